package be.lerendnetwerk.app.rebuild;

import java.util.List;

/**
 * What comes of a rebuild.
 *
 * @param position the position up to which both sides were compared: the last that all present projections had reached
 * @param events how many events were replayed
 * @param tables how many tables were compared
 * @param differing how many versions of rows are only on one side
 * @param differences the first of them, so many of each table and side at the most
 * @param adopted whether the rebuilt tables took the place of the present ones
 */
public record Comparison(
        long position, long events, int tables, long differing, List<Difference> differences, boolean adopted) {

    /** Whether the present tables say exactly what the log leads to. */
    public boolean isEqual() {
        return differing == 0;
    }

    Comparison withAdopted() {
        return new Comparison(position, events, tables, differing, differences, true);
    }
}
