package be.lerendnetwerk.projection.bridges;

import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;

/** What connects two organisations. */
@Meaning("Pairs of organisations that share a session, visited each other, or met in a case.")
public record Bridge(
        @Meaning("The organisation with the lower id.") String organisationA,
        @Meaning("The other one.") String organisationB,
        @Meaning("How many held sessions both attended.") int sharedSessions,

        @Meaning("How often people of one were present at a session that the other hosted.")
        int visits,

        @Meaning("How many cases of one there are in which the other recognised itself or to which it gave an insight.")
        int cases,

        @Meaning("The position in the log since which the first of these facts holds.")
        long sincePosition,

        @Meaning("The day of that fact: of the session, or on which the case was broadened or the insight given.")
        LocalDate sinceOn) {

    Pair pair() {
        return new Pair(organisationA, organisationB);
    }

    /** Both together: the counts added, since the earlier. */
    Bridge and(Bridge other) {
        Bridge first = other.sincePosition < sincePosition ? other : this;
        return new Bridge(
                organisationA,
                organisationB,
                sharedSessions + other.sharedSessions,
                visits + other.visits,
                cases + other.cases,
                first.sincePosition,
                first.sinceOn);
    }
}
