package be.lerendnetwerk.benchmark;

import static be.lerendnetwerk.benchmark.Story.words;

import be.lerendnetwerk.benchmark.GrownNetwork.Member;
import be.lerendnetwerk.benchmark.GrownNetwork.Person;
import be.lerendnetwerk.domain.cases.event.CaseBroadened;
import be.lerendnetwerk.domain.cases.event.CaseChosen;
import be.lerendnetwerk.domain.cases.event.CaseCleared;
import be.lerendnetwerk.domain.cases.event.CaseClosed;
import be.lerendnetwerk.domain.cases.event.CasePresented;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.InsightHarvested;
import be.lerendnetwerk.domain.cases.event.ReportedBack;
import be.lerendnetwerk.domain.shared.Subject.Kind;
import java.time.LocalDate;
import java.util.List;

/** One case: somebody of the group asks, the group learns, and most report back and close. */
final class GrownCase {

    private static final double IS_REPORTED_BACK = 0.9;
    private static final int DAYS_UNTIL_REPORT = 50;

    private final Story story;
    private final GrownSeries series;
    private final String session;
    private final LocalDate day;
    private final String id;

    GrownCase(Story story, GrownSeries series, String session, LocalDate day) {
        this.story = story;
        this.series = series;
        this.session = session;
        this.day = day;
        this.id = story.id();
    }

    void chosen() {
        Person presenter = story.oneOf(series.group());
        story.tell(new CaseProposed(
                id,
                presenter.member().id(),
                presenter.id(),
                words(Kind.CASE, id, "Een buurt die niet opendoet"),
                words(Kind.CASE, id, "Hoe bereiken we wie er nooit bij is?"),
                words(
                        Kind.CASE,
                        id,
                        "We nodigen al jaren breed uit en zien steeds dezelfde gezichten. "
                                + "Wie er niet is, horen we ook niet zeggen waarom. Wat doen jullie?"),
                null,
                null));
        story.tell(new CaseCleared(id));
        story.tell(new CaseChosen(id, session));
    }

    void presented() {
        story.tell(new CasePresented(id, session));
        List<Member> recognising = story.some(series.invited(), 3);
        story.tell(new CaseBroadened(
                id,
                words(Kind.CASE, id, "Wie mist wie, en wie merkt het?"),
                recognising.stream().map(Member::id).toList()));
        recognising.forEach(member -> story.tell(new InsightHarvested(
                id, "TIP", words(Kind.CASE, id, "Ga mee met iemand die er al komt"), member.id())));
        if (story.happens(IS_REPORTED_BACK)) {
            story.on(day.plusDays(DAYS_UNTIL_REPORT), this::reportBack);
        }
    }

    private void reportBack() {
        story.tell(new ReportedBack(id, null, words(Kind.CASE, id, "Drie nieuwe gezinnen kwamen mee eten")));
        story.tell(new CaseClosed(id, words(Kind.CASE, id, "We gaan voortaan eerst langs")));
    }
}
