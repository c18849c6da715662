package be.lerendnetwerk.architecture.wrong.domain.cases;

import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

class CaseWithAxonsQueries {

    @Nullable
    QueryGateway queries;
}
