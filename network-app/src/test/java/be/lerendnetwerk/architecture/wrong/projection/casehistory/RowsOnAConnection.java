package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

class RowsOnAConnection {

    @Nullable
    Connection seen;
}
