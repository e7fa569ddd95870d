package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Travellers that are stored between two encounters, and come back to the same or another plan. */
final class TravellerBytesTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private static final Journey SHOP =
      Journey.builder("shop", "Shop")
          .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("sees", "Sees"))
          .phase(CanonicalPhase.CONSIDERATION, p -> p.touchpoint("visits", "Visits"))
          .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("buys", "Buys"))
          .phase(CanonicalPhase.USAGE, p -> p.touchpoint("uses", "Uses").touchpoint("asks", "Asks"))
          .build();

  private static final ObservationPlan PLAN = ObservationPlan.of(SHOP);

  /** Stored after each encounter, random customers on random plans go on as if nothing were. */
  @Test
  void comesBackAsItWas() {
    Random random = new Random(31);
    for (int round = 0; round < Extent.of(120, 300); round++) {
      ObservationPlan plan = RandomTrails.plan(random);
      for (Trail trail : RandomTrails.trails(plan, random, 4)) {
        Traveller whole = plan.traveller(trail.customer());
        Traveller stored = plan.traveller(whole.toBytes());
        for (Encounter encounter : trail.encounters()) {
          whole = whole.meets(encounter);
          stored = plan.traveller(stored.meets(encounter).toBytes());
          assertThat(stored).hasToString(whole.toString());
          assertThat(stored.lastMove()).isEqualTo(whole.lastMove());
          assertThat(stored.lastPurchase()).isEqualTo(whole.lastPurchase());
          assertThat(stored.purchases()).isEqualTo(whole.purchases());
          assertThat(stored.loyaltyLoops()).isEqualTo(whole.loyaltyLoops());
          assertThat(stored.shoppedAroundAgain()).isEqualTo(whole.shoppedAroundAgain());
          assertThat(stored.status()).isEqualTo(whole.status());
          assertThat(stored.stepsReached()).isEqualTo(whole.stepsReached());
          assertThat(stored.toBytes()).isEqualTo(whole.toBytes());
          // To a plan of the same journey nothing is forgotten.
          List<Text> forgotten = new ArrayList<>();
          assertThat(plan.traveller(stored.toBytes(), forgotten::add).toBytes())
              .isEqualTo(whole.toBytes());
          assertThat(forgotten).isEmpty();
        }
      }
    }
  }

  @Test
  void itsSizeDoesNotDependOnTheTouchpoints() {
    int few = large(1).length;
    int many = large(125).length;
    assertThat(many).isEqualTo(few).isLessThan(600);
  }

  private static byte[] large(int touchpoints) {
    Journey journey =
        SHOP.edit(
            edit ->
                edit.phase(
                    "usage",
                    phase -> {
                      for (int i = 0; i < 4 * touchpoints; i++) {
                        phase.touchpoint("more-" + i, "More");
                      }
                    }));
    return travel(ObservationPlan.of(journey), "sees", "visits", "buys", "uses").toBytes();
  }

  @Test
  void isRefusedByAnotherPlan() {
    byte[] bytes = travel(PLAN, "sees", "visits").toBytes();
    for (ObservationPlan other :
        List.of(
            PLAN.withPurchasesAt("uses"),
            PLAN.withFunnel(FunnelMode.CONTIGUOUS),
            PLAN.withWindow(Duration.ofDays(1)),
            ObservationPlan.of(SHOP.edit(edit -> edit.removeTouchpoint("asks"))))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> other.traveller(bytes))
          .withMessageContaining("was written with another plan");
    }
    // These do not change what a traveller remembers.
    assertThat(PLAN.withEvent("x", "sees").withSegmentsBy("y").traveller(bytes).currentPhase())
        .contains("consideration");
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PLAN.traveller(cut))
          .withMessageContaining("these bytes are not a traveller");
    }
  }

  @Test
  void movesToAnEditedJourneyThatDoesNotTouchWhatItRemembers() {
    Traveller before = travel(PLAN, "sees", "visits", "buys", "uses");
    ObservationPlan edited =
        ObservationPlan.of(
            SHOP.edit(
                edit ->
                    edit.removeTouchpoint("asks")
                        .phase("awareness", phase -> phase.touchpoint("hears", "Hears"))));
    List<Text> forgotten = new ArrayList<>();
    Traveller after = edited.traveller(before.toBytes(), forgotten::add);
    assertThat(forgotten).isEmpty();
    assertThat(after.stepsReached()).isEqualTo(4);
    assertThat(after.purchases()).isEqualTo(1);
    assertThat(after.currentPhase()).contains("usage");
    assertThat(after.lastMove()).isPresent();
  }

  @Test
  void saysWhatItForgot() {
    Traveller before = travel(PLAN, "sees", "visits", "buys", "visits", "uses");
    assertThat(forgottenBy(before, SHOP.edit(edit -> edit.removeTouchpoint("uses"))))
        .containsExactly("where the customer is: the journey has no touchpoint uses any more");
    assertThat(forgottenBy(before, SHOP.edit(edit -> edit.removePhase("awareness"))))
        .containsExactly(
            "that the customer evaluated since the last purchase, as the phases before the purchase"
                + " changed",
            "how far the customer was in the funnel, as the phases or the funnel changed");
    assertThat(forgottenBy(before, SHOP.edit(edit -> edit.removeTouchpoint("visits"))))
        .contains("the last move, as its touchpoints changed");
    List<String> forgotten = new ArrayList<>();
    Traveller after =
        PLAN.withPurchasesAt("uses")
            .traveller(
                before.toBytes(), text -> forgotten.add(text.get(Locale.forLanguageTag("nl"))));
    assertThat(forgotten)
        .containsExactly(
            "de laatste stap, omdat de contactmomenten daarvan zijn veranderd",
            "de aankopen tot nu toe (1): bij buys wordt niets meer gekocht");
    assertThat(after.purchases()).isZero();
    assertThat(after.currentPhase()).contains("usage");
    assertThat(after.meets(at(9, "uses")).purchases()).isEqualTo(1);
  }

  @Test
  void whatTheListenerThrowsIsNoFaultOfTheBytes() {
    Journey edited = SHOP.edit(edit -> edit.removeTouchpoint("uses"));
    byte[] bytes = travel(PLAN, "sees", "visits", "buys", "uses").toBytes();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                ObservationPlan.of(edited)
                    .traveller(
                        bytes,
                        text -> {
                          throw new IllegalStateException("nothing may be forgotten here");
                        }))
        .withMessage("nothing may be forgotten here");
    // Of bytes that are refused nothing was forgotten.
    List<Text> forgotten = new ArrayList<>();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ObservationPlan.of(edited)
                    .traveller(Arrays.copyOf(bytes, bytes.length - 1), forgotten::add));
    assertThat(forgotten).isEmpty();
  }

  /** Whatever the other plan, a traveller that moved can go on and be stored again. */
  @Test
  void canGoOnWhereverItMoves() {
    Random random = new Random(32);
    for (int round = 0; round < Extent.of(120, 300); round++) {
      ObservationPlan plan = RandomTrails.plan(random);
      ObservationPlan other = RandomTrails.plan(random);
      for (Trail trail : RandomTrails.trails(plan, random, 3)) {
        Traveller traveller = plan.traveller(trail.customer());
        for (Encounter encounter : trail.encounters()) {
          traveller = traveller.meets(encounter);
        }
        Traveller moved = other.traveller(traveller.toBytes(), text -> {});
        assertThat(other.traveller(moved.toBytes()).toBytes()).isEqualTo(moved.toBytes());
        assertThat(moved.loyaltyLoops()).isEqualTo(traveller.loyaltyLoops());
      }
    }
  }

  /** Wrong bytes are refused, or are those of a traveller that could exist. */
  @Test
  void trustsNoBytes() {
    Random random = new Random(33);
    byte[] bytes = travel(PLAN, "sees", "visits", "buys", "visits", "uses").toBytes();
    int refused = 0;
    for (int round = 0; round < 3_000; round++) {
      byte[] wrong = bytes.clone();
      wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
      try {
        Traveller read = PLAN.traveller(wrong, text -> {});
        assertThat(PLAN.traveller(read.toBytes()).toBytes()).isEqualTo(read.toBytes());
      } catch (IllegalArgumentException expected) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  private static List<String> forgottenBy(Traveller traveller, Journey edited) {
    List<String> forgotten = new ArrayList<>();
    ObservationPlan.of(edited)
        .traveller(traveller.toBytes(), text -> forgotten.add(text.get(Locale.ENGLISH)));
    return forgotten;
  }

  private static Traveller travel(ObservationPlan plan, String... events) {
    Traveller traveller = plan.traveller("anna");
    for (int i = 0; i < events.length; i++) {
      traveller = traveller.meets(at(i, events[i]));
    }
    return traveller;
  }

  private static Encounter at(int hour, String event) {
    return Encounter.of("anna", START.plus(Duration.ofHours(hour)), event);
  }
}
