package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The curve of emotions where little is known, and what the legend says of it. */
final class EmotionsOnMapTest {
  private static final Emotion WORRIED = Emotion.negative("worried");
  private static final Emotion GLAD = Emotion.positive("glad");
  private static final String UNKNOWN = ">emotion not known in between<";
  private static final String BRANCHES = ">to and from branches<";
  private static final String MEASURED = ">measured emotion<";

  /** A marker of the first customer, wherever it is. */
  private static final Pattern POINT =
      Pattern.compile("<path class=\"x-f-persona-1 x-s-paper x-l2\" d=\"M[^\"]*\"/>");

  /** The level of a phase where no curve passes. */
  private static final Pattern LEVEL =
      Pattern.compile("<path class=\"x-l[13] x-s-persona-1\"[^>]* d=\"M\\d+ \\d+h\\d+\"/>");

  /** A piece of a curve between two points. */
  private static final Pattern CURVE =
      Pattern.compile("<path class=\"x-l[13][^\"]* x-s-persona-1\"[^>]* d=\"M[^\"]*C[^\"]*\"/>");

  @Test
  void aTouchpointOfWhichOnlyThePhaseTellsHasNoPoint() {
    String alone = svg(j -> j.phase(PURCHASE, p -> p.emotion(WORRIED).touchpoint("a", "Asks")));
    assertDrawn(alone, 0, 1, 0);
    assertThat(alone).containsOnlyOnce(">worried<");

    String several =
        svg(
            j ->
                j.phase(
                    PURCHASE,
                    p ->
                        p.emotion(WORRIED)
                            .touchpoint("a", "Asks")
                            .touchpoint("b", "Waits")
                            .touchpoint("c", "Gets", t -> t.emotion(GLAD))));
    assertDrawn(several, 1, 0, 1);
    assertThat(several).containsOnlyOnce(">worried<").contains(">glad<");
  }

  @Test
  void aMapOfOneTouchpointHasAPointAndNothingToExplain() {
    String svg = svg(j -> j.phase(PURCHASE, p -> p.touchpoint("a", "Asks", t -> t.emotion(GLAD))));
    assertDrawn(svg, 1, 0, 0);
    assertThat(svg).doesNotContain("Legend");
  }

  @Test
  void linesWithDotsAreExplainedWhereTheyAre() {
    UnaryOperator<JourneyBuilder> phases =
        j ->
            j.phase(CanonicalPhase.AWARENESS, p -> p.emotion(WORRIED).touchpoint("a", "Asks"))
                .phase(PURCHASE, p -> p.emotion(GLAD).touchpoint("b", "Gets"));
    String known = svg(phases);
    assertDrawn(known, 0, 0, 1);
    assertThat(known).doesNotContain("Legend");

    String unknown =
        svg(
            j ->
                phases
                    .apply(j)
                    .phase(CanonicalPhase.USAGE, p -> p.touchpoint("c", "Uses"))
                    .phase(
                        CanonicalPhase.LOYALTY, p -> p.emotion(WORRIED).touchpoint("d", "Again")));
    assertDrawn(unknown, 0, 1, 1);
    assertThat(unknown).contains(UNKNOWN);
  }

  @Test
  void waysToBranchesAreExplainedWhereACurveGoesThem() {
    assertThat(divided(false)).contains(UNKNOWN).doesNotContain(BRANCHES, "neutral emotion in");
    assertThat(divided(true)).contains(BRANCHES, ">neutral emotion in a branch<");
  }

  private static String divided(boolean isFelt) {
    return svg(
        j ->
            j.phase(
                PURCHASE,
                p ->
                    p.touchpoint("a", "Asks", t -> t.emotion(GLAD))
                        .choice(
                            "how",
                            "How",
                            how ->
                                how.branch(
                                        "mail",
                                        "By mail",
                                        mail ->
                                            mail.touchpoint(
                                                "m",
                                                "Mails",
                                                t -> {
                                                  if (isFelt) {
                                                    t.emotion(WORRIED);
                                                  }
                                                }))
                                    .branch(
                                        "phone",
                                        "By phone",
                                        phone -> phone.touchpoint("c", "Calls")))
                        .touchpoint("z", "Pays", t -> t.emotion(WORRIED))));
  }

