package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * How good or bad a customer feels, from −2 to +2. Mermaid's and CJML's scores of 1 to 5 are {@code
 * score + 3}. The constants are in order from worst to best.
 */
public enum Valence implements Term {
  /** −2. */
  VERY_NEGATIVE(-2, Text.en("very negative").nl("zeer negatief")),
  /** −1. */
  NEGATIVE(-1, Text.en("negative").nl("negatief")),
  /** 0. */
  NEUTRAL(0, Text.en("neutral").nl("neutraal")),
  /** +1. */
  POSITIVE(1, Text.en("positive").nl("positief")),
  /** +2. */
  VERY_POSITIVE(2, Text.en("very positive").nl("zeer positief"));

  /** The lowest score. */
  public static final int LOWEST = -2;

  /** The highest score. */
  public static final int HIGHEST = 2;

  private static final Valence[] VALUES = values();

  private final int score;
  private final Text label;

  Valence(int score, Text label) {
    this.score = score;
    this.label = label;
  }

  /**
   * Returns the valence with a score.
   *
   * @param score the score, from {@value #LOWEST} to {@value #HIGHEST}
   * @return the valence
   * @throws IllegalArgumentException if the score is outside that range
   */
  public static Valence of(int score) {
    if (!isScore(score)) {
      throw new IllegalArgumentException(outOfRange(score));
    }
    return VALUES[score - LOWEST];
  }

  static boolean isScore(int score) {
    return score >= LOWEST && score <= HIGHEST;
  }

  static String outOfRange(int score) {
    return "the valence " + score + " is outside " + LOWEST + " to +" + HIGHEST;
  }

  /**
   * Returns the score.
   *
   * @return the score, from {@value #LOWEST} to {@value #HIGHEST}
   */
  public int score() {
    return score;
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
