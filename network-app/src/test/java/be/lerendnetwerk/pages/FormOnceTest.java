package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form that is sent twice, by a double click or by a browser that sends again, does what it does once. */
class FormOnceTest extends SintNiklaasPages {

    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    private MockMvcTester web;

    private final String name = "De " + UUID.randomUUID();

    @Test
    void a_second_click_leads_where_the_first_led() {
        String once = once(coordinator().read("/do/admit-organisation"));
        MvcTestResult first = admit(once, name);
        long head = reading.head();
        MvcTestResult second = admit(once, name);
        assertThat(second).hasStatus3xxRedirection();
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl())
                .startsWith("/organisations/");
        assertThat(reading.head()).isEqualTo(head);
    }

    @Test
    void what_makes_several_things_makes_them_once() {
        String once = once(coordinator().read("/do/admit-organisation"));
        Map<String, String> withItsPlace = Map.of("once", once, "name", name, "venue.name", "Zaal");
        MvcTestResult first = coordinator().send("admit-organisation", withItsPlace);
        long head = reading.head();
        assertThat(coordinator()
                        .send("admit-organisation", withItsPlace)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(reading.head()).isEqualTo(head);
        assertThat(coordinator()
                        .read("/organisations/"
                                + String.valueOf(first.getResponse().getRedirectedUrl())
                                        .replaceAll(".*/", "")))
                .contains(name, "Zaal");
    }

    @Test
    void each_form_that_is_opened_is_another_request() {
        long head = reading.head();
        admit(once(coordinator().read("/do/admit-organisation")), name);
        admit(once(coordinator().read("/do/admit-organisation")), name);
        assertThat(reading.head()).isEqualTo(head + 2);
    }

    @Test
    void what_was_refused_is_sent_again_under_the_same_key() {
        String once = once(coordinator().read("/do/admit-organisation"));
        MvcTestResult refused = admit(once, "");
        assertThat(refused).hasStatus(400);
        assertThat(once(text(refused))).isEqualTo(once);
        assertThat(admit(once, name)).hasStatus3xxRedirection();
    }

    @Test
    void whoever_goes_back_and_fills_in_something_else_is_asked_whether_they_mean_it() {
        String once = once(coordinator().read("/do/admit-organisation"));
        admit(once, name);
        long head = reading.head();
        MvcTestResult another = admit(once, name + " (2)");
        assertThat(another).hasStatus(422).bodyText().contains("al eens bewaard", name + " (2)");
        assertThat(reading.head()).isEqualTo(head);
        assertThat(once(text(another))).isNotEqualTo(once);
        assertThat(admit(once(text(another)), name + " (2)")).hasStatus3xxRedirection();
        assertThat(reading.head()).isEqualTo(head + 1);
    }

    private MvcTestResult admit(String once, String called) {
        return coordinator().send("admit-organisation", new HashMap<>(Map.of("once", once, "name", called)));
    }

    private static String once(String page) {
        Matcher key = ONCE.matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Browsing coordinator() {
        return new Browsing(web, "coordinator");
    }
}
