package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.term.BranchingKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Alternatives and what runs side by side. */
final class BranchingTest {
  private static final BranchPath SEASON = new BranchPath("moment", "season");

  /** A bet: before the match, during it or for the season. */
  private static final Journey BETS =
      Journey.builder("bets", "Bets on a match")
          .persona("sharp", "Knows the odds")
          .phase(
              "selection",
              CONSIDERATION,
              f ->
                  f.touchpoint("league", "Selects the league")
                      .choice(
                          "moment",
                          "When is the match?",
                          c ->
                              c.branch(
                                      "before",
                                      "before the match",
                                      b -> b.touchpoint("prematch", "Looks at the odds"))
                                  .branch(
                                      "during",
                                      "during the match",
                                      b -> b.touchpoint("live", "Watches"))
                                  .branch(
                                      "season",
                                      "for the season",
                                      b ->
                                          b.concerns("sharp")
                                              .share(30)
                                              .evidence(Evidence.quantitative("2,300 sessions"))
                                              .touchpoint("outright", "Picks a champion")
                                              .touchpoint("markets", "Compares markets"))
                                  .branch("none", "does not mind"))
                      .touchpoint("bets", "Places the bet"))
          .phase(
              PURCHASE,
              f ->
                  f.parallel(
                      "meanwhile",
                      "Meanwhile",
                      m ->
                          m.branch("money", "the money", b -> b.touchpoint("pays", "Pays"))
                              .branch(
                                  "mail",
                                  "the mail",
                                  b ->
                                      b.touchpoint("mails", "Gets a mail")
                                          .touchpoint("reads", "Reads it"))))
          .phase(DELIVERY, f -> f.touchpoint("wins", "Wins"))
          .build();

  private static List<String> next(Journey journey, String id) {
    return ids(journey.next(id));
  }

  private static List<String> previous(Journey journey, String id) {
    return ids(journey.previous(id));
  }

  private static List<String> ids(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(Touchpoint::id).toList();
  }

  private static Phase selection(Journey journey) {
    return journey.phase("selection").orElseThrow();
  }

  @Nested
  final class WrittenAsATreeKeptFlat {
    @Test
    void phaseHasAllTouchpointsInTheOrderWritten() {
      assertThat(ids(selection(BETS).touchpoints()))
          .containsExactly("league", "prematch", "live", "outright", "markets", "bets");
      assertThat(ids(BETS.touchpoints().toList()))
          .containsExactly(
              "league",
              "prematch",
              "live",
              "outright",
              "markets",
              "bets",
              "pays",
              "mails",
              "reads",
              "wins");
    }

    @Test
    void stepsAreTouchpointsAndBranchings() {
      List<Step> steps = selection(BETS).steps();

      assertThat(steps).hasSize(3);
      assertThat(steps.get(0)).isSameAs(BETS.touchpoint("league").orElseThrow());
      BranchingStep moment = (BranchingStep) steps.get(1);
      assertThat(moment.branching().name()).isEqualTo("When is the match?");
      assertThat(moment.touchpoints().keySet())
          .containsExactly("before", "during", "season", "none");
      assertThat(ids(moment.touchpoints("season"))).containsExactly("outright", "markets");
      assertThat(moment.touchpoints("none")).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> moment.touchpoints("never"))
          .withMessage("the branching moment has no branch \"never\"");
      assertThat(steps.get(2)).isSameAs(BETS.touchpoint("bets").orElseThrow());
    }

    @Test
    void withoutBranchingsTheStepsAreTheTouchpoints() {
      Phase phase = BETS.phase("delivery").orElseThrow();

      assertThat(phase.steps()).isEqualTo(phase.touchpoints());
      assertThat(phase.branches()).isEmpty();
    }

