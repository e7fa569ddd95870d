package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A metric by which a journey is managed: NPS, CSAT, CES, conversion, or a custom one, such as a
 * number of visitors. A value outside its scale is a problem of content, which validators find, not
 * of structure.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Metric extends NoBean permits ImmutableMetric {

  /**
   * Returns the net promoter score: the percentage of promoters (9, 10) minus the percentage of
   * detractors (0 to 6).
   *
   * @return the metric with the scale −100 to 100, without a value
   */
  static Metric nps() {
    return of("nps", Text.en("NPS").nl("NPS"), Scale.of(-100, 100));
  }

  /**
   * Returns customer satisfaction on the usual scale of 1 to 5.
   *
   * @return the metric without a value
   */
  static Metric csat() {
    return csat(Scale.of(1, 5));
  }

  /**
   * Returns customer satisfaction on a given scale; 1 to 7 is also common.
   *
   * @param scale the scale
   * @return the metric without a value
   */
  static Metric csat(Scale scale) {
    return of("csat", Text.en("CSAT").nl("CSAT"), scale);
  }

  /**
   * Returns the customer effort score on the scale of 1 to 7.
   *
   * @return the metric without a value
   */
  static Metric ces() {
    return ces(Scale.of(1, 7));
  }

  /**
   * Returns the customer effort score on a given scale; 1 to 5 is also common.
   *
   * @param scale the scale
   * @return the metric without a value
   */
  static Metric ces(Scale scale) {
    return of("ces", Text.en("CES").nl("CES"), scale);
  }

  /**
   * Returns conversion: the percentage of customers here who reach the next phase.
   *
   * @return the metric with the scale 0 to 100, without a value
   */
  static Metric conversion() {
    return of("conversion", Text.en("conversion (%)").nl("conversie (%)"), Scale.of(0, 100));
  }

  /**
   * Returns repeat purchases: the percentage of customers who buy again.
   *
   * @return the metric with the scale 0 to 100, without a value
   */
  static Metric repeatPurchase() {
    return of(
        "repeat-purchase",
        Text.en("repeat purchases (%)").nl("herhaalaankopen (%)"),
        Scale.of(0, 100));
  }

  /**
   * Returns the metrics that have a name and a scale of their own: all of the above on their usual
   * scales.
   *
   * @return the metrics, without values
   */
  static List<Metric> standards() {
    return StandardMetrics.ALL;
  }

  /**
   * Returns the metric of {@link #standards()} with an id.
   *
   * @param id any text
   * @return the metric without a value, or empty if none has that id
   */
  static Optional<Metric> standard(String id) {
    requireNonNull(id, "id");
    return StandardMetrics.ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
  }

  /**
   * Returns a custom metric that is not on a scale, such as a number of visitors or an amount of
   * money. The metrics of {@link #standards()} are always on a scale: with one of their ids, the
   * metric has the usual one.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param label the name, for display
   * @return the metric without a value
   * @throws IllegalArgumentException if the id is empty or has other characters
   */
  static Metric of(String id, Text label) {
    return ImmutableMetric.of(
        Term.requireId(id),
        requireNonNull(label, "label"),
        standard(id).flatMap(Metric::scale),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /**
   * Returns a custom metric on a scale.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param label the name, for display
   * @param scale the range of the values
   * @return the metric without a value
   * @throws IllegalArgumentException if the id is empty or has other characters
   */
  static Metric of(String id, Text label, Scale scale) {
    return ImmutableMetric.of(
        Term.requireId(id),
        requireNonNull(label, "label"),
        Optional.of(requireNonNull(scale, "scale")),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /**
   * Returns the id, such as {@code nps}. The same metric at several places has the same id.
   *
   * @return the id
   */
  String id();

  /**
   * Returns the name, for display.
   *
   * @return the label
   */
  Text label();

  /**
   * Returns the range of the values.
   *
   * @return the scale, or empty if the values are not on one, as amounts of money are not
   */
  Optional<Scale> scale();

  /**
   * Returns the measured value.
   *
   * @return the value, finite; or empty if nothing was measured yet
   */
  OptionalDouble value();

  /**
   * Returns the target value.
   *
   * @return the target, finite; or empty
   */
  OptionalDouble target();

  /**
   * Returns this metric with a measured value.
   *
   * @param value the value, finite
   * @return the changed copy
   * @throws IllegalArgumentException if the value is not finite
   */
  default Metric valued(double value) {
    return ImmutableMetric.of(id(), label(), scale(), finite(value), target());
  }

  /**
   * Returns this metric with a target.
   *
   * @param target the target value, finite
   * @return the changed copy
   * @throws IllegalArgumentException if the target is not finite
   */
  default Metric aimingAt(double target) {
    return ImmutableMetric.of(id(), label(), scale(), value(), finite(target));
  }

  private OptionalDouble finite(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "a value of the metric " + id() + " must be finite, but was " + number);
    }
    // 0.0 and -0.0 are the same number, but not equal as attributes
    return OptionalDouble.of(number + 0.0);
  }
}
