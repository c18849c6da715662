package be.lerendnetwerk.app.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Somebody wanted to serve other machines while there are no accounts; the server does not start. */
final class NotOnThisMachineOnly extends RuntimeException {

    NotOnThisMachineOnly(String address) {
        super("Without accounts, Lerend Netwerk listens on this machine only (127.0.0.1), not on " + address
                + ": whoever reached it could read and change everything.");
    }

    /** Says it as a sentence, without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<NotOnThisMachineOnly> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, NotOnThisMachineOnly cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Leave out server.address, or put a proxy that signs people in before it.",
                    cause);
        }
    }
}
