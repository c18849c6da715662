package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.WhatHappened;
import be.lerendnetwerk.app.log.LogReader;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells of the event at which a look stands. */
@Component
class Latest implements WhatHappened {

    private final LogReader log;
    private final EventWords words;

    Latest(LogReader log, EventWords words) {
        this.log = log;
        this.words = words;
    }

    @Override
    public Optional<String> at(Look look) {
        return words.tell(log.at(look.moment().position()).stream().toList(), look).stream()
                .map(TellingEvent::words)
                .findFirst();
    }
}
