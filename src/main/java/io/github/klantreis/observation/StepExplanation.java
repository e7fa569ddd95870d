package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why one customer counts, or does not count, as having reached one step of the funnel: the
 * encounter that fills it, or what was missing.
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
      Text.en("no: {event} at {at} came {by} after the window had closed")
          .nl("nee: {event} op {at} kwam {by} nadat het venster dicht was");
  private static final Text BEFORE_WINDOW =
      Text.en("no: {event} at {at} came {by} before the window opened")
          .nl("nee: {event} op {at} kwam {by} voordat het venster openging");
  private static final Text ENCOUNTER_BETWEEN =
      Text.en("no: between the step before and {event} at {at} lay {between}")
          .nl("nee: tussen de stap ervoor en {event} op {at} lag {between}");
  private static final Text BEFORE_PREVIOUS_STEP =
      Text.en("no: {event} at {at} came before the step before it was filled")
          .nl("nee: {event} op {at} kwam voordat de stap ervoor gevuld was");
  private static final Text PREVIOUS_STEP_NOT_REACHED =
      Text.en("no: a step before it is not filled").nl("nee: een stap ervoor is niet gevuld");
  private static final Text NEVER_MET = Text.en("no: never met").nl("nee: nooit ontmoet");

  private final String phaseId;
  private final LocalName phaseName;
  private final StepReason reason;
  private final @Nullable Encounter encounter;
  private final @Nullable Encounter between;
  private final long by;

  StepExplanation(
      String phaseId,
      LocalName phaseName,
      StepReason reason,
      @Nullable Encounter encounter,
      @Nullable Encounter between,
      long by) {
    this.phaseId = phaseId;
    this.phaseName = phaseName;
    this.reason = reason;
    this.encounter = encounter;
    this.between = between;
    this.by = by;
  }

  /**
   * The step.
   *
   * @return the id of a phase
   */
  public String phaseId() {
    return phaseId;
  }

  /**
   * Whether the step is filled. That is whether the customer has reached it, except in {@linkplain
   * FunnelMode#ANY_ORDER any order}, where the number of filled steps tells that.
   *
   * @return whether an encounter of the chain fills it
   */
  public boolean isFilled() {
    return reason == StepReason.FILLED;
  }

  /**
   * Why.
   *
   * @return the reason
   */
  public StepReason reason() {
    return reason;
  }

  /**
   * What fills the step, or came nearest to it.
   *
   * @return an encounter with this phase; empty when it was never met or a step before it is not
   *     filled
   */
  public Optional<Encounter> encounter() {
    return Optional.ofNullable(encounter);
  }

  /**
   * The first encounter that lay in the way, where the steps have to be contiguous.
   *
   * @return an encounter; empty for other reasons than {@link StepReason#ENCOUNTER_BETWEEN}
   */
  public Optional<Encounter> between() {
    return Optional.ofNullable(between);
  }

  /**
   * By how much the window was missed.
   *
   * @return a positive duration in whole milliseconds; empty for other reasons than {@link
   *     StepReason#AFTER_WINDOW} and {@link StepReason#BEFORE_WINDOW}
   */
  public Optional<Duration> missedBy() {
    return by == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(by));
  }

  /**
   * The step and the reason in a line.
   *
   * @param locale English, or Dutch where its language is Dutch
   * @return the line, without a line break of its own; times are in UTC
   */
  public String toText(Locale locale) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (encounter != null) {
      values.put("event", Words.quoted(encounter.event()));
      values.put("at", encounter.at());
    }
    if (between != null) {
      values.put("between", Words.quoted(between.event()));
    }
    values.put("by", Words.elapsed(Duration.ofMillis(by), locale));
    return Words.visible(phaseName.in(locale)) + ": " + words().in(locale, values);
  }

  private Text words() {
    return switch (reason) {
      case FILLED -> FILLED;
      case SAME_INSTANT -> SAME_INSTANT;
      case AFTER_WINDOW -> AFTER_WINDOW;
      case BEFORE_WINDOW -> BEFORE_WINDOW;
      case ENCOUNTER_BETWEEN -> ENCOUNTER_BETWEEN;
      case BEFORE_PREVIOUS_STEP -> BEFORE_PREVIOUS_STEP;
      case PREVIOUS_STEP_NOT_REACHED -> PREVIOUS_STEP_NOT_REACHED;
      case NEVER_MET -> NEVER_MET;
    };
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
