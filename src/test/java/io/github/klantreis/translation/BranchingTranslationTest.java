package io.github.klantreis.translation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Moment;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A branching stays whole in the other phase model, or is lost and reported. */
final class BranchingTranslationTest {
  private static Journey after(Consumer<TouchpointBuilder> second) {
    return Journey.builder("j", "J")
        .phaseModel(PhaseModels.BEFORE_DURING_AFTER)
        .phase(
            PhaseModels.BEFORE_DURING_AFTER.phases().get(2),
            f ->
                f.choice(
                    "how",
                    "How?",
                    c ->
                        c.branch("card", "by card", b -> b.touchpoint("card-pays", "Pays"))
                            .branch(
                                "bill",
                                "on a bill",
                                b -> b.touchpoint("gets-bill", "Bill", second))))
        .build();
  }

  @Test
  void branchingIsKeptWhereAllItsTouchpointsGo() {
    Translation translation = Translation.of(after(t -> {}), PhaseModels.SEVEN_PHASES);

    assertThat(translation.journey().branchOf("gets-bill")).contains(new BranchPath("how", "bill"));
    assertThat(translation.journey().phaseOf("card-pays").orElseThrow().branchings())
        .isEqualTo(after(t -> {}).phases().get(0).branchings());
  }

  @Test
  void branchingIsLostWhereItsTouchpointsPart() {
    Translation translation =
        Translation.of(after(t -> t.moment(Moment.RECOMMENDATION)), PhaseModels.SEVEN_PHASES);

    assertThat(translation.journey().touchpoints().map(Touchpoint::id))
        .containsExactly("card-pays", "gets-bill");
    assertThat(translation.journey().branchOf("gets-bill")).isEmpty();
    assertThat(translation.losses())
        .extracting(loss -> loss.message(Locale.ENGLISH))
        .contains(
            "the branching \"How?\" is lost, as not all of its touchpoints went to one phase");
  }
}
