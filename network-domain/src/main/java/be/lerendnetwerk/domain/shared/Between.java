package be.lerendnetwerk.domain.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The range, both ends included, outside which a number in a command is bad input. Checked where input comes in. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Between {

    /** The smallest number allowed. */
    int min();

    /** The largest number allowed. */
    int max();
}
