package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.testing.ValidatorTester;
import org.junit.jupiter.api.Test;

/** The rules of the begin of the journey. */
final class AwarenessRulesTest {
  @Test
  void awarenessNeedUnclassified() {
    ValidatorTester.of(AwarenessRules.AWARENESS_NEED_UNCLASSIFIED)
        .fires(
            phase(AWARENESS, p -> p.customerNeed("A lower bill")),
            INFO,
            "phase[awareness]/@customerNeeds",
            "It is not noted whether the need in \"Awareness\" is latent or concrete",
            "Er staat niet bij of de behoefte in de fase \"Bewustwording\" latent of"
                + " concreet is")
        .silent(phase(AWARENESS, p -> p.customerNeed(Need.concrete("A lower bill"))));
  }

  @Test
  void awarenessLatentWithoutTrigger() {
    ValidatorTester.of(AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER)
        .fires(
            phase(AWARENESS, p -> p.customerNeed(Need.latent("A lower bill"))),
            WARNING,
            "phase[awareness]/@customerNeeds",
            "The need \"A lower bill\" is latent, and it is not noted what makes customers act on it",
            "De behoefte \"A lower bill\" is latent, en er staat niet wat klanten in beweging brengt")
        .silent(
            phase(
                AWARENESS,
                p -> p.customerNeed(Need.latent("A lower bill").withTrigger("The yearly bill"))));
  }

  @Test
  void awarenessLatentTooFewTouchpoints() {
    ValidatorTester.of(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS)
        .fires(
            shop()
                .persona("anna", "Anna", p -> p.need(Need.latent("A lower bill")))
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an ad"))
                .build(),
            INFO,
            "persona[anna]",
            "A latent need such as that of \"Anna\" takes at least 2 touchpoints in the"
                + " awareness phase; this journey has 1",
            "Een latente behoefte zoals die van \"Anna\" vraagt in de bewustwordingsfase ten minste"
                + " 2 contactmomenten; deze klantreis heeft er 1")
        .silent(
            shop()
                .persona("anna", "Anna", p -> p.need(Need.latent("A lower bill")))
                .phase(
                    AWARENESS,
                    p ->
                        p.touchpoint("ad", "Sees an ad").touchpoint("talk", "Talks to a neighbour"))
                .build());
  }

  private static Journey personas(int ofLatent, int ofConcrete, int ofAll) {
    return shop()
        .persona("anna", "Anna", p -> p.need(Need.latent("A lower bill")))
        .persona("bert", "Bert", p -> p.need(Need.concrete("Panels")))
        .phase(
            AWARENESS,
            p -> {
              for (int i = 0; i < ofLatent; i++) {
                p.touchpoint("a" + i, "For Anna", t -> t.concerns("anna"));
              }
              for (int i = 0; i < ofConcrete; i++) {
                p.touchpoint("b" + i, "For Bert", t -> t.concerns("bert"));
              }
              for (int i = 0; i < ofAll; i++) {
                p.touchpoint("c" + i, "For both");
              }
            })
        .build();
  }

  @Test
  void aLatentNeedTakesMoreTouchpointsThanAConcreteOne() {
    ValidatorTester.of(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS)
        .fires(
            personas(1, 1, 2),
            INFO,
            "persona[anna]",
            "In the awareness phase, the latent need of \"Anna\" gets no more touchpoints"
                + " than the concrete need of \"Bert\": 3 and 3",
            "In de bewustwordingsfase krijgt de latente behoefte van \"Anna\" niet meer"
                + " contactmomenten dan de concrete behoefte van \"Bert\": 3 en 3")
        .firesAt(personas(0, 0, 2), "persona[anna]")
        .silent(personas(2, 1, 2))
        .firesAt(personas(1, 0, 0), "persona[anna]")
        .silent(personas(0, 0, 0));
  }

