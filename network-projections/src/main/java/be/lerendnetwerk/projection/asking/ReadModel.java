package be.lerendnetwerk.projection.asking;

import java.util.Set;
import java.util.function.Function;

/**
 * A read model as outside programs meet it.
 *
 * @param name its name in the API, such as {@code venue-rotation}
 * @param row the record whose components are its columns, in order
 * @param question makes the question that is answered with its rows
 * @param projections the processing groups whose tables it reads; it can be asked as of any position all of them reached
 * @param options the names of the parameters it has of its own
 * @param <R> the record of a row
 */
public record ReadModel<R extends Record>(
        String name,
        Class<R> row,
        Function<Ask, ? extends Question<R>> question,
        Set<String> projections,
        Set<String> options) {}
