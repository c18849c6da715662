package be.lerendnetwerk.app.frame;

import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Refused;
import be.lerendnetwerk.app.reading.AsOf;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.projection.asking.Moment;
import be.lerendnetwerk.projection.asking.ReadModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Opens looks at the network: now, or at the moment that the address names by its parameter {@code asOf}. */
@Component
public class Looks {

    /** An attribute of a request that asked for a moment that is none. */
    static final String NO_MOMENT = Looks.class.getName() + ".none";

    private static final String LOOK = Looks.class.getName();

    private final Reading reading;
    private final Map<Class<?>, ReadModel<?>> models = new HashMap<>();

    Looks(Reading reading, ObjectProvider<ReadModel<?>> models) {
        this.reading = reading;
        models.forEach(model -> this.models.put(model.row(), model));
    }

    /** The look of this request; the same one each time it is asked for. */
    public Look of(HttpServletRequest request) {
        Look look = (Look) request.getAttribute(LOOK);
        if (look == null) {
            String asOf = PagesOfNow.has(request.getRequestURI()) ? null : request.getParameter("asOf");
            look = open(asOf, language(request));
            request.setAttribute(LOOK, look);
        }
        return look;
    }

    /** Has this request look at now where the moment that it asks for is none; its links keep no moment then. */
    void fallBackToNow(HttpServletRequest request) {
        try {
            of(request);
        } catch (BadInput | Refused noMoment) {
            request.setAttribute(LOOK, open(null, language(request)));
            request.setAttribute(NO_MOMENT, true);
        }
    }

    /** A look at now. */
    public Look now(Language language) {
        return open(null, language);
    }

    /** The language in which this request is answered. */
    public static Language language(HttpServletRequest request) {
        Language language =
                Language.ofCode(RequestContextUtils.getLocale(request).getLanguage());
        return language == null ? Language.DUTCH : language;
    }

    private Look open(@Nullable String asOf, Language language) {
        long head = reading.head();
        if (asOf == null || asOf.isBlank()) {
            return new Look(reading, models, new Moment(head, reading.today()), false, language);
        }
        AsOf wish = AsOf.parse(asOf)
                .orElseThrow(() -> BadInput.of(
                        "asOf",
                        "moet een positie, een datum of een tijdstip zijn",
                        "must be a position, a date or an instant"));
        if (isYetToCome(wish, head)) {
            throw new Refused(
                    Problem.Kind.UNKNOWN,
                    "Dat moment moet nog komen. Verder dan nu kan je niet kijken.",
                    "That moment is yet to come. Nobody can look further than now.");
        }
        long position = Math.min(head, position(wish));
        return new Look(reading, models, new Moment(position, day(wish, position)), true, language);
    }

    private boolean isYetToCome(AsOf wish, long head) {
        if (wish instanceof AsOf.Position position) {
            return position.position() > head;
        }
        LocalDate day = wish instanceof AsOf.Day of
                ? of.day()
                : ((AsOf.Recorded) wish).instant().atZone(reading.zone()).toLocalDate();
        return day.isAfter(reading.today());
    }

    private long position(AsOf wish) {
        if (wish instanceof AsOf.Position position) {
            return position.position();
        }
        return wish instanceof AsOf.Day day
                ? reading.endOf(day.day())
                : reading.recordedBy(((AsOf.Recorded) wish).instant());
    }

    private LocalDate dayBeforeEverything() {
        LocalDate first = reading.head() == 0 ? null : reading.at(1).calendar();
        return first == null ? reading.today() : first.minusDays(1);
    }

    private LocalDate day(AsOf wish, long position) {
        if (wish instanceof AsOf.Day day) {
            return day.day();
        }
        if (position == 0 && wish instanceof AsOf.Recorded recorded) {
            return recorded.instant().atZone(reading.zone()).toLocalDate();
        }
        LocalDate calendar = reading.at(position).calendar();
        return calendar == null ? dayBeforeEverything() : calendar;
    }
}
