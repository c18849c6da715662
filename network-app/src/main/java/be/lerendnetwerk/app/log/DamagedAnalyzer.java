package be.lerendnetwerk.app.log;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says as a sentence, without a stack trace, that what is read from the file is not what was written, or cannot be written. */
public final class DamagedAnalyzer extends AbstractFailureAnalyzer<MVStoreException> {

    private static final String DAMAGED =
            "The database is damaged, or its disk is: put the latest backup in its place. Nothing was changed.";

    private static final String FULL =
            "Nothing can be written to the database: make room on its disk, or see what keeps it from being written, and"
                    + " start again. What was acknowledged is there.";

    /** Whether something failed because of the file. */
    public static boolean isSign(Throwable cause) {
        return cause instanceof MVStoreException;
    }

    /** What there is to say to the operator about such a sign. */
    public static String told(Throwable cause) {
        return cause instanceof MVStoreException e && e.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                ? FULL
                : DAMAGED;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MVStoreException cause) {
        return new FailureAnalysis(told(cause), null, cause);
    }
}
