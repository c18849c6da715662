package be.lerendnetwerk.domain.shared;

import java.time.LocalDate;
import java.util.Map;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Says in a test which rule was broken, whatever its wording. */
public final class Rules {

    private Rules() {}

    /** Matches a refusal because of this rule and no other. */
    public static Matcher<RuleBroken> broken(Rule rule) {
        return new TypeSafeDiagnosingMatcher<>(RuleBroken.class) {

            @Override
            protected boolean matchesSafely(RuleBroken refusal, Description mismatch) {
                mismatch.appendText("broken was ").appendValue(refusal.rule());
                return refusal.rule() == rule;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("broken is ").appendValue(rule);
            }
        };
    }

    /** The metadata of a command that is given on this day, such as {@code 2022-09-15}. */
    public static Map<String, LocalDate> on(String day) {
        return Map.of("today", LocalDate.parse(day));
    }
}