  @Test
  void theKeyOfMeasuredEmotionsShowsWhatIsDrawn() {
    String ofPhases =
        svg(
            j ->
                j.phase(
                        CanonicalPhase.AWARENESS,
                        p -> p.measuredEmotion(WORRIED).touchpoint("a", "A"))
                    .phase(PURCHASE, p -> p.measuredEmotion(GLAD).touchpoint("b", "B")));
    assertThat(ofPhases).contains(MEASURED).doesNotContain("x-f-card x-s-persona-1");
    String ofTouchpoint =
        svg(j -> j.phase(PURCHASE, p -> p.touchpoint("a", "A", t -> t.measuredEmotion(GLAD))));
    assertThat(ofTouchpoint.split("x-f-card x-s-persona-1", -1))
        .as("the point, and that of the legend")
        .hasSize(3);
    assertThat(ofTouchpoint).contains(MEASURED);
    assertDrawn(ofTouchpoint, 0, 0, 0);
  }

  @Test
  void whatWasFeltBeforeIsExplainedWhereItIsACurve() {
    Journey now = journey(j -> j.phase(PURCHASE, p -> p.touchpoint("a", "A").touchpoint("b", "B")));
    Journey felt =
        now.edit(
            e -> e.touchpoint("a", t -> t.emotion(GLAD)).touchpoint("b", t -> t.emotion(WORRIED)));
    assertThat(JourneyMap.of(now).comparedWith(felt).toSvg()).doesNotContain("emotion before");
    assertThat(JourneyMap.of(felt).comparedWith(now).toSvg()).doesNotContain("emotion before");
    Journey calm = felt.edit(e -> e.touchpoint("a", t -> t.emotion(Emotion.neutral("calm"))));
    assertThat(JourneyMap.of(felt).comparedWith(calm).toSvg()).contains(">emotion before<");
  }

  @Test
  void whatAPersonaFeltBeforeIsWhereThePersonaCameBefore() {
    Journey ofAll =
        journey(
            j ->
                j.persona("ann", "Ann")
                    .persona("bob", "Bob")
                    .phase(PURCHASE, p -> p.touchpoint("a", "A").touchpoint("b", "B")));
    Journey felt =
        ofAll.edit(
            e ->
                e.touchpoint("a", t -> t.emotionOf("ann", GLAD))
                    .touchpoint("b", t -> t.emotionOf("ann", WORRIED)));
    Journey ofBob =
        ofAll.edit(
            e ->
                e.touchpoint("a", t -> t.emotion(GLAD).concerns("bob"))
                    .touchpoint("b", t -> t.emotion(WORRIED).concerns("bob")));
    Journey calm = ofAll.edit(e -> e.touchpoint("a", t -> t.emotion(Emotion.neutral("calm"))));
    assertThat(JourneyMap.of(felt).comparedWith(ofBob).toSvg())
        .as("Ann came before, and comes no more")
        .contains(">emotion before<");
    assertThat(JourneyMap.of(ofBob).comparedWith(calm).persona("ann").toSvg())
        .as("Ann comes now, and did not come before")
        .doesNotContain("emotion before");
    assertThat(JourneyMap.of(ofBob).comparedWith(calm).persona("bob").toSvg())
        .contains(">emotion before<");
  }

  private static final CanonicalPhase PURCHASE = CanonicalPhase.PURCHASE;

  private static void assertDrawn(String svg, int points, int levels, int curves) {
    // The head has one marker and one line, too.
    assertThat(POINT.matcher(svg).results()).as("points").hasSize(points + 1);
    assertThat(LEVEL.matcher(svg).results()).as("levels").hasSize(levels);
    assertThat(CURVE.matcher(svg).results()).as("curves").hasSize(curves);
  }

  private static Journey journey(UnaryOperator<JourneyBuilder> phases) {
    return phases.apply(Journey.builder("one", "One")).build();
  }

  private static String svg(UnaryOperator<JourneyBuilder> phases) {
    Theme theme = Theme.builder().lanes(MapLane.TOUCHPOINTS, MapLane.EMOTIONS).build();
    return JourneyMap.of(journey(phases)).theme(theme).idPrefix("x").toSvg();
  }
}
