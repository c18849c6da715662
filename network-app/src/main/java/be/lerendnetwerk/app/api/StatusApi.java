package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.app.log.GroupCommit;
import be.lerendnetwerk.app.reading.Progress;
import be.lerendnetwerk.app.reading.Reading;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows how the installation is doing. */
@RestController
@Hidden
class StatusApi {

    private final ObjectProvider<Reading> reading;
    private final ObjectProvider<GroupCommit> groupCommit;
    private final ObjectProvider<Database> database;
    private final ObjectProvider<BuildProperties> build;

    StatusApi(
            ObjectProvider<Reading> reading,
            ObjectProvider<GroupCommit> groupCommit,
            ObjectProvider<Database> database,
            ObjectProvider<BuildProperties> build) {
        this.reading = reading;
        this.groupCommit = groupCommit;
        this.database = database;
        this.build = build;
    }

    /**
     * How the installation is doing.
     *
     * @param version the version of the product
     * @param head the last position of the log
     * @param recordedAt when the last event was recorded; null for an empty log
     * @param calendar the day up to which the log tells; null for an empty log
     * @param projections how far each projection is
     * @param halted the names of those that stopped
     * @param storage what the log lies in
     * @param acknowledgement what an acknowledgement means here
     * @param readOnly why the log takes nothing more; null while it does
     */
    record Status(
            String version,
            long head,
            java.time.@Nullable Instant recordedAt,
            java.time.@Nullable LocalDate calendar,
            List<Progress> projections,
            List<String> halted,
            String storage,
            String acknowledgement,
            @Nullable String readOnly) {}

    @GetMapping("/api/v1/status")
    ResponseEntity<Status> show() {
        Reading now = reading.getObject();
        Reading.When head = now.at(now.head());
        List<Progress> projections = now.progress();
        GroupCommit log = groupCommit.getObject();
        BuildProperties product = build.getIfAvailable();
        return JsonAnswer.of(new Status(
                product == null ? "development" : String.valueOf(product.getVersion()),
                head.position(),
                head.recordedAt(),
                head.calendar(),
                projections,
                projections.stream()
                        .filter(progress -> progress.halted() != null)
                        .map(Progress::projection)
                        .toList(),
                database.getObject().isShared() ? "PostgreSQL" : "H2 file",
                log.promise(),
                log.failure().orElse(null)));
    }
}
