package io.github.klantreis.phase;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.phase.PhaseModels.AIDA;
import static io.github.klantreis.phase.PhaseModels.CLASSIC_FIVE;
import static io.github.klantreis.phase.PhaseModels.DUTCH_FIVE;
import static io.github.klantreis.phase.PhaseModels.MCKINSEY_2009;
import static io.github.klantreis.phase.PhaseModels.MCKINSEY_2015;
import static io.github.klantreis.phase.PhaseModels.SEVEN_PHASES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CrosswalkTest {

  private static final Locale NL = Locale.forLanguageTag("nl");

  @Test
  void retentionBecomesUsageOrLoyaltyAndNeverDelivery() {
    Crosswalk crosswalk = CLASSIC_FIVE.crosswalkTo(SEVEN_PHASES);

    assertThat(crosswalk.targetsOf(ClassicFive.RETENTION)).containsExactly(USAGE, LOYALTY);
    assertThat(crosswalk.isAmbiguous(ClassicFive.RETENTION)).isTrue();
    assertThat(crosswalk.isAmbiguous(ClassicFive.DECISION)).isFalse();
    assertThat(crosswalk.unmapped()).isEmpty();
  }

  @Test
  void deliveryHasNoPlaceInTheDutchFive() {
    Crosswalk crosswalk = SEVEN_PHASES.crosswalkTo(DUTCH_FIVE);

    assertThat(crosswalk.targetsOf(DELIVERY)).isEmpty();
    assertThat(crosswalk.unmapped()).containsExactly(DELIVERY);
    assertThat(crosswalk.lostFrom(DELIVERY)).containsExactly(DELIVERY);
    assertThat(crosswalk.isAmbiguous(DELIVERY)).isFalse();
  }

  @Test
  void whatGetsLostFromAPhaseThatIsPlacedIsSaid() {
    Crosswalk crosswalk = MCKINSEY_2009.crosswalkTo(CLASSIC_FIVE);

    assertThat(crosswalk.targetsOf(McKinsey2009.POSTPURCHASE_EXPERIENCE))
        .containsExactly(ClassicFive.RETENTION);
    assertThat(crosswalk.lostFrom(McKinsey2009.POSTPURCHASE_EXPERIENCE)).containsExactly(DELIVERY);
    assertThat(crosswalk.lostFrom(McKinsey2009.TRIGGER)).isEmpty();
  }

  @Test
  void answersInTheOrderOfTheTarget() {
    assertThat(SEVEN_PHASES.crosswalkTo(MCKINSEY_2015).targetsOf(CONSIDERATION))
        .containsExactly(McKinsey2015.CONSIDER, McKinsey2015.EVALUATE);
    assertThat(MCKINSEY_2009.crosswalkTo(MCKINSEY_2015).targetsOf(McKinsey2009.LOYALTY_LOOP))
        .containsExactly(McKinsey2015.ADVOCATE, McKinsey2015.BOND);
  }

  @Test
  void everyPhaseOfAModelBecomesItselfInThatModel() {
    Crosswalk crosswalk = MCKINSEY_2015.crosswalkTo(MCKINSEY_2015);

    assertThat(McKinsey2015.CONSIDER.overlaps(McKinsey2015.EVALUATE)).isTrue();
    assertThat(crosswalk.targetsOf(McKinsey2015.CONSIDER)).containsExactly(McKinsey2015.CONSIDER);
  }

  @Test
  void aPhaseWithoutCounterpartIsUnplacedEverywhereButAtHome() {
    PhaseKind dreaming = PhaseKind.of("dreaming", Text.en("Dreaming"));
    PhaseModel dreams = PhaseModel.of("dreams", Text.en("Dreams"), dreaming, AWARENESS);

    assertThat(dreams.crosswalkTo(SEVEN_PHASES).unmapped()).containsExactly(dreaming);
    assertThat(dreams.crosswalkTo(dreams).unmapped()).isEmpty();
  }

  @Test
  void readsAsOneLineAPhase() {
    assertThat(CLASSIC_FIVE.crosswalkTo(SEVEN_PHASES).toText(Locale.ENGLISH))
        .isEqualTo(
            """
            Awareness → Awareness
            Consideration → Consideration
            Decision → Purchase
            Retention → Usage or Loyalty (ambiguous)
            Advocacy → Advocacy""");
    assertThat(SEVEN_PHASES.crosswalkTo(AIDA).toText(NL))
        .isEqualTo(
            """
            Bewustwording → Aandacht
            Overweging → Interesse of Verlangen (dubbelzinnig)
            Aankoop → Actie
            Levering → geen plaats
            Gebruik → geen plaats
            Loyaliteit → geen plaats
            Ambassadeur → geen plaats""");
    assertThat(PhaseModels.LEMON_VERHOEF.crosswalkTo(CLASSIC_FIVE).toText(NL))
        .isEqualTo(
            """
            Vóór aankoop → Bekendheid of Overweging (dubbelzinnig)
            Tijdens aankoop → Beslissing
            Na aankoop → Retentie of Belangenbehartiging (dubbelzinnig; verloren: Levering)""");
    assertThat(PhaseModels.FLYWHEEL.crosswalkTo(SEVEN_PHASES).toText(Locale.FRENCH))
        .isEqualTo(
            """
            Attract → Awareness
            Engage → Consideration or Purchase (ambiguous)
            Delight → Delivery, Usage, Loyalty or Advocacy (ambiguous)""");
    assertThat(MCKINSEY_2009.crosswalkTo(CLASSIC_FIVE).toText(Locale.ENGLISH))
        .contains("Postpurchase experience → Retention (lost: Delivery)");
  }

  @Test
  void labelsWithBracesAreText() {
    PhaseKind hostile = PhaseKind.of("x", Text.en("{targets} {lost} $1"), AWARENESS);
    PhaseModel model = PhaseModel.of("hostile", Text.en("Hostile"), hostile);

    assertThat(model.crosswalkTo(SEVEN_PHASES).toText(Locale.ENGLISH))
        .isEqualTo("{targets} {lost} $1 → Awareness");
  }

  @Test
  void refusesAPhaseOfAnotherModelAndNamesThoseThatOverlap() {
    Crosswalk crosswalk = DUTCH_FIVE.crosswalkTo(SEVEN_PHASES);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> crosswalk.targetsOf(CONSIDERATION))
        .withMessage(
            "\"consideration\" is not a phase of dutch-five, whose phases are"
                + " [orientation, weighing, purchase, usage, loyalty];"
                + " overlapping it: [orientation, weighing]");
    assertThatIllegalArgumentException().isThrownBy(() -> crosswalk.lostFrom(CONSIDERATION));
    assertThatIllegalArgumentException().isThrownBy(() -> crosswalk.isAmbiguous(CONSIDERATION));
  }

  @Test
  void isEqualIfBothModelsAre() {
    assertThat(DUTCH_FIVE.crosswalkTo(AIDA))
        .isEqualTo(DUTCH_FIVE.crosswalkTo(AIDA))
        .hasSameHashCodeAs(DUTCH_FIVE.crosswalkTo(AIDA))
        .isNotEqualTo(AIDA.crosswalkTo(DUTCH_FIVE))
        .hasToString("dutch-five → aida");
    assertThat(DUTCH_FIVE.crosswalkTo(AIDA).from()).isSameAs(DUTCH_FIVE);
    assertThat(DUTCH_FIVE.crosswalkTo(AIDA).to()).isSameAs(AIDA);
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void refusesNullByTheNameOfTheArgument() {
    Crosswalk crosswalk = DUTCH_FIVE.crosswalkTo(AIDA);

    assertThatNullPointerException().isThrownBy(() -> AIDA.crosswalkTo(null)).withMessage("target");
    assertThatNullPointerException()
        .isThrownBy(() -> crosswalk.targetsOf(null))
        .withMessage("kind");
    assertThatNullPointerException().isThrownBy(() -> crosswalk.toText(null)).withMessage("locale");
  }

  @Test
  void ofOneHouseWhatWasPublishedAsTheSameIsTheSame() {
    assertThat(MCKINSEY_2009.crosswalkTo(MCKINSEY_2015).toText(Locale.ENGLISH))
        .isEqualTo(
            """
            Trigger → Consider
            Initial consideration → Consider
            Active evaluation → Evaluate
            Moment of purchase → Buy
            Postpurchase experience → Enjoy, Advocate or Bond (ambiguous; lost: Delivery)
            Loyalty loop → Advocate or Bond (ambiguous)""");
    assertThat(MCKINSEY_2015.crosswalkTo(MCKINSEY_2009).toText(Locale.ENGLISH))
        .isEqualTo(
            """
            Consider → Initial consideration
            Evaluate → Active evaluation
            Buy → Moment of purchase
            Enjoy → Postpurchase experience
            Advocate → Postpurchase experience or Loyalty loop (ambiguous)
            Bond → Postpurchase experience or Loyalty loop (ambiguous)""");
  }

  /** The trigger of 2009 goes into Consider, which is initial consideration and no trigger. */
  private static boolean isTrigger(PhaseKind kind, PhaseModel other) {
    return kind.equals(McKinsey2009.TRIGGER) && other.equals(MCKINSEY_2015);
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void holdsInBothDirections(PhaseModel from, PhaseModel to) {
    Crosswalk there = from.crosswalkTo(to);
    Crosswalk back = to.crosswalkTo(from);

    for (PhaseKind a : from.phases()) {
      if (isTrigger(a, to)) {
        continue;
      }
      for (PhaseKind b : to.phases()) {
        if (isTrigger(b, from)) {
          continue;
        }
        assertThat(there.targetsOf(a).contains(b))
            .as("%s → %s as much as %s → %s", a, b, b, a)
            .isEqualTo(back.targetsOf(b).contains(a));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void thereAndBackAgainContainsTheStartIfItWasPlaced(PhaseModel from, PhaseModel to) {
    Crosswalk there = from.crosswalkTo(to);
    Crosswalk back = to.crosswalkTo(from);

    for (PhaseKind start : from.phases()) {
      if (isTrigger(start, to)) {
        continue;
      }
      assertThat(there.targetsOf(start))
          .allSatisfy(b -> assertThat(back.targetsOf(b)).contains(start));
    }
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void inventsNoDelivery(PhaseModel from, PhaseModel to) {
    Crosswalk crosswalk = from.crosswalkTo(to);

    for (PhaseKind kind : from.phases()) {
      if (!kind.covers(DELIVERY)) {
        assertThat(crosswalk.targetsOf(kind))
            .as("%s of %s in %s", kind, from, to)
            .noneMatch(target -> target.covers().equals(Set.of(DELIVERY)));
        assertThat(crosswalk.targetsOf(kind)).doesNotContain(DELIVERY);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void saysExactlyWhatIsLost(PhaseModel from, PhaseModel to) {
    Crosswalk crosswalk = from.crosswalkTo(to);

    for (PhaseKind kind : from.phases()) {
      List<CanonicalPhase> lost =
          kind.covers().stream()
              .filter(c -> crosswalk.targetsOf(kind).stream().noneMatch(target -> target.covers(c)))
              .toList();
      assertThat(crosswalk.lostFrom(kind)).containsExactlyElementsOf(lost);
      assertThat(crosswalk.unmapped().contains(kind))
          .isEqualTo(lost.size() == kind.covers().size());
    }
  }

  private static Stream<Arguments> allPairs() {
    return PhaseModels.all().stream()
        .flatMap(from -> PhaseModels.all().stream().map(to -> Arguments.of(from, to)));
  }
}
