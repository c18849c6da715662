package be.lerendnetwerk.architecture.wrong.domain.cases;

import java.io.File;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** Asks for the time, for chance, and for what the machine is set to, each in every way that one could think of. */
class Asking {

    Object instant() {
        return Instant.now();
    }

    Object date() {
        return LocalDate.now();
    }

    Object dateInAZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Object dateTime() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    Object timeOfDay() {
        return LocalTime.now(ZoneOffset.UTC);
    }

    Object zoned() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    Object offset() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    Object year() {
        return Year.now(ZoneOffset.UTC);
    }

    Object yearMonth() {
        return YearMonth.now(ZoneOffset.UTC);
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    Object clock() {
        return Clock.systemUTC();
    }

    Object dateOfOld() {
        return new Date();
    }

    Object calendar() {
        return Calendar.getInstance();
    }

    Object millis() {
        return System.currentTimeMillis();
    }

    Object nanos() {
        return System.nanoTime();
    }

    Object mathRandom() {
        return Math.random();
    }

    Object random() {
        return new Random(1);
    }

    Object splittable() {
        return new SplittableRandom(1);
    }

    Object threadLocal() {
        return ThreadLocalRandom.current();
    }

    Object secure() {
        return new SecureRandom();
    }

    Object uuid() {
        return UUID.randomUUID();
    }

    Object locale() {
        return Locale.getDefault();
    }

    Object timeZone() {
        return TimeZone.getDefault();
    }

    Object zone() {
        return ZoneId.systemDefault();
    }

    Object charset() {
        return Charset.defaultCharset();
    }

    Object environment() {
        return System.getenv("HOME");
    }

    Object property() {
        return System.getProperty("user.home");
    }

    Object intProperty() {
        return Integer.getInteger("x");
    }

    Object booleanProperty() {
        return Boolean.getBoolean("x");
    }

    Object console() {
        return System.out;
    }

    Object logging() {
        return System.getLogger("x");
    }

    Object slf4j() {
        return LoggerFactory.getLogger("x");
    }

    Object utilLogging() {
        return java.util.logging.Logger.getLogger("x");
    }

    Object file() {
        return new File("x");
    }

    Object reader() {
        return new StringReader("x");
    }

    Object writer() {
        return new StringWriter();
    }

    Object files() {
        return Files.exists(Path.of("x"));
    }

    Object address() {
        return URI.create("http://x");
    }

    Object runtime() {
        return Runtime.getRuntime();
    }

    Object format() {
        return String.format("%d", 1);
    }

    Object formatted() {
        return "%d".formatted(1);
    }

    Object lower() {
        return "I".toLowerCase();
    }

    Object upper() {
        return "i".toUpperCase();
    }

    Object bytes() {
        return "i".getBytes();
    }

    Object textOfBytes() {
        return new String(new byte[0]);
    }

    Object pattern() {
        return DateTimeFormatter.ofPattern("d MMMM");
    }

    Object localized() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
    }

    Object numberFormat() {
        return NumberFormat.getInstance();
    }

    Object formatter() {
        return new Formatter();
    }
}
