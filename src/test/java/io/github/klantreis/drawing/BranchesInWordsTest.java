package io.github.klantreis.drawing;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.exchange.mermaid.MermaidWriting;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Forks are not drawn yet, but nothing that is said of branches is missing. */
final class BranchesInWordsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Journey BETS =
      Journey.builder("bets", "Bets")
          .persona("sharp", "Sharp eye")
          .phase(
              CONSIDERATION,
              f ->
                  f.choice(
                          "moment",
                          "When is the match?",
                          c ->
                              c.branch(
                                      "during",
                                      "during the match",
                                      b ->
                                          b.concerns("sharp")
                                              .share(30.5)
                                              .evidence(Evidence.quantitative("2,300 sessions"))
                                              .touchpoint("live", "Watches"))
                                  .branch("none", "does not mind"))
                      .touchpoint("bets", "Bets on it"))
          .build();

  @Test
  void pageSaysWhatTheBranchesAreAndWhatIsInThem() {
    String page = JourneyMap.of(BETS).toHtml();

    assertThat(page)
        .contains(
            "When is the match? · choice",
            "during the match · 30.5% · Sharp eye · quantitative: 2,300 sessions",
            "does not mind · straight on",
            "When is the match? · during the match");
    assertThat(JourneyMap.of(BETS).language(DUTCH).toHtml())
        .contains("Vertakkingen", "When is the match? · keuze", "does not mind · meteen verder");
  }

  @Test
  void aMapForPersonasLeavesOutTheBranchesOfOthers() {
    Journey both = BETS.toBuilder().persona("calm", "Calm mind").build();
    assertThat(JourneyMap.of(both).persona("sharp").toSvg()).contains("Watches");
    assertThat(JourneyMap.of(both).persona("calm").toSvg())
        .contains("Bets on it")
        .doesNotContain("Watches");
  }

  @Test
  void observedSharesAreBesideTheStatedOnes() {
    JourneyStatistics statistics =
        counted(List.of(List.of("live", "bets"), List.of("live"), List.of("bets")));

    assertThat(JourneyMap.of(BETS).observed(statistics).toHtml())
        .contains(
            "When is the match? · choice · Observed: customers who took a branch: 2"
                + " · more than one: 0.0% · none: 33.3% of those in this phase",
            "during the match · 30.5% · Sharp eye · quantitative: 2,300 sessions"
                + " · Observed: 100.0% (2)");
    assertThat(JourneyMap.of(BETS).observed(statistics).language(DUTCH).toMarkdown())
        .contains(
            "When is the match? · keuze · Waargenomen: klanten die een tak namen: 2"
                + " · meer dan één: 0,0% · geen: 33,3% van wie in deze fase was",
            "Waargenomen: 100,0% (2)", "    - does not mind · meteen verder\n");
  }

  @Test
  void theMapHasTheSharesAtItsForks() {
    JourneyStatistics one =
        counted(List.of(List.of("live", "bets"), List.of("live"), List.of("bets")));
    assertThat(JourneyMap.of(BETS).observed(one).toSvg())
        .contains(">30.5%<", ">100.0% took it<")
        .doesNotContain("took more than one");

    Journey ways =
        Journey.builder("ways", "Ways")
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint("asks", "Asks")
                        .choice(
                            "how",
                            "How?",
                            c ->
                                c.branch("mail", "By mail", b -> b.touchpoint("m", "Mails"))
                                    .branch("phone", "By phone", b -> b.touchpoint("c", "Calls")))
                        .touchpoint("gets", "Gets"))
            .build();
    JourneyStatistics both =
        Stream.of(List.of("asks", "m", "c"), List.of("asks", "c"), List.of("asks", "m", "gets"))
            .map(BranchesInWordsTest::trail)
            .collect(ObservationPlan.of(ways).statistics());
    JourneyMap map = JourneyMap.of(ways).observed(both);
    assertThat(map.toSvg())
        .as("133.4% together, and why")
        .contains(">33.3% took more than one of these<")
        .containsSubsequence(">66.7% took it<", ">66.7% took it<");
    assertThat(map.language(DUTCH).toSvg()).contains(">33,3% nam meer dan één hiervan<");
  }

  private static JourneyStatistics counted(List<List<String>> trails) {
    return trails.stream()
        .map(BranchesInWordsTest::trail)
        .collect(ObservationPlan.of(BETS).statistics());
  }

  private static Trail trail(List<String> met) {
    return Trail.of("x", met.stream().map(id -> Encounter.of("x", Instant.EPOCH, id)).toList());
  }

  @Test
  void markdownNestsThem() {
    assertThat(JourneyMap.of(BETS).toMarkdown())
        .contains(
            """
            ## Branches

            - Consideration
              - When is the match? · choice
                - during the match · 30.5% · Sharp eye · quantitative: 2,300 sessions
                  - Watches
                - does not mind · straight on
            """);
  }

  private static final Journey FELT =
      BETS.edit(
          e ->
              e.touchpoint("live", t -> t.emotion(Emotion.positive("tense")))
                  .touchpoint("bets", t -> t.emotion(Emotion.neutral("calm"))));

  @Test
  void mapSaysWhichBranchIsWhichAndThatLinesLeadThere() {
    assertThat(JourneyMap.of(FELT).toSvg())
        .contains("<title>When is the match? · during the match</title>", "to and from branches")
        .contains("neutral emotion in a branch");
    assertThat(JourneyMap.of(FELT).language(DUTCH).toSvg())
        .contains("van en naar takken", "neutrale emotie in een tak");
    Journey linear =
        Journey.builder("j", "J")
            .phase(CONSIDERATION, f -> f.touchpoint("a", "A", t -> t.emotion(Emotion.neutral("x"))))
            .build();
    assertThat(JourneyMap.of(linear).toSvg()).doesNotContain("to and from branches");
  }

  @Test
  void curveOfMarkdownNamesTheBranches() {
    assertThat(JourneyMap.of(FELT).toMarkdown())
        .contains(
            """
             ·    ·    ├────●    ·      Watches: tense
             ·    ·    ●    ·    ·    Bets on it: calm
            """,
            "   When is the match? · during the match\n");
  }

  @Test
  void markdownOfAJourneyWithoutBranchesHasNoSuchChapter() {
    Journey linear =
        Journey.builder("j", "J").phase(CONSIDERATION, f -> f.touchpoint("a", "A")).build();

    assertThat(JourneyMap.of(linear).toMarkdown()).doesNotContain("Branches");
  }

  @Test
  void mermaidCannotHoldThem() {
    assertThat(MermaidWriting.of(BETS, Locale.ENGLISH).losses())
        .filteredOn(loss -> loss.path().toString().equals("phase[consideration]/@branchings"))
        .singleElement()
        .satisfies(
            loss -> {
              assertThat(loss.message(Locale.ENGLISH))
                  .isEqualTo("a Mermaid diagram cannot hold this: branchings");
              assertThat(loss.message(DUTCH))
                  .isEqualTo("een Mermaid-diagram kan dit niet weergeven: vertakkingen");
            });
  }
}
