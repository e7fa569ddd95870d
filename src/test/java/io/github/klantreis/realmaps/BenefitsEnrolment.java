package io.github.klantreis.realmaps;

import static io.github.klantreis.phase.BeforeDuringAfter.DURING;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PersonaBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A new employee chooses a health plan, and finds help while she does.
 *
 * <p>Facts from github.com/harrybmorgan/Benefits-Journey-Maps, src/data/personas.ts, commit
 * 46da2dd0: its first persona and both of her flows.
 *
 * <p>The flow of help runs beside the other one, for those who are in doubt: it is a journey of its
 * own that the enrolment drills down to. Low, medium and high of the source are severity 1, 3 and
 * 5. Its tags and the status of a step are tags; what a pain point leads to is a fact of its own.
 */
final class BenefitsEnrolment {
  private static final String IMPACT = "impact";
  private static final int MEDIUM = 3;
  private static final int HIGH = 5;

  private BenefitsEnrolment() {}

  static RealMap map() {
    return new RealMap(
        List.of(enrolment(), help()),
        Map.of(
            "that the uploads call for help, too",
            "drill-downs form a tree: the comparison leads to the journey of help, and the uploads"
                + " can only say so"),
        Set.of());
  }

  static Journey enrolment() {
    return Journey.builder("benefits", "A new hire chooses benefits")
        .people(People.EMPLOYEES)
        .offering(Offering.SERVICE)
        .scope(JourneyScope.PART)
        .state(JourneyState.AS_IS)
        .description("From knowing that she may enrol to the confirmation")
        .goal("New hires have enrolled by day 15")
        .horizon(Period.ofDays(15))
        .persona("ava", "New hire", BenefitsEnrolment::newHire)
        .phase(AWARENESS, BenefitsEnrolment::welcome)
        .phase(CONSIDERATION, BenefitsEnrolment::compare)
        .phase(PURCHASE, BenefitsEnrolment::enrol)
        .build();
  }

  private static void newHire(PersonaBuilder persona) {
    persona
        .goal("Enrol in time, and be sure of it")
        .rationalMotivation("To be done quickly")
        .emotionalMotivation("To be reassured")
        .pain("Which plan fits is unclear, and so is the last day")
        .pain("Has to switch between computer and phone");
  }

  private static void welcome(PhaseBuilder phase) {
    phase.touchpoint(
        "welcome",
        "Learns that she may enrol, and until when",
        t ->
            t.channels(List.of(Channel.EMAIL, Channel.CUSTOMER_PORTAL))
                .tag("watch")
                .tag("eligibility")
                .tag("checklist")
                .initiator(Side.COMPANY)
                .description(
                    "From e-mail to portal; many miss that dependants need a proof beforehand")
                .metric(percentage("opened", "opened (%)", "geopend (%)").valued(62))
                .metric(percentage("completed", "completed (%)", "afgerond (%)").valued(41))
                .picture(URI.create("https://example.org/welcome.jpg"), "The e-mail with the dates")
                .painPoint(
                    "last-day",
                    "The last day is easy to overlook",
                    p ->
                        p.severity(MEDIUM)
                            .attribute(IMPACT, "Enrolling in haste; questions to HR about dates"))
                .opportunity("A countdown and a calendar entry", o -> o.addresses("last-day")));
  }

  private static void compare(PhaseBuilder phase) {
    phase.touchpoint(
        "compare",
        "Compares plans side by side",
        t ->
            t.channel(Channel.CUSTOMER_PORTAL)
                .tag("risk")
                .tag("comparison")
                .tag("decision-support")
                .initiator("ava")
                .lasts(Duration.ofMinutes(7).plusSeconds(12))
                .action(ActionKind.COMPARISON)
                .picture(URI.create("https://example.org/compare.jpg"), "Cards of the plans")
                .painPoint(
                    "advice",
                    "Nothing says which plan fits her",
                    p ->
                        p.severity(HIGH)
                            .attribute(IMPACT, "Tired of deciding; puts it off beyond day 10"))
                .painPoint(
                    "reset",
                    "Choices are gone after a change of tab",
                    p ->
                        p.severity(MEDIUM)
                            .attribute(IMPACT, "Does it again, and distrusts the totals"))
                .opportunity("Advice with the costs of a year", o -> o.addresses("advice"))
                .opportunity("Keep filters, show what changed", o -> o.addresses("reset"))
                .drillsDownTo("benefits-help"));
  }

