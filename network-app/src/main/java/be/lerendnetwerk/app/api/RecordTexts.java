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
 * What a record and its fields mean, in the words of its own Javadoc. The sources of the commands and of the answers lie in the
 * jar beside their classes for this, so that there is one text for whoever reads the code and whoever calls the API.
 *
 * @param summary what the record says as a whole
 * @param fields what each field says
 */
record RecordTexts(String summary, Map<String, String> fields) {

    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public |static )*record ";
    private static final Pattern PARAM = Pattern.compile("(?ms)^@param\\s+(\\w+)\\s+(.*?)(?=^@|\\z)");

    static RecordTexts of(Class<?> type) {
        Matcher comment = Pattern.compile(COMMENT + type.getSimpleName() + "\\b", Pattern.DOTALL)
                .matcher(source(type.getNestHost()));
        if (!comment.find()) {
            return new RecordTexts(type.getSimpleName(), Map.of());
        }
        String text = comment.group(1).replaceAll("(?m)^\\s*\\* ?", "");
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher param = PARAM.matcher(text);
        while (param.find()) {
            fields.put(param.group(1), plain(param.group(2)));
        }
        return new RecordTexts(plain(text.split("@param", 2)[0]), fields);
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("</?[a-z]+>", "")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String source(Class<?> type) {
        try (InputStream source = type.getResourceAsStream(type.getSimpleName() + ".java")) {
            return source == null ? "" : new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
