package io.github.klantreis.drawing.content;

import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.PhaseCount;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Durations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The funnel and what was observed in each phase: one table if each step is a phase, else two, so
 * that no figure is attributed to a wrong phase.
 *
 * @param heads the heads of the columns
 * @param rows the cells of each row, the name first, each with any number of texts
 */
public record FunnelTable(List<String> heads, List<List<List<String>>> rows) {

  private static final Text FIRST_ENTRY =
      Text.en("Funnel: how far each came after the first contact")
          .nl("Trechter: hoe ver ieder kwam na het eerste contact");
  private static final Text BEST_START =
      Text.en("Funnel: how far each came, from the best start")
          .nl("Trechter: hoe ver ieder kwam, vanaf het beste begin");
  private static final Text TIES_IN_FAVOUR =
      Text.en(
              "Funnel: how far each came, from the best start; what happened at the same"
                  + " moment counts in the order that leads further")
          .nl(
              "Trechter: hoe ver ieder kwam, vanaf het beste begin; wat op hetzelfde moment"
                  + " gebeurde, telt in de volgorde die verder leidt");
  private static final Text STRICTLY_LATER =
      Text.en("Funnel: how far each came, from the best start, each phase later than the last")
          .nl("Trechter: hoe ver ieder kwam, vanaf het beste begin, elke fase later dan de vorige");
  private static final Text CONTIGUOUS =
      Text.en("Funnel: how far each came without any other contact in between")
          .nl("Trechter: hoe ver ieder kwam zonder ander contact ertussen");
  private static final Text ANY_ORDER =
      Text.en("Funnel: in how many phases each was, in any order")
          .nl("Trechter: in hoeveel fasen ieder was, in welke volgorde ook");
  private static final Text WITHIN =
      Text.en("{title} (within {time})").nl("{title} (binnen {time})");
  private static final Text STILL_ON_THE_WAY =
      Text.en("{People} still on the way, who count as far as they came: {count}")
          .nl("{People} die nog onderweg zijn en meetellen tot waar ze kwamen: {count}");

  public static List<FunnelTable> of(
      ObservedPhrases observed, boolean withExperiences, MapWords words) {
    Funnel funnel = observed.statistics.funnel();
    FunnelTable steps = new FunnelTable(heads(funnel, words), new ArrayList<>());
    FunnelTable phases = steps;
    if (!observed.isByPhase()) {
      for (FunnelStep step : funnel.steps()) {
        steps.add(step.name(words.locale)).addAll(figures(Optional.of(step), observed, words));
      }
      phases = new FunnelTable(new ArrayList<>(), new ArrayList<>());
      phases.heads.add(words.of(Labels.PHASE));
      phases.heads.add(words.of(Labels.CUSTOMERS));
    }
    phases.heads.add(words.of(StatisticsLabels.LAST_SEEN));
    phases.heads.add(words.of(StatisticsLabels.MEDIAN_STAY));
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
      row.add(observed.medianStay(count).map(words::about).stream().toList());
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
      Optional<FunnelStep> step, ObservedPhrases observed, MapWords words) {
    return step.map(
            reached ->
                figures(reached, observed.statistics.funnel(), words).stream()
                    .map(List::of)
                    .toList())
        .orElse(
            Collections.nCopies(heads(observed.statistics.funnel(), words).size() - 1, List.of()));
  }

  /** Returns a title that says in words how encounters were counted, and within which time. */
  public static String title(Funnel funnel, MapWords words) {
    String title =
        words.of(
            switch (funnel.mode()) {
              case FIRST_ENTRY -> FIRST_ENTRY;
              case BEST_START -> BEST_START;
              case BEST_START_TIES_IN_FAVOUR -> TIES_IN_FAVOUR;
              case BEST_START_STRICTLY_LATER -> STRICTLY_LATER;
              case CONTIGUOUS -> CONTIGUOUS;
              case ANY_ORDER -> ANY_ORDER;
            });
    return funnel
        .window()
        .map(
            time ->
                words.of(WITHIN, Map.of("title", title, "time", words.of(Durations.exact(time)))))
        .orElse(title);
  }

  /** Returns how many customers may come further; empty if none are known to be on the way. */
  public static Optional<String> stillOnTheWay(Funnel funnel, MapWords words) {
    return Optional.of(funnel.stillOnTheWay())
        .filter(count -> count > 0)
        .map(count -> words.of(STILL_ON_THE_WAY, Map.of("count", words.count(count))));
  }

  /** Whether any step has a time; funnel modes without times get no such column. */
  private static boolean isTimed(Funnel funnel) {
    return funnel.steps().stream().anyMatch(step -> step.sincePreviousStep().median().isPresent());
  }

  /** Returns the heads of the figures, the step first, as a modifiable list. */
  public static List<String> heads(Funnel funnel, MapWords words) {
    Text which = funnel.mode() == FunnelMode.ANY_ORDER ? StatisticsLabels.STEP : Labels.PHASE;
    List<String> heads = new ArrayList<>();
    for (Text head :
        List.of(
            which,
            StatisticsLabels.REACHED,
            StatisticsLabels.OF_FIRST,
            StatisticsLabels.OF_PREVIOUS,
            StatisticsLabels.FEWER_THAN_PREVIOUS)) {
      heads.add(words.of(head));
    }
    if (isTimed(funnel)) {
      heads.add(words.of(StatisticsLabels.MEDIAN_SINCE_PREVIOUS));
    }
    return heads;
  }

  /** Returns the figures of a step in the order of the heads, without the step itself. */
  public static List<String> figures(FunnelStep step, Funnel funnel, MapWords words) {
    boolean first = funnel.steps().get(0) == step;
    List<String> figures = new ArrayList<>();
    figures.add(words.count(step.reached()));
    figures.add(words.percent(step.conversion()));
    figures.add(first ? "" : words.percent(step.stepConversion()));
    figures.add(first || step.dropOff() == 0 ? "" : "−" + words.count(step.dropOff()));
    if (isTimed(funnel)) {
      figures.add(step.sincePreviousStep().median().map(words::about).orElse(""));
    }
    return figures;
  }
}
