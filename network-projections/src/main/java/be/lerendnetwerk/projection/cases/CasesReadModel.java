package be.lerendnetwerk.projection.cases;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesReadModel {

    @Bean
    ReadModel<CaseRow> cases() {
        return new ReadModel<>("cases", CaseRow.class, FindCases::new, Set.of("cases", "organisations"), Set.of());
    }
}
