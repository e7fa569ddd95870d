package io.github.klantreis.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.Extent;
import io.github.klantreis.drawing.MapSamples;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.layout.RowBreaks.Place;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.phase.CanonicalPhase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two journeys that are compared have their columns below each other. */
final class AlignedPlacesTest {
  private static final List<String> STATES = List.of("As-is", "To-be");
  private static final Pattern UPRIGHT = Pattern.compile("M(\\d+) \\d+V\\d+");

  private static MapContent content(Journey first, Journey second) {
    return MapContent.of(
        MapInput.of(first),
        MapInput.of(second),
        Locale.ENGLISH,
        Theme.standard(),
        ImmutableSet.of(),
        "k");
  }

  /** Returns the left edge of each touchpoint and each empty phase. */
  private static Map<String, Integer> edges(List<Place> places, int width) {
    Map<String, Integer> edges = new LinkedHashMap<>();
    List<MapRow> rows = RowBreaks.of(places, RowBreaks.Filled.FROM_THE_START, 0, width, width);
    for (MapRow row : rows) {
      for (MapRow.Cell cell : row.cells()) {
        String id =
            cell.column().touchpoint().map(t -> t.id()).orElse("/" + cell.column().phase().id());
        edges.put(id, cell.x());
      }
    }
    return edges;
  }

  private static List<String> places(List<Place> places) {
    List<String> ids = new ArrayList<>();
    for (Place place : places) {
      ids.add(
          place.column() == null ? "-" : place.column().touchpoint().map(t -> t.id()).orElse("/"));
    }
    return ids;
  }

  private static List<List<Place>> aligned(Journey first, Journey second) {
    List<JourneyContent> both = content(first, second).journeys;
    return AlignedPlaces.of(both.get(0), both.get(1));
  }

  @Test
  void whatOnlyOneJourneyHasIsAFreePlaceInTheOther() {
    Journey bread = MapSamples.bread();
    Journey toBe =
        bread
            .edit(edit -> edit.removeTouchpoint("queues"))
            .withPhase("usage", p -> p.touchpoint("calls", "Calls", t -> {}));

    assertThat(places(aligned(bread, toBe).get(0)))
        .containsExactly("smells", "queues", "pays", "eats", "-", "returns");
    assertThat(places(aligned(bread, toBe).get(1)))
        .containsExactly("smells", "-", "pays", "eats", "calls", "returns");
  }

  @Test
  void aPhaseWithoutTouchpointsIsAboveTheFirstOneOfTheOther() {
    Journey empty = Journey.builder("a", "A").phase(CanonicalPhase.USAGE, p -> {}).build();
    Journey filled =
        Journey.builder("a", "A")
            .phase(CanonicalPhase.AWARENESS, p -> {})
            .phase(
                CanonicalPhase.USAGE,
                p -> p.touchpoint("t", "T", t -> {}).touchpoint("u", "U", t -> {}))
            .build();

    assertThat(places(aligned(empty, filled).get(0))).containsExactly("-", "/", "-");
    assertThat(places(aligned(empty, filled).get(1))).containsExactly("/", "t", "u");
  }

  @Test
  void whatMovedIsInBothPlaces() {
    Journey before = usage("t", "u", "v");
    Journey after = usage("u", "v", "t");

    assertThat(places(aligned(before, after).get(0))).containsExactly("t", "u", "v", "-");
    assertThat(places(aligned(before, after).get(1))).containsExactly("-", "u", "v", "t");
  }

  private static Journey usage(String... touchpoints) {
    return Journey.builder("a", "A")
        .phase(
            CanonicalPhase.USAGE,
            phase -> List.of(touchpoints).forEach(id -> phase.touchpoint(id, "Named " + id)))
        .build();
  }

