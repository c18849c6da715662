package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.app.commands.CommandShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies that make no sense, each time others; with apostrophes for quotation marks. */
final class Nonsense {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "123456789012345678901234567890",
            "3.7",
            "''",
            "'Jan Janssens'",
            "'\\u0000\\ud800'",
            "'0b0e0c1a-0000-4000-8000-00000000000a'",
            "'1-1-1-1-1'",
            "'2022-02-30'",
            "'+999999999-01-01'",
            "'25:00'",
            "[]",
            "[null]",
            "[['Jan Janssens']]",
            "{}",
            "{'Jan Janssens':'Jan Janssens'}",
            "[{'kind':{},'reason':[]}]",
            "[3]",
            "{'NO_HOST':{'a':1}}",
            "'PRESENT'");

    private Nonsense() {}

    static String bodyFor(String command, Random random) {
        CommandShape shape = CommandCatalogue.named(command).orElseThrow();
        List<String> fields = new ArrayList<>();
        for (CommandShape.Field field : shape.fields()) {
            if (random.nextInt(5) > 0) {
                fields.add("'" + any(List.copyOf(field.names()), random) + "':" + any(VALUES, random));
            }
        }
        if (random.nextInt(4) == 0) {
            fields.add("'expectedVersion':" + any(VALUES, random));
        }
        return "{" + String.join(",", fields) + "}";
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
