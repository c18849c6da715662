package be.lerendnetwerk.app.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * Where the next page begins; what the opaque text {@code next} says. It pins the moment, so that what happens meanwhile
 * neither shifts nor doubles a row.
 *
 * @param position the position the first page was as of
 * @param today the day the first page was related to
 * @param offset how many rows came before
 * @param request what was asked for, as a number that another request hardly shares
 */
record Cursor(long position, LocalDate today, int offset, int request) {

    String text() {
        String plain = position + ":" + today + ":" + offset + ":" + request;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    static Optional<Cursor> of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(":", -1);
            Cursor cursor = new Cursor(
                    Long.parseLong(parts[0]),
                    LocalDate.parse(parts[1]),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]));
            return parts.length == 4 && cursor.position >= 0 && cursor.offset >= 0
                    ? Optional.of(cursor)
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
