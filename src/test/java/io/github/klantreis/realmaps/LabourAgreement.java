package io.github.klantreis.realmaps;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An employee chooses within a new labour agreement, as it goes today (in Dutch).
 *
 * <p>Facts from a student project: github.com/Igo-Ulenbelt/Igo-Ulenbelt.github.io,
 * KPN/docs/customerJourneyMap/CJMWithoutOurWebsite.md, commit b2839674.
 *
 * <p>The source's "dienst" is delivery and use at once, which a kind of phase of its own says. Its
 * touchpoints are carriers of one event: the event is the touchpoint here and the carriers are
 * channels. What falls short in the whole is said by the journey.
 */
final class LabourAgreement {
  private static final PhaseKind AWARE =
      PhaseKind.of("bewust", Text.en("Awareness").nl("Bewustzijn"), CanonicalPhase.AWARENESS);
  private static final PhaseKind CONSIDER =
      PhaseKind.of(
          "overweging", Text.en("Consideration").nl("Overweging"), CanonicalPhase.CONSIDERATION);
  private static final PhaseKind CHOOSE =
      PhaseKind.of("aankoop", Text.en("Purchase").nl("Aankoop"), CanonicalPhase.PURCHASE);
  private static final PhaseKind SERVICE =
      PhaseKind.of(
          "dienst", Text.en("Service").nl("Dienst"), CanonicalPhase.DELIVERY, CanonicalPhase.USAGE);
  private static final PhaseKind LOYAL =
      PhaseKind.of("loyaliteit", Text.en("Loyalty").nl("Loyaliteit"), CanonicalPhase.LOYALTY);

  private static final Channel INTRANET = online("intranet", "Intranet", "Intranet");
  private static final Channel SPREADSHEET = online("rekenblad", "Spreadsheet", "Rekenblad");
  private static final Channel FORM = onPaper("formulier", "Paper form", "Papieren formulier");
  private static final Channel PAYSLIP = onPaper("loonstrook", "Payslip", "Loonstrook");

  private LabourAgreement() {}

  static RealMap map() {
    return new RealMap(
        List.of(journey()),
        Map.of(
            "how long he waited for the confirmation",
            "the source says \"long\" and no more; a length of time is a number"),
        // The source says neither; a reviewer would ask for both.
        Set.of("journey-goal-missing", "journey-interval-missing"));
  }

  static Journey journey() {
    return Journey.builder("cao", "Kiezen binnen een nieuwe cao")
        .people(People.EMPLOYEES)
        .state(JourneyState.AS_IS)
        .language(Locale.forLanguageTag("nl"))
        .phaseModel(
            PhaseModel.builder("cao", Text.en("Labour agreement").nl("Cao"))
                .phase(AWARE)
                .phase(CONSIDER)
                .phase(CHOOSE)
                .phase(SERVICE)
                .phase(LOYAL)
                .build())
        .customerGoal("Een loonopbouw die bij hem past")
        .persona(
            "piet",
            "Piet, 36, tien jaar in dienst",
            p ->
                p.description("Trouw aan het bedrijf; houdt van techniek, verduurzaming en nieuws")
                    .need(Need.concrete("Weten wat de twee regelingen voor hem betekenen"))
                    .goal("Zijn loonopbouw verbeteren"))
        .actor("hr", "Personeelszaken", Side.COMPANY, a -> a.kind(ActorKind.GROUP))
        .actor("chef", "Zijn leidinggevende", Side.COMPANY)
        .actor("collegas", "Collega's", Side.CUSTOMER, a -> a.kind(ActorKind.GROUP))
        .painPoint("uitleg", "Uitleg en samenhang ontbreken", p -> p.concerns("piet"))
        .painPoint("hulp", "Te weinig hulp bij het kiezen", p -> p.concerns("piet"))
        .painPoint("gevolg", "Niemand weet wat een keuze uitwerkt", p -> p.concerns("piet"))
        .painPoint("traag", "De bevestiging laat lang op zich wachten", p -> p.concerns("piet"))
        .opportunity(
            "plek",
            "Eén plek waar alles staat en waar je kunt doorrekenen",
            o -> o.addresses("uitleg").addresses("hulp").addresses("gevolg"))
        .phase(AWARE, LabourAgreement::aware)
        .phase(CONSIDER, LabourAgreement::consider)
        .phase(CHOOSE, LabourAgreement::choose)
        .phase(SERVICE, LabourAgreement::service)
        .phase(
            LOYAL,
            f ->
                f.touchpoint(
                    "jaargesprek",
                    "Kijkt terug in het jaargesprek",
                    t ->
                        t.channel(Channel.FACE_TO_FACE)
                            .initiator("hr")
                            .receiver("piet")
                            .recurs(Period.ofYears(1))
                            .emotion(Emotion.veryNegative("gefrustreerd"))
                            .painPoint("Een volgende cao betekent dezelfde doolhof")
                            .dropOffPoint("Wil er de volgende keer minder tijd in steken")))
        .build();
  }

