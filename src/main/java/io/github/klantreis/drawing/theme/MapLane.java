package io.github.klantreis.drawing.theme;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;

/**
 * A lane of the journey map. A lane in which a journey has nothing is not drawn.
 *
 * <p>The lanes that a journey names itself ({@link io.github.klantreis.model.Lane}) are drawn where
 * {@link #OWN} stands.
 */
public enum MapLane implements Term {
  /** What customers need and what they want to reach. */
  NEEDS(Text.en("Needs and goals").nl("Behoeften en doelen")),
  /** The touchpoints as cards, with channels, senses and meaning. */
  TOUCHPOINTS(Text.en("Touchpoints").nl("Contactmomenten")),
  /** The emotion curve of each persona. */
  EMOTIONS(Text.en("Emotions").nl("Emoties")),
  /** What customers were observed to do; only with statistics. */
  OBSERVED(Text.en("What customers did").nl("Wat klanten deden")),
  /** What customers think and say. */
  VOICES(Text.en("Thoughts and quotes").nl("Gedachten en citaten")),
  /** What hurts. */
  PAIN_POINTS(Text.en("Pain points").nl("Pijnpunten")),
  /** What could be better, and how it will be. */
  OPPORTUNITIES(Text.en("Opportunities").nl("Kansen")),
  /** What the company does at the touchpoints. */
  ACTIONS(Text.en("Marketing actions").nl("Marketingacties")),
  /** What the company wants to reach. */
  GOALS(Text.en("Our goals").nl("Onze doelen")),
  /** The numbers to steer on. */
  METRICS(Text.en("Metrics").nl("Cijfers")),
  /** The journey's own lanes. */
  OWN(Text.en("Own lanes").nl("Eigen rijen"));

  private final Text label;

  MapLane(Text label) {
    this.label = label;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Text label() {
    return label;
  }
}
