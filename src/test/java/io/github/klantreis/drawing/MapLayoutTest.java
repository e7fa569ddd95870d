package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MapLayoutTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  private static Scene scene(Journey journey, Locale locale, Theme theme) {
    return Drawing.of(
            Subject.of(journey).with(StandardRules.strict().validate(journey)),
            null,
            locale,
            theme,
            ImmutableSet.of(),
            "kr")
        .scene(true);
  }

  static Stream<Journey> samples() {
    return MapSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noTextLiesOnAnotherOrLeavesItsBox(Journey journey) {
    for (Locale locale : List.of(Locale.ENGLISH, NL)) {
      assertThat(Overlaps.of(scene(journey, locale, Theme.standard()))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameHoldsInNarrowRowsAndInOneStrip(Journey journey) {
    for (int width : new int[] {Theme.MIN_ROW_WIDTH, 1100, Integer.MAX_VALUE}) {
      Theme theme = Theme.builder().rowWidth(width).build();
      assertThat(Overlaps.of(scene(journey, NL, theme))).isEmpty();
    }
  }

  @Test
  void theSameHoldsForAnyJourney() {
    RandomJourneys journeys = RandomJourneys.seeded(20_261_122);
    journeys
        .next(150)
        .forEach(
            journey ->
                assertThat(Overlaps.of(scene(journey, Locale.ENGLISH, Theme.standard())))
                    .as("%s", journey.id())
                    .isEmpty());
  }

  @Test
  void theSameHoldsForTwoJourneysBelowEachOther() {
    RandomJourneys journeys = RandomJourneys.seeded(7);
    for (int i = 0; i < 20; i++) {
      Scene scene =
          Drawing.of(
                  Subject.of(journeys.next()),
                  Subject.of(journeys.next()),
                  NL,
                  Theme.standard(),
                  ImmutableSet.of(),
                  "kr")
              .scene(true);
      assertThat(Overlaps.of(scene)).isEmpty();
    }
  }

  @Test
  void sectionsLieOnEachOtherWithoutAGap() {
    Scene scene = scene(MapSamples.ofSize(60, MapSamples.DUTCH), NL, Theme.standard());
    int bottom = 0;
    for (Section section : scene.sections()) {
      assertThat(section.top()).isEqualTo(bottom);
      bottom = section.bottom();
    }
    assertThat(scene.height()).isEqualTo(bottom);
  }

  @Test
  void rowsAreNoWiderThanTheThemeSays() {
    for (int size = 1; size <= 60; size++) {
      Scene scene = scene(MapSamples.ofSize(size, MapSamples.DUTCH), NL, Theme.standard());
      assertThat(scene.width()).isLessThanOrEqualTo(Theme.standard().rowWidth());
    }
  }

  @Test
  void theSmallestTextOnASheetOfA3IsAboutNinePixels() {
    // Margins of 8 mm leave 404 by 281 mm at 96 pixels an inch.
    double byWidth = 404 / 25.4 * 96 / Theme.standard().rowWidth();
    assertThat(TextStyle.SMALL.size * byWidth).isGreaterThan(9);
    for (int size : new int[] {5, 24, 60}) {
      List<Section> sections =
          scene(MapSamples.ofSize(size, MapSamples.DUTCH), NL, Theme.standard()).sections();
      for (Section section : sections) {
        if (section.kind() == Section.Kind.ROW) {
          assertThat(TextStyle.SMALL.size * (281 / 25.4 * 96) / section.height())
              .isGreaterThan(8.8);
        }
      }
    }
  }

  @Test
  void everyTouchpointHasOneCard() {
    Journey journey = MapSamples.ofSize(60, MapSamples.DUTCH);
    List<String> keys =
        scene(journey, NL, Theme.standard()).sections().stream()
            .flatMap(section -> section.canvas().marks().stream())
            .filter(mark -> mark instanceof Mark.Opening)
            .map(mark -> ((Mark.Opening) mark).key())
            .filter(key -> key.startsWith("t"))
            .toList();
    assertThat(keys)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).mapToObj(i -> "t" + i).toList());
  }
}
