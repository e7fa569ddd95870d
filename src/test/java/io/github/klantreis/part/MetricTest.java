package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.vocabulary.Text;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metrics and their scales. */
final class MetricTest {
  @Test
  void aScaleContainsItsEnds() {
    Scale scale = Scale.of(1, 5);
    assertThat(scale.contains(1)).isTrue();
    assertThat(scale.contains(5)).isTrue();
    assertThat(scale.contains(0.999)).isFalse();
    assertThat(scale.contains(5.001)).isFalse();
    assertThat(scale.contains(Double.NaN)).isFalse();
    assertThat(scale).isEqualTo(new Scale(1, 5));
  }

  @Test
  void aScaleGoesUpAndIsFinite() {
    for (double[] ends :
        new double[][] {
          {5, 1},
          {1, 1},
          {0.0, -0.0},
          {0, Double.POSITIVE_INFINITY},
          {Double.NaN, 1},
          {1, Double.NaN}
        }) {
      assertThatThrownBy(() -> Scale.of(ends[0], ends[1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "a scale must go from a finite value to a higher one, not from "
                  + ends[0]
                  + " to "
                  + ends[1]);
    }
  }

  @Test
  void zeroIsZeroWhateverItsSign() {
    assertThat(Scale.of(-0.0, 1)).isEqualTo(Scale.of(0.0, 1));
    assertThat(Metric.nps().valued(-0.0)).isEqualTo(Metric.nps().valued(0.0));
    assertThat(Metric.nps().aimingAt(-0.0)).isEqualTo(Metric.nps().aimingAt(0.0));
  }

  @Test
  void theUsualMetricsHaveTheirUsualScales() {
    assertThat(Metric.nps().scale()).contains(Scale.of(-100, 100));
    assertThat(Metric.csat().scale()).contains(Scale.of(1, 5));
    assertThat(Metric.csat(Scale.of(1, 7)).scale()).contains(Scale.of(1, 7));
    assertThat(Metric.ces().scale()).contains(Scale.of(1, 7));
    assertThat(Metric.ces(Scale.of(1, 5)).scale()).contains(Scale.of(1, 5));
    assertThat(Metric.conversion().scale()).contains(Scale.of(0, 100));
    assertThat(Metric.repeatPurchase().scale()).contains(Scale.of(0, 100));
  }

  @Test
  void valueAndTargetAreIndependent() {
    Metric metric = Metric.nps().aimingAt(45).valued(31);
    assertThat(metric).isEqualTo(Metric.nps().valued(31).aimingAt(45));
    assertThat(metric.value()).hasValue(31);
    assertThat(metric.target()).hasValue(45);
    assertThat(Metric.nps().value()).isEqualTo(OptionalDouble.empty());
    assertThat(metric.valued(32)).isNotEqualTo(metric);
  }

  @Test
  void whatIsCountedIsOnNoScale() {
    Metric visitors = Metric.of("visitors", Text.en("visitors a month")).valued(12_400);

    assertThat(visitors.scale()).isEmpty();
    assertThat(visitors.aimingAt(20_000).scale()).isEmpty();
  }

  @Test
  void aStandardMetricIsOnItsScaleWhoeverMakesIt() {
    assertThat(Metric.standards())
        .allSatisfy(
            standard -> {
              assertThat(Metric.of(standard.id(), standard.label())).isEqualTo(standard);
              assertThat(Metric.standard(standard.id())).contains(standard);
            });
    assertThat(Metric.standard("visitors")).isEmpty();
  }

  @Test
  void aValueOutsideTheScaleIsForValidators() {
    Metric metric = Metric.csat().valued(7);
    assertThat(metric.scale().orElseThrow().contains(metric.value().orElseThrow())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aValueIsFinite(double number) {
    assertThatThrownBy(() -> Metric.nps().valued(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a value of the metric nps must be finite, but was " + number);
    assertThatThrownBy(() -> Metric.nps().aimingAt(number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOwnMetricHasAnId() {
    assertThatThrownBy(() -> Metric.of("no id", Text.en("?"), Scale.of(0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"no id\" is not an id");
  }

  @Test
  @SuppressWarnings("NullAway") // As callers without the checker may do.
  void aScaleThatIsMissingIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Metric.of("waits", Text.en("Waits"), null))
        .withMessage("scale");
  }
}
