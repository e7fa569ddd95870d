package io.github.klantreis.validation.rules;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MessageBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Edits of journeys that flaws are made of. */
final class Edits {
  private Edits() {}

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
}
