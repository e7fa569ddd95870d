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

import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PhaseModelTest {

  private static final PhaseKind INTAKE =
      PhaseKind.of("intake", Text.en("Intake").nl("Intake"), AWARENESS, CONSIDERATION);
  private static final PhaseKind SIGNING =
      PhaseKind.of("signing", Text.en("Signing").nl("Ondertekening"), PURCHASE);
  private static final PhaseKind LIVING =
      PhaseKind.of("living", Text.en("Living").nl("Wonen"), DELIVERY, USAGE, LOYALTY);
  private static final Text NAME = Text.en("Acme's phases").nl("De fasen van Acme");
  private static final PhaseModel ACME = PhaseModel.of("acme", NAME, INTAKE, SIGNING, LIVING);

  @Test
  void aModelOfOnesOwnHoldsWhatItIsGiven() {
    assertThat(ACME.id()).isEqualTo("acme");
    assertThat(ACME.name()).isEqualTo(NAME);
    assertThat(ACME.label()).isEqualTo(NAME);
    assertThat(ACME.aliases()).isEmpty();
    assertThat(ACME.source()).isEmpty();
    assertThat(ACME.sourceVerified()).isTrue();
    assertThat(ACME.phases()).containsExactly(INTAKE, SIGNING, LIVING);
    assertThat(ACME.loyaltyLoops()).isEmpty();
    assertThat(ACME.advocacyFeedsAwareness()).isFalse();
    assertThat(ACME.covers())
        .containsExactly(AWARENESS, CONSIDERATION, PURCHASE, DELIVERY, USAGE, LOYALTY);
    assertThat(ACME).hasToString("acme");
  }

  @Test
  void aBuilderAddsSourceLoopsAndAdvocacy() {
    PhaseModel model =
        PhaseModel.builder("acme", NAME)
            .alias("Acme 3")
            .source(Source.of("Acme handbook"))
            .sourceUnverified()
            .phase(INTAKE)
            .phase(SIGNING)
            .phase(LIVING)
            .loyaltyLoop(LIVING, SIGNING)
            .loyaltyLoop(LIVING, INTAKE)
            .advocacyFeedsAwareness()
            .build();

    assertThat(model.aliases()).containsExactly("Acme 3");
    assertThat(model.source()).contains(Source.of("Acme handbook"));
    assertThat(model.sourceVerified()).isFalse();
    assertThat(model.loyaltyLoops())
        .containsExactly(new PhaseLoop(LIVING, SIGNING), new PhaseLoop(LIVING, INTAKE));
    assertThat(model.loyaltyLoops()).first().hasToString("living → signing");
    assertThat(model.advocacyFeedsAwareness()).isTrue();
  }

  @Test
  void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
    PhaseModelBuilder builder = PhaseModel.builder("acme", NAME).phase(INTAKE);
    PhaseModel first = builder.build();

    PhaseModel second = builder.phase(SIGNING).loyaltyLoop(SIGNING, INTAKE).alias("a").build();

    assertThat(first.phases()).containsExactly(INTAKE);
    assertThat(first.loyaltyLoops()).isEmpty();
    assertThat(first.aliases()).isEmpty();
    assertThat(second.phases()).containsExactly(INTAKE, SIGNING);
  }

  @Test
  void knowsTheOrderOfItsPhases() {
    assertThat(ACME.indexOf(SIGNING)).isEqualTo(1);
    assertThat(ACME.indexOf(PURCHASE)).isEqualTo(-1);
    assertThat(ACME.contains(SIGNING)).isTrue();
    assertThat(ACME.contains(PURCHASE)).isFalse();
    assertThat(ACME.next(INTAKE)).contains(SIGNING);
    assertThat(ACME.next(LIVING)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ACME.next(PURCHASE))
        .withMessage(
            "\"purchase\" is not a phase of acme, whose phases are [intake, signing, living];"
                + " overlapping it: [signing]");
  }

  @Test
  void findsItsPhasesThatOverlapOneOfAnotherModel() {
    assertThat(ACME.overlapping(PURCHASE)).containsExactly(SIGNING);
    assertThat(ACME.overlapping(ADVOCACY)).isEmpty();
    assertThat(ACME.overlapping(LemonVerhoef.POST_PURCHASE)).containsExactly(LIVING);
    assertThat(PhaseModels.SEVEN_PHASES.overlapping(LIVING))
        .containsExactly(DELIVERY, USAGE, LOYALTY);
  }

  @Test
  void mayMixItsOwnPhasesWithCanonicalOnes() {
    PhaseModel mixed = PhaseModel.of("mixed", NAME, INTAKE, PURCHASE, LIVING);

    assertThat(mixed.parse("koopfase")).isEqualTo(PURCHASE);
    assertThat(mixed.next(PURCHASE)).contains(LIVING);
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    PhaseModelBuilder wrong =
        PhaseModel.builder("Acme's phases", Text.en("acme"))
            .alias("")
            .phase(INTAKE)
            .phase(SIGNING)
            .phase(PhaseKind.of("signing", Text.en("Autograph")))
            .phase(PhaseKind.of("start", Text.en("The intake phase")))
            .loyaltyLoop(LIVING, ADVOCACY)
            .loyaltyLoop(INTAKE, SIGNING)
            .loyaltyLoop(SIGNING, INTAKE)
            .loyaltyLoop(SIGNING, INTAKE);

    assertThatIllegalArgumentException()
        .isThrownBy(wrong::build)
        .withMessage(
            "phase model \"Acme's phases\":"
                + " \"Acme's phases\" is not an id: use letters, digits and . _ : -;"
                + " it has a blank alias;"
                + " loop living → advocacy leaves \"living\", which is not one of its phases;"
                + " loop living → advocacy re-enters \"advocacy\", which is not one of its phases;"
                + " loop intake → signing does not lead back;"
                + " loop signing → intake occurs twice;"
                + " phase of Acme's phases:"
                + " signing (Signing, Ondertekening) and signing (Autograph) have the same id;"
                + " intake (Intake) and start (The intake phase) both have the spelling"
                + " \"The intake phase\"");
  }

  @Test
  void refusesAModelWithoutPhases() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhaseModel.of("acme", NAME))
        .withMessage("phase model \"acme\": it has no phases");
  }

  @Test
  void refusesALoopFromAPhaseToItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PhaseModel.builder("acme", NAME).phase(LIVING).loyaltyLoop(LIVING, LIVING).build())
        .withMessageContaining("does not lead back");
  }

  @Test
  void isEqualByValue() {
    PhaseKind signing = PhaseKind.of("signing", Text.en("Signing").nl("Ondertekening"), PURCHASE);

    assertThat(ACME)
        .isEqualTo(PhaseModel.of("acme", NAME, INTAKE, signing, LIVING))
        .hasSameHashCodeAs(PhaseModel.of("acme", NAME, INTAKE, signing, LIVING))
        .isNotEqualTo("acme");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void differsIfAnythingDiffers(UnaryOperator<PhaseModelBuilder> change) {
    PhaseModelBuilder same =
        PhaseModel.builder("acme", NAME).phase(INTAKE).phase(SIGNING).phase(LIVING);

    assertThat(change.apply(same).build()).isNotEqualTo(ACME);
  }

  private static Stream<UnaryOperator<PhaseModelBuilder>> changes() {
    return Stream.of(
        model -> model.phase(ADVOCACY),
        model -> model.alias("a"),
        model -> model.source(Source.of("b")),
        PhaseModelBuilder::sourceUnverified,
        model -> model.loyaltyLoop(LIVING, SIGNING),
        PhaseModelBuilder::advocacyFeedsAwareness);
  }

  @Test
  void differsIfIdNameOrOrderDiffer() {
    assertThat(ACME)
        .isNotEqualTo(PhaseModel.of("acme2", NAME, INTAKE, SIGNING, LIVING))
        .isNotEqualTo(PhaseModel.of("acme", Text.en("Acme's phases"), INTAKE, SIGNING, LIVING))
        .isNotEqualTo(PhaseModel.of("acme", NAME, SIGNING, INTAKE, LIVING));
  }

  @Test
  void handsOutWhatNobodyCanChange() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ACME.phases().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ACME.loyaltyLoops().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ACME.overlapping(PURCHASE).clear());
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void refusesNullByTheNameOfTheArgument() {
    PhaseModelBuilder builder = PhaseModel.builder("acme", NAME);

    assertThatNullPointerException()
        .isThrownBy(() -> PhaseModel.builder(null, NAME))
        .withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> PhaseModel.of("a", null)).withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> PhaseModel.of("a", NAME, (PhaseKind) null))
        .withMessage("kind");
    assertThatNullPointerException().isThrownBy(() -> builder.alias(null)).withMessage("alias");
    assertThatNullPointerException().isThrownBy(() -> builder.source(null)).withMessage("source");
    assertThatNullPointerException().isThrownBy(() -> builder.phase(null)).withMessage("kind");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.loyaltyLoop(null, LIVING))
        .withMessage("from");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.loyaltyLoop(LIVING, null))
        .withMessage("to");
    assertThatNullPointerException().isThrownBy(() -> ACME.find(null)).withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> ACME.parse(null)).withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> ACME.indexOf(null)).withMessage("kind");
    assertThatNullPointerException().isThrownBy(() -> ACME.overlapping(null)).withMessage("kind");
  }
}
