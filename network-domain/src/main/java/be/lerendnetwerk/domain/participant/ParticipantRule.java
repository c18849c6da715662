package be.lerendnetwerk.domain.participant;

import be.lerendnetwerk.domain.shared.Rule;

/** The laws of a participant, and of whatever names one. */
public enum ParticipantRule implements Rule {
    AN_ERASED_PARTICIPANT_TAKES_NO_COMMANDS(
            "Deze deelnemer is gewist; daar verandert niets meer aan.",
            "This participant was erased; nothing changes that any more."),

    /** For whatever names a person from now on; what is corrected about the past may name who left since. */
    A_PARTICIPANT_WHO_LEFT_TAKES_NO_PART(
            Weight.REFUSES_AT_THE_DOOR,
            "Die deelnemer verliet de groep en neemt niet meer deel.",
            "That participant left the group and no longer takes part."),

    /** For whatever names a person. */
    AN_ERASED_PARTICIPANT_TAKES_NO_PART(
            Weight.REFUSES_AT_THE_DOOR,
            "Die deelnemer is gewist en kan niet meer genoemd worden.",
            "That participant was erased and can no longer be named.");

    private final Sentences sentences;

    ParticipantRule(String dutch, String english) {
        this(Weight.REFUSES, dutch, english);
    }

    ParticipantRule(Weight weight, String dutch, String english) {
        this.sentences = new Sentences(weight, dutch, english);
    }

    @Override
    public Sentences sentences() {
        return sentences;
    }
}
