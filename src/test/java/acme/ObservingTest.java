package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Conformance;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Move;
import io.github.klantreis.observation.MoveKind;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.PurchaseOrigin;
import io.github.klantreis.observation.Replay;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.Traveller;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What README and guide show of one customer, see {@link ReadmeTest}. */
final class ObservingTest {
  private static final Instant SPRING = Instant.parse("2026-03-02T08:30:00Z");

  private final Journey journey = FirstJourney.journey();

  @Test
  void oneCustomer() {
    // README: one customer
    ObservationPlan plan =
        ObservationPlan.of(journey) // events named by a touchpoint's id need no mapping
            .withEvent("checkout/paid", "pays")
            .withIgnored("newsletter-opened")
            .withWindow(Duration.ofDays(30))
            .withCutOff(Duration.ofDays(90), Instant.parse("2026-12-31T00:00:00Z"));
    Trail trail =
        Trail.of(
            "anna",
            Encounter.of("anna", SPRING, "sees-colleague"),
            Encounter.of("anna", SPRING.plus(Duration.ofDays(3)), "test-ride"),
            Encounter.of("anna", SPRING.plus(Duration.ofDays(4)), "checkout/paid"),
            Encounter.of("anna", SPRING.plus(Duration.ofDays(90)), "gets-offer"),
            Encounter.of("anna", SPRING.plus(Duration.ofDays(91)), "checkout/paid"),
            Encounter.of("anna", SPRING.plus(Duration.ofDays(95)), "complains"));
    Replay replay = plan.replay(trail);

    List<MoveKind> moves = replay.moves().stream().map(Move::kind).toList();
    // START, SKIP (consideration), STAY, SKIP (usage), LOYALTY_LOOP, OFF_THE_MAP
    PurchaseOrigin second = replay.purchases().get(1).origin(); // LOYALTY_LOOP
    Optional<String> stopped = replay.droppedOffIn(); // purchase
    Conformance conformance = replay.conformance(); // what deviates from the routes, and fitness()
    String why = replay.explain(Locale.ENGLISH);
    // end

    assertThat(moves)
        .containsExactly(
            MoveKind.START,
            MoveKind.SKIP,
            MoveKind.STAY,
            MoveKind.SKIP,
            MoveKind.LOYALTY_LOOP,
            MoveKind.OFF_THE_MAP);
    assertThat(replay.moves().get(1).skippedPhases()).containsExactly("consideration");
    assertThat(second).isEqualTo(PurchaseOrigin.LOYALTY_LOOP);
    assertThat(stopped).contains("purchase");
    assertThat(conformance.deviations().toString())
        .isEqualTo("[1 missed compares, 3 missed first-service, 5 outside complains]");
    assertThat(why)
        .isEqualTo(
            // README: why
            """
            anna: dropped off, last seen in Purchase
            1 of 5 steps reached (best start, within 30 days)
              1. Awareness: yes, by "Sees a colleague arrive" at 2 March 2026, 8:30 UTC
              2. Consideration: no: not met
              3. Purchase: no: a step before it is not filled
              4. Usage: no: not met
              5. Loyalty: no: a step before it is not filled
            """
            // end
            );
  }

  @Test
  void live() {
    ObservationPlan plan = ObservationPlan.of(journey);
    Encounter first = Encounter.of("anna", SPRING, "pays");
    Encounter second = Encounter.of("anna", SPRING.plus(Duration.ofDays(200)), "compares");
    Journey edited =
        journey.edit(edit -> edit.phase("awareness", p -> p.touchpoint("sees-ad", "Sees an ad")));
    ObservationPlan editedPlan = ObservationPlan.of(edited);
    List<Text> forgotten = new ArrayList<>();
    // README: live
    Traveller anna = plan.traveller("anna").meets(first).meets(second);
    boolean leaves = // shopping around again: a moment to call
        anna.lastMove().filter(m -> m.kind() == MoveKind.SHOPPING_AROUND_AGAIN).isPresent();
    byte[] stored = anna.toBytes(); // without the plan: a few hundred bytes
    Traveller back = plan.traveller(stored);
    Traveller moved = editedPlan.traveller(stored, forgotten::add); // after an edit of the journey
    // end

    assertThat(leaves).isTrue();
    assertThat(stored).hasSizeLessThan(900);
    assertThat(back.lastMove()).isEqualTo(anna.lastMove());
    assertThat(moved.currentPhase()).isEqualTo(anna.currentPhase());
    assertThat(forgotten).isEmpty();
  }
}
