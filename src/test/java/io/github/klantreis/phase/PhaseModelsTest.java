package io.github.klantreis.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.github.klantreis.vocabulary.Text;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PhaseModelsTest {

  /** The classes of constants, each with its model. */
  private static final Map<Class<?>, PhaseModel> CONSTANTS =
      Map.ofEntries(
          Map.entry(CanonicalPhase.class, PhaseModels.SEVEN_PHASES),
          Map.entry(ClassicFive.class, PhaseModels.CLASSIC_FIVE),
          Map.entry(DutchFive.class, PhaseModels.DUTCH_FIVE),
          Map.entry(McKinsey2009.class, PhaseModels.MCKINSEY_2009),
          Map.entry(McKinsey2015.class, PhaseModels.MCKINSEY_2015),
          Map.entry(Aida.class, PhaseModels.AIDA),
          Map.entry(Aarrr.class, PhaseModels.AARRR),
          Map.entry(Race.class, PhaseModels.RACE),
          Map.entry(SeeThinkDoCare.class, PhaseModels.SEE_THINK_DO_CARE),
          Map.entry(FiveA.class, PhaseModels.FIVE_A),
          Map.entry(ForresterLifeCycle.class, PhaseModels.FORRESTER),
          Map.entry(LemonVerhoef.class, PhaseModels.LEMON_VERHOEF),
          Map.entry(BeforeDuringAfter.class, PhaseModels.BEFORE_DURING_AFTER),
          Map.entry(Flywheel.class, PhaseModels.FLYWHEEL),
          Map.entry(Hourglass.class, PhaseModels.HOURGLASS));

  @Test
  void hasFifteenModelsInTheOrderOfTheCatalogue() {
    assertThat(PhaseModels.all())
        .extracting(PhaseModel::id)
        .containsExactly(
            "seven-phases",
            "classic-five",
            "dutch-five",
            "mckinsey-2009",
            "mckinsey-2015",
            "aida",
            "aarrr",
            "race",
            "see-think-do-care",
            "five-a",
            "forrester",
            "lemon-verhoef",
            "before-during-after",
            "flywheel",
            "hourglass");
  }

  @Test
  void everyConstantIsAPhaseOfItsModelInOrder() throws IllegalAccessException {
    assertThat(CONSTANTS.values()).containsExactlyInAnyOrderElementsOf(PhaseModels.all());
    for (Map.Entry<Class<?>, PhaseModel> entry : CONSTANTS.entrySet()) {
      assertThat(constants(entry.getKey()))
          .as("constants of %s", entry.getKey())
          .isEqualTo(entry.getValue().phases());
    }
  }

  @Test
  void namesOfConstantsFollowFromIds() throws IllegalAccessException {
    for (Class<?> type : CONSTANTS.keySet()) {
      for (Field field : fields(type)) {
        PhaseKind kind = (PhaseKind) field.get(null);
        assertThat(kind.id().replace('-', '_').toUpperCase(Locale.ROOT)).isEqualTo(field.getName());
      }
    }
  }

  @Test
  void onlyTheSourcesThatWereReadCountAsVerified() {
    assertThat(PhaseModels.all())
        .filteredOn(model -> !model.sourceVerified())
        .extracting(PhaseModel::id)
        .containsExactly("aida", "race", "see-think-do-care", "five-a", "flywheel", "hourglass");
    assertThat(PhaseModels.all()).allMatch(model -> model.source().isPresent());
  }

  @Test
  void loopsAreThoseOfTheSources() {
    assertThat(PhaseModels.SEVEN_PHASES.loyaltyLoops())
        .containsExactly(new PhaseLoop(CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE));
    assertThat(PhaseModels.MCKINSEY_2009.loyaltyLoops())
        .containsExactly(new PhaseLoop(McKinsey2009.LOYALTY_LOOP, McKinsey2009.MOMENT_OF_PURCHASE));
    assertThat(PhaseModels.MCKINSEY_2015.loyaltyLoops())
        .containsExactly(new PhaseLoop(McKinsey2015.BOND, McKinsey2015.BUY));
    assertThat(PhaseModels.all()).filteredOn(model -> !model.loyaltyLoops().isEmpty()).hasSize(3);
  }

  @Test
  void theMomentOfPurchaseDividesBeforeFromAfter() {
    assertThat(PhaseModels.BEFORE_DURING_AFTER.phases())
        .containsExactly(
            BeforeDuringAfter.BEFORE, BeforeDuringAfter.DURING, BeforeDuringAfter.AFTER);
    assertThat(BeforeDuringAfter.BEFORE.covers())
        .doesNotContain(CanonicalPhase.PURCHASE)
        .contains(CanonicalPhase.AWARENESS);
    assertThat(BeforeDuringAfter.AFTER.covers()).contains(CanonicalPhase.ADVOCACY);
  }

  @Test
  void advocacyFeedsAwarenessWhereTheSourceSaysSo() {
    assertThat(PhaseModels.all())
        .filteredOn(PhaseModel::advocacyFeedsAwareness)
        .containsExactly(
            PhaseModels.SEVEN_PHASES, PhaseModels.CLASSIC_FIVE, PhaseModels.DUTCH_FIVE);
  }

  @Test
  void findsAModelByIdNameAndAlias() {
    assertThat(PhaseModels.find("mckinsey-2015")).contains(PhaseModels.MCKINSEY_2015);
    assertThat(PhaseModels.find("McKinsey/HBR")).contains(PhaseModels.MCKINSEY_2015);
    assertThat(PhaseModels.find("de zeven fasen")).isEmpty();
    assertThat(PhaseModels.find("zeven fasen")).contains(PhaseModels.SEVEN_PHASES);
    assertThat(PhaseModels.find("5A")).contains(PhaseModels.FIVE_A);
    assertThat(PhaseModels.find("no such model")).isEmpty();
  }

  @Test
  void isExtendedByAVocabularyNotByRegistration() {
    PhaseModel acme = PhaseModel.of("acme", Text.en("Acme's"), CanonicalPhase.PURCHASE);

    assertThat(PhaseModels.standard().with(acme).parse("ACMES")).isEqualTo(acme);
    assertThat(PhaseModels.find("acme")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhaseModels.standard().parse("acme"))
        .withMessageStartingWith("\"acme\" is not a known phase model; known are: seven-phases (");
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> PhaseModels.find(null)).withMessage("id");
  }

  /** Whichever class a program touches first, nothing is seen half made. */
  @ParameterizedTest
  @MethodSource("classesToTouchFirst")
  void mayBeInitialisedFromAnyOfItsClasses(String first) throws Exception {
    try (URLClassLoader fresh =
        new URLClassLoader(ourJars(), ClassLoader.getPlatformClassLoader())) {
      for (Field field : fields(Class.forName(first, true, fresh))) {
        assertThat(field.get(null)).as(field.getName()).isNotNull();
      }
      Object all =
          Class.forName(PhaseModels.class.getName(), true, fresh).getMethod("all").invoke(null);
      assertThat(all).hasToString(PhaseModels.all().toString());
    }
  }

  private static Stream<String> classesToTouchFirst() {
    return Stream.concat(Stream.of(PhaseModels.class, PhaseKind.class), CONSTANTS.keySet().stream())
        .map(Class::getName);
  }

  private static URL[] ourJars() {
    return Stream.of(PhaseModels.class, ImmutableList.class, InternalFutureFailureAccess.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
  }

  private static List<Object> constants(Class<?> type) throws IllegalAccessException {
    ImmutableList.Builder<Object> constants = ImmutableList.builder();
    for (Field field : fields(type)) {
      constants.add(field.get(null));
    }
    return constants.build();
  }

  private static List<Field> fields(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .toList();
  }
}
