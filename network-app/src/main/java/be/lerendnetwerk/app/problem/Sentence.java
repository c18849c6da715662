package be.lerendnetwerk.app.problem;

/**
 * A sentence for people, in both languages of the product. It never repeats what somebody typed.
 *
 * @param dutch the sentence in Dutch
 * @param english the sentence in English
 */
public record Sentence(String dutch, String english) {

    /** The sentence in the language of the reader. */
    public String in(Language language) {
        return language.choose(dutch, english);
    }
}
