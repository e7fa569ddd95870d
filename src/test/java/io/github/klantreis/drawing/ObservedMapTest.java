package io.github.klantreis.drawing;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.Extent;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.layout.FunnelLayout;
import io.github.klantreis.drawing.layout.MapLayout;
import io.github.klantreis.drawing.layout.Overlaps;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.Golden;
import io.github.klantreis.validation.rules.StandardRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What customers did, on the map of what was planned. */
final class ObservedMapTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final String FOLDER = "src/test/resources/io/github/klantreis/drawing/";
  private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");

  private static final Journey SHOES = shoes("Sees an ad", "Asks");

  private static Journey shoes(String ad, String asks) {
    return Journey.builder("shop", "Buying shoes")
        .phase(AWARENESS, p -> p.touchpoint("sees-ad", ad, t -> {}))
        .phase(
            CONSIDERATION,
            p ->
                p.touchpoint("compares", "Compares", t -> t.emotion(Emotion.positive("curious")))
                    .touchpoint("asks", asks, t -> {}))
        .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
        .phase(LOYALTY, p -> p.touchpoint("offer", "Reads an offer", t -> {}))
        .loyaltyLoop(LOYALTY, PURCHASE, loop -> {})
        .build();
  }

  /** Events with the hours before them: {@code "0 sees-ad", "3 compares 2"}. */
  private static Trail trail(String customer, String... events) {
    List<Encounter> encounters = new ArrayList<>();
    for (String event : events) {
      String[] parts = event.split(" ", -1);
      Instant at = BEGIN.plus(Duration.ofHours(Integer.parseInt(parts[0])));
      Encounter encounter = Encounter.of(customer, at, parts[1]);
      encounters.add(
          parts.length == 2 ? encounter : encounter.withExperience(Integer.parseInt(parts[2])));
    }
    return Trail.of(customer, encounters);
  }

  private static JourneyStatistics counted(Journey journey, Trail... trails) {
    return Stream.of(trails)
        .collect(
            ObservationPlan.of(journey)
                .withCutOff(Duration.ofHours(50), BEGIN.plus(Duration.ofHours(200)))
                .statistics());
  }

  /** One buys twice, two drop off while weighing, one is on the way, one was never on the map. */
  private static JourneyStatistics some(Journey journey) {
    return counted(
        journey,
        trail("ann", "0 sees-ad", "36 compares 2", "48 pays", "60 offer 1", "90 pays", "91 offer"),
        trail("bob", "0 sees-ad", "60 compares -2"),
        trail("cid", "0 sees-ad", "84 compares -2"),
        trail("dee", "199 sees-ad"),
        trail("eve", "3 rings"));
  }

  private static JourneyStatistics felt(Journey journey, String... events) {
    return counted(journey, trail("ann", events));
  }

  /** Where nobody told how it was, the line is dotted, as that of what was planned is. */
  @Test
  void theObservedCurveIsBrokenWhereNobodyReported() {
    Journey journey = shoes("Sees an ad", "Asks");
    String gap =
        JourneyMap.of(journey)
            .observed(felt(journey, "0 sees-ad 1", "1 compares", "2 asks 2", "3 pays -1"))
            .toSvg();
    assertThat(gap)
        .contains(">emotion not known in between<")
        .containsPattern("-d2 \\S+-faint \\S+-s-observed\"");
    String known =
        JourneyMap.of(journey)
            .observed(felt(journey, "0 sees-ad 1", "1 compares 1", "2 asks 2", "3 pays -1"))
            .toSvg();
    assertThat(known).doesNotContain(">emotion not known in between<");
  }

  private static JourneyStatistics synthetic(Journey journey, int customers) {
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(30), Instant.parse("2026-07-15T00:00:00Z"));
    return journey.touchpoints().findAny().isEmpty()
        ? Stream.<Trail>empty().collect(plan.statistics())
        : SyntheticCustomers.of(journey, 7).trails(customers).collect(plan.statistics());
  }

  private static Image image(Journey journey, int customers, Locale locale, Theme theme) {
    return MapLayout.image(
        MapContent.of(
            MapInput.of(journey)
                .with(StandardRules.strict().validate(journey))
                .with(synthetic(journey, customers)),
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
    for (int customers : new int[] {0, 1, 1200}) {
      assertThat(Overlaps.of(image(journey, customers, Locale.ENGLISH, Theme.standard())))
          .isEmpty();
      assertThat(Overlaps.of(image(journey, customers, NL, Theme.standard()))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameHoldsInNarrowRowsAndInOneStrip(Journey journey) {
    for (int width : new int[] {Theme.MIN_ROW_WIDTH, 1100, Integer.MAX_VALUE}) {
      Theme theme = Theme.builder().rowWidth(width).build();
      assertThat(Overlaps.of(image(journey, 500, NL, theme))).isEmpty();
    }
  }

  @Test
  void theSameHoldsForAnyJourney() {
    RandomJourneys.seeded(20_261_123)
        .next(Extent.of(20, 100))
        .forEach(
            journey ->
                assertThat(Overlaps.of(image(journey, 200, Locale.ENGLISH, Theme.standard())))
                    .as("%s", journey.id())
                    .isEmpty());
  }

  @Test
  void theFunnelOfAnyJourneyIsDrawnWithoutOverlaps() {
    RandomJourneys journeys = RandomJourneys.seeded(5);
    Stream.concat(samples(), journeys.next(Extent.of(12, 60)))
        .forEach(
            journey -> {
              for (Locale locale : List.of(Locale.ENGLISH, NL)) {
                ImageSection section =
                    new FunnelLayout(
                            synthetic(journey, 300).funnel(),
                            new MapWords(locale, People.CUSTOMERS))
                        .section(true);
                assertThat(Overlaps.of(new Image(FunnelLayout.WIDTH, List.of(section))))
                    .as("%s", journey.id())
                    .isEmpty();
              }
            });
  }

  @Test
  void theLaneTellsFunnelDropOffStayAndWhoMetWhat() {
    JourneyMap map = JourneyMap.of(SHOES).observed(some(SHOES));

    assertThat(texts(map.toSvg()))
        .contains("What happened")
        .containsSubsequence(
            "4 reached (100.0%)",
            "80.0% of all 5 customers", "1 still on the way", "median stay about 2.5 days");
    assertThat(texts(map.toSvg()))
        .contains(
            "3 reached (75.0%)",
            "−1 (25.0%) since the phase before", "2 last seen here, then silent")
        .contains("1 reached (25.0%)", "−2 (66.7%) since the phase before")
        .contains("0 (0.0%) since the phase before", "1 last seen here, at the end")
        .contains("100.0% met it", "not in the log")
        .doesNotContain("nobody met it");
    assertThat(texts(map.language(NL).toSvg()))
        .contains("Wat er gebeurde", "3 bereikt (75,0%)", "−1 (25,0%) sinds de vorige fase")
        .contains(
            "2 hier het laatst gezien, daarna stil",
            "1 nog onderweg",
            "1 hier het laatst gezien, aan het eind",
            "komt in het log niet voor");
  }

  private static JourneyStatistics inAnyOrder() {
    return Stream.of(
            trail("ann", "0 compares", "36 sees-ad", "48 pays"),
            trail("bob", "0 sees-ad"),
            trail("cid", "0 rings"))
        .collect(
            ObservationPlan.of(SHOES)
                .withFunnel(FunnelMode.ANY_ORDER)
                .withCutOff(Duration.ofHours(50), BEGIN.plus(Duration.ofHours(200)))
                .statistics());
  }

  @Test
  void figuresOfAFunnelInAnyOrderStandUnderNoPhase() {
    String svg = JourneyMap.of(SHOES).observed(inAnyOrder()).toSvg();

    assertThat(texts(svg))
        .contains(
            "2 were here (66.7% of all)",
            "1 was here (33.3% of all)", "1 last seen here, then silent")
        .contains("in the phase, of all customers", "Nobody")
        .noneMatch(text -> text.contains("reached") || text.contains("since the phase before"));
    assertThat(texts(JourneyMap.of(SHOES).observed(inAnyOrder()).language(NL).toSvg()))
        .contains("2 waren hier (66,7% van allen)", "1 was hier (33,3% van allen)")
        .contains("in de fase, van alle klanten");
  }

  @Test
  void aFunnelInAnyOrderHasATableOfItsOwn() {
    String html = JourneyMap.of(SHOES).observed(inAnyOrder()).toHtml();
    assertThat(html)
        .contains(
            "<tr><th scope=\"row\" dir=\"auto\">2 phases</th><td>1</td><td>50.0%</td><td>50.0%</td>"
                + "<td>−1</td><td>1.5 days</td></tr>")
        .contains(
            "<caption>Funnel: in how many phases each was, in any order</caption>",
            "<caption>Phases</caption>")
        .contains(
            "<tr><th scope=\"row\" dir=\"auto\">Awareness</th><td>2 were here (66.7% of all)</td>");
    assertThat(JourneyMap.of(SHOES).observed(inAnyOrder()).toMarkdown())
        .contains("| Step | Reached |", "| 3 phases | 1 | 50.0% | 100.0% |")
        .contains("| Awareness | 2 were here (66.7% of all) |");
    assertThat(texts(FunnelPicture.of(inAnyOrder().funnel()).toSvg()))
        .contains(
            "Funnel: in how many phases each was, in any order", "1 phase", "2 phases", "4 phases")
        .doesNotContain("Awareness", "Consideration");
    assertThat(texts(FunnelPicture.of(inAnyOrder().funnel()).language(NL).toSvg()))
        .contains("1 fase", "2 fasen");
  }

  @Test
  void aMapOfAFunnelInAnyOrderHasNoOverlaps() {
    RandomJourneys.seeded(8)
        .next(Extent.of(16, 40))
        .filter(journey -> journey.touchpoints().findAny().isPresent())
        .forEach(
            journey -> {
              JourneyStatistics statistics =
                  SyntheticCustomers.of(journey, 7)
                      .trails(100)
                      .collect(
                          ObservationPlan.of(journey)
                              .withFunnel(FunnelMode.ANY_ORDER)
                              .statistics());
              Image image =
                  MapLayout.image(
                      MapContent.of(
                          MapInput.of(journey)
                              .with(StandardRules.strict().validate(journey))
                              .with(statistics),
                          null,
                          NL,
                          Theme.standard(),
                          ImmutableSet.of(),
                          "kr"),
                      true);
              assertThat(Overlaps.of(image)).as("%s", journey.id()).isEmpty();
            });
  }

  @Test
  void whereTheMapSaysAnEmotionOfSomeTouchpointsOnlyTheseAreCompared() {
    JourneyStatistics told =
        counted(SHOES, trail("ann", "0 compares 2", "1 compares 1", "2 asks -2", "3 asks -2"));
    assertThat(JourneyMap.of(SHOES).observed(told).toMarkdown())
        .contains("−0.3 on average, reported 4× · +1.5 where the map says +1.0: +0.5");
  }

  @Test
  void theMeanExperienceStandsBesideTheModelledEmotion() {
    String svg = JourneyMap.of(SHOES).observed(some(SHOES)).toSvg();

    assertThat(texts(svg)).contains("−0.7", "+1.0", "observed experience (mean)", "curious");
    assertThat(svg).contains("Observed: −0.7 on average, reported 3× · −1.7 against the map");
    assertThat(texts(JourneyMap.of(SHOES).observed(some(SHOES)).language(NL).toSvg()))
        .contains("−0,7");
  }

  @Test
  void theLoopTellsItsShareOfRepeatPurchases() {
    assertThat(flat(JourneyMap.of(SHOES).observed(some(SHOES)).toSvg()))
        .contains("observed: 100.0% of repeat purchases");
    assertThat(flat(JourneyMap.of(SHOES).observed(counted(SHOES)).toSvg()))
        .contains("observed: taken 0×");
  }

  @Test
  void withoutExperiencesThereIsNoCurveOfThem() {
    JourneyStatistics silent = counted(SHOES, trail("ann", "0 sees-ad", "1 compares"));
    assertThat(texts(JourneyMap.of(SHOES).observed(silent).toSvg()))
        .contains("1 reached (100.0%)", "curious")
        .doesNotContain("observed experience (mean)");
  }

  @Test
  void whoIsTooLateIsSaidToBeSo() {
    JourneyStatistics late =
        Stream.of(
                trail("ann", "0 sees-ad", "1 compares", "90 pays"),
                trail("bob", "0 sees-ad", "1 compares", "30 pays", "90 offer"))
            .collect(ObservationPlan.of(SHOES).withWindow(Duration.ofDays(2)).statistics());

    assertThat(flat(JourneyMap.of(SHOES).observed(late).toSvg()))
        .contains("2 reached (100.0%)")
        .contains("1 reached within 2 days (50.0%)")
        .contains("Nobody within 2 days");
    assertThat(flat(JourneyMap.of(SHOES).observed(late).language(NL).toSvg()))
        .contains("1 bereikt binnen 2 dagen (50,0%)")
        .contains("Niemand binnen 2 dagen");
    assertThat(JourneyMap.of(SHOES).observed(late).toHtml()).contains("within 2 days");
  }

  @Test
  void whereNobodyWasTheMapSaysSo() {
    String svg = JourneyMap.of(SHOES).observed(counted(SHOES)).toSvg();
    assertThat(texts(svg)).contains("Nobody", "nobody met it").doesNotContain("NaN");
    assertThat(svg).doesNotContain("NaN");
  }

  @Test
  void withoutStatisticsNothingIsSaidOfThem() {
    JourneyMap map = JourneyMap.of(SHOES);
    assertThat(texts(map.toSvg())).doesNotContain("What happened", "nobody met it");
    assertThat(map.toHtml()).doesNotContain("Observed", "Funnel");
    assertThat(map.toMarkdown()).doesNotContain("What happened");
  }

  @Test
  void aThemeMayLeaveTheLaneOut() {
    Theme theme = Theme.builder().lanes(MapLane.TOUCHPOINTS).build();
    assertThat(texts(JourneyMap.of(SHOES).observed(some(SHOES)).theme(theme).toSvg()))
        .doesNotContain("What happened", "in the phase before, but not (yet) here");
  }

  @Test
  void thePageHasTheFiguresAsATableAndInTheDetails() {
    String html = JourneyMap.of(SHOES).observed(some(SHOES)).idPrefix("x").toHtml();
    assertThat(html)
        .contains("<a href=\"#x-funnel\">Funnel</a>", "<svg class=\"funnel\"")
        .contains(
            "<tr><th scope=\"row\" dir=\"auto\">Consideration</th><td>3</td><td>75.0%</td>"
                + "<td>75.0%</td><td>−1</td><td>2.5 days</td><td>2 last seen here, then silent</td>"
                + "<td>12 hours</td></tr>")
        .contains("<dt dir=\"auto\">Observed</dt>")
        .contains("customers who met it: 3 (100.0% of those in this phase)")
        .contains("buyers who bought again: 1 of 1 (100.0%)")
        .contains("<td class=\"more\" dir=\"auto\" colspan=\"", "<b>Observed</b> <ul><li dir=")
        .doesNotContain("<th scope=\"col\" dir=\"auto\">Observed</th>");
  }

  @Test
  void theFiguresInMarkdownAndTheFunnelAsAPictureAreAsInTheFiles() {
    Golden.assertHolds(
        FOLDER + "observed.md",
        JourneyMap.of(SHOES).observed(some(SHOES)).toMarkdown(),
        ObservedMapTest.class);
    Golden.assertHolds(
        FOLDER + "observed.nl.md",
        JourneyMap.of(SHOES).observed(some(SHOES)).language(NL).toMarkdown(),
        ObservedMapTest.class);
    Golden.assertHolds(
        FOLDER + "funnel.svg",
        FunnelPicture.of(some(SHOES).funnel()).toSvg(),
        ObservedMapTest.class);
  }

  @Test
  void theMapIsImmutableAndSaysTheSameEachTime() {
    JourneyMap plain = JourneyMap.of(SHOES);
    String before = plain.toSvg();
    JourneyMap observed = plain.observed(some(SHOES));
    assertThat(plain.toSvg()).isEqualTo(before);
    assertThat(observed.toHtml()).isEqualTo(JourneyMap.of(SHOES).observed(some(SHOES)).toHtml());
    assertThat(FunnelPicture.of(some(SHOES).funnel()).language(NL).toSvg())
        .isEqualTo(FunnelPicture.of(some(SHOES).funnel()).language(NL).toSvg());
  }

  @Test
  void refusesStatisticsOfAnotherJourney() {
    JourneyMap map = JourneyMap.of(SHOES);
    Journey bread = MapSamples.bread();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map.observed(counted(bread)))
        .withMessage(
            "the statistics are of journey 'bread', but this is the map of journey 'shop'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map.observed(counted(SHOES.toBuilder().version("2").build())))
        .withMessage(
            "the statistics are of journey 'shop' version '2', but this is the map of journey"
                + " 'shop'");
    Journey other = SHOES.withPhase("loyalty", p -> p.touchpoint("calls", "Calls", t -> {}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map.observed(counted(other)))
        .withMessage(
            "the statistics are of another state of journey 'shop': only they have [touchpoint"
                + " 'calls'], only the journey has []");
  }

  @Test
  void comparedMapsShowItAtTheJourneyOfWhichItIs() {
    Journey asIs = SolarPanels.asIs();
    Journey toBe = SolarPanels.toBe();
    JourneyMap plain = JourneyMap.of(asIs);
    JourneyMap first = plain.observed(synthetic(asIs, 200));
    JourneyMap second = JourneyMap.of(toBe).observed(synthetic(toBe, 300));
    long lanesOfFirst = lanes(first);
    long lanesOfSecond = lanes(second);
    assertThat(lanesOfFirst).isPositive();
    assertThat(lanes(first.comparedWith(toBe))).isEqualTo(lanesOfFirst);
    assertThat(lanes(plain.comparedWith(second))).isEqualTo(lanesOfSecond);
    JourneyMap both = first.comparedWith(second);
    assertThat(lanes(both)).isEqualTo(lanesOfFirst + lanesOfSecond);
    assertThat(both.idPrefix("x").toHtml())
        .contains("<a href=\"#x-funnel\">Funnel: as-is</a>", "id=\"x-funnel\">Funnel: as-is<")
        .contains("<a href=\"#x-nfunnel\">Funnel: to-be</a>", "id=\"x-nfunnel\">Funnel: to-be<");
    assertThat(plain.comparedWith(second).toSvg())
        .contains("in the phase before, but not (yet) here");
  }

  private static long lanes(JourneyMap map) {
    return texts(map.toSvg()).stream().filter("What happened"::equals).count();
  }

  @Test
  void asSeenFromOnePersonaTheMapSaysWhoseFiguresItShows() {
    Journey journey =
        SHOES.toBuilder()
            .persona("young", "Students", p -> {})
            .persona("old", "Grandparents", p -> {})
            .build();
    List<Trail> trails =
        List.of(
            trail("ann", "0 sees-ad", "3 compares 2", "48 pays"),
            trail("bob", "0 sees-ad", "60 compares -2"));
    JourneyMap all =
        JourneyMap.of(journey)
            .observed(trails.stream().collect(ObservationPlan.of(journey).statistics()));
    assertThat(flat(all.toSvg())).contains("What happened").doesNotContain("(all customers)");
    assertThat(flat(all.personas(List.of("young", "old")).toSvg()))
        .doesNotContain("(all customers)");
    assertThat(flat(all.persona("young").toSvg()))
        .contains("What happened (all customers)", "observed experience (mean) (all customers)")
        .contains("2 reached (100.0%)");
    assertThat(all.persona("young").toHtml())
        .contains("Funnel (all customers)", "Observed (all customers)");

    JourneyStatistics segmented =
        trails.stream()
            .map(
                trail ->
                    Trail.of(
                        trail.customer(),
                        trail.encounters().stream()
                            .map(
                                met ->
                                    met.withAttribute(
                                        "persona", met.customer().equals("ann") ? "young" : "old"))
                            .toList()))
            .collect(ObservationPlan.of(journey).withSegmentsBy("persona").statistics());
    String young = flat(all.observed(segmented).persona("young").toSvg());
    assertThat(young)
        .contains("What happened (segment Students)", "1 reached (100.0%)")
        .doesNotContain("(all customers)", "2 reached");
    assertThat(flat(all.observed(segmented).toSvg())).contains("2 reached (100.0%)");
  }

  /** A share of all says nothing of a step that is not meant for all. */
  @Test
  void whatIsMeantForSomeIsCountedAndHasAShareForThemAlone() {
    Journey journey =
        SHOES.toBuilder()
            .persona("young", "Students", p -> {})
            .persona("old", "Grandparents", p -> {})
            .build()
            .withTouchpoint("compares", t -> t.concerns("young"));
    JourneyStatistics statistics =
        Stream.of(
                trail("ann", "0 sees-ad", "3 compares 2", "48 pays"),
                trail("bob", "0 sees-ad", "60 pays"))
            .map(
                trail ->
                    Trail.of(
                        trail.customer(),
                        trail.encounters().stream()
                            .map(
                                met ->
                                    met.withAttribute(
                                        "persona",
                                        trail.customer().equals("ann") ? "young" : "old"))
                            .toList()))
            .collect(ObservationPlan.of(journey).withSegmentsBy("persona").statistics());
    JourneyMap map = JourneyMap.of(journey).observed(statistics);

    assertThat(flat(map.toSvg()) + map.toHtml())
        .contains("1 met it; it is not meant for all customers");
    assertThat(map.language(Locale.forLanguageTag("nl")).toHtml())
        .contains("1 maakte dit mee; niet bedoeld voor alle klanten");
    assertThat(flat(map.persona("young").toSvg()))
        .contains("100.0% met it")
        .doesNotContain("meant");
  }

  @Test
  void theStatisticsOfOnePersonaSayWhoseTheyAre() {
    Journey journey =
        SHOES.toBuilder()
            .persona("young", "Students", p -> {})
            .persona("old", "Grandparents", p -> {})
            .build();
    Trail ann = trail("ann", "0 sees-ad", "3 compares 2", "48 pays");
    JourneyStatistics segmented =
        Stream.of(
                Trail.of(
                    "ann",
                    ann.encounters().stream()
                        .map(met -> met.withAttribute("persona", "young"))
                        .toList()))
            .collect(ObservationPlan.of(journey).withSegmentsBy("persona").statistics());
    JourneyMap own = JourneyMap.of(journey).observed(segmented.segments().get("young"));
    String young = "What happened (customers of Students)";

    assertThat(flat(own.persona("young").toSvg()))
        .contains("What happened", "1 reached (100.0%)")
        .doesNotContain("(all customers)", "(customers of", "(segment");
    assertThat(flat(own.toSvg())).contains(young).doesNotContain("(all customers)");
    assertThat(flat(own.persona("old").toSvg())).contains(young).doesNotContain("(all customers)");
    assertThat(flat(own.personas(List.of("young", "old")).toSvg())).contains(young);
    assertThat(own.toHtml()).contains("Funnel (customers of Students)");
    assertThat(flat(own.language(Locale.forLanguageTag("nl")).toSvg()))
        .contains("(klanten van Students)");
    assertThat(own.toMarkdown()).contains("## What happened\n\n- Customers of Students\n- ");
    assertThat(JourneyMap.of(journey).observed(segmented).toMarkdown())
        .contains("## What happened\n\n- customers: ")
        .doesNotContain("Customers of");
  }

  @Test
  void textOfUsersStaysText() throws Exception {
    for (String hostile : HostileStrings.all()) {
      Journey journey = shoes(hostile, hostile).withPhase("purchase", p -> p.name(hostile));
      JourneyStatistics statistics = some(journey);
      JourneyMap map = JourneyMap.of(journey).observed(statistics);
      JourneyMapTest.checkImage(map.toSvg());
      JourneyMapTest.checkPage(map.toHtml());
      JourneyMapTest.checkImage(FunnelPicture.of(statistics.funnel()).toSvg());
    }
  }

  @Test
  void aFunnelAloneSaysWithinWhichTimeAndWhoIsOnTheWay() {
    ObservationPlan plan = ObservationPlan.of(SHOES).withWindow(Duration.ofDays(9));
    Trail ann = trail("ann", "0 sees-ad", "1 rings", "2 compares");
    Funnel open =
        Stream.of(ann)
            .collect(
                plan.withCutOff(Duration.ofDays(30), BEGIN.plus(Duration.ofDays(9))).statistics())
            .funnel();
    assertThat(open.window()).contains(Duration.ofDays(9));
    assertThat(open.stillOnTheWay()).isEqualTo(1);
    assertThat(texts(FunnelPicture.of(open).toSvg()))
        .contains(
            "Funnel: how far each came, from the best start (within 9 days)",
            "Customers still on the way, who count as far as they came: 1");
    assertThat(texts(FunnelPicture.of(open).language(NL).toSvg()))
        .contains(
            "Trechter: hoe ver ieder kwam, vanaf het beste begin (binnen 9 dagen)",
            "Klanten die nog onderweg zijn en meetellen tot waar ze kwamen: 1");
    Funnel whole = Stream.of(ann).collect(plan.statistics()).funnel();
    assertThat(whole.stillOnTheWay()).isZero();
    assertThat(FunnelPicture.of(whole).toSvg()).doesNotContain("still on the way");
  }

  @Test
  void picturesOfOtherFunnelsAreToldApart() {
    JourneyStatistics statistics =
        Stream.of(trail("ann", "0 sees-ad", "1 rings", "2 compares"))
            .collect(
                ObservationPlan.of(SHOES)
                    .withFunnel(FunnelMode.BEST_START, FunnelMode.CONTIGUOUS)
                    .statistics());
    assertThat(texts(FunnelPicture.of(statistics.funnel()).toSvg()))
        .contains("Funnel: how far each came, from the best start", "Consideration");
    assertThat(texts(FunnelPicture.of(statistics.funnel(FunnelMode.CONTIGUOUS)).toSvg()))
        .contains("Funnel: how far each came without any other contact in between");
  }

  @Test
  void aFunnelOfWhichNoTimesAreKeptHasNoColumnOfThem() {
    JourneyStatistics statistics =
        Stream.of(trail("ann", "0 sees-ad", "1 rings", "2 compares"))
            .collect(
                ObservationPlan.of(SHOES)
                    .withFunnel(FunnelMode.BEST_START, FunnelMode.CONTIGUOUS)
                    .statistics());
    assertThat(texts(FunnelPicture.of(statistics.funnel()).toSvg()))
        .contains("Fewer than the previous", "Median since previous (about)");
    assertThat(texts(FunnelPicture.of(statistics.funnel(FunnelMode.CONTIGUOUS)).toSvg()))
        .contains("Fewer than the previous")
        .doesNotContain("Median since previous (about)");

    JourneyStatistics nobodyWentOn =
        Stream.of(trail("ann", "0 sees-ad")).collect(ObservationPlan.of(SHOES).statistics());
    assertThat(JourneyMap.of(SHOES).observed(nobodyWentOn).toHtml())
        .contains("<th scope=\"col\">Fewer than the previous</th>")
        .doesNotContain("Median since previous (about)")
        .contains("<td>1</td><td>100.0%</td><td></td><td></td><td>1 last seen here</td>");
  }

  /** What stands in the image, text by text. */
  private static List<String> texts(String svg) {
    List<String> texts = new ArrayList<>();
    for (String part : svg.split("<text ", -1)) {
      int end = part.indexOf("</text>");
      if (end >= 0) {
        texts.add(
            part.substring(part.indexOf('>') + 1, end).replaceAll("</?tspan[^>]*>", "").strip());
      }
    }
    return texts;
  }

  private static String flat(String svg) {
    return String.join("\n", texts(svg));
  }
}
