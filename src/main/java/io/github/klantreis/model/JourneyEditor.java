package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.wording.ProofWords;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A batch of edits on a journey; see {@link Journey#edit}. Edits are applied in order, each to the
 * result of the ones before. Unchanged objects are shared with the original journey. Not
 * thread-safe.
 */
public final class JourneyEditor {
  private static final Text ABSENT = Text.en("there is no {path}").nl("er is geen {path}");
  private static final Text WITH_AN_ID =
      Text.en("there are, with an id,").nl("er zijn, met een id,");
  private static final Text NO_NOTE =
      Text.en("{path} is not the path of a note").nl("{path} is niet het pad van een notitie");
  private static final Text JOURNEY_STAYS =
      Text.en("the journey cannot be removed").nl("de reis zelf kan niet worden verwijderd");
  private static final Text OF_ATTRIBUTE =
      Text.en("{path} is the path of an attribute; the element is {element}")
          .nl("{path} is het pad van een attribuut; het element is {element}");
  private static final Text NOT_OF_ATTRIBUTE =
      Text.en("{path} is not the path of an attribute")
          .nl("{path} is niet het pad van een attribuut");
  private static final Text NO_ATTRIBUTE =
      Text.en("{name} is not an attribute of a {kind}")
          .nl("{name} is geen attribuut van een {label}");
  private static final Text NO_CHILDREN =
      Text.en("a {parent} has no children of kind {kind}")
          .nl("een {parentLabel} heeft zelf geen {labels}");
  private static final Text OTHER_KIND =
      Text.en("the {other} {id} is not a {kind}").nl("{otherLabel} {id} is geen {label}");
  private static final Text NEVER_THERE =
      Text.en("there is no {path}, as a {parent} has no {kind}")
          .nl("er is geen {path}: een {parentLabel} heeft zelf geen {labels}");

  private final JourneyBuilder journey;
  private final EditedPhases phases;

  /** What came from other journeys and differs from what is there, by what is said of it. */
  private final Map<String, StructuralProblem> conflicts = new LinkedHashMap<>();

  JourneyEditor(Journey origin) {
    journey = origin.toBuilder();
    phases = new EditedPhases(origin);
  }

  /**
   * Changes the journey itself: its goal, personas, evidence and everything else except the
   * existing phases.
   *
   * @param change applies the changes to a builder; phases that are added to it come last
   * @return this editor
   */
  public JourneyEditor journey(Consumer<JourneyBuilder> change) {
    journey.phases(phases.all());
    requireNonNull(change, "change").accept(journey);
    phases.replaceAll(journey.phases);
    return this;
  }

  /**
   * Changes one touchpoint, which keeps its place.
   *
   * @param id the touchpoint's id
   * @param change applies the changes to a builder
   * @return this editor
   * @throws IllegalArgumentException if there is no touchpoint with that id
   */
  public JourneyEditor touchpoint(String id, Consumer<TouchpointBuilder> change) {
    phases.touchpoint(phases.holding(id), id, change);
    return this;
  }

  /**
   * Changes one action of a touchpoint, which keeps its place.
   *
   * @param touchpointId the touchpoint's id
   * @param id the action's id
   * @param change applies the changes to a builder
   * @return this editor
   * @throws IllegalArgumentException if there is no touchpoint with that id, or it has no action
   *     with that id
   */
  public JourneyEditor action(String touchpointId, String id, Consumer<ActionBuilder> change) {
    requireNonNull(touchpointId, "touchpointId");
    requireNonNull(id, "id");
    requireNonNull(change, "change");
    return touchpoint(touchpointId, touchpoint -> touchpoint.changeAction(id, change));
  }

  /**
   * Changes one phase, which keeps its place.
   *
   * @param id the phase's id
   * @param change applies the changes to a builder
   * @return this editor
   * @throws IllegalArgumentException if there is no phase with that id
   */
  public JourneyEditor phase(String id, Consumer<PhaseBuilder> change) {
    phases.phase(id, change);
    return this;
  }

  /**
   * Changes one persona, which keeps its place.
   *
   * @param id the persona's id
   * @param change applies the changes to a builder
   * @return this editor
   * @throws IllegalArgumentException if there is no persona with that id
   */
  public JourneyEditor persona(String id, Consumer<PersonaBuilder> change) {
    journey.personas =
        Elements.change(
            journey.personas,
            id,
            ElementKind.PERSONA,
            persona -> ElementBuilder.detailed(persona.toBuilder(), change, "change").assemble());
    return this;
  }

  /**
   * Changes one actor, which keeps its place.
   *
   * @param id the actor's id
   * @param change applies the changes to a builder
   * @return this editor
   * @throws IllegalArgumentException if there is no actor with that id
   */
  public JourneyEditor actor(String id, Consumer<ActorBuilder> change) {
    journey.actors =
        Elements.change(
            journey.actors,
            id,
            ElementKind.ACTOR,
            actor -> ElementBuilder.detailed(actor.toBuilder(), change, "change").assemble());
    return this;
  }

  /**
   * Changes one loyalty loop, which keeps its place.
   *
   * @param id the loop's id
   * @param change applies the changes to a builder
   * @return this editor
   * @throws IllegalArgumentException if there is no loop with that id
   */
  public JourneyEditor loyaltyLoop(String id, Consumer<LoyaltyLoopBuilder> change) {
    journey.loyaltyLoops =
        Elements.change(
            journey.loyaltyLoops,
            id,
            ElementKind.LOYALTY_LOOP,
            loop -> ElementBuilder.detailed(loop.toBuilder(), change, "change").assemble());
    return this;
  }

  /**
   * Changes one pain point, which keeps its place.
   *
   * @param id the id that the pain point was given
   * @param change applies the changes to a builder
   * @return this editor
   * @throws IllegalArgumentException if no pain point was given that id
   */
  public JourneyEditor changePainPoint(String id, Consumer<PainPointBuilder> change) {
    requireNonNull(change, "change");
    return change(
        pathOf(ElementKind.PAIN_POINT, id), builder -> change.accept((PainPointBuilder) builder));
  }

  /**
   * Changes one opportunity, which keeps its place.
   *
   * @param id the id that the opportunity was given
   * @param change applies the changes to a builder
   * @return this editor
   * @throws IllegalArgumentException if no opportunity was given that id
   */
  public JourneyEditor changeOpportunity(String id, Consumer<OpportunityBuilder> change) {
    requireNonNull(change, "change");
    return change(
        pathOf(ElementKind.OPPORTUNITY, id),
        builder -> change.accept((OpportunityBuilder) builder));
  }

  /**
   * Changes one solution, which keeps its place.
   *
   * @param id the id that the solution was given
   * @param change applies the changes to a builder
   * @return this editor
   * @throws IllegalArgumentException if no solution was given that id
   */
  public JourneyEditor changeSolution(String id, Consumer<SolutionBuilder> change) {
    requireNonNull(change, "change");
    return change(
        pathOf(ElementKind.SOLUTION, id), builder -> change.accept((SolutionBuilder) builder));
  }

  /**
   * Changes one idea, which keeps its place.
   *
   * @param id the id that the idea was given
   * @param change applies the changes to a builder
   * @return this editor
   * @throws IllegalArgumentException if no idea was given that id
   */
  public JourneyEditor changeIdea(String id, Consumer<IdeaBuilder> change) {
    requireNonNull(change, "change");
    return change(pathOf(ElementKind.IDEA, id), builder -> change.accept((IdeaBuilder) builder));
  }

  /**
   * Moves a note to another element, where it comes last. If that is refused, nothing has changed.
   *
   * @param path the path of the note
   * @param element the path of the journey, a phase or a touchpoint
   * @return this editor
   * @throws IllegalArgumentException if there is no such note or element, or if the first path is
   *     not that of a note, or the second not that of an element on which notes stand
   */
  public JourneyEditor moveNote(ElementPath path, ElementPath element) {
    requireElement(path, "path");
    requireElement(element, "element");
    if (!path.kind().isNote()) {
      throw new RefusedEditException(Listing.filled(NO_NOTE, Map.of("path", path)));
    }
    requireChildKind(element, path.kind());
    JourneyElement note = present(path);
    List<JourneyElement> there = new ArrayList<>(present(element).children(path.kind()));
    ElementPath holder = path.parent().orElseThrow();
    if (holder.equals(element)) {
      there.remove(note);
      there.add(note);
      return children(element, path.kind(), there);
    }
    there.add(note);
    return remove(path).children(element, path.kind(), there);
  }

  /**
   * Moves an action to another touchpoint, where it comes last. Two actions of one touchpoint
   * cannot have the same id: one with the id of an action that is there is refused after the last
   * edit.
   *
   * @param fromTouchpoint the id of the touchpoint that has the action
   * @param id the action's id
   * @param toTouchpoint the id of the touchpoint to which the action moves; if it is the same one,
   *     the action comes last there
   * @return this editor
   * @throws IllegalArgumentException if there is no touchpoint with one of the ids, or no action
   *     with that id at the first
   */
  public JourneyEditor moveAction(String fromTouchpoint, String id, String toTouchpoint) {
    requireNonNull(id, "id");
    phases.touchpoint(requireNonNull(toTouchpoint, "toTouchpoint"));
    Touchpoint from = phases.touchpoint(requireNonNull(fromTouchpoint, "fromTouchpoint"));
    Collection<MarketingAction> rest = without(from.actions(), id, ElementKind.ACTION);
    MarketingAction moved = from.action(id).orElseThrow();
    return touchpoint(fromTouchpoint, touchpoint -> touchpoint.actions(rest))
        .touchpoint(toTouchpoint, touchpoint -> touchpoint.action(moved));
  }

  /**
   * Removes an element and all that is in it; references to it must be removed in the same batch.
   *
   * @param path the path of the element
   * @return this editor
   * @throws IllegalArgumentException if there is no such element, if it is the journey, or if the
   *     path ends in an attribute, which {@link #clear} empties
   */
  public JourneyEditor remove(ElementPath path) {
    requireElement(path, "path");
    ElementPath parent = path.parent().orElseThrow(() -> new RefusedEditException(JOURNEY_STAYS));
    JourneyElement removed = present(path);
    List<? extends JourneyElement> rest =
        present(parent).children(path.kind()).stream()
            .filter(child -> !child.id().equals(removed.id()))
            .toList();
    return children(parent, path.kind(), rest);
  }

  /** An attribute in a path that should be that of an element is a mistake, never ignored. */
  private static void requireElement(ElementPath path, String what) {
    if (requireNonNull(path, what).attribute().isPresent()) {
      throw new RefusedEditException(
          Listing.filled(OF_ATTRIBUTE, Map.of("path", path, "element", path.element())));
    }
  }

  private static void requireChildKind(ElementPath parent, ElementKind kind) {
    if (!parent.kind().childKinds().contains(kind)) {
      throw new RefusedEditException(Listing.filled(NO_CHILDREN, childOf(parent.kind(), kind)));
    }
  }

  /** Kinds as English and Dutch messages name them: by their ids and by their labels. */
  private static Map<String, Object> childOf(ElementKind parent, ElementKind kind) {
    return Map.of(
        "parent", parent.id(),
        "parentLabel", parent,
        "kind", kind.id(),
        "labels", kind.pluralLabel());
  }

  private JourneyElement present(ElementPath path) {
    return current().element(path).orElseThrow(() -> absent(path));
  }

  private static RefusedEditException absent(ElementPath path) {
    return new RefusedEditException(Listing.filled(ABSENT, Map.of("path", path)));
  }

  private ElementPath pathOf(ElementKind kind, String id) {
    requireNonNull(id, "id");
    Journey current = current();
    return current
        .walk(Note.class)
        .filter(located -> located.element().elementKind() == kind)
        .filter(located -> located.element().givenId().filter(id::equals).isPresent())
        .map(Located::path)
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedEditException(
                    Suggestions.unknown(
                        kind.label(),
                        id,
                        WITH_AN_ID,
                        NoteLinks.givenIds(NoteLinks.all(current, kind)),
                        ProofWords.NONE_WITH_ID)));
  }

  /** Returns the journey as it is between two edits, without checking its structure. */
  private Journey current() {
    return journey.phases(phases.all()).assemble();
  }

  /**
   * Inserts a phase.
   *
   * @param phase the phase
   * @param place the place: before or after another phase, first or last
   * @return this editor
   * @throws IllegalArgumentException if the place refers to a phase that does not exist, or is a
   *     place for touchpoints
   */
  public JourneyEditor insert(Phase phase, Place place) {
    phases.insert(requireNonNull(phase, "phase"), place);
    return this;
  }

  /**
   * Inserts a touchpoint. Beside a touchpoint in a branch, it is in that branch.
   *
   * @param touchpoint the touchpoint
   * @param place the place: before or after another touchpoint or a branching, or at the start or
   *     end of a phase or branch
   * @return this editor
   * @throws IllegalArgumentException if the place refers to a touchpoint, branching, branch or
   *     phase that does not exist, or is a place for phases
   */
  public JourneyEditor insert(Touchpoint touchpoint, Place place) {
    phases.insert(requireNonNull(touchpoint, "touchpoint"), place);
    return this;
  }

  /**
   * Inserts a copy of a phase. Its touchpoints get ids that are free in the journey: {@code pays}
   * becomes {@code pays-2}. So do its branchings, and the notes that were given an id, each among
   * their kind; next steps and references of notes among them lead from copy to copy, all others to
   * where they led. Actions and notes without an id keep their ids.
   *
   * @param id the phase's id
   * @param newId the id of the copy; one that is taken is refused after the last edit
   * @param place the place: before or after a phase, first or last
   * @return this editor
   * @throws IllegalArgumentException if there is no phase with that id, or the place refers to a
   *     phase that does not exist, or is a place for touchpoints
   */
  public JourneyEditor copyPhase(String id, String newId, Place place) {
    requireNonNull(newId, "newId");
    return insert(copies().phase(phases.phase(id), newId), place);
  }

  /**
   * Inserts a copy of a touchpoint. A next step that leads back to the touchpoint leads back to the
   * copy there. Notes that were given an id get one that is free in the journey, such as {@code
   * fee-2}, and references among them follow. Beside a touchpoint in a branch, the copy is in that
   * branch.
   *
   * @param id the touchpoint's id
   * @param newId the id of the copy; one that is taken is refused after the last edit
   * @param place the place: before or after a touchpoint or a branching, or at the start or end of
   *     a phase or branch
   * @return this editor
   * @throws IllegalArgumentException if there is no touchpoint with that id, or the place refers to
   *     a touchpoint, branching, branch or phase that does not exist, or is a place for phases
   */
  public JourneyEditor copyTouchpoint(String id, String newId, Place place) {
    requireNonNull(newId, "newId");
    return insert(copies().touchpoint(phases.touchpoint(id), newId), place);
  }

  private Copies copies() {
    return new Copies(journey.notes(), phases.all());
  }

  /**
   * Inserts a phase of another journey with what it refers to: personas, actors and lanes that this
   * journey does not have are added to it, and so is the brand of which a touchpoint conveys a
   * value. If it has a persona, an actor, a lane or an own term with the same id that differs, or
   * another brand, that is a structural problem, reported once and with all others after the last
   * edit.
   *
   * <p>Next steps, and what opportunities and solutions refer to, stay as they are, since what they
   * refer to may be inserted by the same batch; use {@link #removeDanglingReferences} for those
   * that lead out of what was inserted. So do references to other journeys, which only an atlas can
   * resolve.
   *
   * @param other the other journey
   * @param phaseId the id of a phase of the other journey
   * @param place the place: before or after a phase of this journey, first or last
   * @return this editor
   * @throws IllegalArgumentException if the other journey has no phase with that id, or the place
   *     refers to a phase that does not exist, or is a place for touchpoints
   */
  public JourneyEditor insertFrom(Journey other, String phaseId, Place place) {
    Phase phase =
        requireNonNull(other, "other")
            .phase(phaseId)
            .orElseThrow(
                () ->
                    new RefusedEditException(
                        Elements.unknown(ElementKind.PHASE, phaseId, other.phases())));
    List<Phase> before = phases.all();
    insert(phase, place);
    new Transfer(other, journey, before, conflicts).bring(phase, ElementPath.phase(phaseId));
    return this;
  }

  /**
   * Inserts a touchpoint of another journey with what it refers to, as {@link #insertFrom} does.
   * What its phase says for it, and whom its branch concerns, stays behind. Beside a touchpoint in
   * a branch, it is in that branch.
   *
   * @param other the other journey
   * @param touchpointId the id of a touchpoint of the other journey
   * @param place the place: before or after a touchpoint or a branching of this journey, or at the
   *     start or end of a phase or branch
   * @return this editor
   * @throws IllegalArgumentException if the other journey has no touchpoint with that id, or the
   *     place refers to a touchpoint, branching, branch or phase that does not exist, or is a place
   *     for phases
   */
  public JourneyEditor insertTouchpointFrom(Journey other, String touchpointId, Place place) {
    Touchpoint touchpoint =
        requireNonNull(other, "other")
            .touchpoint(touchpointId)
            .orElseThrow(
                () ->
                    new RefusedEditException(
                        Elements.unknown(
                            ElementKind.TOUCHPOINT, touchpointId, other.touchpoints().toList())));
    List<Phase> before = phases.all();
    insert(touchpoint, place);
    ElementPath path =
        ElementPath.touchpoint(phases.get(phases.holding(touchpointId)).id(), touchpointId);
    new Transfer(other, journey, before, conflicts).bring(touchpoint, path);
    return this;
  }

  /**
   * Removes all next steps to touchpoints, and all references of opportunities and solutions, to
   * what the journey does not have at this point of the batch: of what was inserted from another
   * journey, or to what was removed.
   *
   * @param removed receives each of them, in the order of the journey
   * @return this editor
   */
  public JourneyEditor removeDanglingReferences(Consumer<? super StructuralProblem> removed) {
    requireNonNull(removed, "removed");
    return journey(builder -> builder.removeDanglingReferences(removed));
  }

  /**
   * Inserts a branching with the touchpoints in its branches.
   *
   * @param branching the branching
   * @param place the place: before or after a touchpoint outside all branches or another branching,
   *     or at the start or end of a phase
   * @return this editor
   * @throws IllegalArgumentException if the place refers to a touchpoint, branching or phase that
   *     does not exist, or is in a branch, as branchings do not nest, or is a place for phases
   */
  public JourneyEditor insert(BranchingStep branching, Place place) {
    phases.insert(requireNonNull(branching, "branching"), place);
    return this;
  }

  /**
   * Moves a phase.
   *
   * @param id the phase's id
   * @param place the place: before or after another phase, first or last
   * @return this editor
   * @throws IllegalArgumentException if there is no phase with that id, or the place refers to no
   *     other phase, or is a place for touchpoints
   */
  public JourneyEditor movePhase(String id, Place place) {
    phases.move(id, place, () -> phases.insert(phases.remove(id), place));
    return this;
  }

  /**
   * Moves a touchpoint. Beside a touchpoint in a branch, it is in that branch.
   *
   * @param id the touchpoint's id
   * @param place the place: before or after another touchpoint or a branching, or at the start or
   *     end of a phase or branch
   * @return this editor
   * @throws IllegalArgumentException if there is no touchpoint with that id, or the place refers to
   *     no other touchpoint, branching, branch or phase, or is a place for phases
   */
  public JourneyEditor moveTouchpoint(String id, Place place) {
    phases.move(id, place, () -> phases.insert(phases.takeOut(id), place));
    return this;
  }

  /**
   * Moves a branching with the touchpoints in its branches.
   *
   * @param id the branching's id
   * @param place the place: before or after a touchpoint outside all branches or another branching,
   *     or at the start or end of a phase
   * @return this editor
   * @throws IllegalArgumentException if there is no branching with that id, or the place refers to
   *     no touchpoint outside it, no other branching and no phase, or is in a branch, as branchings
   *     do not nest, or is a place for phases
   */
  public JourneyEditor moveBranching(String id, Place place) {
    phases.move(id, place, () -> phases.insert(phases.takeOutBranching(id), place));
    return this;
  }

  /**
   * Removes a phase with all its touchpoints.
   *
   * @param id the phase's id
   * @return this editor
   * @throws IllegalArgumentException if there is no phase with that id
   */
  public JourneyEditor removePhase(String id) {
    phases.remove(id);
    return this;
  }

  /**
   * Removes a touchpoint. Its branch may be left empty, but not all branches of a branching: then
   * remove the branching.
   *
   * @param id the touchpoint's id
   * @return this editor
   * @throws IllegalArgumentException if there is no touchpoint with that id
   */
  public JourneyEditor removeTouchpoint(String id) {
    phases.takeOut(id);
    return this;
  }

  /**
   * Removes a branching with all touchpoints in its branches.
   *
   * @param id the branching's id
   * @return this editor
   * @throws IllegalArgumentException if there is no branching with that id
   */
  public JourneyEditor removeBranching(String id) {
    phases.takeOutBranching(id);
    return this;
  }

  /**
   * Removes a persona. References to it must be removed or changed in the same batch; {@link
   * #removeDanglingReferences} leaves those of who takes part.
   *
   * @param id the persona's id
   * @return this editor
   * @throws IllegalArgumentException if there is no persona with that id
   */
  public JourneyEditor removePersona(String id) {
    requireNonNull(id, "id");
    journey.personas = without(journey.personas, id, ElementKind.PERSONA);
    return this;
  }

  /**
   * Removes an actor. References to it must be removed or changed in the same batch; {@link
   * #removeDanglingReferences} leaves those of who takes part.
   *
   * @param id the actor's id
   * @return this editor
   * @throws IllegalArgumentException if there is no actor with that id
   */
  public JourneyEditor removeActor(String id) {
    requireNonNull(id, "id");
    journey.actors = without(journey.actors, id, ElementKind.ACTOR);
    return this;
  }

  /**
   * Removes a loyalty loop.
   *
   * @param id the loop's id
   * @return this editor
   * @throws IllegalArgumentException if there is no loop with that id
   */
  public JourneyEditor removeLoyaltyLoop(String id) {
    requireNonNull(id, "id");
    journey.loyaltyLoops = without(journey.loyaltyLoops, id, ElementKind.LOYALTY_LOOP);
    return this;
  }

  /**
   * Sets the value of an attribute of an element.
   *
   * @param path the path of the attribute, such as {@code phase[purchase]/@owner}
   * @param value the value; for an attribute with several values, a collection or a map of all of
   *     them
   * @return this editor
   * @throws IllegalArgumentException if there is no such element, if elements of its kind do not
   *     have the attribute, or if the value has the wrong type
   */
  public JourneyEditor set(ElementPath path, Object value) {
    requireNonNull(value, "value");
    Attribute<?, ?> attribute = attribute(path);
    return change(path.element(), builder -> builder.set(attribute, value));
  }

  /**
   * Removes the value, or all values, of an attribute of an element.
   *
   * @param path the path of the attribute, such as {@code phase[purchase]/@owner}
   * @return this editor
   * @throws IllegalArgumentException if there is no such element, if elements of its kind do not
   *     have the attribute, or if the attribute is required
   */
  public JourneyEditor clear(ElementPath path) {
    Attribute<?, ?> attribute = attribute(path);
    return change(path.element(), builder -> builder.clear(attribute));
  }

  private static Attribute<?, ?> attribute(ElementPath path) {
    String name =
        requireNonNull(path, "path")
            .attribute()
            .orElseThrow(
                () ->
                    new RefusedEditException(
                        Listing.filled(NOT_OF_ATTRIBUTE, Map.of("path", path))));
    return path.kind()
        .description()
        .attribute(name)
        .orElseThrow(
            () ->
                new RefusedEditException(
                    Listing.filled(
                        NO_ATTRIBUTE,
                        Map.of(
                            "name",
                            Quotation.quoted(name),
                            "kind",
                            path.kind().id(),
                            "label",
                            path.kind()))));
  }

  /**
   * Replaces the children of an element that are of one kind. Touchpoints that stay in a phase stay
   * in their branches.
   *
   * @param parent the path of the element
   * @param kind the kind of the children
   * @param children the new values, in order
   * @return this editor
   * @throws IllegalArgumentException if there is no such element, if the path ends in an attribute,
   *     if the element cannot have children of that kind, or if a child is of another kind
   */
  public JourneyEditor children(
      ElementPath parent, ElementKind kind, List<? extends JourneyElement> children) {
    requireElement(parent, "parent");
    requireNonNull(children, "children");
    requireChildKind(parent, requireNonNull(kind, "kind"));
    children.stream()
        .filter(child -> child.elementKind() != kind)
        .findFirst()
        .ifPresent(
            child -> {
              throw new RefusedEditException(
                  Listing.filled(
                      OTHER_KIND,
                      Map.of(
                          "other", child.elementKind().id(),
                          "otherLabel", child.elementKind(),
                          "id", child.id(),
                          "kind", kind.id(),
                          "label", kind)));
            });
    return change(parent, builder -> builder.children(kind, children));
  }

  /** Changes the element at a path, whatever its kind. */
  private JourneyEditor change(ElementPath path, Consumer<ElementBuilder<?>> change) {
    ElementKind parent = ElementKind.JOURNEY;
    for (ElementPath.Step step : path.steps()) {
      if (!parent.childKinds().contains(step.kind())) {
        Map<String, Object> values = new HashMap<>(childOf(parent, step.kind()));
        values.put("path", path);
        throw new RefusedEditException(Listing.filled(NEVER_THERE, values));
      }
      parent = step.kind();
    }
    if (path.steps().isEmpty()) {
      return journey(change::accept);
    }
    String id = path.steps().get(0).id();
    return switch (path.steps().get(0).kind()) {
      case PERSONA -> persona(id, change::accept);
      case ACTOR -> actor(id, change::accept);
      case LOYALTY_LOOP -> loyaltyLoop(id, change::accept);
      case PHASE -> path.steps().size() == 1 ? phase(id, change::accept) : below(path, change);
      case PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA ->
          journey(builder -> builder.changeNote(path.kind(), id, change));
      case JOURNEY, TOUCHPOINT, ACTION -> throw absent(path);
    };
  }

  private JourneyEditor below(ElementPath path, Consumer<ElementBuilder<?>> change) {
    ElementPath.Step touchpoint = path.steps().get(1);
    if (touchpoint.kind().isNote()) {
      return phase(
          path.steps().get(0).id(),
          phase -> phase.changeNote(touchpoint.kind(), touchpoint.id(), change));
    }
    int at = phases.with(path.steps().get(0).id());
    if (phases.get(at).positionOf(touchpoint.id()) < 0) {
      throw absent(path);
    }
    // In this very phase: between two edits another one may still have a touchpoint with the id.
    phases.touchpoint(
        at,
        touchpoint.id(),
        builder -> {
          if (path.steps().size() == 2) {
            requireNonNull(change, "change").accept(builder);
            return;
          }
          ElementPath.Step last = path.steps().get(2);
          if (last.kind().isNote()) {
            builder.changeNote(last.kind(), last.id(), change);
          } else {
            builder.changeAction(last.id(), change::accept);
          }
        });
    return this;
  }

  Journey apply() {
    if (conflicts.isEmpty()) {
      return edited().build();
    }
    List<StructuralProblem> problems = new ArrayList<>(conflicts.values());
    try {
      edited().build();
    } catch (InvalidJourneyException invalid) {
      problems.addAll(invalid.problems());
    }
    throw new InvalidJourneyException(problems);
  }

  /** Returns the edited journey without checking its structure. */
  JourneyBuilder edited() {
    return journey.phases(phases.edited());
  }

  private static <E extends JourneyElement> Collection<E> without(
      Collection<E> elements, String id, ElementKind kind) {
    ImmutableList<E> rest =
        elements.stream()
            .filter(element -> !element.id().equals(id))
            .collect(ImmutableList.toImmutableList());
    if (rest.size() == elements.size()) {
      throw new RefusedEditException(Elements.unknown(kind, id, elements));
    }
    return rest;
  }
}
