package io.github.klantreis.drawing;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.text.NumberFormat;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of the Markdown document in the reader's language. */
final class MarkdownWords {
  static final Text ACTIONS = Text.en("Marketing actions").nl("Marketingacties");
  static final Text BRIDGING = Text.en("Between purchase and use").nl("Tussen aankoop en gebruik");
  static final Text CHANNELS = Text.en("Channels").nl("Kanalen");
  static final Text CUSTOMER_GOALS = Text.en("Customer's goals").nl("Doelen van de klant");
  static final Text CURVE = Text.en("Emotion curve").nl("Emotiecurve");
  static final Text CUSTOMERS = Text.en("Customers").nl("Klanten");
  static final Text DATES = Text.en("{begin} to {end}").nl("{begin} tot {end}");
  static final Text DESCRIPTION = Text.en("Description").nl("Beschrijving");
  static final Text DIAGRAM = Text.en("As a Mermaid diagram").nl("Als Mermaid-diagram");
  static final Text DROP_OFF = Text.en("Drop-off points").nl("Afhaakmomenten");
  static final Text EMOTION = Text.en("Emotion").nl("Emotie");
  static final Text ENCOUNTERS = Text.en("Encounters").nl("Contacten");
  static final Text EVIDENCE = Text.en("Evidence").nl("Onderbouwing");
  static final Text EXPERIENCE = Text.en("Experience").nl("Ervaring");
  static final Text FACT = Text.en("Fact").nl("Feit");
  static final Text FACTS = Text.en("Facts").nl("Feiten");
  static final Text FEEDS =
      Text.en("Advocates make others aware: there other customers' journeys begin.")
          .nl("Ambassadeurs maken anderen bewust: daar beginnen andere klantreizen.");
  static final Text FINDING = Text.en("Finding").nl("Bevinding");
  static final Text FINDINGS = Text.en("Findings").nl("Bevindingen");
  static final Text GOAL = Text.en("Goal").nl("Doel");
  static final Text GOALS = Text.en("Goals").nl("Doelen");
  static final Text HINT = Text.en("Hint").nl("Tip");
  static final Text HORIZON = Text.en("Horizon").nl("Looptijd");
  static final Text JOURNEY = Text.en("Journey").nl("Klantreis");
  static final Text LANE = Text.en("Lane").nl("Rij");
  static final Text LANGUAGE = Text.en("Language").nl("Taal");
  static final Text LOOP =
      Text.en("From {from} a loyal customer goes straight back to {to}")
          .nl("Vanuit {from} gaat een loyale klant meteen terug naar {to}");
  static final Text LOOPS = Text.en("Loyalty loop").nl("Loyalty loop");
  static final Text MARKET = Text.en("Market").nl("Markt");
  static final Text METRICS = Text.en("Metrics").nl("Metrieken");
  static final Text MODEL = Text.en("Phase model").nl("Fasemodel");
  static final Text MOMENTS = Text.en("Moments").nl("Momenten");
  static final Text NEED = Text.en("Need").nl("Behoefte");
  static final Text NEEDS = Text.en("Customer needs").nl("Klantbehoeften");
  static final Text NO_FINDINGS = Text.en("No findings.").nl("Geen bevindingen.");
  static final Text OF_PHASE = Text.en("Of the phase").nl("Van de fase");
  static final Text OPPORTUNITIES = Text.en("Opportunities").nl("Kansen");
  static final Text OVERVIEW = Text.en("Overview").nl("Overzicht");
  static final Text OWNER = Text.en("Owner").nl("Eigenaar");
  static final Text PAINS = Text.en("Pain points").nl("Pijnpunten");
  static final Text PERSONA = Text.en("Persona").nl("Persona");
  static final Text PERSONAS = Text.en("Personas").nl("Persona's");
  static final Text PHASE = Text.en("Phase").nl("Fase");
  static final Text QUOTE = Text.en("Quote").nl("Citaat");
  static final Text REVIEWED = Text.en("Reviewed").nl("Herzien");
  static final Text SEVERITY = Text.en("Severity").nl("Ernst");
  static final Text SKIPS = Text.en("and skips {skipped}").nl("en slaat {skipped} over");
  static final Text SOLUTIONS = Text.en("Solutions").nl("Oplossingen");
  static final Text SPEAKS = Text.en("Address and tone").nl("Aanspreekvorm en toon");
  static final Text STAKEHOLDERS = Text.en("Stakeholders").nl("Belanghebbenden");
  static final Text SUCCESS = Text.en("Success criteria").nl("Succescriteria");
  static final Text TEAM = Text.en("Team").nl("Team");
  static final Text TOUCHPOINT = Text.en("Touchpoint").nl("Contactmoment");
  static final Text TOUCHPOINTS = Text.en("Touchpoints").nl("Contactmomenten");
  static final Text TRIGGERED = Text.en("{need} ← {trigger}").nl("{need} ← {trigger}");
  static final Text TRIGGER = Text.en("trigger: {trigger}").nl("aanleiding: {trigger}");
  static final Text VERSION = Text.en("Version").nl("Versie");
  static final Text WHERE = Text.en("Where").nl("Waar");

