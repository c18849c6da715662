package be.lerendnetwerk.app.status;

import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.app.log.GroupCommit;
import be.lerendnetwerk.app.reading.Progress;
import be.lerendnetwerk.app.reading.Reading;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what is configured, how far the log and every projection are, and what an acknowledgement means here. */
@ShowsPages
class StatusPage {

    private final Reading reading;
    private final GroupCommit log;
    private final Database database;
    private final Environment environment;
    private final ObjectProvider<BuildProperties> build;

    StatusPage(
            Reading reading,
            GroupCommit log,
            Database database,
            Environment environment,
            ObjectProvider<BuildProperties> build) {
        this.reading = reading;
        this.log = log;
        this.database = database;
        this.environment = environment;
        this.build = build;
    }

    @GetMapping("/status")
    String show(Model page) {
        List<Progress> progress = reading.progress().stream()
                .sorted(Comparator.comparing(Progress::projection))
                .toList();
        BuildProperties product = build.getIfAvailable();
        page.addAttribute("version", product == null ? "–" : product.getVersion());
        page.addAttribute("java", Runtime.version().toString());
        page.addAttribute("shared", database.isShared());
        page.addAttribute("signIn", environment.getProperty("network.demo", boolean.class, false));
        page.addAttribute("zone", reading.zone());
        page.addAttribute("head", reading.at(reading.head()));
        page.addAttribute("progress", progress);
        page.addAttribute(
                "halted",
                progress.stream().filter(each -> each.halted() != null).count());
        page.addAttribute("failure", log.failure().orElse(null));
        return "status/status";
    }
}
