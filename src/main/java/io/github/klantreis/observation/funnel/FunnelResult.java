package io.github.klantreis.observation.funnel;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.observation.Share;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many customers, or sessions, reached which step of a {@link TouchpointFunnel}. Those who may
 * still come count as not having reached what they have not reached yet.
 *
 * <p>Immutable and thread-safe.
 */
public final class FunnelResult implements NoBean {
  private static final Text SESSIONS = Text.en("sessions").nl("sessies");

  private static final Text ENTERED =
      Text.en("{entrants} of {all} {units} entered the funnel ({mode}, {window}).")
          .nl("{entrants} van {all} {units} kwamen in de trechter ({mode}, {window}).");

  private static final Text WITHIN = Text.en("within {window}").nl("binnen {window}");

  private static final Text NO_WINDOW = Text.en("without a window").nl("zonder venster");

  private static final Text WINDOW_FUNNEL = Text.en("windowFunnel").nl("windowFunnel");

  private static final Text STEP =
      Text.en("{number}. {step}{optional}: {reached}").nl("{number}. {step}{optional}: {reached}");

  private static final Text OPTIONAL = Text.en(" (optional)").nl(" (optioneel)");

  private static final Text HERE =
      Text.en("; {entered} entered here").nl("; hier binnengekomen: {entered}");

  private static final Text OF_PEOPLE = Text.en("; {customers}").nl("; {customers}");

  private static final Text WITHOUT_SESSION =
      Text.en("{encounters} encounters without a session were left out.")
          .nl("{encounters} contacten zonder sessie zijn weggelaten.");
  private static final Text ONE_WITHOUT_SESSION =
      Text.en("1 encounter without a session was left out.")
          .nl("1 contact zonder sessie is weggelaten.");

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
    requireNonNull(locale, "locale");
    StringBuilder text = new StringBuilder();
    text.append(
            ENTERED.get(
                locale,
                Map.of(
                    "entrants", Numbers.grouped(entrants, locale),
                    "all", Numbers.grouped(units, locale),
                    "units", units(locale),
                    "mode", mode(locale),
                    "window", window(locale))))
        .append('\n');
    for (int i = 0; i < steps.size(); i++) {
      text.append(line(i + 1, steps.get(i), locale)).append('\n');
    }
    if (withoutSession > 0) {
      text.append(
              (withoutSession == 1 ? ONE_WITHOUT_SESSION : WITHOUT_SESSION)
                  .get(locale, Map.of("encounters", Numbers.grouped(withoutSession, locale))))
          .append('\n');
    }
    return text.toString();
  }

  private String units(Locale locale) {
    return (funnel.isPerSession ? SESSIONS : funnel.plan.people().label()).get(locale);
  }

  private String mode(Locale locale) {
    return funnel.windowFunnel == null
        ? funnel.mode.label().get(locale)
        : Listing.and(
                ImmutableList.builder().add(WINDOW_FUNNEL).addAll(funnel.windowFunnel).build())
            .get(locale);
  }

  private String window(Locale locale) {
    return funnel.window == null
        ? NO_WINDOW.get(locale)
        : WITHIN.get(locale, Map.of("window", Durations.exact(funnel.window).get(locale)));
  }

  private String line(int number, StepCount step, Locale locale) {
    StringBuilder line =
        new StringBuilder(
            STEP.get(
                locale,
                Map.of(
                    "number",
                    number,
                    "step",
                    Listing.or(
                            step.touchpoints().stream().map(funnel.plan::touchpointName).toList())
                        .get(locale),
                    "optional",
                    step.isOptional() ? OPTIONAL.get(locale) : "",
                    "reached",
                    Numbers.grouped(step.reached(), locale))));
    if (entrants > 0) {
      BigDecimal percent = new BigDecimal(step.conversion().percent(1)).stripTrailingZeros();
      line.append(" (").append(Numbers.plain(percent, locale)).append("%)");
    }
    if (funnel.isPerSession) {
      line.append(
          OF_PEOPLE.get(
              locale,
              Map.of("customers", funnel.plan.people().in(Counted.PEOPLE.of(step.customers())))));
    }
    if (funnel.isOpen) {
      line.append(HERE.get(locale, Map.of("entered", Numbers.grouped(step.entered(), locale))));
    }
    return line.toString();
  }

  @Override
  public String toString() {
    return "FunnelResult{conversion=" + conversion() + "}";
  }
}
