package io.github.klantreis.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling of a phase in the Dutch texts, in the glossary, and as people type them. */
@Isolated // sets the default locale
final class PhaseNamesTest {

  @ParameterizedTest
  @CsvSource({
    "1. Bewustwordingsfase, awareness",
    "Bewustwordingsfase, awareness",
    "1. De bewustwordingsfase van de klantreis, awareness",
    "Bewustwording, awareness",
    "Overwegingsfase, consideration",
    "2. De overwegingsfase van de klantreis, consideration",
    "de overwegingsfase, consideration",
    "Oriëntatie, consideration",
    "Aankoopfase, purchase",
    "3. De koopfase van de klantreis, purchase",
    "De koopfase, purchase",
    "koopfase, purchase",
    "Leveringfase, delivery",
    "4. De leveringfase van de klantreis, delivery",
    "Gebruiksfase, usage",
    "5. De gebruiksfase van de klantreis, usage",
    "de gebruik fase, usage",
    "gebruik fase, usage",
    "Loyaliteitsfase, loyalty",
    "6. De loyaliteitsfase van de klantreis, loyalty",
    "loyaliteit, loyalty",
    "Ambassadeurfase, advocacy",
    "7. De ambassadeurfase van de klantreis, advocacy",
    "de ambassadeur fase, advocacy"
  })
  void textOfSevenPhases(String name, String id) {
    assertThat(PhaseModels.SEVEN_PHASES.parse(name).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Bekendheid, awareness",
    "bewustmakingsfase, awareness",
    "de eerste bewustmakingsfase, ",
    "de bewustwordingsfase, awareness",
    "Overweging, consideration",
    "de overwegingsfase, consideration",
    "Beslissing, decision",
    "aankoopbeslissing, decision",
    "Retentie, retention",
    "Belangenbehartiging, advocacy",
    "Pleitbezorger, advocacy",
    "advocacy, advocacy"
  })
  void textOfTheClassicFive(String name, String id) {
    assertThat(PhaseModels.CLASSIC_FIVE.find(name).map(PhaseKind::id).orElse(null)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "1. Oriëntatie, orientation",
    "de oriëntatie, orientation",
    "2. Afweging, weighing",
    "3. Aankoop, purchase",
    "de aankoop, purchase",
    "check-out, purchase",
    "4. Gebruik, usage",
    "5. Loyaliteit, loyalty"
  })
  void textOfTheDutchFive(String name, String id) {
    assertThat(PhaseModels.DUTCH_FIVE.parse(name).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "voor, before",
    "vóór de aankoop, before",
    "tijdens, during",
    "tijdens een aankoop, during",
    "na een aankoop, after"
  })
  void textOfBeforeDuringAndAfter(String name, String id) {
    assertThat(PhaseModels.BEFORE_DURING_AFTER.parse(name).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Bekendheid, awareness",
    "discover, awareness",
    "Afweging, consideration",
    "evaluation, consideration",
    "Beslissing, purchase",
    "decision, purchase",
    "Buy, purchase",
    "check out, purchase",
    "Leveringsfase, delivery",
    "fulfilment, delivery",
    "Onboarding-start, delivery",
    "use, usage",
    "Enjoy, usage",
    "service, usage",
    "bond, loyalty",
    "Belangenbehartiging, advocacy",
    "Ambassador, advocacy",
    "pleitbezorger, advocacy",
    "Referral, advocacy"
  })
  void aliasesOfTheGlossary(String name, String id) {
    assertThat(PhaseModels.SEVEN_PHASES.parse(name).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "ORIENTATIE, orientation",
    "Orie\u0308ntatie, orientation",
    "oriëntatiefase, orientation",
    "Oriëntatie-fase, orientation",
    "het oriëntatiestadium, orientation",
    "The Orientation Stage, orientation",
    "orientation_phase, orientation",
    "OrientationPhase, orientation",
    "orientation-stage, orientation",
    "'  5) Loyalty phase ', loyalty",
    "'Fase 2: Afweging', weighing",
    "Phase 2 – Weighing, weighing",
    "3. The purchase phase of the customer journey, purchase",
    "Gebruiks fase, usage",
    "GEBRUIKSFASE VAN DE CUSTOMER JOURNEY, usage",
    "de loyaliteitsfase van het klanttraject, loyalty"
  })
  void whateverStandsAroundTheName(String name, String id) {
    Locale before = Locale.getDefault();
    try {
      assertThat(PhaseModels.DUTCH_FIVE.parse(name).id()).isEqualTo(id);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(PhaseModels.DUTCH_FIVE.parse(name).id()).as("in Turkey").isEqualTo(id);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("allPhases")
  void everyPhaseOfEveryModelAnswersToItsNames(PhaseModel model, PhaseKind kind) {
    Locale dutch = Locale.forLanguageTag("nl");
    String label = kind.label().get(dutch);

    assertThat(kind.label().languages()).contains(dutch);
    assertThat(
            Stream.concat(
                Stream.of(
                    kind.id(),
                    kind.label().get(Locale.ENGLISH),
                    label,
                    label + "fase",
                    label + "sfase"),
                kind.aliases().stream()))
        .allSatisfy(name -> assertThat(model.parse(name)).isSameAs(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "fase", "de", "De fase", "3.", "overbruggingsfase", "livery", "age"})
  void anythingElseIsUnknown(String name) {
    assertThat(PhaseModels.SEVEN_PHASES.find(name)).isEmpty();
  }

  @Test
  void anUnknownNameIsQuotedBesideWhatIsKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhaseModels.DUTCH_FIVE.parse("Leveringsfase"))
        .withMessage(
            "\"Leveringsfase\" is not a known phase of dutch-five; known are:"
                + " orientation (Orientation, Oriëntatie), weighing (Weighing, Afweging),"
                + " purchase (Purchase, Aankoop), usage (Usage, Gebruik),"
                + " loyalty (Loyalty, Loyaliteit)");
  }

  @Test
  void anSThatBelongsToTheWordIsKept() {
    PhaseModel model =
        PhaseModel.of("m", Text.en("M"), PhaseKind.of("advice", Text.en("Advice").nl("Advies")));

    assertThat(model.parse("De adviesfase").id()).isEqualTo("advice");
  }

  @Test
  void aSuffixThatBelongsToAnEnglishWordIsKept() {
    PhaseModel theatre =
        PhaseModel.of(
            "theatre",
            Text.en("Theatre"),
            PhaseKind.of("back", Text.en("Back")),
            PhaseKind.of("backstage", Text.en("Backstage")));

    assertThat(theatre.parse("backstage").id()).isEqualTo("backstage");
    assertThat(theatre.parse("the back stage").id()).as("one spelling").isEqualTo("backstage");
  }

  @Test
  void numbersTellPhasesApartThatDeclareThem() {
    PhaseModel contacts =
        PhaseModel.of(
            "contacts",
            Text.en("Contacts"),
            PhaseKind.of("first", Text.en("1. Contact")),
            PhaseKind.of("second", Text.en("2. Contact")));

    assertThat(contacts.parse("2. contact").id()).isEqualTo("second");
    assertThat(contacts.find("contact")).isEmpty();
  }

  private static Stream<Arguments> allPhases() {
    return PhaseModels.all().stream()
        .flatMap(model -> model.phases().stream().map(kind -> Arguments.of(model, kind)));
  }

  @Test
  void beforeDuringAndAfterSpeakOfNoPurchaseButAreFoundByIt() {
    assertThat(PhaseModels.BEFORE_DURING_AFTER.phases())
        .extracting(phase -> phase.label().get(Locale.forLanguageTag("nl")))
        .containsExactly("Vooraf", "Tijdens", "Achteraf");
    assertThat(PhaseModels.BEFORE_DURING_AFTER.parse("Voor de aankoop"))
        .isSameAs(BeforeDuringAfter.BEFORE);
    assertThat(PhaseModels.BEFORE_DURING_AFTER.parse("After purchase"))
        .isSameAs(BeforeDuringAfter.AFTER);
  }
}
