package io.github.klantreis.drawing;

import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.PhaseCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The funnel beside what was observed in each phase: one table where each step is a phase, else one
 * after the other, so that no figure stands at a phase that it is not of.
 *
 * @param heads of the columns
 * @param rows per row its cells, the name first, each with any number of texts
 */
record FunnelTable(List<String> heads, List<List<List<String>>> rows) {

  static List<FunnelTable> of(Observed observed, boolean withExperiences, MapWords words) {
    Funnel funnel = observed.statistics.funnel();
    FunnelTable steps = new FunnelTable(FunnelLayout.heads(funnel, words), new ArrayList<>());
    FunnelTable phases = steps;
    if (!observed.isByPhase()) {
      for (FunnelStep step : funnel.steps()) {
        steps.add(step.name(words.locale)).addAll(figures(Optional.of(step), observed, words));
      }
      phases = new FunnelTable(new ArrayList<>(), new ArrayList<>());
      phases.heads.add(words.of(Labels.PHASE));
      phases.heads.add(words.of(Labels.CUSTOMERS));
    }
    phases.heads.add(words.of(Observed.LAST_SEEN));
    phases.heads.add(words.of(Observed.MEDIAN_STAY));
    if (withExperiences) {
      phases.heads.add(words.of(Labels.EXPERIENCE));
    }
    for (PhaseCount count : observed.statistics.phases()) {
      List<List<String>> row = phases.add(count.name(words.locale));
      if (observed.isByPhase()) {
        row.addAll(figures(funnel.step(count.phaseId()), observed, words));
      } else {
        row.add(List.of(observed.were(count)));
      }
      row.add(observed.last(count));
      row.add(count.dwell().median().map(words::about).stream().toList());
      if (withExperiences) {
        row.add(List.of(observed.told(count.emotion())));
      }
    }
    return observed.isByPhase() ? List.of(steps) : List.of(steps, phases);
  }

  private List<List<String>> add(String name) {
    List<List<String>> row = new ArrayList<>();
    row.add(List.of(name));
    rows.add(row);
    return row;
  }

  private static List<List<String>> figures(
      Optional<FunnelStep> step, Observed observed, MapWords words) {
    return step.map(
            reached ->
                FunnelLayout.figures(reached, observed.statistics.funnel(), words).stream()
                    .map(List::of)
                    .toList())
        .orElse(
            Collections.nCopies(
                FunnelLayout.heads(observed.statistics.funnel(), words).size() - 1, List.of()));
  }
}
