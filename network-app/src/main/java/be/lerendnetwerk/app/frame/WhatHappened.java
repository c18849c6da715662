package be.lerendnetwerk.app.frame;

import java.util.Optional;

/** Tells what happened at a position of the log; the bar of time says it to whoever stands there. */
public interface WhatHappened {

    /** The event at the position of a look, in words of the reader's language; empty before everything. */
    Optional<String> at(Look look);
}
