package be.lerendnetwerk.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.served.ServedTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.MultipleOpenApiSupportConfiguration;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServedTest
@ImportAutoConfiguration({
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class,
    MultipleOpenApiSupportConfiguration.class
})
class ApiDescriptionTest {

    @Autowired
    private MockMvcTester web;

    @Test
    void every_field_of_every_command_is_explained_in_the_words_of_its_record() {
        JsonNode paths = description().path("paths");
        CommandCatalogue.all().forEach((name, shape) -> {
            JsonNode post = paths.path("/api/v1/commands/" + name).path("post");
            assertThat(post.path("summary").stringValue("")).as(name).endsWith(".");
            JsonNode body = post.at("/requestBody/content/application~1json/schema");
            shape.fields().forEach(field -> assertThat(body.at("/properties/" + field.name() + "/description")
                            .stringValue(""))
                    .as(name + "." + field.name())
                    .isNotBlank()
                    .isNotEqualToIgnoringCase(field.name() + "."));
        });
    }

    @Test
    void required_ranges_words_and_examples_are_told() {
        JsonNode paths = description().path("paths");
        JsonNode mark = paths.at("/~1api~1v1~1commands~1record-attendance/post/requestBody/content/application~1json");
        assertThat(mark.at("/schema/required").toString())
                .contains("sessionId", "status")
                .doesNotContain("substituteFor");
        assertThat(mark.at("/schema/properties/status/enum").toString()).contains("EXCUSED");
        assertThat(mark.at("/example/status").stringValue("")).isEqualTo("PRESENT");
        JsonNode plan = paths.at("/~1api~1v1~1commands~1plan-series/post/requestBody/content/application~1json/schema");
        assertThat(plan.at("/properties/plannedSessions/maximum").intValue(0)).isEqualTo(500);
        assertThat(plan.at("/required").toString()).isEqualTo("[\"title\"]");
    }

    @Test
    void every_column_of_a_read_model_is_explained() {
        JsonNode description = description();
        assertThat(description
                        .at("/paths/~1api~1v1~1organisations/get/parameters")
                        .toString())
                .contains("\"asOf\"", "\"threshold\"", "\"admittedOn\"");
        assertThat(description
                        .at(
                                "/components/schemas/list-of-organisations/properties/items/items/properties/rate/description")
                        .stringValue(""))
                .isEqualTo("A rate from 0 to 1.");
    }

    @Test
    void every_field_of_every_answer_is_explained_and_says_whether_it_can_be_null() {
        JsonNode schemas = description().at("/components/schemas");
        for (String answer :
                new String[] {"Status", "LogStretch", "ImportReport", "Rebuild", "Acknowledgement", "AsOf"}) {
            assertThat(unexplained(answer, schemas.path(answer))).isEmpty();
        }
        assertThat(schemas.at("/LogStretch/properties/next/type").toString()).contains("integer", "null");
        assertThat(schemas.at("/LogStretch/properties/items/items/properties/leafHash/description")
                        .stringValue(""))
                .contains("SHA-256");
    }

    @Test
    void every_refusal_is_described_where_it_happens() {
        JsonNode description = description();
        description.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(does -> {
                    JsonNode answers = does.getValue().path("responses");
                    assertThat(answers.propertyNames()).as(path.getKey()).contains("401", "403", "421");
                    boolean takesABody = does.getValue().has("requestBody");
                    assertThat(answers.has("413")).as(path.getKey()).isEqualTo(takesABody);
                    assertThat(answers.has("415"))
                            .as(path.getKey())
                            .isEqualTo(path.getKey().contains("/commands/"));
                }));
        JsonNode rebuilds = description.at("/paths/~1api~1v1~1rebuilds/post/responses");
        assertThat(rebuilds.at("/400/description").stringValue("")).contains("`fields`");
        assertThat(rebuilds.at("/409/description").stringValue("")).contains("under way");
    }

    @Test
    void the_report_of_sheets_that_are_refused_is_described() {
        JsonNode description = description();
        assertThat(description
                        .at("/paths/~1api~1v1~1imports/post/responses/400/description")
                        .stringValue(""))
                .contains("`report`", "`fields`");
        assertThat(description
                        .at("/components/schemas/Problem/properties/report/$ref")
                        .stringValue(""))
                .isEqualTo("#/components/schemas/ImportReport");
    }

    private static List<String> unexplained(String path, JsonNode schema) {
        List<String> found = new ArrayList<>();
        schema.path("properties").properties().forEach(field -> {
            String name = path + "." + field.getKey();
            if (field.getValue().path("description").stringValue("").isBlank()) {
                found.add(name);
            }
            found.addAll(unexplained(name, field.getValue()));
            found.addAll(unexplained(name + "[]", field.getValue().path("items")));
            found.addAll(unexplained(name + "{}", field.getValue().path("additionalProperties")));
        });
        return found;
    }

    @Test
    void a_summary_is_the_sentence_of_the_record() {
        RecordTexts texts = RecordTexts.of(ProposeCase.class);
        assertThat(texts.summary()).isEqualTo("Brings a case to the network.");
        assertThat(texts.fields())
                .containsAllEntriesOf(Map.of("learningQuestion", "what the presenter wants to learn (leervraag)"));
    }

    @Test
    void a_field_is_told_to_the_end_of_its_sentence() {
        assertThat(RecordTexts.of(ImportApi.Report.class).fields())
                .containsEntry("warnings", "what is worth a look, each as file:line: what");
    }

    private JsonNode description() {
        var answer = web.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }
}
