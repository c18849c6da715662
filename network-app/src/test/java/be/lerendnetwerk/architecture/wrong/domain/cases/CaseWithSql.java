package be.lerendnetwerk.architecture.wrong.domain.cases;

import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

class CaseWithSql {

    @Nullable
    ResultSet rows;
}
