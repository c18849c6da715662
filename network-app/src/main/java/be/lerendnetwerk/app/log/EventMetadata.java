package be.lerendnetwerk.app.log;

import java.util.List;

/** What every event says beside its payload. Nothing else goes there, and never a name. */
public final class EventMetadata {

    /** Who did it: an account id, {@code local}, {@code import} or a participant link. */
    public static final String BY = "by";

    /** The command that it follows from. */
    public static final String COMMAND_ID = "commandId";

    /**
     * What led to it: the name of the command, such as {@code ProposeCase}, where somebody handed it in; the id of the event that
     * it answers to, where a policy did.
     */
    public static final String CAUSE = "cause";

    /** The day it took place, as ISO text; never after the recording. */
    public static final String HAPPENED_ON = "happenedOn";

    /** All of them. */
    public static final List<String> KEYS = List.of(BY, COMMAND_ID, CAUSE, HAPPENED_ON);

    private EventMetadata() {}
}
