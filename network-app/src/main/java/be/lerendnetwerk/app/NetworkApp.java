package be.lerendnetwerk.app;

import be.lerendnetwerk.app.cli.Cli;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Lerend Netwerk, as it is started from the command line. */
@SpringBootApplication
public class NetworkApp {

    /** Runs the command that the arguments name, and ends with its exit code unless it goes on running. */
    public static void main(String[] args) {
        int code = Cli.run(args);
        if (code != Cli.RUNNING) {
            System.exit(code);
        }
    }
}
