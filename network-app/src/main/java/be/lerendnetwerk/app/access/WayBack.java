package be.lerendnetwerk.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The page to which somebody returns once signed in. It is one of ours, whatever an address says. */
final class WayBack {

    static final String TO = "to";
    static final String HOME = "/";

    private static final String SIGN_IN = "/sign-in";
    private static final String OURS = "/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?";

    private WayBack() {}

    /** The address as it was given, where it is one of ours; else the first page. */
    static String ours(@Nullable String address) {
        return address != null && address.matches(OURS) && !address.startsWith(SIGN_IN) ? address : HOME;
    }

    /** The page that a request is about: the one it asks for, or the one it was sent from. */
    static String of(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return pathOf(request.getHeader("Referer"));
        }
        String query = request.getQueryString();
        return ours(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The address of the sign-in page from which one returns to a page; other parameters are given as names. */
    static String signIn(String to, String... said) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(SIGN_IN);
        for (String word : said) {
            address.queryParam(word, "true");
        }
        return to.equals(HOME)
                ? address.build().toUriString()
                : address.queryParam(TO, "{to}").encode().buildAndExpand(to).toUriString();
    }

    private static String pathOf(@Nullable String page) {
        try {
            URI address = URI.create(page == null ? HOME : page);
            String query = address.getRawQuery();
            return ours(address.getRawPath() + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException e) {
            return HOME;
        }
    }
}
