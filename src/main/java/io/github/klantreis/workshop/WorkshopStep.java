package io.github.klantreis.workshop;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Set;

/**
 * The nine steps in which a team works out a journey, in order ("Ik werk het model uit in 9
 * stappen", "Zakelijke leadgeneratie, deel 3"). The description of each states when the step is
 * done or begun; otherwise it is open. The source describes what to do, not when it is enough:
 * parts of a rule that are an interpretation are marked as such.
 *
 * @see WorkshopChecklist
 */
public enum WorkshopStep implements Term {

  /**
   * What the organisation wants with the product or service ("Bepaal het doel van jouw product of
   * dienst, wat wil de organisatie ermee?").
   *
   * <p>Done with a {@linkplain JourneyHeading#goal() goal} that is not blank. Interpretation: begun
   * with other goals, which are the customer's or a phase's.
   */
  DESCRIBE_GOALS(1, "Describe goals", "Beschrijf doelen"),

  /**
   * Qualitative and quantitative information ("Verzamel kwalitatieve en kwantitatieve informatie
   * die inzicht geven in de klantervaring").
   *
   * <p>Done with {@linkplain JourneyHeading#evidence() evidence} of both kinds, of the journey or
   * of anything on it, begun with one.
   */
  COLLECT_INFORMATION(2, "Collect information", "Verzamel informatie"),

  /**
   * Which contacts there are, and where ("Ga als team na welke klantcontacten er op welke plekken
   * zijn").
   *
   * <p>Interpretation: done when every phase has touchpoints and every touchpoint has a channel or
   * is an {@linkplain io.github.klantreis.term.InteractionType#ACTIVITY activity}, at which nobody
   * is contacted; begun with any touchpoint.
   */
  BRAINSTORM_CHANNELS_AND_TOUCHPOINTS(
      3,
      "Brainstorm channels and touchpoints",
      "Brainstorm kanalen en contactmomenten",
      "Brainstorm kanalen en touchpoints",
      "Brainstorm inzake kanalen en touchpoints"),

  /**
   * An empathy map of the persona ("De empathiemap schetst de persona en zijn/haar ervaringen in
   * een bepaald scenario").
   *
   * <p>Interpretation: done when there are personas and the map of each has something in all four
   * quadrants: sees, hears, says and does, thinks and feels (the canvas of 2017 distinguishes
   * saying from doing and needs both). Pains and gains may be empty. Begun when any map has
   * anything.
   */
  EMPATHY_MAP(4, "Empathy map", "Empathiemap"),

  /**
   * Words for concepts, attitudes to the brand or mindsets ("stel 3 tot 5 dimensies vast en zet de
   * klok op 2 minuten per dimensie").
   *
   * <p>Done with three to five {@linkplain JourneyHeading#dimensions() dimensions}; begun with any
   * other number, even a larger one, as a choice is still to be made.
   */
  BRAINSTORM_WITH_DIMENSIONS(5, "Brainstorm with dimensions", "Brainstorm met dimensies"),

  /**
   * The ideas of the brainstorm, grouped and labelled ("Laat iemand categorieën en labels maken").
   *
   * <p>Interpretation: done when there are groups with ideas, each has a label, and each of the
   * {@linkplain Journey#ideas() ideas} is in one; begun with any idea, in a group or not. Groups
   * without ideas do not count.
   */
  AFFINITY_DIAGRAM(6, "Affinity diagram", "Affiniteitsdiagram", "Affinity-diagram"),

  /**
   * The journey itself ("tijdsinterval, touchpoints, kanalen, emoties en alle ideeën van het
   * team").
   *
   * <p>Interpretation: done when the journey has a horizon, and somewhere a touchpoint, a channel
   * (unless all touchpoints are activities) and an emotion, of a touchpoint or of a phase; begun
   * with any of these. Whether all ideas were used cannot be determined.
   */
  SKETCH_THE_JOURNEY(7, "Sketch the journey", "Schets de reis"),

  /**
   * A workable frame for internal use, the more graphic the better ("Maak een werkbaar kader van
   * alle teaminspanningen voor intern gebruik. Hoe grafischer hoe beter").
   *
   * <p>Interpretation: done when the journey states when it was {@linkplain
   * JourneyHeading#reviewedOn() reviewed}; begun when it, a phase or a touchpoint has a picture.
   */
  REFINE_AND_STYLE(8, "Refine and style", "Verfijn en typeer"),

  /**
   * Shared across the organisation ("Breed verspreiden onder alle stakeholders is cruciaal").
   *
   * <p>Interpretation: done when the journey states with whom it was {@linkplain
   * JourneyHeading#sharedWith() shared}. Whether these are all stakeholders cannot be determined.
   */
  SHARE_AND_USE(9, "Share and use", "Deel en gebruik");

  private final int number;
  private final Text label;
  private final ImmutableSet<String> aliases;

  WorkshopStep(int number, String english, String dutch, String... aliases) {
    this.number = number;
    this.label = Text.en(english).nl(dutch);
    this.aliases = ImmutableSet.copyOf(aliases);
  }

  /**
   * Returns the number of the step in the source.
   *
   * @return from 1 to 9
   */
  public int number() {
    return number;
  }

  @Override
  public String id() {
    return Term.idOf(this);
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public Set<String> aliases() {
    return aliases;
  }
}
