package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.term.TransitionKind.DROP_OFF;
import static io.github.klantreis.term.TransitionKind.FORWARD;
import static io.github.klantreis.term.TransitionKind.LOYALTY_LOOP;
import static io.github.klantreis.term.TransitionKind.SHOPPING_AROUND_AGAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.McKinsey2015;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.vocabulary.Text;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The loyalty loop as something one can ask about, and what a journey without one answers. */
final class LoopsAndRoutesTest {
  private static final Journey LINEAR = circle(PhaseModels.SEVEN_PHASES).build();

  private static final Journey MCKINSEY =
      circle(PhaseModels.MCKINSEY_2009)
          .loyaltyLoop(
              McKinsey2009.LOYALTY_LOOP,
              McKinsey2009.MOMENT_OF_PURCHASE,
              loop -> loop.trigger("Next one").loyalist(LoyalistKind.ACTIVE))
          .build();

  @Test
  void aJourneyWithALoopComesBackAndALinearOneDoesNot() {
    assertThat(ways(MCKINSEY.transitionsFrom(LOYALTY)))
        .containsExactly("LOYALTY_LOOP to moment-of-purchase");
    assertThat(ways(LINEAR.transitionsFrom(LOYALTY))).containsExactly("FORWARD to advocacy");
    assertThat(LINEAR.transitionsFrom(ADVOCACY)).isEmpty();

    assertThat(routes(MCKINSEY))
        .containsExactly(
            "FORWARD: trigger > initial-consideration > active-evaluation > moment-of-purchase",
            "LOYALTY_LOOP: moment-of-purchase > postpurchase-experience > loyalty-loop"
                + " > moment-of-purchase");
    assertThat(routes(LINEAR)).containsExactly("FORWARD: awareness > consideration > purchase");
  }

  @Test
  void aLoopSkipsWhatLiesBeforeThePhaseItEnters() {
    LoyaltyLoop loop = MCKINSEY.loyaltyLoops().get(0);
    assertThat(MCKINSEY.skippedBy(loop))
        .containsExactly(
            McKinsey2009.TRIGGER,
            McKinsey2009.INITIAL_CONSIDERATION,
            McKinsey2009.ACTIVE_EVALUATION);
    Transition back = MCKINSEY.transitionsFrom("loyalty-loop").get(0);
    assertThat(back.from().id()).isEqualTo("loyalty-loop");
    assertThat(back.loop()).containsSame(loop);
    assertThat(back.to()).containsSame(MCKINSEY.phases().get(3).heading());
  }

  @Test
  void aLoopToTheBeginSkipsNothing() {
    Journey again = LINEAR.toBuilder().loyaltyLoop(LOYALTY, AWARENESS, loop -> {}).build();
    assertThat(again.skippedBy(again.loyaltyLoops().get(0))).isEmpty();
  }

  @Test
  void aPassiveLoyalistShopsAroundAgain() {
    Journey passive =
        circle(PhaseModels.MCKINSEY_2015)
            .loyaltyLoop(
                McKinsey2015.BOND, McKinsey2015.BUY, loop -> loop.loyalist(LoyalistKind.PASSIVE))
            .build();
    assertThat(ways(passive.transitionsFrom(LOYALTY)))
        .containsExactly("LOYALTY_LOOP to buy", "SHOPPING_AROUND_AGAIN to consider");
    assertThat(routes(passive))
        .containsExactly(
            "FORWARD: consider > evaluate > buy",
            "LOYALTY_LOOP: buy > enjoy > advocate > bond > buy",
            "SHOPPING_AROUND_AGAIN: consider > evaluate > buy > enjoy > advocate > bond > consider");
    Transition around = passive.transitionsFrom("bond").get(1);
    assertThat(around.loop()).containsSame(passive.loyaltyLoops().get(0));
  }

  @Test
  void aPassiveLoyalistWhomNothingLetsWeighOnlyLoops() {
    Journey shop =
        Journey.builder("shop", "Buying bread")
            .phase(AWARENESS)
            .phase(PURCHASE)
            .phase(LOYALTY)
            .loyaltyLoop(LOYALTY, PURCHASE, loop -> loop.loyalist(LoyalistKind.PASSIVE))
            .build();
    assertThat(ways(shop.transitionsFrom(LOYALTY))).containsExactly("LOYALTY_LOOP to purchase");
  }

  @Test
  void severalLoopsAreToldApart() {
    Journey journey =
        circle(PhaseModels.SEVEN_PHASES)
            .loyaltyLoop(LOYALTY, PURCHASE, loop -> loop.loyalist(LoyalistKind.ACTIVE))
            .loyaltyLoop(
                "out-of-habit", LOYALTY, PURCHASE, loop -> loop.loyalist(LoyalistKind.PASSIVE))
            .loyaltyLoop(USAGE, PURCHASE, loop -> loop.interval(Period.ofWeeks(1)))
            .build();
    assertThat(journey.loyaltyLoops())
        .extracting(LoyaltyLoop::id)
        .containsExactly("loyalty-to-purchase", "out-of-habit", "usage-to-purchase");
    assertThat(journey.loyaltyLoop("out-of-habit"))
        .hasValueSatisfying(
            loop -> assertThat(journey.skippedBy(loop)).containsExactly(AWARENESS, CONSIDERATION));
    assertThat(ways(journey.transitionsFrom(LOYALTY)))
        .containsExactly(
            "FORWARD to advocacy",
            "LOYALTY_LOOP to purchase",
            "LOYALTY_LOOP to purchase",
            "SHOPPING_AROUND_AGAIN to consideration");
    assertThat(ways(journey.transitionsFrom(USAGE)))
        .containsExactly("FORWARD to loyalty", "LOYALTY_LOOP to purchase");
    assertThat(journey.routes())
        .extracting(Route::kind)
        .containsExactly(FORWARD, LOYALTY_LOOP, LOYALTY_LOOP, SHOPPING_AROUND_AGAIN, LOYALTY_LOOP);
  }

