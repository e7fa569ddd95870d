package io.github.klantreis.drawing.layout;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.exchange.mermaid.MermaidWriting;
import io.github.klantreis.exchange.ujg.Ujg;
import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Emotion;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How maps and other forms show that the journey ends with a branch. */
final class EndingBranchDrawnTest {
  private static final URI BASE = URI.create("https://example.com/");
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static Journey mortgage(Consumer<BranchBuilder> refusal) {
    return Journey.builder("mortgage", "A mortgage")
        .phase(
            CONSIDERATION,
            f ->
                f.touchpoint("asks", "Asks", t -> t.emotion(Emotion.neutral("curious")))
                    .choice(
                        "answer",
                        "What does the bank say?",
                        c ->
                            c.branch("no", "refused", refusal)
                                .branch(
                                    "yes",
                                    "accepted",
                                    b ->
                                        b.touchpoint(
                                            "offer",
                                            "Signs",
                                            t -> t.emotion(Emotion.positive("glad"))))))
        .phase(
            PURCHASE,
            f -> f.touchpoint("deed", "The deed", t -> t.emotion(Emotion.positive("proud"))))
        .build();
  }

  private static void letters(BranchBuilder branch, int count) {
    IntStream.range(0, count)
        .forEach(
            i ->
                branch.touchpoint(
                    "letter" + i, "Letter " + i, t -> t.emotion(Emotion.negative("sad"))));
  }

  private static final Journey REFUSED = mortgage(b -> letters(b.endsJourney(), 1));
  private static final Journey SILENT = mortgage(BranchBuilder::endsJourney);

  private static JourneyContent content(Journey journey) {
    return map(journey).journeys.get(0);
  }

  private static MapContent map(Journey journey) {
    return MapContent.of(
        MapInput.of(journey), null, Locale.ENGLISH, Theme.standard(), ImmutableSet.of(), "k");
  }

  private static List<String> texts(Image image) {
    return image.sections().stream()
        .flatMap(section -> section.canvas().marks().stream())
        .filter(Mark.Lettering.class::isInstance)
        .map(mark -> ((Mark.Lettering) mark).block().whole)
        .toList();
  }

  @Test
  void noLineOfTheCurveLeadsOnFromTheEnd() {
    CurveOrder order = CurveOrder.of(content(REFUSED).columns);
    assertThat(order.next(0)).containsExactly(1, 2);
    assertThat(order.next(1)).as("from the letter").isEmpty();
    assertThat(order.next(2)).containsExactly(3);
    CurveOrder past = CurveOrder.of(content(SILENT).columns);
    assertThat(past.next(0)).as("not past the choice").containsExactly(1);
    assertThat(past.next(1)).containsExactly(2);
  }

  @Test
  void legendExplainsTheEndWhereOneIsDrawn() {
    for (Journey journey : List.of(REFUSED, SILENT)) {
      assertThat(texts(MapLayout.image(map(journey), true))).contains("the journey ends");
    }
    assertThat(texts(MapLayout.image(map(mortgage(b -> letters(b, 1))), true)))
        .contains("refused")
        .doesNotContain("the journey ends");
    assertThat(JourneyMap.of(REFUSED).language(DUTCH).toSvg()).contains("de klantreis eindigt");
  }

  /** Over several rows as well: the dot stands once, and no line goes on in a row below. */
  @Test
  void branchHasOneDotWhereverItEnds() {
    for (int count : new int[] {0, 1, 3, 30}) {
      Journey ending = mortgage(b -> letters(b.endsJourney(), count));
      Journey joining = mortgage(b -> letters(b, count));
      assertThat(dots(ending) - dots(joining))
          .as("%s: on the map and in the legend", count)
          .isEqualTo(2);
    }
  }

  private static long dots(Journey journey) {
    return MapLayout.image(map(journey), true).sections().stream()
        .flatMap(section -> section.canvas().marks().stream())
        .filter(mark -> mark instanceof Mark.Stroke stroke && stroke.path().contains("a4 4 "))
        .count();
  }

