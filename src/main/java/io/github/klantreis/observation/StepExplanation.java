package io.github.klantreis.observation;

import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Dates;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Quotation;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why one customer counts, or does not count, as having reached one step of the funnel: the
 * encounter that fills it, or what was missing. In {@linkplain FunnelMode#ANY_ORDER any order} a
 * step is a number of different phases, and it is filled by the encounter that brings the customer
 * to that number.
 *
 * <p>Immutable and thread-safe.
 */
public final class StepExplanation {
  private static final Text FILLED =
      Text.en("yes, by {event} at {at}").nl("ja, door {event} op {at}");
  private static final Text SAME_INSTANT =
      Text.en(
              "no: {event} at {at} is of the same instant as the step before, and does not count as later")
          .nl(
              "nee: {event} op {at} is van hetzelfde moment als de stap ervoor en telt niet als later");
  private static final Text AFTER_WINDOW =
      Text.en(
              "no: {event} at {at} came {by} after the window had closed that {start} opened at"
                  + " {since}")
          .nl(
              "nee: {event} op {at} kwam {by} nadat het venster dicht was dat {start} opende op"
                  + " {since}");
  private static final Text BEFORE_WINDOW =
      Text.en(
              "no: {event} at {at} came {by} before the window opened that ends with {start} at"
                  + " {since}")
          .nl(
              "nee: {event} op {at} kwam {by} voordat het venster openging dat eindigt met {start} op"
                  + " {since}");
  private static final Text ENCOUNTER_BETWEEN =
      Text.en("no: between the step before and {event} at {at} lay {between}")
          .nl("nee: tussen de stap ervoor en {event} op {at} lag {between}");
  private static final Text BEFORE_PREVIOUS_STEP =
      Text.en("no: {event} at {at} came before the step before it was filled")
          .nl("nee: {event} op {at} kwam voordat de stap ervoor gevuld was");
  private static final Text PREVIOUS_STEP_NOT_REACHED =
      Text.en("no: a step before it is not filled").nl("nee: een stap ervoor is niet gevuld");
  private static final Text NEVER_MET = Text.en("no: not met").nl("nee: niet meegemaakt");
  private static final Text NO_OTHER_PHASE =
      Text.en("no: no other phase was met").nl("nee: geen andere fase meegemaakt");
  private static final Text NO_PHASE =
      Text.en("no: no phase was met").nl("nee: geen enkele fase meegemaakt");
  private static final Text IN_PHASE = Text.en("{event} ({phase})").nl("{event} ({phase})");

  private final ObservationPlan plan;
  private final int number;
  private final @Nullable String phaseId;
  private final LocalName name;
  private final StepReason reason;
  private final @Nullable Encounter encounter;
  private final @Nullable Encounter between;
  private final @Nullable Encounter window;
  private final long by;

  /** In any order, the phase of the encounter. */
  private final @Nullable LocalName metPhase;

  private StepExplanation(
      ObservationPlan plan,
      int number,
      @Nullable String phaseId,
      LocalName name,
      StepReason reason,
      @Nullable Encounter encounter,
      @Nullable LocalName metPhase,
      @Nullable Encounter between,
      @Nullable Encounter window,
      long by) {
    this.plan = plan;
    this.number = number;
    this.phaseId = phaseId;
    this.name = name;
    this.metPhase = metPhase;
    this.reason = reason;
    this.encounter = encounter;
    this.between = between;
    this.window = window;
    this.by = by;
  }

  /** Returns the explanation of a step that is a phase. */
  static StepExplanation ofPhase(
      ObservationPlan plan, int step, FunnelChain.Miss why, List<Encounter> encounters) {
    JourneyOutline outline = plan.outline();
    int phase = outline.steps[step];
    return new StepExplanation(
        plan,
        step + 1,
        outline.phaseIds[phase],
        outline.phaseNames[phase],
        why.reason(),
        why.encounter() < 0 ? null : encounters.get(why.encounter()),
        null,
        why.between() < 0 ? null : encounters.get(why.between()),
        why.window() < 0 ? null : encounters.get(why.window()),
        why.by());
  }

  /**
   * Returns the explanation of a step that is a number of phases.
   *
   * @param steps per encounter the step that its phase is
   */
  static StepExplanation ofNumber(
      ObservationPlan plan,
      int number,
      FunnelChain.Miss why,
      List<Encounter> encounters,
      int[] steps) {
    JourneyOutline outline = plan.outline();
    boolean isMet = why.encounter() >= 0;
    return new StepExplanation(
        plan,
        number,
        null,
        LocalName.ofPhases(number),
        why.reason(),
        isMet ? encounters.get(why.encounter()) : null,
        isMet ? outline.phaseNames[outline.steps[steps[why.encounter()]]] : null,
        null,
        why.window() < 0 ? null : encounters.get(why.window()),
        why.by());
  }

  /**
   * Returns the number of the step.
   *
   * @return the number, from 1; in any order this is the number of different phases
   */
  public int number() {
    return number;
  }

  /**
   * Returns the phase that is the step.
   *
   * @return its id; empty in any order, where a step is a number of phases
   */
  public Optional<String> phaseId() {
    return Optional.ofNullable(phaseId);
  }

  /**
   * Whether the step is filled, which means that the customer has reached it.
   *
   * @return whether an encounter of the chain fills it
   */
  public boolean isFilled() {
    return reason == StepReason.FILLED;
  }

  /**
   * Returns the reason why the step is filled or not.
   *
   * @return the reason
   */
  public StepReason reason() {
    return reason;
  }

  /**
   * Returns the encounter that fills the step, or the nearest miss.
   *
   * @return an encounter with this phase, in any order with any phase; empty if it was never met or
   *     a step before it is not filled
   */
  public Optional<Encounter> encounter() {
    return Optional.ofNullable(encounter);
  }

  /**
   * Returns the first encounter in between, if the steps have to be contiguous.
   *
   * @return an encounter; empty unless the reason is {@link StepReason#ENCOUNTER_BETWEEN}
   */
  public Optional<Encounter> between() {
    return Optional.ofNullable(between);
  }

  /**
   * Returns the encounter from which the window that was missed is counted. It need not fill a
   * step: a customer may have started again, and come too late for that start as well.
   *
   * @return the encounter that opened the window, or for {@link StepReason#BEFORE_WINDOW} the last
   *     one in it; empty for other reasons
   */
  public Optional<Encounter> window() {
    return Optional.ofNullable(window);
  }

  /**
   * Returns by how much the window was missed.
   *
   * @return a positive duration in whole milliseconds; empty unless the reason is {@link
   *     StepReason#AFTER_WINDOW} or {@link StepReason#BEFORE_WINDOW}
   */
  public Optional<Duration> missedBy() {
    return by == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(by));
  }

  /**
   * Returns the step and the reason in a line.
   *
   * @param locale English is used unless its language is Dutch
   * @return the line, without a line break of its own; times are in UTC
   */
  public String toText(Locale locale) {
    return text(ReaderWords.of(locale), Dates::inUtc);
  }

  /**
   * Returns the same in a language for which the library has no words, with those of the
   * application by the English ones, as {@linkplain JourneyStatistics#toText(Locale, Map)
   * statistics} do.
   *
   * @param language the reader's language
   * @param further the words by the English ones, both with their placeholders; what has no words
   *     is in English
   * @return the line, without a line break of its own; times are in UTC
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public String toText(Locale language, Map<String, String> further) {
    return text(ReaderWords.of(language, further), Dates::inUtc);
  }

  String text(ReaderWords words, Function<Instant, Text> moments) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (encounter != null) {
      values.put("event", event(encounter, words));
      values.put("at", moments.apply(encounter.at()));
    }
    if (between != null) {
      values.put("between", named(between));
    }
    if (window != null) {
      values.put("start", named(window));
      values.put("since", moments.apply(window.at()));
    }
    values.put("by", Durations.exact(Duration.ofMillis(by)));
    return named(name, words) + ": " + words.of(reasonInWords(), values);
  }

  private static String named(LocalName name, ReaderWords words) {
    return Characters.visible(words.named(name.in(words.locale())));
  }

  /** Returns what was met as people call it; off the map by the event's name in the log. */
  private String named(Encounter met) {
    return Quotation.quoted(
        plan.touchpointOf(met).map(plan.outline()::touchpointLabel).orElseGet(met::event));
  }

  private String event(Encounter met, ReaderWords words) {
    String event = named(met);
    return metPhase == null
        ? event
        : words.of(IN_PHASE, Map.of("event", event, "phase", named(metPhase, words)));
  }

  private Text reasonInWords() {
    return switch (reason) {
      case FILLED -> FILLED;
      case SAME_INSTANT -> SAME_INSTANT;
      case AFTER_WINDOW -> AFTER_WINDOW;
      case BEFORE_WINDOW -> BEFORE_WINDOW;
      case ENCOUNTER_BETWEEN -> ENCOUNTER_BETWEEN;
      case BEFORE_PREVIOUS_STEP -> BEFORE_PREVIOUS_STEP;
      case PREVIOUS_STEP_NOT_REACHED -> PREVIOUS_STEP_NOT_REACHED;
      case NEVER_MET -> phaseId != null ? NEVER_MET : number == 1 ? NO_PHASE : NO_OTHER_PHASE;
    };
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
