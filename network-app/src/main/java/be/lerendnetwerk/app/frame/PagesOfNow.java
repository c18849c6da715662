package be.lerendnetwerk.app.frame;

import java.util.List;

/** The pages that cannot be moved to another moment: what is filled in, and how the installation is doing. */
final class PagesOfNow {

    private static final List<String> BEGIN = List.of("/do/", "/import", "/status", "/log/rebuild", "/sign-in");
    private static final List<String> END = List.of("/erase", "/conclude");

    private PagesOfNow() {}

    static boolean has(String path) {
        return BEGIN.stream().anyMatch(path::startsWith) || END.stream().anyMatch(path::endsWith);
    }
}
