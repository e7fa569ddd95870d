package acme;

import static io.github.klantreis.phase.CanonicalPhase.*;

import io.github.klantreis.model.*;
import io.github.klantreis.part.*;
import io.github.klantreis.phase.*;
import io.github.klantreis.term.*;
import io.github.klantreis.translation.*;
import java.io.PrintStream;
import java.util.List;

/** Ask a journey, and see what is refused. */
final class Asking {
  private Asking() {}

  static void ask(Journey solar, Journey heatPumps, PrintStream out) {
    Phase phase = solar.phaseOf("accept-quote").orElseThrow();
    List<Transition> ways = solar.transitionsFrom(LOYALTY);
    List<PhaseKind> skipped = solar.skippedBy(solar.loyaltyLoops().get(0));
    Emotion engineer =
        heatPumps.touchpoint("demo").orElseThrow().emotionOf("engineer").orElseThrow();
    List<Phase> buying = heatPumps.phases(PURCHASE);
    Translation dutch = Translation.of(solar, PhaseModels.DUTCH_FIVE);
    solar
        .walk(Touchpoint.class)
        .filter(located -> located.phase().orElseThrow().kind().overlaps(PURCHASE))
        .forEach(located -> out.println(located.path() + " " + located.element().name()));
    out.println(phase.id() + " " + ways.size() + " " + skipped);
    out.println(engineer.label() + " " + buying.get(0).id());
    dutch.losses().forEach(loss -> out.println("lost: " + loss.path()));
  }

  static void structure(PrintStream out) {
    try {
      Journey.builder("Renting a flat", "rent")
          .phaseModel(PhaseModels.DUTCH_FIVE)
          .phase(
              PURCHASE,
              p -> p.touchpoint("calls", "", t -> t.emotionOf("nobody", Emotion.neutral("?"))))
          .build();
    } catch (InvalidJourneyException invalid) {
      invalid.problems().forEach(problem -> out.println(problem.kind() + " " + problem.path()));
    }
  }
}
