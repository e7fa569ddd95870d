package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.change.JourneyDiff;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an edit leaves as it is, is the same object after: incremental checks rest on that. */
final class SharingTest {

  @Test
  void whatIsEqualAfterAnEditIsTheSameObject() {
    RandomEdits edits = RandomEdits.seeded(1);
    RandomJourneys.seeded(2)
        .next(Extent.of(80, 200))
        .forEach(
            journey -> {
              for (int i = 0; i < 4; i++) {
                shares(journey, edits.changed(journey, 1));
              }
            });
  }

  @Test
  void anEditGivesWhatBuildingFromScratchGives() {
    RandomEdits edits = RandomEdits.seeded(3);
    RandomJourneys.seeded(4)
        .next(Extent.of(60, 150))
        .map(journey -> edits.changed(journey, 4))
        .forEach(
            edited -> {
              Journey rebuilt = Rebuilding.of(edited).build();
              assertThat(rebuilt).isEqualTo(edited).isNotSameAs(edited).hasSameHashCodeAs(edited);
              assertThat(JourneyDiff.between(edited, rebuilt).changes()).isEmpty();
            });
  }

  @Test
  void aBuilderThatNothingWasSaidToGivesTheSameJourney() {
    RandomJourneys.seeded(5)
        .next(50)
        .forEach(
            journey -> {
              assertThat(journey.toBuilder().build()).isSameAs(journey);
              assertThat(journey.edit(edit -> {})).isSameAs(journey);
              for (Phase phase : journey.phases()) {
                assertThat(phase.toBuilder().build()).isSameAs(phase);
                assertThat(journey.withPhase(phase.id(), p -> {})).isSameAs(journey);
              }
              journey
                  .touchpoints()
                  .forEach(
                      touchpoint ->
                          assertThat(journey.withTouchpoint(touchpoint.id(), t -> {}))
                              .isSameAs(journey));
            });
  }

  @Test
  void anEditThatSaysWhatWasThereGivesTheSameJourney() {
    RandomJourneys.seeded(6)
        .next(50)
        .forEach(
            journey ->
                assertThat(
                        journey.edit(
                            edit -> {
                              edit.journey(j -> j.name(journey.name()).goal(journey.goal()));
                              for (Persona persona : journey.personas()) {
                                edit.persona(persona.id(), p -> p.name(persona.name()));
                              }
                              for (Phase phase : journey.phases()) {
                                edit.phase(phase.id(), p -> p.owner(phase.owner()));
                              }
                              journey
                                  .touchpoints()
                                  .forEach(t -> edit.touchpoint(t.id(), b -> b.name(t.name())));
                            }))
                    .isSameAs(journey));
  }

  private static void shares(Journey before, Journey after) {
    same(Optional.of(before), after);
    same(Optional.of(before.heading()), after.heading());
    after.personas().forEach(persona -> same(before.persona(persona.id()), persona));
    after.actors().forEach(holder -> same(before.actor(holder.id()), holder));
    after.loyaltyLoops().forEach(loop -> same(before.loyaltyLoop(loop.id()), loop));
    for (Phase phase : after.phases()) {
      same(before.phase(phase.id()), phase);
      same(before.phase(phase.id()).map(Phase::heading), phase.heading());
      phase
          .touchpoints()
          .forEach(touchpoint -> same(before.touchpoint(touchpoint.id()), touchpoint));
    }
  }

  private static <E> void same(Optional<E> before, E after) {
    if (before.isPresent() && before.get().equals(after)) {
      assertThat(after).isSameAs(before.get());
    }
  }
}
