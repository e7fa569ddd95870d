package io.github.klantreis.drawing.wording;

import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.vocabulary.Text;

/** Labels of maps, pages and documents, so that all use the same ones. */
public final class Labels {
  public static final Text ACTIONS = MapLane.ACTIONS.label();
  public static final Text ACTIONS_WITHOUT_SALE = Text.en("What we do").nl("Wat wij doen");
  public static final Text AFTER = Text.en("after {period}").nl("na {period}");
  public static final Text AGAIN = Text.en("once every {period}").nl("eens per {period}");
  public static final Text ASSUMED = Text.en("assumed").nl("aanname");
  public static final Text BRIDGING =
      Text.en("Between purchase and use").nl("Tussen aankoop en gebruik");
  public static final Text BRIDGING_WITHOUT_SALE =
      Text.en("Bridging period").nl("Overbruggingsperiode");
  public static final Text CHANNELS = Text.en("Channels").nl("Kanalen");
  public static final Text CURVE = Text.en("Emotion curve").nl("Emotiecurve");
  public static final Text CUSTOMERS = StatisticsLabels.CUSTOMERS;
  public static final Text CUSTOMER_GOALS = Text.en("Goals of {people}").nl("Doelen van {people}");
  public static final Text DESCRIPTION = Text.en("Description").nl("Beschrijving");
  public static final Text DIAGRAM = Text.en("As a Mermaid diagram").nl("Als Mermaid-diagram");
  public static final Text DROP_OFF = Text.en("Drop-off points").nl("Afhaakpunten");
  public static final Text EMOTION = Text.en("Emotion").nl("Emotie");
  public static final Text ENCOUNTERS = StatisticsLabels.ENCOUNTERS;
  public static final Text EVIDENCE = Text.en("Evidence").nl("Onderbouwing");
  public static final Text EXPECTATIONS =
      Text.en("Expectations of {people}").nl("Verwachtingen van {people}");
  public static final Text EXPERIENCE = Text.en("Experience").nl("Ervaring");
  public static final Text FACT = Text.en("Fact").nl("Feit");
  public static final Text FACTS = Text.en("Facts").nl("Feiten");
  public static final Text FEEDS =
      Text.en("Advocates make others aware: there other {people}' journeys begin.")
          .nl(
              "Ambassadeurs zorgen voor bekendheid bij anderen: daar beginnen andere {peopleJourneys}.");
  public static final Text FEEDS_IN_MODEL =
      Text.en(
              "In the phase model, advocates make others aware: there other {people}' journeys"
                  + " begin.")
          .nl(
              "In het fasemodel zorgen ambassadeurs voor bekendheid bij anderen: daar beginnen"
                  + " andere {peopleJourneys}.");
  public static final Text FINDING = Text.en("Finding").nl("Bevinding");
  public static final Text FINDINGS = Text.en("Findings").nl("Bevindingen");
  public static final Text GOAL = Text.en("Goal").nl("Doel");
  public static final Text GOALS = MapLane.GOALS.label();
  public static final Text HINT = Text.en("Hint").nl("Tip");
  public static final Text HORIZON = Text.en("Lasts").nl("Duurt");
  public static final Text INITIATOR = Text.en("Starts").nl("Begint");
  public static final Text JOURNEY = Text.en("Journey").nl("{PeopleJourney}");
  public static final Text LANE = Text.en("Lane").nl("Rij");
  public static final Text LANGUAGE = Text.en("Language").nl("Taal");
  public static final Text WRITTEN_IN = Text.en("Written in").nl("Geschreven in");
  public static final Text LASTING = Text.en("lasts {period}").nl("duurt {period}");
  public static final Text LEAVES = Text.en("Drop-off: {why}").nl("Haakt af: {why}");
  public static final Text LOOP_IN_WORDS =
      Text.en("From {from} loyal {people} go straight back to {to}")
          .nl("Vanuit {from} gaan loyale {people} meteen terug naar {to}");
  public static final Text LOYALTY = Text.en("Loyalty").nl("Loyaliteit");
  public static final Text LOYALTY_LOOP = StatisticsLabels.LOYALTY_LOOP;
  public static final Text MARKET = Text.en("Market").nl("Markt");
  public static final Text MEASURED = Text.en("Measured emotion").nl("Gemeten emotie");
  public static final Text METRICS = MapLane.METRICS.label();
  public static final Text MOMENTS = Text.en("Moments").nl("Momenten");
  public static final Text NEED = Text.en("Need").nl("Behoefte");
  public static final Text NEEDS = Text.en("Needs").nl("Behoeften");
  public static final Text NO_FINDINGS = Text.en("No findings.").nl("Geen bevindingen.");
  public static final Text OF_PHASE = Text.en("Of the phase").nl("Van de fase");
  public static final Text OPPORTUNITIES = MapLane.OPPORTUNITIES.label();
  public static final Text OVERVIEW = Text.en("Overview").nl("Overzicht");
  public static final Text OWNER = Text.en("Owner").nl("Eigenaar");
  public static final Text PAINS = MapLane.PAIN_POINTS.label();
  public static final Text PERSONA = Text.en("Persona").nl("Persona");
  public static final Text BRANCH = Text.en("Branch").nl("Tak");
  public static final Text BRANCHES = Text.en("Branches").nl("Vertakkingen");
  public static final Text PERSONAS = Text.en("Personas").nl("Persona's");
  public static final Text PHASE = StatisticsLabels.PHASE;
  public static final Text PHASE_MODEL = Text.en("Phase model").nl("Fasemodel");
  public static final Text PICTURES = Text.en("Pictures").nl("Afbeeldingen");
  public static final Text QUOTE = Text.en("Quote").nl("Citaat");
  public static final Text RECEIVER = Text.en("Directed at").nl("Gericht aan");
  public static final Text REVIEWED = Text.en("Reviewed").nl("Herzien");
  public static final Text HOW_SEVERE = Text.en("severity").nl("ernst");
  public static final Text SEVERITY = Text.en("Severity").nl("Ernst");
  public static final Text SKIPS_IN_WORDS =
      Text.en("and skip {skipped}").nl("en slaan {skipped} over");
  public static final Text IDEAS = MapLane.IDEAS.label();
  public static final Text SOLUTION = Text.en("Solution: {solution}").nl("Oplossing: {solution}");
  public static final Text SOLUTIONS = Text.en("Solutions").nl("Oplossingen");
  public static final Text SPEAKS = Text.en("Address and tone").nl("Aanspreekvorm en toon");
  public static final Text ACTORS = Text.en("Actors").nl("Actoren");
  public static final Text STATE = Text.en("State").nl("Situatie");
  public static final Text SUCCEEDS = Text.en("Success: {criterion}").nl("Succes: {criterion}");
  public static final Text SUCCESS = Text.en("Success criteria").nl("Succescriteria");
  public static final Text TEAM = Text.en("Team").nl("Team");
  public static final Text TOUCHPOINT = Text.en("Touchpoint").nl("Contactmoment");
  public static final Text TOUCHPOINTS = MapLane.TOUCHPOINTS.label();
  public static final Text TRIGGER = Text.en("trigger: {trigger}").nl("aanleiding: {trigger}");
  public static final Text VERSION = Text.en("Version").nl("Versie");
  public static final Text WAITING = Text.en("{period} of waiting").nl("{period} wachten");
  public static final Text WANTS = Text.en("Wants").nl("Wil");
  public static final Text WHEN = Text.en("When").nl("Wanneer");
  public static final Text WHERE = Text.en("Where").nl("Waar");

  private Labels() {}
}
