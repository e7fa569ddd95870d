package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.term.Sense;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Brand}. The {@code build()} of the journey checks that no text is blank. Not
 * thread-safe.
 *
 * @see Brand
 */
public final class BrandBuilder {
  private String name;
  private @Nullable String vision;
  private @Nullable String mission;
  private @Nullable String personality;
  private @Nullable String promise;
  private @Nullable String essence;
  private @Nullable String language;
  private Collection<String> values = ImmutableList.of();
  private Map<Sense, String> senses = ImmutableMap.of();
  private Collection<String> icons = ImmutableList.of();

  BrandBuilder(String name) {
    this.name = requireNonNull(name, "name");
  }

  BrandBuilder(Brand value) {
    name = value.name();
    vision = value.vision().orElse(null);
    mission = value.mission().orElse(null);
    personality = value.personality().orElse(null);
    promise = value.promise().orElse(null);
    essence = value.essence().orElse(null);
    language = value.language().orElse(null);
    values = value.values();
    senses = value.senses();
    icons = value.icons();
  }

  /**
   * Sets the name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public BrandBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Sets the vision: the world as the brand wants it.
   *
   * @param vision the text, not blank
   * @return this builder
   */
  public BrandBuilder vision(String vision) {
    this.vision = requireNonNull(vision, "vision");
    return this;
  }

  /**
   * Sets or clears the vision: the world as the brand wants it.
   *
   * @param vision the text, not blank; empty for none
   * @return this builder
   */
  public BrandBuilder vision(Optional<String> vision) {
    this.vision = requireNonNull(vision, "vision").orElse(null);
    return this;
  }

  /**
   * Sets the mission: what the brand does for that.
   *
   * @param mission the text, not blank
   * @return this builder
   */
  public BrandBuilder mission(String mission) {
    this.mission = requireNonNull(mission, "mission");
    return this;
  }

  /**
   * Sets or clears the mission: what the brand does for that.
   *
   * @param mission the text, not blank; empty for none
   * @return this builder
   */
  public BrandBuilder mission(Optional<String> mission) {
    this.mission = requireNonNull(mission, "mission").orElse(null);
    return this;
  }

  /**
   * Adds a value that the brand stands for.
   *
   * @param value the value, not blank
   * @return this builder
   */
  public BrandBuilder value(String value) {
    values = Growing.add(values, value, "value");
    return this;
  }

  /**
   * Replaces all values.
   *
   * @param values the new values, in order
   * @return this builder
   */
  public BrandBuilder values(Iterable<? extends String> values) {
    this.values = ImmutableList.copyOf(requireNonNull(values, "values"));
    return this;
  }

  /**
   * Sets the personality: who the brand would be if it were a person.
   *
   * @param personality the text, not blank
   * @return this builder
   */
  public BrandBuilder personality(String personality) {
    this.personality = requireNonNull(personality, "personality");
    return this;
  }

  /**
   * Sets or clears the personality: who the brand would be if it were a person.
   *
   * @param personality the text, not blank; empty for none
   * @return this builder
   */
  public BrandBuilder personality(Optional<String> personality) {
    this.personality = requireNonNull(personality, "personality").orElse(null);
    return this;
  }

  /**
   * Sets the promise to customers.
   *
   * @param promise the text, not blank
   * @return this builder
   */
  public BrandBuilder promise(String promise) {
    this.promise = requireNonNull(promise, "promise");
    return this;
  }

  /**
   * Sets or clears the promise to customers.
   *
   * @param promise the text, not blank; empty for none
   * @return this builder
   */
  public BrandBuilder promise(Optional<String> promise) {
    this.promise = requireNonNull(promise, "promise").orElse(null);
    return this;
  }

  /**
   * Sets the essence: the brand in a word or two.
   *
   * @param essence the text, not blank
   * @return this builder
   */
  public BrandBuilder essence(String essence) {
    this.essence = requireNonNull(essence, "essence");
    return this;
  }

  /**
   * Sets or clears the essence: the brand in a word or two.
   *
   * @param essence the text, not blank; empty for none
   * @return this builder
   */
  public BrandBuilder essence(Optional<String> essence) {
    this.essence = requireNonNull(essence, "essence").orElse(null);
    return this;
  }

  /**
   * Sets the language: how the brand speaks.
   *
   * @param language the text, not blank
   * @return this builder
   */
  public BrandBuilder language(String language) {
    this.language = requireNonNull(language, "language");
    return this;
  }

  /**
   * Sets or clears the language: how the brand speaks.
   *
   * @param language the text, not blank; empty for none
   * @return this builder
   */
  public BrandBuilder language(Optional<String> language) {
    this.language = requireNonNull(language, "language").orElse(null);
    return this;
  }

  /**
   * Says what people perceive of the brand by one of their senses, in place of what was said
   * before.
   *
   * @param sense the sense
   * @param perceived what they see, hear, smell, feel or taste, not blank
   * @return this builder
   */
  public BrandBuilder sense(Sense sense, String perceived) {
    Map<Sense, String> more = new LinkedHashMap<>(senses);
    more.put(requireNonNull(sense, "sense"), requireNonNull(perceived, "perceived"));
    senses = more;
    return this;
  }

  /**
   * Replaces what people perceive by all their senses.
   *
   * @param senses the new texts by sense, in order
   * @return this builder
   */
  public BrandBuilder senses(Map<Sense, String> senses) {
    this.senses = ImmutableMap.copyOf(requireNonNull(senses, "senses"));
    return this;
  }

  /**
   * Adds an icon by which the brand is known.
   *
   * @param icon the icon, not blank
   * @return this builder
   */
  public BrandBuilder icon(String icon) {
    icons = Growing.add(icons, icon, "icon");
    return this;
  }

  /**
   * Replaces all icons.
   *
   * @param icons the new values, in order
   * @return this builder
   */
  public BrandBuilder icons(Iterable<? extends String> icons) {
    this.icons = ImmutableList.copyOf(requireNonNull(icons, "icons"));
    return this;
  }

  /**
   * Returns the brand. Its content is checked when the journey is built.
   *
   * @return the brand
   */
  public Brand build() {
    return ImmutableBrand.of(
        name,
        Optional.ofNullable(vision),
        Optional.ofNullable(mission),
        values,
        Optional.ofNullable(personality),
        Optional.ofNullable(promise),
        Optional.ofNullable(essence),
        Optional.ofNullable(language),
        senses,
        icons);
  }
}