  private static void enrol(PhaseBuilder phase) {
    phase
        .touchpoint(
            "dependants",
            "Adds dependants and their proofs",
            t ->
                t.channels(List.of(Channel.APP, Channel.CUSTOMER_PORTAL))
                    .tag("watch")
                    .tag("upload")
                    .tag("checks")
                    .initiator("ava")
                    .description("Photos of the phone are unreadable; help is at hand here, too")
                    .metric(
                        percentage("re-uploaded", "uploaded again (%)", "opnieuw geüpload (%)")
                            .valued(23))
                    .picture(URI.create("https://example.org/upload.jpg"), "The upload form")
                    .painPoint(
                        "files",
                        "Says nothing about sizes and types of files",
                        p ->
                            p.severity(MEDIUM)
                                .attribute(IMPACT, "Tickets about unreadable documents"))
                    .opportunity("Tips first, compress on the phone", o -> o.addresses("files")))
        .touchpoint(
            "submit",
            "Checks the totals, signs and submits",
            t ->
                t.channel(Channel.CUSTOMER_PORTAL)
                    .tag("healthy")
                    .tag("confirmation")
                    .tag("compliance")
                    .initiator("ava")
                    .moment(Moment.DECISION)
                    .lastsAtMost(Duration.ofMinutes(2))
                    .customerNeed("Be sure that it is saved, and from when it counts")
                    .picture(URI.create("https://example.org/done.jpg"), "The date of the start")
                    .action(ActionKind.CONFIRMATION));
  }

  static Journey help() {
    return Journey.builder("benefits-help", "Help while enrolling")
        .people(People.EMPLOYEES)
        .offering(Offering.SERVICE)
        .scope(JourneyScope.PART)
        .state(JourneyState.AS_IS)
        .phaseModel(PhaseModels.BEFORE_DURING_AFTER)
        .goal("Help without leaving the screen")
        .persona("ava", "New hire", BenefitsEnrolment::newHire)
        .actor("bot", "The chatbot", Side.COMPANY, a -> a.kind(ActorKind.SYSTEM))
        .actor("hr", "The adviser of HR", Side.COMPANY)
        .phase(
            DURING,
            f ->
                f.touchpoint(
                        "finds-help",
                        "Looks for help on the screen",
                        t ->
                            t.channel(Channel.APP)
                                .tag("watch")
                                .tag("help")
                                .tag("deflection")
                                .initiator("ava")
                                .receiver("bot")
                                .picture(
                                    URI.create("https://example.org/help.jpg"), "The help drawer")
                                .painPoint(
                                    "hidden",
                                    "The entry to help is hidden",
                                    p ->
                                        p.severity(MEDIUM)
                                            .attribute(IMPACT, "Chats that could be spared"))
                                .opportunity(
                                    "A visible entry with common questions",
                                    o -> o.addresses("hidden"))
                                .action(ActionKind.FAQ))
                    .touchpoint(
                        "handed-over",
                        "Is passed on to a person",
                        t ->
                            t.channel(Channel.CHAT)
                                .tag("risk")
                                .tag("hand-over")
                                .tag("context")
                                .initiator("bot")
                                .receiver("hr")
                                .involves("ava")
                                .moment(Moment.SERVICE)
                                .painPoint(
                                    "context",
                                    "The plan that she looked at is lost",
                                    p ->
                                        p.severity(HIGH)
                                            .attribute(IMPACT, "Three to five minutes more a chat"))
                                .opportunity(
                                    "Pass the plan and the screen on", o -> o.addresses("context"))
                                .action(ActionKind.CHAT)))
        .build();
  }

  private static Metric percentage(String id, String english, String dutch) {
    return Metric.of(id, Text.en(english).nl(dutch), Scale.of(0, 100));
  }
}
