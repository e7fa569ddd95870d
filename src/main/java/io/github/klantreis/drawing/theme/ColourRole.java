package io.github.klantreis.drawing.theme;

/**
 * The purpose of a colour of the map. A {@link Theme} has one colour for each, on light and on dark
 * ground. No meaning depends on colour alone: shape, line style or words repeat it.
 */
public enum ColourRole {
  /** The ground of the map. */
  PAPER("#fbfaf7", "#15191e"),
  /** Every other phase's ground. */
  STRIPE("#f3f1eb", "#1d242c"),
  /** The ground of cards. */
  CARD("#ffffff", "#29323c"),
  /** Text. */
  INK("#1d252d", "#e9ecef"),
  /** Text of less weight. */
  MUTED("#56616b", "#a9b4be"),
  /** Hairlines. */
  LINE("#d8d4ca", "#3a444e"),
  /** The ground of a phase's name. */
  PHASE("#21465c", "#3b6d8c"),
  /** Text on {@link #PHASE}. */
  ON_PHASE("#ffffff", "#ffffff"),
  /** Decision moment and moments of truth. */
  MOMENT("#8a4b00", "#f0b854"),
  /** Ground of {@link #MOMENT}. */
  MOMENT_TINT("#fbf0dc", "#3a2f1c"),
  /** Loyalty loops. */
  LOOP("#7b3a8c", "#d5a6e6"),
  /** Pain points and drop-off points. */
  PAIN("#a8321a", "#ff9f86"),
  /** Ground of {@link #PAIN}. */
  PAIN_TINT("#fbebe5", "#3a231d"),
  /** Opportunities and solutions. */
  OPPORTUNITY("#00624b", "#63d2b0"),
  /** Ground of {@link #OPPORTUNITY}. */
  OPPORTUNITY_TINT("#e4f3ec", "#17332b"),
  /** Marketing actions. */
  ACTION("#1f5396", "#8fbdf5"),
  /** Ground of {@link #ACTION}. */
  ACTION_TINT("#e8eff8", "#1b2c42"),
  /** What customers were observed to do. */
  OBSERVED("#4d6b00", "#b5d45c"),
  /** Ground of {@link #OBSERVED}. */
  OBSERVED_TINT("#e3ecc6", "#3a4720"),
  /** Differences between two journeys. */
  CHANGE("#5a3fb0", "#bcb0ff"),
  /** Findings that are errors. */
  ERROR("#a0122c", "#ff98a6"),
  /** Findings that are warnings. */
  WARNING("#7d4a00", "#f2bd5b"),
  /** Findings that are hints. */
  INFO("#1c5580", "#8cc6f0"),
  /** The first persona, and the seventh. */
  PERSONA_1("#005f9e", "#6cb8f0"),
  /** The second persona. */
  PERSONA_2("#ad4500", "#ffa561"),
  /** The third persona. */
  PERSONA_3("#006b52", "#56cfa9"),
  /** The fourth persona. */
  PERSONA_4("#98306a", "#f09cc8"),
  /** The fifth persona. */
  PERSONA_5("#665500", "#d9c65a"),
  /** The sixth persona. */
  PERSONA_6("#454b9c", "#b6baf5");

  /** The colour in the house style. */
  final String light;

  final String dark;

  ColourRole(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }
}
