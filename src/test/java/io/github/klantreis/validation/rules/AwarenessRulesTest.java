package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Need;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.validation.Validators;
import org.junit.jupiter.api.Test;

/** The rules of the begin of the journey. */
final class AwarenessRulesTest {
  @Test
  void awarenessNeedUnclassifiedFires() {
    // fires: awareness-need-unclassified
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(AWARENESS, p -> p.customerNeed("A lower bill"))
            .build();
    // end
    Judged.by(AwarenessRules.AWARENESS_NEED_UNCLASSIFIED, journey)
        .only(
            INFO,
            "phase[awareness]/@customerNeeds",
            "Nothing says whether the need in \"Awareness\" is latent or concrete",
            "Nergens staat of de behoefte in de fase \"Bewustwording\" latent of concreet is");
  }

  @Test
  void awarenessNeedUnclassifiedIsSilent() {
    // silent: awareness-need-unclassified
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(AWARENESS, p -> p.customerNeed(Need.concrete("A lower bill")))
            .build();
    // end
    Judged.by(AwarenessRules.AWARENESS_NEED_UNCLASSIFIED, journey).silent();
  }

  @Test
  void awarenessLatentWithoutTriggerFires() {
    // fires: awareness-latent-without-trigger
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(AWARENESS, p -> p.customerNeed(Need.latent("A lower bill")))
            .build();
    // end
    Judged.by(AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER, journey)
        .only(
            WARNING,
            "phase[awareness]/@customerNeeds",
            "The need \"A lower bill\" is latent, and nothing is named that makes it concrete",
            "De behoefte \"A lower bill\" is latent en er is geen aanleiding die haar concreet maakt");
  }

  @Test
  void awarenessLatentWithoutTriggerIsSilent() {
    // silent: awareness-latent-without-trigger
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phase(
                AWARENESS,
                p -> p.customerNeed(Need.latent("A lower bill").triggeredBy("The yearly bill")))
            .build();
    // end
    Judged.by(AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER, journey).silent();
  }

  @Test
  void awarenessLatentTooFewTouchpointsFires() {
    // fires: awareness-latent-too-few-touchpoints
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .persona("anna", "Anna", p -> p.need(Need.latent("A lower bill")))
            .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an ad"))
            .build();
    // end
    Judged.by(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS, journey)
        .only(
            INFO,
            "persona[anna]",
            "A latent need such as that of \"Anna\" takes at least 2 touchpoints in the phase of awareness; this journey has 1",
            "Een latente behoefte zoals die van \"Anna\" vraagt in de bewustwordingsfase ten minste 2 contactmomenten; deze klantreis heeft er 1");
  }

  @Test
  void awarenessLatentTooFewTouchpointsIsSilent() {
    // silent: awareness-latent-too-few-touchpoints
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .persona("anna", "Anna", p -> p.need(Need.latent("A lower bill")))
            .phase(
                AWARENESS,
                p -> p.touchpoint("ad", "Sees an ad").touchpoint("talk", "Talks to a neighbour"))
            .build();
    // end
    Judged.by(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS, journey).silent();
  }

  private static Journey personas(int ofLatent, int ofConcrete, int ofAll) {
    return Journey.builder("solar", "Solar panels")
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
    Judged.by(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS, personas(1, 1, 2))
        .only(
            INFO,
            "persona[anna]",
            "In the phase of awareness the latent need of \"Anna\" meets no more touchpoints than the"
                + " concrete need of \"Bert\": 3 and 3",
            "In de bewustwordingsfase krijgt de latente behoefte van \"Anna\" niet meer contact dan"
                + " de concrete behoefte van \"Bert\": 3 en 3 keer");
    Judged.by(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS, personas(0, 0, 2))
        .at("persona[anna]");
    Judged.by(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS, personas(2, 1, 2)).silent();
    Judged.by(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS, personas(1, 0, 0))
        .at("persona[anna]");
    Judged.by(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS, personas(0, 0, 0)).silent();
  }

