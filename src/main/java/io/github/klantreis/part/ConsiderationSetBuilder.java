package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link ConsiderationSet}. Singular adds, plural replaces. That our own brand is one of
 * the set is checked by the journey's build(). Not thread-safe.
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
   * Adds a brand the customer starts with.
   *
   * @param brand the brand
   * @return this builder
   */
  public ConsiderationSetBuilder initially(String brand) {
    initialBrands = Growing.add(initialBrands, brand, "brand");
    return this;
  }

  /**
   * Replaces all brands one starts with.
   *
   * @param initialBrands the new ones, in order
   * @return this builder
   */
  public ConsiderationSetBuilder initialBrands(Iterable<? extends String> initialBrands) {
    this.initialBrands = ImmutableList.copyOf(initialBrands);
    return this;
  }

  /**
   * Adds a brand that was added while evaluating.
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
   * @param addedBrands the new ones, in order
   * @return this builder
   */
  public ConsiderationSetBuilder addedBrands(Iterable<? extends String> addedBrands) {
    this.addedBrands = ImmutableList.copyOf(addedBrands);
    return this;
  }

  /**
   * Sets which of the brands is ours.
   *
   * @param ownBrand one of the brands
   * @return this builder
   */
  public ConsiderationSetBuilder ownBrand(String ownBrand) {
    this.ownBrand = requireNonNull(ownBrand, "ownBrand");
    return this;
  }

  /**
   * Sets or clears which of the brands is ours.
   *
   * @param ownBrand one of the brands, or empty for none
   * @return this builder
   */
  public ConsiderationSetBuilder ownBrand(Optional<String> ownBrand) {
    this.ownBrand = requireNonNull(ownBrand, "ownBrand").orElse(null);
    return this;
  }

  /**
   * What was built.
   *
   * @return the value
   */
  public ConsiderationSet build() {
    return ImmutableConsiderationSet.of(initialBrands, addedBrands, Optional.ofNullable(ownBrand));
  }
}
