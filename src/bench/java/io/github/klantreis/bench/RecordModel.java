package io.github.klantreis.bench;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The limit: the same journey in records written by hand, of the same attributes, with {@code
 * copyOf} for what may be mutable and the same structural checks.
 */
final class RecordModel {
  private RecordModel() {}

  record Message(
      Object sender,
      Object receiver,
      Object formOfAddress,
      Object toneOfVoice,
      Object language,
      List<String> personalisation,
      Object intent,
      boolean namesChoiceStress,
      Object subject,
      Object text,
      List<Object> links,
      List<String> choices) {
    Message {
      personalisation = List.copyOf(personalisation);
      links = List.copyOf(links);
      choices = List.copyOf(choices);
    }
  }

  record Action(
      String id,
      Map<String, String> attributes,
      List<Object> suppressions,
      ActionKind kind,
      Object name,
      Object funnelStage,
      Message message,
      Object trigger,
      Object delay,
      boolean opensItself,
      Object offer,
      Object reward,
      Object loyalty) {
    Action {
      requireNonNull(id);
      requireNonNull(kind);
      attributes = Map.copyOf(attributes);
      suppressions = List.copyOf(suppressions);
    }
  }

  record Touchpoint(
      String id,
      Map<String, String> attributes,
      List<Object> suppressions,
      Object description,
      Object owner,
      List<String> goals,
      List<String> customerGoals,
      List<Need> customerNeeds,
      List<String> successCriteria,
      Emotion emotion,
      Map<String, Emotion> participantEmotions,
      Emotion measuredEmotion,
      Map<String, Emotion> measuredParticipantEmotions,
      List<String> thoughts,
      List<String> quotes,
      List<String> painPoints,
      List<String> opportunities,
      List<String> solutions,
      List<Object> metrics,
      Map<String, String> laneTexts,
      List<Object> pictures,
      Set<String> drillsDownTo,
      String name,
      List<Channel> channels,
      Map<Channel, Emotion> channelEmotions,
      Object interaction,
      Object initiator,
      Object receiver,
      Set<Object> senses,
      Set<String> concernedPersonas,
      Object momentOfTruth,
      Set<Object> moments,
      List<String> dropOffPoints,
      Object advocacy,
      List<Action> actions,
      Object startsAfter,
      Object state,
      Object blueprint,
      List<Object> nextSteps) {
    Touchpoint {
      requireNonNull(id);
      requireNonNull(name);
      attributes = Map.copyOf(attributes);
      suppressions = List.copyOf(suppressions);
      goals = List.copyOf(goals);
      customerGoals = List.copyOf(customerGoals);
      customerNeeds = List.copyOf(customerNeeds);
      successCriteria = List.copyOf(successCriteria);
      participantEmotions = Map.copyOf(participantEmotions);
      measuredParticipantEmotions = Map.copyOf(measuredParticipantEmotions);
      thoughts = List.copyOf(thoughts);
      quotes = List.copyOf(quotes);
      painPoints = List.copyOf(painPoints);
      opportunities = List.copyOf(opportunities);
      solutions = List.copyOf(solutions);
      metrics = List.copyOf(metrics);
      laneTexts = Map.copyOf(laneTexts);
      pictures = List.copyOf(pictures);
      channels = List.copyOf(channels);
      channelEmotions = Map.copyOf(channelEmotions);
      senses = Set.copyOf(senses);
      concernedPersonas = Set.copyOf(concernedPersonas);
      moments = Set.copyOf(moments);
      dropOffPoints = List.copyOf(dropOffPoints);
      actions = List.copyOf(actions);
      nextSteps = List.copyOf(nextSteps);
    }
  }

  record Phase(
      String id, PhaseKind kind, String owner, List<Need> needs, List<Touchpoint> touchpoints) {
    Phase {
      needs = List.copyOf(needs);
      touchpoints = List.copyOf(touchpoints);
    }
  }

  record Journey(String id, String name, List<String> personas, List<Phase> phases) {
    Journey {
      personas = List.copyOf(personas);
      phases = List.copyOf(phases);
      check(personas, phases);
    }
  }

  /** The checks that Klantreis makes of what this journey holds. */
  private static void check(List<String> personas, List<Phase> phases) {
    Set<String> personaIds = new HashSet<>(personas);
    Set<String> ids = new HashSet<>();
    List<String> problems = new ArrayList<>();
    for (Phase phase : phases) {
      for (Touchpoint touchpoint : phase.touchpoints) {
        checkId(touchpoint.id, problems);
        if (touchpoint.name.isBlank()) {
          problems.add("blank name");
        }
        if (!ids.add(touchpoint.id)) {
          problems.add("duplicate id " + touchpoint.id);
        }
        if (touchpoint.emotion != null
            && (Math.abs(touchpoint.emotion.score()) > 2 || touchpoint.emotion.label().isBlank())) {
          problems.add("emotion");
        }
        for (String persona : touchpoint.concernedPersonas) {
          if (!personaIds.contains(persona)) {
            problems.add("no persona " + persona);
          }
        }
        for (Action action : touchpoint.actions) {
          checkId(action.id, problems);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
  }

  private static void checkId(String id, List<String> problems) {
    if (!Term.isId(id)) {
      problems.add("no id " + id);
    }
  }

  static Journey build(Inputs inputs) {
    List<Phase> phases = new ArrayList<>();
    for (int p = 0; p < Inputs.PHASES; p++) {
      PhaseKind kind = PhaseModels.SEVEN_PHASES.phases().get(p);
      List<Touchpoint> touchpoints = new ArrayList<>();
      for (int i = inputs.begin(p); i < inputs.begin(p + 1); i++) {
        touchpoints.add(touchpoint(inputs, i));
      }
      phases.add(
          new Phase(kind.id(), kind, "marketing", List.of(Need.of("to get on")), touchpoints));
    }
    return new Journey("bench", "Benchmark", List.of(inputs.personas), phases);
  }

  static Touchpoint touchpoint(Inputs inputs, int i) {
    Message message =
        new Message(
            "hello@shop.example",
            null,
            null,
            null,
            null,
            List.of(),
            null,
            false,
            null,
            "Hello",
            List.of(),
            List.of());
    Action action =
        new Action(
            ActionKind.EMAIL.id(),
            Map.of(),
            List.of(),
            ActionKind.EMAIL,
            null,
            null,
            message,
            null,
            null,
            false,
            null,
            null,
            null);
    return new Touchpoint(
        inputs.ids[i],
        Map.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        KlantreisModel.EMOTION,
        Map.of(),
        null,
        Map.of(),
        List.of(),
        List.of(),
        List.of(inputs.pains[i]),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        Set.of(),
        inputs.names[i],
        List.of(Channel.EMAIL, Channel.WEBSITE),
        Map.of(),
        null,
        null,
        null,
        Set.of(),
        Set.of(inputs.personas[i % Inputs.PERSONAS]),
        null,
        Set.of(),
        List.of(),
        null,
        List.of(action),
        null,
        null,
        null,
        List.of());
  }
}
