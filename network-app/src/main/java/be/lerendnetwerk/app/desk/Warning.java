package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.shared.Rule;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A rule as an answer named it, kept in its words so that the same answer can be given again by a later version. */
record Warning(String name, String dutch, String english) implements Rule {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Warning>> MANY = new TypeReference<>() {};

    static String write(List<Rule> rules) {
        return JSON.writeValueAsString(rules.stream()
                .map(rule -> new Warning(rule.name(), rule.dutch(), rule.english()))
                .toList());
    }

    static List<Rule> read(String text) {
        return List.copyOf(JSON.readValue(text, MANY));
    }

    @Override
    public Sentences sentences() {
        return new Sentences(Weight.WARNS, dutch, english);
    }
}
