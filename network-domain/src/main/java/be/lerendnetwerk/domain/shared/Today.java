package be.lerendnetwerk.domain.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.messaging.annotation.MetaDataValue;

/**
 * The day on which a command is handed in, in the network's time zone: a {@link java.time.LocalDate} that comes with the
 * command, as {@code today} in its metadata. For a row of an import it is the day the row tells about.
 */
@Documented
@MetaDataValue(value = "today", required = true)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Today {}
