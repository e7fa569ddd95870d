package io.github.klantreis.atlas;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.PersonaBuilder;
import io.github.klantreis.model.RefusedEditException;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Brand;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Journeys that belong together: they share personas and link to each other. A phase or touchpoint
 * {@linkplain ExperienceElement#drillsDownTo() drills down} to the journeys that show it in detail,
 * and a journey {@linkplain JourneyHeading#leadsTo() leads to} those that follow it. Large maps are
 * unmanageable; nested ones are not.
 *
 * <p>The as-is and the to-be of one journey stand beside each other under the same id. Links name
 * ids: a link of a to-be journey leads to the to-be of the other one where there is one, else to
 * what {@link #journey(String)} returns; the links of other journeys likewise.
 *
 * <p>Built by {@link #builder}, or from one long journey by {@link #byPhase}. Its structure is
 * checked: ids of journeys are unique, except that one may be as-is and one to-be; references
 * resolve, a persona is the same in all journeys that have it, what a touchpoint conveys is a value
 * of the brand of its journey or of the atlas, and drill-downs form a tree: no journey shows two
 * phases or touchpoints in detail, or drills down to itself, directly or indirectly. (Journeys may
 * lead to each other in a circle.)
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class JourneyAtlas implements NoBean {
  private static final Text BOTH_STATES =
      Text.en("there are an as-is and a to-be journey {id}; give this one a state")
          .nl(
              "van de reis {id} zijn er een van de huidige en een van de gewenste situatie; geef aan"
                  + " welke dit is");

  private final String id;
  private final String name;
  private final Optional<String> description;
  private final Optional<Brand> brand;
  private final ImmutableList<Journey> journeys;
  private final ImmutableListMultimap<String, Journey> byId;
  private final ImmutableMap<String, Persona> personas;
  private final ImmutableList<DrillDown> drillDowns;
  private final ImmutableListMultimap<String, DrillDown> ways;
  private final ImmutableListMultimap<String, DrillDown> parents;

  /**
   * Creates an atlas that is not checked yet: of two journeys with the same id and state the first
   * counts.
   */
  JourneyAtlas(
      String id,
      String name,
      Optional<String> description,
      Optional<Brand> brand,
      ImmutableList<Journey> journeys) {
    this.id = id;
    this.name = name;
    this.description = description;
    this.brand = brand;
    this.journeys = journeys;
    Map<String, Persona> personaById = new LinkedHashMap<>();
    for (Journey journey : journeys) {
      journey.personas().forEach(persona -> personaById.putIfAbsent(persona.id(), persona));
    }
    byId = Multimaps.index(journeys, Journey::id);
    personas = ImmutableMap.copyOf(personaById);
    drillDowns =
        journeys.stream()
            .flatMap(
                journey ->
                    journey
                        .walk(ExperienceElement.class)
                        .flatMap(located -> down(journey, located)))
            .collect(ImmutableList.toImmutableList());
    ways = Multimaps.index(drillDowns, way -> way.from().id());
    parents = Multimaps.index(drillDowns, way -> way.to().id());
  }

  private Stream<DrillDown> down(Journey from, Located<ExperienceElement> located) {
    return located.element().drillsDownTo().stream()
        .flatMap(detail -> linked(from, detail).stream())
        .map(to -> ImmutableDrillDownValue.of(from, located.path(), located.element(), to));
  }

  /** Returns the journey to which a link of another one leads. */
  Optional<Journey> linked(Journey from, String journeyId) {
    return from.state().flatMap(state -> journey(journeyId, state)).or(() -> journey(journeyId));
  }

  /**
   * Returns a builder of an atlas.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name, such as "All journeys of homeowners"
   * @return a new builder
   */
  public static JourneyAtlasBuilder builder(String id, String name) {
    return new JourneyAtlasBuilder(requireNonNull(id, "id"), requireNonNull(name, "name"));
  }

  /**
   * Returns a long journey divided into several: an overview with one touchpoint per phase, and a
   * journey for each phase that has touchpoints. The atlas has the journey's id, name and
   * description.
   *
   * <p>Each fact of the long journey is in one place:
   *
   * <ul>
   *   <li>The <b>overview</b> has the journey's id and heading, its phases with their own
   *       attributes, and its loyalty loops. Each phase that has touchpoints has one touchpoint in
   *       the overview, with the phase's id and name in the language that the journey is written in
   *       (English if it tells none), which drills down. It combines the channels, the moments, the
   *       reasons to leave and the personas of the touchpoints that it represents; emotions are not
   *       combined, as nobody feels a mean of emotions.
   *   <li>The <b>detail</b> of a phase has the id {@code journey-id.phase-id} and the name {@code
   *       journey: phase}. It has only that phase, without attributes except its own name, with the
   *       touchpoints unchanged. (So a silent touchpoint is read there without what its phase says,
   *       which stays in the overview.) It repeats the parts of the heading that are needed to
   *       understand touchpoints: people, life cycle, market, offering, state, phase model, goal,
   *       horizon, form of address, tone of voice, languages, personas, actors, lanes, brand, and
   *       whether advocacy feeds awareness; its scope is a part. (So {@link
   *       Touchpoint#startsAfter()} is still measured from the start of the long journey.) It leads
   *       to the detail of the next phase that has touchpoints.
   *   <li>A <b>next step</b> to a touchpoint of another phase cannot stay in a detail, which does
   *       not have that touchpoint. It becomes a next step of the overview, between the two phases,
   *       and its condition names both touchpoints: {@code compares → pays: if it is cheap}.
   *   <li>What an <b>opportunity or solution</b> refers to stays only if it is in the same journey
   *       of the atlas; a reference into another one is left out, as notes cannot refer there.
   * </ul>
   *
   * @param journey the journey; its touchpoints must not drill down, and it may lead only to
   *     itself, as there are no other journeys in the new atlas: {@link #splitByPhase} splits a
   *     journey among those it refers to
   * @return the atlas, the overview first, then the details in the order of the phases
   * @throws InvalidJourneyException if the journey refers to others, or conveys values of a brand
   *     that it does not have, with all references at once
   */
  public static JourneyAtlas byPhase(Journey journey) {
    requireNonNull(journey, "journey");
    return builder(journey.id(), journey.name())
        .description(journey.description())
        .journeys(SplitByPhase.of(journey))
        .build();
  }

  /**
   * Returns this atlas with a long journey split into an overview and a journey for each phase, as
   * {@link #byPhase} does. References to the journey then refer to the overview.
   *
   * @param journeyId the id of a journey of this atlas
   * @return the changed copy, the overview at the journey's place, followed by the details
   * @throws IllegalArgumentException if there is no journey with that id
   * @throws InvalidJourneyException if the id of a detail is the id of another journey
   */
  public JourneyAtlas splitByPhase(String journeyId) {
    Journey split = edited(journeyId);
    return toBuilder()
        .journeys(
            journeys.stream()
                .flatMap(
                    each -> (each.equals(split) ? SplitByPhase.of(each) : List.of(each)).stream())
                .toList())
        .build();
  }

  /**
   * Returns the id.
   *
   * @return letters, digits and {@code . _ : -}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  public String name() {
    return name;
  }

  /**
   * Returns the description.
   *
   * @return a few sentences on what the atlas is about, or empty
   */
  public Optional<String> description() {
    return description;
  }

  /**
   * Returns the brand behind all journeys that have none of their own.
   *
   * @return the brand, or empty
   */
  public Optional<Brand> brand() {
    return brand;
  }

  /**
   * Returns the brand behind a journey: its own, else that of the atlas.
   *
   * @param journey a journey
   * @return the brand, or empty if neither has one
   */
  public Optional<Brand> brandOf(Journey journey) {
    requireNonNull(journey, "journey");
    return journey.brand().or(() -> brand);
  }

  /**
   * Returns how much a journey shows: a part if another journey of the atlas drills down to it,
   * even if it does not say so itself. What is whole is led to by {@link Journey#leadsTo()}
   * instead.
   *
   * @param journey a journey
   * @return the scope, by which the journey is to be judged
   */
  public JourneyScope scopeOf(Journey journey) {
    requireNonNull(journey, "journey");
    return parents.get(journey.id()).stream().anyMatch(way -> way.to().equals(journey))
        ? JourneyScope.PART
        : journey.scope();
  }

  /**
   * Returns all journeys.
   *
   * @return the journeys in the order given, unmodifiable
   */
  public List<Journey> journeys() {
    return journeys;
  }

  /**
   * Returns the journey with an id: where the atlas has its as-is and its to-be, the as-is.
   *
   * @param journeyId any text
   * @return the journey, or empty if there is none with that id
   */
  public Optional<Journey> journey(String journeyId) {
    return journey(journeyId, JourneyState.AS_IS)
        .or(() -> byId.get(journeyId).stream().findFirst());
  }

  /**
   * Returns the journey with an id that shows a given state.
   *
   * @param journeyId any text
   * @param state as-is or to-be
   * @return the journey, or empty if there is none with that id that says this state
   */
  public Optional<Journey> journey(String journeyId, JourneyState state) {
    requireNonNull(state, "state");
    return byId.get(requireNonNull(journeyId, "journeyId")).stream()
        .filter(journey -> journey.state().filter(state::equals).isPresent())
        .findFirst();
  }

  /** Returns the journeys with an id: none, one, or its as-is and its to-be. */
  List<Journey> versions(String journeyId) {
    return byId.get(journeyId);
  }

  /**
   * Returns an element of a journey.
   *
   * @param journeyId any text; of a journey's as-is and to-be, the as-is is searched
   * @param path the path of the element in its journey
   * @return the element, or empty if there is no such journey or element
   */
  public Optional<JourneyElement> element(String journeyId, ElementPath path) {
    requireNonNull(path, "path");
    return journey(journeyId).flatMap(journey -> journey.element(path));
  }

  /**
   * Returns an element of a journey that shows a given state.
   *
   * @param journeyId any text
   * @param state as-is or to-be
   * @param path the path of the element in its journey
   * @return the element, or empty if there is no such journey or element
   */
  public Optional<JourneyElement> element(String journeyId, JourneyState state, ElementPath path) {
    requireNonNull(path, "path");
    return journey(journeyId, state).flatMap(journey -> journey.element(path));
  }

  /**
   * Returns the backlog: the opportunities of all journeys. Those with the same id are one line,
   * with all their places; an opportunity without an id has a line of its own, which it shares only
   * with the same one at the same place in another state (as-is, to-be) of its journey.
   *
   * @return the lines in the order in which they first occur, unmodifiable; sort them by {@link
   *     BacklogItem#byCustomerValue()} and its like
   */
  public List<BacklogItem> opportunities() {
    ListMultimap<String, BacklogItem.Place> places =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Journey journey : journeys) {
      journey
          .walk(Opportunity.class)
          .forEach(
              located -> {
                Opportunity opportunity = located.element();
                // No id has a blank, so that the two forms of key never meet.
                String key =
                    opportunity.givenId().orElseGet(() -> journey.id() + " " + located.path());
                places.put(key, new BacklogItem.Place(journey, located.path(), opportunity));
              });
    }
    return places.asMap().values().stream()
        .map(all -> new BacklogItem(ImmutableList.copyOf(all)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the personas of all journeys.
   *
   * @return each persona once, in the order in which they first occur, unmodifiable
   */
  public List<Persona> personas() {
    return personas.values().asList();
  }

  /**
   * Returns the persona with an id.
   *
   * @param personaId any text
   * @return the persona, or empty if no journey has one with that id
   */
  public Optional<Persona> persona(String personaId) {
    return Optional.ofNullable(personas.get(requireNonNull(personaId, "personaId")));
  }

  /**
   * Returns the journeys of a persona.
   *
   * @param personaId any text
   * @return the journeys that have the persona, in order, unmodifiable; empty if none has it
   */
  public List<Journey> journeysOf(String personaId) {
    requireNonNull(personaId, "personaId");
    return journeys.stream()
        .filter(journey -> journey.persona(personaId).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the journeys at the top: those that show no part of another journey in detail, neither
   * as they are nor as they are to be.
   *
   * @return the journeys in order, unmodifiable; at least one unless the atlas is empty
   */
  public List<Journey> roots() {
    return journeys.stream()
        .filter(journey -> !parents.containsKey(journey.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns all drill-downs.
   *
   * @return the drill-downs in the order of the journeys, their phases and their touchpoints,
   *     unmodifiable
   */
  public List<DrillDown> drillDowns() {
    return drillDowns;
  }

  /**
   * Returns the drill-downs of one journey.
   *
   * @param journeyId the id of a journey of this atlas; of its as-is and to-be, the as-is is meant
   * @return the drill-downs in the order of its phases and touchpoints, unmodifiable; empty for a
   *     journey at the bottom
   * @throws IllegalArgumentException if there is no journey with that id
   */
  public List<DrillDown> drillDowns(String journeyId) {
    return drillDownsOf(require(journeyId));
  }

  /**
   * Returns the drill-downs of one journey.
   *
   * @param journey a journey of this atlas
   * @return the drill-downs in the order of its phases and touchpoints, unmodifiable; empty for a
   *     journey at the bottom, and for one that this atlas does not have
   */
  @SuppressWarnings("ReferenceEquality") // fast for the journey itself; equal ones count as well
  public List<DrillDown> drillDownsOf(Journey journey) {
    requireNonNull(journey, "journey");
    return ways.get(journey.id()).stream()
        .filter(way -> way.from() == journey || way.from().equals(journey))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the journeys that show a phase or touchpoint in detail.
   *
   * @param journeyId any text; of a journey's as-is and to-be, the as-is is meant
   * @param path the path of the phase or touchpoint
   * @return the journeys in the order in which it lists them, unmodifiable; empty if there is no
   *     such element, or it is not shown in detail
   */
  public List<Journey> details(String journeyId, ElementPath path) {
    requireNonNull(path, "path");
    return journey(journeyId).stream()
        .flatMap(journey -> drillDownsOf(journey).stream())
        .filter(way -> way.path().equals(path))
        .map(DrillDown::to)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the drill-down that leads to a journey; where its as-is and its to-be have one each,
   * that of the as-is.
   *
   * @param journeyId any text
   * @return the drill-down, with the journey and the phase or touchpoint above; empty for a root,
   *     and if there is no journey with that id
   */
  public Optional<DrillDown> parentOf(String journeyId) {
    List<DrillDown> all = parents.get(requireNonNull(journeyId, "journeyId"));
    return all.stream()
        .filter(way -> journey(journeyId).filter(way.to()::equals).isPresent())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /**
   * Returns the journeys that a journey leads to.
   *
   * @param journeyId the id of a journey of this atlas
   * @return the journeys in the order in which it lists them, unmodifiable
   * @throws IllegalArgumentException if there is no journey with that id
   */
  public List<Journey> successors(String journeyId) {
    return successorsOf(require(journeyId));
  }

  /**
   * Returns the journeys that a journey leads to.
   *
   * @param journey a journey of this atlas
   * @return the journeys in the order in which it lists them, unmodifiable
   */
  public List<Journey> successorsOf(Journey journey) {
    requireNonNull(journey, "journey");
    return journey.leadsTo().stream()
        .flatMap(next -> linked(journey, next).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the journeys that lead to a journey; where there are its as-is and its to-be, to the
   * as-is.
   *
   * @param journeyId the id of a journey of this atlas
   * @return the journeys in the order of the atlas, unmodifiable
   * @throws IllegalArgumentException if there is no journey with that id
   */
  public List<Journey> predecessors(String journeyId) {
    return predecessorsOf(require(journeyId));
  }

  /**
   * Returns the journeys that lead to a journey.
   *
   * @param journey a journey of this atlas
   * @return the journeys in the order of the atlas, unmodifiable; each has it among its {@linkplain
   *     #successorsOf successors}
   */
  public List<Journey> predecessorsOf(Journey journey) {
    String followed = requireNonNull(journey, "journey").id();
    return journeys.stream()
        .filter(each -> each.leadsTo().contains(followed))
        .filter(each -> linked(each, followed).filter(journey::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns this atlas with another version of one journey, which is found by its id and, where the
   * atlas has the as-is and the to-be of it, by its state.
   *
   * @param journey the journey, with the id of a journey of this atlas; use {@link #toBuilder()} to
   *     add a new one
   * @return the changed copy, with the journey at the place of the former one; this atlas itself if
   *     nothing differs
   * @throws IllegalArgumentException if there is no journey with that id, or there are two and the
   *     given one does not say which of them it replaces
   * @throws InvalidJourneyException if the resulting structure is invalid, with all problems at
   *     once
   */
  public JourneyAtlas with(Journey journey) {
    Journey former = former(requireNonNull(journey, "journey"));
    return former.equals(journey)
        ? this
        : withJourneys(
            journeys.stream().map(each -> each.equals(former) ? journey : each).toList());
  }

  private Journey former(Journey journey) {
    Journey only = edited(journey.id());
    return byId.get(journey.id()).size() == 1
        ? only
        : journey
            .state()
            .flatMap(state -> journey(journey.id(), state))
            .orElseThrow(
                () ->
                    new RefusedEditException(
                        Listing.filled(BOTH_STATES, Map.of("id", Quotation.quoted(journey.id())))));
  }

  /**
   * Returns this atlas with one persona changed in all journeys that have it.
   *
   * @param personaId the persona's id
   * @param change edits the persona
   * @return the changed copy
   * @throws IllegalArgumentException if no journey has a persona with that id
   * @throws InvalidJourneyException if the resulting structure is invalid, with all problems at
   *     once
   */
  public JourneyAtlas withPersona(String personaId, Consumer<PersonaBuilder> change) {
    Persona former =
        persona(personaId)
            .orElseThrow(
                () ->
                    new RefusedEditException(
                        Suggestions.unknown(
                            ElementKind.PERSONA.label(),
                            personaId,
                            Suggestions.THERE_ARE,
                            personas.keySet())));
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
   * Returns a builder with the contents of this atlas.
   *
   * @return a new builder
   */
  public JourneyAtlasBuilder toBuilder() {
    return new JourneyAtlasBuilder(this);
  }

  private Journey require(String journeyId) {
    return journey(journeyId)
        .orElseThrow(() -> new IllegalArgumentException(unknown(journeyId).get(Listing.ENGLISH)));
  }

  private Journey edited(String journeyId) {
    return journey(journeyId).orElseThrow(() -> new RefusedEditException(unknown(journeyId)));
  }

  private Text unknown(String journeyId) {
    return Suggestions.unknown(
        ElementKind.JOURNEY.label(),
        journeyId,
        Suggestions.THERE_ARE,
        journeys.stream().map(Journey::id).toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof JourneyAtlas that
            && id.equals(that.id)
            && name.equals(that.name)
            && description.equals(that.description)
            && brand.equals(that.brand)
            && journeys.equals(that.journeys));
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + journeys.hashCode();
  }

  /** Returns the id, the name and the number of journeys. */
  @Override
  public String toString() {
    return "JourneyAtlas["
        + id
        + ", "
        + name
        + ", "
        + Counted.english(journeys.size(), "journey")
        + "]";
  }
}
