package io.github.klantreis.observation;

import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.observation.wording.StatisticsTexts;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Numbers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the funnel, and when customers reach its steps. */
final class FunnelText extends StatisticsChapter {
  /** The times of which the conversion is shown. */
  private static final List<Duration> TIMES =
      List.of(
          Duration.ofDays(1),
          Duration.ofDays(7),
          Duration.ofDays(30),
          Duration.ofDays(90),
          Duration.ofDays(365));

  FunnelText(StatisticsChapter before) {
    super(before);
  }

  @Override
  void write() {
    funnel();
    curves();
  }

  private void funnel() {
    Funnel funnel = statistics.funnel();
    String window =
        statistics
            .plan()
            .window()
            .map(time -> said(StatisticsTexts.WITHIN, Map.of("time", Durations.exact(time))))
            .orElse("");
    head(
        said(
            StatisticsLabels.FUNNEL,
            Map.of("mode", said(funnel.mode().label()), "window", window)));
    boolean isAnyOrder = funnel.mode() == FunnelMode.ANY_ORDER;
    boolean isMatured = funnel.steps().stream().anyMatch(step -> step.matured().whole() > 0);
    List<String> heads = new ArrayList<>();
    heads.add(said(isAnyOrder ? StatisticsLabels.STEP : StatisticsLabels.PHASE));
    heads.add(said(StatisticsLabels.REACHED));
    heads.add(said(StatisticsLabels.OF_FIRST));
    heads.add(said(StatisticsLabels.OF_PREVIOUS));
    heads.add(said(StatisticsLabels.FEWER_THAN_PREVIOUS));
    heads.add(said(StatisticsLabels.MEDIAN_SINCE_PREVIOUS));
    if (isMatured) {
      heads.add(said(StatisticsLabels.OF_MATURED));
    }
    Table table = new Table(heads);
    for (FunnelStep step : funnel.steps()) {
      boolean isFirst = step.number() == 1;
      List<String> row = new ArrayList<>();
      row.add(Characters.visible(named(step)));
      row.add(number(step.reached()));
      row.add(percent(step.conversion()));
      row.add(isFirst ? NONE : percent(step.stepConversion()));
      row.add(isFirst ? NONE : number(step.dropOff()));
      row.add(median(step.sincePreviousStep()));
      if (isMatured) {
        row.add(bounded(step.matured()));
      }
      table.row(row);
    }
    table.write();
    if (isMatured) {
      long matured = funnel.steps().get(0).matured().whole();
      line(
          GAP
              + said(
                  StatisticsTexts.MATURED.words(matured),
                  Map.of(
                      "n",
                      number(matured),
                      "time",
                      said(Durations.exact(statistics.plan().window().orElseThrow())))));
    }
    funnel.steps().stream()
        .limit(1)
        .filter(first -> first.dropOff() > 0)
        .forEach(
            first -> {
              Text one = isAnyOrder ? StatisticsTexts.ONE_IN_NONE : StatisticsTexts.ONE_NOT_IN;
              Text text =
                  first.dropOff() == 1
                      ? one
                      : isAnyOrder ? StatisticsTexts.IN_NONE : StatisticsTexts.NOT_IN;
              String phase = Characters.visible(named(first));
              String n = number(first.dropOff());
              line(GAP + said(text, Map.of("n", n, "phase", phase)));
            });
    phases(
        StatisticsTexts.NO_STEPS,
        phase -> statistics.compiled().outline.phase(phase.phaseId()) < 0);
    phases(StatisticsTexts.UNRECORDED_STEPS, PhaseCount::isUnrecorded);
    String notInLog = isAnyOrder ? "" : stepsNotInLog();
    if (!notInLog.isEmpty()) {
      line(GAP + said(StatisticsTexts.STEPS_NOT_IN_LOG, Map.of("phases", notInLog)));
    }
    JourneyOutline outline = statistics.compiled().outline;
    String forSome =
        phasesForSome()
            .filter(phase -> !outline.personas.expectsEachIn(outline.phase(phase.phaseId())))
            .map(phase -> Characters.visible(named(phase)))
            .collect(Collectors.joining(", "));
    if (!forSome.isEmpty()) {
      line(GAP + said(StatisticsTexts.STEPS_FOR_SOME, Map.of("phases", forSome)));
    }
  }

  /**
   * Returns the steps of which the log has not one event, though it has some of later ones, which
   * nobody is then seen to reach.
   */
  private String stepsNotInLog() {
    List<String> names = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    for (PhaseCount phase : statistics.phases()) {
      if (phase.encounters() > 0) {
        names.addAll(pending);
        pending.clear();
      } else if (statistics.funnel().step(phase.phaseId()).isPresent()) {
        pending.add(Characters.visible(named(phase)));
      }
    }
    return String.join(", ", names);
  }

  /** Shows who has reached each step within a day, a week and so on, as far as it is known. */
  private void curves() {
    List<FunnelStep> steps =
        statistics.funnel().steps().stream()
            .filter(step -> step.curve().filter(curve -> !curve.points().isEmpty()).isPresent())
            .toList();
    List<Duration> times =
        times()
            .filter(
                time -> steps.stream().anyMatch(s -> s.curve().orElseThrow().by(time).isPresent()))
            .toList();
    if (times.isEmpty()) {
      return;
    }
    head(said(StatisticsTexts.CURVES));
    List<String> heads = new ArrayList<>();
    heads.add(said(StatisticsLabels.STEP));
    times.forEach(time -> heads.add(said(Durations.exact(time))));
    heads.add(said(StatisticsTexts.HALF));
    Table table = new Table(heads);
    for (FunnelStep step : steps) {
      ConversionCurve curve = step.curve().orElseThrow();
      List<String> row = new ArrayList<>();
      row.add(Characters.visible(named(step)));
      for (Duration time : times) {
        OptionalDouble share = curve.by(time);
        row.add(share.isPresent() ? Numbers.percent(inPercent(share.getAsDouble()), locale) : NONE);
      }
      row.add(curve.half().map(this::about).orElse(NONE));
      table.row(row);
    }
    table.write();
    line(GAP + said(StatisticsTexts.STILL_ON_THE_WAY));
  }

  /** Returns the times in the window, and its end. */
  private Stream<Duration> times() {
    Optional<Duration> window = statistics.plan().window();
    return Stream.concat(
        TIMES.stream().filter(time -> window.isEmpty() || time.compareTo(window.get()) < 0),
        window.stream());
  }
}
