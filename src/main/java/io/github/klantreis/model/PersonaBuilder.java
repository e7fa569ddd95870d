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
 * Builds a {@link Persona}. Methods in the singular add a value, those in the plural replace all
 * values; an overload that takes an Optional clears the value if it is empty. Null arguments throw
 * a NullPointerException at once; {@code build()} reports all other problems together. Not
 * thread-safe.
 *
 * @see Persona
 */
public final class PersonaBuilder extends EvidencedElementBuilder<PersonaBuilder> {
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
   * Sets the description.
   *
   * @param description a few sentences on who the persona is, not blank
   * @return this builder
   */
  public PersonaBuilder description(String description) {
    this.description = requireNonNull(description, "description");
    return this;
  }

  /**
   * Sets or clears the description.
   *
   * @param description a few sentences on who the persona is, not blank; empty for none
   * @return this builder
   */
  public PersonaBuilder description(Optional<String> description) {
    this.description = requireNonNull(description, "description").orElse(null);
    return this;
  }

  /**
   * Sets the need with which the journey starts.
   *
   * @param need the need
   * @return this builder
   */
  public PersonaBuilder need(Need need) {
    this.need = requireNonNull(need, "need");
    return this;
  }

  /**
   * Sets or clears the need with which the journey starts.
   *
   * @param need the need, or empty for none
   * @return this builder
   */
  public PersonaBuilder need(Optional<Need> need) {
    this.need = requireNonNull(need, "need").orElse(null);
    return this;
  }

  /**
   * Adds something the persona wants to achieve.
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
   * @param goals the new values, in order
   * @return this builder
   */
  public PersonaBuilder goals(Iterable<? extends String> goals) {
    this.goals = ImmutableList.copyOf(requireNonNull(goals, "goals"));
    return this;
  }

  /**
   * Adds a reason why the persona buys.
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
   * @param motivations the new values, in order
   * @return this builder
   */
  public PersonaBuilder motivations(Iterable<? extends Motivation> motivations) {
    this.motivations = ImmutableList.copyOf(requireNonNull(motivations, "motivations"));
    return this;
  }

  /**
   * Adds a pain of the persona.
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
   * @param pains the new values, in order
   * @return this builder
   */
  public PersonaBuilder pains(Iterable<? extends String> pains) {
    this.pains = ImmutableList.copyOf(requireNonNull(pains, "pains"));
    return this;
  }

  /**
   * Sets a quote.
   *
   * @param quote what the persona would say, not blank
   * @return this builder
   */
  public PersonaBuilder quote(String quote) {
    this.quote = requireNonNull(quote, "quote");
    return this;
  }

  /**
   * Sets or clears a quote.
   *
   * @param quote what the persona would say, not blank; empty for none
   * @return this builder
   */
  public PersonaBuilder quote(Optional<String> quote) {
    this.quote = requireNonNull(quote, "quote").orElse(null);
    return this;
  }

  /**
   * Sets the persona's empathy map.
   *
   * @param empathyMap the empathy map
   * @return this builder
   */
  public PersonaBuilder empathyMap(EmpathyMap empathyMap) {
    this.empathyMap = requireNonNull(empathyMap, "empathyMap");
    return this;
  }

  /**
   * Sets or clears the persona's empathy map.
   *
   * @param empathyMap the empathy map, or empty for none
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
   * @param pictures the new values, in order
   * @return this builder
   */
  public PersonaBuilder pictures(Iterable<? extends Picture> pictures) {
    this.pictures = ImmutableList.copyOf(requireNonNull(pictures, "pictures"));
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
   * Adds an emotional motive.
   *
   * @param text the motive in words
   * @return this builder
   */
  public PersonaBuilder emotionalMotivation(String text) {
    return motivation(Motivation.of(MotivationKind.EMOTIONAL, text));
  }

  /**
   * Adds a rational motive.
   *
   * @param text the motive in words
   * @return this builder
   */
  public PersonaBuilder rationalMotivation(String text) {
    return motivation(Motivation.of(MotivationKind.RATIONAL, text));
  }

  /**
   * Fills in the persona's empathy map. What is there already is changed and keeps what is not set
   * anew.
   *
   * @param details fills in or changes the notes
   * @return this builder
   */
  public PersonaBuilder empathyMap(Consumer<EmpathyMapBuilder> details) {
    return empathyMap(
        detailed(
                empathyMap == null ? EmpathyMap.builder() : empathyMap.toBuilder(),
                details,
                "details")
            .build());
  }

  /**
   * Adds a picture.
   *
   * @param address the address of the picture, which is never opened
   * @param description what the picture shows, not blank
   * @return this builder
   */
  public PersonaBuilder picture(URI address, String description) {
    return picture(new Picture(address, description));
  }

  /**
   * Returns the persona after checking its structure. References to other elements are checked only
   * when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public Persona build() {
    Persona value = assemble();
    Proof.alone(value);
    return value;
  }

  /** Returns the value without checking its structure. */
  Persona assemble() {
    return ImmutableElementValues.PersonaValue.of(
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
        evidence,
        marks());
  }
}
