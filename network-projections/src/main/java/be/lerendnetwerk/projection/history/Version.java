package be.lerendnetwerk.projection.history;

/** What a row said from one position of the log to another, and how much of that the table knows already. */
final class Version {

    /** The {@code valid_to} of what holds now. */
    static final long OPEN = Long.MAX_VALUE;

    private static final long NOT_STORED = -1;

    private final Row row;
    private final long from;
    private long to = OPEN;
    private long storedTo = NOT_STORED;

    Version(Row row, long from) {
        this.row = row;
        this.from = from;
    }

    static Version stored(Row row, long from, long to) {
        Version version = new Version(row, from);
        version.to = to;
        version.storedTo = to;
        return version;
    }

    Row row() {
        return row;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    void until(long position) {
        to = position;
    }

    boolean isOpen() {
        return to == OPEN;
    }

    boolean isStored() {
        return storedTo != NOT_STORED;
    }

    boolean isStoredOtherwise() {
        return isStored() && storedTo != to;
    }

    void nowStored() {
        storedTo = to;
    }
}
