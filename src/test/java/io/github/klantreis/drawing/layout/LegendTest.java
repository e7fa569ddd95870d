package io.github.klantreis.drawing.layout;

import static io.github.klantreis.drawing.ink.ImageSection.Kind.COVER;
import static io.github.klantreis.drawing.ink.ImageSection.Kind.LEGEND;
import static io.github.klantreis.drawing.ink.ImageSection.Kind.ROW;
import static io.github.klantreis.drawing.ink.ImageSection.Kind.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.Extent;
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
import io.github.klantreis.part.Metric;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.realmaps.RealJourneys;
import io.github.klantreis.validation.Golden;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The legend explains what is drawn, and nothing else, on any map. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LegendTest {
  private static final Theme ALL_LANES = Theme.builder().lanes(MapLane.values()).build();
  private static final Set<ImageSection.Kind> MAP = EnumSet.of(TITLE, COVER, ROW);

  /**
   * What is on a map.
   *
   * @param marks how marks look
   * @param all how these look, and those on the ground
   * @param explained how the marks of the legend look
   * @param entries the words of the legend
   */
  private record Drawn(
      Set<String> marks,
      Set<String> all,
      Set<String> explained,
      Set<String> entries,
      MapWords words) {}

  private static final List<Drawn> MAPS = maps();

  /** Of a symbol with several parts, such as five dots, the map may have some. */
  @Test
  void everyEntryIsOfAMarkOnTheMap() {
    Map<MapMark, Set<String>> looks = looks();
    for (Drawn map : MAPS) {
      Set<String> rest = new TreeSet<>(map.explained);
      rest.removeAll(map.all);
      looks.values().stream()
          .filter(look -> look.stream().anyMatch(map.all::contains))
          .forEach(rest::removeAll);
      assertThat(rest).isEmpty();
    }
  }

  @Test
  void everyMarkThatNeedsAnEntryHasOne() {
    Map<MapMark, Set<String>> looks = looks();
    for (Drawn map : MAPS) {
      looks.forEach(
          (mark, look) -> {
            if (map.marks.containsAll(look)) {
              assertThat(map.entries)
                  .as("entry of %s, or of what looks the same", mark)
                  .containsAnyElementsOf(textsOf(look, looks, map.words));
            }
          });
    }
  }

  @Test
  void whatIsOnNoScaleHasNoBarToExplain() {
    Metric visitors = Metric.of("visitors", Text.en("visitors")).valued(12_400).aimingAt(20_000);

    assertThat(ofMetric(visitors)).doesNotContain("value", "target");
    assertThat(ofMetric(Metric.csat().valued(3).aimingAt(4))).contains("value", "target");
  }

  private static Set<String> ofMetric(Metric metric) {
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(
                CanonicalPhase.USAGE, phase -> phase.metric(metric).touchpoint("uses", "Uses it"))
            .build();
    return drawn(MapInput.of(journey), null, Theme.builder().lanes(MapLane.METRICS).build())
        .entries;
  }

  /** A mark that is new in this file needs an entry, or words beside it. */
  @Test
  void otherMarksAreKnownToNeedNone() {
    Set<String> explained = new TreeSet<>();
    looks().values().forEach(explained::addAll);
    Set<String> others = new TreeSet<>();
    for (Drawn map : MAPS) {
      others.addAll(map.marks);
      explained.addAll(map.explained);
    }
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

  private static List<Drawn> maps() {
    List<Drawn> maps = new ArrayList<>();
    List<Journey> all = new ArrayList<>();
    MapSamples.all().forEach(all::add);
    all.addAll(List.of(StairLift.asIs(), StairLift.objection()));
    all.addAll(RealJourneys.all());
    RandomJourneys.seeded(13).next(Extent.of(40, 80)).forEach(all::add);
    for (Journey journey : all) {
      MapInput input = MapInput.of(journey).with(StandardRules.strict().validate(journey));
      maps.add(drawn(input, null, ALL_LANES));
      maps.add(drawn(MapInput.of(journey), null, Theme.standard()));
      for (MapLane lane : MapLane.values()) {
        maps.add(drawn(MapInput.of(journey), null, Theme.builder().lanes(lane).build()));
      }
    }
    Stream.of(SolarPanels.asIs(), HeatPumpMaintenance.asIs(), StairLift.asIs())
        .forEach(journey -> maps.add(drawn(observed(journey), null, ALL_LANES)));
    maps.add(drawn(observed(SolarPanels.asIs()), observed(SolarPanels.toBe()), ALL_LANES));
    RandomJourneys pairs = RandomJourneys.seeded(14);
    for (int i = 0; i < 20; i++) {
      maps.add(drawn(MapInput.of(pairs.next()), MapInput.of(pairs.next()), ALL_LANES));
    }
    return maps;
  }

  private static MapInput observed(Journey journey) {
    return MapInput.of(journey)
        .with(
            SyntheticCustomers.of(journey, 7)
                .trails(200)
                .collect(ObservationPlan.of(journey).statistics()));
  }

  private static Drawn drawn(MapInput input, @Nullable MapInput other, Theme theme) {
    MapContent content =
        MapContent.of(input, other, Locale.ENGLISH, theme, ImmutableSet.of(), "kr");
    Image image = MapLayout.image(content, true);
    return new Drawn(
        DrawnMarks.of(image, MAP, false),
        DrawnMarks.of(image, MAP, true),
        DrawnMarks.of(image, EnumSet.of(LEGEND), false),
        entries(image),
        content.words);
  }
}
