package be.lerendnetwerk.app.imports;

/** Is told how far an import is, on the thread that runs it. */
public interface ImportProgress {

    /** Listens to nothing. */
    ImportProgress UNHEARD = new ImportProgress() {};

    /** The rows were read and checked. */
    default void checked(int rows) {}

    /** There is something to say before anything is written. */
    default void warned(Finding warning) {}

    /** So many of the commands were taken; nothing of it counts before the end. */
    default void taken(int commands, int of) {}
}
