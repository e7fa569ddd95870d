package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.CountForms.COUNT;
import static io.github.klantreis.exchange.json.CountForms.MILLIS;
import static io.github.klantreis.exchange.json.FlagForm.FLAG;
import static io.github.klantreis.exchange.json.TextForm.ANY;

import io.github.klantreis.observation.comparison.ComparedFigure;
import io.github.klantreis.observation.comparison.IncomparableFigure;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import java.util.Locale;

/** Comparisons of two statistics as JSON. They are never read back. */
final class ComparisonForms {
  static final String SCHEMA_ID = "https://klantreis.github.io/schema/comparison-1.json";

  /** One of the two groups. */
  private record Group(String name, String journeyId, long customers, long customersTooYoung) {}

  private static final WrittenObject<Group> GROUP =
      FieldList.<Group>of("group", "A group of customers.")
          .required("name", "What it is called.", ANY, Group::name)
          .required("journeyId", "The id of the journey.", ANY, Group::journeyId)
          .required("customers", "How many customers.", COUNT, Group::customers)
          .required(
              "customersTooYoung",
              "How many were left out because they were not observed for as long as followUp.",
              COUNT,
              Group::customersTooYoung)
          .written();

  private static final WrittenObject<ComparedFigure> FIGURE =
      FieldList.<ComparedFigure>of("comparedFigure", "A figure of both groups.")
          .required("kind", "What it is about.", ANY, figure -> figure.kind().id())
          .required(
              "elementIds",
              "The phase, touchpoint, loop or event; or the phases that are left and entered.",
              WrittenForm.listOf(ANY),
              ComparedFigure::elementIds)
          .required("name", "What it is called.", ANY, figure -> figure.name(Locale.ENGLISH))
          .required(
              "customersBefore",
              "How many customers of the first group it is about.",
              COUNT,
              ComparedFigure::customersBefore)
          .required(
              "customersAfter",
              "How many customers of the second group it is about.",
              COUNT,
              ComparedFigure::customersAfter)
          .required(
              "before",
              "A share from 0 to 1, or a mean emotion from -2 to 2, of the first group.",
              NumberForm.ANY,
              ComparedFigure::before)
          .required("after", "The same of the second group.", NumberForm.ANY, ComparedFigure::after)
          .required("difference", "after minus before.", NumberForm.ANY, ComparedFigure::difference)
          .required(
              "differenceAtLeast",
              "The lower bound of the true difference, corrected for all figures.",
              NumberForm.ANY,
              ComparedFigure::differenceAtLeast)
          .required(
              "differenceAtMost",
              "The upper bound of the true difference, corrected for all figures.",
              NumberForm.ANY,
              ComparedFigure::differenceAtMost)
          .required(
              "probability",
              "How likely so large a difference is if there is none, of this figure alone.",
              NumberForm.ANY,
              ComparedFigure::probability)
          .required(
              "isDifferent",
              "Whether it is no accident and large enough to matter.",
              FLAG,
              ComparedFigure::isDifferent)
          .written();

  private static final WrittenObject<IncomparableFigure> NOT_COMPARED =
      FieldList.<IncomparableFigure>of("notCompared", "A figure that cannot be compared.")
          .required("kind", "What it is about.", ANY, figure -> figure.kind().id())
          .required(
              "elementIds",
              "The elements that it is about.",
              WrittenForm.listOf(ANY),
              IncomparableFigure::elementIds)
          .required("name", "What it is called.", ANY, figure -> figure.name(Locale.ENGLISH))
          .required("reason", "Why not.", ANY, figure -> figure.reason(Locale.ENGLISH))
          .written();

  static final WrittenObject<StatisticsComparison> COMPARISON =
      FieldList.<StatisticsComparison>document(
              SCHEMA_ID, "comparison", "Two groups of customers, figure by figure.")
          .required("before", "The first group.", GROUP, ComparisonForms::before)
          .required("after", "The second group.", GROUP, ComparisonForms::after)
          .optional(
              "followUp",
              "For how long each customer of the second group is observed, in milliseconds.",
              MILLIS,
              comparison -> comparison.after().plan().followUp())
          .required(
              "figures",
              "What is compared.",
              WrittenForm.listOf(FIGURE),
              StatisticsComparison::figures)
          .list(
              "notCompared",
              "What is not compared.",
              NOT_COMPARED,
              StatisticsComparison::notCompared)
          .written();

  private ComparisonForms() {}

  private static Group before(StatisticsComparison comparison) {
    return new Group(
        comparison.nameBefore(Locale.ENGLISH),
        comparison.before().journeyId(),
        comparison.before().customers(),
        comparison.before().customersTooYoung());
  }

  private static Group after(StatisticsComparison comparison) {
    return new Group(
        comparison.nameAfter(Locale.ENGLISH),
        comparison.after().journeyId(),
        comparison.after().customers(),
        comparison.after().customersTooYoung());
  }
}
