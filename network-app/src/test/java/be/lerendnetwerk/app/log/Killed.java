package be.lerendnetwerk.app.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Another process under load, and the end of it. */
final class Killed {

    private Killed() {}

    /** Starts a node, lets it acknowledge so many commands, kills it, and takes down all it said. */
    static void after(int acknowledgements, Ledger ledger, String... properties)
            throws IOException, InterruptedException {
        Process node = node(properties).start();
        try (BufferedReader said = node.inputReader()) {
            takeDown(said, acknowledgements, ledger);
            node.toHandle().destroyForcibly(); // unlike the process itself, it leaves what was said to be read
            takeDown(said, Integer.MAX_VALUE, ledger);
        } finally {
            node.destroyForcibly().waitFor();
        }
    }

    /** A node to be started in a Java process of its own. */
    static ProcessBuilder node(String... properties) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LoadedNode.class.getName()));
        command.addAll(List.of(properties));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** Reads on, up to so many lines or to the end. */
    static void takeDown(BufferedReader said, int lines, Ledger ledger) throws IOException {
        for (int n = 0; n < lines; n++) {
            String line = said.readLine();
            if (line == null) {
                return;
            }
            ledger.takeDown(line);
        }
    }
}
