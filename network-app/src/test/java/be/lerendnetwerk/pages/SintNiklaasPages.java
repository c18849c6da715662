package be.lerendnetwerk.pages;

import be.lerendnetwerk.app.NetworkApp;
import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Looks;
import be.lerendnetwerk.app.imports.ImportProgress;
import be.lerendnetwerk.app.imports.SheetImport;
import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An installation with the sheets of Sint-Niklaas, shared by the tests of its pages; each makes the session it needs. */
@SpringBootTest(
        classes = NetworkApp.class,
        properties = "network.demo=true",
        webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
abstract class SintNiklaasPages {

    private static long told;

    @Autowired
    CommandDesk desk;

    @Autowired
    Looks looks;

    @Autowired
    Reading reading;

    @Autowired
    SheetImport sheets;

    @DynamicPropertySource
    static void a_folder_of_their_own(DynamicPropertyRegistry properties) {
        properties.add("network.data", SintNiklaasPages::folder);
    }

    @BeforeEach
    void the_story_of_sint_niklaas_was_told() throws IOException, URISyntaxException {
        if (reading.head() == 0) {
            Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/demo/sint-niklaas"))
                    .toURI());
            sheets.take(folder, ImportProgress.UNHEARD);
            told = reading.head();
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            Look look = now();
            return !look.all(SessionRow.class).isEmpty()
                    && !look.all(Bridge.class).isEmpty()
                    && !look.behind();
        });
    }

    /** The network as it is now. */
    Look now() {
        return looks.now(Language.DUTCH);
    }

    /** The network as the sheets told it, with nothing in it that a test did. */
    Look story() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.forLanguageTag("nl-BE"));
        request.setParameter("asOf", String.valueOf(told));
        return looks.of(request);
    }

    /** The series that still runs. */
    String runningSeries() {
        return now().where(SeriesRow.class, "key", "vervolg").get(0).seriesId();
    }

    /** A session of the running series, so many days from today. */
    String session(int daysFromToday) {
        String id = UUID.randomUUID().toString();
        submit(new ScheduleSession(
                new SeriesId(UUID.fromString(runningSeries())),
                new SessionId(UUID.fromString(id)),
                null,
                reading.today().plusDays(daysFromToday),
                LocalTime.of(13, 30),
                null));
        return id;
    }

    void submit(Object command) {
        desk.submit(command, Submission.by("local"));
    }

    private static String folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "pages").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
