package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.TextForm.ANY;
import static java.util.Objects.requireNonNull;

import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.json.JsonOutput;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Extent;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FindingGroup;
import io.github.klantreis.validation.Fix;
import io.github.klantreis.validation.FixKind;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.SuppressedFinding;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Reports as JSON, for other tools. They are never read back: reports are made by validating. */
final class ReportForms {
  static final String SCHEMA_ID = "https://klantreis.github.io/schema/report-1.json";

  private static final WrittenForm<Map<String, Object>> VALUES =
      WrittenForm.of(ReportForms::writeValues, Map.of("type", "object"));

  /** A path with the pointers of the journey that it belongs to. */
  private record Where(@Nullable Pointers pointers, ElementPath path) {
    Optional<String> pointer() {
      return pointers == null ? Optional.empty() : pointers.find(path);
    }
  }

  /** A finding with the pointers of its journey and the fixes to be written, or alone. */
  record Found(@Nullable Pointers pointers, Finding finding, List<Offered> fixes) {
    Found(@Nullable Pointers pointers, Finding finding) {
      this(pointers, finding, List.of());
    }

    Where where() {
      return new Where(pointers, finding.path());
    }
  }

  private record Suppressed(Pointers pointers, SuppressedFinding suppressed) {}

  /**
   * A report with the journey that was validated.
   *
   * @param pointers where the elements of the journey stand
   * @param report the report
   * @param withFixes whether to write what mends each finding
   */
  record Reported(Pointers pointers, ValidationReport report, boolean withFixes) {
    List<Found> found() {
      return report.findings().stream()
          .map(finding -> new Found(pointers, finding, withFixes ? offered(finding) : List.of()))
          .toList();
    }

    private List<Offered> offered(Finding finding) {
      Journey journey = report.journeys().get(0);
      return report.fixes(finding).stream().map(fix -> new Offered(fix, journey)).toList();
    }
  }

  /** A fix with the journey that it is offered for. */
  private record Offered(Fix fix, Journey journey) {
    Optional<Collection<JourneyChange>> changes() {
      try {
        return Optional.of(fix.changes(journey).changes());
      } catch (IllegalArgumentException impossible) {
        return Optional.empty();
      }
    }
  }

  private static final WrittenObject<Where> WHERE =
      FieldList.<Where>of("place", "A place in the journey.")
          .required("path", "The path.", ANY, where -> where.path.toString())
          .optional(
              "pointer",
              "The JSON Pointer in the document of the journey, if the journey has the element.",
              ANY,
              Where::pointer)
          .written();

  static final WrittenObject<Source> CITED =
      FieldList.<Source>of("source", "A work on which the rule rests, or a place in one.")
          .<Function<Locale, String>>required(
              "citation",
              "The work as a reader sees it.",
              WrittenForm.SAID,
              source -> source::inWords)
          .optional(
              "address",
              "Where it can be read.",
              ANY,
              source -> source.address().map(URI::toString))
          .written();

  private static final WrittenObject<Offered> FIX =
      FieldList.<Offered>of(
              "fix", "An edit that mends a finding; a program asks the report for it by its id.")
          .required("id", "The id, the same for each choice.", ANY, each -> each.fix.id())
          .optional(
              "target",
              "The id of what is chosen, where there is a choice.",
              ANY,
              each -> each.fix.target())
          .<Function<Locale, String>>required(
              "title", "What it does.", WrittenForm.SAID, each -> each.fix.words()::get)
          .required(
              "kind",
              "Whether it corrects the journey or changes what is true.",
              ChoiceForm.of(FixKind.class),
              each -> each.fix.kind())
          .required(
              "safe",
              "Whether it may be applied unasked.",
              FlagForm.FLAG,
              each -> each.fix.isSafe())
          .optional(
              "changes",
              "What it changes in the journey, as in a document of differences; absent where it"
                  + " cannot be applied.",
              WrittenForm.listOf(DiffForms.CHANGE),
              Offered::changes)
          .written();

