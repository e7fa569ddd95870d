package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.survival.CurvePoint;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What figures are made of, in every document that has some: counts, shares, times. */
final class CountForms {
  static final WrittenForm<Long> COUNT =
      WrittenForm.of(
          (out, count) -> out.writeNumber(count.longValue()),
          ImmutableMap.of("type", "integer", "minimum", 0));

  static final WrittenForm<Long> SUM =
      WrittenForm.of((out, sum) -> out.writeNumber(sum.longValue()), Map.of("type", "integer"));

  static final WrittenForm<Duration> MILLIS =
      WrittenForm.of(
          (out, time) -> out.writeNumber(time.toMillis()),
          ImmutableMap.of("type", "integer", "minimum", 0));

  static final WrittenObject<Share> SHARE =
      FieldList.<Share>of("share", "A part of a whole, exact.")
          .required("part", "The part.", COUNT, Share::part)
          .required("whole", "The whole.", COUNT, Share::whole)
          .written();

  /** A share of customers, of whom others could have come. */
  static final WrittenObject<Share> ESTIMATE =
      FieldList.<Share>of("estimate", "A share of customers with its bounds.")
          .required("part", "How many.", COUNT, Share::part)
          .required("whole", "Of how many.", COUNT, Share::whole)
          .required("atLeast", "The lower bound, with 95 %.", NumberForm.ANY, Share::atLeast)
          .required("atMost", "The upper bound.", NumberForm.ANY, Share::atMost)
          .written();

  static final WrittenObject<CurvePoint> POINT =
      FieldList.<CurvePoint>of("point", "A point of a curve of conversion.")
          .required("time", "Since they entered, in milliseconds.", MILLIS, CurvePoint::time)
          .required("share", "Who reached the step by then.", NumberForm.ANY, CurvePoint::share)
          .required("atLeast", "The lower bound, with 95 %.", NumberForm.ANY, CurvePoint::atLeast)
          .required("atMost", "The upper bound.", NumberForm.ANY, CurvePoint::atMost)
          .required(
              "observed",
              "How many were observed for so long and had not reached it before.",
              COUNT,
              CurvePoint::observed)
          .written();

  private CountForms() {}

  static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}
