package io.github.klantreis.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.klantreis.check.CheckedFile.CheckedJourney;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.json.JsonWriting;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes a report as SARIF 2.1.0, valid by its schema and by the rules of GitHub's code scanning.
 */
final class SarifLog {
  /** GitHub refuses more results of one run. */
  private static final int MOST_RESULTS = 25_000;

  /** GitHub shows no more of one run, the most severe first. */
  private static final int MOST_SHOWN = 5_000;

  private static final String HOME = "https://github.com/klantreis/klantreis";
  private static final String CATALOGUE = HOME + "/blob/main/src/site/validators.md#";
  private static final Text UNREADABLE =
      Text.en("the file can be read").nl("het bestand kan worden gelezen");
  private static final Text FOUND_BY =
      Text.en("found by the check itself").nl("gevonden door de controle zelf");
  private static final Counted CUT =
      new Counted(
          Text.en("1 result, the mildest one, was left out, as GitHub takes 25,000")
              .nl("1 resultaat, het lichtste, is weggelaten: GitHub neemt er 25.000"),
          Text.en("{n} results, the mildest ones, were left out, as GitHub takes 25,000")
              .nl("{n} resultaten, de lichtste, zijn weggelaten: GitHub neemt er 25.000"));
  private static final Counted NOT_SHOWN =
      new Counted(
          Text.en("GitHub will not show 1 result, the mildest one, as it shows 5,000")
              .nl("GitHub laat 1 resultaat, het lichtste, niet zien: het laat er 5.000 zien"),
          Text.en("GitHub will not show {n} results, the mildest ones, as it shows 5,000")
              .nl("GitHub laat {n} resultaten, de lichtste, niet zien: het laat er 5.000 zien"));

  private final CheckReport report;
  private final Path root;
  private final Locale locale;
  private final Map<String, ValidatorDefinition<?>> definitions = new TreeMap<>();
  private final Map<String, Severity> severities = new TreeMap<>();

  SarifLog(CheckReport report, Path root, Locale locale) {
    requireNonNull(root, "root");
    this.report = report;
    this.root = root.toAbsolutePath().normalize();
    this.locale = locale;
  }

  /** A result before the rules have their places. */
  private record Result(Severity severity, String rule, Map<String, Object> fields) {}