    @Test
    void headingDeclaresTheBranchings() {
      PhaseHeading heading = selection(BETS).heading();

      assertThat(heading.branchings()).extracting(Branching::id).containsExactly("moment");
      Branching moment = heading.branching("moment").orElseThrow();
      assertThat(moment.kind()).isEqualTo(BranchingKind.CHOICE);
      Branch season = moment.branch("season").orElseThrow();
      assertThat(season.name()).isEqualTo("for the season");
      assertThat(season.concernedPersonas()).containsExactly("sharp");
      assertThat(season.concerns("sharp")).isTrue();
      assertThat(season.concerns("other")).isFalse();
      assertThat(season.share()).hasValue(30);
      assertThat(season.evidence()).containsExactly(Evidence.quantitative("2,300 sessions"));
      assertThat(heading.branch(SEASON)).contains(season);
      assertThat(heading.branching("league")).isEmpty();
      assertThat(BETS.phase("purchase").orElseThrow().branchings().get(0).kind())
          .isEqualTo(BranchingKind.PARALLEL);
    }

    @Test
    void phaseHasTheBranchOfEachTouchpoint() {
      Phase phase = selection(BETS);

      assertThat(phase.branches())
          .containsOnlyKeys("prematch", "live", "outright", "markets")
          .containsEntry("outright", SEASON);
      assertThat(phase.branchOf("markets")).contains(SEASON);
      assertThat(phase.branchOf("league")).isEmpty();
      assertThat(BETS.branchOf("markets")).contains(SEASON);
      assertThat(BETS.branchOf("wins")).isEmpty();
      assertThat(BETS.branchOf("nowhere")).isEmpty();
      assertThat(ids(phase.touchpoints(SEASON))).containsExactly("outright", "markets");
    }

    @Test
    void pathOfATouchpointDoesNotNameItsBranch() {
      assertThat(BETS.pathOf("live"))
          .map(Object::toString)
          .contains("phase[selection]/touchpoint[live]");
    }

    @Test
    void touchpointIsTheSameInABranchAndOutside() {
      Journey moved = BETS.edit(e -> e.moveTouchpoint("bets", Place.endOf("moment", "season")));

      assertThat(moved.touchpoint("bets").orElseThrow())
          .isSameAs(BETS.touchpoint("bets").orElseThrow());
      assertThat(selection(moved).heading()).isSameAs(selection(BETS).heading());
    }

    @Test
    void branchPathIsTwoIdsWithASlash() {
      assertThat(SEASON).hasToString("moment/season");
      assertThat(BranchPath.find("moment/season")).contains(SEASON);
      assertThat(List.of("moment", "/season", "moment/", "a/b/c", "", "/"))
          .allSatisfy(text -> assertThat(BranchPath.find(text)).isEmpty());
    }

    @Test
    void builderStartsFromAPhaseWithBranchings() {
      Phase phase = selection(BETS);

      assertThat(phase.toBuilder().build()).isSameAs(phase);
      assertThat(BETS.toBuilder().build()).isSameAs(BETS);
      assertThat(Phase.builder("selection", CONSIDERATION).steps(phase.steps()).build())
          .isEqualTo(phase);
      assertThat(phase.toBuilder().steps(phase.steps()).build()).isSameAs(phase);
    }

