package io.github.klantreis.drawing.layout;

import static io.github.klantreis.drawing.ink.ImageSection.Kind.COVER;
import static io.github.klantreis.drawing.ink.ImageSection.Kind.LEGEND;
import static io.github.klantreis.drawing.ink.ImageSection.Kind.ROW;
import static io.github.klantreis.drawing.ink.ImageSection.Kind.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.drawing.MapSamples;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.StairLift;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.realmaps.RealJourneys;
import io.github.klantreis.validation.Golden;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The legend explains what is drawn, and nothing else, on any map. */
final class LegendTest {
  private static final Theme ALL_LANES = Theme.builder().lanes(MapLane.values()).build();
  private static final Set<ImageSection.Kind> MAP = EnumSet.of(TITLE, COVER, ROW);

  /** Of a symbol with several parts, such as five dots, the map may have some. */
  @Test
  void everyEntryIsOfAMarkOnTheMap() {
    Map<MapMark, Set<String>> looks = looks();
    onEachMap(
        (image, words) -> {
          Set<String> drawn = DrawnMarks.of(image, MAP, true);
          Set<String> rest = DrawnMarks.of(image, EnumSet.of(LEGEND), false);
          rest.removeAll(drawn);
          looks.values().stream()
              .filter(look -> look.stream().anyMatch(drawn::contains))
              .forEach(rest::removeAll);
          assertThat(rest).isEmpty();
        });
  }

  @Test
  void everyMarkThatNeedsAnEntryHasOne() {
    Map<MapMark, Set<String>> looks = looks();
    onEachMap(
        (image, words) -> {
          Set<String> drawn = DrawnMarks.of(image, MAP, false);
          Set<String> entries = entries(image);
          looks.forEach(
              (mark, look) -> {
                if (drawn.containsAll(look)) {
                  assertThat(entries)
                      .as("entry of %s, or of what looks the same", mark)
                      .containsAnyElementsOf(textsOf(look, looks, words));
                }
              });
        });
  }

  /** A mark that is new in this file needs an entry, or words beside it. */
  @Test
  void otherMarksAreKnownToNeedNone() {
    Set<String> explained = new TreeSet<>();
    looks().values().forEach(explained::addAll);
    Set<String> others = new TreeSet<>();
    onEachMap(
        (image, words) -> {
          others.addAll(DrawnMarks.of(image, MAP, false));
          explained.addAll(DrawnMarks.of(image, EnumSet.of(LEGEND), false));
        });
    others.removeAll(explained);
    Golden.assertHolds(
        "src/test/resources/io/github/klantreis/drawing/marks-without-legend.txt",
        String.join("\n", others) + "\n",
        LegendTest.class);
  }

  private static Map<MapMark, Set<String>> looks() {
    Map<MapMark, Set<String>> looks = new EnumMap<>(MapMark.class);
    for (MapMark mark : MapMark.values()) {
      Canvas canvas = new Canvas(false);
      mark.draw(0, 0, mark.width, canvas);
      looks.put(mark, DrawnMarks.of(canvas, false));
    }
    return looks;
  }

  private static List<String> textsOf(
      Set<String> look, Map<MapMark, Set<String>> looks, MapWords words) {
    return looks.entrySet().stream()
        .filter(entry -> entry.getValue().equals(look))
        .map(entry -> words.of(entry.getKey().text))
        .toList();
  }

  private static Set<String> entries(Image image) {
    Set<String> texts = new TreeSet<>();
    for (ImageSection section : image.sections()) {
      if (section.kind() == LEGEND) {
        for (Mark mark : section.canvas().marks()) {
          if (mark instanceof Mark.Lettering words) {
            texts.add(words.block().whole);
          }
        }
      }
    }
    return texts;
  }

  private static void onEachMap(BiConsumer<Image, MapWords> check) {
    List<Journey> all = new ArrayList<>();
    MapSamples.all().forEach(all::add);
    all.addAll(List.of(StairLift.asIs(), StairLift.objection()));
    all.addAll(RealJourneys.all());
    RandomJourneys.seeded(13).next(80).forEach(all::add);
    for (Journey journey : all) {
      MapInput input = MapInput.of(journey).with(StandardRules.strict().validate(journey));
      check(input, null, ALL_LANES, check);
      check(MapInput.of(journey), null, Theme.standard(), check);
      for (MapLane lane : MapLane.values()) {
        check(MapInput.of(journey), null, Theme.builder().lanes(lane).build(), check);
      }
    }
    Stream.of(SolarPanels.asIs(), HeatPumpMaintenance.asIs(), StairLift.asIs())
        .forEach(journey -> check(observed(journey), null, ALL_LANES, check));
    check(observed(SolarPanels.asIs()), observed(SolarPanels.toBe()), ALL_LANES, check);
    RandomJourneys pairs = RandomJourneys.seeded(14);
    for (int i = 0; i < 20; i++) {
      check(MapInput.of(pairs.next()), MapInput.of(pairs.next()), ALL_LANES, check);
    }
  }

  private static MapInput observed(Journey journey) {
    return MapInput.of(journey)
        .with(
            SyntheticCustomers.of(journey, 7)
                .trails(200)
                .collect(ObservationPlan.of(journey).statistics()));
  }

  private static void check(
      MapInput input, @Nullable MapInput other, Theme theme, BiConsumer<Image, MapWords> check) {
    MapContent content =
        MapContent.of(input, other, Locale.ENGLISH, theme, ImmutableSet.of(), "kr");
    check.accept(MapLayout.image(content, true), content.words);
  }
}
