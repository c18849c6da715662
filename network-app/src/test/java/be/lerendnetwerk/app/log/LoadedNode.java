package be.lerendnetwerk.app.log;

import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.DatedCommand;
import be.lerendnetwerk.app.desk.RequestKey;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectOrganisation;
import be.lerendnetwerk.domain.participant.ErasureGround;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.participant.command.EraseParticipant;
import be.lerendnetwerk.domain.participant.command.RegisterParticipant;
import be.lerendnetwerk.domain.shared.RuleBroken;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A process under load, to be killed: several writers hand in commands through the desk, and whatever they are told they say on the
 * standard output, one line each, after they were told. The arguments are properties of the node.
 */
public final class LoadedNode {

    private static final int WRITERS = 6;
    private static final PrintStream LEDGER = System.out;

    private LoadedNode() {}

    /** Runs until it is killed. */
    public static void main(String[] properties) {
        System.setOut(System.err);
        CommandDesk desk = Node.with(properties).desk();
        IntStream.range(0, WRITERS).forEach(writer -> new Thread(() -> write(desk), "writer-" + writer).start());
    }

    @SuppressWarnings("InfiniteLoopStatement") // It is killed.
    private static void write(CommandDesk desk) {
        while (true) {
            try {
                writeOn(desk);
            } catch (RuntimeException unknown) {
                say("unknown", unknown.getClass().getSimpleName(), 0);
            }
        }
    }

    private static void writeOn(CommandDesk desk) {
        OrganisationId id = new OrganisationId(UUID.randomUUID());
        Answer admitted = desk.submit(new AdmitOrganisation(id, "nieuw", null, null), Submission.by("local"));
        say("acknowledged", id + ":0", admitted.position());
        Answer corrected = desk.submit(new CorrectOrganisation(id, "anders", null), Submission.by("local"));
        say("acknowledged", id + ":1", corrected.position());
        Answer keyed = desk.submit(keyedCommand(id.toString()), keyed(id.toString()));
        say("acknowledged", id + ":2", keyed.position());
        say("keyed", id.toString(), keyed.position());
        String refused = UUID.randomUUID().toString();
        try {
            desk.submit(new AdmitOrganisation(id, refused, null, null), Submission.by("local"));
        } catch (RuleBroken e) {
            say("refused", refused, 0);
        }
        writeTogether(desk);
        erase(desk, id);
    }

    /** A command that can be handed in again after a kill, about an organisation. */
    static CorrectOrganisation keyedCommand(String organisation) {
        return new CorrectOrganisation(OrganisationId.of(organisation), "weer anders", null);
    }

    /** The key it is handed in under. */
    static Submission keyed(String organisation) {
        return Submission.by("local").under(new RequestKey(organisation, "weer anders"));
    }

    /** As an import does: all of it, in one block, or nothing; told apart by the id of its commands. */
    private static void writeTogether(CommandDesk desk) {
        String block = Laws.BLOCK + UUID.randomUUID();
        List<OrganisationId> ids = IntStream.range(0, Laws.OF_A_BLOCK)
                .mapToObj(n -> new OrganisationId(UUID.randomUUID()))
                .toList();
        Answer all = desk.submitAll(
                ids.stream()
                        .map(id -> new DatedCommand(
                                new AdmitOrganisation(id, "samen", null, null), LocalDate.of(2022, 9, 15), block))
                        .toList(),
                Submission.by("import"));
        for (int n = 0; n < ids.size(); n++) {
            say("acknowledged", ids.get(n) + ":0", all.position() - ids.size() + 1 + n);
        }
    }

    private static void erase(CommandDesk desk, OrganisationId organisation) {
        ParticipantId person = new ParticipantId(UUID.randomUUID());
        Answer registered = desk.submit(
                new RegisterParticipant(person, organisation, "Voorbeeld", null, null), Submission.by("local"));
        say("acknowledged", person + ":0", registered.position());
        Answer erased = desk.submit(new EraseParticipant(person, ErasureGround.REQUESTED), Submission.by("local"));
        say("acknowledged", person + ":1", erased.position());
        say("erased", person.toString(), erased.position());
    }

    private static void say(String what, String about, long position) {
        synchronized (LEDGER) {
            LEDGER.println(what + " " + about + " " + position + " .");
        }
    }
}
