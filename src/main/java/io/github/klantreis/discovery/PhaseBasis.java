package io.github.klantreis.discovery;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** What a proposed division into phases rests on, the strongest first. */
public enum PhaseBasis implements Term {
  /** It takes clearly longer from phase to phase than within a phase. */
  TIMES(
      Text.en("the time between touchpoints").nl("de tijd tussen contactmomenten"),
      Text.en("It takes clearly longer from phase to phase than within a phase.")
          .nl(
              "De stap naar een volgende fase duurt duidelijk langer dan een stap binnen een"
                  + " fase.")),

  /**
   * Within a phase customers meet touchpoints in any order, from phase to phase in one order. This
   * is weak.
   */
  ORDER(
      Text.en("the order of touchpoints").nl("de volgorde van contactmomenten"),
      Text.en(
              "The times do not divide the journey into phases; the order does, which is weak"
                  + " evidence.")
          .nl(
              "De tijden verdelen de reis niet in fasen; de volgorde wel, maar dat is zwak"
                  + " bewijs.")),

  /** Words in the names of the touchpoints; what customers did shows no phases. */
  WORDS(
      Text.en("the names of touchpoints").nl("de namen van contactmomenten"),
      Text.en(
              "The log shows no phases, neither by time nor by order; only the names of the"
                  + " touchpoints do.")
          .nl(
              "In het log zijn geen fasen te zien, niet in de tijd en niet in de"
                  + " volgorde; alleen in de namen van de contactmomenten.")),

  /** Nothing: there is one phase. */
  NONE(
      Text.en("nothing").nl("niets"),
      Text.en("Phases are not evidenced: not by time, by order or by names. There is one phase.")
          .nl(
              "Er zijn geen fasen te zien: niet in de tijd, niet in de volgorde en niet in de"
                  + " namen. Er is één fase."));

  private final Text label;
  private final Text sentence;

  PhaseBasis(Text label, Text sentence) {
    this.label = label;
    this.sentence = sentence;
  }

  @Override
  public String id() {
    return Term.idOf(this);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns what the basis means, as a sentence.
   *
   * @return the sentence in both languages
   */
  public Text sentence() {
    return sentence;
  }
}
