package io.github.klantreis.atlas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.JourneyScope;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Splits a long journey into an overview and details; {@link JourneyAtlas#byPhase} states the
 * rules.
 */
final class SplitByPhase {
  private final Journey whole;
  private final Locale language;

  private SplitByPhase(Journey whole) {
    this.whole = whole;
    language = whole.writtenIn().orElse(Locale.ENGLISH);
  }

  /** Returns the overview, then the details in the order of the phases. */
  static ImmutableList<Journey> of(Journey whole) {
    SplitByPhase split = new SplitByPhase(whole);
    return ImmutableList.<Journey>builder().add(split.overview()).addAll(split.details()).build();
  }

  private Journey overview() {
    return whole.toBuilder()
        .phases(
            whole.phases().stream()
                .map(phase -> phase.touchpoints().isEmpty() ? phase : summary(phase))
                .toList())
        .removeDanglingReferences(lost -> {})
        .build();
  }

  private Phase summary(Phase phase) {
    TouchpointBuilder summary =
        Touchpoint.builder(phase.id(), phase.nameIn(language))
            .drillsDownTo(detailId(phase))
            .channels(together(phase, Touchpoint::channels))
            .moments(together(phase, Touchpoint::moments))
            .dropOffPoints(together(phase, Touchpoint::dropOffPoints));
    for (Touchpoint touchpoint : phase.touchpoints()) {
      touchpoint.nextSteps().stream()
          .filter(step -> !isWithin(phase, step))
          .map(step -> between(touchpoint, step))
          .forEach(summary::nextStep);
    }
    if (phase.touchpoints().stream()
        .noneMatch(each -> phase.reading(each).concernedPersonas().isEmpty())) {
      summary.concernedPersonas(together(phase, each -> phase.reading(each).concernedPersonas()));
    }
    return phase.toBuilder().steps(List.of(summary.build())).build();
  }

  /** Returns the values of all touchpoints, without repetition. */
  private static <T> ImmutableSet<T> together(
      Phase phase, Function<Touchpoint, ? extends Collection<T>> said) {
    return phase.touchpoints().stream()
        .flatMap(touchpoint -> said.apply(touchpoint).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isWithin(Phase phase, NextStep step) {
    return phase.touchpoint(step.touchpointId()).isPresent();
  }

  private NextStep between(Touchpoint from, NextStep step) {
    return NextStep.to(whole.phaseOf(step.touchpointId()).orElseThrow().id())
        .onCondition(
            from.id()
                + " → "
                + step.touchpointId()
                + step.condition().map(condition -> ": " + condition).orElse(""));
  }

  private ImmutableList<Journey> details() {
    ImmutableList.Builder<Journey> details = ImmutableList.builder();
    Iterator<Phase> filled =
        whole.phases().stream().filter(phase -> !phase.touchpoints().isEmpty()).iterator();
    Phase next = filled.hasNext() ? filled.next() : null;
    while (next != null) {
      Phase phase = next;
      JourneyBuilder detail = detail(phase);
      next = filled.hasNext() ? filled.next() : null;
      if (next != null) {
        detail.leadsTo(detailId(next));
      }
      details.add(detail.build());
    }
    return details.build();
  }

  private JourneyBuilder detail(Phase phase) {
    return Journey.builder(detailId(phase), whole.name() + ": " + phase.nameIn(language))
        .phaseModel(whole.phaseModel())
        .advocacyFeedsAwareness(whole.advocacyFeedsAwareness())
        .people(whole.people())
        .scope(JourneyScope.PART)
        .lifecycle(whole.lifecycle())
        .market(whole.market())
        .offering(whole.offering())
        .state(whole.state())
        .goal(whole.goal())
        .horizon(whole.horizon())
        .formOfAddress(whole.formOfAddress())
        .toneOfVoice(whole.toneOfVoice())
        .language(whole.language())
        .writtenIn(whole.writtenIn())
        .personas(whole.personas())
        .actors(whole.actors())
        .lanes(whole.lanes())
        .brand(whole.brand())
        .phase(
            Phase.builder(phase.id(), phase.kind())
                .name(phase.name())
                .branchings(phase.branchings())
                .touchpoints(
                    phase.touchpoints().stream().map(each -> alone(phase, each)).toList(),
                    phase.branches())
                .build())
        .removeDanglingReferences(lost -> {});
  }

  /** Returns a touchpoint without next steps to other phases; the same object if it has none. */
  private static Touchpoint alone(Phase phase, Touchpoint touchpoint) {
    List<NextStep> within =
        touchpoint.nextSteps().stream().filter(step -> isWithin(phase, step)).toList();
    return within.size() == touchpoint.nextSteps().size()
        ? touchpoint
        : touchpoint.toBuilder().nextSteps(within).build();
  }

  private String detailId(Phase phase) {
    return whole.id() + "." + phase.id();
  }
}
