package be.lerendnetwerk.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent while signed out, or from a page that had expired: kept for as long as the visit lasts, so that it can be
 * sent once more without being typed again. Files are not kept, nor what is larger than any form.
 *
 * @param path where it was sent
 * @param values what was filled in
 */
record Unsent(String path, Map<String, List<String>> values) {

    private static final String KEPT = Unsent.class.getName();
    private static final String TOKEN = "_csrf";
    private static final int LARGEST = 100_000;

    /** Keeps what was sent, if it can be. */
    static boolean keep(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, List.copyOf(Arrays.asList(given))));
        values.remove(TOKEN);
        int size = values.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (size > LARGEST) {
            return false;
        }
        request.getSession().setAttribute(KEPT, new Unsent(request.getRequestURI(), values));
        return true;
    }

    /** What waits to be sent once more. */
    static Optional<Unsent> of(@Nullable HttpSession visit) {
        return Optional.ofNullable(visit == null ? null : (Unsent) visit.getAttribute(KEPT));
    }
}
