package io.github.klantreis.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.Extent;
import io.github.klantreis.drawing.MapSamples;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.example.StairLift;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.realmaps.RealJourneys;
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

  private static Image image(Journey journey, Locale locale, Theme theme) {
    return MapLayout.image(
        MapContent.of(
            MapInput.of(journey).with(StandardRules.strict().validate(journey)),
            null,
            locale,
            theme,
            ImmutableSet.of(),
            "kr"),
        true);
  }

  static Stream<Journey> samples() {
    return MapSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noTextLiesOnAnotherOrLeavesItsBox(Journey journey) {
    for (Locale locale : List.of(Locale.ENGLISH, NL)) {
      assertThat(Overlaps.of(image(journey, locale, Theme.standard()))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameHoldsInNarrowRowsAndInOneStrip(Journey journey) {
    for (int width : new int[] {Theme.MIN_ROW_WIDTH, 1100, Integer.MAX_VALUE}) {
      Theme theme = Theme.builder().rowWidth(width).build();
      assertThat(Overlaps.of(image(journey, NL, theme))).isEmpty();
    }
  }

  @Test
  void theSameHoldsInTheLanesOnDemand() {
    Theme theme =
        Theme.builder().lanes(MapLane.TOUCHPOINTS, MapLane.ACTORS, MapLane.BLUEPRINT).build();
    Stream.of(
            samples(),
            Stream.of(StairLift.asIs(), StairLift.objection()),
            RealJourneys.all().stream(),
            RandomJourneys.seeded(11).next(60))
        .flatMap(journeys -> journeys)
        .forEach(
            journey -> {
              for (Locale locale : List.of(Locale.ENGLISH, NL)) {
                assertThat(Overlaps.of(image(journey, locale, theme)))
                    .as("%s", journey.id())
                    .isEmpty();
              }
            });
  }

  @Test
  void theSameHoldsForAnyJourney() {
    RandomJourneys journeys = RandomJourneys.seeded(20_261_122);
    journeys
        .next(Extent.of(35, 150))
        .forEach(
            journey ->
                assertThat(Overlaps.of(image(journey, Locale.ENGLISH, Theme.standard())))
                    .as("%s", journey.id())
                    .isEmpty());
  }

  @Test
  void theSameHoldsForTwoJourneysBelowEachOther() {
    RandomJourneys journeys = RandomJourneys.seeded(7);
    for (int i = 0; i < 20; i++) {
      Image image =
          MapLayout.image(
              MapContent.of(
                  MapInput.of(journeys.next()),
                  MapInput.of(journeys.next()),
                  NL,
                  Theme.standard(),
                  ImmutableSet.of(),
                  "kr"),
              true);
      assertThat(Overlaps.of(image)).isEmpty();
    }
  }

  @Test
  void sectionsLieOnEachOtherWithoutAGap() {
    Image image = image(MapSamples.ofSize(60, MapSamples.DUTCH), NL, Theme.standard());
    int bottom = 0;
    for (ImageSection section : image.sections()) {
      assertThat(section.top()).isEqualTo(bottom);
      bottom = section.bottom();
    }
    assertThat(image.height()).isEqualTo(bottom);
  }

  @Test
  void rowsAreNoWiderThanTheThemeSays() {
    for (int size = 1; size <= 60; size++) {
      Image image = image(MapSamples.ofSize(size, MapSamples.DUTCH), NL, Theme.standard());
      assertThat(image.width()).isLessThanOrEqualTo(Theme.standard().rowWidth());
    }
  }

  @Test
  void everyTouchpointHasOneCard() {
    Journey journey = MapSamples.ofSize(60, MapSamples.DUTCH);
    List<String> keys =
        image(journey, NL, Theme.standard()).sections().stream()
            .flatMap(section -> section.canvas().marks().stream())
            .filter(mark -> mark instanceof Mark.Opening)
            .map(mark -> ((Mark.Opening) mark).key())
            .filter(key -> key.startsWith("t"))
            .toList();
    assertThat(keys)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).mapToObj(i -> "t" + i).toList());
  }
}
