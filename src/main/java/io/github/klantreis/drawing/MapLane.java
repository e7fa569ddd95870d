package io.github.klantreis.drawing;

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
  NEEDS(Text.en("Needs and goals").nl("Behoeften en doelen"), Icon.HEART),
  /** The touchpoints as cards, with channels, senses and meaning. */
  TOUCHPOINTS(Labels.TOUCHPOINTS, Icon.FOOTSTEPS),
  /** The emotion curve of each persona. */
  EMOTIONS(Text.en("Emotions").nl("Emoties"), Icon.SMILE),
  /** What customers were observed to do; only with statistics. */
  OBSERVED(Text.en("What customers did").nl("Wat klanten deden"), Icon.FUNNEL),
  /** What customers think and say. */
  VOICES(Text.en("Thoughts and quotes").nl("Gedachten en citaten"), Icon.QUOTE),
  /** What hurts. */
  PAIN_POINTS(Labels.PAINS, Icon.BOLT),
  /** What could be better, and how it will be. */
  OPPORTUNITIES(Labels.OPPORTUNITIES, Icon.BULB),
  /** What the company does at the touchpoints. */
  ACTIONS(Labels.ACTIONS, Icon.MEGAPHONE),
  /** What the company wants to reach. */
  GOALS(Labels.GOALS, Icon.TARGET),
  /** The numbers to steer on. */
  METRICS(Labels.METRICS, Icon.BARS),
  /** The journey's own lanes. */
  OWN(Text.en("Own lanes").nl("Eigen rijen"), Icon.LAYERS);

  private final Text label;
  final Icon icon;

  MapLane(Text label, Icon icon) {
    this.label = label;
    this.icon = icon;
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
