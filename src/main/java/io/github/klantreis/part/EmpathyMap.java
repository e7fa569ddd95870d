package io.github.klantreis.part;

import java.util.List;
import org.immutables.value.Value;

/**
 * The empathy map of a persona after Dave Gray (XPLANE): what one sees, hears, says and does,
 * thinks and feels, with pains and gains. The updated canvas of 2017 also asks who it is and what
 * has to be done, and tells saying from doing; both canvases can be held. Seed text S4 makes it
 * step 4.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface EmpathyMap permits ImmutableEmpathyMap {

  /**
   * Whom we feel with (updated canvas, 1).
   *
   * @return the notes in order, unmodifiable
   */
  List<String> who();

  /**
   * What they have to do (updated canvas, 2).
   *
   * @return the notes in order, unmodifiable
   */
  List<String> needsToDo();

  /**
   * What they see.
   *
   * @return the notes in order, unmodifiable
   */
  List<String> sees();

  /**
   * What they say (updated canvas, 4).
   *
   * @return the notes in order, unmodifiable
   */
  List<String> says();

  /**
   * What they do (updated canvas, 5).
   *
   * @return the notes in order, unmodifiable
   */
  List<String> does();

  /**
   * What they say and do (original canvas).
   *
   * @return the notes in order, unmodifiable
   */
  List<String> saysAndDoes();

  /**
   * What they hear.
   *
   * @return the notes in order, unmodifiable
   */
  List<String> hears();

  /**
   * What they think and feel.
   *
   * @return the notes in order, unmodifiable
   */
  List<String> thinksAndFeels();

  /**
   * Their pains.
   *
   * @return the notes in order, unmodifiable
   */
  List<String> pains();

  /**
   * Their gains.
   *
   * @return the notes in order, unmodifiable
   */
  List<String> gains();

  /**
   * A builder that holds this map.
   *
   * @return a new builder
   */
  default EmpathyMapBuilder toBuilder() {
    return new EmpathyMapBuilder(this);
  }

  /**
   * A builder of an empty map.
   *
   * @return a new builder
   */
  static EmpathyMapBuilder builder() {
    return new EmpathyMapBuilder();
  }
}
