package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Lane;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModelBuilder;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Edits drawn by lot that leave a sound journey sound: what refers to something that goes, goes in
 * the same batch. The same seed gives the same edits, on every machine.
 *
 * <pre>{@code
 * Journey changed = journey.edit(RandomEdits.seeded(42).next(journey));
 * Journey muchChanged = RandomEdits.seeded(42).changed(journey, 10);
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class RandomEdits {
  private static final double A_FEW_ATTRIBUTES = 0.08;

  private final Chance chance;

  private RandomEdits(long seed) {
    chance = new Chance(seed, A_FEW_ATTRIBUTES);
  }

  /**
   * Edits that belong to a seed.
   *
   * @param seed any number
   * @return the edits
   */
  public static RandomEdits seeded(long seed) {
    return new RandomEdits(seed);
  }

  /**
   * One edit: something added, removed, moved or changed, and what has to go with it.
   *
   * @param journey the journey to be edited
   * @return the edit; it does the same however often it is made
   */
  public Consumer<JourneyEditor> next(Journey journey) {
    requireNonNull(journey, "journey");
    int which = chance.below(42);
    long seed = chance.seed();
    return editor -> {
      edit(which, new Chance(seed, A_FEW_ATTRIBUTES), journey, editor);
      RandomBranches.mend(editor);
    };
  }

  /**
   * Several edits in one batch.
   *
   * @param journey the journey to be edited
   * @param howMany how many
   * @return the edits, each made for what the ones before leave
   */
  public Consumer<JourneyEditor> next(Journey journey, int howMany) {
    List<Consumer<JourneyEditor>> edits = new ArrayList<>();
    Journey edited = journey;
    for (int i = 0; i < howMany; i++) {
      Consumer<JourneyEditor> edit = next(edited);
      edits.add(edit);
      edited = edited.edit(edit);
    }
    return editor -> edits.forEach(edit -> edit.accept(editor));
  }

  /**
   * A journey after several edits, one by one.
   *
   * @param journey the journey
   * @param howMany how many edits
   * @return the edited journey
   */
  public Journey changed(Journey journey, int howMany) {
    Journey edited = journey;
    for (int i = 0; i < howMany; i++) {
      edited = edited.edit(next(edited));
    }
    return edited;
  }

  private static void edit(int which, Chance drawn, Journey journey, JourneyEditor editor) {
    RandomElements elements = RandomElements.of(drawn, journey);
    List<Touchpoint> touchpoints = journey.touchpoints().toList();
    boolean made =
        switch (which) {
          case 0, 1, 2, 3, 4 ->
              with(drawn, touchpoints, t -> editor.touchpoint(t.id(), elements::touchpoint));
          case 5, 6 -> with(drawn, journey.phases(), p -> editor.phase(p.id(), elements::phase));
          case 7 -> with(drawn, journey.personas(), p -> editor.persona(p.id(), elements::persona));
          case 8 -> with(drawn, journey.actors(), s -> editor.actor(s.id(), elements::actor));
          case 9 ->
              with(drawn, journey.loyaltyLoops(), l -> editor.loyaltyLoop(l.id(), elements::loop));
          case 10, 11 ->
              place(drawn, journey, none -> false)
                  .map(
                      place ->
                          editor.insert(
                              elements.touchpoint(fresh(drawn, "touch", ids(touchpoints))), place))
                  .isPresent();
          case 12, 13 -> with(drawn, touchpoints, t -> removeTouchpoint(t.id(), journey, editor));
          case 14, 15, 16 ->
              with(
                  drawn,
                  touchpoints,
                  t ->
                      editor.moveTouchpoint(
                          t.id(),
                          place(drawn, journey, each -> each.equals(t.id())).orElseThrow()));
          case 17 ->
              with(
                  drawn,
                  journey.phases(),
                  p -> editor.phase(p.id(), b -> b.steps(elements.branches().shuffled(p))));
          case 18 -> insertPhase(drawn, journey, elements, editor);
          case 19 -> with(drawn, journey.phases(), p -> removePhase(p, journey, editor));
          case 20 -> with(drawn, journey.phases(), p -> movePhase(drawn, p, journey, editor));
          case 21 ->
              with(
                  drawn,
                  journey.phases(),
                  p ->
                      editor.phase(
                          p.id(), phase -> phase.kind(drawn.oneOf(journey.phaseModel().phases()))));
          case 22 -> addPersona(drawn, journey, elements, editor);
          case 23 -> with(drawn, journey.personas(), p -> removePersona(p.id(), journey, editor));
          case 24 ->
              made(
                  editor.journey(
                      j ->
                          j.personas(drawn.<Persona>shuffled(journey.personas()))
                              .actors(drawn.<Actor>shuffled(journey.actors()))
                              .loyaltyLoops(drawn.<LoyaltyLoop>shuffled(journey.loyaltyLoops()))));
          case 25 -> with(drawn, journey.actors(), s -> removeActor(s.id(), journey, editor));
          case 26 -> addLoop(drawn, journey, elements, editor);
          case 27 -> with(drawn, journey.loyaltyLoops(), l -> editor.removeLoyaltyLoop(l.id()));
          case 28 -> addLane(drawn, journey, editor);
          case 29 -> with(drawn, journey.lanes(), lane -> removeLane(lane, journey, editor));
          case 30 -> made(editor.journey(j -> j.phaseModel(grown(drawn, journey.phaseModel()))));
          case 32 ->
              with(
                  drawn,
                  journey.walk(Note.class).map(Located::path).toList(),
                  path -> changeNote(path, drawn, editor));
          case 33 ->
              with(
                  drawn,
                  journey.walk(Note.class).map(Located::path).toList(),
                  path -> editor.remove(path).removeDanglingReferences(gone -> {}));
          case 31 -> with(drawn, touchpoints, t -> changeActions(drawn, t, elements, editor));
          case 40 -> with(drawn, touchpoints, t -> copyTouchpoint(drawn, t, touchpoints, editor));
          case 41 -> with(drawn, journey.phases(), p -> copyPhase(drawn, p, journey, editor));
          case 34, 35 -> with(drawn, journey.phases(), p -> branchOff(drawn, p, elements, editor));
          case 36 ->
              with(
                  drawn,
                  branched(journey),
                  p ->
                      editor.phase(
                          p.id(),
                          b ->
                              b.branchings(
                                  p.branchings().stream()
                                      .map(elements.branches()::changed)
                                      .toList())));
          case 37 ->
              with(drawn, branched(journey), p -> removeBranching(drawn, p, journey, editor));
          case 38 ->
              with(
                  drawn,
                  branched(journey),
                  p ->
                      editor.moveBranching(
                          drawn.oneOf(p.branchings()).id(),
                          drawn.coin()
                              ? Place.startOf(drawn.oneOf(journey.phases()).id())
                              : Place.endOf(drawn.oneOf(journey.phases()).id())));
          default -> false;
        };
    if (!made) {
      editor.journey(elements::heading);
    }
  }

  private static void changeNote(ElementPath path, Chance drawn, JourneyEditor editor) {
    editor.set(path.attribute("owner"), drawn.text());
    editor.set(path.attribute("tags"), List.of(drawn.text()));
  }

  private static <E> boolean with(Chance drawn, List<E> some, Consumer<E> edit) {
    if (some.isEmpty()) {
      return false;
    }
    edit.accept(drawn.oneOf(some));
    return true;
  }

  private static boolean made(JourneyEditor ignored) {
    return true;
  }

  private static Optional<Place> place(Chance drawn, Journey journey, Predicate<String> not) {
    if (journey.phases().isEmpty()) {
      return Optional.empty();
    }
    Phase phase = drawn.oneOf(journey.phases());
    List<String> others =
        phase.touchpoints().stream().map(Touchpoint::id).filter(not.negate()).toList();
    if (!phase.branchings().isEmpty() && drawn.coin()) {
      Branching branching = drawn.oneOf(phase.branchings());
      String branch = drawn.oneOf(branching.branches()).id();
      return Optional.of(
          switch (drawn.below(4)) {
            case 0 -> Place.before(branching.id());
            case 1 -> Place.after(branching.id());
            case 2 -> Place.startOf(branching.id(), branch);
            default -> Place.endOf(branching.id(), branch);
          });
    }
    if (others.isEmpty() || drawn.coin()) {
      return Optional.of(drawn.coin() ? Place.startOf(phase.id()) : Place.endOf(phase.id()));
    }
    String other = drawn.oneOf(others);
    return Optional.of(drawn.coin() ? Place.before(other) : Place.after(other));
  }

  private static void copyTouchpoint(
      Chance drawn, Touchpoint touchpoint, List<Touchpoint> others, JourneyEditor editor) {
    editor.copyTouchpoint(
        touchpoint.id(), fresh(drawn, "copy", ids(others)), Place.after(touchpoint.id()));
  }

  private static void copyPhase(Chance drawn, Phase phase, Journey journey, JourneyEditor editor) {
    editor.copyPhase(
        phase.id(),
        fresh(drawn, "copy", ids(journey.phases())),
        phasePlace(drawn, journey.phases()));
  }

  private static List<Phase> branched(Journey journey) {
    return journey.phases().stream().filter(phase -> !phase.branchings().isEmpty()).toList();
  }

  private static void branchOff(
      Chance drawn, Phase phase, RandomElements elements, JourneyEditor editor) {
    List<Step> steps = new ArrayList<>(phase.steps());
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof Touchpoint touchpoint && drawn.coin()) {
        String id = "fork-" + drawn.below(1_000_000);
        steps.set(i, elements.branches().branched(id, List.of(touchpoint)));
        break;
      }
    }
    editor.phase(phase.id(), builder -> builder.steps(steps));
  }

  private static void removeBranching(
      Chance drawn, Phase phase, Journey journey, JourneyEditor editor) {
    String id = drawn.oneOf(phase.branchings()).id();
    Set<String> inside = new HashSet<>();
    phase
        .branches()
        .forEach(
            (touchpoint, in) -> {
              if (in.branching().equals(id)) {
                inside.add(touchpoint);
              }
            });
    dropSteps(inside, journey, editor);
    editor.removeBranching(id).removeDanglingReferences(gone -> {});
  }

  private static void removeTouchpoint(String id, Journey journey, JourneyEditor editor) {
    dropSteps(Set.of(id), journey, editor);
    editor.removeTouchpoint(id).removeDanglingReferences(gone -> {});
  }

  private static void dropSteps(Set<String> gone, Journey journey, JourneyEditor editor) {
    journey
        .touchpoints()
        .filter(t -> t.nextSteps().stream().anyMatch(step -> gone.contains(step.touchpointId())))
        .forEach(
            t ->
                editor.touchpoint(
                    t.id(),
                    builder ->
                        builder.nextSteps(
                            t.nextSteps().stream()
                                .filter(step -> !gone.contains(step.touchpointId()))
                                .toList())));
  }

  private static boolean insertPhase(
      Chance drawn, Journey journey, RandomElements elements, JourneyEditor editor) {
    PhaseKind kind = drawn.oneOf(journey.phaseModel().phases());
    PhaseBuilder phase = Phase.builder(fresh(drawn, kind.id(), ids(journey.phases())), kind);
    elements.phase(phase);
    Set<String> taken = ids(journey.touchpoints().toList());
    for (int i = drawn.below(3); i > 0; i--) {
      String id = fresh(drawn, "touch", taken);
      taken.add(id);
      phase.touchpoint(elements.touchpoint(id));
    }
    editor.insert(phase.assemble(), phasePlace(drawn, journey.phases()));
    if (drawn.coin()) {
      journey
          .touchpoints()
          .filter(each -> drawn.in(3))
          .forEach(t -> editor.moveTouchpoint(t.id(), Place.startOf(phase.id)));
    }
    return true;
  }

  private static void removePhase(Phase phase, Journey journey, JourneyEditor editor) {
    List<Touchpoint> rest = new ArrayList<>(phase.touchpoints());
    Optional<Phase> other =
        journey.phases().stream().filter(each -> !each.id().equals(phase.id())).findFirst();
    if (other.isPresent() && rest.size() > 1) {
      editor.moveTouchpoint(rest.remove(0).id(), Place.endOf(other.get().id()));
    }
    dropSteps(ids(rest), journey, editor);
    journey.loyaltyLoops().stream()
        .filter(loop -> loop.from().equals(phase.id()) || loop.to().equals(phase.id()))
        .forEach(loop -> editor.removeLoyaltyLoop(loop.id()));
    editor.removePhase(phase.id()).removeDanglingReferences(gone -> {});
  }

  private static void movePhase(Chance drawn, Phase phase, Journey journey, JourneyEditor editor) {
    editor.movePhase(
        phase.id(),
        phasePlace(drawn, journey.phases().stream().filter(each -> !each.equals(phase)).toList()));
  }

  private static Place phasePlace(Chance drawn, List<Phase> others) {
    if (others.isEmpty() || drawn.in(3)) {
      return drawn.coin() ? Place.first() : Place.last();
    }
    String other = drawn.oneOf(others).id();
    return drawn.coin() ? Place.before(other) : Place.after(other);
  }

  private static boolean addPersona(
      Chance drawn, Journey journey, RandomElements elements, JourneyEditor editor) {
    String persona = fresh(drawn, "persona", ids(journey.personas()));
    String holder = fresh(drawn, "holder", ids(journey.actors()));
    editor.journey(
        j ->
            j.persona(persona, drawn.text(), elements::persona)
                .actor(holder, drawn.text(), Side.CUSTOMER, s -> s.persona(persona)));
    return true;
  }

  private static void removeActor(String id, Journey journey, JourneyEditor editor) {
    editor.removeActor(id);
    forget(id, journey, editor);
  }

  private static void removePersona(String id, Journey journey, JourneyEditor editor) {
    editor.removePersona(id);
    forget(id, journey, editor);
    journey.actors().stream()
        .filter(holder -> holder.persona().filter(id::equals).isPresent())
        .forEach(holder -> editor.actor(holder.id(), s -> s.persona(Optional.empty())));
    editor.journey(j -> withoutPersona(id, j));
    everywhere(
        journey,
        editor,
        element ->
            builder ->
                withoutPersona(id, builder)
                    .participantEmotions(without(element.participantEmotions(), id))
                    .measuredParticipantEmotions(
                        without(element.measuredParticipantEmotions(), id)));
    journey
        .touchpoints()
        .filter(t -> t.concernedPersonas().contains(id))
        .forEach(
            t ->
                editor.touchpoint(
                    t.id(),
                    builder ->
                        builder.concernedPersonas(
                            t.concernedPersonas().stream()
                                .filter(each -> !each.equals(id))
                                .toList())));
    for (Phase phase : branched(journey)) {
      editor.phase(
          phase.id(),
          builder ->
              builder.branchings(
                  phase.branchings().stream().map(each -> without(each, id)).toList()));
    }
  }

  private static Branching without(Branching branching, String persona) {
    return Branching.of(
        branching.id(),
        branching.name(),
        branching.kind(),
        branching.branches().stream()
            .map(
                branch ->
                    branch.withConcernedPersonas(
                        branch.concernedPersonas().stream()
                            .filter(each -> !each.equals(persona))
                            .toList()))
            .toList());
  }

  /** Removes the references to a persona or actor. */
  private static void forget(String id, Journey journey, JourneyEditor editor) {
    everywhere(
        journey,
        editor,
        element ->
            builder ->
                builder
                    .participantEmotions(without(element.participantEmotions(), id))
                    .measuredParticipantEmotions(
                        without(element.measuredParticipantEmotions(), id)));
    NamedParticipant named = Participant.of(id);
    journey
        .touchpoints()
        .filter(t -> t.involves(id))
        .forEach(
            t ->
                editor.touchpoint(
                    t.id(),
                    builder ->
                        builder
                            .initiator(t.initiator().filter(who -> !who.equals(named)))
                            .receiver(t.receiver().filter(who -> !who.equals(named)))
                            .involved(
                                t.involved().stream().filter(who -> !who.equals(id)).toList())));
  }

  private static <B extends NotedElementBuilder<B>> B withoutPersona(
      String id, NotedElementBuilder<B> builder) {
    Notes notes = builder.notes();
    return builder
        .painPoints(
            notes.painPoints().stream().map(n -> without(id, n.toBuilder()).assemble()).toList())
        .opportunities(
            notes.opportunities().stream().map(n -> without(id, n.toBuilder()).assemble()).toList())
        .solutions(
            notes.solutions().stream().map(n -> without(id, n.toBuilder()).assemble()).toList())
        .ideas(notes.ideas().stream().map(n -> without(id, n.toBuilder()).assemble()).toList());
  }

  private static <B extends NoteBuilder<B>> B without(String personaId, B note) {
    return note.concernedPersonas(
        note.concernedPersonas.stream().filter(each -> !each.equals(personaId)).toList());
  }

  private static boolean addLoop(
      Chance drawn, Journey journey, RandomElements elements, JourneyEditor editor) {
    if (journey.phases().isEmpty()) {
      return false;
    }
    LoyaltyLoopBuilder loop =
        LoyaltyLoop.builder(
            fresh(drawn, "loop", ids(journey.loyaltyLoops())),
            drawn.oneOf(journey.phases()).id(),
            drawn.oneOf(journey.phases()).id());
    elements.loop(loop);
    return made(editor.journey(j -> j.loyaltyLoop(loop.assemble())));
  }

  private static boolean addLane(Chance drawn, Journey journey, JourneyEditor editor) {
    String id =
        fresh(drawn, "lane", journey.lanes().stream().map(Lane::id).collect(Collectors.toSet()));
    editor.journey(j -> j.lane(id, drawn.text()));
    with(drawn, journey.phases(), p -> editor.phase(p.id(), b -> b.laneText(id, drawn.text())));
    return true;
  }

  private static void removeLane(Lane lane, Journey journey, JourneyEditor editor) {
    editor.journey(
        j -> j.lanes(journey.lanes().stream().filter(each -> !each.equals(lane)).toList()));
    everywhere(
        journey,
        editor,
        element -> builder -> builder.laneTexts(without(element.laneTexts(), lane.id())));
  }

  private static void changeActions(
      Chance drawn, Touchpoint touchpoint, RandomElements elements, JourneyEditor editor) {
    List<MarketingAction> actions = drawn.shuffled(touchpoint.actions());
    if (!actions.isEmpty() && drawn.coin()) {
      MarketingAction taken = actions.remove(0);
      if (drawn.coin()) {
        ActionBuilder builder = taken.toBuilder();
        elements.action(builder);
        actions.add(builder.assemble());
      }
    }
    MarketingAction added = elements.action(drawn.below(99));
    if (actions.stream().noneMatch(action -> action.id().equals(added.id()))) {
      actions.add(added);
    }
    editor.touchpoint(touchpoint.id(), builder -> builder.actions(actions));
  }

  /** A model with the same phases and one more, so that all phases of the journey stay known. */
  private static PhaseModel grown(Chance drawn, PhaseModel model) {
    int number = drawn.below(1_000_000);
    PhaseModelBuilder grown =
        PhaseModel.builder(drawn.id("model", number), Text.en("grown " + number));
    model.phases().forEach(grown::phase);
    String id = drawn.id("grown", number);
    if (model.find(id).isEmpty()) {
      grown.phase(PhaseKind.of(id, Text.en("step " + id)));
    }
    return grown.build();
  }

  /** Changes all phases and touchpoints. */
  private static void everywhere(
      Journey journey,
      JourneyEditor editor,
      Function<ExperienceElement, Consumer<ExperienceElementBuilder<?>>> change) {
    for (Phase phase : journey.phases()) {
      editor.phase(phase.id(), change.apply(phase)::accept);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        editor.touchpoint(touchpoint.id(), change.apply(touchpoint)::accept);
      }
    }
  }

  private static <V> Map<String, V> without(Map<String, V> values, String key) {
    Map<String, V> rest = new LinkedHashMap<>(values);
    rest.remove(key);
    return rest;
  }

  private static Set<String> ids(List<? extends JourneyElement> elements) {
    return elements.stream().map(JourneyElement::id).collect(Collectors.toSet());
  }

  private static String fresh(Chance drawn, String prefix, Set<String> taken) {
    String id = drawn.id(prefix, drawn.below(1_000_000));
    while (taken.contains(id)) {
      id = drawn.id(prefix, drawn.below(1_000_000));
    }
    return id;
  }
}
