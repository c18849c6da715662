package be.lerendnetwerk.projection.asking;

import java.util.Map;

/**
 * What every question says beside its subject.
 *
 * @param moment as of when
 * @param where column and value pairs that a row must equal, as text; an answer may leave out rows that differ and may
 *     keep them, since whoever asked filters once more after personal values were opened
 * @param options the parameters that a read model has of its own, such as {@code threshold}
 */
public record Ask(Moment moment, Map<String, String> where, Map<String, String> options) {

    /** Everything as of a moment. */
    public static Ask asOf(Moment moment) {
        return new Ask(moment, Map.of(), Map.of());
    }

    /** The rows whose column equals a value. */
    public static Ask where(Moment moment, String column, String value) {
        return new Ask(moment, Map.of(column, value), Map.of());
    }
}