  static final WrittenObject<Found> FOUND =
      FieldList.<Found>of("finding", "Something a validator found.")
          .required("validatorId", "Which one.", ANY, found -> found.finding.validatorId())
          .required(
              "severity",
              "How bad it is.",
              ChoiceForm.of(Severity.class),
              found -> found.finding.severity())
          .required(
              "path", "The path of the element.", ANY, found -> found.finding.path().toString())
          .optional(
              "pointer",
              "The JSON Pointer in the document of the journey, if the journey has the element.",
              ANY,
              found -> found.where().pointer())
          .<Function<Locale, String>>required(
              "message", "What is wrong.", WrittenForm.SAID, found -> found.finding::message)
          .<Function<Locale, String>>optional(
              "hint",
              "How to mend it.",
              WrittenForm.SAID,
              found ->
                  found
                      .finding
                      .hintTemplate()
                      .map(hint -> locale -> found.finding.hint(locale).orElseThrow()))
          .optional(
              "values",
              "The values in message and hint, by name.",
              VALUES,
              found -> Optional.of(found.finding.arguments()).filter(values -> !values.isEmpty()))
          .list(
              "related",
              "Other places that it is about.",
              WHERE,
              found ->
                  found.finding.related().stream()
                      .map(path -> new Where(found.pointers, path))
                      .toList())
          .list("sources", "Who says so.", CITED, found -> found.finding.sources())
          .list("fixes", "What mends it, where that was asked for.", FIX, Found::fixes)
          .written();

  private record Group(FindingGroup group, List<Long> positions) {}

  private static final WrittenObject<Group> GROUP =
      FieldList.<Group>of("group", "Findings that say the same of different places.")
          .required("rule", "Whose they are.", ANY, each -> each.group.validatorId())
          .required(
              "severity",
              "How bad it is.",
              ChoiceForm.of(Severity.class),
              each -> each.group.severity())
          .required(
              "extent",
              "Whether it is one, some, or all of the judged elements.",
              ChoiceForm.of(Extent.class),
              each -> each.group.extent())
          .required(
              "judged",
              "How many elements the validator judged.",
              CountForms.COUNT,
              each -> each.group.judged())
          .<Function<Locale, String>>required(
              "message",
              "What is wrong, of all of them.",
              WrittenForm.SAID,
              each -> each.group::message)
          .required(
              "findings",
              "Which findings, by their positions in the list, from 0.",
              WrittenForm.listOf(CountForms.COUNT),
              each -> each.positions)
          .written();

  private static final WrittenObject<Suppressed> SUPPRESSED =
      FieldList.<Suppressed>of("suppressedFinding", "A finding that is not to be told.")
          .required(
              "finding",
              "The finding.",
              FOUND,
              each -> new Found(each.pointers, each.suppressed.finding()))
          .required("reason", "Why it is not.", ANY, each -> each.suppressed.reason())
          .written();

  static final WrittenObject<Reported> REPORT =
      FieldList.<Reported>document(SCHEMA_ID, "report", "What validators found in a journey.")
          .required("journeyId", "The id of the journey.", ANY, each -> each.pointers.journeyId())
          .required(
              "findings",
              "What was found, in the order of the report.",
              WrittenForm.listOf(FOUND),
              Reported::found)
          .required(
              "groups",
              "The findings as people read them: each sentence once, errors first.",
              WrittenForm.listOf(GROUP),
              each -> groups(each.report))
          .required(
              "suppressed",
              "What was found and is not to be told.",
              WrittenForm.listOf(SUPPRESSED),
              each ->
                  each.report.suppressed().stream()
                      .map(suppressed -> new Suppressed(each.pointers, suppressed))
                      .toList())
          .required(
              "statistics",
              "What was counted, by name.",
              WrittenForm.COUNTS,
              each -> each.report.elementsJudged())
          .written();

  private ReportForms() {}

  /** The groups with the positions of their findings, which are the same objects. */
  private static List<Group> groups(ValidationReport report) {
    IdentityHashMap<Finding, Deque<Long>> positions = new IdentityHashMap<>();
    List<Finding> findings = report.findings();
    for (int i = 0; i < findings.size(); i++) {
      positions.computeIfAbsent(findings.get(i), unseen -> new ArrayDeque<>(1)).add((long) i);
    }
    return report.grouped().stream()
        .map(
            group ->
                new Group(
                    group,
                    group.findings().stream()
                        .map(finding -> requireNonNull(positions.get(finding)).remove())
                        .toList()))
        .toList();
  }

  private static void writeValues(JsonGenerator out, Map<String, Object> values) {
    out.writeStartObject();
    values.forEach(
        (name, value) -> {
          JsonOutput.writeName(out, name);
          writeValue(out, value);
        });
    out.writeEndObject();
  }

  private static void writeValue(JsonGenerator out, Object value) {
    if (value instanceof Text text) {
      WrittenForm.SAID.write(out, text::get);
    } else if (value instanceof Term term) {
      out.writeString(term.id());
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Integer || value instanceof Long) {
      out.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number && Double.isFinite(number)) {
      NumberForm.ANY.write(out, number);
    } else {
      JsonOutput.writeText(out, value.toString());
    }
  }
}
