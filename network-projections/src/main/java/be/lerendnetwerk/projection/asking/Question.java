package be.lerendnetwerk.projection.asking;

/**
 * A query message; each {@code Find…} record is one, and one query handler answers it with a list of rows.
 *
 * @param <R> the record of an answer's row; its components are the columns
 */
public interface Question<R extends Record> {

    /** As of when, which rows, under which options. */
    Ask ask();
}
