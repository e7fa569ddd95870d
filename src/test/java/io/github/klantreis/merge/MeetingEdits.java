package io.github.klantreis.merge;

import io.github.klantreis.model.Chance;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.RandomEdits;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits of which two people make the same: few ids and few words, lists that both add to and take
 * from, texts that both rewrite. Every other edit is one of {@link RandomEdits}.
 */
final class MeetingEdits {
  private static final List<String> WORDS = List.of("one", "two", "three", "four", "five");

  private final Chance chance;
  private final RandomEdits others;

  private MeetingEdits(long seed) {
    chance = new Chance(seed, 0.1);
    others = RandomEdits.seeded(seed);
  }

  static MeetingEdits seeded(long seed) {
    return new MeetingEdits(seed);
  }

  Journey changed(Journey journey, int howMany) {
    Journey edited = journey;
    for (int i = 0; i < howMany; i++) {
      edited = chance.coin() ? edited.edit(others.next(edited)) : once(edited);
    }
    return edited;
  }

  /** Makes an edit; one that the structure forbids is left out. */
  private Journey once(Journey journey) {
    try {
      return journey.edit(editor -> edit(journey, editor));
    } catch (InvalidJourneyException forbidden) {
      return journey;
    }
  }

  private void edit(Journey journey, JourneyEditor editor) {
    List<Touchpoint> touchpoints = journey.touchpoints().toList();
    if (touchpoints.isEmpty()) {
      editor.journey(j -> j.customerGoals(list(journey.customerGoals())));
      return;
    }
    Touchpoint t = chance.oneOf(touchpoints.subList(0, Math.min(3, touchpoints.size())));
    Phase phase = journey.phaseOf(t.id()).orElseThrow();
    String id = "met-" + chance.below(3);
    switch (chance.below(22)) {
      case 0 -> editor.touchpoint(t.id(), b -> b.goals(list(t.goals())));
      case 1 -> editor.touchpoint(t.id(), b -> b.thoughts(list(t.thoughts())));
      case 2 -> editor.touchpoint(t.id(), b -> b.tags(list(List.copyOf(t.tags()))));
      case 3 -> editor.touchpoint(t.id(), b -> b.attribute(word(), word()));
      case 4 -> editor.touchpoint(t.id(), b -> b.emotion(Emotion.of(chance.below(5) - 2, word())));
      case 5 ->
          editor.touchpoint(
              t.id(),
              b -> b.painPoints(list(texts(t.painPoints())).stream().map(this::pain).toList()));
      case 6 ->
          editor.touchpoint(
              t.id(), b -> b.painPoint(id, word(), p -> p.severity(1 + chance.below(5))));
      case 7 -> editor.insert(Touchpoint.builder(id, word()).build(), place(phase, t));
      case 8 -> editor.insert(Touchpoint.builder(id, word()).goal(word()).build(), place(phase, t));
      case 9 -> editor.journey(j -> j.persona(id, word(), p -> p.goal(word())));
      case 10 -> editor.journey(j -> j.actor(id, word(), Side.COMPANY));
      case 11 ->
          editor.touchpoint(
              t.id(), b -> b.action(id, chance.oneOf(ActionKind.CHAT, ActionKind.CALL), a -> {}));
      case 12 ->
          editor.touchpoint(
              t.id(),
              b ->
                  b.actions(List.of())
                      .action(
                          "met",
                          ActionKind.CHAT,
                          a ->
                              a.message(
                                  Message.builder()
                                      .subject(word())
                                      .text(word())
                                      .sender("us")
                                      .build())));
      case 13 ->
          editor.touchpoint(
              t.id(),
              b ->
                  b.blueprint(
                      ServiceBlueprint.builder()
                          .frontstage(
                              list(
                                  t.blueprint()
                                      .map(ServiceBlueprint::frontstage)
                                      .orElse(List.of())))
                          .build()));
      case 14 ->
          editor.journey(j -> j.lane(id, word())).touchpoint(t.id(), b -> b.laneText(id, word()));
      case 15 ->
          editor.touchpoint(t.id(), b -> b.nextStep(NextStep.to(chance.oneOf(touchpoints).id())));
      case 16 ->
          editor.touchpoint(
              t.id(),
              b ->
                  b.metrics(
                      List.of(
                          Metric.of(id, Text.en(word()).nl(word()), Scale.of(0, 10))
                              .valued(chance.below(9)))));
      case 17 -> editor.moveTouchpoint(t.id(), Place.endOf(chance.oneOf(journey.phases()).id()));
      case 18 -> {
        for (Persona persona : journey.personas()) {
          editor.touchpoint(
              t.id(), b -> b.emotionOf(persona.id(), Emotion.of(chance.below(5) - 2, word())));
        }
      }
      case 19 -> journey.walk(Note.class).findAny().ifPresent(note -> editor.remove(note.path()));
      case 20 -> editor.removeTouchpoint(t.id());
      default -> branch(phase, t, editor);
    }
  }

  private void branch(Phase phase, Touchpoint t, JourneyEditor editor) {
    if (phase.branchings().isEmpty()) {
      editor.phase(
          phase.id(),
          b ->
              b.choice(
                  "fork",
                  word(),
                  c ->
                      c.branch("a", word(), x -> x.touchpoint("in-fork", "In"))
                          .branch("b", word())));
      return;
    }
    Branching branching = phase.branchings().get(0);
    if (chance.coin()) {
      editor.moveTouchpoint(
          t.id(), Place.endOf(branching.id(), chance.oneOf(branching.branches()).id()));
    } else {
      editor.phase(
          phase.id(),
          b ->
              b.branchings(
                  List.of(
                      Branching.of(
                          branching.id(), word(), branching.kind(), branching.branches()))));
    }
  }

  private PainPoint pain(String text) {
    return PainPoint.of(text);
  }

  private static List<String> texts(List<? extends Note> notes) {
    return notes.stream().map(Note::text).toList();
  }

  private Place place(Phase phase, Touchpoint t) {
    return chance.coin() ? Place.after(t.id()) : Place.endOf(phase.id());
  }

  private String word() {
    return chance.oneOf(WORDS);
  }

  /** The list with an item added, removed, rewritten or moved. */
  private List<String> list(List<String> before) {
    List<String> list = new ArrayList<>(before);
    switch (list.isEmpty() ? 0 : chance.below(4)) {
      case 0 -> list.add(chance.below(list.size() + 1), word() + " " + chance.below(4));
      case 1 -> list.remove(chance.below(list.size()));
      case 2 -> list.set(chance.below(list.size()), word() + " rewritten");
      default -> list.add(0, list.remove(chance.below(list.size())));
    }
    return list;
  }
}
