package be.lerendnetwerk.app.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.FieldFault;
import be.lerendnetwerk.domain.cases.command.BroadenCase;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.network.command.RenameNetwork;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.session.AttendanceStatus;
import be.lerendnetwerk.domain.session.DeviationKind;
import be.lerendnetwerk.domain.session.DeviationReason;
import be.lerendnetwerk.domain.session.command.CloseSession;
import be.lerendnetwerk.domain.session.command.RecordAttendance;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CommandBinderTest {

    private static final String A = "0b0e0c1a-0000-4000-8000-00000000000a";
    private static final String B = "0b0e0c1a-0000-4000-8000-00000000000b";

    @Test
    void the_target_is_taken_under_its_name_the_name_of_the_thing_and_id() {
        for (String name : new String[] {"caseId", "case", "id"}) {
            Bound bound = bind("broaden-case", "{'%s':'%s','sharedQuestion':'Hoe?'}".formatted(name, A));
            assertThat(((BroadenCase) bound.command()).caseId()).hasToString(A);
            assertThat(bound.unknownFields()).isEmpty();
        }
    }

    @Test
    void a_reference_is_taken_with_id_behind_its_name() {
        Bound bound = bind(
                "record-attendance",
                "{'session':'%s','participantId':'%s','organisationId':'%s','status':'present'}".formatted(A, B, B));
        RecordAttendance command = (RecordAttendance) bound.command();
        assertThat(command.organisation()).hasToString(B);
        assertThat(command.status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(faults(
                        "record-attendance",
                        "{'session':'nonsense','participant':5,'organisation':'%s','status':'late'}".formatted(B)))
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("sessionId", "participant", "status");
    }

    @Test
    void an_address_has_something_on_either_side_of_one_at_sign() {
        for (String wrong : new String[] {"geen adres", "@", "an@", "@voorbeeld.be", "an@b@voorbeeld.be"}) {
            assertThat(faults(
                            "correct-participant", "{'participant':'%s','name':'An','email':'%s'}".formatted(A, wrong)))
                    .as(wrong)
                    .extracting(FieldFault::field)
                    .containsExactly("email");
        }
        bind("correct-participant", "{'participant':'%s','name':'An','email':'an@intranet'}".formatted(A));
    }

    @Test
    void a_fault_names_the_words_that_are_allowed_and_never_the_one_that_was_typed() {
        FieldFault fault = faults(
                        "record-attendance",
                        "{'id':'%s','participant':'%s','organisation':'%s','status':'Jan Janssens'}".formatted(A, B, B))
                .get(0);
        assertThat(fault.message().english())
                .contains("PRESENT, EXCUSED, ABSENT")
                .doesNotContain("Jan");
    }

    @Test
    void what_is_required_may_not_be_missing_null_or_blank() {
        for (String title : new String[] {"", ",'title':null", ",'title':'  '"}) {
            assertThat(faults("propose-case", "{'organisation':'%s','learningQuestion':'Hoe?'%s}".formatted(A, title)))
                    .extracting(FieldFault::field)
                    .containsExactly("title");
        }
    }

    @Test
    void an_optional_text_that_is_blank_is_none() {
        Bound bound = bind(
                "propose-case",
                "{'organisation':'%s','title':' Taal ','learningQuestion':'Hoe?','description':' '}".formatted(A));
        assertThat(((ProposeCase) bound.command()).description()).isNull();
        assertThat(((ProposeCase) bound.command()).title()).isEqualTo("Taal");
    }

    @Test
    void a_creating_command_gets_an_id_where_the_caller_gives_none() {
        Bound bound =
                bind("propose-case", "{'organisation':'%s','title':'Taal','learningQuestion':'Hoe?'}".formatted(A));
        assertThat(bound.made()).isEqualTo(MADE.toString());
        assertThat(((ProposeCase) bound.command()).caseId()).hasToString(MADE.toString());
    }

    @Test
    void any_other_command_needs_its_target() {
        assertThat(faults("clear-case", "{}")).extracting(FieldFault::field).containsExactly("caseId");
    }

    @Test
    void there_is_one_network() {
        RenameNetwork command =
                (RenameNetwork) bind("rename-network", "{'name':'Netwerk'}").command();
        assertThat(command.networkId()).isEqualTo(NetworkId.THE_NETWORK);
    }

    @Test
    void numbers_keep_to_their_range_and_are_whole() {
        for (String number : new String[] {"0", "501", "6.5", "'6'", "99999999999999999999", "true", "[]"}) {
            assertThat(faults("plan-series", "{'title':'Traject','plannedSessions':%s}".formatted(number)))
                    .extracting(FieldFault::field)
                    .containsExactly("plannedSessions");
        }
    }

    @Test
    void texts_are_not_too_long_and_have_no_control_characters() {
        assertThat(faults("plan-series", "{'title':'%s'}".formatted("x".repeat(201))))
                .hasSize(1);
        assertThat(bind("plan-series", "{'title':'%s'}".formatted("x".repeat(200)))
                        .unknownFields())
                .isEmpty();
        assertThat(faults("plan-series", "{'title':'a\\u0000b'}")).hasSize(1);
        assertThat(faults("plan-series", "{'title':'a\\nb'}")).hasSize(1);
        assertThat(faults("report-back", "{'case':'%s','whatChanged':'%s'}".formatted(A, "x".repeat(10_001))))
                .hasSize(1);
        assertThat(bind("report-back", "{'case':'%s','whatChanged':'a\\nb'}".formatted(A))
                        .unknownFields())
                .isEmpty();
    }

    @Test
    void deviations_come_as_a_list_or_as_an_object() {
        String list = "{'session':'%s','deviations':[{'kind':'no_host','reason':'ziek'}]}".formatted(A);
        String object = "{'session':'%s','deviations':{'NO_HOST':'ziek'}}".formatted(A);
        for (String body : new String[] {list, object}) {
            assertThat(((CloseSession) bind("close-session", body).command()).deviations())
                    .containsExactly(new DeviationReason(DeviationKind.NO_HOST, "ziek"));
        }
    }

    @Test
    void a_deviation_without_a_reason_is_a_fault_where_it_stands() {
        assertThat(faults("close-session", "{'session':'%s','deviations':{'NO_HOST':'','X':'y'}}".formatted(A)))
                .extracting(FieldFault::field)
                .containsExactly("deviations[0].reason", "deviations[1].kind");
    }

    @Test
    void a_list_tells_which_element_is_wrong() {
        assertThat(faults(
                        "broaden-case",
                        "{'id':'%s','sharedQuestion':'Hoe?','recognisedBy':['%s','x',null]}".formatted(A, B)))
                .extracting(FieldFault::field)
                .containsExactly("recognisedBy[1]", "recognisedBy[2]");
    }

    @Test
    void the_same_thing_said_twice_and_differently_is_a_fault() {
        assertThat(faults("clear-case", "{'id':'%s','case':'%s'}".formatted(A, B)))
                .extracting(FieldFault::field)
                .containsExactly("caseId");
    }

    @Test
    void an_unknown_field_is_named_and_does_no_harm() {
        Bound bound = bind("clear-case", "{'id':'%s','colour':'red'}".formatted(A));
        assertThat(bound.unknownFields()).singleElement().satisfies(sentence -> assertThat(sentence.english())
                .contains("colour")
                .doesNotContain("red"));
    }

    @Test
    void an_expected_version_is_a_whole_number_from_zero() {
        assertThat(bind("clear-case", "{'id':'%s','expectedVersion':4}".formatted(A))
                        .expectedVersion())
                .isEqualTo(4);
        for (String version : new String[] {"-1", "1.5", "'4'", "{}"}) {
            assertThat(faults("clear-case", "{'id':'%s','expectedVersion':%s}".formatted(A, version)))
                    .extracting(FieldFault::field)
                    .containsExactly("expectedVersion");
        }
    }

    @Test
    void what_the_network_knows_is_filled_in() {
        CommandShape shape = CommandCatalogue.named("record-attendance").orElseThrow();
        Bound bound = CommandBinder.bind(
                shape,
                json("{'session':'%s','participant':'%s','status':'ABSENT'}".formatted(A, B)),
                () -> MADE,
                (field, read) -> field.name().equals("organisation") ? OrganisationId.of(A) : null);
        assertThat(((RecordAttendance) bound.command()).organisation()).hasToString(A);
    }

    @Test
    void every_command_of_the_domain_has_an_address() {
        assertThat(CommandCatalogue.all())
                .hasSizeGreaterThan(60)
                .containsKeys("found-network", "ask-to-co-lead", "hold-check-in", "set-case-aside");
    }

    private static final UUID MADE = UUID.fromString("0b0e0c1a-0000-4000-8000-0000000000ff");

    private static Bound bind(String name, String body) {
        return CommandBinder.bind(
                CommandCatalogue.named(name).orElseThrow(), json(body), () -> MADE, (field, read) -> null);
    }

    private static java.util.List<FieldFault> faults(String name, String body) {
        return catchThrowableOfType(BadInput.class, () -> bind(name, body)).faults();
    }

    private static tools.jackson.databind.JsonNode json(String body) {
        return JsonMapper.shared().readTree(body.replace('\'', '"'));
    }
}
