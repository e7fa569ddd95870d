package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Edits that many flaws are made of. */
final class Edits {
  private Edits() {}

  static UnaryOperator<Journey> edit(Consumer<JourneyEditor> edit) {
    return journey -> journey.edit(edit);
  }

  static UnaryOperator<Journey> heading(Consumer<JourneyBuilder> change) {
    return edit(edit -> edit.journey(change));
  }

  static Journey eachTouchpoint(Journey journey, Consumer<TouchpointBuilder> change) {
    return journey.edit(
        edit -> {
          journey.touchpoints().map(Touchpoint::id).forEach(id -> edit.touchpoint(id, change));
          edit.removeDanglingReferences(gone -> {});
        });
  }

  static Journey eachPhase(Journey journey, Consumer<PhaseBuilder> change) {
    return journey.edit(
        edit -> journey.phases().stream().map(Phase::id).forEach(id -> edit.phase(id, change)));
  }

  /** Changes one touchpoint. */
  static UnaryOperator<Journey> change(String touchpoint, Consumer<TouchpointBuilder> change) {
    return journey -> journey.withTouchpoint(touchpoint, change);
  }

  /** Changes all touchpoints. */
  static UnaryOperator<Journey> changeAll(BiConsumer<Touchpoint, TouchpointBuilder> change) {
    return journey ->
        journey.edit(
            edit ->
                journey
                    .touchpoints()
                    .forEach(
                        touchpoint ->
                            edit.touchpoint(
                                touchpoint.id(), builder -> change.accept(touchpoint, builder))));
  }

  /** Changes the message of one action. */
  static UnaryOperator<Journey> changeMessage(
      String touchpoint, String action, Consumer<MessageBuilder> change) {
    return journey -> {
      MessageBuilder message =
          journey
              .touchpoint(touchpoint)
              .flatMap(found -> found.action(action))
              .flatMap(found -> found.message())
              .orElseThrow()
              .toBuilder();
      change.accept(message);
      return journey.withTouchpoint(
          touchpoint, t -> t.changeAction(action, a -> a.message(message.build())));
    };
  }

  static TouchpointBuilder fromUs(String id, String name) {
    return Touchpoint.builder(id, name)
        .channel(Channel.LETTER)
        .sense(Sense.SIGHT)
        .initiator(Side.COMPANY)
        .emotion(Emotion.positive("curious"));
  }

  static TouchpointBuilder asked(String id, String name) {
    return Touchpoint.builder(id, name)
        .channel(Channel.WORD_OF_MOUTH)
        .sense(Sense.HEARING)
        .initiator(Side.CUSTOMER)
        .moment(Moment.SERVICE)
        .emotion(Emotion.positive("curious"));
  }
}