  String toText() {
    List<Result> results = new ArrayList<>();
    report.problems().forEach(problem -> results.add(result(problem)));
    for (CheckedFile file : report.checkedFiles()) {
      for (CheckedJourney journey : file.journeys()) {
        journey.rules().definitions().forEach(rule -> definitions.put(rule.id(), rule));
        journey.fresh().forEach(finding -> results.add(result(finding, journey, file)));
      }
    }
    List<Result> kept = results;
    if (results.size() > MOST_RESULTS) {
      kept = new ArrayList<>(results);
      kept.sort(Comparator.comparing(Result::severity));
      kept = kept.subList(0, MOST_RESULTS);
    }
    kept.forEach(result -> severities.merge(result.rule(), result.severity(), SarifLog::worse));
    List<String> rules = List.copyOf(severities.keySet());
    List<Map<String, Object>> written = new ArrayList<>();
    for (Result result : kept) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("ruleId", result.rule());
      fields.put("ruleIndex", rules.indexOf(result.rule()));
      fields.putAll(result.fields());
      written.add(fields);
    }
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver(rules)));
    run.put("invocations", List.of(invocation(results.size())));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", written);
    return JsonWriting.write(
        ImmutableMap.of(
            "$schema",
            "https://json.schemastore.org/sarif-2.1.0.json",
            "version",
            "2.1.0",
            "runs",
            List.of(run)));
  }

  private static Severity worse(Severity one, Severity other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private Map<String, Object> driver(List<String> rules) {
    return ImmutableMap.of(
        "name",
        "Klantreis",
        "semanticVersion",
        version(),
        "informationUri",
        HOME,
        "rules",
        rules.stream().map(this::rule).toList());
  }

  /** Returns the version as the jar has it, or on the module path the module. */
  private static String version() {
    return Optional.ofNullable(SarifLog.class.getPackage().getImplementationVersion())
        .or(
            () ->
                Optional.ofNullable(SarifLog.class.getModule().getDescriptor())
                    .flatMap(ModuleDescriptor::rawVersion))
        .orElse("0.0.0-unknown");
  }

  private Map<String, Object> invocation(int found) {
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", !report.isIncomplete());
    List<Map<String, Object>> notifications = new ArrayList<>();
    if (found > MOST_RESULTS) {
      notifications.add(notification("warning", CUT.of(found - MOST_RESULTS)));
    }
    if (found > MOST_SHOWN) {
      int unseen = Math.min(found, MOST_RESULTS) - MOST_SHOWN;
      notifications.add(notification("note", NOT_SHOWN.of(unseen)));
    }
    if (!notifications.isEmpty()) {
      invocation.put("toolExecutionNotifications", notifications);
    }
    return invocation;
  }

  private Map<String, Object> notification(String level, Text words) {
    return ImmutableMap.of("level", level, "message", text(words.get(locale)));
  }

  private Map<String, Object> rule(String id) {
    ValidatorDefinition<?> definition = definitions.get(id);
    String summary =
        definition != null
            ? definition.summary().get(locale)
            : (id.equals(CheckWords.UNREADABLE) ? UNREADABLE : FOUND_BY).get(locale);
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id);
    rule.put("shortDescription", text(summary));
    rule.put("fullDescription", text(summary));
    String sources =
        definition == null
            ? ""
            : definition.sources().stream()
                .map((Source source) -> source.inWords(locale))
                .reduce("", (all, each) -> all + "\n" + each);
    rule.put("help", text((summary + sources).strip()));
    if (definition != null && !id.contains(".")) {
      rule.put("helpUri", CATALOGUE + id);
    }
    Severity severity = severities.getOrDefault(id, Severity.WARNING);
    rule.put("defaultConfiguration", Map.of("level", level(severity)));
    rule.put(
        "properties",
        ImmutableMap.of("tags", List.of("customer-journey"), "problem.severity", word(severity)));
    return rule;
  }

  private static String word(Severity severity) {
    return severity == Severity.INFO ? "recommendation" : severity.id();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  private static Map<String, Object> text(String words) {
    return Map.of("text", words);
  }

  private Result result(FileProblem problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("level", "error");
    fields.put("message", text(problem.message().get(locale)));
    fields.put("locations", List.of(location(problem.file(), problem.place())));
    fields.put(
        "partialFingerprints", fingerprint(CheckWords.UNREADABLE + "\t" + uri(problem.file())));
    return new Result(Severity.ERROR, CheckWords.UNREADABLE, fields);
  }

  private Result result(Finding finding, CheckedJourney journey, CheckedFile file) {
    Map<String, Object> location =
        new LinkedHashMap<>(location(file.path(), journey.placeOf(finding)));
    location.put(
        "logicalLocations",
        List.of(Map.of("fullyQualifiedName", journey.key() + "/" + finding.path())));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("level", level(finding.severity()));
    fields.put(
        "message",
        text(finding.message(locale) + finding.hint(locale).map(hint -> ". " + hint).orElse("")));
    fields.put("locations", List.of(location));
    List<Map<String, Object>> related = new ArrayList<>();
    finding
        .related()
        .forEach(
            path -> {
              Map<String, Object> other =
                  new LinkedHashMap<>(location(file.path(), journey.placeOf(path)));
              other.put("message", text(path.toString()));
              related.add(other);
            });
    if (!related.isEmpty()) {
      fields.put("relatedLocations", related);
    }
    fields.put(
        "partialFingerprints",
        fingerprint(uri(file.path()) + "\t" + journey.key() + "\t" + finding.key()));
    return new Result(finding.severity(), finding.validatorId(), fields);
  }

  private static Map<String, Object> fingerprint(String key) {
    // GitHub computes primaryLocationLineHash itself and warns of any other.
    return Map.of(
        "klantreisFinding/v1",
        Hashing.sha256().hashString(key, StandardCharsets.UTF_8).toString().substring(0, 32));
  }

  private Map<String, Object> location(Path file, TextPlace place) {
    return Map.of(
        "physicalLocation",
        ImmutableMap.of(
            "artifactLocation",
            Map.of("uri", uri(file)),
            "region",
            ImmutableMap.of(
                "startLine", place.line(),
                "startColumn", place.column(),
                "endLine", place.endLine(),
                "endColumn", Math.max(place.endColumn(), minimum(place)))));
  }

  /** A region of no character is refused by some readers. */
  private static int minimum(TextPlace place) {
    return place.endLine() == place.line() ? place.column() + 1 : 1;
  }

  private String uri(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path relative = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    String path = CheckWords.name(relative);
    try {
      String encoded =
          new URI("file", "", path.startsWith("/") ? path : "/" + path, null).toASCIIString();
      return absolute.startsWith(root)
          ? encoded.substring("file:///".length()).replace(":", "%3A")
          : encoded;
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
