package io.github.klantreis.part;

import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The brands a customer considers. The set does not only shrink: customers add brands during active
 * evaluation (McKinsey, The consumer decision journey, 2009).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ConsiderationSet extends NoBean permits ImmutableConsiderationSet {

  /**
   * Returns the brands that the customer considers from the start.
   *
   * @return the brands in order, unmodifiable
   */
  List<String> initialBrands();

  /**
   * Returns the brands added during active evaluation.
   *
   * @return the brands in order, unmodifiable
   */
  List<String> addedBrands();

  /**
   * Returns the own brand: the brand of the company whose journey is mapped.
   *
   * @return the brand, or empty if it is not named; customers do not consider it if it is in
   *     neither of the two lists
   */
  Optional<String> ownBrand();

  /**
   * Returns a builder that starts from this set.
   *
   * @return a new builder
   */
  default ConsiderationSetBuilder toBuilder() {
    return new ConsiderationSetBuilder(this);
  }

  /**
   * Returns a builder of an empty set.
   *
   * @return a new builder
   */
  static ConsiderationSetBuilder builder() {
    return new ConsiderationSetBuilder();
  }
}
