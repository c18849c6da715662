package be.lerendnetwerk.app.sessions;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.projection.attendance.FindSessionList;
import be.lerendnetwerk.projection.attendance.SessionListEntry;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people of a session, those of the fixed group first, each part by name.
 *
 * @param all everybody who is expected, said something about it, or was marked
 */
public record Attendees(List<SessionListEntry> all) {

    static Attendees of(String sessionId, Look look) {
        Collator collator = Collator.getInstance(look.language().locale());
        return new Attendees(look.where(FindSessionList.READ_MODEL, "sessionId", sessionId).stream()
                .sorted(Comparator.comparing((SessionListEntry entry) -> !entry.expected())
                        .thenComparing(entry -> look.text(entry.participantName()), collator))
                .toList());
    }

    /** Who said to come, and did not apologise. */
    public List<SessionListEntry> announced() {
        return expected()
                .filter(entry -> entry.announced() && !entry.apologised())
                .toList();
    }

    /** Who cannot come. */
    public List<SessionListEntry> apologised() {
        return all.stream().filter(SessionListEntry::apologised).toList();
    }

    /** Who is expected and did not say anything yet. */
    public List<SessionListEntry> silent() {
        return expected()
                .filter(entry -> !entry.announced() && !entry.apologised())
                .toList();
    }

    /** How many were marked. */
    public long marked() {
        return all.stream().filter(entry -> entry.status() != null).count();
    }

    /** How many have this mark: present, excused or absent. */
    public long count(String status) {
        return all.stream().filter(entry -> status.equals(entry.status())).count();
    }

    /** Who came without being expected. */
    public List<SessionListEntry> visitors() {
        return all.stream()
                .filter(entry -> !entry.expected() && "present".equals(entry.status()))
                .toList();
    }

    /** The organisations of those who were present, by name. */
    public String organisations() {
        return all.stream()
                .filter(entry -> "present".equals(entry.status()))
                .map(SessionListEntry::organisationName)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** For whom this person comes, as somebody said beforehand or as it was marked. */
    public Optional<SessionListEntry> inSteadOf(SessionListEntry substitute) {
        return all.stream()
                .filter(entry -> entry.participantId().equals(substitute.substituteFor())
                        || substitute.participantId().equals(entry.substituteId()))
                .findFirst();
    }

    private Stream<SessionListEntry> expected() {
        return all.stream().filter(SessionListEntry::expected);
    }
}