  /** A way back under a card ends at its left, so long words are in several lines. */
  @Test
  void wordsOfAWayDoNotCrossItsLine() {
    String condition = "the objection against the refusal is upheld by the committee after all";
    Journey journey =
        mortgage(
            b ->
                b.endsJourney()
                    .touchpoint("letter", "Objects", t -> t.leadsTo("offer", condition)));
    Mark.Lettering words =
        MapLayout.image(map(journey), true).sections().stream()
            .flatMap(section -> section.canvas().marks().stream())
            .filter(Mark.Lettering.class::isInstance)
            .map(Mark.Lettering.class::cast)
            .filter(mark -> mark.block().whole.equals(condition))
            .findFirst()
            .orElseThrow();
    List<String> paths =
        MapLayout.image(map(journey), true).sections().stream()
            .flatMap(section -> section.canvas().marks().stream())
            .filter(Mark.Stroke.class::isInstance)
            .map(mark -> ((Mark.Stroke) mark).path())
            .filter(path -> path.contains("Q"))
            .toList();
    assertThat(paths).as("the line of the way").hasSize(1);
    int from = Integer.parseInt(paths.get(0).replaceAll("^M(\\d+) .*", "$1"));
    assertThat(words.block().lines).hasSizeGreaterThan(1);
    assertThat(words.x() + words.block().width).isLessThan(from);
  }

  private static Trail trail(String customer, String... met) {
    return Trail.of(
        customer,
        IntStream.range(0, met.length)
            .mapToObj(i -> Encounter.of(customer, Instant.EPOCH.plusSeconds(i), met[i]))
            .toList());
  }

  @Test
  void theMapSaysForHowManyTheJourneyEnded() {
    JourneyStatistics statistics =
        Stream.of(trail("ann", "asks", "letter0"), trail("bob", "asks", "offer", "deed"))
            .collect(
                ObservationPlan.of(REFUSED)
                    .withCutOff(Duration.ofDays(30), Instant.EPOCH.plus(Duration.ofDays(99)))
                    .statistics());
    JourneyMap map = JourneyMap.of(REFUSED).observed(statistics);
    assertThat(map.toMarkdown()).contains("the journey ended here for 1");
    assertThat(map.language(DUTCH).toMarkdown()).contains("voor 1 eindigde de klantreis hier");
  }

  @Test
  void wordsSayThatTheJourneyEnds() {
    assertThat(JourneyMap.of(REFUSED).toHtml()).contains("refused · the journey ends here");
    assertThat(JourneyMap.of(SILENT).language(DUTCH).toHtml())
        .contains("refused · de klantreis eindigt hier")
        .doesNotContain("meteen verder");
    assertThat(JourneyMap.of(SILENT).toMarkdown()).contains("refused · the journey ends here");
  }

  @Test
  void whomTheJourneyEndedForIsNotDrawnBehind() {
    Journey journey =
        Journey.builder("mortgage", "A mortgage")
            .persona("anna", "Anna")
            .persona("bob", "Bob")
            .phase(
                CONSIDERATION,
                f ->
                    f.touchpoint("asks", "Asks")
                        .choice(
                            "answer",
                            "What does the bank say?",
                            c ->
                                c.branch(
                                        "yes",
                                        "accepted",
                                        b -> b.concerns("anna").touchpoint("offer", "Signs"))
                                    .branch(
                                        "no",
                                        "refused",
                                        b -> letters(b.concerns("bob").endsJourney(), 1))))
            .phase(
                PURCHASE,
                f ->
                    f.touchpoint("deed", "The deed", t -> t.emotion(Emotion.positive("proud")))
                        .choice(
                            "pay",
                            "How to pay?",
                            c ->
                                c.branch("once", "at once", b -> b.touchpoint("pays", "Pays"))
                                    .branch("later", "later", b -> b.touchpoint("owes", "Owes")))
                        .choice(
                            "keys",
                            "How come the keys?",
                            c ->
                                c.branch(
                                        "fetched",
                                        "fetched",
                                        b -> b.concerns("anna").touchpoint("desk", "Fetches them"))
                                    .branch("sent", "by post")))
            .build();
    JourneyMap map = JourneyMap.of(journey);
    assertThat(map.persona("anna").toHtml()).contains("The deed", "How to pay?", "by post");
    assertThat(map.persona("bob").toHtml())
        .contains("Letter 0")
        .doesNotContain("The deed", "How to pay?", "at once", "keys", "by post");
    assertThat(MermaidWriting.of(journey, Locale.ENGLISH).diagram().toText())
        .contains("Asks: 3: Anna, Bob", "The deed: 4: Anna\n");
  }

  @Test
  void otherFormatsHoldItOrTellThatItIsLost() {
    assertThat(Ujg.write(REFUSED, BASE).text())
        .contains("letter0/\"")
        .doesNotContain("letter0/deed");
    assertThat(Ujg.write(SILENT, BASE).text()).contains("asks/\"").doesNotContain("asks/deed");
    assertThat(MermaidWriting.of(REFUSED, Locale.ENGLISH).losses())
        .extracting(loss -> loss.message(Locale.ENGLISH))
        .anySatisfy(loss -> assertThat(loss).contains("branch"));
  }
}