    @Test
    void phasesWithTheSameTouchpointsInOtherBranchesDiffer() {
      Phase other =
          selection(BETS.edit(e -> e.moveTouchpoint("outright", Place.endOf("moment", "during"))));

      assertThat(ids(other.touchpoints())).isEqualTo(ids(selection(BETS).touchpoints()));
      assertThat(other).isNotEqualTo(selection(BETS));
    }
  }

  @Nested
  final class WhatComesNext {
    @Test
    @DisplayName("Before a branching: the first of each branch, and for an empty one the join.")
    void beforeABranching() {
      assertThat(next(BETS, "league")).containsExactly("prematch", "live", "outright", "bets");
    }

    @Test
    @DisplayName("In a branch: the next of it; at its end the join, the step behind the branching.")
    void inABranch() {
      assertThat(next(BETS, "outright")).containsExactly("markets");
      assertThat(next(BETS, "markets")).containsExactly("bets");
      assertThat(next(BETS, "prematch")).containsExactly("bets");
    }

    @Test
    @DisplayName("The join is in the next phase if the branching is the last of its own.")
    void joinInTheNextPhase() {
      assertThat(next(BETS, "pays")).containsExactly("wins");
      assertThat(next(BETS, "reads")).containsExactly("wins");
      assertThat(next(BETS, "wins")).isEmpty();
    }

    @Test
    void branchingMayStartAPhase() {
      assertThat(next(BETS, "bets")).containsExactly("pays", "mails");
    }

    @Test
    void emptyPhasesArePassedBy() {
      Journey journey =
          Journey.builder("j", "J")
              .phase("selection", CONSIDERATION, f -> f.touchpoint("a", "A"))
              .phase(PURCHASE)
              .phase(DELIVERY, f -> f.touchpoint("b", "B"))
              .build();

      assertThat(next(journey, "a")).containsExactly("b");
      assertThat(previous(journey, "b")).containsExactly("a");
    }

    @Test
    @DisplayName("Where branchings follow each other, each end leads to each beginning.")
    void adjacentBranchings() {
      Journey journey =
          journey(
              f ->
                  f.choice(
                          "one",
                          "One?",
                          c ->
                              c.branch("x", "x", b -> b.touchpoint("x1", "X").touchpoint("x2", "X"))
                                  .branch("y", "y", b -> b.touchpoint("y1", "Y")))
                      .choice(
                          "two",
                          "Two?",
                          c ->
                              c.branch("v", "v", b -> b.touchpoint("v1", "V"))
                                  .branch("w", "w", b -> b.touchpoint("w1", "W"))
                                  .branch("straight", "straight on"))
                      .touchpoint("end", "End"));

      assertThat(next(journey, "x1")).containsExactly("x2");
      assertThat(next(journey, "x2")).containsExactly("v1", "w1", "end");
      assertThat(next(journey, "y1")).containsExactly("v1", "w1", "end");
      assertThat(previous(journey, "w1")).containsExactly("x2", "y1");
      assertThat(previous(journey, "end")).containsExactly("x2", "y1", "v1", "w1");
    }

    @Test
    void allBranchesSideBySideComeBeforeTheJoin() {
      Journey journey =
          journey(
              f ->
                  f.touchpoint("a", "A")
                      .parallel(
                          "m",
                          "Meanwhile",
                          m ->
                              m.branch("x", "x", b -> b.touchpoint("x1", "X"))
                                  .branch("nothing", "nothing"))
                      .touchpoint("z", "Z"));

      assertThat(next(journey, "a")).containsExactly("x1");
    }

    @Test
    @DisplayName(
        "leadsTo with a condition adds to what comes next, without one it takes its place.")
    void waysOfATouchpoint() {
      Journey conditional =
          journey(
              f ->
                  f.touchpoint("a", "A", t -> t.leadsTo("c", "in a hurry"))
                      .touchpoint("b", "B", t -> t.leadsTo("a"))
                      .touchpoint("c", "C"));

      assertThat(next(conditional, "a")).containsExactly("b", "c");
      assertThat(next(conditional, "b")).containsExactly("a");
      assertThat(previous(conditional, "c")).containsExactly("a");
      assertThat(previous(conditional, "a")).containsExactly("b");
    }

    @Test
    @DisplayName("On a branch it takes the place of the join.")
    void wayAtTheEndOfABranch() {
      Journey journey = BETS.withTouchpoint("markets", t -> t.leadsTo("wins"));

      assertThat(next(journey, "markets")).containsExactly("wins");
      assertThat(next(journey, "live")).containsExactly("bets");
    }

    @Test
    @DisplayName("It may lead into a branch, and from one branch of a choice to another.")
    void wayIntoABranch() {
      Journey journey =
          BETS.edit(
              e ->
                  e.touchpoint("wins", t -> t.leadsTo("markets"))
                      .touchpoint("live", t -> t.leadsTo("outright", "half time")));

      assertThat(next(journey, "wins")).containsExactly("markets");
      assertThat(next(journey, "live")).containsExactly("bets", "outright");
      assertThat(previous(journey, "markets")).containsExactly("outright", "wins");
    }

    @Test
    void previousIsTheMirrorOfNext() {
      RandomJourneys.seeded(311)
          .next(50)
          .forEach(
              journey ->
                  journey
                      .touchpoints()
                      .forEach(
                          t ->
                              assertThat(previous(journey, t.id()))
                                  .isEqualTo(
                                      journey
                                          .touchpoints()
                                          .map(Touchpoint::id)
                                          .filter(id -> next(journey, id).contains(t.id()))
                                          .toList())));
    }

    @Test
    void withinAPhase() {
      Phase phase = selection(BETS);

      assertThat(ids(phase.next("league"))).containsExactly("prematch", "live", "outright", "bets");
      assertThat(phase.next("bets")).isEmpty();
      assertThat(ids(phase.firstTouchpoints())).containsExactly("league");
      assertThat(ids(phase.lastTouchpoints())).containsExactly("bets");
      Phase purchase = BETS.phase("purchase").orElseThrow();
      assertThat(ids(purchase.firstTouchpoints())).containsExactly("pays", "mails");
      assertThat(ids(purchase.lastTouchpoints())).containsExactly("pays", "reads");
      assertThat(((BranchingStep) phase.steps().get(1)).canBePassedBy()).isTrue();
      assertThat(((BranchingStep) purchase.steps().get(0)).canBePassedBy()).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> phase.next("wins"))
          .withMessageStartingWith("there is no touchpoint \"wins\"");
      assertThat(Phase.builder(CONSIDERATION).build().firstTouchpoints()).isEmpty();
      assertThat(Phase.builder(CONSIDERATION).build().lastTouchpoints()).isEmpty();
    }

    @Test
    void lastTouchpointFromWhichAWayLeadsElsewhereDoesNotLeaveThePhase() {
      Phase phase =
          BETS.withTouchpoint("bets", t -> t.leadsTo("league")).phase("selection").orElseThrow();

      assertThat(phase.lastTouchpoints()).isEmpty();
      assertThat(ids(phase.next("bets"))).containsExactly("league");
    }

    @Test
    void unknownTouchpointIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BETS.next("moment"))
          .withMessageStartingWith("there is no touchpoint \"moment\"");
      assertThatIllegalArgumentException().isThrownBy(() -> BETS.previous("nowhere"));
    }
  }

  @Nested
  final class WhatIsRefused {
    @Test
    void allProblemsAtOnceEachWithItsPath() {
      assertThat(
              problems(
                  f ->
                      f.touchpoint("a", "A", t -> t.leadsTo("m"))
                          .choice(
                              "few",
                              "Few?",
                              c -> c.branch("only", "only", b -> b.touchpoint("b", "B")))
                          .choice("empty", " ", c -> c.branch("x", "x").branch("x", " "))
                          .choice("a", "A?", c -> two(c, "c", "d"))
                          .choice("no id", "A?", c -> two(c, "e", "f"))
                          .choice("few", "Again?", c -> two(c, "g", "h"))
                          .parallel(
                              "m",
                              "Meanwhile",
                              m ->
                                  m.branch(
                                          "x",
                                          "x",
                                          b ->
                                              b.share(101)
                                                  .concerns("nobody")
                                                  .evidence(Evidence.quantitative(" "))
                                                  .touchpoint("i", "I", t -> t.leadsTo("j")))
                                      .branch("y", "y", b -> b.touchpoint("j", "J")))))
          .containsExactlyInAnyOrder(
              "phase[selection]/touchpoint[a]/@nextSteps: it leads to the touchpoint \"m\", which this"
                  + " journey does not have",
              "phase[selection]/touchpoint[i]/@nextSteps: it leads to the touchpoint \"j\" in another"
                  + " branch of \"m\", whose branches go on side by side; only branches of a choice may"
                  + " lead to each other",
              "phase[selection]/@branchings: the branching \"few\" has only one branch; it needs two"
                  + " or more",
              "phase[selection]/@branchings: the name of the branching \"empty\" is blank",
              "phase[selection]/@branchings: all branches of the branching \"empty\" are empty; at"
                  + " least one needs a touchpoint, or the branching can be removed",
              "phase[selection]/@branchings: two branches of \"empty\" have the id \"x\"",
              "phase[selection]/@branchings: the name of the branch \"x\" of \"empty\" is blank",
              "phase[selection]/@branchings: \"no id\" is not an id; allowed are letters, digits and"
                  + " . _ : -",
              "phase[selection]/@branchings: the share of the branch \"x\" of \"m\" is 101; allowed is"
                  + " from 0 to 100 percent",
              "phase[selection]/@branchings: there is no persona \"nobody\"; there are none",
              "phase[selection]/@branchings: the text is blank",
              "phase[selection]/@branchings: a branching and a touchpoint have the id \"a\"; ids of"
                  + " branchings and touchpoints must be unique in the whole journey",
              "phase[selection]/@branchings: two branchings have the id \"few\"; ids of branchings and"
                  + " touchpoints must be unique in the whole journey");
    }

    private BranchingBuilder two(BranchingBuilder branching, String one, String other) {
      return branching
          .branch("one", "one", b -> b.touchpoint(one, "One"))
          .branch("other", "other", b -> b.touchpoint(other, "Other"));
    }

    @Test
    void idsOfBranchingsAreUniqueInTheJourney() {
      assertThatExceptionOfType(InvalidJourneyException.class)
          .isThrownBy(
              () ->
                  BETS.edit(
                      e ->
                          e.phase(
                              "delivery",
                              f -> f.choice("moment", "Again?", c -> two(c, "y", "n")))))
          .satisfies(
              invalid ->
                  assertThat(texts(invalid))
                      .containsExactly(
                          "phase[delivery]/@branchings: two branchings have the id \"moment\"; ids of"
                              + " branchings and touchpoints must be unique in the whole journey"));
    }

    @Test
    void touchpointOfABranchThatDoesNotExist() {
      assertThat(
              problems(
                  f ->
                      f.touchpoint(
                          new BranchPath("moment", "during"),
                          Touchpoint.builder("a", "A").build())))
          .containsExactly(
              "phase[selection]/touchpoint[a]/@in: it is in the branch \"moment/during\", but its"
                  + " phase has no branchings");
      assertThat(
              problems(
                  f ->
                      f.choice("moment", "When?", c -> two(c, "x", "y"))
                          .touchpoint(
                              new BranchPath("moment", "ones"),
                              Touchpoint.builder("a", "A").build())))
          .containsExactly(
              "phase[selection]/touchpoint[a]/@in: there is no branch \"moment/ones\" (is"
                  + " \"moment/one\" meant?); the phase has the branches [moment/one, moment/other]");
    }

    @Test
    void touchpointApartFromItsBranch() {
      Phase phase = selection(BETS);

      assertThatExceptionOfType(InvalidJourneyException.class)
          .isThrownBy(
              () ->
                  BETS.withPhase(
                      "selection",
                      f ->
                          f.touchpoints(
                              phase.touchpoints(),
                              Map.of(
                                  "league", SEASON,
                                  "live", new BranchPath("moment", "during"),
                                  "markets", SEASON))))
          .satisfies(
              invalid ->
                  assertThat(texts(invalid))
                      .containsExactly(
                          "phase[selection]/touchpoint[live]/@in: it is in the branch"
                              + " \"moment/during\" but apart from the others of \"moment\"; the"
                              + " touchpoints of a branching follow each other, branch by branch in"
                              + " the order of the branches",
                          "phase[selection]/touchpoint[markets]/@in: it is in the branch"
                              + " \"moment/season\" but apart from the others of \"moment\"; the"
                              + " touchpoints of a branching follow each other, branch by branch in"
                              + " the order of the branches"));
    }

    @Test
    void phaseInsideItsOwnBranching() {
      String expected =
          " of the phase selection was called inside one of its branchings; a branch has a builder of"
              + " its own, and branchings do not nest";

      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  journey(
                      f ->
                          f.choice(
                              "m", "M?", c -> c.branch("x", "x", b -> f.touchpoint("a", "A")))))
          .withMessage("touchpoint(…)" + expected);
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  journey(
                      f ->
                          f.choice(
                              "m",
                              "M?",
                              c -> c.branch("x", "x", b -> f.parallel("n", "N", n -> {})))))
          .withMessage("a branching" + expected);
    }

    @Test
    void listOfTouchpointsWhereThereAreBranchings() {
      PhaseBuilder phase = selection(BETS).toBuilder();

      assertThatIllegalStateException()
          .isThrownBy(() -> phase.touchpoints(List.of()))
          .withMessage(
              "the phase selection has branchings, and a list of touchpoints does not say which"
                  + " branches they are in; use steps(…), or touchpoints(…) with branches");
      assertThat(phase.steps(List.of()).build().branchings()).isEmpty();
    }

    @Test
    void stepWithTouchpointsOfNoBranch() {
      Branching branching = selection(BETS).branchings().get(0);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BranchingStep(branching, Map.of("never", List.of())))
          .withMessage("the branching moment has no branch \"never\"");
    }

    @Test
    void shareThatIsNoNumber() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Branch.of("x", "x").withShare(Double.NaN))
          .withMessage("the share of the branch x is NaN, not a number");
    }
  }

  @Nested
  final class Edits {
    @Test
    @DisplayName("Beside a touchpoint is in its branch.")
    void besideATouchpoint() {
      Journey after = BETS.edit(e -> e.moveTouchpoint("league", Place.after("outright")));
      Journey before = BETS.edit(e -> e.insert(touchpoint("new"), Place.before("prematch")));

      assertThat(ids(selection(after).touchpoints(SEASON)))
          .containsExactly("outright", "league", "markets");
      assertThat(before.branchOf("new")).contains(new BranchPath("moment", "before"));
      assertThat(next(before, "league")).containsExactly("new", "live", "outright", "bets");
    }

    @Test
    @DisplayName("Place.after(\"moment\") is behind the branching.")
    void besideABranching() {
      Journey after = BETS.edit(e -> e.moveTouchpoint("live", Place.after("moment")));
      Journey before = BETS.edit(e -> e.moveTouchpoint("live", Place.before("moment")));

      assertThat(after.branchOf("live")).isEmpty();
      assertThat(ids(selection(after).touchpoints()))
          .containsExactly("league", "prematch", "outright", "markets", "live", "bets");
      assertThat(next(after, "league")).containsExactly("prematch", "outright", "live");
      assertThat(next(before, "league")).containsExactly("live");
    }

    @Test
    @DisplayName("Place.endOf(\"moment\", \"before\") is in that branch.")
    void inABranch() {
      Journey end = BETS.edit(e -> e.moveTouchpoint("bets", Place.endOf("moment", "before")));
      Journey start = BETS.edit(e -> e.moveTouchpoint("bets", Place.startOf("moment", "season")));
      Journey empty = BETS.edit(e -> e.moveTouchpoint("bets", Place.endOf("moment", "none")));

      assertThat(ids(selection(end).touchpoints(new BranchPath("moment", "before"))))
          .containsExactly("prematch", "bets");
      assertThat(ids(selection(start).touchpoints(SEASON)))
          .containsExactly("bets", "outright", "markets");
      assertThat(ids(selection(empty).touchpoints()))
          .containsExactly("league", "prematch", "live", "outright", "markets", "bets");
      assertThat(empty.branchOf("bets")).contains(new BranchPath("moment", "none"));
      assertThat(Place.endOf("moment", "before")).hasToString("end of moment/before");
    }

    @Test
    void branchMayBeLeftEmptyButNotAllOfThem() {
      Journey without = BETS.edit(e -> e.removeTouchpoint("live"));

      assertThat(next(without, "league")).containsExactly("prematch", "outright", "bets");
      assertThatExceptionOfType(InvalidJourneyException.class)
          .isThrownBy(
              () ->
                  BETS.edit(
                      e ->
                          e.removeTouchpoint("pays")
                              .removeTouchpoint("mails")
                              .moveTouchpoint("reads", Place.before("wins"))))
          .satisfies(
              invalid ->
                  assertThat(texts(invalid))
                      .containsExactly(
                          "phase[purchase]/@branchings: all branches of the branching \"meanwhile\" are"
                              + " empty; at least one needs a touchpoint, or the branching can be"
                              + " removed"));
    }

    @Test
    void branchingIsRemovedWithItsTouchpoints() {
      Journey without =
          BETS.edit(
              e -> e.moveTouchpoint("live", Place.before("moment")).removeBranching("moment"));

      assertThat(ids(selection(without).touchpoints())).containsExactly("league", "live", "bets");
      assertThat(selection(without).branchings()).isEmpty();
      assertThat(selection(without).branches()).isEmpty();
    }

    @Test
    void branchingIsMovedWithItsTouchpoints() {
      Journey later = BETS.edit(e -> e.moveBranching("moment", Place.after("meanwhile")));

      assertThat(ids(selection(later).touchpoints())).containsExactly("league", "bets");
      assertThat(next(later, "pays")).containsExactly("prematch", "live", "outright", "wins");
      assertThat(later.phase("purchase").orElseThrow().branchings())
          .extracting(Branching::id)
          .containsExactly("meanwhile", "moment");
      assertThat(later.touchpoint("live")).containsSame(BETS.touchpoint("live").orElseThrow());
      assertThat(later.edit(e -> e.moveBranching("moment", Place.before("bets")))).isEqualTo(BETS);
      assertThat(BETS.edit(e -> e.moveBranching("moment", Place.before("bets")))).isSameAs(BETS);
    }

    @Test
    void branchingIsInserted() {
      BranchingStep moment = (BranchingStep) selection(BETS).steps().get(1);
      Journey without = BETS.edit(e -> e.removeBranching("moment"));

      assertThat(without.edit(e -> e.insert(moment, Place.after("league")))).isEqualTo(BETS);
    }

    @Test
    @DisplayName("Branchings do not nest.")
    void branchingIsNotPutIntoABranch() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BETS.edit(e -> e.moveBranching("moment", Place.after("pays"))))
          .withMessage(
              "the branching \"moment\" cannot be placed after \"pays\", as branchings do not nest");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BETS.edit(e -> e.moveBranching("moment", Place.after("live"))))
          .withMessageStartingWith("there is no touchpoint or branching \"live\"");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BETS.edit(e -> e.moveBranching("moment", Place.after("moment"))))
          .withMessage("\"moment\" cannot be moved after itself");
    }

    @Test
    void branchingIsFilledAgainInTheSameBatch() {
      Journey again =
          BETS.edit(
              e ->
                  e.moveTouchpoint("pays", Place.endOf("delivery"))
                      .moveTouchpoint("mails", Place.endOf("delivery"))
                      .moveTouchpoint("reads", Place.endOf("delivery"))
                      .moveTouchpoint("reads", Place.endOf("meanwhile", "mail"))
                      .moveTouchpoint("pays", Place.endOf("meanwhile", "money"))
                      .moveTouchpoint("mails", Place.before("reads")));

      assertThat(again).isEqualTo(BETS);
    }

    @Test
    void touchpointKeepsItsBranchWhenItIsChanged() {
      Journey changed =
          BETS.withTouchpoint("live", t -> t.name("Watches on"))
              .withPhase("selection", f -> f.changeTouchpoint("outright", t -> t.owner("odds")));

      assertThat(selection(changed).branches()).isEqualTo(selection(BETS).branches());
      assertThat(
              BETS.edit(
                      e -> e.set(ElementPath.touchpoint("selection", "live").attribute("id"), "on"))
                  .branchOf("on"))
          .isEqualTo(BETS.branchOf("live"));
    }

    @Test
    void movedPhaseKeepsItsBranchings() {
      Journey moved = BETS.edit(e -> e.movePhase("selection", Place.last()));

      assertThat(selection(moved)).isSameAs(selection(BETS));
      assertThat(next(moved, "wins")).containsExactly("league");
    }

    @Test
    void branchingsAreSetByPath() {
      ElementPath branchings = ElementPath.phase("selection").attribute("branchings");
      Branching moment = selection(BETS).branchings().get(0);
      Journey renamed =
          BETS.edit(
              e ->
                  e.set(
                      branchings,
                      List.of(Branching.of("moment", "When?", moment.kind(), moment.branches()))));

      assertThat(selection(renamed).branchings().get(0).name()).isEqualTo("When?");
      assertThat(selection(renamed).touchpoints()).isSameAs(selection(BETS).touchpoints());
      assertThatExceptionOfType(InvalidJourneyException.class)
          .isThrownBy(() -> BETS.edit(e -> e.clear(branchings)));
    }

    @Test
    void childrenThatStayInThePhaseStayInTheirBranches() {
      Phase phase = selection(BETS);
      Journey fewer =
          BETS.edit(
              e ->
                  e.children(
                      ElementPath.phase("selection"),
                      ElementKind.TOUCHPOINT,
                      phase.touchpoints().subList(0, 4)));

      assertThat(fewer.branchOf("outright")).contains(SEASON);
      assertThat(fewer.touchpoint("markets")).isEmpty();
    }

    @Test
    void unknownPlacesAreRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> BETS.edit(e -> e.moveTouchpoint("live", Place.endOf("moment", "befor"))))
          .withMessage(
              "there is no branch \"befor\" (is \"before\" meant?); the branching \"moment\" has the"
                  + " branches [before, during, season, none]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BETS.edit(e -> e.moveTouchpoint("live", Place.endOf("monent", "x"))))
          .withMessage(
              "there is no branching \"monent\" (is \"moment\" meant?); there are [moment, meanwhile]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BETS.edit(e -> e.moveTouchpoint("live", Place.after("momen"))))
          .withMessageStartingWith(
              "there is no touchpoint or branching \"momen\" (is \"moment\" meant?)");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BETS.edit(e -> e.removeBranching("live")));
    }
  }

  private static Touchpoint touchpoint(String id) {
    return Touchpoint.builder(id, id).build();
  }

  private static Journey journey(Consumer<PhaseBuilder> selection) {
    return Journey.builder("j", "J").phase("selection", CONSIDERATION, selection).build();
  }

  private static List<String> problems(Consumer<PhaseBuilder> selection) {
    try {
      journey(selection);
      return List.of();
    } catch (InvalidJourneyException invalid) {
      return texts(invalid);
    }
  }

  private static List<String> texts(InvalidJourneyException invalid) {
    return invalid.problems().stream()
        .map(problem -> problem.path() + ": " + problem.message())
        .toList();
  }

  @Test
  void stepsKeepBranchingsWithoutTouchpointsInTheirOrder() {
    Phase phase =
        Phase.builder("selection", CONSIDERATION)
            .touchpoint("a", "A")
            .choice("first", "First?", c -> c.branch("x", "x").branch("y", "y"))
            .choice(
                "second",
                "Second?",
                c -> c.branch("x", "x", b -> b.touchpoint("b", "B")).branch("y", "y"))
            .choice("third", "Third?", c -> c.branch("x", "x").branch("y", "y"))
            .build();

    assertThat(phase.steps())
        .extracting(
            step ->
                step instanceof BranchingStep in ? in.branching().id() : ((Touchpoint) step).id())
        .containsExactly("a", "first", "second", "third");
    assertThat(phase.toBuilder().steps(phase.steps()).build()).isEqualTo(phase);
  }

  @Test
  void phaseAloneMayHaveBranchesThatAreFilledLater() {
    Phase phase =
        Phase.builder("selection", CONSIDERATION)
            .choice("m", "M?", c -> c.branch("x", "x").branch("y", "y"))
            .build();

    assertThat(phase.steps())
        .as("a branching that is still to be filled")
        .singleElement()
        .isInstanceOfSatisfying(
            BranchingStep.class, step -> assertThat(step.branching().id()).isEqualTo("m"));
    assertThat(
            journey(f -> f.touchpoint("a", "A"))
                .edit(
                    e ->
                        e.insert(phase.toBuilder().id("other").assemble(), Place.last())
                            .moveTouchpoint("a", Place.endOf("m", "y")))
                .branchOf("a"))
        .isEqualTo(Optional.of(new BranchPath("m", "y")));
  }
}
