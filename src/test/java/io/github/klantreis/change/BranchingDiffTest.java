package io.github.klantreis.change;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Place;
import io.github.klantreis.part.BranchPath;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A position is an index and a branch; what the branches are belongs to the phase. */
final class BranchingDiffTest {
  private static final Journey BETS =
      Journey.builder("bets", "Bets")
          .phase(
              CONSIDERATION,
              f ->
                  f.choice(
                      "moment",
                      "When?",
                      c ->
                          c.branch("before", "before", b -> b.touchpoint("prematch", "Reads"))
                              .branch("during", "during", b -> b.touchpoint("live", "Watches"))))
          .phase(PURCHASE, f -> f.touchpoint("bets", "Bets"))
          .build();

  private static JourneyDiff diff(Consumer<JourneyEditor> edit) {
    Journey after = BETS.edit(edit);
    JourneyDiff diff = JourneyDiff.between(BETS, after);
    assertThat(diff.applyTo(BETS)).isEqualTo(after);
    assertThat(JourneyDiff.between(after, BETS).applyTo(after)).isEqualTo(BETS);
    return diff;
  }

  @Test
  void touchpointInAnotherBranchHasMoved() {
    JourneyDiff diff = diff(e -> e.moveTouchpoint("live", Place.endOf("moment", "before")));

    assertThat(diff.toText(Locale.ENGLISH))
        .isEqualTo(
            "→ phase[consideration]/touchpoint[live] moved from position 2 (in branch"
                + " moment/during) to 2 (in branch moment/before)\n");
    assertThat(diff.changes().get(0).positionAfter())
        .contains(
            new Position(
                ElementPath.phase("consideration"),
                1,
                Optional.of(new BranchPath("moment", "before"))));
  }

  @Test
  void touchpointFromAnotherPhaseArrivesInABranch() {
    JourneyDiff diff = diff(e -> e.moveTouchpoint("bets", Place.startOf("moment", "during")));

    assertThat(diff.toText(Locale.forLanguageTag("nl")))
        .isEqualTo(
            "→ phase[consideration]/touchpoint[bets] verplaatst van phase[purchase], positie 1,"
                + " naar positie 2 (in tak moment/during)\n");
  }

  @Test
  void whoLeavesABranchIsOutsideThem() {
    JourneyDiff diff = diff(e -> e.moveTouchpoint("live", Place.startOf("consideration")));

    assertThat(diff.toText(Locale.forLanguageTag("nl")))
        .contains("(in tak moment/during) naar 1 (buiten de takken)");
  }

  @Test
  void aFlagOfABranchIsSaidAlone() {
    String diff =
        JourneyDiff.between(stopping(stop -> {}), stopping(BranchBuilder::endsJourney))
            .toText(Locale.forLanguageTag("nl"));
    assertThat(diff).contains("de reis eindigt").doesNotContain("eindigt ja");
  }

  private static Journey stopping(Consumer<BranchBuilder> stop) {
    return Journey.builder("j", "J")
        .phase(
            PURCHASE,
            p ->
                p.choice(
                    "then",
                    "Then?",
                    c ->
                        c.branch("stop", "Stops", stop)
                            .branch("on", "Goes on", b -> b.touchpoint("pays", "Pays"))))
        .build();
  }

  @Test
  void whatIsSaidOfTheBranchesBelongsToThePhase() {
    JourneyDiff diff =
        diff(
            e ->
                e.phase(
                    "purchase",
                    f ->
                        f.parallel(
                            "meanwhile",
                            "Meanwhile",
                            m ->
                                m.branch("a", "a", b -> b.touchpoint("pays", "Pays"))
                                    .branch("b", "b", b -> b.touchpoint("waits", "Waits")))));

    assertThat(diff.toText(Locale.ENGLISH))
        .isEqualTo(
            "~ phase[purchase] branchings: + \"Meanwhile\" (kind side by side, branches \"a\", \"b\")\n"
                + "+ phase[purchase]/touchpoint[pays] \"Pays\", position 2 (in branch"
                + " meanwhile/a)\n"
                + "+ phase[purchase]/touchpoint[waits] \"Waits\", position 3 (in branch"
                + " meanwhile/b)\n");
  }

  @Test
  void aShareIsReadWithAPercentSign() {
    JourneyDiff diff =
        diff(
            e ->
                e.phase(
                    "purchase",
                    f ->
                        f.choice(
                            "how",
                            "How?",
                            c ->
                                c.branch("a", "alone", b -> b.share(60).touchpoint("app", "App"))
                                    .branch("b", "b", b -> b.touchpoint("shop", "Shop")))));

    assertThat(diff.toText(Locale.forLanguageTag("nl"))).contains("(aandeel 60%)");
    assertThat(diff.toText(Locale.ENGLISH)).contains("(share 60%)");
  }

  @Test
  void branchingIsRemovedWithItsTouchpoints() {
    assertThat(diff(e -> e.removeBranching("moment")).changes())
        .extracting(JourneyChange::kind)
        .containsExactly(ChangeKind.CHANGED, ChangeKind.REMOVED, ChangeKind.REMOVED);
  }

  @Test
  void phaseWithBranchesThatTakesTouchpointsOfOthers() {
    diff(
        e ->
            e.insert(
                    BETS.phases().get(0).toBuilder().build(), // moved with all that is in it
                    Place.last())
                .removePhase("consideration"));
  }
}
