package io.github.klantreis.part;

import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import org.immutables.value.Value;

/**
 * The empathy map of a persona after Dave Gray (XPLANE): what the persona sees, hears, says and
 * does, thinks and feels, with pains and gains. The updated canvas of 2017 adds whom the map is
 * about and what they need to do, and separates saying from doing. This class covers both canvases.
 * It is step 4 of "Zakelijke leadgeneratie, deel 3".
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface EmpathyMap extends NoBean permits ImmutableEmpathyMap {

  /**
   * Returns notes on whom the map is about (updated canvas, 1).
   *
   * @return the notes in order, unmodifiable
   */
  List<String> who();

  /**
   * Returns notes on what they need to do (updated canvas, 2).
   *
   * @return the notes in order, unmodifiable
   */
  List<String> needsToDo();

  /**
   * Returns notes on what they see.
   *
   * @return the notes in order, unmodifiable
   */
  List<String> sees();

  /**
   * Returns notes on what they say (updated canvas, 4).
   *
   * @return the notes in order, unmodifiable
   */
  List<String> says();

  /**
   * Returns notes on what they do (updated canvas, 5).
   *
   * @return the notes in order, unmodifiable
   */
  List<String> does();

  /**
   * Returns notes on what they say and do (original canvas).
   *
   * @return the notes in order, unmodifiable
   */
  List<String> saysAndDoes();

  /**
   * Returns notes on what they hear.
   *
   * @return the notes in order, unmodifiable
   */
  List<String> hears();

  /**
   * Returns notes on what they think and feel.
   *
   * @return the notes in order, unmodifiable
   */
  List<String> thinksAndFeels();

  /**
   * Returns notes on their pains.
   *
   * @return the notes in order, unmodifiable
   */
  List<String> pains();

  /**
   * Returns notes on their gains.
   *
   * @return the notes in order, unmodifiable
   */
  List<String> gains();

  /**
   * Returns a builder that starts from this map.
   *
   * @return a new builder
   */
  default EmpathyMapBuilder toBuilder() {
    return new EmpathyMapBuilder(this);
  }

  /**
   * Returns a builder of an empty map.
   *
   * @return a new builder
   */
  static EmpathyMapBuilder builder() {
    return new EmpathyMapBuilder();
  }
}
