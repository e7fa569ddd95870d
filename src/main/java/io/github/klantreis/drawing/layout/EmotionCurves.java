package io.github.klantreis.drawing.layout;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Reading;
import io.github.klantreis.observation.EmotionSummary;
import io.github.klantreis.observation.TouchpointCount;
import java.util.Optional;
import java.util.function.Function;

/** The emotion curves of a map: of each customer, and of what customers reported. */
final class EmotionCurves {
  /** Of each customer: what the journey states. */
  final ImmutableList<EmotionCurve> stated;

  /** Of each customer: what was measured, if the journey states nothing that the customer feels. */
  final ImmutableList<EmotionCurve> measured;

  /**
   * Of each customer: what the journey states that this one is compared with, at the elements of
   * both; none if it is compared with none.
   */
  final ImmutableList<EmotionCurve> earlier;

  /** Through the mean experience of customers at each touchpoint; empty without any. */
  final EmotionCurve observed;

  /** All curves that are drawn. */
  final ImmutableList<EmotionCurve> drawn;

  private final JourneyContent content;

  EmotionCurves(JourneyContent content) {
    this.content = content;
    stated = ofEach(customer -> new EmotionCurve(content.columns, customer::emotionAt));
    measured = ofEach(this::measured);
    earlier =
        content
            .before
            .map(before -> ofEach(now -> earlier(now.in(before), before.journey)))
            .orElse(ImmutableList.of());
    observed =
        new EmotionCurve(
            content.columns.stream()
                .mapToDouble(
                    column ->
                        observed(column)
                            .map(felt -> felt.mean().orElse(Double.NaN))
                            .orElse(Double.NaN))
                .toArray(),
            CurveOrder.of(content.columns));
    drawn =
        ImmutableList.<EmotionCurve>builder()
            .addAll(stated)
            .addAll(measured)
            .addAll(earlier)
            .add(observed)
            .build();
  }

  private ImmutableList<EmotionCurve> ofEach(Function<MapCustomer, EmotionCurve> curve) {
    return content.customers.stream().map(curve).collect(ImmutableList.toImmutableList());
  }

  private EmotionCurve measured(MapCustomer customer) {
    return content.columns.stream().anyMatch(at -> customer.emotionAt(at).isPresent())
        ? new EmotionCurve(content.columns, at -> Optional.empty())
        : new EmotionCurve(content.columns, customer::measuredAt);
  }

  private EmotionCurve earlier(MapCustomer customer, Journey before) {
    return new EmotionCurve(
        content.columns,
        column ->
            column
                .touchpoint()
                .flatMap(touchpoint -> reading(touchpoint.id(), before))
                .flatMap(customer::emotionAt));
  }

  private static Optional<Reading> reading(String touchpointId, Journey journey) {
    return journey
        .phaseOf(touchpointId)
        .map(phase -> phase.reading(phase.touchpoint(touchpointId).orElseThrow()));
  }

  /** Returns what customers felt at a touchpoint, if any reported it. */
  Optional<EmotionSummary> observed(MapColumn column) {
    return content
        .observed
        .flatMap(observed -> column.touchpoint().flatMap(observed::count))
        .map(TouchpointCount::emotion)
        .filter(felt -> felt.count() > 0);
  }
}
