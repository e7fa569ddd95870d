package io.github.klantreis.bench;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import io.github.klantreis.bench.PlainModel.PlainJourney;
import io.github.klantreis.bench.PlainModel.PlainPhase;
import io.github.klantreis.bench.PlainModel.PlainTouchpoint;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Message;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same twelve constraints three ways: as a loop (the limit), with Klantreis and with YAVI. */
final class TwelveConstraints {
  private static final Text WRONG = Text.en("\"{name}\" is wrong").nl("\"{name}\" is fout");

  private TwelveConstraints() {}

  static List<String> loop(Journey journey) {
    List<String> problems = new ArrayList<>();
    Set<String> personas = new HashSet<>();
    journey.personas().forEach(persona -> personas.add(persona.id()));
    if (journey.name().isBlank()) {
      problems.add("name");
    }
    for (Phase phase : journey.phases()) {
      if (phase.owner().isEmpty() || phase.owner().get().isBlank()) {
        problems.add("owner");
      }
      for (Touchpoint touchpoint : phase.touchpoints()) {
        loop(touchpoint, personas, problems);
      }
    }
    return problems;
  }

  private static void loop(Touchpoint touchpoint, Set<String> personas, List<String> problems) {
    if (touchpoint.id().isBlank()) {
      problems.add("id");
    }
    if (touchpoint.name().isBlank()) {
      problems.add("name");
    }
    if (touchpoint.name().length() > 100) {
      problems.add("long name");
    }
    Optional<Emotion> emotion = touchpoint.emotion();
    if (emotion.isPresent()) {
      if (emotion.get().score() < -2 || emotion.get().score() > 2) {
        problems.add("score");
      }
      if (emotion.get().label().isBlank()) {
        problems.add("label");
      }
    }
    if (touchpoint.channels().isEmpty() || touchpoint.channels().size() > 5) {
      problems.add("channels");
    }
    if (touchpoint.painPoints().size() > 10) {
      problems.add("pains");
    }
    for (String persona : touchpoint.concernedPersonas()) {
      if (!personas.contains(persona)) {
        problems.add("persona");
      }
    }
    for (MarketingAction action : touchpoint.actions()) {
      Optional<Message> message = action.message();
      if (message.isPresent()) {
        if (message.get().sender().isEmpty() || message.get().sender().get().isBlank()) {
          problems.add("sender");
        }
        if (message.get().text().isPresent() && message.get().text().get().length() > 500) {
          problems.add("text");
        }
      }
    }
  }

  static Validators klantreis() {
    return Validators.of(
        JourneyValidator.forJourneyHeadings("journey-name")
            .check((journey, context) -> report(journey.name().isBlank(), journey.name(), context)),
        JourneyValidator.forPhaseHeadings("owner")
            .check(
                (phase, context) ->
                    report(
                        phase.owner().isEmpty() || phase.owner().get().isBlank(),
                        phase.id(),
                        context)),
        JourneyValidator.forTouchpoints("id")
            .check((t, context) -> report(t.id().isBlank(), t.name(), context)),
        JourneyValidator.forTouchpoints("name")
            .check((t, context) -> report(t.name().isBlank(), t.name(), context)),
        JourneyValidator.forTouchpoints("name-long")
            .check((t, context) -> report(t.name().length() > 100, t.name(), context)),
        JourneyValidator.forTouchpoints("score")
            .check(
                (t, context) ->
                    report(
                        t.emotion().isPresent() && Math.abs(t.emotion().get().score()) > 2,
                        t.name(),
                        context)),
        JourneyValidator.forTouchpoints("label")
            .check(
                (t, context) ->
                    report(
                        t.emotion().isPresent() && t.emotion().get().label().isBlank(),
                        t.name(),
                        context)),
        JourneyValidator.forTouchpoints("channels")
            .check(
                (t, context) ->
                    report(t.channels().isEmpty() || t.channels().size() > 5, t.name(), context)),
        JourneyValidator.forTouchpoints("pains")
            .check((t, context) -> report(t.painPoints().size() > 10, t.name(), context)),
        JourneyValidator.forTouchpoints("persona")
            .check(
                (t, context) -> {
                  JourneyHeading journey = context.journey();
                  for (String persona : t.concernedPersonas()) {
                    report(journey.persona(persona).isEmpty(), t.name(), context);
                  }
                }),
        JourneyValidator.forActions("sender")
            .check(
                (action, context) -> {
                  Optional<Message> message = action.message();
                  report(
                      message.isPresent()
                          && (message.get().sender().isEmpty()
                              || message.get().sender().get().isBlank()),
                      action.id(),
                      context);
                }),
        JourneyValidator.forActions("text")
            .check(
                (action, context) -> {
                  Optional<Message> message = action.message();
                  report(
                      message.isPresent()
                          && message.get().text().isPresent()
                          && message.get().text().get().length() > 500,
                      action.id(),
                      context);
                }));
  }

  private static void report(
      boolean wrong, String name, io.github.klantreis.validation.ValidationContext context) {
    if (wrong) {
      context.report(WRONG).with("name", name);
    }
  }

  static Validator<PlainJourney> yavi() {
    Validator<PlainTouchpoint> touchpoint =
        ValidatorBuilder.<PlainTouchpoint>of()
            .constraint(PlainTouchpoint::id, "id", c -> c.notBlank())
            .constraint(PlainTouchpoint::name, "name", c -> c.notBlank().lessThanOrEqual(100))
            .constraint(
                PlainTouchpoint::score, "score", c -> c.greaterThanOrEqual(-2).lessThanOrEqual(2))
            .constraint(PlainTouchpoint::label, "label", c -> c.notBlank())
            .constraint(PlainTouchpoint::channels, "channels", c -> c.notEmpty().lessThanOrEqual(5))
            .constraint(PlainTouchpoint::painPoints, "painPoints", c -> c.lessThanOrEqual(10))
            .constraint(PlainTouchpoint::sender, "sender", c -> c.notBlank())
            .constraint(PlainTouchpoint::text, "text", c -> c.lessThanOrEqual(500))
            .build();
    Validator<PlainPhase> phase =
        ValidatorBuilder.<PlainPhase>of()
            .constraint(PlainPhase::owner, "owner", c -> c.notBlank())
            .forEach(PlainPhase::touchpoints, "touchpoints", touchpoint)
            .build();
    return ValidatorBuilder.<PlainJourney>of()
        .constraint(PlainJourney::name, "name", c -> c.notBlank())
        .forEach(PlainJourney::phases, "phases", phase)
        .constraintOnTarget(PlainModel::personasExist, "personas", "personas", "unknown persona")
        .build();
  }
}
