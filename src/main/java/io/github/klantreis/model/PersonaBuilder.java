package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.EmpathyMapBuilder;
import io.github.klantreis.part.Motivation;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import io.github.klantreis.term.MotivationKind;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Persona}. Singular adds, plural replaces; an optional value is cleared by its
 * overload that takes an Optional. Null throws at once; all else that is wrong is collected and
 * reported by build(). Not thread-safe.
 *
 * @see Persona
 */
public final class PersonaBuilder extends ElementBuilder<PersonaBuilder> {
  private String name;
  private @Nullable String description;
  private @Nullable Need need;
  private Collection<String> goals = ImmutableList.of();
  private Collection<Motivation> motivations = ImmutableList.of();
  private Collection<String> pains = ImmutableList.of();
  private @Nullable String quote;
  private @Nullable EmpathyMap empathyMap;
  private Collection<Picture> pictures = ImmutableList.of();

  PersonaBuilder(String id, String name) {
    super(id);
    this.name = name;
  }

  PersonaBuilder(Persona value) {
    super(value);
    name = value.name();
    description = value.description().orElse(null);
    need = value.need().orElse(null);
    goals = value.goals();
    motivations = value.motivations();
    pains = value.pains();
    quote = value.quote().orElse(null);
    empathyMap = value.empathyMap().orElse(null);
    pictures = value.pictures();
  }

  @Override
  PersonaBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.PERSONA;
  }

  /**
   * Sets who it is in a few sentences.
   *
   * @param description who it is in a few sentences.
   * @return this builder
   */
  public PersonaBuilder description(String description) {
    this.description = requireNonNull(description, "description");
    return this;
  }

  /**
   * Sets or clears who it is in a few sentences.
   *
   * @param description who it is in a few sentences, or empty for none
   * @return this builder
   */
  public PersonaBuilder description(Optional<String> description) {
    this.description = requireNonNull(description, "description").orElse(null);
    return this;
  }

  /**
   * Sets the need that the journey starts from.
   *
   * @param need the need that the journey starts from.
   * @return this builder
   */
  public PersonaBuilder need(Need need) {
    this.need = requireNonNull(need, "need");
    return this;
  }

  /**
   * Sets or clears the need that the journey starts from.
   *
   * @param need the need that the journey starts from, or empty for none
   * @return this builder
   */
  public PersonaBuilder need(Optional<Need> need) {
    this.need = requireNonNull(need, "need").orElse(null);
    return this;
  }

  /**
   * Adds what the persona wants to reach.
   *
   * @param goal the goal
   * @return this builder
   */
  public PersonaBuilder goal(String goal) {
    goals = Growing.add(goals, goal, "goal");
    return this;
  }

  /**
   * Replaces all goals.
   *
   * @param goals the new ones, in order
   * @return this builder
   */
  public PersonaBuilder goals(Iterable<? extends String> goals) {
    this.goals = ImmutableList.copyOf(goals);
    return this;
  }

  /**
   * Adds why the persona buys.
   *
   * @param motivation the motivation
   * @return this builder
   */
  public PersonaBuilder motivation(Motivation motivation) {
    motivations = Growing.add(motivations, motivation, "motivation");
    return this;
  }

  /**
   * Replaces all motivations.
   *
   * @param motivations the new ones, in order
   * @return this builder
   */
  public PersonaBuilder motivations(Iterable<? extends Motivation> motivations) {
    this.motivations = ImmutableList.copyOf(motivations);
    return this;
  }

  /**
   * Adds what hurts the persona.
   *
   * @param pain the pain
   * @return this builder
   */
  public PersonaBuilder pain(String pain) {
    pains = Growing.add(pains, pain, "pain");
    return this;
  }

  /**
   * Replaces all pains.
   *
   * @param pains the new ones, in order
   * @return this builder
   */
  public PersonaBuilder pains(Iterable<? extends String> pains) {
    this.pains = ImmutableList.copyOf(pains);
    return this;
  }

  /**
   * Sets what the persona would say.
   *
   * @param quote what the persona would say.
   * @return this builder
   */
  public PersonaBuilder quote(String quote) {
    this.quote = requireNonNull(quote, "quote");
    return this;
  }

  /**
   * Sets or clears what the persona would say.
   *
   * @param quote what the persona would say, or empty for none
   * @return this builder
   */
  public PersonaBuilder quote(Optional<String> quote) {
    this.quote = requireNonNull(quote, "quote").orElse(null);
    return this;
  }

  /**
   * Sets the persona's empathy map.
   *
   * @param empathyMap the persona's empathy map.
   * @return this builder
   */
  public PersonaBuilder empathyMap(EmpathyMap empathyMap) {
    this.empathyMap = requireNonNull(empathyMap, "empathyMap");
    return this;
  }

  /**
   * Sets or clears the persona's empathy map.
   *
   * @param empathyMap the persona's empathy map, or empty for none
   * @return this builder
   */
  public PersonaBuilder empathyMap(Optional<EmpathyMap> empathyMap) {
    this.empathyMap = requireNonNull(empathyMap, "empathyMap").orElse(null);
    return this;
  }

  /**
   * Adds a picture.
   *
   * @param picture the picture
   * @return this builder
   */
  public PersonaBuilder picture(Picture picture) {
    pictures = Growing.add(pictures, picture, "picture");
    return this;
  }

  /**
   * Replaces all pictures.
   *
   * @param pictures the new ones, in order
   * @return this builder
   */
  public PersonaBuilder pictures(Iterable<? extends Picture> pictures) {
    this.pictures = ImmutableList.copyOf(pictures);
    return this;
  }

  /**
   * Sets the role name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public PersonaBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Adds a motive of feeling.
   *
   * @param text the motive in words
   * @return this builder
   */
  public PersonaBuilder emotionalMotivation(String text) {
    return motivation(Motivation.of(MotivationKind.EMOTIONAL, text));
  }

  /**
   * Adds a motive of reason.
   *
   * @param text the motive in words
   * @return this builder
   */
  public PersonaBuilder rationalMotivation(String text) {
    return motivation(Motivation.of(MotivationKind.RATIONAL, text));
  }

  /**
   * Sets the persona's empathy map.
   *
   * @param details the notes
   * @return this builder
   */
  public PersonaBuilder empathyMap(Consumer<EmpathyMapBuilder> details) {
    EmpathyMapBuilder builder = EmpathyMap.builder();
    details.accept(builder);
    return empathyMap(builder.build());
  }

  /**
   * Adds a picture.
   *
   * @param address where the picture is
   * @param description what it shows
   * @return this builder
   */
  public PersonaBuilder picture(URI address, String description) {
    return picture(new Picture(address, description));
  }

  /**
   * The persona, proven to be structurally sound as far as it can be seen alone.
   *
   * @return the value
   * @throws InvalidJourneyException if it is not, with all problems at once
   */
  public Persona build() {
    Persona value = assemble();
    Proof.alone(value);
    return value;
  }

  /** What was built, not proven yet. */
  Persona assemble() {
    return ImmutablePersonaValue.of(
        id,
        name,
        Optional.ofNullable(description),
        Optional.ofNullable(need),
        goals,
        motivations,
        pains,
        Optional.ofNullable(quote),
        Optional.ofNullable(empathyMap),
        pictures,
        marks());
  }
}
