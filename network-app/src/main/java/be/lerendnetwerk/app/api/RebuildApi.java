package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Refused;
import be.lerendnetwerk.app.rebuild.RunningRebuild;
import be.lerendnetwerk.app.rebuild.RunningRebuilds;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Has the log replayed beside the present read models and compared, one at a time, and tells how far that is. Whoever may change
 * things may have the replayed ones put in their place.
 */
@RestController
@Hidden
class RebuildApi {

    private final ObjectProvider<RunningRebuilds> rebuilds;

    RebuildApi(ObjectProvider<RunningRebuilds> rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** Begins one; where one is running already that does all that is asked, that one is told. */
    @PostMapping("/api/v1/rebuilds")
    ResponseEntity<RunningRebuild.Told> begin(
            @RequestParam(name = "adopt", defaultValue = "false") boolean adopt,
            Principal who,
            HttpServletRequest request) {
        if (adopt && !request.isUserInRole("COORDINATOR")) {
            throw new Refused(
                    Problem.Kind.NOT_ALLOWED,
                    "Alleen wie coördineert mag nagespeelde tabellen in gebruik nemen.",
                    "Only a coordinator may put rebuilt tables in use.");
        }
        return JsonAnswer.of(rebuilds.getObject().begin(adopt, who.getName()).told());
    }

    @GetMapping("/api/v1/rebuilds/{id}")
    ResponseEntity<RunningRebuild.Told> follow(@PathVariable String id) {
        return rebuilds.getObject()
                .find(id)
                .map(RunningRebuild::told)
                .map(JsonAnswer::of)
                .orElseThrow(() -> new Refused(
                        Problem.Kind.UNKNOWN,
                        "Deze vergelijking is niet bekend, of van voor de laatste start.",
                        "This comparison is not known, or is from before the last start."));
    }
}
