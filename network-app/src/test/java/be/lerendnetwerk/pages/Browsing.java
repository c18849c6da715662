package be.lerendnetwerk.pages;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody of a role who reads pages and sends forms. */
final class Browsing {

    private final MockMvcTester web;
    private final String role;

    Browsing(MockMvcTester web, String role) {
        this.web = web;
        this.role = role;
    }

    MvcTestResult open(String address) {
        return web.get()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.httpBasic(role, role))
                .exchange();
    }

    String read(String address) {
        try {
            return open(address).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    MvcTestResult send(String command, Map<String, String> fields) {
        var request = web.post()
                .uri("/do/" + command)
                .with(SecurityMockMvcRequestPostProcessors.httpBasic(role, role))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
