package io.github.klantreis.phase;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhaseKindTest {

  private static final Text LABEL = Text.en("Living").nl("Wonen");
  private static final PhaseKind LIVING =
      PhaseKind.of("living", LABEL, List.of("Residing"), LOYALTY, DELIVERY, USAGE, USAGE);

  @Test
  void coversCanonicalPhasesInTheirOrder() {
    assertThat(LIVING.covers()).containsExactly(DELIVERY, USAGE, LOYALTY);
    assertThat(LIVING.covers(USAGE)).isTrue();
    assertThat(LIVING.covers(PURCHASE)).isFalse();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> LIVING.covers().clear());
  }

  @ParameterizedTest
  @EnumSource
  void eachCanonicalPhaseCoversItselfOnly(CanonicalPhase phase) {
    assertThat(phase.covers()).containsExactly(phase);
    for (CanonicalPhase other : CanonicalPhase.values()) {
      assertThat(phase.covers(other)).isEqualTo(phase == other);
      assertThat(phase.overlaps(other)).isEqualTo(phase == other);
    }
    assertThat(phase.label().languages())
        .containsExactly(Locale.ENGLISH, Locale.forLanguageTag("nl"));
    assertThat(phase).hasToString(phase.id());
  }

  @Test
  void overlapsWhateverCoversAPhaseInCommon() {
    assertThat(LIVING.overlaps(USAGE)).isTrue();
    assertThat(USAGE.overlaps(LIVING)).isTrue();
    assertThat(LIVING.overlaps(ClassicFive.RETENTION)).isTrue();
    assertThat(LIVING.overlaps(PURCHASE)).isFalse();
    assertThat(PURCHASE.overlaps(LIVING)).isFalse();
  }

  @Test
  void mayCoverNothingAndThenOverlapsNothing() {
    PhaseKind dreaming = PhaseKind.of("dreaming", Text.en("Dreaming"));

    assertThat(dreaming.covers()).isEmpty();
    assertThat(dreaming.overlaps(LIVING)).isFalse();
    assertThat(dreaming.overlaps(dreaming)).isFalse();
  }

  @Test
  void isEqualByValue() {
    assertThat(LIVING)
        .isEqualTo(PhaseKind.of("living", LABEL, List.of("Residing"), DELIVERY, USAGE, LOYALTY))
        .hasSameHashCodeAs(
            PhaseKind.of("living", LABEL, List.of("Residing"), DELIVERY, USAGE, LOYALTY))
        .isNotEqualTo(
            PhaseKind.of("dwelling", LABEL, List.of("Residing"), DELIVERY, USAGE, LOYALTY))
        .isNotEqualTo(
            PhaseKind.of(
                "living", Text.en("Living"), List.of("Residing"), DELIVERY, USAGE, LOYALTY))
        .isNotEqualTo(PhaseKind.of("living", LABEL, DELIVERY, USAGE, LOYALTY))
        .isNotEqualTo(PhaseKind.of("living", LABEL, List.of("Residing"), USAGE, LOYALTY))
        .hasToString("living");
    assertThat(DutchFive.PURCHASE).isNotEqualTo(PURCHASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Buying a house", "a/b"})
  void refusesWhatIsNoId(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhaseKind.of(name, LABEL, AWARENESS))
        .withMessageContaining("\"" + name + "\" is not an id");
  }

  @Test
  void refusesABlankAlias() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhaseKind.of("living", LABEL, List.of(" ")))
        .withMessageContaining("living");
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void refusesNullByTheNameOfTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> PhaseKind.of(null, LABEL)).withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> PhaseKind.of("a", null)).withMessage("label");
    assertThatNullPointerException()
        .isThrownBy(() -> PhaseKind.of("a", LABEL, (List<String>) null))
        .withMessage("aliases");
    assertThatNullPointerException()
        .isThrownBy(() -> PhaseKind.of("a", LABEL, (CanonicalPhase) null))
        .withMessage("covers");
    assertThatNullPointerException().isThrownBy(() -> LIVING.overlaps(null)).withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> USAGE.overlaps(null)).withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> LIVING.covers(null)).withMessage("phase");
    assertThatNullPointerException().isThrownBy(() -> USAGE.covers(null)).withMessage("phase");
  }

  @Test
  void phasesOfOtherModelsSayWhichOfTheSevenTheyAre() {
    assertThat(
            List.of(
                Aida.ATTENTION,
                FiveA.AWARE,
                Flywheel.ATTRACT,
                ForresterLifeCycle.DISCOVER,
                Hourglass.KNOW,
                Race.REACH,
                SeeThinkDoCare.SEE))
        .allSatisfy(first -> assertThat(first.covers()).containsExactly(AWARENESS));
    assertThat(
            List.of(
                ForresterLifeCycle.EXPLORE,
                Hourglass.LIKE,
                Hourglass.TRUST,
                Hourglass.TRY,
                Race.ACT,
                SeeThinkDoCare.THINK))
        .allSatisfy(weighing -> assertThat(weighing.covers()).containsExactly(CONSIDERATION));
    assertThat(List.of(Race.CONVERT, SeeThinkDoCare.DO))
        .allSatisfy(buying -> assertThat(buying.covers()).containsExactly(PURCHASE));
    assertThat(Hourglass.REPEAT.covers()).containsExactly(LOYALTY);
    assertThat(Hourglass.REFER.covers()).containsExactly(ADVOCACY);
  }

  @Test
  void aWidePhaseCoversSeveralOfTheSeven() {
    assertThat(List.of(Aarrr.ACQUISITION, LemonVerhoef.PRE_PURCHASE))
        .allSatisfy(
            before -> assertThat(before.covers()).containsExactly(AWARENESS, CONSIDERATION));
    assertThat(List.of(Race.ENGAGE, SeeThinkDoCare.CARE))
        .allSatisfy(after -> assertThat(after.covers()).containsExactly(USAGE, LOYALTY, ADVOCACY));
    assertThat(Aarrr.ACTIVATION.covers()).containsExactly(DELIVERY, USAGE);
    assertThat(ForresterLifeCycle.ENGAGE.covers()).containsExactly(LOYALTY, ADVOCACY);
    assertThat(Flywheel.DELIGHT.covers()).containsExactly(DELIVERY, USAGE, LOYALTY, ADVOCACY);
  }
}
