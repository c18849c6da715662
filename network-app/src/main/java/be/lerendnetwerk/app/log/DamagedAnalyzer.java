package be.lerendnetwerk.app.log;

import org.h2.mvstore.MVStoreException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says as a sentence, without a stack trace, that what is read from the file is not what was written. */
public final class DamagedAnalyzer extends AbstractFailureAnalyzer<MVStoreException> {

    /** What there is to say. */
    public static final String SENTENCE =
            "The database is damaged, or its disk is: put the latest backup in its place. Nothing was changed.";

    /** Whether something failed because the file cannot be read as it was written. */
    public static boolean isSign(Throwable cause) {
        return cause instanceof MVStoreException;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MVStoreException cause) {
        return new FailureAnalysis(SENTENCE, null, cause);
    }
}
