package io.github.klantreis.drawing;

import io.github.klantreis.vocabulary.Text;

/** What maps, pages and documents call things, so that all call them the same. */
final class Labels {
  static final Text ACTIONS = Text.en("Marketing actions").nl("Marketingacties");
  static final Text AFTER = Text.en("after {period}").nl("na {period}");
  static final Text BRIDGING = Text.en("Between purchase and use").nl("Tussen aankoop en gebruik");
  static final Text CHANNELS = Text.en("Channels").nl("Kanalen");
  static final Text CURVE = Text.en("Emotion curve").nl("Emotiecurve");
  static final Text CUSTOMERS = Text.en("Customers").nl("Klanten");
  static final Text CUSTOMER_GOALS = Text.en("Customer's goals").nl("Doelen van de klant");
  static final Text DESCRIPTION = Text.en("Description").nl("Beschrijving");
  static final Text DIAGRAM = Text.en("As a Mermaid diagram").nl("Als Mermaid-diagram");
  static final Text DROP_OFF = Text.en("Drop-off points").nl("Afhaakpunten");
  static final Text EMOTION = Text.en("Emotion").nl("Emotie");
  static final Text ENCOUNTERS = Text.en("Encounters").nl("Contacten");
  static final Text EVIDENCE = Text.en("Evidence").nl("Bewijs");
  static final Text EXPERIENCE = Text.en("Experience").nl("Ervaring");
  static final Text FACT = Text.en("Fact").nl("Feit");
  static final Text FACTS = Text.en("Facts").nl("Feiten");
  static final Text FEEDS =
      Text.en("Advocates make others aware: there other customers' journeys begin.")
          .nl("Ambassadeurs maken anderen bewust: daar beginnen andere klantreizen.");
  static final Text FELT = Text.en("{who}: {emotion} ({score})").nl("{who}: {emotion} ({score})");
  static final Text FINDING = Text.en("Finding").nl("Bevinding");
  static final Text FINDINGS = Text.en("Findings").nl("Bevindingen");
  static final Text GOAL = Text.en("Goal").nl("Doel");
  static final Text GOALS = Text.en("Our goals").nl("Onze doelen");
  static final Text HINT = Text.en("Hint").nl("Tip");
  static final Text HORIZON = Text.en("Lasts").nl("Duurt");
  static final Text JOURNEY = Text.en("Journey").nl("Klantreis");
  static final Text LANE = Text.en("Lane").nl("Rij");
  static final Text LANGUAGE = Text.en("Language").nl("Taal");
  static final Text LOOP_IN_WORDS =
      Text.en("From {from} a loyal customer goes straight back to {to}")
          .nl("Vanuit {from} gaat een loyale klant meteen terug naar {to}");
  static final Text LOYALTY_LOOP = Text.en("Loyalty loop").nl("Loyalty loop");
  static final Text MARKET = Text.en("Market").nl("Markt");
  static final Text METRICS = Text.en("Metrics").nl("Cijfers");
  static final Text MOMENTS = Text.en("Moments").nl("Momenten");
  static final Text NEED = Text.en("Need").nl("Behoefte");
  static final Text NEEDS = Text.en("Needs").nl("Behoeften");
  static final Text NO_FINDINGS = Text.en("No findings.").nl("Geen bevindingen.");
  static final Text OF_PHASE = Text.en("Of the phase").nl("Van de fase");
  static final Text OPPORTUNITIES = Text.en("Opportunities").nl("Kansen");
  static final Text OVERVIEW = Text.en("Overview").nl("Overzicht");
  static final Text OWNER = Text.en("Owner").nl("Eigenaar");
  static final Text PAINS = Text.en("Pain points").nl("Pijnpunten");
  static final Text PERSONA = Text.en("Persona").nl("Persona");
  static final Text PERSONAS = Text.en("Personas").nl("Persona's");
  static final Text PHASE = Text.en("Phase").nl("Fase");
  static final Text PHASE_MODEL = Text.en("Phase model").nl("Fasemodel");
  static final Text QUOTE = Text.en("Quote").nl("Citaat");
  static final Text REVIEWED = Text.en("Reviewed").nl("Herzien");
  static final Text SEVERITY = Text.en("Severity").nl("Ernst");
  static final Text SKIPS_IN_WORDS = Text.en("and skips {skipped}").nl("en slaat {skipped} over");
  static final Text SOLUTIONS = Text.en("Solutions").nl("Oplossingen");
  static final Text SPEAKS = Text.en("Address and tone").nl("Aanspreekvorm en toon");
  static final Text STAKEHOLDERS = Text.en("Stakeholders").nl("Belanghebbenden");
  static final Text SUCCESS = Text.en("Success criteria").nl("Succescriteria");
  static final Text TEAM = Text.en("Team").nl("Team");
  static final Text TOUCHPOINT = Text.en("Touchpoint").nl("Contactmoment");
  static final Text TOUCHPOINTS = Text.en("Touchpoints").nl("Contactmomenten");
  static final Text TRIGGER = Text.en("trigger: {trigger}").nl("aanleiding: {trigger}");
  static final Text TRIGGERED = Text.en("{need} ← {trigger}").nl("{need} ← {trigger}");
  static final Text VERSION = Text.en("Version").nl("Versie");
  static final Text WANTS = Text.en("Wants").nl("Wil");
  static final Text WHERE = Text.en("Where").nl("Waar");

  private Labels() {}
}
