package io.github.klantreis.part;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The brands a customer considers. The set does not only narrow: while evaluating, customers add
 * brands (McKinsey, The consumer decision journey, 2009).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ConsiderationSet permits ImmutableConsiderationSet {

  /**
   * The brands one starts with.
   *
   * @return the brands in order, unmodifiable
   */
  List<String> initialBrands();

  /**
   * The brands added during active evaluation.
   *
   * @return the brands in order, unmodifiable
   */
  List<String> addedBrands();

  /**
   * Which of them is ours.
   *
   * @return our brand, one of the two lists; or empty when customers do not consider us
   */
  Optional<String> ownBrand();

  /**
   * A builder that holds this set.
   *
   * @return a new builder
   */
  default ConsiderationSetBuilder toBuilder() {
    return new ConsiderationSetBuilder(this);
  }

  /**
   * A builder of an empty set.
   *
   * @return a new builder
   */
  static ConsiderationSetBuilder builder() {
    return new ConsiderationSetBuilder();
  }
}
