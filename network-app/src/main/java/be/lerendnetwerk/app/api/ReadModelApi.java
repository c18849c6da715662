package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Refused;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.projection.asking.ReadModel;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows the read models to programs: as of any moment, filtered, sorted, page by page, in three forms. */
@RestController
@Hidden
class ReadModelApi {

    private final ReadModels models;
    private final ObjectProvider<Reading> reading;

    ReadModelApi(ReadModels models, ObjectProvider<Reading> reading) {
        this.models = models;
        this.reading = reading;
    }

    @GetMapping("/api/v1/{readModel}")
    ResponseEntity<?> show(@PathVariable String readModel, HttpServletRequest request) throws IOException {
        ReadModel<?> model = models.named(readModel)
                .orElseThrow(() -> new Refused(
                        Problem.Kind.UNKNOWN,
                        "Dit leesmodel bestaat niet. Ze staan beschreven op /v3/api-docs.",
                        "There is no such read model. They are described at /v3/api-docs."));
        ReadModelRequest wish = ReadModelRequest.of(model, request.getParameterMap());
        Listing listing = new ReadModelAnswer(reading.getObject()).answer(model, wish, Language.of(request));
        Format format = wish.format() != null ? wish.format() : Format.accepted(request.getHeader(HttpHeaders.ACCEPT));
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.noStore());
        headers.setVary(List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE));
        headers.set("As-Of-Position", String.valueOf(listing.asOf().position()));
        if (listing.next() != null) {
            headers.set(HttpHeaders.LINK, "<" + next(listing.next()) + ">; rel=\"next\"");
        }
        return switch (format) {
            case JSON ->
                ResponseEntity.ok()
                        .headers(headers)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(listing);
            case CSV -> file(headers, model, format, wish, listing);
            case XLSX -> file(headers, model, format, wish, listing);
        };
    }

    private static String next(String after) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("after", after)
                .build()
                .toUriString();
    }

    private static ResponseEntity<byte[]> file(
            HttpHeaders headers, ReadModel<?> model, Format format, ReadModelRequest wish, Listing listing)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Column> columns = Column.of(model.row());
        if (format == Format.CSV) {
            new CsvFile(columns, wish.language()).write(listing.items(), out);
        } else {
            new ExcelFile(model.name(), columns).write(listing, out);
        }
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(model.name() + "." + format.extension())
                .build());
        MediaType type = format == Format.CSV ? new MediaType(format.type(), StandardCharsets.UTF_8) : format.type();
        return ResponseEntity.ok().headers(headers).contentType(type).body(out.toByteArray());
    }
}
