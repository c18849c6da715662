package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.participant.command.MoveParticipant;
import be.lerendnetwerk.domain.session.AttendanceStatus;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.session.command.Apologise;
import be.lerendnetwerk.domain.session.command.CorrectAttendance;
import be.lerendnetwerk.domain.session.command.RecordAttendance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells who was there, and for which organisation: people move when a row has them at another one than they were. */
final class AttendanceTelling {

    private final Story story;
    private final Timeline timeline;
    private final Telling telling;
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, Integer> lastTaken = new HashMap<>();
    private final Map<String, Integer> movesSeen = new HashMap<>();

    AttendanceTelling(Story story, Timeline timeline, Telling telling) {
        this.story = story;
        this.timeline = timeline;
        this.telling = telling;
    }

    void tell() {
        for (Fact person : story.all(Sheet.PARTICIPANTS)) {
            organisations.put(person.id(), idOf(person.now().text("organisation")));
        }
        for (Fact mark : story.all(Sheet.ATTENDANCE)) {
            if (mark.before() != null) {
                lastTaken.merge(mark.now().text("participant"), placeOf(mark), Math::max);
            }
        }
        story.all(Sheet.ATTENDANCE).stream()
                .sorted(Comparator.comparingInt(this::placeOf)
                        .thenComparingInt(mark -> mark.now().line()))
                .forEach(this::mark);
    }

    private int placeOf(Fact mark) {
        return timeline.place(sessionOf(mark));
    }

    private Fact sessionOf(Fact mark) {
        return Objects.requireNonNull(
                story.find(Sheet.SESSIONS, mark.now().get("series"), mark.now().get("number")), "checked before");
    }

    private String idOf(String organisation) {
        return story.id(Sheet.ORGANISATIONS, organisation);
    }

    private void mark(Fact mark) {
        When when = timeline.at(sessionOf(mark));
        String person = mark.now().text("participant");
        goneUntil(person, when.day());
        if (mark.isNew() || mark.isChanged()) {
            record(mark, when, organisationOf(mark, person, when));
        } else if (mark.now().get("organisation") != null) {
            organisations.put(person, idOf(mark.now().text("organisation")));
        }
    }

    /** Whoever went elsewhere in the network itself is there from that day on. */
    private void goneUntil(String person, LocalDate day) {
        List<Moves.Move> moves = story.moves().of(person);
        int next = movesSeen.getOrDefault(person, 0);
        while (next < moves.size() && !moves.get(next).day().isAfter(day)) {
            organisations.put(person, moves.get(next).to());
            next++;
        }
        movesSeen.put(person, next);
    }

    private UUID organisationOf(Fact mark, String person, When when) {
        String before = Objects.requireNonNull(organisations.get(person), "checked before");
        String key = mark.now().get("organisation");
        UUID organisation = UUID.fromString(key == null ? before : idOf(key));
        telling.needs(organisation.toString(), when);
        boolean lastKnown = placeOf(mark) >= lastTaken.getOrDefault(person, -1);
        if (!organisation.toString().equals(before) && lastKnown) {
            organisations.put(person, organisation.toString());
            if (movesSeen.getOrDefault(person, 0) == story.moves().of(person).size()) {
                telling.step(
                        mark,
                        when,
                        Phase.ATTENDANCE,
                        new MoveParticipant(
                                new ParticipantId(telling.person(person, when)), new OrganisationId(organisation)));
            }
        }
        return organisation;
    }

    private void record(Fact mark, When when, UUID organisationId) {
        Fact session = sessionOf(mark);
        var id = SessionId.of(session.id());
        var person = new ParticipantId(telling.person(mark.now().text("participant"), when));
        var organisation = new OrganisationId(organisationId);
        var status = AttendanceStatus.valueOf(mark.now().text("status").toUpperCase(Locale.ROOT));
        var substituteFor = substituteFor(mark, when);
        telling.step(
                mark,
                when,
                Phase.ATTENDANCE,
                switch (session.now().text("status")) {
                    case "planned" -> new Apologise(id, person, null);
                    default ->
                        session.was("status", "held")
                                ? new CorrectAttendance(
                                        id, person, organisation, status, substituteFor, Telling.IMPORTED)
                                : new RecordAttendance(id, person, organisation, status, substituteFor);
                });
    }

    private @Nullable ParticipantId substituteFor(Fact mark, When when) {
        UUID person = telling.personOrNone(mark.now().get("substitute_for"), when);
        return person == null ? null : new ParticipantId(person);
    }
}
