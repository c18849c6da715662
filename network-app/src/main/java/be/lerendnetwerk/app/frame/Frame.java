package be.lerendnetwerk.app.frame;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param networkName what the network is called
 * @param language the code of the reader's language
 * @param languages the other languages that the page can be read in
 * @param sections where the menu leads
 * @param signedIn whether somebody signed in, who can then sign out
 */
public record Frame(
        String networkName, String language, List<OtherLanguage> languages, List<Section> sections, boolean signedIn) {

    /**
     * A language to switch to.
     *
     * @param code its code
     * @param label its own name for itself
     * @param href this page in that language
     */
    public record OtherLanguage(String code, String label, String href) {}

    /**
     * A place that the menu leads to.
     *
     * @param key its name among the texts
     * @param path its address
     * @param current whether the reader is there
     */
    public record Section(String key, String path, boolean current) {}
}
