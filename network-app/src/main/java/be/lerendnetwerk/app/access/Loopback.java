package be.lerendnetwerk.app.access;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Keeps the server to this machine as long as there are no accounts that could keep others out. */
@Component
class Loopback implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private static final Set<String> NAMES =
            Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");

    private final Environment environment;

    Loopback(Environment environment) {
        this.environment = environment;
    }

    /** Whether a host name means this machine, as seen from itself. */
    static boolean isThisMachine(@Nullable String host) {
        return host != null && NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        String wanted = environment.getProperty("server.address");
        if (wanted != null && !isThisMachine(wanted)) {
            throw new NotOnThisMachineOnly(wanted);
        }
        server.setAddress(InetAddress.getLoopbackAddress());
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
