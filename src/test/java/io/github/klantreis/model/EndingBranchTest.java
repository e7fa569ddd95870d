package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.klantreis.Extent;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.Side;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Branches with which the journey ends. */
final class EndingBranchTest {
  /** A mortgage: who is refused does not come to the notary. */
  private static final Journey MORTGAGE =
      mortgage(
          c ->
              c.branch(
                      "no",
                      "refused",
                      b ->
                          b.endsJourney()
                              .touchpoint("letter", "Reads the letter", t -> t.initiator("bank"))
                              .touchpoint("call", "Is called", t -> t.initiator("bank")))
                  .branch(
                      "yes",
                      "accepted",
                      b -> b.touchpoint("offer", "Signs the offer", t -> t.receiver("bank"))));

  private static Journey mortgage(Consumer<BranchingBuilder> choice) {
    return Journey.builder("mortgage", "A mortgage")
        .actor("bank", "The bank", Side.COMPANY)
        .actor("notary", "The notary", Side.PARTNER)
        .phase(
            CONSIDERATION,
            f ->
                f.touchpoint("asks", "Asks for a mortgage", t -> t.receiver("bank"))
                    .choice("answer", "What does the bank say?", choice))
        .phase(PURCHASE, f -> f.touchpoint("deed", "Signs", t -> t.receiver("notary")))
        .phase(DELIVERY, f -> f.touchpoint("key", "Gets the key"))
        .build();
  }

  /** Refused without a word. */
  private static Journey silent() {
    return mortgage(
        c ->
            c.branch("no", "refused", BranchBuilder::endsJourney)
                .branch("yes", "accepted", b -> b.touchpoint("offer", "Signs the offer")));
  }

  private static List<String> ids(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(Touchpoint::id).toList();
  }

  @Test
  void nothingFollowsTheEndOfTheBranch() {
    assertThat(ids(MORTGAGE.next("asks"))).containsExactly("letter", "offer");
    assertThat(ids(MORTGAGE.next("letter"))).containsExactly("call");
    assertThat(MORTGAGE.next("call")).isEmpty();
    assertThat(ids(MORTGAGE.next("offer"))).containsExactly("deed");
    assertThat(ids(MORTGAGE.previous("deed"))).containsExactly("offer");
  }

  @Test
  void emptyBranchLeadsNowhere() {
    assertThat(ids(silent().next("asks"))).containsExactly("offer");
    assertThat(ids(silent().previous("deed"))).containsExactly("offer");
    BranchingStep answer = (BranchingStep) silent().phases().get(0).steps().get(1);
    assertThat(answer.canBePassedBy()).isFalse();
  }

  @Test
  void itIsKnownWhereTheJourneyCanEnd() {
    assertThat(MORTGAGE.touchpoints().filter(each -> MORTGAGE.canEndAfter(each.id())))
        .extracting(Touchpoint::id)
        .containsExactly("call", "key");
    Journey silent = silent();
    assertThat(silent.touchpoints().filter(each -> silent.canEndAfter(each.id())))
        .extracting(Touchpoint::id)
        .containsExactly("asks", "key");
  }

  @Test
  void phaseKnowsWhoLeavesItAndForWhomTheJourneyEnds() {
    Phase phase = MORTGAGE.phases().get(0);
    assertThat(ids(phase.lastTouchpoints())).containsExactly("offer");
    assertThat(ids(phase.endingTouchpoints())).containsExactly("call");
    assertThat(silent().phases().get(0).endingTouchpoints())
        .as("others go on from there")
        .isEmpty();
    assertThat(MORTGAGE.phases().get(2).endingTouchpoints()).isEmpty();
  }

  @Test
  void refusedCustomersAreNotHandedOver() {
    assertThat(MORTGAGE.handOvers())
        .extracting(each -> each.before().id(), each -> each.after().id())
        .containsExactly(tuple("offer", "deed"));
  }

  @Test
  void wayFromTheBranchStillLeadsWhereItLeads() {
    Journey back = MORTGAGE.withTouchpoint("call", t -> t.leadsTo("asks", "asks for less"));
    assertThat(ids(back.next("call"))).containsExactly("asks");
    assertThat(back.canEndAfter("call")).isTrue();
    Journey always = MORTGAGE.withTouchpoint("call", t -> t.leadsTo("asks"));
    assertThat(ids(always.next("call"))).containsExactly("asks");
    assertThat(always.canEndAfter("call")).isFalse();
  }

