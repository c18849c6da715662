package be.lerendnetwerk.app.problem;

import java.util.List;

/** Tells what happened to a thing since a version of it. */
@FunctionalInterface
public interface Changes {

    /** The events of an aggregate with a sequence number above the version, oldest first. */
    List<Change> since(String aggregateId, long version);
}
