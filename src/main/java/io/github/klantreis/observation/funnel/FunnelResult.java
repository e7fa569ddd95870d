package io.github.klantreis.observation.funnel;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many customers, or sessions, reached which step of a {@link TouchpointFunnel}. Those who may
 * still come count as not having reached what they have not reached yet.
 *
 * <p>Immutable and thread-safe.
 */
public final class FunnelResult implements NoBean {
  private static final Counted SESSIONS =
      new Counted(Text.en("1 session").nl("1 sessie"), Text.en("{n} sessions").nl("{n} sessies"));

  private static final Text ENTERED =
      Text.en("{entrants} of {all} entered the funnel ({mode}, {window}).")
          .nl("{entrants} van {all} kwamen in de trechter ({mode}, {window}).");

  private static final Text ONE_ENTERED =
      Text.en("{entrants} of {all} entered the funnel ({mode}, {window}).")
          .nl("{entrants} van {all} kwam in de trechter ({mode}, {window}).");

  private static final Text WITHIN = Text.en("within {window}").nl("binnen {window}");

  private static final Text NO_WINDOW = Text.en("without a window").nl("zonder venster");

  private static final Text WINDOW_FUNNEL = Text.en("windowFunnel").nl("windowFunnel");

  private static final Text STEP =
      Text.en("{number}. {step}{optional}: {reached}").nl("{number}. {step}{optional}: {reached}");

  private static final Text EXCLUDED =
      Text.en("A chain breaks at {what}.").nl("Een keten breekt af bij {what}.");

  private static final Text OPTIONAL = Text.en(" (optional)").nl(" (optioneel)");

  private static final Text HERE =
      Text.en("; {entered} entered here").nl("; hier binnengekomen: {entered}");

  private static final Text OF_PEOPLE = Text.en("; {customers}").nl("; {customers}");

  private static final Counted WITHOUT_SESSION =
      new Counted(
          Text.en("1 encounter without a session was left out.")
              .nl("1 contact zonder sessie is weggelaten."),
          Text.en("{n} encounters without a session were left out.")
              .nl("{n} contacten zonder sessie zijn weggelaten."));

  private final TouchpointFunnel funnel;
  private final ImmutableList<StepCount> steps;
  private final long customers;
  private final long units;
  private final long entrants;
  private final long withoutSession;

  FunnelResult(
      TouchpointFunnel funnel,
      List<StepCount> steps,
      long customers,
      long units,
      long entrants,
      long withoutSession) {
    this.funnel = funnel;
    this.steps = ImmutableList.copyOf(steps);
    this.customers = customers;
    this.units = units;
    this.entrants = entrants;
    this.withoutSession = withoutSession;
  }

  /**
   * Returns the steps.
   *
   * @return the steps in order, unmodifiable, at least one
   */
  public List<StepCount> steps() {
    return steps;
  }

  /**
   * Returns the funnel that was counted.
   *
   * @return the funnel
   */
  public TouchpointFunnel funnel() {
    return funnel;
  }

  /**
   * Returns how many customers or sessions entered the funnel.
   *
   * @return the number, from 0
   */
  public long entrants() {
    return entrants;
  }

  /**
   * Returns how many of those who entered the funnel reached its last step.
   *
   * @return the share
   */
  public Share conversion() {
    return steps.get(steps.size() - 1).conversion();
  }

  /**
   * Returns how many customers were counted, whether they entered the funnel or not.
   *
   * @return the number, from 0
   */
  public long customers() {
    return customers;
  }

  /**
   * Returns how many sessions were counted, whether in the funnel or not.
   *
   * @return the number, from 0; the number of customers if customers are counted
   */
  public long units() {
    return units;
  }

  /**
   * Returns how many encounters were left out as they have no session.
   *
   * @return the number, from 0; 0 if customers are counted
   */
  public long encountersWithoutSession() {
    return withoutSession;
  }

  /**
   * Returns the funnel in words, a line for each step.
   *
   * @param locale the language; English unless Dutch
   * @return some lines
   */
  public String toText(Locale locale) {
    return text(ReaderWords.of(locale, funnel.plan.people()));
  }

  /**
   * Returns the same in a language for which the library has no words, with those of the
   * application by the English ones, as {@linkplain JourneyStatistics#toText(Locale, Map)
   * statistics} do.
   *
   * @param language the reader's language
   * @param further the words by the English ones, both with their placeholders; what has no words
   *     is in English
   * @return some lines
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public String toText(Locale language, Map<String, String> further) {
    return text(ReaderWords.of(language, further, funnel.plan.people()));
  }

  private String text(ReaderWords words) {
    StringBuilder text = new StringBuilder();
    text.append(
            words.of(
                entrants == 1 ? ONE_ENTERED : ENTERED,
                Map.of(
                    "entrants", words.number(entrants),
                    "all", words.counted(funnel.isPerSession ? SESSIONS : Counted.PEOPLE, units),
                    "mode", mode(words),
                    "window", window(words))))
        .append('\n');
    for (int i = 0; i < steps.size(); i++) {
      text.append(line(i + 1, steps.get(i), words)).append('\n');
    }
    List<String> excluded =
        Stream.concat(
                funnel.excludedTouchpoints.stream().map(funnel.plan::touchpointName),
                funnel.excludedEvents.stream())
            .map(Quotation::quoted)
            .toList();
    if (!excluded.isEmpty()) {
      text.append(words.of(EXCLUDED, Map.of("what", words.or(excluded)))).append('\n');
    }
    if (withoutSession > 0) {
      text.append(words.counted(WITHOUT_SESSION, withoutSession)).append('\n');
    }
    return text.toString();
  }

  private String mode(ReaderWords words) {
    return funnel.windowFunnel == null
        ? words.of(funnel.mode.label())
        : words.and(
            Stream.concat(Stream.of(WINDOW_FUNNEL), funnel.windowFunnel.stream().map(Term::label))
                .toList());
  }

  private String window(ReaderWords words) {
    return funnel.window == null
        ? words.of(NO_WINDOW)
        : words.of(WITHIN, Map.of("window", Durations.exact(funnel.window)));
  }

  private String line(int number, StepCount step, ReaderWords words) {
    StringBuilder line =
        new StringBuilder(
            words.of(
                STEP,
                Map.of(
                    "number",
                    number,
                    "step",
                    words.or(step.touchpoints().stream().map(funnel.plan::touchpointName).toList()),
                    "optional",
                    step.isOptional() ? words.of(OPTIONAL) : "",
                    "reached",
                    words.number(step.reached()))));
    if (entrants > 0) {
      BigDecimal percent = new BigDecimal(step.conversion().percent(1)).stripTrailingZeros();
      line.append(" (").append(Numbers.plain(percent, words.locale())).append("%)");
    }
    if (funnel.isPerSession) {
      line.append(
          words.of(
              OF_PEOPLE, Map.of("customers", words.counted(Counted.PEOPLE, step.customers()))));
    }
    if (funnel.isOpen) {
      line.append(words.of(HERE, Map.of("entered", words.number(step.entered()))));
    }
    return line.toString();
  }

  @Override
  public String toString() {
    return "FunnelResult{conversion=" + conversion() + "}";
  }
}
