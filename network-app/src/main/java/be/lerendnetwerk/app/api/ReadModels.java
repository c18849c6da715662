package be.lerendnetwerk.app.api;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The read models that there are, by name. */
@Component
class ReadModels {

    private final Map<String, ReadModel<?>> byName = new TreeMap<>();

    ReadModels(ObjectProvider<ReadModel<?>> models) {
        models.forEach(model -> byName.put(model.name(), model));
    }

    Map<String, ReadModel<?>> all() {
        return byName;
    }

    Optional<ReadModel<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
