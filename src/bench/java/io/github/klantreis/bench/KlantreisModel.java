package io.github.klantreis.bench;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import java.util.function.ObjIntConsumer;

/** The journey built with Klantreis, as its users would. */
final class KlantreisModel {
  static final Emotion EMOTION = Emotion.negative("impatient");

  private KlantreisModel() {}

  static Journey build(Inputs inputs) {
    return build(
        inputs,
        (touchpoint, t) ->
            touchpoint
                .emotion(EMOTION)
                .painPoint(inputs.pains[t])
                .action(
                    ActionKind.EMAIL,
                    action ->
                        action.message(
                            message -> message.sender("hello@shop.example").text("Hello"))));
  }

  /** A journey of as many touchpoints, in which no rule finds anything at a single one. */
  static Journey clean(Inputs inputs) {
    return build(
        inputs,
        (touchpoint, t) ->
            touchpoint
                .emotion(Emotion.of(t % 2, "calm"))
                .action(
                    ActionKind.EMAIL,
                    action ->
                        action.message(
                            message ->
                                message
                                    .sender("hello@shop.example")
                                    .text("Hello")
                                    .personalisedBy("name"))));
  }

  private static Journey build(Inputs inputs, ObjIntConsumer<TouchpointBuilder> rest) {
    JourneyBuilder journey = Journey.builder("bench", "Benchmark");
    for (String persona : inputs.personas) {
      journey.persona(persona, persona);
    }
    for (int p = 0; p < Inputs.PHASES; p++) {
      int begin = inputs.begin(p);
      int end = inputs.begin(p + 1);
      journey.phase(
          PhaseModels.SEVEN_PHASES.phases().get(p),
          phase -> {
            phase.owner("marketing").customerNeed("to get on");
            for (int i = begin; i < end; i++) {
              int t = i;
              phase.touchpoint(
                  inputs.ids[t],
                  inputs.names[t],
                  touchpoint -> {
                    touchpoint
                        .channel(Channel.EMAIL)
                        .channel(Channel.WEBSITE)
                        .concerns(inputs.personas[t % Inputs.PERSONAS]);
                    rest.accept(touchpoint, t);
                  });
            }
          });
    }
    return journey.build();
  }
}
