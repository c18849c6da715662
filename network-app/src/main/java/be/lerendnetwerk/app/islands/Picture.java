package be.lerendnetwerk.app.islands;

import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.bridges.Island;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The organisations on a circle, those of one island side by side, with a line for each bridge.
 *
 * @param dots the organisations
 * @param lines the bridges between them
 */
record Picture(List<Dot> dots, List<Line> lines) {

    private static final int CENTRE = 200;
    private static final int RADIUS = 165;
    private static final int WIDEST = 8;
    private static final int TO_THE_NAME = 194;
    private static final int LETTERS = 18;
    private static final int LINES = 3;
    private static final int LINE_HEIGHT = 16;

    /**
     * An organisation.
     *
     * @param number what stands in the dot, and before its name in the table
     * @param id the organisation
     * @param name what it is called
     * @param island its island
     * @param x from the left, 0 to 400
     * @param y from above, 0 to 400
     * @param label its name beside the dot, outside the circle
     */
    record Dot(int number, String id, String name, int island, String x, String y, Label label) {}

    /**
     * A name in short lines.
     *
     * @param x where each line begins, ends or has its middle
     * @param y the base of each line, with what it says
     * @param anchor start, middle or end
     */
    record Label(String x, Map<String, String> y, String anchor) {}

    /** A bridge, thicker the more it carries: 1 to 8. */
    record Line(String x1, String y1, String x2, String y2, int width) {}

    static Picture of(List<Island> islands, List<Bridge> bridges) {
        List<Dot> dots = IntStream.range(0, islands.size())
                .mapToObj(i -> dot(i, islands.size(), islands.get(i)))
                .toList();
        Map<String, Dot> places = new HashMap<>();
        dots.forEach(dot -> places.put(dot.id(), dot));
        return new Picture(
                dots,
                bridges.stream()
                        .filter(bridge -> places.containsKey(bridge.organisationA())
                                && places.containsKey(bridge.organisationB()))
                        .map(bridge -> line(
                                Objects.requireNonNull(places.get(bridge.organisationA())),
                                Objects.requireNonNull(places.get(bridge.organisationB())),
                                bridge))
                        .toList());
    }

    private static Dot dot(int i, int count, Island island) {
        double angle = 2 * Math.PI * i / count - Math.PI / 2;
        return new Dot(
                i + 1,
                island.organisationId(),
                island.organisationName(),
                island.island(),
                at(CENTRE + RADIUS * Math.cos(angle)),
                at(CENTRE + RADIUS * Math.sin(angle)),
                label(island.organisationName(), angle));
    }

    private static Label label(String name, double angle) {
        double across = Math.cos(angle);
        double down = Math.sin(angle);
        List<String> lines = lines(name);
        double first =
                CENTRE + TO_THE_NAME * down - LINE_HEIGHT * (lines.size() - 1) * (1 - down) / 2 + LINE_HEIGHT / 3.0;
        Map<String, String> placed = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            placed.put(at(first + i * LINE_HEIGHT), lines.get(i));
        }
        String anchor = Math.abs(across) < 0.25 ? "middle" : across > 0 ? "start" : "end";
        return new Label(at(CENTRE + TO_THE_NAME * across), placed, anchor);
    }

    /** The words in lines that fit beside the circle; the rest is left to the list. */
    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (lines.isEmpty() || last.length() + word.length() >= LETTERS) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, last + " " + word);
            }
        }
        if (lines.size() > LINES) {
            lines.set(LINES - 1, lines.get(LINES - 1) + " …");
        }
        return List.copyOf(lines.subList(0, Math.min(LINES, lines.size())));
    }

    private static Line line(Dot a, Dot b, Bridge bridge) {
        int strength = bridge.sharedSessions() + bridge.visits() + bridge.cases();
        return new Line(a.x(), a.y(), b.x(), b.y(), Math.max(1, Math.min(WIDEST, strength / 2)));
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
