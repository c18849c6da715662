package be.lerendnetwerk.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Lerend Netwerk. */
@SpringBootApplication
public class NetworkApp {

    /** Runs the server. */
    public static void main(String[] args) {
        SpringApplication.run(NetworkApp.class, args);
    }
}