  @Test
  void aKindThatOccursTwiceIsNamedById() {
    Journey journey =
        Journey.builder("lease", "Leasing a bicycle")
            .phase(CONSIDERATION)
            .phase("first-lease", PURCHASE, p -> {})
            .phase("first-years", USAGE, p -> {})
            .phase("second-lease", PURCHASE, p -> {})
            .phase("later-years", USAGE, p -> {})
            .loyaltyLoop("later-years", "second-lease", loop -> {})
            .build();
    LoyaltyLoop loop = journey.loyaltyLoops().get(0);
    assertThat(loop.id()).isEqualTo("later-years-to-second-lease");
    assertThat(journey.skippedBy(loop))
        .as("each kind once, also what the customer did before")
        .containsExactly(CONSIDERATION, PURCHASE, USAGE);
    assertThat(ways(journey.transitionsFrom(USAGE)))
        .containsExactly("FORWARD to second-lease", "LOYALTY_LOOP to second-lease");
    assertThat(ways(journey.transitionsFrom("first-years")))
        .containsExactly("FORWARD to second-lease");
    assertThat(routes(journey))
        .containsExactly(
            "FORWARD: consideration > first-lease",
            "LOYALTY_LOOP: second-lease > later-years > second-lease");
  }

  @Test
  void aKindStandsForTheOnlyPhaseOfItWhateverItsId() {
    Journey journey =
        Journey.builder("bike", "Buying a bicycle")
            .loyaltyLoop(LOYALTY, PURCHASE)
            .phase("at-the-shop", PURCHASE, p -> {})
            .phase("friends", LOYALTY, p -> {})
            .build();
    LoyaltyLoop loop = journey.loyaltyLoops().get(0);
    assertThat(loop.from()).isEqualTo("friends");
    assertThat(loop.to()).isEqualTo("at-the-shop");
  }

  @Test
  void anEndThatIsNamedOutweighsTheKind() {
    Journey journey =
        circle(PhaseModels.SEVEN_PHASES)
            .loyaltyLoop(LOYALTY, PURCHASE, loop -> loop.to("consideration"))
            .build();
    assertThat(journey.loyaltyLoops().get(0).to()).isEqualTo("consideration");
  }

  @Test
  void aLoopThatLeadsOnwardsIsNoRound() {
    Journey journey =
        circle(PhaseModels.SEVEN_PHASES).loyaltyLoop(AWARENESS, PURCHASE, loop -> {}).build();
    assertThat(routes(journey)).containsExactly("FORWARD: awareness > consideration > purchase");
    assertThat(ways(journey.transitionsFrom(AWARENESS)))
        .containsExactly("FORWARD to consideration", "LOYALTY_LOOP to purchase");
  }

  @Test
  void aLoopOfAnotherJourneyIsRefused() {
    LoyaltyLoop foreign = LoyaltyLoop.builder("bond", "buy").build();
    assertThatThrownBy(() -> LINEAR.skippedBy(foreign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bond-to-buy enters no phase of this journey")
        .hasMessageContaining("\"buy\"")
        .hasMessageContaining("purchase");
  }

  @Test
  void aDropOffIsAWayOut() {
    Journey journey =
        LINEAR.withPhase(
            "purchase",
            p -> p.touchpoint("pays", "Pays", t -> t.dropOffPoint("price higher than expected")));
    assertThat(journey.transitionsFrom("purchase"))
        .extracting(Transition::kind)
        .containsExactly(FORWARD, DROP_OFF);
    assertThat(journey.transitionsFrom("purchase").get(1).to()).isEmpty();
    assertThat(journey.touchpoint("pays").orElseThrow().isDropOffPoint()).isTrue();
  }

  @Test
  void whereNothingIsBoughtTheWayGoesToTheEnd() {
    PhaseKind before = PhaseKind.of("before", Text.en("Before").nl("Voor"), AWARENESS);
    PhaseKind after = PhaseKind.of("after", Text.en("After").nl("Na"), USAGE);
    Journey journey =
        Journey.builder("care", "Being cared for")
            .phaseModel(PhaseModel.of("care", Text.en("Care").nl("Zorg"), before, after))
            .phase(before)
            .phase(after)
            .build();
    assertThat(routes(journey)).containsExactly("FORWARD: before > after");
  }

  /** All phases of a model, empty. */
  private static JourneyBuilder circle(PhaseModel model) {
    JourneyBuilder journey = Journey.builder("j", "J").phaseModel(model);
    model.phases().forEach(journey::phase);
    return journey;
  }

  private static List<String> ways(List<Transition> transitions) {
    return transitions.stream()
        .map(way -> way.kind() + way.to().map(to -> " to " + to.id()).orElse(""))
        .toList();
  }

  private static List<String> routes(Journey journey) {
    return journey.routes().stream()
        .map(
            route ->
                route.kind()
                    + ": "
                    + String.join(" > ", route.phases().stream().map(PhaseHeading::id).toList()))
        .toList();
  }
}
