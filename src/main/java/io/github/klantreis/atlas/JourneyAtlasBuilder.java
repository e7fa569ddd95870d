package io.github.klantreis.atlas;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.BrandBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link JourneyAtlas}. Singular methods add, plural ones replace; an optional value is
 * cleared by its overload that takes an Optional. Null throws at once; all other problems are
 * collected and reported by {@link #build()}. Not thread-safe.
 *
 * @see JourneyAtlas
 */
public final class JourneyAtlasBuilder {
  private final String id;
  private String name;
  private @Nullable String description;
  private @Nullable Brand brand;
  private List<Journey> journeys = new ArrayList<>();

  JourneyAtlasBuilder(String id, String name) {
    this.id = id;
    this.name = name;
  }

  JourneyAtlasBuilder(JourneyAtlas value) {
    id = value.id();
    name = value.name();
    description = value.description().orElse(null);
    brand = value.brand().orElse(null);
    journeys = new ArrayList<>(value.journeys());
  }

  /**
   * Sets the name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public JourneyAtlasBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Sets the description.
   *
   * @param description a few sentences on what the atlas is about, not blank
   * @return this builder
   */
  public JourneyAtlasBuilder description(String description) {
    this.description = requireNonNull(description, "description");
    return this;
  }

  /**
   * Sets or clears the description.
   *
   * @param description a few sentences on what the atlas is about, or empty for none
   * @return this builder
   */
  public JourneyAtlasBuilder description(Optional<String> description) {
    this.description = requireNonNull(description, "description").orElse(null);
    return this;
  }

  /**
   * Sets the brand behind all journeys that have none of their own; one that is there already is
   * replaced.
   *
   * @param name the name of the brand
   * @param details fills in what is known of the brand
   * @return this builder
   */
  public JourneyAtlasBuilder brand(String name, Consumer<BrandBuilder> details) {
    BrandBuilder builder = Brand.builder(name);
    requireNonNull(details, "details").accept(builder);
    return brand(builder.build());
  }

  /**
   * Sets the brand behind all journeys that have none of their own.
   *
   * @param brand the brand
   * @return this builder
   */
  public JourneyAtlasBuilder brand(Brand brand) {
    this.brand = requireNonNull(brand, "brand");
    return this;
  }

  /**
   * Sets or clears the brand behind all journeys that have none of their own.
   *
   * @param brand the brand, or empty for none
   * @return this builder
   */
  public JourneyAtlasBuilder brand(Optional<Brand> brand) {
    this.brand = requireNonNull(brand, "brand").orElse(null);
    return this;
  }

  /**
   * Adds a journey.
   *
   * @param journey the journey
   * @return this builder
   */
  public JourneyAtlasBuilder journey(Journey journey) {
    journeys.add(requireNonNull(journey, "journey"));
    return this;
  }

  /**
   * Replaces all journeys.
   *
   * @param journeys the new ones, in order
   * @return this builder
   */
  public JourneyAtlasBuilder journeys(Iterable<Journey> journeys) {
    requireNonNull(journeys, "journeys");
    this.journeys = new ArrayList<>(ImmutableList.copyOf(journeys));
    return this;
  }

  /**
   * Returns the atlas after checking its structure: the id has the right form, ids of journeys are
   * unique, references to journeys resolve, personas with the same id are equal, touchpoints convey
   * values of a brand, drill-downs form a tree.
   *
   * @return the atlas
   * @throws InvalidJourneyException if the structure is invalid, with all problems at once, each
   *     with its {@linkplain StructuralProblem#journeyId() journey}
   */
  public JourneyAtlas build() {
    JourneyAtlas atlas =
        new JourneyAtlas(
            id,
            name,
            Optional.ofNullable(description),
            Optional.ofNullable(brand),
            ImmutableList.copyOf(journeys));
    AtlasProof.of(atlas);
    return atlas;
  }
}
