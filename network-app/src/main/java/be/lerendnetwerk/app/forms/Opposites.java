package be.lerendnetwerk.app.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which command takes another back with nothing more than what the other one said. */
final class Opposites {

    private record Opposite(String command, List<String> fields) {}

    private static final Map<String, Opposite> OPPOSITES = new HashMap<>();

    static {
        pair("appoint-standing-lead", "stand-down-lead", "organisation");
        pair("leave-group", "return-to-group", "participantId");
        pair("choose-case", "set-case-aside", "caseId");
        pair("apologise", "withdraw-apology", "sessionId", "participant");
        pair("record-attendance", "withdraw-attendance", "sessionId", "participant");
        pair("host-session", "hand-back-hosting", "sessionId");
        pair("name-co-lead", "release-co-lead", "sessionId");
        pair("pause-hosting", "resume-hosting", "organisationId");
        pair("leave-network", "rejoin-network", "organisationId");
        pair("offer-venue", "withdraw-venue", "organisationId", "venue");
    }

    private Opposites() {}

    private static void pair(String command, String opposite, String... fields) {
        OPPOSITES.put(command, new Opposite(opposite, List.of(fields)));
    }

    /** How to take back a command that was submitted with these fields. */
    static Optional<Said.Undo> of(String command, Map<String, String> submitted, String back) {
        return Optional.ofNullable(OPPOSITES.get(command))
                .filter(opposite -> submitted.keySet().containsAll(opposite.fields()))
                .map(opposite -> {
                    Map<String, String> fields = new HashMap<>(Map.of("back", back));
                    opposite.fields().forEach(field -> fields.put(field, submitted.get(field)));
                    return new Said.Undo("/do/" + opposite.command(), fields);
                });
    }
}
