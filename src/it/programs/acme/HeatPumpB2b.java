package acme;

import static io.github.klantreis.phase.McKinsey2015.*;

import io.github.klantreis.model.*;
import io.github.klantreis.part.*;
import io.github.klantreis.phase.*;
import io.github.klantreis.term.*;
import io.github.klantreis.term.Side;
import java.time.Period;

/** B2B on another phase model. */
final class HeatPumpB2b {
  private HeatPumpB2b() {}

  static Journey journey() {
    JourneyBuilder journey =
        Journey.builder("heat-pumps", "A housing association buys heat pumps")
            .market(Market.B2B)
            .phaseModel(PhaseModels.MCKINSEY_2015)
            .horizon(Period.ofMonths(9))
            .persona("director", "Director", persona -> persona.goal("No surprises"))
            .persona("engineer", "Engineer", persona -> persona.goal("Knows that it works"))
            .actor(
                "board",
                "The board",
                Side.CUSTOMER,
                s -> s.role(BuyingRole.DECIDER).persona("director"))
            .actor(
                "technician",
                "The engineer",
                Side.CUSTOMER,
                s -> s.role(BuyingRole.USER).role(BuyingRole.INFLUENCER).persona("engineer"))
            .phase(CONSIDER, HeatPumpB2b::consider)
            .phase(
                EVALUATE,
                phase ->
                    phase.touchpoint(
                        "demo",
                        "Sees a demonstration",
                        t ->
                            t.channel(Channel.HOME_VISIT)
                                .concerns("director")
                                .concerns("engineer")
                                .emotion(Emotion.neutral("interested"))
                                .emotionOf("engineer", Emotion.veryPositive("enthusiastic"))
                                .action(ActionKind.DEMO)));
    for (PhaseKind kind : new PhaseKind[] {BUY, ENJOY, ADVOCATE, BOND}) {
      journey.phase(kind, phase -> phase.owner("sales"));
    }
    return journey.loyaltyLoop(BOND, BUY, loop -> loop.loyalist(LoyalistKind.PASSIVE)).build();
  }

  private static void consider(PhaseBuilder phase) {
    for (int year = 2024; year <= 2026; year++) {
      phase.touchpoint(
          "fair-" + year,
          "Meets us at the fair of " + year,
          t -> t.channel(Channel.EVENT).action(ActionKind.WHITEPAPER));
    }
  }
}
