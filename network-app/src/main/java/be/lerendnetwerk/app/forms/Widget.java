package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.commands.TextLimits;
import be.lerendnetwerk.domain.session.DeviationReason;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;

/** How a field of a command is asked for on a form. */
enum Widget {
    LINE,
    LINES,
    NUMBER,
    DATE,
    TIME,
    WORDS,
    ONE_OF,
    MANY_OF,
    DEVIATIONS;

    /** How somebody is told to fill it in: by writing, by choosing one thing or by choosing some. */
    String asked() {
        return switch (this) {
            case ONE_OF, WORDS -> "one";
            case MANY_OF -> "some";
            default -> "text";
        };
    }

    static Widget of(CommandShape.Field field) {
        Type type = field.component().getGenericType();
        if (type instanceof ParameterizedType list) {
            return list.getActualTypeArguments()[0] == DeviationReason.class ? DEVIATIONS : MANY_OF;
        }
        Class<?> plain = (Class<?>) type;
        if (field.isId()) {
            return ONE_OF;
        }
        if (plain.isEnum()) {
            return WORDS;
        }
        if (plain == LocalDate.class) {
            return DATE;
        }
        if (plain == LocalTime.class) {
            return TIME;
        }
        if (plain == String.class) {
            return TextLimits.longest(field.name()) > TextLimits.SHORT ? LINES : LINE;
        }
        return NUMBER;
    }
}
