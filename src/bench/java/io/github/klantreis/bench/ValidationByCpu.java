package io.github.klantreis.bench;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Validation by the CPU time of its thread, in turn and the fastest of many rounds, so that the
 * ratios hold on a machine that does other work as well: all rules, in groups, again after each of
 * several edits; and twelve constraints beside a loop.
 */
public final class ValidationByCpu {
  private static final int SIZE = 10_000;
  private static final int ROUNDS = 25;
  private static final int AGAIN = 8;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static volatile Object result = "";

  private final Map<String, Double> fastest = new LinkedHashMap<>();

  private ValidationByCpu() {}

  /**
   * Measures and prints.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Inputs inputs = new Inputs(SIZE);
    rules("clean", KlantreisModel.clean(inputs), inputs.ids[SIZE / 2], inputs.ids[SIZE / 2 + 2]);
    rules("flawed", KlantreisModel.build(inputs), inputs.ids[SIZE / 2], inputs.ids[SIZE / 2 + 2]);
    constraints(KlantreisModel.build(inputs));
  }

  private static void rules(String kind, Journey journey, String id, String later) {
    Validators rules = StandardRules.strict();
    ValidationReport report = rules.validate(journey);
    report.findings();
    Map<String, Journey> edited = edited(journey, id, later);
    ValidationByCpu measured = new ValidationByCpu();
    for (int round = 0; round < ROUNDS; round++) {
      measured.run("full", () -> rules.validate(journey).findings());
      measured.run("grouped", () -> rules.validate(journey).grouped());
      for (int i = 0; i < AGAIN; i++) {
        edited.forEach(
            (edit, changed) -> measured.run(edit, () -> report.revalidate(changed).findings()));
      }
    }
    double full = measured.of("full");
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f µs a touchpoint, %.2f in groups%n",
        kind,
        full / SIZE,
        measured.of("grouped") / SIZE);
    for (String edit : edited.keySet()) {
      System.out.printf(
          Locale.ROOT,
          "  %-12s again in %.0f µs, %.0f times as fast%n",
          edit,
          measured.of(edit),
          full / measured.of(edit));
    }
  }

  private static Map<String, Journey> edited(Journey journey, String id, String later) {
    Map<String, Journey> edited = new LinkedHashMap<>();
    edited.put("channel", journey.withTouchpoint(id, t -> t.channels(List.of(Channel.STORE))));
    edited.put("name", journey.withTouchpoint(id, t -> t.name("Another name")));
    edited.put("emotion", journey.withTouchpoint(id, t -> t.emotion(Emotion.of(-1, "cross"))));
    edited.put("action", journey.withTouchpoint(id, t -> t.action(ActionKind.CHAT)));
    edited.put("pain point", journey.withTouchpoint(id, t -> t.painPoint("It hurts")));
    edited.put(
        "insertion",
        journey.edit(e -> e.insert(Touchpoint.builder("new", "New").build(), Place.after(id))));
    edited.put("removal", journey.edit(e -> e.removeTouchpoint(id)));
    edited.put("move", journey.edit(e -> e.moveTouchpoint(id, Place.after(later))));
    return edited;
  }

  private static void constraints(Journey journey) {
    Validators validators = TwelveConstraints.klantreis();
    ValidationByCpu measured = new ValidationByCpu();
    for (int round = 0; round < ROUNDS * AGAIN; round++) {
      measured.run("loop", () -> TwelveConstraints.loop(journey));
      measured.run("constraints", () -> validators.validate(journey).findings());
    }
    System.out.printf(
        Locale.ROOT,
        "twelve constraints: %.3f µs a touchpoint, a loop %.3f: %.1f times as long%n",
        measured.of("constraints") / SIZE,
        measured.of("loop") / SIZE,
        measured.of("constraints") / measured.of("loop"));
  }

  private void run(String what, Supplier<?> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    result = work.get();
    fastest.merge(what, (THREADS.getCurrentThreadCpuTime() - start) / 1e3, Math::min);
  }

  private double of(String what) {
    return fastest.getOrDefault(what, Double.NaN);
  }
}
