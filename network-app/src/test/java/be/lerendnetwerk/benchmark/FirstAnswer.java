package be.lerendnetwerk.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long the demo takes from its start to its first answer, and how much memory it has then. */
final class FirstAnswer {

    private static final Path JAR = Path.of("target", "network-app.jar");
    private static final int ROUNDS = 3;
    private static final int BETWEEN_REQUESTS_IN_MS = 20;
    private static final String TOLD = "The demo of Lerend Netwerk is at";

    private FirstAnswer() {}

    static List<Line> measured() throws Exception {
        if (!Files.exists(JAR)) {
            return List.of(Line.told(5, "the demo", "not measured", "there is no jar yet"));
        }
        List<Double> answered = new ArrayList<>();
        List<Double> told = new ArrayList<>();
        List<Double> resident = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            start(answered, told, resident);
        }
        return List.of(
                Line.told(
                        5,
                        "the demo: from start to the first answered request",
                        "%.1f s".formatted(Rounds.median(answered)),
                        "%.1f s until its whole story is told and shown".formatted(Rounds.median(told))),
                Line.told(
                        5,
                        "the demo: resident memory once its story is shown",
                        "%.0f MB".formatted(Rounds.median(resident)),
                        "as the operating system counts it, with the default heap"));
    }

    private static void start(List<Double> answered, List<Double> told, List<Double> resident) throws Exception {
        int port = freePort();
        long begin = System.nanoTime();
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "demo",
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .start();
        Thread storyTold = new Thread(() -> read(demo, begin, told));
        storyTold.start();
        try {
            awaitAnswer(demo, port);
            answered.add((System.nanoTime() - begin) / 1e9);
            storyTold.join();
            resident.add(residentMegabytes(demo));
        } finally {
            demo.destroy();
            demo.waitFor();
        }
    }

    /** Reads until the demo has said where it is. */
    private static void read(Process demo, long begin, List<Double> told) {
        BufferedReader said = demo.inputReader();
        try {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.contains(TOLD)) {
                    told.add((System.nanoTime() - begin) / 1e9);
                    return;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("the demo ended");
    }

    private static void awaitAnswer(Process demo, int port) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest home = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        while (demo.isAlive()) {
            try {
                if (client.send(home, BodyHandlers.discarding()).statusCode() < 500) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(BETWEEN_REQUESTS_IN_MS);
            }
        }
        throw new IllegalStateException("the demo ended");
    }

    private static double residentMegabytes(Process demo) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(demo.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
