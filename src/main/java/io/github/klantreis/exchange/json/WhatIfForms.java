package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.CountForms.COUNT;
import static io.github.klantreis.exchange.json.CountForms.boxed;
import static io.github.klantreis.exchange.json.TextForm.ANY;

import io.github.klantreis.observation.whatif.CustomerFlow;
import io.github.klantreis.observation.whatif.FlowComparison;
import io.github.klantreis.observation.whatif.FlowEdit;
import io.github.klantreis.observation.whatif.FlowEditKind;
import java.util.List;

/** What an edit would change as JSON. It is never read back. */
final class WhatIfForms {
  static final String SCHEMA_ID = "https://klantreis.github.io/schema/what-if-1.json";

  private record Visits(String touchpointId, String name, double perCustomer) {}

  private static final WrittenObject<Visits> VISITS =
      FieldList.<Visits>of("visits", "How often customers are at a touchpoint.")
          .required("touchpointId", "Its id.", ANY, Visits::touchpointId)
          .required("name", "Its name.", ANY, Visits::name)
          .required("perCustomer", "How often, on average.", NumberForm.ANY, Visits::perCustomer)
          .written();

  private static final WrittenObject<FlowEdit> EDIT =
      FieldList.<FlowEdit>of("edit", "An edit.")
          .required("kind", "Its kind.", ChoiceForm.of(FlowEditKind.class), FlowEdit::kind)
          .required("touchpointId", "The touchpoint that it is of.", ANY, FlowEdit::touchpointId)
          .optional("to", "The touchpoint to which a way leads.", ANY, FlowEdit::to)
          .optional(
              "share",
              "The share that goes on or stops, from 0 to 1; absent if a touchpoint is taken away.",
              NumberForm.ANY,
              edit -> boxed(edit.share()))
          .written();

  private static final WrittenObject<CustomerFlow> FLOW =
      FieldList.<CustomerFlow>of("flow", "How customers go from touchpoint to touchpoint.")
          .required("edits", "How many edits were made.", COUNT, flow -> (long) flow.edits())
          .list("editsMade", "The edits, in their order.", EDIT, CustomerFlow::editsMade)
          .required(
              "isObserved",
              "Whether the figures are those observed; else they are estimates.",
              FlagForm.FLAG,
              CustomerFlow::isObserved)
          .required(
              "conversion",
              "The share of customers who come to the goal, from 0 to 1.",
              NumberForm.ANY,
              CustomerFlow::conversion)
          .required(
              "conversionAtMost",
              "The same, if all those come of whom it is not known.",
              NumberForm.ANY,
              CustomerFlow::conversionAtMost)
          .required(
              "goalsPerCustomer",
              "How often a customer comes to the goal, on average.",
              NumberForm.ANY,
              CustomerFlow::goalsPerCustomer)
          .required(
              "visits",
              "How often customers are at each touchpoint.",
              WrittenForm.listOf(VISITS),
              WhatIfForms::visits)
          .written();

  static final WrittenObject<FlowComparison> WHAT_IF =
      FieldList.<FlowComparison>document(
              SCHEMA_ID,
              "whatIf",
              "What an edit would change, if all else stays as it is.",
              change -> change.before().plan())
          .required(
              "goals",
              "The ids of the touchpoints that are the goal, such as those of buying.",
              WrittenForm.listOf(ANY),
              change -> change.before().goals())
          .required(
              "customers",
              "How many customers it is computed from.",
              COUNT,
              change -> change.before().customers())
          .required(
              "open",
              "How many were seen too recently to know what they do next.",
              COUNT,
              change -> change.before().open())
          .required(
              "neverOnTheMap",
              "How many were left out, as they were never on the map.",
              COUNT,
              change -> change.before().neverOnTheMap())
          .required("before", "What it is compared with.", FLOW, FlowComparison::before)
          .required("after", "With the edits.", FLOW, FlowComparison::after)
          .required(
              "difference",
              "How much the conversion grows, from -1 to 1.",
              NumberForm.ANY,
              FlowComparison::difference)
          .optional(
              "differenceAtLeast",
              "The lower bound, with 95 %; absent where an edit has none.",
              NumberForm.ANY,
              change -> boxed(change.lowest()))
          .optional(
              "differenceAtMost",
              "The upper bound.",
              NumberForm.ANY,
              change -> boxed(change.highest()))
          .written();

  private WhatIfForms() {}

  private static List<Visits> visits(CustomerFlow flow) {
    return flow.touchpoints().stream()
        .map(id -> new Visits(id, flow.plan().touchpointName(id), flow.visits(id)))
        .toList();
  }
}