  private static final Text AIM = Text.en("{value}, aim {aim}").nl("{value}, doel {aim}");
  private static final Text AIM_ONLY = Text.en("aim {aim}").nl("doel {aim}");
  private static final Text AND = Text.en("{some} and {last}").nl("{some} en {last}");
  private static final Text YEAR = Text.en("{n} year").nl("{n} jaar");
  private static final Text YEARS = Text.en("{n} years").nl("{n} jaar");
  private static final Text MONTH = Text.en("{n} month").nl("{n} maand");
  private static final Text MONTHS = Text.en("{n} months").nl("{n} maanden");
  private static final Text WEEK = Text.en("{n} week").nl("{n} week");
  private static final Text WEEKS = Text.en("{n} weeks").nl("{n} weken");
  private static final Text DAY = Text.en("{n} day").nl("{n} dag");
  private static final Text DAYS = Text.en("{n} days").nl("{n} dagen");

  private final Locale locale;

  MarkdownWords(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  String of(Text text) {
    return text.in(locale);
  }

  String of(Text text, Map<String, ?> values) {
    return text.in(locale, values);
  }

  String of(Term term) {
    return term.label().in(locale);
  }

  String of(Optional<? extends Term> term) {
    return term.map(this::of).orElse("");
  }

  /** Several as in a sentence: a, b and c. */
  String list(List<String> several) {
    int last = several.size() - 1;
    return last < 1
        ? String.join("", several)
        : of(
            AND,
            Map.of("some", String.join(", ", several.subList(0, last)), "last", several.get(last)));
  }

  String score(int score) {
    return score < 0 ? "−" + -score : score > 0 ? "+" + score : "0";
  }

  String number(double number) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(number).replace('-', '−');
  }

  String value(Optional<String> value, Optional<String> aim) {
    return value
        .map(v -> aim.map(a -> of(AIM, Map.of("value", v, "aim", a))).orElse(v))
        .orElseGet(() -> aim.map(a -> of(AIM_ONLY, Map.of("aim", a))).orElse(""));
  }

  String length(Period period) {
    List<String> parts = new ArrayList<>();
    boolean weeks = period.getDays() % 7 == 0;
    add(parts, period.getYears(), YEAR, YEARS);
    add(parts, period.getMonths(), MONTH, MONTHS);
    add(parts, weeks ? period.getDays() / 7 : 0, WEEK, WEEKS);
    add(parts, weeks ? 0 : period.getDays(), DAY, DAYS);
    return parts.isEmpty() ? of(DAYS, Map.of("n", 0)) : String.join(" ", parts);
  }

  private void add(List<String> parts, int number, Text one, Text many) {
    if (number != 0) {
      parts.add(of(number == 1 ? one : many, Map.of("n", number)));
    }
  }
}
