package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.Sentence;
import be.lerendnetwerk.domain.shared.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command: its events are on disk, and in order.
 *
 * @param position the position of its last event; the head of the log where it changed nothing
 * @param id the id of what was made or changed
 * @param version the last sequence number of what was made or changed
 * @param warnings what is unusual about it; nothing that blocked it
 */
record Acknowledgement(long position, @Nullable String id, long version, List<Warning> warnings) {

    static final String UNKNOWN_FIELD = "UNKNOWN_FIELD";

    /**
     * Something unusual.
     *
     * @param rule the name of the rule it sits uneasily with, or UNKNOWN_FIELD
     * @param message the rule as a sentence in the reader's language
     */
    record Warning(String rule, String message) {}

    static Acknowledgement of(
            Answer answer, @Nullable String id, List<Rule> rules, List<Sentence> unknownFields, Language language) {
        Set<Warning> warnings = new LinkedHashSet<>();
        rules.forEach(rule -> warnings.add(new Warning(rule.name(), language.choose(rule.dutch(), rule.english()))));
        unknownFields.forEach(field -> warnings.add(new Warning(UNKNOWN_FIELD, field.in(language))));
        return new Acknowledgement(answer.position(), id, answer.version(), new ArrayList<>(warnings));
    }
}
