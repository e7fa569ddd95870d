package io.github.klantreis.part;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A number that one steers on, with the scale it is measured on: NPS, CSAT, CES, conversion, or an
 * own one. A value outside the scale is bad content, which validators find, no bad structure.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Metric permits ImmutableMetric {

  /**
   * Net promoter score: the share of promoters (9, 10) less the share of detractors (0 to 6), in
   * per cent.
   *
   * @return the metric on its scale of −100 to 100, without a value
   */
  static Metric nps() {
    return of("nps", Text.en("NPS").nl("NPS"), Scale.of(-100, 100));
  }

  /**
   * Customer satisfaction on the usual scale of 1 to 5.
   *
   * @return the metric without a value
   */
  static Metric csat() {
    return csat(Scale.of(1, 5));
  }

  /**
   * Customer satisfaction on a given scale; 1 to 7 is in use too.
   *
   * @param scale the scale
   * @return the metric without a value
   */
  static Metric csat(Scale scale) {
    return of("csat", Text.en("CSAT").nl("CSAT"), scale);
  }

  /**
   * Customer effort score on the scale of 1 to 7.
   *
   * @return the metric without a value
   */
  static Metric ces() {
    return ces(Scale.of(1, 7));
  }

  /**
   * Customer effort score on a given scale; 1 to 5 is in use too.
   *
   * @param scale the scale
   * @return the metric without a value
   */
  static Metric ces(Scale scale) {
    return of("ces", Text.en("CES").nl("CES"), scale);
  }

  /**
   * Conversion: how many of those here reach the next phase, in per cent.
   *
   * @return the metric on its scale of 0 to 100, without a value
   */
  static Metric conversion() {
    return of("conversion", Text.en("conversion (%)").nl("conversie (%)"), Scale.of(0, 100));
  }

  /**
   * Repeat purchases: how many buy again, in per cent.
   *
   * @return the metric on its scale of 0 to 100, without a value
   */
  static Metric repeatPurchase() {
    return of(
        "repeat-purchase",
        Text.en("repeat purchases (%)").nl("herhaalaankopen (%)"),
        Scale.of(0, 100));
  }

  /**
   * An own metric.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param label its name for people
   * @param scale the range of its values
   * @return the metric without a value
   * @throws IllegalArgumentException if the id has another form
   */
  static Metric of(String id, Text label, Scale scale) {
    return ImmutableMetric.of(
        Term.requireId(id), label, scale, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /**
   * The id, such as {@code nps}: the same metric at several places has the same id.
   *
   * @return the id
   */
  String id();

  /**
   * The name for people.
   *
   * @return the label
   */
  Text label();

  /**
   * The range of its values.
   *
   * @return the scale
   */
  Scale scale();

  /**
   * What was measured.
   *
   * @return the value, or empty when nothing was measured yet
   */
  OptionalDouble value();

  /**
   * What is aimed at.
   *
   * @return the target, or empty
   */
  OptionalDouble target();

  /**
   * This metric with a measured value.
   *
   * @param value the value, finite
   * @return the changed copy
   * @throws IllegalArgumentException if the value is not finite
   */
  default Metric valued(double value) {
    return ImmutableMetric.of(id(), label(), scale(), finite(value), target());
  }

  /**
   * This metric with a target.
   *
   * @param target what is aimed at, finite
   * @return the changed copy
   * @throws IllegalArgumentException if the target is not finite
   */
  default Metric aimingAt(double target) {
    return ImmutableMetric.of(id(), label(), scale(), value(), finite(target));
  }

  private OptionalDouble finite(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "a value of the metric " + id() + " is finite, not " + number);
    }
    // 0.0 and -0.0 are the same number, but not equal as attributes
    return OptionalDouble.of(number + 0.0);
  }
}
