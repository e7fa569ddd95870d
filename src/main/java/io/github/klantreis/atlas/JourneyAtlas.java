package io.github.klantreis.atlas;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.PersonaBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.wording.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Journeys that belong together: they share personas and lead to each other. A touchpoint
 * {@linkplain Touchpoint#drillsDownTo() drills down} to the journey that shows it in detail, and a
 * journey {@linkplain JourneyHeading#leadsTo() leads to} those that follow it. Large maps are
 * unmanageable; nested ones are not.
 *
 * <p>Built by {@link #builder}, or from one long journey by {@link #byPhase}. Its structure is
 * proven: ids of journeys are unique, references resolve, a persona is the same in all journeys
 * that have it, and drilling down makes a tree: no journey shows two touchpoints in detail, none
 * leads down to itself. (Leading to each other may go round in a circle.)
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class JourneyAtlas {
  private final String id;
  private final String name;
  private final Optional<String> description;
  private final ImmutableList<Journey> journeys;
  private final ImmutableMap<String, Journey> byId;
  private final ImmutableMap<String, Persona> personas;
  private final ImmutableList<DrillDown> drillDowns;
  private final ImmutableMap<String, DrillDown> parents;

  /** Takes what may still be wrong: of two with one id the first counts. */
  JourneyAtlas(
      String id, String name, Optional<String> description, ImmutableList<Journey> journeys) {
    this.id = id;
    this.name = name;
    this.description = description;
    this.journeys = journeys;
    Map<String, Journey> journeyById = new LinkedHashMap<>();
    Map<String, Persona> personaById = new LinkedHashMap<>();
    for (Journey journey : journeys) {
      journeyById.putIfAbsent(journey.id(), journey);
      journey.personas().forEach(persona -> personaById.putIfAbsent(persona.id(), persona));
    }
    byId = ImmutableMap.copyOf(journeyById);
    personas = ImmutableMap.copyOf(personaById);
    drillDowns =
        journeys.stream()
            .flatMap(
                journey ->
                    journey.touchpoints().flatMap(touchpoint -> down(journey, touchpoint).stream()))
            .collect(ImmutableList.toImmutableList());
    Map<String, DrillDown> parentById = new LinkedHashMap<>();
    drillDowns.forEach(way -> parentById.putIfAbsent(way.to().id(), way));
    parents = ImmutableMap.copyOf(parentById);
  }

  private Optional<DrillDown> down(Journey journey, Touchpoint touchpoint) {
    return touchpoint
        .drillsDownTo()
        .flatMap(this::journey)
        .map(detail -> ImmutableDrillDownValue.of(journey, touchpoint, detail));
  }

  /**
   * A builder of an atlas.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name, such as "All journeys of homeowners"
   * @return a new builder
   */
  public static JourneyAtlasBuilder builder(String id, String name) {
    return new JourneyAtlasBuilder(requireNonNull(id, "id"), requireNonNull(name, "name"));
  }

  /**
   * A long journey as a short one over several: an overview with one touchpoint a phase, and below
   * it a journey for each phase that has touchpoints. The atlas has the journey's id, name and
   * description.
   *
   * <p>Each fact of the long journey is at one place:
   *
   * <ul>
   *   <li>The <b>overview</b> has the journey's id and heading, its phases with what they say
   *       themselves, and its loyalty loops. In each phase that has touchpoints there is one, with
   *       the phase's id, named after the phase in the journey's language (English where it has
   *       none), which drills down. Of the touchpoints it stands for it sums up the channels, the
   *       moments, the reasons to leave and the concerned personas; it sums up no emotion, as a
   *       mean of emotions is felt by nobody.
   *   <li>The <b>detail</b> of a phase has the id {@code journey-id.phase-id} and the name {@code
   *       journey: phase}. It has that phase only, bare but for its own name, with the touchpoints
   *       unchanged. Of the heading it repeats what touchpoints are understood by: market,
   *       offering, state, phase model, goal, horizon, form of address, tone of voice, language,
   *       personas, stakeholders, lanes, and whether advocacy feeds awareness. (So {@link
   *       Touchpoint#plannedAt()} still counts from the begin of the long journey.) It leads to the
   *       detail of the next phase that has touchpoints.
   *   <li>A <b>next step</b> to a touchpoint of another phase cannot stay in a detail, which does
   *       not have that touchpoint. It becomes a next step of the overview, between the two phases,
   *       and its condition tells from where to where: {@code compares → pays: if it is cheap}.
   * </ul>
   *
   * @param journey the journey; its touchpoints drill down to no journey, and it leads to none but
   *     itself, as there are no others in the new atlas: {@link #splitByPhase} splits a journey
   *     among those it refers to
   * @return the atlas, the overview first, then the details in the order of the phases
   * @throws InvalidJourneyException if the journey refers to others, with all references at once
   */
  public static JourneyAtlas byPhase(Journey journey) {
    return builder(journey.id(), journey.name())
        .description(journey.description())
        .journeys(SplitByPhase.of(journey))
        .build();
  }

  /**
   * This atlas with a long journey split into an overview and a journey for each phase, as {@link
   * #byPhase} does. What refers to the journey then refers to the overview.
   *
   * @param journeyId the id of a journey of this atlas
   * @return the changed copy, the overview at the journey's place, followed by the details
   * @throws IllegalArgumentException if there is no journey with that id
   * @throws InvalidJourneyException if the id of a detail is the id of another journey
   */
  public JourneyAtlas splitByPhase(String journeyId) {
    require(journeyId);
    return toBuilder()
        .journeys(
            journeys.stream()
                .flatMap(
                    each ->
                        (each.id().equals(journeyId) ? SplitByPhase.of(each) : List.of(each))
                            .stream())
                .toList())
        .build();
  }

  /**
   * The id.
   *
   * @return letters, digits and {@code . _ : -}
   */
  public String id() {
    return id;
  }

  /**
   * The name.
   *
   * @return the name, not blank
   */
  public String name() {
    return name;
  }

  /**
   * What it is about in a few sentences.
   *
   * @return the description, or empty
   */
  public Optional<String> description() {
    return description;
  }

  /**
   * All journeys.
   *
   * @return the journeys in the order given, unmodifiable
   */
  public List<Journey> journeys() {
    return journeys;
  }

  /**
   * The journey with an id.
   *
   * @param journeyId any text
   * @return the journey, or empty when there is none with that id
   */
  public Optional<Journey> journey(String journeyId) {
    return Optional.ofNullable(byId.get(requireNonNull(journeyId, "journeyId")));
  }

  /**
   * The personas of all journeys.
   *
   * @return each persona once, in the order in which they first occur, unmodifiable
   */
  public List<Persona> personas() {
    return personas.values().asList();
  }

  /**
   * The persona with an id.
   *
   * @param personaId any text
   * @return the persona, or empty when no journey has one with that id
   */
  public Optional<Persona> persona(String personaId) {
    return Optional.ofNullable(personas.get(requireNonNull(personaId, "personaId")));
  }

  /**
   * The journeys that a persona makes.
   *
   * @param personaId any text
   * @return the journeys that have the persona, in order, unmodifiable; none where no journey has
   *     it
   */
  public List<Journey> journeysOf(String personaId) {
    requireNonNull(personaId, "personaId");
    return journeys.stream()
        .filter(journey -> journey.persona(personaId).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The journeys at the top: those that show no touchpoint of another journey in detail.
   *
   * @return the journeys in order, unmodifiable; at least one unless the atlas is empty
   */
  public List<Journey> roots() {
    return journeys.stream()
        .filter(journey -> !parents.containsKey(journey.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * All ways down.
   *
   * @return the ways in the order of the journeys and their touchpoints, unmodifiable
   */
  public List<DrillDown> drillDowns() {
    return drillDowns;
  }

  /**
   * The ways down from one journey.
   *
   * @param journeyId the id of a journey of this atlas
   * @return the ways in the order of its touchpoints, unmodifiable; none for a journey at the
   *     bottom
   * @throws IllegalArgumentException if there is no journey with that id
   */
  public List<DrillDown> drillDowns(String journeyId) {
    require(journeyId);
    return drillDowns.stream()
        .filter(way -> way.from().id().equals(journeyId))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The journey that shows a touchpoint in detail.
   *
   * @param journeyId any text
   * @param touchpointId any text
   * @return the journey, or empty when there is no such touchpoint, or it is not shown in detail
   */
  public Optional<Journey> drillDown(String journeyId, String touchpointId) {
    return journey(journeyId)
        .flatMap(journey -> journey.touchpoint(touchpointId))
        .flatMap(Touchpoint::drillsDownTo)
        .flatMap(this::journey);
  }

  /**
   * Where one comes down to a journey from.
   *
   * @param journeyId any text
   * @return the journey and the touchpoint above it; empty for a root, and when there is no journey
   *     with that id
   */
  public Optional<DrillDown> parentOf(String journeyId) {
    return Optional.ofNullable(parents.get(requireNonNull(journeyId, "journeyId")));
  }

  /**
   * The journeys that follow one.
   *
   * @param journeyId the id of a journey of this atlas
   * @return the journeys in the order in which it names them, unmodifiable
   * @throws IllegalArgumentException if there is no journey with that id
   */
  public List<Journey> successors(String journeyId) {
    return require(journeyId).leadsTo().stream()
        .flatMap(next -> journey(next).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The journeys that one follows.
   *
   * @param journeyId the id of a journey of this atlas
   * @return the journeys that lead to it, in the order of the atlas, unmodifiable
   * @throws IllegalArgumentException if there is no journey with that id
   */
  public List<Journey> predecessors(String journeyId) {
    String followed = require(journeyId).id();
    return journeys.stream()
        .filter(journey -> journey.leadsTo().contains(followed))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * This atlas with another version of one journey, which it finds by the id.
   *
   * @param journey the journey, with the id of a journey of this atlas; {@link #toBuilder()} adds a
   *     new one
   * @return the changed copy, the journey at the place of the former one; this atlas itself where
   *     nothing differs
   * @throws IllegalArgumentException if there is no journey with that id
   * @throws InvalidJourneyException if the structure became wrong, with all problems at once
   */
  public JourneyAtlas with(Journey journey) {
    Journey former = require(journey.id());
    return former.equals(journey)
        ? this
        : withJourneys(
            journeys.stream()
                .map(each -> each.id().equals(journey.id()) ? journey : each)
                .toList());
  }

  /**
   * This atlas with one persona changed in all journeys that have it.
   *
   * @param personaId the persona's id
   * @param change what to change
   * @return the changed copy
   * @throws IllegalArgumentException if no journey has a persona with that id
   * @throws InvalidJourneyException if the structure became wrong, with all problems at once
   */
  public JourneyAtlas withPersona(String personaId, Consumer<PersonaBuilder> change) {
    Persona former =
        persona(personaId)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        Suggestions.unknown("persona", personaId, "there are", personas.keySet())));
    PersonaBuilder builder = former.toBuilder();
    change.accept(builder);
    Persona changed = builder.build();
    return withJourneys(journeys.stream().map(each -> withPersona(each, former, changed)).toList());
  }

  private static Journey withPersona(Journey journey, Persona former, Persona changed) {
    return journey.toBuilder()
        .personas(
            journey.personas().stream().map(each -> each.equals(former) ? changed : each).toList())
        .build();
  }

  private JourneyAtlas withJourneys(List<Journey> changed) {
    return toBuilder().journeys(changed).build();
  }

  /**
   * A builder that holds this atlas.
   *
   * @return a new builder
   */
  public JourneyAtlasBuilder toBuilder() {
    return new JourneyAtlasBuilder(this);
  }

  private Journey require(String journeyId) {
    return journey(journeyId)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Suggestions.unknown(
                        "journey",
                        journeyId,
                        "there are",
                        journeys.stream().map(Journey::id).toList())));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof JourneyAtlas that
            && id.equals(that.id)
            && name.equals(that.name)
            && description.equals(that.description)
            && journeys.equals(that.journeys));
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + journeys.hashCode();
  }

  /** The id, the name and how much there is. */
  @Override
  public String toString() {
    return "JourneyAtlas[" + id + ", " + name + ", " + journeys.size() + " journeys]";
  }
}
