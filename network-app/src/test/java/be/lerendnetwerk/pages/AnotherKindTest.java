package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.desk.LogRule;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.organisations.VenueRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** An id that belongs to a thing of another kind is an id that nothing has, or one that is taken. */
@TestPropertySource(properties = "spring.application.name=of-its-own") // it renames whatever has a name
class AnotherKindTest extends SintNiklaasPages {

    @Autowired
    private MockMvcTester web;

    private final Map<Class<?>, String> known = new HashMap<>();

    @Test
    void a_thing_of_another_kind_takes_no_command() {
        Map<String, Object> answers = new LinkedHashMap<>();
        shapes().filter(shape -> shape.fields().get(0).isId()
                        && !shape.fields().get(0).name().equals(shape.made()))
                .forEach(shape -> {
                    Map<String, Object> fields = with(shape, shape.fields().get(0));
                    answers.put(shape.name(), detail(post(shape, fields)));
                    answers.put(
                            "/do/" + shape.name(),
                            send(shape, fields).getResponse().getStatus());
                });

        assertThat(answers).hasSizeGreaterThan(60).allSatisfy((name, answer) -> assertThat(answer)
                .isIn("Er is niets met dit id.", 404));
    }

    @Test
    void a_new_thing_takes_no_id_of_another_kind() {
        Map<String, Object> answers = new LinkedHashMap<>();
        shapes().filter(shape -> shape.made() != null).forEach(shape -> shape.fields().stream()
                .filter(field -> field.name().equals(shape.made()))
                .forEach(made -> answers.put(shape.name(), detail(post(shape, with(shape, made))))));

        assertThat(answers).hasSize(6).allSatisfy((name, answer) -> assertThat(answer)
                .isEqualTo(LogRule.ID_IS_NEW.dutch()));
    }

    private static Stream<CommandShape> shapes() {
        return CommandCatalogue.all().values().stream();
    }

    private Map<String, Object> with(CommandShape shape, CommandShape.Field another) {
        Map<String, Object> fields = fields(shape);
        fields.put(another.name(), another(another));
        return fields;
    }

    private static @Nullable String detail(MvcTestResult answer) {
        return JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsByteArray())
                .path("detail")
                .asString(null);
    }

    private String another(CommandShape.Field field) {
        return Objects.requireNonNull(
                known.get(field.component().getType() == ParticipantId.class ? CaseId.class : ParticipantId.class));
    }

    /** What a command must say, in words that nothing is wrong with. */
    private Map<String, Object> fields(CommandShape shape) {
        Map<String, Object> fields = new LinkedHashMap<>();
        shape.fields().stream()
                .filter(field -> field.required() && !field.name().equals(shape.made()))
                .forEach(field -> {
                    Class<?> type = field.component().getType();
                    if (field.isId()) {
                        fields.put(field.name(), known.get(type));
                    } else if (type == LocalDate.class) {
                        fields.put(field.name(), reading.today().toString());
                    } else if (type.isEnum()) {
                        fields.put(field.name(), type.getEnumConstants()[0].toString());
                    } else if (type == String.class) {
                        fields.put(field.name(), "woorden");
                    } else if (type == int.class || type == Integer.class) {
                        fields.put(field.name(), 1);
                    }
                });
        return fields;
    }

    @BeforeEach
    void of_each_kind_there_is_one() {
        Look now = now();
        VenueRow venue = now.all(VenueRow.class).stream()
                .filter(offered -> now.one(OrganisationRow.class, "organisationId", offered.organisationId())
                        .filter(organisation -> !organisation.left())
                        .isPresent())
                .findFirst()
                .orElseThrow();
        known.put(OrganisationId.class, venue.organisationId());
        known.put(VenueId.class, venue.venueId());
        known.put(
                ParticipantId.class,
                now.all(ParticipantRow.class).stream()
                        .filter(person -> !person.left() && !person.erased())
                        .findFirst()
                        .orElseThrow()
                        .participantId());
        known.put(SeriesId.class, runningSeries());
        known.put(SessionId.class, now.all(SessionRow.class).get(0).sessionId());
        known.put(CaseId.class, now.all(CaseRow.class).get(0).caseId());
    }

    private MvcTestResult post(CommandShape shape, Map<String, Object> fields) {
        return web.post()
                .uri("/api/v1/commands/" + shape.name())
                .with(SecurityMockMvcRequestPostProcessors.httpBasic("coordinator", "coordinator"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(fields))
                .exchange();
    }

    private MvcTestResult send(CommandShape shape, Map<String, Object> fields) {
        Map<String, String> filled = new LinkedHashMap<>();
        fields.forEach((name, value) -> filled.put(name, value.toString()));
        return new Browsing(web, "coordinator").send(shape.name(), filled);
    }
}
