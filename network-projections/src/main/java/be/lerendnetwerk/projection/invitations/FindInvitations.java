package be.lerendnetwerk.projection.invitations;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;

/**
 * Which organisations were invited? For the pages, so it is no read model that programs meet.
 *
 * @param ask as of when, and to which series
 */
public record FindInvitations(Ask ask) implements Question<Invitation> {

    /** How the pages ask it. */
    public static final ReadModel<Invitation> READ_MODEL =
            new ReadModel<>("invitations", Invitation.class, FindInvitations::new, Set.of("invitations"), Set.of());
}
