package io.github.klantreis.observation.wording;

import io.github.klantreis.vocabulary.Text;

/** Labels of statistics, so that a figure has the same name wherever it is shown. */
public final class StatisticsLabels {
  /** The word for the people whose journey it is. */
  public static final Text CUSTOMERS = Text.en("{People}").nl("{People}");

  public static final Text CONVERSION_BY_TIME =
      Text.en("Conversion by the time since entering the funnel")
          .nl("Conversie naar de tijd sinds binnenkomst in de trechter");

  /** The same of people who do not buy. */
  public static final Text REACHED_BY_TIME =
      Text.en("Who reached which phase, by the time since entering the funnel")
          .nl("Wie welke fase bereikte, naar de tijd sinds binnenkomst in de trechter");

  public static final Text ENCOUNTERS = Text.en("Encounters").nl("Contacten");

  /** Heads those who reached the previous step only, whether they stopped or are under way. */
  public static final Text FEWER_THAN_PREVIOUS =
      Text.en("Fewer than the previous").nl("Minder dan de vorige");

  /** The title of a funnel; {@code window} is empty, or starts with a comma. */
  public static final Text FUNNEL =
      Text.en("Funnel ({mode}{window})").nl("Trechter ({mode}{window})");

  public static final Text LAST_SEEN = Text.en("Last seen").nl("Laatst gezien");
  public static final Text LOYALTY_LOOP = Text.en("Loyalty loop").nl("Loyalty loop");
  public static final Text AGAIN = Text.en("Once, and again").nl("Eén keer, en opnieuw");
  public static final Text MEDIAN_BETWEEN_PURCHASES =
      Text.en("median time between purchases: {time}").nl("mediane tijd tussen aankopen: {time}");

  /** The same where nothing is sold. */
  public static final Text MEDIAN_BETWEEN_TIMES =
      Text.en("median time between two times: {time}").nl("mediane tijd tussen twee keer: {time}");

  public static final Text MEDIAN_SINCE_PREVIOUS =
      Text.en("Median since previous (about)").nl("Mediaan sinds vorige (ongeveer)");
  public static final Text MEDIAN_STAY =
      Text.en("Median stay (about)").nl("Mediaan verblijf (ongeveer)");

  /** A median, which is known between bounds only. */
  public static final Text ABOUT = Text.en("about {time}").nl("ongeveer {time}");

  /** Instead of a figure of what a plan has as unrecorded. */
  public static final Text NOT_RECORDED = Text.en("not recorded").nl("niet vastgelegd");

  public static final Text OBSERVED = Text.en("Observed").nl("Waargenomen");
  public static final Text OF_FIRST = Text.en("Of the first").nl("Van de eerste");

  /** Heads the share of those who have had the time that a window allows. */
  public static final Text OF_MATURED = Text.en("Of those with time").nl("Van wie de tijd had");

  public static final Text OF_PREVIOUS = Text.en("Of the previous").nl("Van de vorige");
  public static final Text PHASE = Text.en("Phase").nl("Fase");
  public static final Text REACHED = Text.en("Reached").nl("Bereikt");
  public static final Text STEP = Text.en("Step").nl("Stap");

  private StatisticsLabels() {}
}
