package be.lerendnetwerk.app.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a command and its fields mean, in the words of its own Javadoc. The sources of the commands lie in the jar beside
 * their classes for this, so that there is one text for whoever reads the code and whoever calls the API.
 *
 * @param summary what the command does
 * @param fields what each field says
 */
record CommandTexts(String summary, Map<String, String> fields) {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/\\s*public record", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("@param\\s+(\\w+)\\s+([^@]*)");

    static CommandTexts of(Class<? extends Record> command) {
        Matcher comment = COMMENT.matcher(source(command));
        if (!comment.find()) {
            return new CommandTexts(command.getSimpleName(), Map.of());
        }
        String text = comment.group(1).replaceAll("(?m)^\\s*\\* ?", "");
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher param = PARAM.matcher(text);
        while (param.find()) {
            fields.put(param.group(1), plain(param.group(2)));
        }
        return new CommandTexts(plain(text.split("@param", 2)[0]), fields);
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("</?[a-z]+>", "")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String source(Class<?> command) {
        try (InputStream source = command.getResourceAsStream(command.getSimpleName() + ".java")) {
            return source == null ? "" : new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
