package io.github.klantreis.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.drawing.MapSamples;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.theme.Paper;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.StairLift;
import io.github.klantreis.example.WallMap;
import io.github.klantreis.model.Journey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How maps are divided into sheets of paper. */
final class SheetsTest {
  /** Six points in millimetres. */
  private static final double LEGIBLE = 6 * 25.4 / 72;

  private static Image image(Journey journey, Theme theme) {
    return MapLayout.image(
        MapContent.of(MapInput.of(journey), null, Locale.ENGLISH, theme, ImmutableSet.of(), "kr"),
        false);
  }

  private static Image of(int width, int... heights) {
    List<ImageSection> sections = new ArrayList<>();
    int top = 0;
    for (int height : heights) {
      sections.add(new ImageSection(ImageSection.Kind.ROW, top, height, new Canvas(false)));
      top += height;
    }
    return new Image(width, sections);
  }

  static List<Paper> papers() {
    return List.of(
        Paper.A4,
        Paper.A3,
        Paper.A3.landscape(),
        Paper.A3.landscape().withMargin(5),
        Paper.A2.landscape(),
        Paper.A1.landscape(),
        Paper.A0);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void smallestTextHasSixPointsOnAnyPaper(Paper paper) {
    Theme theme = Theme.builder().paper(paper).build();
    for (Journey journey : List.of(SolarPanels.asIs(), MapSamples.ofSize(24, MapSamples.DUTCH))) {
      Image image = image(journey, theme);

      assertThat(12 * new Sheets(image, paper).scale()).isGreaterThanOrEqualTo(LEGIBLE - 1e-9);
      assertThat(Overlaps.of(image)).isEmpty();
    }
  }

  private static Image delivered(Locale locale, Theme theme) {
    MapInput input =
        MapInput.of(WallMap.journey()).with(WallMap.observed()).with(WallMap.findings());
    return MapLayout.image(
        MapContent.of(input, null, locale, theme, ImmutableSet.of(), "kr"), false);
  }

  /** As the main job writes it: with what customers did and what the rules say. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void mainExampleTakesThreeSheetsOfA3(String language) {
    Theme theme = WallMap.theme();
    Image image = delivered(Locale.forLanguageTag(language), theme);
    Sheets sheets = new Sheets(image, theme.paper());

    assertThat(sheets.count()).isLessThanOrEqualTo(3);
    assertThat(sheets.isLegible()).isTrue();
    assertThat(sheets.brokenRows()).isZero();
    // In millimetres, for the findings and the funnel.
    assertThat(sheets.rest()).isGreaterThan(60);
    assertThat(Overlaps.of(image)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void mainExampleTakesTwoSheetsOfA3WithFewerLanes(String language) {
    Theme theme = WallMap.theme().toBuilder().lanes(WallMap.FEWER_LANES).build();
    Sheets sheets = new Sheets(delivered(Locale.forLanguageTag(language), theme), theme.paper());

    assertThat(sheets.count()).isLessThanOrEqualTo(2);
    assertThat(sheets.isLegible()).isTrue();
    assertThat(sheets.brokenRows()).isZero();
  }

  /** A sheet ends within a row of phases only if the row is higher than a sheet. */
  @ParameterizedTest
  @MethodSource("papers")
  void aRowOfPhasesIsOnOneSheetIfItFits(Paper paper) {
    for (Theme theme :
        List.of(
            Theme.builder().paper(paper).build(),
            Theme.builder().paper(paper).rowWidth(1760).build(),
            Theme.builder().paper(paper).rowWidth(Integer.MAX_VALUE).build())) {
      for (Journey journey :
          List.of(SolarPanels.asIs(), StairLift.asIs(), MapSamples.ofSize(24, MapSamples.DUTCH))) {
        Image image = image(journey, theme);
        int most = Sheets.highest(paper, image.width());
        Map<Integer, Integer> brokenRows = new HashMap<>();
        int top = 0;
        for (ImageSection section : image.sections()) {
          if (section.continuesRow()) {
            brokenRows.put(top, section.bottom() - top);
          } else {
            top = section.top();
          }
        }
        assertThat(brokenRows.values()).allMatch(height -> height > most);
      }
    }
  }

  @Test
  void largerPaperTakesNoMoreSheets() {
    List<Integer> counts = new ArrayList<>();
    for (Paper paper : List.of(Paper.A4, Paper.A3, Paper.A2, Paper.A1, Paper.A0)) {
      Image image = image(SolarPanels.asIs(), Theme.builder().paper(paper).build());
      counts.add(new Sheets(image, paper).count());
    }
    for (int i = 1; i < counts.size(); i++) {
      assertThat(counts.get(i)).isLessThanOrEqualTo(counts.get(i - 1));
    }
    assertThat(counts.get(4)).isEqualTo(1);
  }

  @Test
  void scaleIsTheLargestWithTheFewestSheets() {
    Paper paper = Paper.A3.landscape();
    // On 280 mm: at the full width one piece each; two fit a sheet at a smaller scale.
    Sheets two = new Sheets(of(1616, 700, 700, 700, 700), paper);

    assertThat(two.count()).isEqualTo(2);
    assertThat(two.scale()).isBetween(280 / 1400.0 - 0.001, 280 / 1400.0);
    Sheets one = new Sheets(of(1616, 300), paper);
    assertThat(one.count()).isEqualTo(1);
    assertThat(one.scale()).isEqualTo(0.25);
  }
}
