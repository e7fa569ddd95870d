package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements and attributes of a journey are in the text that it was read from. They may be
 * found only once the first of them is needed. Immutable, equal by value and thread-safe.
 */
public final class Places implements NoBean {
  private final Supplier<ImmutableMap<ElementPath, TextPlace>> places;

  private Places(Supplier<ImmutableMap<ElementPath, TextPlace>> places) {
    this.places = places;
  }

  /**
   * Returns places that a reader of some format found.
   *
   * @param places the places of elements and attributes
   * @return the same
   */
  public static Places copyOf(Map<ElementPath, TextPlace> places) {
    requireNonNull(places, "places");
    return new Places(Suppliers.ofInstance(ImmutableMap.copyOf(places)));
  }

  /**
   * Returns places that are found only once the first of them is needed, which is never so for most
   * journeys that are read.
   *
   * @param places finds the places of elements and attributes; called at most once unless it
   *     throws, in any thread
   * @return the places
   */
  public static Places foundBy(Supplier<Map<ElementPath, TextPlace>> places) {
    requireNonNull(places, "places");
    return new Places(Suppliers.memoize(() -> ImmutableMap.copyOf(places.get())));
  }

  /**
   * Returns the place of an element or attribute, or else of what is nearest around it: of an
   * attribute that is not in the text, the place of its element.
   *
   * @param path the path, of a finding for instance
   * @return the place; empty if not even the place of the journey is known
   */
  public Optional<TextPlace> of(ElementPath path) {
    Optional<ElementPath> at = Optional.of(requireNonNull(path, "path"));
    while (at.isPresent()) {
      TextPlace place = asMap().get(at.get());
      if (place != null) {
        return Optional.of(place);
      }
      ElementPath missing = at.get();
      at = missing.attribute().isPresent() ? Optional.of(missing.element()) : missing.parent();
    }
    return Optional.empty();
  }

  /**
   * Returns the place of an element or attribute.
   *
   * @param path the path
   * @return the place; empty if it is not in the text, as an attribute that is absent
   */
  public Optional<TextPlace> exactly(ElementPath path) {
    return Optional.ofNullable(asMap().get(requireNonNull(path, "path")));
  }

  /**
   * Returns all places that are known.
   *
   * @return places by path, unmodifiable
   */
  public Map<ElementPath, TextPlace> asMap() {
    return places.get();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Places that && asMap().equals(that.asMap());
  }

  @Override
  public int hashCode() {
    return asMap().hashCode();
  }

  /** How many places are known. */
  @Override
  public String toString() {
    return "Places[" + asMap().size() + "]";
  }
}
