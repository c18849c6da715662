package be.lerendnetwerk.app.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the start who may come in, so that nobody believes that a door is shut which is not. */
@Component
class SaysWhoMayEnter {

    private static final Logger LOG = LoggerFactory.getLogger(SaysWhoMayEnter.class);

    private final Environment environment;

    SaysWhoMayEnter(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (environment.getProperty("network.demo", boolean.class, false)) {
            LOG.info("Demo: this machine only (127.0.0.1). Sign in as coordinator, auditor or analyst; "
                    + "the password is the same word.");
        } else {
            LOG.info("No accounts: this machine only (127.0.0.1), no sign-in; whoever uses it may do everything, "
                    + "and all of it is recorded as \"local\".");
        }
    }
}
