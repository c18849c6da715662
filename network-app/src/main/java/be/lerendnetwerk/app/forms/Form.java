package be.lerendnetwerk.app.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as the page shows it.
 *
 * @param title what it does, which is also what its button says
 * @param action where it is submitted
 * @param back where it leads when it is left
 * @param expectedVersion the version of the target that its values were read from, or null
 * @param fields its fields
 * @param refusals why it was refused, where no single field is the reason
 */
public record Form(
        String title,
        String action,
        String back,
        @Nullable Long expectedVersion,
        List<FormField> fields,
        List<String> refusals) {}
