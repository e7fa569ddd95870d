package io.github.klantreis.exchange.grid;

import io.github.klantreis.vocabulary.Text;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of a grid: the key in the first column and the label in the second. */
enum Row {
  JOURNEY("journey", Text.en("Journey").nl("{PeopleJourney}")),
  JOURNEY_ID("journey-id", Text.en("Journey id").nl("Id van de {peopleJourney}")),
  PHASE_MODEL("phase-model", Text.en("Phase model").nl("Fasemodel")),
  PERSONA("persona:", Text.en("Persona").nl("Persona")),
  PHASE("phase", Text.en("Phase").nl("Fase")),
  PHASE_ID("phase-id", Text.en("Phase id").nl("Id van de fase")),
  PHASE_KIND("phase-kind", Text.en("Kind of phase").nl("Soort fase")),
  TOUCHPOINT("touchpoint", Text.en("Touchpoint").nl("Contactmoment")),
  TOUCHPOINT_ID("touchpoint-id", Text.en("Touchpoint id").nl("Id van het contactmoment")),
  CHANNEL("channel", Text.en("Channels").nl("Kanalen")),
  EMOTION_SCORE("emotion-score", Text.en("Emotion (-2 to 2)").nl("Emotie (-2 tot 2)")),
  EMOTION("emotion", Text.en("Emotion in a word").nl("Emotie in een woord")),
  EMOTION_SCORE_OF(
      "emotion-score:",
      Text.en("Emotion of {persona} (-2 to 2)").nl("Emotie van {persona} (-2 tot 2)")),
  EMOTION_OF(
      "emotion:",
      Text.en("Emotion of {persona} in a word").nl("Emotie van {persona} in een woord")),
  MOMENT("moment", Text.en("Moments").nl("Momenten")),
  THOUGHT("thought", Text.en("Thoughts").nl("Gedachten")),
  QUOTE("quote", Text.en("Quotes").nl("Citaten")),
  NEED("need", Text.en("Needs").nl("Behoeften")),
  CUSTOMER_GOAL("customer-goal", Text.en("{Person} goals").nl("Doelen van {people}")),
  GOAL("goal", Text.en("The company's goals").nl("Doelen van het bedrijf")),
  PAIN("pain", Text.en("Pain points").nl("Pijnpunten")),
  OPPORTUNITY("opportunity", Text.en("Opportunities").nl("Verbeterkansen")),
  SOLUTION("solution", Text.en("Solutions").nl("Oplossingen")),
  OWNER("owner", Text.en("Owner").nl("Eigenaar")),
  ACTION("action", Text.en("Actions").nl("Acties")),
  METRIC("metric:", Text.en("{metric}").nl("{metric}")),
  METRIC_TARGET("metric-target:", Text.en("Target").nl("Doel")),
  METRIC_MIN("metric-min:", Text.en("Lowest possible").nl("Laagst mogelijk")),
  METRIC_MAX("metric-max:", Text.en("Highest possible").nl("Hoogst mogelijk")),
  LANE("lane:", Text.en("{lane}").nl("{lane}")),
  ATTRIBUTE("attribute:", Text.en("Attribute").nl("Vrij attribuut"));

  private static final Map<String, Row> BY_KEY = new HashMap<>();

  static {
    for (Row row : values()) {
      BY_KEY.put(row.key, row);
    }
  }

  private final String key;
  private final Text label;

  Row(String key, Text label) {
    this.key = key;
    this.label = label;
  }

  String key() {
    return key;
  }

  Text label() {
    return label;
  }

  /** Whether the key ends in the id of something, as that of a metric does. */
  boolean isOfSomething() {
    return key.endsWith(":");
  }

  /** Whether the row is written even if it is empty. */
  boolean isHeading() {
    return switch (this) {
      case JOURNEY, JOURNEY_ID, PHASE, PHASE_ID, PHASE_KIND, TOUCHPOINT, TOUCHPOINT_ID -> true;
      default -> false;
    };
  }

  /** Whether only the third column counts, as the row is about the journey. */
  boolean isSingle() {
    return switch (this) {
      case JOURNEY, JOURNEY_ID, PHASE_MODEL, PERSONA -> true;
      default -> false;
    };
  }

  /** Whether the row has the ids by which columns, or the journey, are found again. */
  boolean isId() {
    return this == JOURNEY_ID || this == PHASE_ID || this == TOUCHPOINT_ID;
  }

  /** Whether there is one in each place at most; of the others there may be a list. */
  boolean isOne() {
    return switch (this) {
      case EMOTION_SCORE, EMOTION, EMOTION_SCORE_OF, EMOTION_OF, OWNER -> true;
      case METRIC, METRIC_TARGET, METRIC_MIN, METRIC_MAX, LANE, ATTRIBUTE -> true;
      default -> false;
    };
  }

  boolean isOfNumbers() {
    return switch (this) {
      case EMOTION_SCORE, EMOTION_SCORE_OF, METRIC, METRIC_TARGET, METRIC_MIN, METRIC_MAX -> true;
      default -> false;
    };
  }

  /** The row of a key and, if the key has one, the id of what it is about. */
  record Named(Row row, String id) {}

  /** Finds a row by the text of the first column. */
  static Optional<Named> find(String cell) {
    int colon = cell.indexOf(':');
    String word =
        (colon < 0 ? cell : cell.substring(0, colon + 1))
            .replace('\u00A0', ' ')
            .strip()
            .toLowerCase(Locale.ROOT);
    Row row = BY_KEY.get(word);
    String id = colon < 0 ? "" : cell.substring(colon + 1);
    return row == null || (row.isOfSomething() && id.isBlank())
        ? Optional.empty()
        : Optional.of(new Named(row, id));
  }
}
