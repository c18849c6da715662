package be.lerendnetwerk.app.api;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer as JSON, whatever else the caller would rather have: what was done is never told as a refusal. */
final class JsonAnswer {

    private JsonAnswer() {}

    static <T> ResponseEntity<T> of(T body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
