package be.lerendnetwerk.app.door;

import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The door for a history that is told: many commands, each about a day of its own. */
@Component
public class Passages {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ObjectProvider<Reading> reading;
    private final ObjectProvider<ReadModel<?>> models;

    Passages(ObjectProvider<Reading> reading, ObjectProvider<ReadModel<?>> models) {
        this.reading = reading;
        this.models = models;
    }

    /** Begins one, on what the log holds now. */
    public Passage begin() {
        Reading open = reading.getObject();
        var byName = Known.byName(models.orderedStream().toList());
        return new Passage(open, position -> new Known(open, byName, position, PATIENCE));
    }
}
