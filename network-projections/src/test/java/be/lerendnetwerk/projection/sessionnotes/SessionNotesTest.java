package be.lerendnetwerk.projection.sessionnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.lerendnetwerk.domain.session.event.AttendanceCorrected;
import be.lerendnetwerk.domain.session.event.CheckInHeld;
import be.lerendnetwerk.domain.session.event.Deviation;
import be.lerendnetwerk.domain.session.event.HostAsked;
import be.lerendnetwerk.domain.session.event.HostDeclined;
import be.lerendnetwerk.domain.session.event.MethodUsed;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import be.lerendnetwerk.projection.Projected;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands noted around a session. */
class SessionNotesTest {

    private static final Personal REASON =
            new Personal.Sealed(new Subject(Subject.Kind.SESSION, "s1"), "the hall is being painted");

    private final Projected log = new Projected().on("2023-01-05");

    @Test
    void an_organisation_that_was_asked_and_declined_stands_as_declined_with_its_reason() {
        log.tell(new HostAsked("s1", "museum", "LONGEST_AGO"), new HostDeclined("s1", "museum", REASON));

        assertThat(notes("HOST")).singleElement().satisfies(note -> {
            assertThat(note.about()).isEqualTo("museum");
            assertThat(note.state()).isEqualTo("DECLINED");
            assertThat(note.words()).isEqualTo(REASON);
        });
    }

    @Test
    void each_organisation_has_its_own_answer() {
        log.tell(
                new HostAsked("s1", "museum", "LONGEST_AGO"),
                new HostDeclined("s1", "museum", null),
                new HostAsked("s1", "school", null),
                new SessionHosted("s1", "school", null));

        assertThat(notes("HOST")).extracting(SessionNote::state).containsExactly("DECLINED", "CONFIRMED");
    }

    @Test
    void as_of_before_the_answer_it_was_only_asked() {
        log.tell(new HostAsked("s1", "museum", "LONGEST_AGO"), new HostDeclined("s1", "museum", REASON));

        assertThat(log.ask(FindSessionNotes::new, SessionNote.class, 1, Map.of(), Map.of()))
                .extracting(SessionNote::state, SessionNote::title)
                .containsExactly(tuple("ASKED", "LONGEST_AGO"));
    }

    @Test
    void the_last_check_in_counts_and_every_method_stays() {
        log.tell(
                new CheckInHeld("s1", "Who are you?", "ROUND", 9, 20),
                new CheckInHeld("s1", "Who are you today?", "POPCORN", 10, 15),
                new MethodUsed("s1", "fishbowl", null),
                new MethodUsed("s1", "walk and talk", null));

        assertThat(notes("CHECK_IN"))
                .extracting(SessionNote::title, SessionNote::state, SessionNote::voices, SessionNote::minutes)
                .containsExactly(tuple("Who are you today?", "POPCORN", 10, 15));
        assertThat(notes("METHOD")).extracting(SessionNote::about).containsExactly("fishbowl", "walk and talk");
    }

    @Test
    void reopening_takes_the_deviations_of_the_closing_away() {
        log.tell(new SessionClosed("s1", List.of(new Deviation("NO_HOST", REASON))));
        assertThat(notes("DEVIATION")).extracting(SessionNote::about).containsExactly("NO_HOST");

        log.tell(new SessionReopened("s1", REASON));
        assertThat(notes("DEVIATION")).isEmpty();
        assertThat(notes("REOPENED")).hasSize(1);
    }

    @Test
    void the_last_correction_of_each_person_stands_with_its_reason() {
        Personal wrong = new Personal.Sealed(new Subject(Subject.Kind.PARTICIPANT, "an"), "the wrong button");
        Personal late = new Personal.Sealed(new Subject(Subject.Kind.PARTICIPANT, "an"), "she came late");
        Personal ill = new Personal.Sealed(new Subject(Subject.Kind.PARTICIPANT, "bo"), "he was ill");
        log.tell(
                new SessionClosed("s1", List.of()),
                new AttendanceCorrected("s1", "an", "museum", "PRESENT", "ABSENT", null, wrong),
                new AttendanceCorrected("s1", "bo", "school", null, "EXCUSED", null, ill),
                new AttendanceCorrected("s1", "an", "museum", "ABSENT", "PRESENT", null, late));

        assertThat(notes("CORRECTION"))
                .extracting(SessionNote::about, SessionNote::state, SessionNote::words)
                .containsExactlyInAnyOrder(tuple("an", "PRESENT", late), tuple("bo", "EXCUSED", ill));
    }

    private List<SessionNote> notes(String kind) {
        return log.ask(FindSessionNotes::new, SessionNote.class).stream()
                .filter(note -> note.kind().equals(kind))
                .toList();
    }
}
