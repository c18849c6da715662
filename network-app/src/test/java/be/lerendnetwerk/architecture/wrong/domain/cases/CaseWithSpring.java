package be.lerendnetwerk.architecture.wrong.domain.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class CaseWithSpring {

    @Nullable
    JdbcClient jdbc;
}