  @Test
  void aLatentNeedOfAPhaseTakesTouchpointsToo() {
    Journey one =
        Journey.builder("solar", "Solar panels")
            .phase(
                AWARENESS,
                p -> p.customerNeed(Need.latent("A bill")).touchpoint("ad", "Sees an ad"))
            .build();
    Judged.by(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS, one)
        .only(
            INFO,
            "phase[awareness]",
            "A latent need such as that in \"Awareness\" takes at least 2 touchpoints; this journey"
                + " has 1",
            "Een latente behoefte zoals die in de fase \"Bewustwording\" vraagt ten minste 2"
                + " contactmomenten; deze klantreis heeft er 1");
    Validators lenient =
        Validators.of(AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS)
            .withOption(AwarenessRules.MIN_TOUCHPOINTS_FOR_LATENT_NEED, 1);
    Judged.by(lenient, one).silent();
    Judged.by(
            AwarenessRules.AWARENESS_LATENT_TOO_FEW_TOUCHPOINTS,
            one.withPhase("awareness", p -> p.touchpoint("talk", "Talks")))
        .silent();
  }

  @Test
  void aNeedMayBeClassifiedAtATouchpointOrAPersona() {
    Journey atTouchpoint =
        Journey.builder("solar", "Solar panels")
            .phase(
                AWARENESS,
                p -> p.touchpoint("ad", "Ad", t -> t.customerNeed(Need.concrete("Panels"))))
            .build();
    Journey ofPersona =
        Journey.builder("solar", "Solar panels")
            .persona("anna", "Anna", p -> p.need(Need.concrete("Panels")))
            .phase(AWARENESS)
            .build();
    Judged.by(AwarenessRules.AWARENESS_NEED_UNCLASSIFIED, atTouchpoint).silent();
    Judged.by(AwarenessRules.AWARENESS_NEED_UNCLASSIFIED, ofPersona).silent();
    Judged.by(
            AwarenessRules.AWARENESS_NEED_UNCLASSIFIED,
            ofPersona.edit(e -> e.removePersona("anna")))
        .at("phase[awareness]/@customerNeeds");
  }

  @Test
  void aLatentNeedIsReportedWhereItStands() {
    Journey atTouchpoint =
        Journey.builder("solar", "Solar panels")
            .phase(
                AWARENESS,
                p -> p.touchpoint("ad", "Ad", t -> t.customerNeed(Need.latent("A bill"))))
            .build();
    Journey ofPersona =
        Journey.builder("solar", "Solar panels")
            .persona("anna", "Anna", p -> p.need(Need.latent("A bill").triggeredBy(" ")))
            .phase(AWARENESS)
            .build();
    Judged.by(AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER, atTouchpoint)
        .at("phase[awareness]/touchpoint[ad]/@customerNeeds");
    Judged.by(AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER, ofPersona).at("persona[anna]/@need");
    Judged.by(
            AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER,
            ofPersona.withPhase(
                "awareness", p -> p.customerNeed(Need.latent("A bill").triggeredBy("A letter"))))
        .silent();
  }

  @Test
  void mckinseysTriggerIsAnOccasion() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.MCKINSEY_2009)
            .phase(McKinsey2009.TRIGGER, p -> p.touchpoint("letter", "Gets a letter"))
            .phase(McKinsey2009.INITIAL_CONSIDERATION, p -> p.customerNeed(Need.latent("A bill")))
            .build();
    Judged.by(AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER, journey).silent();
    Judged.by(
            AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER,
            journey.edit(e -> e.removeTouchpoint("letter")))
        .at("phase[initial-consideration]/@customerNeeds");
  }

  @Test
  void orientationIsAwarenessToo() {
    Journey journey =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.DUTCH_FIVE)
            .phase(DutchFive.ORIENTATION, p -> p.customerNeed(Need.latent("A bill")))
            .phase(DutchFive.WEIGHING, p -> p.customerNeed(Need.latent("Certainty")))
            .build();
    Judged.by(AwarenessRules.AWARENESS_LATENT_WITHOUT_TRIGGER, journey)
        .at("phase[orientation]/@customerNeeds");
    Journey without =
        Journey.builder("solar", "Solar panels")
            .phaseModel(PhaseModels.DUTCH_FIVE)
            .phase(DutchFive.WEIGHING, p -> p.touchpoint("compares", "Compares"))
            .build();
    Judged.by(AwarenessRules.all(), without).silent();
  }
}
