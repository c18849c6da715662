package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.app.rebuild.RunningRebuild;
import be.lerendnetwerk.app.rebuild.RunningRebuilds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Has the log replayed beside the read models, shows how far that is, and says whether both are the same; puts the replayed tables in use. */
@ShowsPages
class RebuildPage {

    private static final String EVERY_TWO_SECONDS = "2";

    private final RunningRebuilds rebuilds;

    RebuildPage(RunningRebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @PostMapping("/log/rebuild")
    String begin(Principal who) {
        rebuilds.begin(false, who.getName());
        return "redirect:/log/rebuild";
    }

    @PostMapping("/log/rebuild/adopt")
    String adopt(Principal who) {
        rebuilds.begin(true, who.getName());
        return "redirect:/log/rebuild";
    }

    @GetMapping("/log/rebuild")
    String show(HttpServletRequest request, HttpServletResponse response, Model page) {
        RunningRebuild latest = rebuilds.latest().orElse(null);
        page.addAttribute("rebuild", latest == null ? null : latest.told());
        page.addAttribute("begun", latest);
        page.addAttribute("mayReplay", request.isUserInRole("AUDITOR") || request.isUserInRole("COORDINATOR"));
        page.addAttribute("mayAdopt", request.isUserInRole("COORDINATOR"));
        if (latest != null && latest.isRunning()) {
            response.setHeader("Refresh", EVERY_TWO_SECONDS);
        }
        return "audit/rebuild";
    }
}
