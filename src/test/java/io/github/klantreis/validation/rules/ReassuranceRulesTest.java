package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Metric;
import io.github.klantreis.phase.BeforeDuringAfter;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.testing.ValidatorTester;
import org.junit.jupiter.api.Test;

final class ReassuranceRulesTest {
  @Test
  void purchaseNoReassurance() {
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_REASSURANCE)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT)),
            WARNING,
            "phase[purchase]/@touchpoints",
            "Nothing in \"Purchase\" confirms customers in their choice",
            "Niets in de fase \"Aankoop\" bevestigt klanten in hun keuze")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.action(ActionKind.CHECKOUT).action(ActionKind.BENEFITS)))
        .silent(
            Journey.builder("help", "Opening a help drawer")
                .phaseModel(PhaseModels.BEFORE_DURING_AFTER)
                .phase(
                    BeforeDuringAfter.DURING,
                    p -> p.touchpoint("open", "Opens it", t -> t.action(ActionKind.FAQ)))
                .build());
  }

  @Test
  void purchaseNoTrustSignals() {
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_TRUST_SIGNALS)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT)),
            INFO,
            "phase[purchase]/@touchpoints",
            "Nothing in \"Purchase\" shows that buying is safe",
            "Niets in de fase \"Aankoop\" laat zien dat kopen veilig is")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.action(ActionKind.CHECKOUT).action(ActionKind.TRUST_SIGNAL)));
  }

  @Test
  void purchaseNoHelp() {
    ValidatorTester.of(ReassuranceRules.PURCHASE_NO_HELP)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.action(ActionKind.CHECKOUT)),
            WARNING,
            "phase[purchase]/@touchpoints",
            "Nothing in \"Purchase\" answers the last doubts of customers",
            "Niets in de fase \"Aankoop\" neemt de laatste twijfels van klanten weg")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.action(ActionKind.CHECKOUT).action(ActionKind.FAQ)));
  }

  @Test
  void purchaseDropoffsUnmapped() {
    ValidatorTester.of(ReassuranceRules.PURCHASE_DROPOFFS_UNMAPPED)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.metric(Metric.ces())),
            INFO,
            "phase[purchase]/@touchpoints",
            "It is not noted where customers drop off in \"Purchase\"",
            "Bij de fase \"Aankoop\" staat niet waar klanten afhaken")
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.dropOffPoint("Unexpected costs")));
  }
}