  @Test
  void sharedTouchpointsOfTheExampleAreBelowEachOtherInEveryWidth() {
    for (int width : new int[] {700, 1300, 1700, 5000}) {
      List<List<Place>> both = aligned(SolarPanels.asIs(), SolarPanels.toBe());
      Map<String, Integer> first = edges(both.get(0), width);
      Map<String, Integer> second = edges(both.get(1), width);

      first.keySet().retainAll(second.keySet());
      assertThat(first).hasSizeGreaterThan(15);
      long apart =
          first.keySet().stream().filter(id -> !first.get(id).equals(second.get(id))).count();
      assertThat(apart).as("only what moved, in %s pixels", width).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void rowsThatMatchFollowEachOtherAndWaysBackRunOnLinesOfTheirOwn() {
    MapContent both = content(SolarPanels.asIs(), SolarPanels.toBe());
    List<String> names = new ArrayList<>();
    List<Set<String>> uprights = new ArrayList<>();
    for (ImageSection section : MapLayout.image(both, false).sections()) {
      if (section.kind() == ImageSection.Kind.ROW && !section.continuesRow()) {
        Set<String> inGutter = new TreeSet<>();
        for (Mark mark : section.canvas().marks()) {
          if (mark instanceof Mark.Lettering words && STATES.contains(words.block().whole)) {
            names.add(words.block().whole);
          } else if (mark instanceof Mark.Stroke stroke) {
            Matcher upright = UPRIGHT.matcher(stroke.path());
            if (upright.matches() && Integer.parseInt(upright.group(1)) < 144) {
              assertThat(inGutter.add(upright.group(1))).as("a line for each way").isTrue();
            }
          }
        }
        uprights.add(inGutter);
      }
    }

    assertThat(names).hasSizeGreaterThanOrEqualTo(4).hasSameSizeAs(uprights);
    for (int i = 0; i < names.size(); i++) {
      assertThat(names.get(i)).isEqualTo(STATES.get(i % 2));
    }
    assertThat(uprights.get(1))
        .as("the way back of the as-is passes the row of the to-be")
        .containsAll(uprights.get(0))
        .hasSize(2);
  }

  @Test
  void theCurveGoesOnPastAFreePlaceToTheEdgeOfTheRow() {
    JourneyContent first = content(SolarPanels.asIs(), SolarPanels.toBe()).journeys.get(0);
    List<Place> places = aligned(SolarPanels.asIs(), SolarPanels.toBe()).get(0);
    CurveLines lines =
        new CurveLines(
            new EmotionCurve(first.columns, first.customers.get(0)::emotionAt),
            new CurveLines.Places(first));
    List<MapRow> rows = RowBreaks.of(places, RowBreaks.Filled.FROM_THE_START, 0, 1700, 1700);
    int last = rows.size() - 1;
    List<MapRow> besideFree =
        rows.subList(0, last).stream()
            .filter(row -> row.cells().get(row.cells().size() - 1).right() < row.right())
            .toList();

    assertThat(besideFree).isNotEmpty();
    for (MapRow row : besideFree) {
      assertThat(lines.in(new Levels(row, 0)).line()).contains(" " + row.right() + " ");
    }
  }

  @Test
  void anyJourneyIsDrawnBesideAnyPartOfItWithoutOverlaps() {
    RandomJourneys.seeded(91)
        .next(Extent.of(25, 60))
        .forEach(
            journey -> {
              List<String> ids =
                  journey
                      .touchpoints()
                      .map(t -> t.id())
                      .filter(id -> journey.phaseOf(id).orElseThrow().branchOf(id).isEmpty())
                      .toList();
              Journey part =
                  journey.edit(
                      edit -> {
                        for (int i = 0; i < ids.size(); i += 3) {
                          edit.removeTouchpoint(ids.get(i));
                        }
                        edit.removeDanglingReferences(problem -> {});
                      });
              assertThat(Overlaps.of(MapLayout.image(content(journey, part), true))).isEmpty();
              assertThat(Overlaps.of(MapLayout.image(content(part, journey), true))).isEmpty();
            });
  }
}
