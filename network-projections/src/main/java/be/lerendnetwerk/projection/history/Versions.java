package be.lerendnetwerk.projection.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest versions of one row, oldest first; older ones may lie in the table and no longer matter. */
final class Versions {

    private final List<Version> known;
    private final List<Version> gone = new ArrayList<>();

    Versions(List<Version> known) {
        this.known = new ArrayList<>(known);
    }

    @Nullable
    Row current() {
        Version newest = newest();
        return newest != null && newest.isOpen() ? newest.row() : null;
    }

    /** Whether a change at this position replaces a stored version, so that the one before it must be known too. */
    boolean needsPast(long position) {
        return known.size() == 1 && known.get(0).isStored() && known.get(0).from() == position;
    }

    /**
     * Says what the row is from a position on. A row that says the same as before gets no new version, also when it said
     * something else in between at this same position.
     *
     * @param row the row, or null for none
     */
    void set(long position, @Nullable Row row) {
        refusePast(position);
        dropVersionsOf(position);
        Version before = newest();
        boolean adjoins = before != null && before.to() >= position;
        if (before != null && adjoins) {
            before.until(before.row().equals(row) ? Version.OPEN : position);
        }
        if (row != null && (before == null || !before.isOpen())) {
            known.add(new Version(row, position));
        }
    }

    List<Version> known() {
        return known;
    }

    List<Version> gone() {
        return gone;
    }

    private void refusePast(long position) {
        Version newest = newest();
        if (newest != null && (newest.from() > position || (!newest.isOpen() && newest.to() > position))) {
            throw new IllegalStateException("position " + position + " comes after a later one");
        }
    }

    private void dropVersionsOf(long position) {
        Version newest = newest();
        if (newest != null && newest.from() == position) {
            known.remove(newest);
            if (newest.isStored()) {
                gone.add(newest);
            }
        }
    }

    private @Nullable Version newest() {
        return known.isEmpty() ? null : known.get(known.size() - 1);
    }
}
