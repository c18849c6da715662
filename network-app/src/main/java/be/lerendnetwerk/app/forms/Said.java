package be.lerendnetwerk.app.forms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the next page says about the command that led to it.
 *
 * @param text one sentence, or the warnings
 * @param warning whether something unusual was said
 * @param undo how to take it back, or null where no opposite exists
 */
public record Said(String text, boolean warning, @Nullable Undo undo) {

    /**
     * The command that takes another back.
     *
     * @param path where it is submitted
     * @param fields what is submitted
     */
    public record Undo(String path, Map<String, String> fields) {}
}
