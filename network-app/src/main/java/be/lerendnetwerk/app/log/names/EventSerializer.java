package be.lerendnetwerk.app.log.names;

import be.lerendnetwerk.app.keys.Sealing;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as JSON under their stored names, and reads them back. Strict in both directions: every component is
 * written, null ones too, and a component that is missing or too many when reading is an error, because a shape that
 * differs is another revision.
 */
public final class EventSerializer extends Jackson3Serializer {

    private final StoredNames names;
    private final Supplier<Sealing> sealing;

    /**
     * A serializer of the events that have a name.
     *
     * @param names the names
     * @param sealing what seals the personal values of one event; asked for once per event
     */
    public EventSerializer(StoredNames names, Supplier<Sealing> sealing) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(json -> strict(json, names)));
        this.names = names;
        this.sealing = sealing;
    }

    private static void strict(JsonMapper.Builder json, StoredNames names) {
        json.addModule(PersonalJson.module(names))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    @Override
    protected ObjectWriter getWriter() {
        return super.getWriter().withAttribute(Sealing.class, sealing.get());
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        ObjectReader reader = super.getReader(type);
        return isMetaData(type)
                ? reader
                : reader.withAttribute(StoredName.class, names.of(type).type());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        return type.getName().equals(MetaData.class.getName())
                ? MetaData.class
                : names.classOf(type.getName(), type.getRevision());
    }

    @Override
    @SuppressWarnings("rawtypes") // As it is declared.
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || isMetaData(type)) {
            return super.typeForClass(type);
        }
        StoredName name = names.of(type);
        return new SimpleSerializedType(name.type(), name.revision());
    }

    private static boolean isMetaData(Class<?> type) {
        return MetaData.class.isAssignableFrom(type);
    }
}
