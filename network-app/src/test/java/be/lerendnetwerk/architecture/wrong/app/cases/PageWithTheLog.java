package be.lerendnetwerk.architecture.wrong.app.cases;

import be.lerendnetwerk.architecture.wrong.app.log.LogReader;
import org.jspecify.annotations.Nullable;

class PageWithTheLog {

    @Nullable
    LogReader seen;
}
