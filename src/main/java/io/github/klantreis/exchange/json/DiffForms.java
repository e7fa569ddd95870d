package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.TextForm.ANY;

import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.change.Position;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.JourneyElement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * Differences as JSON, for other tools. They are never read back: a diff is computed from two
 * journeys.
 */
final class DiffForms {
  static final String SCHEMA_ID = "https://klantreis.github.io/schema/diff-1.json";

  /**
   * The value of an element or attribute before or after, written as in the document of the
   * journey.
   */
  private record Side(JourneyChange change, Object value) {}

  private static final WrittenForm<Side> SIDE = WrittenForm.of(DiffForms::write, Map.of());

  static final WrittenObject<Position> POSITION =
      FieldList.<Position>of("position", "Where an element stands.")
          .required(
              "parent", "The path of what it is in.", ANY, position -> position.parent().toString())
          .required(
              "index",
              "How many of its kind stand before it there.",
              NumberForm.ANY,
              position -> (double) position.index())
          .optional(
              "branch", "The branch that a touchpoint is in.", ParsedForm.BRANCH, Position::branch)
          .written();

  static final WrittenObject<JourneyChange> CHANGE =
      FieldList.<JourneyChange>of("change", "One thing that differs.")
          .required("kind", "How.", ChoiceForm.of(ChangeKind.class), JourneyChange::kind)
          .required(
              "path",
              "Where, in the second journey if it is there.",
              ANY,
              each -> each.path().toString())
          .<Function<Locale, String>>required(
              "text", "The change in words.", WrittenForm.SAID, each -> each::toText)
          .optional(
              "before",
              "What it was, as in the document of a journey; not of something moved.",
              SIDE,
              each -> side(each, each.before()))
          .optional(
              "after",
              "What it is, as in the document of a journey; not of something moved.",
              SIDE,
              each -> side(each, each.after()))
          .optional("positionBefore", "Where it stood.", POSITION, JourneyChange::positionBefore)
          .optional("positionAfter", "Where it stands.", POSITION, JourneyChange::positionAfter)
          .written();

  static final WrittenObject<JourneyDiff> DIFF =
      FieldList.<JourneyDiff>document(SCHEMA_ID, "diff", "What differs between two journeys.")
          .required(
              "changes",
              "What differs, in order.",
              WrittenForm.listOf(CHANGE),
              JourneyDiff::changes)
          .written();

  private DiffForms() {}

  /** Differences within a moved element are changes of their own. */
  private static Optional<Side> side(JourneyChange change, Optional<Object> value) {
    return change.kind() == ChangeKind.MOVED
        ? Optional.empty()
        : value.map(present -> new Side(change, present));
  }

  private static void write(JsonGenerator out, Side side) {
    Object value = side.value;
    ElementKind kind = side.change.path().kind();
    Optional<String> attribute = side.change.path().attribute();
    if (attribute.isEmpty()) {
      ElementForms.write(out, (JourneyElement) value);
    } else {
      ElementForms.of(kind).field(attribute.get()).orElseThrow().writeValue(out, value);
    }
  }
}
