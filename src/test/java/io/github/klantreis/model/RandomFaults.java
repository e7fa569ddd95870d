package io.github.klantreis.model;

import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Edits drawn by lot that take no care: most leave a journey whose structure is wrong. */
final class RandomFaults {
  private final Chance chance;

  RandomFaults(long seed) {
    chance = new Chance(seed, 0.1);
  }

  /** One edit; like all edits it may be unable to find what one before it removed. */
  Consumer<JourneyEditor> next(Journey journey) {
    int which = chance.below(42);
    long seed = chance.seed();
    return editor -> edit(which, new Chance(seed, 0.1), journey, editor);
  }

  private static void edit(int which, Chance drawn, Journey journey, JourneyEditor editor) {
    List<Touchpoint> touchpoints = journey.touchpoints().toList();
    if (touchpoints.isEmpty() || journey.phases().size() < 2 || journey.personas().isEmpty()) {
      editor.journey(j -> j.name(" "));
      return;
    }
    Touchpoint any = drawn.oneOf(touchpoints);
    Touchpoint other = drawn.oneOf(touchpoints);
    Phase phase = drawn.oneOf(journey.phases());
    Phase otherPhase = drawn.oneOf(journey.phases());
    Persona persona = drawn.oneOf(journey.personas());
    RandomElements elements = RandomElements.of(drawn, journey);
    switch (which) {
      case 0 -> editor.removePersona(persona.id());
      case 1 -> editor.removeTouchpoint(any.id());
      case 2 -> editor.removePhase(phase.id());
      case 3 -> editor.journey(j -> j.lanes(List.of()));
      case 4 -> editor.insert(elements.touchpoint(any.id()), Place.startOf(phase.id()));
      case 5 -> editor.insert(elements.touchpoint(any.id()), Place.endOf(phase.id()));
      case 6 -> editor.insert(any, Place.after(other.id()));
      case 7 -> editor.insert(any, Place.before(other.id()));
      case 8 -> editor.insert(phase, Place.after(otherPhase.id()));
      case 9 ->
          editor.insert(
              Phase.builder(phase.id(), phase.kind()).assemble(), Place.before(otherPhase.id()));
      case 10 ->
          editor.phase(
              phase.id(), p -> p.touchpoints(drawnAgain(drawn, touchpoints), phase.branches()));
      case 11 ->
          editor.phase(
              phase.id(), p -> p.touchpoints(otherPhase.touchpoints(), otherPhase.branches()));
      case 12 -> editor.journey(j -> j.phases(drawnAgain(drawn, journey.phases())));
      case 13 ->
          editor
              .insert(Phase.builder("emptied", phase.kind()).assemble(), Place.before(phase.id()))
              .removePhase(phase.id());
      case 14 ->
          editor
              .insert(renamed(elements, any, other), Place.before(any.id()))
              .removeTouchpoint(any.id());
      case 15 ->
          editor.phase(
              phase.id(),
              p ->
                  p.touchpoints(
                      phase.touchpoints().stream()
                          .map(each -> each.equals(any) ? renamed(elements, any, other) : each)
                          .toList(),
                      phase.branches()));
      case 16 -> editor.touchpoint(any.id(), t -> t.emotion(5, "too good"));
      case 17 ->
          editor.touchpoint(
              any.id(), t -> t.emotionOf("nobody", Emotion.neutral(" ")).involves("nobody"));
      case 18 ->
          editor.touchpoint(
              any.id(), t -> t.name("").concerns("nobody").initiator("nobody").receiver("nobody"));
      case 19 -> editor.touchpoint(any.id(), t -> t.leadsTo("nowhere").laneText("no-lane", "x"));
      case 20 -> editor.touchpoint(any.id(), t -> t.startsAfter(Period.ofDays(-1)));
      case 21 ->
          editor.touchpoint(any.id(), t -> t.drillsDownTo("no id").customerNeed(" ").owner(""));
      case 22 ->
          editor.touchpoint(
              any.id(), t -> t.action(ActionKind.CHAT).action(ActionKind.CHAT, a -> a.name(" ")));
      case 23 ->
          editor.touchpoint(
              any.id(), t -> t.action("no id", ActionKind.CALL, a -> a.delay(Duration.ofDays(-1))));
      case 24 -> editor.phase(phase.id(), p -> p.kind(PhaseModels.AIDA.phases().get(0)));
      case 25 -> editor.phase(phase.id(), p -> p.kind(PhaseKind.of("unknown", Text.en("unknown"))));
      case 26 -> editor.phase(phase.id(), p -> p.name("\t").laneText("no-lane", "x"));
      case 27 ->
          editor.journey(
              j ->
                  j.loyaltyLoop("nowhere", phase.id(), loop -> loop.interval(Period.ZERO))
                      .loyaltyLoop(otherPhase.id(), phase.id(), loop -> {})
                      .loyaltyLoop(otherPhase.id(), phase.id(), loop -> {}));
      case 28 -> editor.journey(j -> j.persona(persona).lane("two words", ""));
      case 29 -> editor.journey(j -> j.horizon(LocalDate.EPOCH, LocalDate.EPOCH));
      case 30 ->
          editor.journey(
              j ->
                  j.actor("holder", "Holder", Side.CUSTOMER, s -> s.persona("nobody"))
                      .leadsTo("no id"));
      case 31 -> editor.journey(j -> j.phaseModel(drawn.oneOf(PhaseModels.all())));
      case 32 -> editor.persona(persona.id(), p -> p.name(" ").need(Need.of("")));
      case 33 ->
          editor.journey(
              j ->
                  j.bridgingPeriod(Period.ofDays(-1))
                      .considerationSet(set -> set.ownBrand(" "))
                      .picture(URI.create("a"), "")
                      .suppress("", ""));
      case 34 -> editor.journey(j -> j.id("no id"));
      case 35 -> editor.phase(phase.id(), p -> p.branchings(List.of()));
      case 36 ->
          editor.phase(
              phase.id(),
              p ->
                  p.branchings(otherPhase.branchings())
                      .choice(
                          any.id(), " ", c -> c.branch("no id", "", b -> b.concerns("nobody"))));
      case 37 ->
          editor.phase(
              phase.id(),
              p ->
                  p.parallel(
                      "side-by-side",
                      "Side by side",
                      m ->
                          m.branch("a", "a", b -> b.touchpoint("a-1", "A", t -> t.leadsTo("b-1")))
                              .branch("b", "b", b -> b.share(200).touchpoint("b-1", "B"))));
      case 38 ->
          editor.phase(phase.id(), p -> p.touchpoints(phase.touchpoints(), otherPhase.branches()));
      case 39 ->
          editor.phase(
              phase.id(),
              p -> p.touchpoints(drawn.shuffled(phase.touchpoints()), phase.branches()));
      case 40 -> editor.moveTouchpoint(any.id(), Place.endOf(phase.id()));
      default -> editor.touchpoint(any.id(), elements::touchpoint);
    }
  }

  private static Touchpoint renamed(RandomElements elements, Touchpoint one, Touchpoint other) {
    TouchpointBuilder renamed = one.toBuilder().id(other.id());
    elements.touchpoint(renamed);
    return renamed.assemble();
  }

  /** As many as there were, but some twice and others not at all. */
  private static <E> List<E> drawnAgain(Chance drawn, List<E> all) {
    List<E> again = new ArrayList<>();
    for (int i = drawn.below(all.size() + 2); i > 0; i--) {
      again.add(drawn.oneOf(all));
    }
    return again;
  }
}
