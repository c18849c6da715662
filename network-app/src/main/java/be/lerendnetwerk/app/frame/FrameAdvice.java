package be.lerendnetwerk.app.frame;

import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.projection.network.NetworkRow;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame, its look at the network and its bar of time. */
@ControllerAdvice(annotations = ShowsPages.class)
class FrameAdvice {

    private static final List<String> SECTIONS = List.of("series", "rotation", "cases", "organisations", "islands");

    private final Looks looks;
    private final Reading reading;
    private final WhatHappened whatHappened;
    private final boolean signIn;

    FrameAdvice(Looks looks, Reading reading, WhatHappened whatHappened, Environment environment) {
        this.looks = looks;
        this.reading = reading;
        this.whatHappened = whatHappened;
        this.signIn = environment.getProperty("network.demo", boolean.class, false);
    }

    @ModelAttribute("look")
    Look look(HttpServletRequest request) {
        return looks.of(request);
    }

    /** Whether this reader may change things, here and now. */
    @ModelAttribute("may")
    boolean may(HttpServletRequest request) {
        return request.isUserInRole("COORDINATOR") && !looks.of(request).past();
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        beginVisit(request);
        String name = looks.of(request).all(NetworkRow.class).stream()
                .map(NetworkRow::name)
                .findFirst()
                .orElse("Lerend Netwerk");
        Language language = Looks.language(request);
        return new Frame(name, language.code(), otherLanguages(request, language), sections(path(request)), signIn);
    }

    @ModelAttribute("view")
    View view(HttpServletRequest request) {
        long head = reading.head();
        Look look = looks.of(request);
        long position = look.moment().position();
        LocalDate began = position > 0 || head == 0 ? null : began(look);
        return new View(
                head > 0 && !PagesOfNow.has(request.getRequestURI()),
                position,
                look.past(),
                words(look),
                request.getRequestURI(),
                kept(request),
                look.today().toString(),
                reading.today().toString(),
                look.past() ? whatHappened.at(look).orElse(null) : null,
                began == null ? null : at(request, began),
                look.day(began),
                position > 1 ? at(request, position - 1) : null,
                look.past() && position < head ? at(request, position + 1) : null,
                at(request, null));
    }

    /** A visit cannot begin any more once a long page is half written, and the forms on it need one. */
    private static void beginVisit(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    private static List<Frame.OtherLanguage> otherLanguages(HttpServletRequest request, Language language) {
        return Arrays.stream(Language.values())
                .filter(other -> other != language)
                .map(other -> new Frame.OtherLanguage(
                        other.code(),
                        other.choose("Nederlands", "English"),
                        address(request)
                                .replaceQueryParam("lang", other.code())
                                .build()
                                .toUriString()))
                .toList();
    }

    private static List<Frame.Section> sections(String path) {
        return Stream.concat(
                        Stream.of(new Frame.Section("home", "/", path.equals("/"))),
                        SECTIONS.stream()
                                .map(key -> new Frame.Section(
                                        key, "/" + key, section(path).equals(key))))
                .toList();
    }

    /** The section that a page belongs to, which for some is not the one their address begins with. */
    private static String section(String path) {
        String begin = path.split("/", 3)[1];
        return switch (begin) {
            case "sessions" -> "series";
            case "participants" -> "organisations";
            case "methods" -> "cases";
            default -> begin;
        };
    }

    private String words(Look look) {
        Language language = look.language();
        long position = look.moment().position();
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        Reading.When when = reading.at(position);
        String words = day.format(look.today()) + " (" + language.choose("positie ", "position ") + position + ")";
        if (when.recordedAt() == null || when.calendar() == null) {
            return words;
        }
        LocalDate recorded = when.recordedAt().atZone(reading.zone()).toLocalDate();
        return recorded.equals(when.calendar())
                ? words
                : words + language.choose(", ingevoerd op ", ", entered on ") + day.format(recorded);
    }

    /** The day on which the network began, or, where the reader stands after it, on which the first event was recorded. */
    private @Nullable LocalDate began(Look look) {
        Reading.When first = reading.at(1);
        return first.calendar() == null
                        || first.recordedAt() == null
                        || look.today().isBefore(first.calendar())
                ? first.calendar()
                : look.recordedOn(first.recordedAt());
    }

    private static String at(HttpServletRequest request, @Nullable Object moment) {
        return address(request)
                .replaceQueryParam("asOf", moment == null ? List.of() : List.of(moment))
                .build()
                .toUriString();
    }

    private static List<Map.Entry<String, String>> kept(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("asOf"))
                .flatMap(parameter -> Arrays.stream(parameter.getValue()).map(v -> Map.entry(parameter.getKey(), v)))
                .toList();
    }

    /** The page that was asked for, also where it is told why there is none. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static UriComponentsBuilder address(HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path(request));
        return "GET".equals(request.getMethod()) ? address.query(request.getQueryString()) : address;
    }
}
