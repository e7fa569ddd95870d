package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link ConsiderationSet}. Methods that take one brand add it, those that take several
 * replace all. The {@code build()} of the journey checks that the own brand is in the set. Not
 * thread-safe.
 *
 * @see ConsiderationSet
 */
public final class ConsiderationSetBuilder {
  private Collection<String> initialBrands = ImmutableList.of();
  private Collection<String> addedBrands = ImmutableList.of();
  private @Nullable String ownBrand;

  ConsiderationSetBuilder() {}

  ConsiderationSetBuilder(ConsiderationSet value) {
    initialBrands = value.initialBrands();
    addedBrands = value.addedBrands();
    ownBrand = value.ownBrand().orElse(null);
  }

  /**
   * Adds a brand that the customer considers from the start.
   *
   * @param brand the brand
   * @return this builder
   */
  public ConsiderationSetBuilder initially(String brand) {
    initialBrands = Growing.add(initialBrands, brand, "brand");
    return this;
  }

  /**
   * Replaces all brands that the customer considers from the start.
   *
   * @param initialBrands the new values, in order
   * @return this builder
   */
  public ConsiderationSetBuilder initialBrands(Iterable<? extends String> initialBrands) {
    this.initialBrands = ImmutableList.copyOf(requireNonNull(initialBrands, "initialBrands"));
    return this;
  }

  /**
   * Adds a brand that the customer adds during active evaluation.
   *
   * @param brand the brand
   * @return this builder
   */
  public ConsiderationSetBuilder added(String brand) {
    addedBrands = Growing.add(addedBrands, brand, "brand");
    return this;
  }

  /**
   * Replaces all added brands.
   *
   * @param addedBrands the new values, in order
   * @return this builder
   */
  public ConsiderationSetBuilder addedBrands(Iterable<? extends String> addedBrands) {
    this.addedBrands = ImmutableList.copyOf(requireNonNull(addedBrands, "addedBrands"));
    return this;
  }

  /**
   * Sets the own brand: the brand of the company whose journey is mapped.
   *
   * @param ownBrand the brand, not blank, in the set or not
   * @return this builder
   */
  public ConsiderationSetBuilder ownBrand(String ownBrand) {
    this.ownBrand = requireNonNull(ownBrand, "ownBrand");
    return this;
  }

  /**
   * Sets or clears the own brand: the brand of the company whose journey is mapped.
   *
   * @param ownBrand the brand, not blank, in the set or not, or empty for none
   * @return this builder
   */
  public ConsiderationSetBuilder ownBrand(Optional<String> ownBrand) {
    this.ownBrand = requireNonNull(ownBrand, "ownBrand").orElse(null);
    return this;
  }

  /**
   * Returns the value. Its content is checked when the journey is built.
   *
   * @return the value
   */
  public ConsiderationSet build() {
    return ImmutableConsiderationSet.of(initialBrands, addedBrands, Optional.ofNullable(ownBrand));
  }
}
