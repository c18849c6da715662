package be.lerendnetwerk.app.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Why a request was refused, ready to be shown on the form it came from or sent as RFC 9457 problem+json.
 *
 * @param kind what kind of problem it is
 * @param detail what the reader is told
 * @param rule the name of the rule that was broken, or null
 * @param fields what is wrong with which field
 * @param changes what others did meanwhile
 */
public record Problem(
        Kind kind, Sentence detail, @Nullable String rule, List<FieldFault> fields, List<Change> changes) {

    /** The kinds of problems, each with its status. */
    public enum Kind {
        BAD_INPUT(HttpStatus.BAD_REQUEST, "Onjuiste invoer", "Bad input"),
        SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED, "Meld je aan", "Sign-in needed"),
        NOT_ALLOWED(HttpStatus.FORBIDDEN, "Niet toegestaan", "Not allowed"),
        UNKNOWN(HttpStatus.NOT_FOUND, "Onbekend", "Unknown"),
        METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Dit kan hier niet", "Method not allowed"),
        NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Deze vorm is er niet", "Not acceptable"),
        RULE_BROKEN(HttpStatus.CONFLICT, "Een regel laat dit niet toe", "A rule does not allow this"),
        UNDER_WAY(HttpStatus.CONFLICT, "Al bezig", "Under way already"),
        CHANGED_MEANWHILE(HttpStatus.CONFLICT, "Intussen gewijzigd", "Changed meanwhile"),
        TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Te groot", "Too large"),
        MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Deze inhoud wordt niet gelezen", "Unsupported media type"),
        WRONG_ADDRESS(HttpStatus.MISDIRECTED_REQUEST, "Verkeerd adres", "Wrong address"),
        KEY_USED_OTHERWISE(HttpStatus.UNPROCESSABLE_CONTENT, "Sleutel al gebruikt", "Key already used"),
        OUTCOME_UNKNOWN(HttpStatus.SERVICE_UNAVAILABLE, "Afloop onbekend", "Outcome unknown"),
        READ_ONLY(HttpStatus.SERVICE_UNAVAILABLE, "Alleen-lezen", "Read-only"),
        OUT_OF_REACH(HttpStatus.SERVICE_UNAVAILABLE, "Databank niet bereikbaar", "Database out of reach"),
        NOT_YET(HttpStatus.SERVICE_UNAVAILABLE, "Nog niet bijgewerkt", "Not there yet"),
        UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "Er liep iets mis", "Something went wrong");

        private final HttpStatus status;
        private final String dutch;
        private final String english;

        Kind(HttpStatus status, String dutch, String english) {
            this.status = status;
            this.dutch = dutch;
            this.english = english;
        }

        /** The status of the answer. */
        public HttpStatus status() {
            return status;
        }

        /** What the kind is called. */
        public Sentence title() {
            return new Sentence(dutch, english);
        }

        /** The {@code type} of the problem, which callers may rely on. */
        public URI type() {
            return URI.create("urn:lerend-netwerk:problem:"
                    + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** A problem that is told by a sentence alone. */
    public static Problem of(Kind kind, String dutch, String english) {
        return new Problem(kind, new Sentence(dutch, english), null, List.of(), List.of());
    }

    /** The problem as RFC 9457 tells it. */
    public ProblemDetail in(Language language) {
        ProblemDetail told = ProblemDetail.forStatusAndDetail(kind.status(), detail.in(language));
        told.setType(kind.type());
        told.setTitle(kind.title().in(language));
        if (rule != null) {
            told.setProperty("rule", rule);
        }
        if (kind == Kind.BAD_INPUT) {
            told.setProperty(
                    "fields",
                    fields.stream().map(fault -> told(fault, language)).toList());
        }
        if (kind == Kind.CHANGED_MEANWHILE) {
            told.setProperty("changes", changes);
        }
        return told;
    }

    private static Map<String, String> told(FieldFault fault, Language language) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("field", fault.field());
        told.put("message", fault.message().in(language));
        return told;
    }
}
