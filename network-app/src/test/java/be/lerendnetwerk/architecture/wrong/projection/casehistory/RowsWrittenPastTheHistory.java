package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

class RowsWrittenPastTheHistory {

    @Nullable
    JdbcTemplate seen;
}
