package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.shared.Rule;
import java.util.List;

/** What goes along with many commands that are handed in as one. */
public interface Alongside {

    /** Nothing at all. */
    Alongside NOTHING = new Alongside() {};

    /**
     * Is told after each command, inside the transaction; where a command is refused, it is the one after the last told.
     * The commands are handed in one after the other, in the order of the list, and once only: what has something alongside
     * is not run again when a race was lost.
     *
     * @param commands how many commands have been taken so far
     * @param warnings what is unusual about the last of them
     */
    default void taken(int commands, List<Rule> warnings) {}

    /**
     * Is run in the transaction of the commands, after the last and before the commit: what it writes to the log's database
     * through the transaction's connection stands or falls with them. What it throws undoes the whole.
     */
    default void beforeCommit() {}
}