  private static void aware(PhaseBuilder phase) {
    phase.touchpoint(
        "hoort",
        "Hoort van de nieuwe cao",
        t ->
            t.channels(List.of(Channel.EMAIL, Channel.NEWSLETTER, INTRANET, Channel.EVENT))
                .initiator("hr")
                .receiver("piet")
                .emotion(Emotion.positive("nieuwsgierig")));
  }

  private static void consider(PhaseBuilder phase) {
    phase.touchpoint(
        "leest",
        "Neemt zelf alles door",
        t ->
            t.channels(List.of(Channel.EMAIL, Channel.FLYER, Channel.EVENT))
                .initiator("piet")
                .emotion(Emotion.negative("het is veel en lastig"))
                .painPoint("Te veel om te overzien"));
  }

  private static void choose(PhaseBuilder phase) {
    phase
        .touchpoint(
            "verdiept",
            "Verdiept zich in folders en rekenbladen",
            t ->
                t.channels(List.of(Channel.EMAIL, Channel.FLYER, SPREADSHEET))
                    .initiator("piet")
                    .emotion(Emotion.veryNegative("overweldigd en alleen"))
                    .painPoint("Elk antwoord roept nieuwe vragen op")
                    .painPoint("Moeilijk taalgebruik")
                    .painPoint("Geen leidraad om te kiezen"))
        .touchpoint(
            "vraagt-raad",
            "Vraagt om persoonlijk advies",
            t ->
                t.channels(List.of(Channel.FACE_TO_FACE, Channel.EMAIL, Channel.TELEPHONE))
                    .initiator("piet")
                    .receiver("chef")
                    .involves("hr")
                    .emotion(Emotion.neutral("iets geruster, nog vol vragen"))
                    .painPoint("De leidinggevende heeft er de tijd niet voor")
                    .action(ActionKind.PERSONAL_ADVICE))
        .touchpoint(
            "kiest",
            "Vult zijn keuzes in",
            t ->
                t.channels(List.of(FORM, Channel.EMAIL))
                    .initiator("piet")
                    .receiver("hr")
                    .involves("chef")
                    .moment(Moment.DECISION)
                    .description("Hij kiest voor zo weinig mogelijk verandering")
                    .emotion(Emotion.negative("bang om verkeerd te kiezen"))
                    .painPoint("Moet snel beslissen")
                    .painPoint("Voelt zich geen baas over zijn eigen keuze"));
  }

  private static void service(PhaseBuilder phase) {
    phase
        .touchpoint(
            "bevestiging",
            "Krijgt een overzicht van zijn keuzes",
            t ->
                t.channels(List.of(Channel.EMAIL, Channel.LETTER))
                    .initiator("hr")
                    .receiver("piet")
                    .emotion(Emotion.neutral("wat geruster"))
                    .thought("Heb ik wel goed gekozen?")
                    .painPoint("Heeft er lang op gewacht")
                    .opportunity("Laat zien wat een keuze doet", o -> o.addresses("gevolg"))
                    .blueprint(b -> b.backstage("Personeelszaken controleert de keuzes"))
                    .action(ActionKind.CONFIRMATION))
        .touchpoint(
            "merkt",
            "Merkt door het jaar heen wat zijn keuzes doen",
            t ->
                t.channels(List.of(PAYSLIP, Channel.WORD_OF_MOUTH))
                    .initiator("hr")
                    .receiver("piet")
                    .involves("collegas")
                    .emotion(Emotion.veryNegative("gefrustreerd"))
                    .painPoint("Had veel beter kunnen kiezen")
                    .painPoint("Is onzeker over een volgende keuze"));
  }

  private static Channel online(String id, String english, String dutch) {
    return Channel.of(id, ChannelKind.ONLINE, Ownership.OWNED, Text.en(english).nl(dutch));
  }

  private static Channel onPaper(String id, String english, String dutch) {
    return Channel.of(id, ChannelKind.OFFLINE, Ownership.OWNED, Text.en(english).nl(dutch));
  }
}
