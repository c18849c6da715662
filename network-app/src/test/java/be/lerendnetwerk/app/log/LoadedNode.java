package be.lerendnetwerk.app.log;

import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectOrganisation;
import be.lerendnetwerk.domain.shared.RuleBroken;
import java.io.PrintStream;
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
        String refused = UUID.randomUUID().toString();
        try {
            desk.submit(new AdmitOrganisation(id, refused, null, null), Submission.by("local"));
        } catch (RuleBroken e) {
            say("refused", refused, 0);
        }
    }

    private static void say(String what, String about, long position) {
        synchronized (LEDGER) {
            LEDGER.println(what + " " + about + " " + position + " .");
        }
    }
}
