package be.lerendnetwerk.app.access;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says who may come in, for whoever starts the server, so that nobody believes that a door is shut which is not. */
@Component
public class SaysWhoMayEnter {

    private final Environment environment;

    SaysWhoMayEnter(Environment environment) {
        this.environment = environment;
    }

    /** A sentence or two for the operator. */
    public String sentence() {
        return environment.getProperty("network.demo", boolean.class, false)
                ? "Demo: this machine only (127.0.0.1). Sign in as coordinator, auditor or analyst; "
                        + "the password is the same word."
                : "No accounts: this machine only (127.0.0.1), no sign-in; whoever uses it may do everything, "
                        + "and all of it is recorded as \"local\".";
    }
}
