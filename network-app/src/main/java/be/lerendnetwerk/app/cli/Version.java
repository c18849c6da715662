package be.lerendnetwerk.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the product, as it was built. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var build = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/META-INF/build-info.properties")) {
            if (file != null) {
                build.load(file);
            }
        }
        return new String[] {"Lerend Netwerk " + build.getProperty("build.version", "development")};
    }
}
