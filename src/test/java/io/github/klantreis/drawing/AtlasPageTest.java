package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.atlas.RandomAtlases;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.exchange.HostileJourneys;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.validation.Golden;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of an atlas. */
final class AtlasPageTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final String GOLDEN = "src/test/resources/io/github/klantreis/drawing/";

  private static final Journey CAR =
      Journey.builder("car", "Buying a car")
          .persona("driver", "The driver")
          .state(JourneyState.AS_IS)
          .leadsTo("insurance")
          .phase(
              CanonicalPhase.USAGE,
              p ->
                  p.drillsDownTo("onboarding")
                      .drillsDownTo("first-bill")
                      .opportunity("Explain the bill")
                      .touchpoint(
                          "drives",
                          "Drives & arrives",
                          t ->
                              t.emotion(Emotion.negative("lost"))
                                  .opportunity("A map")
                                  .opportunity("A voice")))
          .build();

  private static final JourneyAtlas ATLAS =
      JourneyAtlas.builder("drivers", "All journeys of drivers")
          .description("From the first look to the last mile")
          .journey(CAR)
          .journey(
              CAR.toBuilder()
                  .state(JourneyState.TO_BE)
                  .build()
                  .withTouchpoint("drives", t -> t.emotion(Emotion.positive("at home"))))
          .journey(Journey.builder("onboarding", "The first day").build())
          .journey(Journey.builder("first-bill", "The first bill").build())
          .journey(
              Journey.builder("insurance", "Insuring a car")
                  .persona("driver", "The driver")
                  .build())
          .build();

  @Test
  void thePageShowsTheTreeInBothLanguages() {
    ValidationReport report = StandardRules.recommended().validate(CAR);
    AtlasPage page =
        AtlasPage.of(ATLAS)
            .findings(report)
            .linkingTo(
                journey ->
                    journey.id().equals("car")
                        ? Optional.of(URI.create("maps/car.html"))
                        : Optional.empty());

    Golden.assertHolds(GOLDEN + "atlas.en.html", body(page.toHtml()), getClass());
    Golden.assertHolds(GOLDEN + "atlas.nl.html", body(page.language(NL).toHtml()), getClass());
  }

  @Test
  void theLowestEmotionsSayWhoseTheyAreAndHowManyMoreThereAre() {
    Emotion lost = Emotion.negative("lost");
    JourneyAtlas atlas =
        JourneyAtlas.builder("drivers", "Drivers")
            .journey(
                Journey.builder("car", "A car")
                    .persona("anna", "Anna")
                    .phase(
                        CanonicalPhase.USAGE,
                        p -> {
                          p.touchpoint("one", "One", t -> t.emotionOf("anna", lost));
                          p.touchpoint("two", "Two", t -> t.measuredEmotion(lost));
                          p.touchpoint("both", "Both", t -> t.emotion(lost).measuredEmotion(lost));
                          for (String more : List.of("four", "five")) {
                            p.touchpoint(more, more, t -> t.emotion(lost));
                          }
                        })
                    .build())
            .build();

    assertThat(AtlasPage.of(atlas).toHtml())
        .contains(">One · Anna: lost (−1)<", ">Two (measured): lost (−1)<", ">2 more<")
        .contains(">Both (also measured): lost (−1)<")
        .doesNotContain("four");
    assertThat(AtlasPage.of(atlas).language(NL).toHtml()).contains("(gemeten)", ">nog 2<");
  }

  @Test
  void anOpportunityOfSeveralJourneysIsCountedOnce() {
    JourneyAtlas atlas =
        JourneyAtlas.builder("drivers", "Drivers")
            .journey(
                Journey.builder("car", "A car")
                    .phase(CanonicalPhase.USAGE, p -> p.opportunity("bill", "Explain the bill"))
                    .build())
            .journey(
                Journey.builder("bill", "A bill")
                    .phase(CanonicalPhase.USAGE, p -> p.opportunity("bill", "Explain the bill"))
                    .build())
            .build();

    assertThat(AtlasPage.of(atlas).toHtml())
        .contains("1 open opportunity</p>")
        .contains(">2 journeys ·");
  }

  @Test
  void theBacklogIsAPictureAndATable() {
    JourneyAtlas atlas =
        JourneyAtlas.builder("drivers", "Drivers")
            .journey(
                Journey.builder("car", "A car")
                    .opportunity("map", "A <map>", o -> o.effort(2))
                    .build())
            .build();

    assertThat(AtlasPage.of(atlas).toHtml())
        .contains("<svg class=\"picture\" aria-hidden=\"true\"")
        .contains(
            "<tr><th scope=\"row\">1. <span dir=\"auto\">A &lt;map&gt;</span></th>"
                + "<td class=\"n\">–</td><td class=\"n\">–</td><td class=\"n\">2</td>");
    assertThat(AtlasPage.of(ATLAS).toHtml()).doesNotContain("class=\"picture\"");
  }

  private static String body(String html) {
    return html.substring(html.indexOf("<main>"), html.indexOf("</body>"));
  }

  /** As on the map of a journey, and as in its report. */
  @Test
  void whatIsTheSameAtSeveralPlacesIsOneFinding() {
    Journey pains =
        Journey.builder("pains", "Three pains")
            .phase(
                CanonicalPhase.USAGE,
                p ->
                    p.touchpoint("a", "A", t -> t.emotion(Emotion.negative("lost")))
                        .touchpoint("b", "B", t -> t.emotion(Emotion.negative("lost")))
                        .touchpoint("c", "C", t -> t.emotion(Emotion.negative("lost"))))
            .build();
    ValidationReport report = StandardRules.recommended().validate(pains);
    long warnings =
        report.grouped().stream().filter(group -> group.severity() == Severity.WARNING).count();
    assertThat(warnings).isLessThan(report.count(Severity.WARNING));
    JourneyAtlas atlas = JourneyAtlas.builder("all", "All").journey(pains).build();
    assertThat(AtlasPage.of(atlas).findings(report).toHtml())
        .contains("</svg> " + warnings + " warnings</span>");
  }

  @Test
  void sumsSayThatTwoStatesAreOne() {
    assertThat(AtlasPage.of(ATLAS).toHtml()).contains(" · as-is and to-be count as one</p>");
    JourneyAtlas asIs =
        JourneyAtlas.builder("drivers", "Drivers")
            .journey(Journey.builder("bill", "The bill").state(JourneyState.AS_IS).build())
            .build();
    assertThat(AtlasPage.of(asIs).toHtml()).doesNotContain("count as one");
  }

  @Test
  void whatWasNotCheckedHasNoFindings() {
    assertThat(AtlasPage.of(ATLAS).toHtml()).doesNotContain("Findings", "not checked");
    assertThat(AtlasPage.of(ATLAS).findings(StandardRules.recommended().validate(CAR)).toHtml())
        .contains("Findings", "not checked");
  }

  @Test
  void aReportIsOfOneJourneyOfTheAtlas() {
    ValidationReport report = StandardRules.recommended().validate(CAR);
    ValidationReport other =
        StandardRules.recommended().validate(CAR.toBuilder().name("Other").build());

    assertThatThrownBy(() -> AtlasPage.of(ATLAS).findings(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the report is of [car]")
        .hasMessageContaining("onboarding");
    assertThatThrownBy(() -> AtlasPage.of(ATLAS).findings(report.merge(other)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pagesAreRelativeOrOnTheWeb() {
    AtlasPage page =
        AtlasPage.of(ATLAS).linkingTo(any -> Optional.of(URI.create("javascript:alert(1)")));

    assertThatThrownBy(page::toHtml)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("javascript:alert(1)");
    assertThat(
            AtlasPage.of(ATLAS)
                .linkingTo(any -> Optional.of(URI.create("https://example.org/?a=1&b=2")))
                .toHtml())
        .contains("href=\"https://example.org/?a=1&amp;b=2\"");
  }

  @Test
  void theThemeGivesTheColours() {
    Theme theme = Theme.builder().light(ColourRole.PAPER, "#123456").build();

    assertThat(AtlasPage.of(ATLAS).theme(theme).toHtml()).contains("--paper:#123456");
  }

  @Test
  void hostileTextsStayTexts() throws Exception {
    for (String hostile : HostileStrings.all()) {
      Journey journey = HostileJourneys.with(hostile);
      Document page =
          check(
              AtlasPage.of(
                      JourneyAtlas.builder("a", hostile)
                          .description(hostile)
                          .journey(journey)
                          .build())
                  .findings(StandardRules.recommended().validate(journey))
                  .toHtml());
      if (HostileStrings.legalInXml().contains(hostile)) {
        assertThat(bare(page.getDocumentElement().getTextContent())).contains(bare(hostile));
      }
    }
  }

  /** Returns a text without what HTML cannot hold, and without blanks. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Cc}\u2028\u2029\uFEFF\uFFFD\\p{Cn}]+", "");
  }

  @Test
  void everyJourneyOfAnyAtlasHasOneRow() throws Exception {
    for (JourneyAtlas atlas : RandomAtlases.seeded(901).next(60).toList()) {
      NodeList rows = check(AtlasPage.of(atlas).toHtml()).getElementsByTagName("tr");
      long ofJourneys =
          IntStream.range(0, rows.getLength())
              .filter(row -> ((Element) rows.item(row)).hasAttribute("id"))
              .count();
      assertThat(ofJourneys).isEqualTo(atlas.journeys().size());
    }
  }

  @Test
  void aDeepAtlasIsDrawnToo() {
    int depth = 3_000;
    List<Journey> chain = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      String next = "j" + (i + 1);
      chain.add(
          Journey.builder("j" + i, "Journey " + i)
              .phase(CanonicalPhase.USAGE, p -> p.drillsDownTo(next))
              .build());
    }
    chain.add(Journey.builder("j" + depth, "The last").build());

    assertThat(AtlasPage.of(JourneyAtlas.builder("deep", "Deep").journeys(chain).build()).toHtml())
        .contains("Level 3001", "The last");
  }

  /** Nothing is run or loaded, whatever the texts say, and links lead to rows. */
  private static Document check(String html) throws Exception {
    assertThat(html).startsWith("<!DOCTYPE html>\n");
    Document page =
        JourneyMapTest.parse(
            html.substring(html.indexOf('\n'), html.indexOf("<style>"))
                + html.substring(html.indexOf("</style>") + "</style>".length()));
    NodeList all = page.getElementsByTagName("*");
    Set<String> allowed =
        Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "div",
            "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "span", "a", "svg", "path",
            "dl", "dt", "dd", "rect", "text", "tspan", "g");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(allowed).contains(element.getTagName());
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        String name = element.getAttributes().item(j).getNodeName();
        assertThat(name).doesNotStartWith("on").isNotIn("style", "src");
        if (name.equals("href")) {
          String target = element.getAttribute(name);
          assertThat(html).contains("id=\"" + target.substring(1) + "\"");
        }
      }
    }
    assertThat(html).contains("default-src 'none'; style-src 'sha256-");
    return page;
  }
}
