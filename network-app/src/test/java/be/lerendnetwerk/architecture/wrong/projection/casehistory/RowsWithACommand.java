package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import be.lerendnetwerk.architecture.wrong.domain.cases.command.ClearCase;
import org.jspecify.annotations.Nullable;

class RowsWithACommand {

    @Nullable
    ClearCase seen;
}
