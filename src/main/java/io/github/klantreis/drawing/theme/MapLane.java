package io.github.klantreis.drawing.theme;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * A lane of the journey map. An empty lane is not drawn. {@link #ACTORS} and {@link #BLUEPRINT} are
 * drawn only if a {@link Theme} names them, as they make a map much higher.
 *
 * <p>The journey's own lanes ({@link io.github.klantreis.part.Lane}) are drawn at the place of
 * {@link #OWN}.
 */
public enum MapLane implements Term {
  /** Needs and goals of customers. */
  NEEDS(Text.en("Needs and goals").nl("Behoeften en doelen")),
  /** The touchpoints as cards, with channels, senses and meaning. */
  TOUCHPOINTS(Text.en("Touchpoints").nl("Contactmomenten")),
  /** The pictures of steps that a journey holds itself; pictures elsewhere are not loaded. */
  STORYBOARD(Text.en("Storyboard").nl("Storyboard")),
  /** The emotion curve of each persona. */
  EMOTIONS(Text.en("Emotions").nl("Emoties")),
  /** What customers expect, beside what they experience, and whether it is fulfilled. */
  EXPECTATIONS(Text.en("Expectations").nl("Verwachtingen")),
  /** What customers were observed to do; only if the map has statistics. */
  OBSERVED(Text.en("What happened").nl("Wat er gebeurde")),
  /** What customers think and say. */
  VOICES(Text.en("Thoughts and quotes").nl("Gedachten en citaten")),
  /** Pain points. */
  PAIN_POINTS(Text.en("Pain points").nl("Pijnpunten")),
  /** Opportunities and solutions. */
  OPPORTUNITIES(Text.en("Opportunities").nl("Verbeterkansen")),
  /** Ideas. */
  IDEAS(Text.en("Ideas").nl("Ideeën")),
  /** Marketing actions at the touchpoints. */
  ACTIONS(Text.en("Marketing actions").nl("Marketingacties")),
  /** Goals of the company, and by what it sees that they are reached. */
  GOALS(Text.en("Our goals").nl("Onze doelen")),
  /** Metrics. */
  METRICS(Text.en("Metrics").nl("Cijfers")),
  /** The journey's own lanes. */
  OWN(Text.en("Own lanes").nl("Eigen rijen")),
  /** A line for each actor, with who turns to whom and the hand-overs; on demand. */
  ACTORS(Text.en("Who takes part").nl("Wie doet mee")),
  /**
   * The service blueprint: what customers meet and do, what the company does before and behind the
   * line of visibility, and the systems; on demand.
   */
  BLUEPRINT(Text.en("Service blueprint").nl("Serviceblauwdruk"));

  private final Text label;

  MapLane(Text label) {
    this.label = label;
  }

  @Override
  public String id() {
    return Term.idOf(this);
  }

  @Override
  public Text label() {
    return label;
  }
}
