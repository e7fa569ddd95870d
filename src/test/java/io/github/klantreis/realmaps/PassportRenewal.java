package io.github.klantreis.realmaps;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A citizen of seventy renews his passport at the municipality (in Dutch).
 *
 * <p>Facts from telengy.nl/actueel/klantreizen-als-startpunt-voor-goede-dienstverlening, persona
 * Johan. A municipality has no purchase or loyalty, hence phases of its own. The son who acts for
 * him is an actor on his side, and why he needs the passport is the trigger of his need.
 */
final class PassportRenewal {
  private static final PhaseKind QUESTION = PhaseKind.of("vraag", Text.en("Question").nl("Vraag"));
  private static final PhaseKind APPOINTMENT =
      PhaseKind.of("afspraak", Text.en("Appointment").nl("Afspraak"));
  private static final PhaseKind DESK = PhaseKind.of("balie", Text.en("Desk").nl("Balie"));
  private static final PhaseKind COLLECTION =
      PhaseKind.of("ophalen", Text.en("Collection").nl("Ophalen"));

  private PassportRenewal() {}

  static RealMap map() {
    return new RealMap(
        List.of(journey()),
        Map.of(
            "that the appointment was at eleven",
            "a journey counts from its start and has no time of day; what hurts is the delay, and"
                + " its five minutes are a length of time"),
        Set.of());
  }

  static Journey journey() {
    return Journey.builder("paspoort", "Een nieuw paspoort aanvragen")
        .people(People.CITIZENS)
        .offering(Offering.SERVICE)
        .state(JourneyState.AS_IS)
        .language(Locale.forLanguageTag("nl"))
        .phaseModel(
            PhaseModel.builder(
                    "gemeente", Text.en("Municipal service").nl("Dienst van de gemeente"))
                .phase(QUESTION)
                .phase(APPOINTMENT)
                .phase(DESK)
                .phase(COLLECTION)
                .build())
        .goal("Inwoners regelen hun paspoort zonder moeite")
        .horizon(Period.ofWeeks(2))
        .evidence(Evidence.qualitative("Gesprekken met inwoners"))
        .persona(
            "johan",
            "Johan, zeventig",
            p ->
                p.need(
                        Need.concrete("Een geldig paspoort")
                            .withTrigger("Wil zijn dochter opzoeken"))
                    .goal("Op reis kunnen")
                    .pain("Kan slecht overweg met de computer"))
        .actor("zoon", "Zijn zoon", Side.CUSTOMER)
        .actor("bandje", "De telefooncomputer", Side.COMPANY, a -> a.kind(ActorKind.SYSTEM))
        .actor("balie", "De medewerker aan de balie", Side.COMPANY)
        .phase(
            QUESTION,
            f ->
                f.customerNeed("Weten wat hij moet doen")
                    .touchpoint(
                        "belt",
                        "Belt het gemeentehuis",
                        t ->
                            t.channel(Channel.TELEPHONE)
                                .initiator("johan")
                                .receiver("bandje")
                                .emotion(Emotion.negative("afgewimpeld"))
                                .painPoint("Hoort alleen dat alles op de website staat")))
        .phase(
            APPOINTMENT,
            f ->
                f.customerNeed("Een afspraak maken zoals hij dat kan")
                    .touchpoint(
                        "boekt",
                        "Laat zijn zoon de afspraak boeken",
                        t ->
                            t.channel(Channel.WEBSITE)
                                .initiator("zoon")
                                .receiver(Side.COMPANY)
                                .involves("johan")
                                .emotionOf("johan", Emotion.negative("het is zo onpersoonlijk"))
                                .painPoint("Kan het niet zelf", p -> p.concerns("johan"))))
        .phase(DESK, PassportRenewal::desk)
        .phase(COLLECTION, PassportRenewal::collection)
        .build();
  }

  private static void desk(PhaseBuilder phase) {
    phase
        .customerNeed("Op de afgesproken tijd aan de beurt zijn")
        .touchpoint(
            "nummer",
            "Trekt een nummer",
            t ->
                t.channel(Channel.SELF_SERVICE_MACHINE)
                    .initiator("johan")
                    .emotion(Emotion.negative("geërgerd"))
                    .thought("Waarvoor heb ik dan een afspraak?")
                    .painPoint("Moet ook met een afspraak een nummer trekken"))
        .touchpoint(
            "wacht",
            "Zit om 11.05 uur nog te wachten; 11.00 was de afspraak",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .lasts(Duration.ofMinutes(5))
                    .emotion(Emotion.negative("gespannen"))
                    .painPoint("Houdt er niet van te laat te zijn"))
        .touchpoint(
            "geholpen",
            "Wordt geholpen",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .initiator("johan")
                    .receiver("balie")
                    .moment(Moment.SERVICE)
                    .emotion(Emotion.veryPositive("gezien")));
  }

  private static void collection(PhaseBuilder phase) {
    phase
        .customerNeed("Weten wanneer het klaarligt")
        .touchpoint(
            "sms",
            "Leest in een sms dat het klaarligt",
            t ->
                t.channel(Channel.SMS)
                    .initiator(Side.COMPANY)
                    .receiver("johan")
                    .startsAfter(Period.ofDays(5))
                    .emotion(Emotion.positive("gerust")))
        .touchpoint(
            "haalt",
            "Haalt het paspoort op",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .initiator("johan")
                    .receiver("balie")
                    .moment(Moment.DELIVERY)
                    .emotion(Emotion.positive("hij kan op reis")));
  }
}
