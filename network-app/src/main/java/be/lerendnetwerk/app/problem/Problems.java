package be.lerendnetwerk.app.problem;

import be.lerendnetwerk.app.desk.ChangedMeanwhile;
import be.lerendnetwerk.app.desk.KeyUsedOtherwise;
import be.lerendnetwerk.app.desk.LogIsReadOnly;
import be.lerendnetwerk.app.desk.NoSuchVersion;
import be.lerendnetwerk.app.desk.OutcomeUnknown;
import be.lerendnetwerk.app.desk.SomebodyWasFirst;
import be.lerendnetwerk.app.desk.UnknownTarget;
import be.lerendnetwerk.app.problem.Problem.Kind;
import be.lerendnetwerk.domain.shared.RuleBroken;
import java.sql.SQLException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.common.ExceptionUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** The one mapping from what can go wrong to what the reader is told. */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** A character of no text, which PostgreSQL takes nowhere. */
    private static final String NO_TEXT = "22021";

    private final ObjectProvider<Changes> changes;

    Problems(ObjectProvider<Changes> changes) {
        this.changes = changes;
    }

    /** What is told about an exception. One that nobody expected is logged, without its message, and told without it. */
    public Problem of(Throwable thrown) {
        if (thrown instanceof RuleBroken broken) {
            return new Problem(
                    Kind.RULE_BROKEN,
                    new Sentence(broken.rule().dutch(), broken.rule().english()),
                    broken.rule().name(),
                    List.of(),
                    List.of());
        }
        if (thrown instanceof BadInput bad) {
            return new Problem(Kind.BAD_INPUT, detail(bad.faults().size()), null, bad.faults(), List.of());
        }
        if (thrown instanceof ChangedMeanwhile changed) {
            return changed(changed);
        }
        if (thrown instanceof UnknownTarget) {
            return Problem.of(Kind.UNKNOWN, "Er is niets met dit id.", "There is nothing with this id.");
        }
        if (thrown instanceof KeyUsedOtherwise) {
            return Problem.of(
                    Kind.KEY_USED_OTHERWISE,
                    "Deze Idempotency-Key hoort al bij een andere opdracht.",
                    "This Idempotency-Key already belongs to another command.");
        }
        if (thrown instanceof SomebodyWasFirst) {
            return Problem.of(
                    Kind.CHANGED_MEANWHILE,
                    "Anderen waren je voor. Er gebeurde niets; probeer het opnieuw.",
                    "Others were first. Nothing happened; try again.");
        }
        if (thrown instanceof NoSuchVersion) {
            return of(BadInput.of(
                    "expectedVersion", "is een versie die er nog niet is", "is a version that is not there yet"));
        }
        if (thrown instanceof OutcomeUnknown unknown && !unknown.isReadOnly()) {
            return Problem.of(
                    Kind.OUTCOME_UNKNOWN,
                    "Er kwam geen bevestiging: het is niet zeker of dit bewaard is. Kijk het na voor je het opnieuw doet; met dezelfde sleutel kan het zonder gevaar.",
                    "No confirmation came: it is not certain whether this was kept. Look before doing it again; under the same key that is safe.");
        }
        if (thrown instanceof OutcomeUnknown) {
            return Problem.of(
                    Kind.OUTCOME_UNKNOWN,
                    "De schijf bevestigde niet: het is niet zeker of dit bewaard is. Er wordt niets meer aangenomen tot iemand ernaar keek.",
                    "The disk did not confirm: it is not certain whether this was kept. Nothing more is taken until somebody looked into it.");
        }
        if (thrown instanceof LogIsReadOnly) {
            return Problem.of(
                    Kind.READ_ONLY,
                    "Het logboek neemt niets meer aan sinds de schijf niet bevestigde. Er gebeurde niets.",
                    "The log takes nothing more since the disk did not confirm. Nothing happened.");
        }
        if (thrown instanceof NotYet) {
            return Problem.of(
                    Kind.NOT_YET,
                    "De gegevens zijn nog niet zo ver. Probeer het zo dadelijk opnieuw.",
                    "The read models are not there yet. Try again in a moment.");
        }
        if (OutOfReach.isSignOfItsDisk(thrown)) {
            LOG.error("The database was closed: {}", WithoutMessages.of(thrown));
            return Problem.of(
                    Kind.OUT_OF_REACH,
                    "De schijf nam niets meer aan, en de databank is dicht. Wie dit beheert maakt plaats of kijkt de schijf na, en start opnieuw.",
                    "The disk took nothing more, and the database is closed. Whoever runs this makes room or looks at the disk, and starts again.");
        }
        if (OutOfReach.isSignOf(thrown)) {
            LOG.error("The database is out of reach: {}", WithoutMessages.of(thrown));
            return Problem.of(
                    Kind.OUT_OF_REACH,
                    "De databank is niet bereikbaar. Er gebeurde niets; probeer het zo dadelijk opnieuw.",
                    "The database cannot be reached. Nothing happened; try again in a moment.");
        }
        if (ExceptionUtils.findException(thrown, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(NO_TEXT::equals)
                .isPresent()) {
            return ofStatus(400);
        }
        if (thrown instanceof Refused refused) {
            return new Problem(refused.kind(), refused.detail(), null, List.of(), List.of());
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getRequiredType() == boolean.class) {
            return of(BadInput.of(mismatch.getName(), "moet true of false zijn", "must be true or false"));
        }
        if (thrown instanceof ErrorResponse response
                && !response.getStatusCode().is5xxServerError()) {
            return ofStatus(response.getStatusCode().value());
        }
        return cannotBeRead(thrown) ? ofStatus(400) : unexpected(thrown);
    }

    /** What Spring and Tomcat throw where a parameter, a header or a part of what was sent is not well-formed. */
    private static boolean cannotBeRead(Throwable thrown) {
        return thrown instanceof TypeMismatchException
                || thrown instanceof MultipartException
                || thrown instanceof RequestRejectedException
                || thrown instanceof InvalidParameterException;
    }

    private Problem changed(ChangedMeanwhile changed) {
        Changes known = changes.getIfAvailable();
        return new Problem(
                Kind.CHANGED_MEANWHILE,
                new Sentence(
                        "Iemand anders was je voor. Bekijk wat er veranderde en probeer opnieuw.",
                        "Somebody else was first. See what changed and try again."),
                null,
                List.of(),
                known == null ? List.of() : known.since(changed.aggregateId(), changed.expectedVersion()));
    }

    private static Sentence detail(int faults) {
        return faults == 1
                ? new Sentence("Eén veld is niet in orde.", "One field is not right.")
                : new Sentence(faults + " velden zijn niet in orde.", faults + " fields are not right.");
    }

    /** What is told about a status of which nothing more is known. */
    public Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> Problem.of(Kind.UNKNOWN, "Dit adres bestaat niet.", "There is nothing at this address.");
            case 405 ->
                Problem.of(
                        Kind.METHOD_NOT_ALLOWED,
                        "Dit adres neemt deze methode niet aan.",
                        "This address does not take this method.");
            case 406 ->
                Problem.of(
                        Kind.NOT_ACCEPTABLE,
                        "Dit adres antwoordt niet in de gevraagde vorm.",
                        "This address does not answer in the form asked for.");
            case 413 -> Problem.of(Kind.TOO_LARGE, "Wat je stuurde is te groot.", "What was sent is too large.");
            case 415 ->
                Problem.of(
                        Kind.MEDIA_TYPE,
                        "Dit adres leest dit soort inhoud niet.",
                        "This address does not read this kind of content.");
            default ->
                status >= 400 && status < 500
                        ? Problem.of(
                                Kind.BAD_INPUT, "De vraag is niet te begrijpen.", "The request cannot be understood.")
                        : unexpected();
        };
    }

    private static Problem unexpected(Throwable thrown) {
        LOG.error("Unexpected: {}", WithoutMessages.of(thrown));
        return unexpected();
    }

    private static Problem unexpected() {
        return Problem.of(
                Kind.UNEXPECTED,
                "Er liep iets onverwachts mis. Het staat in het serverlogboek.",
                "Something unexpected went wrong. It is in the server's log.");
    }
}
