package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.TextForm.ANY;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.validation.Extent;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FindingGroup;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.SuppressedFinding;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.util.ArrayDeque;
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

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** A text in both languages. */
  static final WrittenForm<Function<Locale, String>> SAID =
      WrittenForm.of(
          (out, text) -> {
            out.writeStartObject();
            out.writeName("en");
            JsonOutput.writeText(out, text.apply(Locale.ENGLISH));
            out.writeName("nl");
            JsonOutput.writeText(out, text.apply(DUTCH));
            out.writeEndObject();
          },
          ImmutableMap.of(
              "type",
              "object",
              "required",
              List.of("en", "nl"),
              "properties",
              ImmutableMap.of("en", Map.of("type", "string"), "nl", Map.of("type", "string")),
              "additionalProperties",
              false));

  private static final WrittenForm<Map<String, Object>> VALUES =
      WrittenForm.of(ReportForms::writeValues, Map.of("type", "object"));

  /** A path with the pointers of the journey that it belongs to. */
  private record Where(@Nullable Pointers pointers, ElementPath path) {
    Optional<String> pointer() {
      return pointers == null ? Optional.empty() : pointers.find(path);
    }
  }

  /** A finding with the pointers of its journey, or alone. */
  record Found(@Nullable Pointers pointers, Finding finding) {
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
   */
  record Reported(Pointers pointers, ValidationReport report) {}

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
              "citation", "The work as a reader sees it.", SAID, source -> source::inWords)
          .optional(
              "address",
              "Where it can be read.",
              ANY,
              source -> source.address().map(URI::toString))
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
              "message", "What is wrong.", SAID, found -> found.finding::message)
          .<Function<Locale, String>>optional(
              "hint",
              "How to mend it.",
              SAID,
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
              "message", "What is wrong, of all of them.", SAID, each -> each.group::message)
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
              each ->
                  each.report.findings().stream()
                      .map(finding -> new Found(each.pointers, finding))
                      .toList())
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
      SAID.write(out, text::get);
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
