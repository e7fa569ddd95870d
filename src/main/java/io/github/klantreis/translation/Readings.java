package io.github.klantreis.translation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.PhaseKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares how touchpoints are read in the phases of both models: where a touchpoint is silent,
 * what its phase says counts, and that changes if it goes to another phase than its phase's own
 * attributes, or if phases are merged.
 */
final class Readings {
  /** What a phase says for its touchpoints, by the name of the attribute. */
  private static final ImmutableMap<String, Function<Reading, ?>> READ =
      ImmutableMap.<String, Function<Reading, ?>>builder()
          .put("goals", Reading::goals)
          .put("customerGoals", Reading::customerGoals)
          .put("customerNeeds", Reading::customerNeeds)
          .put("emotion", Reading::emotion)
          .put("participantEmotions", Reading::participantEmotions)
          .put("measuredEmotion", Reading::measuredEmotion)
          .put("measuredParticipantEmotions", Reading::measuredParticipantEmotions)
          .put("evidence", Reading::evidence)
          .buildOrThrow();

  private final Map<String, Phase> phaseOf = new HashMap<>();
  private final Map<String, PhaseKind> headingTargets;
  private final TranslationReport report;

  /**
   * Prepares a comparison.
   *
   * @param translated the phases in the other model
   * @param headingTargets where the own attributes of phases went, by the ids of the phases
   * @param report takes the remarks
   */
  Readings(
      List<Phase> translated, Map<String, PhaseKind> headingTargets, TranslationReport report) {
    translated.forEach(phase -> phase.touchpoints().forEach(each -> phaseOf.put(each.id(), phase)));
    this.headingTargets = headingTargets;
    this.report = report;
  }

  void compare(List<Phase> phases) {
    for (Phase phase : phases) {
      for (JoinedAttribute attribute : JoinedAttribute.ALL) {
        Function<Reading, ?> read = READ.get(attribute.name());
        if (read != null) {
          compare(phase, attribute, read);
        }
      }
    }
  }

  private void compare(Phase phase, JoinedAttribute attribute, Function<Reading, ?> read) {
    SetMultimap<List<?>, String> lost = LinkedHashMultimap.create();
    SetMultimap<Gain, String> gained = LinkedHashMultimap.create();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      Phase target = phaseOf.get(touchpoint.id());
      if (target == null) {
        continue; // lost, which is reported
      }
      Collection<?> then = values(read.apply(phase.reading(touchpoint)));
      Touchpoint translated = target.touchpoint(touchpoint.id()).orElseThrow();
      Collection<?> now = values(read.apply(target.reading(translated)));
      if (then.isEmpty() && !now.isEmpty()) {
        gained.put(new Gain(target.kind(), List.copyOf(now)), touchpoint.name());
      }
      // With the attributes of its phase, it loses what gave way there, which is reported.
      if (!target.kind().equals(headingTargets.get(phase.id()))) {
        List<?> gone = then.stream().filter(value -> !now.contains(value)).toList();
        if (!gone.isEmpty()) {
          lost.put(gone, touchpoint.name());
        }
      }
    }
    lost.asMap()
        .forEach(
            (gone, names) -> report.readNoLonger(phase, attribute, attribute.written(gone), names));
    gained
        .asMap()
        .forEach(
            (gain, names) ->
                report.readNow(
                    phase, attribute, attribute.written(gain.values()), gain.target(), names));
  }

  private record Gain(PhaseKind target, List<?> values) {}

  private static Collection<?> values(Object read) {
    if (read instanceof Optional<?> maybe) {
      return maybe.stream().toList();
    }
    return read instanceof Map<?, ?> keyed ? keyed.entrySet() : (Collection<?>) read;
  }
}
