package be.lerendnetwerk.app.log.names;

import be.lerendnetwerk.app.keys.SealedText;
import be.lerendnetwerk.app.keys.Sealing;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes personal values into events as {@code {"subject":…,"sealed":…}} or {@code {"subject":…,"erased":true}}, and
 * reads them back without opening them. A clear value is sealed on its way out; there is no form in which it is stored.
 */
final class PersonalJson {

    private PersonalJson() {}

    static SimpleModule module(StoredNames names) {
        return new SimpleModule("Personal values")
                .addSerializer(Personal.class, new Writer(names))
                .addDeserializer(Personal.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Personal> {

        private final StoredNames names;

        Writer(StoredNames names) {
            super(Personal.class);
            this.names = names;
        }

        @Override
        public void serialize(Personal value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            TokenStreamContext place = json.streamWriteContext().getParent();
            json.writeStringProperty("subject", value.subject().toString());
            if (stored(value, place, context) instanceof Personal.Sealed sealed) {
                json.writeStringProperty("sealed", sealed.token());
            } else {
                json.writeBooleanProperty("erased", true);
            }
            json.writeEndObject();
        }

        private Personal stored(Personal value, TokenStreamContext place, SerializationContext context) {
            if (!(value instanceof Personal.Clear clear)) {
                return value;
            }
            Sealing sealing = (Sealing) context.getAttribute(Sealing.class);
            return sealing.seal(clear, typeOf(place), pathOf(place));
        }

        private String typeOf(TokenStreamContext place) {
            TokenStreamContext outermost = place;
            while (!outermost.getParent().inRoot()) {
                outermost = outermost.getParent();
            }
            return names.of(outermost.currentValue().getClass()).type();
        }
    }

    private static final class Reader extends StdDeserializer<Personal> {

        Reader() {
            super(Personal.class);
        }

        @Override
        public Personal deserialize(JsonParser json, DeserializationContext context) {
            String path = pathOf(json.streamReadContext().getParent());
            JsonNode node = context.readTree(json);
            @Nullable String sealed = text(node, "sealed");
            @Nullable String subject = text(node, "subject");
            if (subject == null
                    || node.size() != 2
                    || (sealed == null && !node.path("erased").asBoolean(false))) {
                throw new InvalidFormatException(
                        json, "A personal value is neither sealed nor erased.", null, Personal.class);
            }
            if (sealed == null) {
                return new Personal.Erased(Subject.of(subject));
            }
            Personal.Sealed value = new Personal.Sealed(Subject.of(subject), sealed);
            SealedText.mustBelong(value, (String) context.getAttribute(StoredName.class), path);
            return value;
        }

        private static @Nullable String text(JsonNode node, String name) {
            return node.path(name).isString() ? node.path(name).stringValue() : null;
        }
    }

    private static String pathOf(TokenStreamContext place) {
        return place.pathAsPointer().toString();
    }
}
