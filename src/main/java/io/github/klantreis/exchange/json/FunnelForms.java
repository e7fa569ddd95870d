package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.CountForms.COUNT;
import static io.github.klantreis.exchange.json.CountForms.MILLIS;
import static io.github.klantreis.exchange.json.CountForms.POINT;
import static io.github.klantreis.exchange.json.CountForms.SHARE;
import static io.github.klantreis.exchange.json.FlagForm.FLAG;
import static io.github.klantreis.exchange.json.TextForm.ANY;

import io.github.klantreis.observation.funnel.FunnelResult;
import io.github.klantreis.observation.funnel.StepCount;
import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.vocabulary.Term;

/** Funnels over chosen touchpoints and curves of conversion as JSON. They are never read back. */
final class FunnelForms {
  static final String FUNNEL_ID = "https://klantreis.github.io/schema/funnel-1.json";
  static final String CURVE_ID = "https://klantreis.github.io/schema/conversion-curve-1.json";

  private static final WrittenObject<StepCount> STEP =
      FieldList.<StepCount>of("step", "A step of the funnel.")
          .required(
              "touchpointIds",
              "The touchpoints any of which fills the step.",
              WrittenForm.listOf(ANY),
              StepCount::touchpoints)
          .required("isOptional", "Whether chains can pass over it.", FLAG, StepCount::isOptional)
          .required("reached", "How many units reached it.", COUNT, StepCount::reached)
          .required("customers", "How many customers did.", COUNT, StepCount::customers)
          .required("entered", "How many units entered here.", COUNT, StepCount::entered)
          .required("conversion", "Of those who entered.", SHARE, StepCount::conversion)
          .required(
              "continuation",
              "Who came here, of those who reached the last step before that is not optional.",
              SHARE,
              StepCount::continuation)
          .written();

  static final WrittenObject<FunnelResult> FUNNEL =
      FieldList.<FunnelResult>document(
              FUNNEL_ID,
              "funnel",
              "How many customers or sessions reached which step.",
              result -> result.funnel().plan())
          .required(
              "isPerSession",
              "Whether units are sessions; else they are customers.",
              FLAG,
              result -> result.funnel().isPerSession())
          .required(
              "isOpen",
              "Whether units can enter at any step.",
              FLAG,
              result -> result.funnel().isOpen())
          .optional(
              "mode",
              "How steps are filled; absent where they are filled as ClickHouse does.",
              ANY,
              result -> result.funnel().mode().map(Term::id))
          .optional(
              "windowFunnel",
              "The modes of ClickHouse's windowFunnel in which steps are filled.",
              WrittenForm.listOf(ANY),
              result ->
                  result
                      .funnel()
                      .windowFunnel()
                      .map(modes -> modes.stream().map(Term::id).toList()))
          .optional(
              "window",
              "How long the steps may take together, in milliseconds.",
              MILLIS,
              result -> result.funnel().window())
          .optional(
              "tolerance",
              "Within which time encounters count as at once, in milliseconds.",
              MILLIS,
              result -> result.funnel().tolerance())
          .list(
              "exclusions",
              "The ids of touchpoints that break a chain.",
              ANY,
              result -> result.funnel().exclusions())
          .list(
              "excludedEvents",
              "Events of the log that break a chain.",
              ANY,
              result -> result.funnel().excludedEvents())
          .required("customers", "How many customers were counted.", COUNT, FunnelResult::customers)
          .required("units", "How many units were counted.", COUNT, FunnelResult::units)
          .required("entrants", "How many units entered.", COUNT, FunnelResult::entrants)
          .required(
              "encountersWithoutSession",
              "How many encounters were left out as they have no session.",
              COUNT,
              FunnelResult::encountersWithoutSession)
          .required("steps", "The steps.", WrittenForm.listOf(STEP), FunnelResult::steps)
          .written();

  static final WrittenObject<ConversionCurve> CURVE =
      FieldList.<ConversionCurve>document(
              CURVE_ID,
              "conversionCurve",
              "Who reached a step by which time, also of those still on their way.")
          .required("customers", "How many entered.", COUNT, ConversionCurve::customers)
          .optional(
              "half",
              "About the time within which half of them reach the step, in milliseconds.",
              MILLIS,
              ConversionCurve::half)
          .required(
              "points",
              "The points; none if there are too few customers.",
              WrittenForm.listOf(POINT),
              ConversionCurve::points)
          .written();

  private FunnelForms() {}
}
