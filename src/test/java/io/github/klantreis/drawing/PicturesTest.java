package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.exchange.HostileJourneys;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.phase.CanonicalPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every separate picture. */
final class PicturesTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  /** The pictures of one journey, by their kind. */
  private static Map<String, String> pictures(String text, Locale language) {
    Journey journey = HostileJourneys.with(text);
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(30), Instant.parse("2026-12-31T00:00:00Z"))
            .withConversionCurves();
    JourneyStatistics first =
        SyntheticCustomers.of(journey, 1).trails(60).collect(plan.statistics());
    JourneyStatistics second =
        SyntheticCustomers.of(journey, 2).trails(60).collect(plan.statistics());
    StatisticsComparison comparison =
        StatisticsComparison.of(first, second).withNames(text, "2 " + text);
    Map<String, String> pictures = new LinkedHashMap<>();
    pictures.put("funnel", FunnelPicture.of(first.funnel()).language(language).toSvg());
    pictures.put("conversion", ConversionPicture.of(first.funnel()).language(language).toSvg());
    pictures.put("comparison", ComparisonPicture.of(comparison).language(language).toSvg());
    pictures.put("backlog", BacklogPicture.of(journey).language(language).toSvg());
    return pictures;
  }

  @Test
  void hostileTextsStayTexts() throws Exception {
    for (String hostile : HostileStrings.all()) {
      for (String svg : pictures(hostile, Locale.ENGLISH).values()) {
        JourneyMapTest.checkImage(svg);
      }
    }
  }

  @Test
  void allOfOneJourneyFitOnOnePage() {
    List<String> ids = new ArrayList<>();
    for (String svg : pictures("a text", Locale.ENGLISH).values()) {
      Matcher matcher = ID.matcher(svg);
      while (matcher.find()) {
        ids.add(matcher.group(1));
      }
    }
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void theLanguageIsThatOfTheWords() {
    assertThat(pictures("a text", Locale.FRENCH))
        .allSatisfy((kind, svg) -> assertThat(svg).as(kind).contains("xml:lang=\"en\""));
    assertThat(pictures("a text", Locale.forLanguageTag("nl-BE")))
        .allSatisfy((kind, svg) -> assertThat(svg).as(kind).contains("xml:lang=\"nl-BE\""));
  }

  @Test
  void theApplicationGivesTheWordsOfAFurtherLanguage() {
    Journey journey =
        Journey.builder("j", "J")
            .phase(
                CanonicalPhase.PURCHASE,
                p -> p.touchpoint("calls", "Calls", t -> t.opportunity("Answer sooner")))
            .build();
    Funnel funnel =
        SyntheticCustomers.of(journey, 1)
            .trails(20)
            .collect(ObservationPlan.of(journey).withConversionCurves().statistics())
            .funnel();
    Map<String, String> words =
        Map.of(
            "Conversion by the time since entering the funnel", "Konversion nach der Zeit",
            "Funnel: how far each came, from the best start", "Trichter: der beste Versuch",
            "No opportunity has a value or an effort yet.", "Noch nichts bewertet.",
            "Opportunities", "Chancen");

    assertThat(FunnelPicture.of(funnel).language(Locale.GERMAN, words).toSvg())
        .contains("xml:lang=\"de\"", "Trichter: der beste Versuch");
    assertThat(ConversionPicture.of(funnel).language(Locale.GERMAN, words).toSvg())
        .contains("xml:lang=\"de\"", "Konversion nach der Zeit");
    assertThat(BacklogPicture.of(journey).language(Locale.GERMAN, words).toSvg())
        .contains("xml:lang=\"de\"", "Noch nichts bewertet.");
    assertThat(AtlasPage.of(JourneyAtlas.byPhase(journey)).language(Locale.GERMAN, words).toHtml())
        .contains("<html lang=\"de\"", "Chancen");
    assertThatThrownBy(() -> FunnelPicture.of(funnel).language(Locale.ENGLISH, words))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("any language but English and Dutch");
  }
}
