package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.StairLift;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.People;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** The curves of conversion as a picture, and in the text of statistics. */
final class ConversionPictureTest {
  private static final Journey JOURNEY = SolarPanels.asIs();

  private static JourneyStatistics statistics(boolean hasCurves) {
    ObservationPlan plan =
        ObservationPlan.of(JOURNEY)
            .withCutOff(Duration.ofDays(30), Instant.parse("2026-07-31T00:00:00Z"));
    return SyntheticCustomers.of(JOURNEY, 3)
        .trails(500)
        .collect((hasCurves ? plan.withConversionCurves() : plan).statistics());
  }

  @Test
  void eachStepHasACurve() throws Exception {
    JourneyStatistics statistics = statistics(true);
    ConversionPicture picture = ConversionPicture.of(statistics.funnel());

    String svg = picture.toSvg();
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(svg).contains("Conversion by the time", "Purchase: ", "% within ");
    assertThat(svg).isEqualTo(picture.theme(Theme.standard()).toSvg());
    assertThat(picture.language(Locale.forLanguageTag("nl")).toSvg())
        .contains("Conversie naar de tijd", "Aankoop: ", "% binnen ");
    assertThat(statistics.toText(Locale.ENGLISH))
        .contains("Reached within a time, of those who entered", "7 days", "Half within");
    assertThat(statistics.toText(Locale.forLanguageTag("nl")))
        .contains("Bereikt binnen een tijd", "klanten die nog onderweg zijn");
  }

  @Test
  void itSaysOfHowManyItIsAndWhatItsBandIs() {
    Funnel funnel = statistics(true).funnel();
    long entered = funnel.steps().get(1).curve().orElseThrow().customers();
    ConversionPicture picture = ConversionPicture.of(funnel);
    assertThat(entered).isGreaterThan(1);
    assertThat(picture.toSvg())
        .contains(">" + entered + " customers entered<")
        .contains(">where a curve lies with 95% confidence<")
        .containsPattern("bounds [^ \"]*f-persona-1\"")
        .containsPattern("bounds [^ \"]*f-muted\"")
        .containsPattern("<desc[^>]*>[^<]*" + entered + " customers entered");
    assertThat(picture.language(Locale.forLanguageTag("nl")).toSvg())
        .contains(">" + entered + " klanten kwamen binnen<")
        .contains(">waar een curve met 95% zekerheid ligt<");
    assertThat(ConversionPicture.of(statistics(false).funnel()).toSvg())
        .doesNotContain("entered<", "95%");
  }

  /** Of few of whom nobody came it is open at each time how many would, not only at the end. */
  @Test
  void theBandIsOpenFromTheStartWhereNobodyCame() {
    String first = JOURNEY.touchpoints().findFirst().orElseThrow().id();
    ObservationPlan plan =
        ObservationPlan.of(JOURNEY)
            .withWindow(Duration.ofDays(90))
            .withCutOff(Duration.ofDays(30), Instant.parse("2026-07-31T00:00:00Z"))
            .withConversionCurves();
    Funnel funnel =
        IntStream.range(0, 40)
            .mapToObj(i -> Integer.toString(i))
            .map(c -> Trail.of(c, Encounter.of(c, Instant.parse("2026-01-01T00:00:00Z"), first)))
            .collect(plan.statistics())
            .funnel();
    assertThat(ConversionPicture.of(funnel).toSvg())
        .containsPattern("d=\"M80 (\\d+)V(\\d+)L756 \\2L756 \\1z\"");
  }

  @Test
  void whoDoesNotBuyIsNoConversion() {
    Funnel funnel =
        SyntheticCustomers.of(StairLift.asIs(), 3)
            .trails(50)
            .collect(ObservationPlan.of(StairLift.asIs()).withConversionCurves().statistics())
            .funnel();
    assertThat(funnel.people()).isEqualTo(StairLift.asIs().people());
    assertThat(ConversionPicture.of(funnel).toSvg())
        .contains("Who reached which phase")
        .doesNotContain("Conversion");
    assertThat(ConversionPicture.of(funnel).language(Locale.forLanguageTag("nl")).toSvg())
        .contains("Wie welke fase bereikte")
        .doesNotContain("Conversie");
  }

  /** People of any name buy where something is sold to them; the curve says so as the text does. */
  @Test
  void whoBuysIsAConversionWhoeverItIs() {
    for (Market market : Market.values()) {
      for (People people : List.of(People.CUSTOMERS, People.CITIZENS, People.PATIENTS)) {
        Journey journey = JOURNEY.toBuilder().people(people).market(market).build();
        ObservationPlan plan = ObservationPlan.of(journey).withConversionCurves();
        Funnel funnel =
            SyntheticCustomers.of(journey, 3).trails(50).collect(plan.statistics()).funnel();
        assertThat(funnel.hasBuyers()).isEqualTo(plan.hasBuyers());
        assertThat(ConversionPicture.of(funnel).toSvg().contains("Conversion by the time"))
            .as("%s in %s", people, market)
            .isEqualTo(plan.hasBuyers());
      }
    }
  }

  @Test
  void withoutCurvesItIsEmpty() {
    JourneyStatistics statistics = statistics(false);
    assertThat(ConversionPicture.of(statistics.funnel()).toSvg())
        .contains("Conversion by the time")
        .contains("<desc", ">There are no curves: none were counted, or nobody entered")
        .doesNotContain("at once");
    assertThat(
            ConversionPicture.of(statistics.funnel()).language(Locale.forLanguageTag("nl")).toSvg())
        .contains(">Er zijn geen curves: ze zijn niet geteld, of niemand kwam de trechter in.<");
    assertThat(statistics.toText(Locale.ENGLISH)).doesNotContain("Half within");
  }
}
