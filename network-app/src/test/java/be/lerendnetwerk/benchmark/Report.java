package be.lerendnetwerk.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the numbers into {@code docs/benchmarks.md}, between the two marks; whatever people wrote around them stays. */
final class Report {

    private static final Path FILE = Path.of("..", "docs", "benchmarks.md");
    private static final String BEGIN = "<!-- numbers -->";
    private static final String END = "<!-- end of numbers -->";

    private Report() {}

    static void write(List<Line> lines, double loadAtBegin) throws IOException {
        String numbers =
                machine(loadAtBegin) + """


                | # | what | target | measured | verdict | the two sides |
                | --- | --- | --- | --- | --- | --- |
                """ + lines.stream().map(Line::row).collect(Collectors.joining("\n"));
        System.out.println(numbers);
        String text = Files.readString(FILE);
        Files.writeString(
                FILE,
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + "\n" + numbers + "\n"
                        + text.substring(text.indexOf(END)));
    }

    /** How many threads want to run, on average over the last minute; negative where the system does not say. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String machine(double loadAtBegin) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "Run on %s: %s, %d processors (%s), Java %s, H2 in a file on disk. Load when it began, the build before it included: %.1f%s.",
                LocalDate.now(ZoneOffset.UTC),
                system.getName() + " " + system.getVersion(),
                system.getAvailableProcessors(),
                processor(),
                Runtime.version(),
                loadAtBegin,
                loadAtBegin > system.getAvailableProcessors() + 1 ? ", so **others were at work on it**" : "");
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"))
                : System.getProperty("os.arch");
    }
}