  @Test
  void aLatentNeedOfAPhaseTakesTouchpointsToo() {
    Journey one =
        phase(AWARENESS, p -> p.customerNeed(Need.latent("A bill")).touchpoint("ad", "Sees an ad"));
    ValidatorTester.of(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS)
        .fires(
            one,
            INFO,
            "phase[awareness]/@touchpoints",
            "A latent need such as that in \"Awareness\" takes at least 2 touchpoints; this journey"
                + " has 1",
            "Een latente behoefte zoals die in de fase \"Bewustwording\" vraagt ten minste 2"
                + " contactmomenten; deze klantreis heeft er 1");
    ValidatorTester lenient =
        ValidatorTester.of(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS)
            .withOption(AwarenessRules.MIN_TOUCHPOINTS_FOR_LATENT_NEED, 1);
    lenient.silent(one);
    ValidatorTester.of(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS)
        .silent(one.withPhase("awareness", p -> p.touchpoint("talk", "Talks")));
  }

  @Test
  void aNeedMayBeClassifiedAtATouchpointOrAPersona() {
    Journey atTouchpoint =
        touchpoint(AWARENESS, "ad", "Ad", t -> t.customerNeed(Need.concrete("Panels")));
    Journey ofPersona =
        shop()
            .persona("anna", "Anna", p -> p.need(Need.concrete("Panels")))
            .phase(AWARENESS)
            .build();
    ValidatorTester.of(AwarenessRules.AWARENESS_NEED_UNCLASSIFIED)
        .silent(atTouchpoint)
        .silent(ofPersona)
        .silent(ofPersona.edit(e -> e.removePersona("anna")))
        .firesAt(
            ofPersona.edit(e -> e.persona("anna", p -> p.need(Need.of("Panels")))),
            "phase[awareness]/@customerNeeds");
  }

  @Test
  void aLatentNeedIsReportedWhereItStands() {
    Journey atTouchpoint =
        touchpoint(AWARENESS, "ad", "Ad", t -> t.customerNeed(Need.latent("A bill")));
    Journey ofPersona =
        shop().persona("anna", "Anna", p -> p.need(Need.latent("A bill"))).phase(AWARENESS).build();
    ValidatorTester.of(AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER)
        .firesAt(atTouchpoint, "phase[awareness]/touchpoint[ad]/@customerNeeds")
        .firesAt(ofPersona, "persona[anna]/@need")
        .silent(
            ofPersona.withPhase(
                "awareness", p -> p.customerNeed(Need.latent("A bill").withTrigger("A letter"))));
  }

  @Test
  void mckinseysTriggerIsAnOccasion() {
    Journey journey =
        shop()
            .phaseModel(PhaseModels.MCKINSEY_2009)
            .phase(McKinsey2009.TRIGGER, p -> p.touchpoint("letter", "Gets a letter"))
            .phase(McKinsey2009.INITIAL_CONSIDERATION, p -> p.customerNeed(Need.latent("A bill")))
            .build();
    ValidatorTester.of(AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER)
        .silent(journey)
        .firesAt(
            journey.edit(e -> e.removeTouchpoint("letter")),
            "phase[initial-consideration]/@customerNeeds");
  }

  @Test
  void orientationIsAwarenessToo() {
    ValidatorTester.of(AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER)
        .firesAt(
            shop()
                .phaseModel(PhaseModels.DUTCH_FIVE)
                .phase(DutchFive.ORIENTATION, p -> p.customerNeed(Need.latent("A bill")))
                .phase(DutchFive.WEIGHING, p -> p.customerNeed(Need.latent("Certainty")))
                .build(),
            "phase[orientation]/@customerNeeds");
    ValidatorTester.of(AwarenessRules.all())
        .silent(
            shop()
                .phaseModel(PhaseModels.DUTCH_FIVE)
                .phase(DutchFive.WEIGHING, p -> p.touchpoint("compares", "Compares"))
                .build());
  }
}
