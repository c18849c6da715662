package be.lerendnetwerk.benchmark;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the pages ask, as of the middle of a log beside its end, and at the end of a long log beside a short one. */
final class Asking {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;

    private Asking() {}

    static List<Line> measured(Installation longer, long events, Installation shorter, long fewer) throws Exception {
        Opened now = Opened.at(longer, events);
        Opened then = Opened.at(longer, events / 2);
        Opened early = Opened.at(shorter, fewer);
        List<Line> lines = new ArrayList<>();
        for (Page page : Page.values()) {
            String name = page.name().toLowerCase(Locale.ROOT);
            Rounds past = Rounds.of(WARM_UP, ROUNDS, () -> then.ms(page), () -> now.ms(page));
            lines.add(Line.atMost(4, name + ": as of the middle ÷ now", 1.5, past.ratio(), told(past)));
            Rounds growth = Rounds.of(WARM_UP, ROUNDS, () -> now.ms(page), () -> early.ms(page));
            lines.add(Line.atMost(
                    4,
                    name + ": now at %,d events ÷ now at %,d".formatted(events, fewer),
                    2,
                    growth.ratio(),
                    told(growth)));
        }
        return lines;
    }

    private static String told(Rounds rounds) {
        return "%.1f ms ÷ %.1f ms".formatted(rounds.oursTypically(), rounds.bareTypically());
    }

    /** A moment of an installation, and what is opened there. */
    private record Opened(Installation installation, long position, List<Subjects> subjects) {

        static Opened at(Installation installation, long position) {
            return new Opened(installation, position, Subjects.at(look(installation, position)));
        }

        double ms(Page page) throws Exception {
            double seconds =
                    Rounds.seconds(() -> subjects.forEach(about -> page.ask(look(installation, position), about)));
            return seconds * 1e3 / subjects.size();
        }

        private static Look look(Installation installation, long position) {
            MockHttpServletRequest request = new MockHttpServletRequest();
            request.setParameter("asOf", Long.toString(position));
            return installation.get(Looks.class).of(request);
        }
    }
}
