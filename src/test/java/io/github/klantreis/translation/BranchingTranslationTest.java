package io.github.klantreis.translation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.phase.PhaseKind;
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
            "the branching \"How?\" is lost, as not all of its touchpoints went to one phase",
            "lost with the branching \"How?\": \"by card; on a bill\"");
  }

  @Test
  void whomALostBranchConcernedIsSaidAtItsTouchpoints() {
    PhaseKind afterwards = PhaseModels.BEFORE_DURING_AFTER.phases().get(2);
    Journey journey =
        Journey.builder("j", "J")
            .phaseModel(PhaseModels.BEFORE_DURING_AFTER)
            .persona("rich", "Rich")
            .persona("poor", "Poor")
            .phase(
                afterwards,
                f ->
                    f.choice(
                        "how",
                        "How?",
                        c ->
                            c.branch(
                                    "card",
                                    "by card",
                                    b ->
                                        b.concerns("rich")
                                            .share(30)
                                            .touchpoint("pays", "Pays")
                                            .touchpoint("tips", "Tips", t -> t.concerns("poor")))
                                .branch(
                                    "bill",
                                    "on a bill",
                                    b ->
                                        b.touchpoint(
                                            "tells",
                                            "Tells",
                                            t -> t.moment(Moment.RECOMMENDATION)))))
            .build();

    Translation translation = Translation.of(journey, PhaseModels.SEVEN_PHASES);

    assertThat(translation.journey().branchOf("pays")).isEmpty();
    assertThat(translation.journey().touchpoint("pays").orElseThrow().concernedPersonas())
        .containsExactly("rich");
    assertThat(translation.journey().touchpoint("tips").orElseThrow().concernedPersonas())
        .as("it says itself whom it concerns")
        .containsExactly("poor");
    assertThat(translation.journey().touchpoint("tells").orElseThrow().concernedPersonas())
        .isEmpty();
    assertThat(translation.losses())
        .extracting(loss -> loss.message(Locale.ENGLISH))
        .contains(
            "lost with the branching \"How?\": \"by card (concerned personas rich, share 30%);"
                + " on a bill\"");
  }
}
