package be.lerendnetwerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The enforcer lets nothing onto the class path of domain and projections but what is named, whatever depends on it. */
class AllowedDependenciesTest {

    private static final List<String> AXON_BRINGS_ALONG = List.of(
            "org.slf4j:slf4j-api",
            "org.reactivestreams:reactive-streams",
            "com.thoughtworks.xstream:xstream",
            "io.github.x-stream:mxparser",
            "xmlpull:xmlpull");

    @Test
    void the_domain_has_axon_and_jspecify() throws Exception {
        assertThat(banned("network-domain", "exclude")).containsExactly("*");
        assertThat(banned("network-domain", "include"))
                .containsAll(AXON_BRINGS_ALONG)
                .filteredOn(allowed -> !AXON_BRINGS_ALONG.contains(allowed))
                .containsExactlyInAnyOrder(
                        "*:*:*:*:test",
                        "org.jspecify:jspecify",
                        "org.axonframework:axon-modelling",
                        "org.axonframework:axon-eventsourcing",
                        "org.axonframework:axon-messaging");
    }

    @Test
    void projections_have_the_jdbc_of_spring_as_well_and_neither_web_nor_json() throws Exception {
        assertThat(banned("network-projections", "exclude")).containsExactly("*");
        assertThat(banned("network-projections", "include"))
                .contains("be.lerendnetwerk:network-domain", "org.springframework:spring-jdbc")
                .noneMatch(allowed -> allowed.matches(".*(jackson|boot|web|security|h2|postgres|persistence|server).*"))
                .filteredOn(allowed -> allowed.contains("*"))
                .containsExactly("*:*:*:*:test");
    }

    private static List<String> banned(String module, String which) throws Exception {
        NodeList rules = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("..", module, "pom.xml").toFile())
                .getElementsByTagName("bannedDependencies");
        assertThat(rules.getLength()).isEqualTo(1);
        NodeList named = ((Element) rules.item(0)).getElementsByTagName(which);
        return IntStream.range(0, named.getLength())
                .mapToObj(i -> named.item(i).getTextContent())
                .toList();
    }
}
