package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.comparison.ComparedFigure;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.phase.CanonicalPhase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** A comparison as a picture of its own. */
final class ComparisonPictureTest {
  private static final Journey JOURNEY = SolarPanels.asIs();
  private static final ObservationPlan PLAN =
      ObservationPlan.of(JOURNEY)
          .withCutOff(Duration.ofDays(30), Instant.parse("2026-12-31T00:00:00Z"))
          .during(Duration.ofDays(90));

  private static JourneyStatistics statistics(long seed) {
    return SyntheticCustomers.of(JOURNEY, seed).trails(300).collect(PLAN.statistics());
  }

  private static final StatisticsComparison COMPARISON =
      StatisticsComparison.of(statistics(1), statistics(2)).withNames("a < b", "c & d");

  @Test
  void itShowsTheValuesOfBothGroups() throws Exception {
    String svg = ComparisonPicture.of(COMPARISON).toSvg();

    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(svg).contains("a &lt; b", "c &amp; d", "drop-off in");
    ComparedFigure first = COMPARISON.figures().get(0);
    assertThat(svg)
        .contains(
            first.beforeText(Locale.ENGLISH),
            first.afterText(Locale.ENGLISH),
            first.differenceText(Locale.ENGLISH));
    for (ComparedFigure figure : COMPARISON.foremost()) {
      String before = figure.beforeText(Locale.ENGLISH) + " of " + figure.customersBefore();
      String after = figure.afterText(Locale.ENGLISH) + " of " + figure.customersAfter();
      assertThat(svg).contains(">" + before + "<", ">" + after + "<");
    }
    assertThat(svg).isEqualTo(ComparisonPicture.of(COMPARISON).toSvg());
  }

  @Test
  void itTellsOnlyWhatIsNotDrawn() {
    Journey small =
        Journey.builder("one", "One")
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("calls", "Calls"))
            .build();
    ObservationPlan plan =
        ObservationPlan.of(small)
            .withCutOff(Duration.ofDays(30), Instant.parse("2026-12-31T00:00:00Z"))
            .during(Duration.ofDays(90));
    JourneyStatistics counted =
        SyntheticCustomers.of(small, 1).trails(300).collect(plan.statistics());
    StatisticsComparison same = StatisticsComparison.of(counted, counted);
    assertThat(same.notCompared()).isEmpty();
    assertThat(ComparisonPicture.of(same).toSvg()).doesNotContain("cannot be compared");
    assertThat(COMPARISON.notCompared()).isNotEmpty();
    assertThat(ComparisonPicture.of(COMPARISON).toSvg())
        .contains(
            "Not drawn: ", " that are not shown to differ that much and ", " cannot be compared");
  }

  @Test
  void itIsDrawnInDutchAndInAnotherStyle() {
    ComparisonPicture picture = ComparisonPicture.of(COMPARISON);
    assertThat(picture.language(Locale.forLanguageTag("nl")).toSvg())
        .contains("afgehaakt in", "In procentpunten", "Klanten vergeleken: a &lt; b (300)");
    assertThat(picture.theme(Theme.standard()).toSvg()).isEqualTo(picture.toSvg());
  }

  @Test
  void itHasNumbersAndSaysWhatItsMarksMean() {
    String svg = ComparisonPicture.of(COMPARISON.withLeast(0.03).withFalseAlarms(0.1)).toSvg();
    assertThat(svg)
        .contains(">Customers compared: a &lt; b (300) and c &amp; d (300)<", ">0<")
        .contains("less or more in c &amp; d")
        .contains("the whole line is outside the grey band", "the line reaches into the band")
        .contains("up to 3 percentage points, or 0.25 points of emotion")
        .contains("of " + COMPARISON.figures().size() + " figures some may differ by chance")
        .contains("at most 10% of such comparisons");
    assertThat(COMPARISON.withLeast(0.03).least()).isEqualTo(0.03);
    assertThat(COMPARISON.withLeastEmotion(0.5).leastEmotion()).isEqualTo(0.5);
    assertThat(COMPARISON.withFalseAlarms(0.1).falseAlarms()).isEqualTo(0.1);
  }

  @Test
  void nothingToCompareIsDrawnToo() {
    JourneyStatistics nobody =
        SyntheticCustomers.of(JOURNEY, 1).trails(0).collect(PLAN.statistics());
    assertThat(ComparisonPicture.of(StatisticsComparison.of(nobody, nobody)).toSvg())
        .contains("that cannot be compared");
  }
}
