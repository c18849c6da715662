package be.lerendnetwerk.app.door;

import be.lerendnetwerk.domain.cases.command.BroadenCase;
import be.lerendnetwerk.domain.cases.command.HarvestInsight;
import be.lerendnetwerk.domain.network.NetworkRule;
import be.lerendnetwerk.domain.network.command.AppointStandingLead;
import be.lerendnetwerk.domain.network.command.StandDownLead;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.OrganisationRule;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.participant.ParticipantRule;
import be.lerendnetwerk.domain.series.SeriesRule;
import be.lerendnetwerk.domain.series.command.AdmitLatecomer;
import be.lerendnetwerk.domain.series.command.CommitToSeries;
import be.lerendnetwerk.domain.series.command.InviteOrganisation;
import be.lerendnetwerk.domain.series.command.WithdrawCommitment;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.session.SessionRule;
import be.lerendnetwerk.domain.session.command.AskToCoLead;
import be.lerendnetwerk.domain.session.command.AskToHost;
import be.lerendnetwerk.domain.session.command.CorrectAttendance;
import be.lerendnetwerk.domain.session.command.DeclineToCoLead;
import be.lerendnetwerk.domain.session.command.DeclineToHost;
import be.lerendnetwerk.domain.session.command.HostSession;
import be.lerendnetwerk.domain.session.command.NameCoLead;
import be.lerendnetwerk.domain.session.command.SessionCommand;
import be.lerendnetwerk.domain.session.command.WithdrawApology;
import be.lerendnetwerk.domain.session.command.WithdrawAttendance;
import be.lerendnetwerk.domain.shared.Rule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rule is broken where a command names who no longer takes part, or what no longer takes place. */
final class TakingPart {

    /** Tell of what was, or end it; they may name who left since. */
    private static final Set<Class<?>> LOOKING_BACK = Set.of(
            CorrectAttendance.class,
            WithdrawAttendance.class,
            WithdrawApology.class,
            WithdrawCommitment.class,
            DeclineToHost.class,
            DeclineToCoLead.class,
            StandDownLead.class,
            BroadenCase.class,
            HarvestInsight.class);

    private static final Set<Class<?>> TURNS =
            Set.of(AskToHost.class, HostSession.class, AskToCoLead.class, NameCoLead.class);

    private TakingPart() {}

    /** The rule that a command breaks by naming this; null where it breaks none. */
    static @Nullable Rule broken(Record command, Reference reference, Known.Found found) {
        if (reference.type() == OrganisationId.class && found.is("left")) {
            return LOOKING_BACK.contains(command.getClass()) ? null : organisation(command);
        }
        if (reference.type() == ParticipantId.class && found.is("erased")) {
            return erased(command);
        }
        if (reference.type() == ParticipantId.class && found.is("left")) {
            return LOOKING_BACK.contains(command.getClass()) ? null : left(command);
        }
        return reference.type() == SessionId.class && "cancelled".equals(found.text("status"))
                ? SessionRule.A_CANCELLED_SESSION_TAKES_NOTHING
                : null;
    }

    private static Rule organisation(Record command) {
        if (command instanceof InviteOrganisation) {
            return SeriesRule.ONLY_A_MEMBER_IS_INVITED;
        }
        if (command instanceof AppointStandingLead) {
            return NetworkRule.A_LEAD_IS_AN_ORGANISATION_OF_THE_NETWORK;
        }
        return TURNS.contains(command.getClass())
                ? SessionRule.ONLY_A_MEMBER_HOSTS_OR_CO_LEADS
                : OrganisationRule.AN_ORGANISATION_THAT_LEFT_TAKES_NO_PART;
    }

    private static Rule erased(Record command) {
        if (commits(command)) {
            return SeriesRule.ONLY_WHO_TAKES_PART_COMMITS;
        }
        return command instanceof SessionCommand
                ? SessionRule.NOBODY_ERASED_IS_NAMED
                : ParticipantRule.AN_ERASED_PARTICIPANT_TAKES_NO_PART;
    }

    private static Rule left(Record command) {
        return commits(command)
                ? SeriesRule.ONLY_WHO_TAKES_PART_COMMITS
                : ParticipantRule.A_PARTICIPANT_WHO_LEFT_TAKES_NO_PART;
    }

    private static boolean commits(Record command) {
        return command instanceof CommitToSeries || command instanceof AdmitLatecomer;
    }
}
