package io.github.klantreis.realmaps;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A patient gets a new knee in an orthopaedic clinic (in Dutch): the steps, who is there, and which
 * of them the clinic calls its moments of truth.
 *
 * <p>Facts from altuition.nl, "Nummer 1 orthopedisch kliniek ViaSana leert van Coolblue", and the
 * phases from umpresearch.com/customer_journey_in_de_zorg.html. The source tells no emotions.
 */
final class KneeClinic {
  private static final PhaseKind BEFORE =
      PhaseKind.of("ervoor", Text.en("Before hospital").nl("Voor het ziekenhuis"));
  private static final PhaseKind IN =
      PhaseKind.of("erin", Text.en("In hospital").nl("In het ziekenhuis"));
  private static final PhaseKind AFTER =
      PhaseKind.of("erna", Text.en("After hospital").nl("Na het ziekenhuis"));

  private KneeClinic() {}

  static RealMap map() {
    return new RealMap(
        List.of(journey()),
        Map.of(
            "how large the impact of a moment is",
            "the source speaks of high impact and gives no degrees; a moment of truth has none"),
        Set.of("journey-interval-missing"));
  }

  static Journey journey() {
    return Journey.builder("knie", "Een nieuwe knie")
        .people(People.PATIENTS)
        .offering(Offering.SERVICE)
        .state(JourneyState.AS_IS)
        .language(Locale.forLanguageTag("nl"))
        .phaseModel(
            PhaseModel.builder("zorg", Text.en("Care").nl("Zorg"))
                .phase(BEFORE)
                .phase(IN)
                .phase(AFTER)
                .build())
        .goal("Voor patiënten is dit de beste zorg van het land")
        .evidence(Evidence.quantitative("Enquête onder patiënten"))
        .evidence(Evidence.qualitative("Lange gesprekken met patiënten"))
        .persona("patient", "Iemand met een versleten knie")
        .actor("huisarts", "De huisarts", Side.PARTNER)
        .actor("arts", "De specialist", Side.COMPANY)
        .actor("anesthesist", "De anesthesist", Side.COMPANY)
        .actor("verpleging", "De verpleegkundige", Side.COMPANY)
        .actor("fysio", "De fysiotherapeut", Side.PARTNER)
        .phase(BEFORE, KneeClinic::before)
        .phase(IN, KneeClinic::in)
        .phase(
            AFTER,
            f ->
                f.touchpoint(
                    "revalidatie",
                    "Leert weer lopen",
                    t ->
                        t.channel(Channel.FACE_TO_FACE)
                            .initiator("patient")
                            .receiver("fysio")
                            .momentOfTruth(MomentOfTruth.UNNUMBERED)))
        .build();
  }

  private static void before(PhaseBuilder phase) {
    phase
        .touchpoint(
            "klachten",
            "Krijgt klachten",
            t ->
                t.interaction(InteractionType.ACTIVITY)
                    .initiator("patient")
                    .momentOfTruth(MomentOfTruth.UNNUMBERED))
        .touchpoint(
            "consult",
            "Gaat naar de huisarts",
            t -> t.channel(Channel.FACE_TO_FACE).initiator("patient").receiver("huisarts"))
        .touchpoint(
            "belt",
            "Belt de kliniek voor een afspraak",
            t -> t.channel(Channel.TELEPHONE).initiator("patient").receiver(Side.COMPANY));
  }

  private static void in(PhaseBuilder phase) {
    phase
        .touchpoint(
            "koffie",
            "Krijgt bij aankomst koffie",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .initiator(Side.COMPANY)
                    .receiver("patient")
                    .sense(Sense.SMELL)
                    .sense(Sense.TASTE)
                    .momentOfTruth(MomentOfTruth.UNNUMBERED))
        .touchpoint(
            "gesprek",
            "Bespreekt de operatie",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .initiator("arts")
                    .receiver("patient")
                    .momentOfTruth(MomentOfTruth.UNNUMBERED))
        .touchpoint(
            "operatie",
            "Wordt geopereerd",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .initiator("arts")
                    .receiver("patient")
                    .involves("anesthesist")
                    .momentOfTruth(MomentOfTruth.UNNUMBERED)
                    .blueprint(
                        b -> b.frontstage("Verdoving").backstage("Planning van de operaties")))
        .touchpoint(
            "afdeling",
            "Herstelt op de verpleegafdeling",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .initiator("verpleging")
                    .receiver("patient")
                    .momentOfTruth(MomentOfTruth.UNNUMBERED));
  }
}