  @Test
  void somebodyMustComeToWhatFollows() {
    Consumer<BranchingBuilder> nobody =
        c ->
            c.branch("no", "refused", BranchBuilder::endsJourney)
                .branch("late", "too late", b -> b.endsJourney().touchpoint("note", "Reads"));
    assertThatExceptionOfType(InvalidJourneyException.class)
        .isThrownBy(() -> mortgage(nobody))
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_BRANCH);
                          assertThat(problem.path())
                              .hasToString("phase[consideration]/@branchings");
                          assertThat(problem.message(Locale.ENGLISH))
                              .isEqualTo(
                                  "the journey ends with every branch of \"answer\", so that"
                                      + " nobody comes to \"deed\" behind it; one branch at"
                                      + " least must go on");
                          assertThat(problem.message(Locale.forLanguageTag("nl")))
                              .contains("niemand bij \"deed\"");
                        }));
    Journey led =
        mortgage(
            c ->
                c.branch("no", "refused", BranchBuilder::endsJourney)
                    .branch(
                        "late",
                        "too late",
                        b ->
                            b.endsJourney()
                                .touchpoint("note", "Reads", t -> t.leadsTo("key", "pays"))));
    assertThat(ids(led.next("note"))).containsExactly("key");
  }

  @Test
  void nobodyTakesLoopBehindChoiceThatAllEnds() {
    for (boolean isEmptyPhaseBehind : new boolean[] {false, true}) {
      assertThatExceptionOfType(InvalidJourneyException.class)
          .isThrownBy(
              () -> {
                JourneyBuilder journey =
                    Journey.builder("ask", "Asking")
                        .phase(CONSIDERATION, f -> f.touchpoint("looks", "Looks"))
                        .phase(
                            PURCHASE,
                            f ->
                                f.choice(
                                    "answer",
                                    "What is the answer?",
                                    c ->
                                        c.branch("no", "no", BranchBuilder::endsJourney)
                                            .branch(
                                                "yes",
                                                "yes",
                                                b -> b.endsJourney().touchpoint("gets", "Gets"))))
                        .phase(DELIVERY, f -> {});
                String from = isEmptyPhaseBehind ? "delivery" : "purchase";
                journey
                    .loyaltyLoop(LoyaltyLoop.builder("again", from, "consideration").build())
                    .build();
              })
          .satisfies(
              refused ->
                  assertThat(refused.problems())
                      .singleElement()
                      .satisfies(
                          problem -> {
                            assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_BRANCH);
                            assertThat(problem.message(Locale.ENGLISH))
                                .contains("nobody comes to the loyalty loop \"again\"");
                          }));
    }
  }

  @Test
  void anEditCannotMakeAllBranchesEnd() {
    assertThatExceptionOfType(InvalidJourneyException.class)
        .isThrownBy(
            () ->
                MORTGAGE.withPhase(
                    "consideration",
                    p ->
                        p.branchings(
                            List.of(
                                Branching.of(
                                    "answer",
                                    "What?",
                                    BranchingKind.CHOICE,
                                    List.of(
                                        Branch.of("no", "refused").withEndsJourney(true),
                                        Branch.of("yes", "accepted").withEndsJourney(true)))))));
    assertThatExceptionOfType(InvalidJourneyException.class)
        .isThrownBy(
            () ->
                MORTGAGE.withPhase(
                    "consideration",
                    p ->
                        p.branchings(
                            List.of(
                                Branching.of(
                                    "answer",
                                    "What?",
                                    BranchingKind.PARALLEL,
                                    List.of(
                                        Branch.of("no", "refused").withEndsJourney(true),
                                        Branch.of("yes", "accepted")))))))
        .withMessageContaining("whose branches go on side by side");
  }

  /** With a touchpoint in each branch without any with which the journey ends, and one at last. */
  private static Journey withStops(Journey journey) {
    Phase last =
        Phase.builder("the-end", journey.phaseModel().phases().get(0))
            .touchpoint("the-end", "Stops")
            .build();
    return journey.edit(
        edit -> {
          edit.insert(last, Place.last());
          for (Phase phase : journey.phases()) {
            for (Branching branching : phase.branchings()) {
              for (Branch branch : branching.branches()) {
                BranchPath path = new BranchPath(branching.id(), branch.id());
                if (branch.endsJourney() && phase.touchpoints(path).isEmpty()) {
                  edit.insert(
                      Touchpoint.builder("stop-" + branching.id() + "-" + branch.id(), "Stops")
                          .build(),
                      Place.endOf(branching.id(), branch.id()));
                }
              }
            }
          }
        });
  }

  @Test
  void journeyEndsWhereAStopInTheBranchWouldFollow() {
    RandomJourneys journeys = RandomJourneys.seeded(71);
    int found = 0;
    for (int round = 0; round < Extent.of(150, 600); round++) {
      Journey journey = journeys.next();
      Journey stopped = withStops(journey);
      for (Touchpoint touchpoint : journey.touchpoints().toList()) {
        boolean isElsewhere =
            touchpoint.nextSteps().stream().anyMatch(step -> step.condition().isEmpty());
        List<String> stops =
            isElsewhere
                ? List.of()
                : ids(stopped.next(touchpoint.id())).stream()
                    .filter(id -> journey.touchpoint(id).isEmpty())
                    .toList();
        boolean isLast =
            !isElsewhere
                && stopped
                    .withTouchpoint(touchpoint.id(), t -> t.nextSteps(List.of()))
                    .next(touchpoint.id())
                    .isEmpty();
        assertThat(journey.canEndAfter(touchpoint.id()))
            .as("%s in %s", touchpoint, journey)
            .isEqualTo(isLast || !stops.isEmpty());
        found += stops.isEmpty() ? 0 : 1;
      }
      assertThat(journey.touchpoints().flatMap(each -> journey.next(each.id()).stream()))
          .as("%s", journey)
          .containsExactlyInAnyOrderElementsOf(
              journey.touchpoints().flatMap(each -> nextWithout(stopped, each, journey)).toList());
    }
    assertThat(found).as("not for want of any").isGreaterThan(20);
  }

  private static Stream<Touchpoint> nextWithout(
      Journey stopped, Touchpoint touchpoint, Journey journey) {
    return stopped.next(touchpoint.id()).stream()
        .filter(next -> journey.touchpoint(next.id()).isPresent());
  }

  @Test
  void itIsKeptInJsonAndByChanges() {
    assertThat(JourneyJson.read(JourneyJson.write(MORTGAGE))).isEqualTo(MORTGAGE);
    Branch no = MORTGAGE.phases().get(0).branch(new BranchPath("answer", "no")).orElseThrow();
    assertThat(no.endsJourney()).isTrue();
    assertThat(no.withShare(30).withConcernedPersonas(List.of()).withEvidence(List.of()))
        .extracting(Branch::endsJourney)
        .isEqualTo(true);
    assertThat(no.withEndsJourney(false)).isEqualTo(Branch.of("no", "refused"));
  }
}
