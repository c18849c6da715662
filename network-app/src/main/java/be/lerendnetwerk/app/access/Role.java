package be.lerendnetwerk.app.access;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody is to the network. A person may be several. */
public enum Role {
    /** Runs the network: may change things and see everything. */
    COORDINATOR,
    /** Verifies what happened: may see everything and have it replayed, and changes nothing. */
    AUDITOR,
    /** Asks the read models: may see everything and changes nothing. */
    ANALYST;

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + name());
    }
}
