package be.lerendnetwerk.projection.casehistory;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseHistoryReadModel {

    @Bean
    ReadModel<CaseHistory> caseHistory() {
        return new ReadModel<>(
                "case-history",
                CaseHistory.class,
                FindCaseHistory::new,
                Set.of("case-history", "organisations", "participants", "series", "sessions"),
                Set.of("case", "lang"));
    }
}
