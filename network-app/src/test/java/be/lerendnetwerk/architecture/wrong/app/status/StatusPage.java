package be.lerendnetwerk.architecture.wrong.app.status;

import be.lerendnetwerk.architecture.wrong.app.log.LogReader;
import org.jspecify.annotations.Nullable;

class StatusPage {

    @Nullable
    LogReader seen;
}
