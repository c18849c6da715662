package be.lerendnetwerk.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.served.Examples;
import be.lerendnetwerk.served.PretendedReading;
import be.lerendnetwerk.served.ServedTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServedTest
class ReadModelApiTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private PretendedReading reading;

    @BeforeEach
    void somebody_is_there() {
        Examples.tell(reading);
    }

    @Test
    void an_answer_says_as_of_when_and_writes_every_column_nulls_too() {
        assertThat(get("organisations?name=Bibliotheek"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                {"asOf": {"position": 100, "recordedAt": "2023-04-10T00:00:00Z", "calendar": "2023-04-10"},
                 "items": [{"organisationId": "%s", "name": "Bibliotheek", "kind": null, "admittedOn": "2022-09-15",
                            "rate": null, "times": 1, "words": [], "left": true}],
                 "next": null}
                """.formatted(Examples.LIBRARY_THAT_LEFT));
    }

    @Test
    void any_column_filters_and_an_empty_value_asks_for_none() {
        assertThat(names("organisations?left=FALSE")).containsExactly("Basisschool De Linde", "=2+5; \"x\"");
        assertThat(names("organisations?kind=")).containsExactly("Bibliotheek");
        assertThat(names("organisations?times=3.0")).containsExactly("Basisschool De Linde");
        assertThat(names("organisations?rate=0.50")).containsExactly("Basisschool De Linde");
        assertThat(names("organisations?words=b")).containsExactly("Basisschool De Linde");
        assertThat(names("organisations?organisation=" + Examples.SCHOOL.toUpperCase(java.util.Locale.ROOT)))
                .containsExactly("Basisschool De Linde");
        assertThat(names("participants?name=Zo\u00eb Antwerpenaar")).containsExactly("Zo\u00eb Antwerpenaar");
    }

    @Test
    void rows_are_sorted_by_number_and_by_name_with_nothing_last() {
        assertThat(names("organisations?sort=-times"))
                .containsExactly("=2+5; \"x\"", "Basisschool De Linde", "Bibliotheek");
        assertThat(names("organisations?sort=rate,desc"))
                .containsExactly("Basisschool De Linde", "=2+5; \"x\"", "Bibliotheek");
        assertThat(names("organisations?sort=left,-name")).startsWith("Basisschool De Linde");
    }

    @Test
    void pages_follow_each_other_and_keep_their_moment() {
        MvcTestResult first = get("organisations?limit=2&asOf=60&today=2024-05-01");
        assertThat(first).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        String next = text(first, "$.next");
        MvcTestResult second = get("organisations?limit=2&asOf=60&today=2024-05-01&after=" + next);
        assertThat(second).bodyJson().extractingPath("$.items").asArray().hasSize(1);
        assertThat(second).bodyJson().extractingPath("$.asOf.position").isEqualTo(60);
        assertThat(reading.lastAsked().moment().today()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(second).bodyJson().extractingPath("$.next").isNull();
        assertThat(get("organisations?limit=2&left=true&after=" + next)).hasStatus(400);
        assertThat(get("organisations?after=nonsense")).hasStatus(400);
    }

    @Test
    void a_moment_is_a_position_a_day_or_an_instant() {
        assertThat(position("asOf=2")).isEqualTo(2);
        assertThat(reading.lastAsked().moment().today()).isEqualTo(LocalDate.of(2023, 1, 2));
        assertThat(position("asOf=2023-01-03")).isEqualTo(3);
        assertThat(reading.lastAsked().moment().today()).isEqualTo(LocalDate.of(2023, 1, 3));
        assertThat(position("asOf=2023-01-04T10:00:00%2B01:00")).isEqualTo(4);
        assertThat(position("asOf=2999-01-01")).isEqualTo(100);
        assertThat(position("asOf=1999-01-01")).isEqualTo(0);
        assertThat(position("")).isEqualTo(100);
        assertThat(reading.lastAsked().moment().today()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(get("organisations?asOf=101")).hasStatus(400);
    }

    @Test
    void a_position_that_does_not_come_in_time_is_unavailable() {
        assertThat(get("organisations?waitFor=100")).hasStatusOk();
        assertThat(get("organisations?waitFor=101")).hasStatus(503).hasHeader("Retry-After", "1");
    }

    @Test
    void what_cannot_be_asked_is_named() {
        assertThat(
                        get(
                                "organisations?colour=red&limit=0&asOf=soon&sort=colour&format=pdf&lang=fr&left=perhaps&times=x&admittedOn=1"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.fields[*].field")
                .asArray()
                .containsExactlyInAnyOrder(
                        "colour", "limit", "asOf", "sort", "format", "lang", "left", "times", "admittedOn");
        assertThat(get("organisations?limit=1&limit=2")).hasStatus(400);
        assertThat(get("colours")).hasStatus(404);
    }

    @Test
    void a_parameter_of_the_read_model_is_passed_on() {
        assertThat(get("organisations?threshold=3")).hasStatusOk();
        assertThat(reading.lastAsked().options()).containsEntry("threshold", "3");
    }

    @Test
    void an_erased_value_is_said_to_be() {
        assertThat(names("participants?erased=true")).containsExactly("gewiste deelnemer");
        assertThat(names("participants?erased=true&lang=en")).containsExactly("erased participant");
    }

    @Test
    void csv_is_plain_and_no_text_is_a_formula() {
        MvcTestResult csv = get("organisations?format=csv&sort=times");
        assertThat(csv).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(csv).bodyText().isEqualTo("""
                organisationId,name,kind,admittedOn,rate,times,words,left\r
                %s,Bibliotheek,,2022-09-15,,1,,true\r
                %s,Basisschool De Linde,school,2022-09-15,0.5,3,a|b,false\r
                %s,"'=2+5; ""x""\",'-kind,2022-09-15,0.3333333333333333,10,'@c,false\r
                """.formatted(
                        Examples.LIBRARY_THAT_LEFT, Examples.SCHOOL, Examples.FORMULA));
    }

    @Test
    void dutch_csv_has_semicolons_and_decimal_commas() {
        assertThat(get("organisations?format=csv&lang=nl&times=3"))
                .bodyText()
                .contains("organisationId;name;")
                .contains(";0,5;3;");
    }

    @Test
    void the_form_may_be_asked_for_by_the_accept_header() {
        assertThat(web.get().uri("/api/v1/organisations").header("Accept", "text/csv"))
                .hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(web.get().uri("/api/v1/organisations").header("Accept", "text/html,*/*;q=0.8"))
                .hasHeader("Content-Type", "application/json");
    }

    @Test
    void a_workbook_is_a_zip_of_sheets() throws Exception {
        MvcTestResult workbook = get("organisations?format=xlsx");
        assertThat(workbook).hasStatusOk();
        assertThat(workbook.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(workbook.getResponse().getHeader("Content-Disposition")).contains("organisations.xlsx");
    }

    @Test
    void a_file_that_goes_on_says_where() {
        assertThat(get("organisations?format=csv&limit=1").getResponse().getHeader("Link"))
                .contains("after=")
                .contains("rel=\"next\"");
    }

    private int position(String parameters) {
        return com.jayway.jsonpath.JsonPath.read(body(get("organisations?" + parameters)), "$.asOf.position");
    }

    private java.util.List<String> names(String address) {
        return com.jayway.jsonpath.JsonPath.read(body(get(address)), "$.items[*].name");
    }

    private static String text(MvcTestResult result, String path) {
        return com.jayway.jsonpath.JsonPath.read(body(result), path);
    }

    private static String body(MvcTestResult result) {
        try {
            assertThat(result).hasStatusOk();
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String address) {
        return web.get()
                .uri(java.net.URI.create("/api/v1/" + address.replace(" ", "%20")))
                .exchange();
    }
}
