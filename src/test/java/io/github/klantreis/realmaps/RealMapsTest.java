package io.github.klantreis.realmaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.translation.Translation;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every published map that is written in this library's model. */
final class RealMapsTest {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

  /** Where the maps are, to be looked at. */
  private static final Path PICTURES = Path.of("target", "journeys", "real-maps");

  static List<RealMap> maps() {
    return RealMap.all();
  }

  static Stream<Journey> journeys() {
    return RealMap.all().stream().flatMap(map -> map.journeys().stream());
  }

  @ParameterizedTest
  @MethodSource("maps")
  void hasNoErrorThatIsUntrue(RealMap map) {
    for (Journey journey : map.journeys()) {
      ValidationReport report = RealMap.rulesFor(journey).validate(journey);
      assertThat(report.withSeverity(Severity.ERROR))
          .as(journey.id())
          .extracting(Finding::validatorId)
          .isSubsetOf(map.trueErrors());
    }
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void readsBackFromJson(Journey journey) {
    assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey);
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void differsFromNothingButOthers(Journey journey) {
    assertThat(JourneyDiff.between(journey, journey).changes()).isEmpty();
    assertThat(journey.toBuilder().build()).isEqualTo(journey);
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void isDrawnWithAllItsTouchpointsAndPainPoints(Journey journey) throws IOException {
    Files.createDirectories(PICTURES);
    for (Locale language : LANGUAGES) {
      JourneyMap map =
          JourneyMap.of(journey)
              .findings(RealMap.rulesFor(journey).validate(journey))
              .language(language);
      List<String> names = journey.touchpoints().map(Touchpoint::name).toList();
      List<String> pains =
          journey.walk(PainPoint.class).map(located -> located.element().text()).toList();
      String markdown = map.toMarkdown();
      String page = map.toHtml();
      String name = journey.id() + "." + language.getLanguage();
      Files.writeString(PICTURES.resolve(name + ".html"), page);
      Files.writeString(PICTURES.resolve(name + ".svg"), map.toSvg());
      assertThat(Stream.concat(names.stream(), pains.stream()))
          .allSatisfy(
              said -> {
                assertThat(markdown).contains(said);
                assertThat(page).contains(said.replace("'", "&#39;"));
              });
    }
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void isTranslatedOrSaysWhatIsLost(Journey journey) {
    Translation translation = Translation.of(journey, PhaseModels.SEVEN_PHASES);
    List<ElementPath> lost =
        translation.losses().stream().map(loss -> loss.path().element()).toList();
    journey
        .walk(Touchpoint.class)
        .forEach(
            touchpoint ->
                assertThat(translation.journey().touchpoint(touchpoint.element().id()).isPresent())
                    .as("%s is there, or lost", touchpoint.path())
                    .isNotEqualTo(lost.contains(touchpoint.path())));
    for (Locale language : LANGUAGES) {
      assertThat(translation.toText(language).lines()).hasSizeGreaterThanOrEqualTo(lost.size());
    }
  }

  @Test
  void keepsFewFactsAsWordsOnlyAndSaysWhy() {
    assertThat(maps().stream().flatMap(map -> map.inWords().keySet().stream()))
        .containsExactlyInAnyOrder(
            "how long he waited for the confirmation",
            "that the appointment was at eleven",
            "how large the impact of a moment is",
            "that the uploads call for help, too",
            "which numbers a step could be measured by",
            "tables of prices",
            "the page of data behind a step");
    assertThat(maps())
        .allSatisfy(map -> assertThat(map.inWords().values()).noneMatch(String::isBlank));
  }
}
