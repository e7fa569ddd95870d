package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Said;
import io.github.klantreis.validation.rules.summary.Waiting;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.TimeWords;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.function.Supplier;

/** Rules on time: a journey tells how long it takes. */
public final class TimeRules {
  private TimeRules() {}

  /** From how many touchpoints on {@link #TIME_UNTOLD} judges: 5, inclusive. */
  public static final Option<Integer> TIME_UNTOLD_FROM = Option.ofInt("time-untold.from", 5);

  private static final Text UNTOLD =
      Text.en("Nowhere is it noted when something happens, or how long it takes")
          .nl("Nergens staat wanneer iets gebeurt of hoe lang het duurt");

  private static final Text TOLD_ONCE =
      Text.en("Only at \"{name}\" is it noted when something happens, or how long it takes")
          .nl("Alleen bij \"{name}\" staat wanneer iets gebeurt of hoe lang het duurt");

  private static final Text TOLD_RARELY =
      Text.en(
              "At only {count} of {all} touchpoints is it noted when something happens, or how long it takes")
          .nl(
              "Slechts bij {count} van de {all} contactmomenten staat wanneer iets gebeurt of hoe lang het duurt");

  private static final Text LENGTH_UNTOLD =
      Text.en("Hardly anywhere is it noted how long something takes")
          .nl("Bijna nergens staat hoe lang iets duurt");

  /** One in as many touchpoints is enough to tell of time. */
  private static final int ONE_IN = 5;

  /**
   * What people go through takes time, and they want to know how much: the journey has a time
   * interval, or one in five of its touchpoints says when it comes or how long it takes; words will
   * do, also those of a phase and of the evidence of a branch, and so does a metric of time. Where
   * only a season, a month or the like is told, or that something takes long, in any words, the
   * finding is of lengths alone. Judges from {@link #TIME_UNTOLD_FROM} touchpoints on. Silent where
   * people wait or wonder how long it takes and {@link WaitRules#WAIT_IN_WORDS} says so; and where
   * {@link JourneyRules#JOURNEY_INTERVAL_MISSING} judges. Information.
   */
  public static final JourneyValidator<Journey> TIME_UNTOLD =
      forJourneys("time-untold")
          .severity(Severity.INFO)
          .once(Begins.ORGANISATION)
          .summary(
              Text.en("a journey tells how long it takes")
                  .nl("een reis vertelt hoe lang het duurt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Note where it matters how long {people} wait or are busy, or by when something has to be done")
                  .nl(
                      "Noteer waar het ertoe doet hoe lang {people} wachten of bezig zijn, of wanneer iets klaar moet zijn"))
          .option(TIME_UNTOLD_FROM)
          .seeing(WaitRules.waits())
          .yieldingTo(WaitRules.WAIT_IN_WORDS_ID)
          .yieldingTo(JourneyRules.JOURNEY_INTERVAL_MISSING_ID)
          .summarisingPhases(
              PhaseFact.of(Timing::of)
                  .lookingAt(
                      touchpoint -> isTimed(touchpoint) || Said.at(touchpoint, TimeWords::dateIn))
                  .reading(
                      touchpoint ->
                          List.of(
                              isTimed(touchpoint),
                              Said.at(touchpoint, TimeWords::dateIn),
                              touchpoint.name())))
          .checkJourney(TimeRules::checkTimes);

  /**
   * What is told of time in a phase.
   *
   * @param timed the names of those that tell of time
   * @param isTold whether the phase itself does
   * @param isDated whether any words in it say when in the year or the like
   */
  private record Timing(ImmutableList<String> timed, boolean isTold, boolean isDated) {
    /** All words of the phase are gone through when the rule asks, and most often it need not. */
    static Supplier<Timing> of(Phase phase) {
      return Suppliers.memoize(() -> in(phase));
    }

    private static Timing in(Phase phase) {
      return new Timing(
          phase.touchpoints().stream()
              .filter(TimeRules::isTimed)
              .map(Touchpoint::name)
              .collect(ImmutableList.toImmutableList()),
          Said.on(phase, TimeWords::tellIn)
              || isToldOfBranches(phase)
              || phase.metrics().stream().anyMatch(metric -> isOfTime(metric.label())),
          Said.in(phase, TimeWords::dateIn));
    }
  }

  /** Whether what is known of a branch tells how long something takes for those who go there. */
  private static boolean isToldOfBranches(Phase phase) {
    return phase.branchings().stream()
        .flatMap(branching -> branching.branches().stream())
        .flatMap(branch -> branch.evidence().stream())
        .anyMatch(evidence -> TimeWords.areIn(evidence.text()));
  }

  private static boolean isTimed(Touchpoint touchpoint) {
    return touchpoint.startsAfter().isPresent()
        || Waiting.isBefore(touchpoint)
        || Waiting.lasts(touchpoint).isPresent()
        || touchpoint.recurs().isPresent()
        || touchpoint.metrics().stream().anyMatch(metric -> isOfTime(metric.label()))
        || Said.at(touchpoint, TimeWords::tellIn);
  }

  private static boolean isOfTime(Text label) {
    return Families.TIME.areIn(label.get(Listing.ENGLISH))
        || Families.TIME.areIn(label.get(Listing.DUTCH));
  }

  private static void checkTimes(
      Journey journey, List<PhaseSummary<Supplier<Timing>>> phases, ValidationContext context) {
    int touchpoints = journey.phases().stream().mapToInt(each -> each.touchpoints().size()).sum();
    if (touchpoints < context.option(TIME_UNTOLD_FROM)) {
      context.abstain();
      return;
    }
    boolean isSaid =
        (context.speaks(WaitRules.WAIT_IN_WORDS_ID) && WaitRules.isWaitingTold(context))
            || context.speaks(JourneyRules.JOURNEY_INTERVAL_MISSING_ID);
    if (isSaid || isTold(journey)) {
      return;
    }
    List<Timing> timings = phases.stream().map(phase -> phase.value().get()).toList();
    List<String> timed = timings.stream().flatMap(phase -> phase.timed().stream()).toList();
    if (timed.size() * ONE_IN < touchpoints && timings.stream().noneMatch(Timing::isTold)) {
      boolean isDated =
          Said.of(journey, TimeWords::dateIn)
              || journey.evidence().stream().anyMatch(each -> TimeWords.dateIn(each.text()))
              || timings.stream().anyMatch(Timing::isDated);
      (isDated
              ? context.report(LENGTH_UNTOLD)
              : timed.isEmpty()
                  ? context.report(UNTOLD)
                  : timed.size() == 1
                      ? context.report(TOLD_ONCE).with("name", timed.get(0))
                      : context
                          .report(TOLD_RARELY)
                          .with("count", timed.size())
                          .with("all", touchpoints))
          .attribute("horizon");
    }
  }

  /** Whether a journey itself, or a loop in it, tells how long it takes. */
  private static boolean isTold(Journey journey) {
    return journey.horizon().isPresent()
        || journey.loyaltyLoops().stream().anyMatch(loop -> loop.interval().isPresent())
        || Said.of(journey, TimeWords::areIn)
        || journey.metrics().stream().anyMatch(metric -> isOfTime(metric.label()));
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(TIME_UNTOLD);
  }
}
