package io.github.klantreis.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.exchange.ClassesWithout;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.exchange.TextEdit;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of files: as values, as tests, and in the forms of other tools. */
final class CheckReportTest {
  private static final String DIAGRAM =
      "journey\n title Buying\n section Buys\n Chooses: 3: Me\n Waits: 2: Me\n Pays: x: Me\n";

  @TempDir private Path folder;

  @BeforeEach
  void endsTheRepositoryHere() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void findingsHaveFilesAndPlaces() throws IOException {
    Path file = file("a.mmd", DIAGRAM);
    CheckReport report = JourneyFiles.under(folder).check();
    assertThat(report.files()).containsExactly(file);
    assertThat(report.findings())
        .filteredOn(each -> each.finding().validatorId().equals("mermaid-score-invalid"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.file()).isEqualTo(file);
              assertThat(each.journeyId()).isEqualTo("buying");
              assertThat(each.place()).hasToString("6:8");
              assertThat(each.related()).isEmpty();
            });
    assertThat(report.count(Severity.WARNING)).isPositive();
    assertThat(List.of(report.accepted(), report.gone())).containsOnly(0);
    assertThat(report.isPassed()).isTrue();
    assertThat(JourneyFiles.under(folder).failOn(Severity.WARNING).check().isPassed()).isFalse();
    assertThat(report).hasToString(report.toText().lines().reduce((a, b) -> b).orElse(""));
  }

  @Test
  void everySettingOfCodeCounts() throws IOException {
    Path file = file("a.mmd", DIAGRAM);
    JourneyFiles files = JourneyFiles.under(folder).asOf(LocalDate.of(2026, 11, 27));
    assertThat(files.exclude("*.mmd").check().files()).isEmpty();
    assertThat(files.language(Locale.forLanguageTag("nl")).check().toText())
        .contains("waarschuwing", "1 bestand, 1 reis");
    JourneyValidator<Journey> never =
        JourneyValidator.forJourneys("acme.never").must("never be", journey -> false);
    assertThat(files.diagramsValidatedBy(Validators.of(never)).check().findings())
        .extracting(each -> each.finding().validatorId())
        .containsExactly("acme.never", "mermaid-score-invalid");
    assertThat(files.validatedBy(StandardRules.strict()).check().toText())
        .isEqualTo(files.check().toText());
    Path settings = file("own.properties", "fail-on = warning\n");
    assertThat(files.configured(settings).check().isPassed()).isFalse();
    assertThat(files.baseline(folder.resolve("none")).check().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(folder.resolve("none"));
              assertThat(problem.place()).isEqualTo(TextPlace.at(1, 1));
              assertThat(problem.message().get(Locale.ENGLISH)).contains("no such baseline");
            });
    assertThat(JourneyFiles.under(file).check().files()).containsExactly(file);
  }

  @Test
  void aRuleThatFailsIsNotSilent() throws IOException {
    file("a.mmd", DIAGRAM);
    JourneyValidator<Journey> failing =
        JourneyValidator.forJourneys("acme.fails")
            .check(
                (journey, context) -> {
                  throw new IllegalStateException("oops");
                });
    CheckReport report =
        JourneyFiles.under(folder).diagramsValidatedBy(Validators.of(failing)).check();
    assertThat(report.isPassed()).isFalse();
    assertThat(report.isIncomplete()).as("exit code 3").isTrue();
    assertThat(report.toSarif(folder)).contains("\"executionSuccessful\": false");
  }

  // ---- fixes ----

  @Test
  void fixedFilesAreValuesUntilTheyAreWritten() throws IOException {
    Path file = file("a.mmd", DIAGRAM.replace("x", "6"));
    CheckReport report = JourneyFiles.under(folder).check();
    FixedFile fixed = report.fixed().get(0);
    assertThat(fixed.file()).isEqualTo(file);
    assertThat(fixed.after()).isEqualTo(fixed.before().replace("6", "5"));
    assertThat(fixed.toDiff()).contains("@@ 6 @@\n- Pays: 6: Me\n+ Pays: 5: Me\n");
    assertThat(file).hasContent(fixed.before());
    fixed.write();
    assertThat(file).hasContent(fixed.after());
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder(".git", "a.mmd");
    assertThatThrownBy(fixed::write)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("has been changed");
  }

  @Test
  void editsAreAppliedInTheOrderOfTheText() {
    assertThat(
            TextEdit.apply(
                List.of(
                    new TextEdit(new TextPlace(2, 1, 2, 2), "B"),
                    new TextEdit(TextPlace.at(1, 2), "x")),
                "a\nb"))
        .isEqualTo("ax\nB");
  }

  @Test
  void partsAreValues() {
    Path file = Path.of("a.mmd");
    FileProblem problem = new FileProblem(file, TextPlace.at(1, 2), Text.en("no").nl("nee"));
    assertThat(problem).isEqualTo(new FileProblem(file, TextPlace.at(1, 2), problem.message()));
    assertThat(new FixedFile(file, "a", "b").toDiff())
        .isEqualTo("--- a.mmd\n+++ a.mmd\n@@ 1 @@\n-a\n+b\n");
    Finding finding =
        StandardRules.recommended().validate(Journey.builder("a", "A").build()).findings().get(0);
    List<TextPlace> related = new ArrayList<>(List.of(TextPlace.at(2, 1)));
    PlacedFinding placed = new PlacedFinding(file, "a", TextPlace.at(1, 1), finding, related);
    related.clear();
    assertThat(placed.related()).hasSize(1);
    assertThat(new TextEdit(TextPlace.at(1, 1), "x").replacement()).isEqualTo("x");
    assertThat(MermaidReading.of("journey\n section S\n A: 9: B\n").edits())
        .containsExactly(new TextEdit(new TextPlace(3, 5, 3, 6), "5"));
  }

  @Test
  void theProgramIsAMainClass() {
    Consumer<String[]> program = Main::main;
    assertThat(program).as("which src/it/cli runs").isNotNull();
  }

  @Test
  void withoutJUnitOnTheClassPathFilesAreChecked() throws Exception {
    file("a.mmd", DIAGRAM);
    ClassLoader loader = new ClassesWithout("org.junit.");
    Class<?> files = loader.loadClass(JourneyFiles.class.getName());
    Object chosen =
        files.getMethod("under", Path[].class).invoke(null, (Object) new Path[] {folder});
    Object report = files.getMethod("check").invoke(chosen);
    assertThat(report.toString()).startsWith("1 file, 1 journey");
  }

  // ---- SARIF ----

  private JsonNode sarif() throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(JourneyFiles.under(folder).check().toSarif(folder));
  }

  @Test
  void sarifFollowsTheRulesOfGitHub() throws IOException {
    file("é #1%.mmd", DIAGRAM);
    file("b.mmd", "journey\n Waits\n");
    JsonNode log = sarif();
    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    JsonNode run = log.get("runs").get(0);
    assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean()).isTrue();
    JsonNode driver = run.get("tool").get("driver");
    for (String required : List.of("name", "semanticVersion", "informationUri", "rules")) {
      assertThat(driver.has(required)).as(required).isTrue();
    }
    for (JsonNode rule : driver.get("rules")) {
      assertThat(rule.has("name")).as("must differ from the id, so there is none").isFalse();
      for (String text : List.of("shortDescription", "fullDescription", "help")) {
        assertThat(rule.get(text).get("text").asString()).isNotBlank();
      }
      assertThat(rule.get("defaultConfiguration").get("level").asString())
          .isIn("error", "warning", "note");
      assertThat(rule.get("properties").get("problem.severity").asString())
          .isIn("error", "warning", "recommendation");
    }
    assertThat(run.get("results")).isNotEmpty();
    for (JsonNode result : run.get("results")) {
      assertThat(driver.get("rules").get(result.get("ruleIndex").asInt()).get("id").asString())
          .isEqualTo(result.get("ruleId").asString());
      assertThat(result.get("level").asString()).isIn("error", "warning", "note");
      assertThat(result.get("message").get("text").asString()).isNotBlank();
      assertThat(result.get("locations")).hasSize(1);
      JsonNode place = result.get("locations").get(0).get("physicalLocation");
      assertThat(place.get("artifactLocation").get("uri").asString())
          .isIn("%C3%A9%20%231%25.mmd", "b.mmd");
      JsonNode region = place.get("region");
      assertThat(region.get("startLine").asInt()).isPositive();
      assertThat(region.get("endColumn").asInt()).isGreaterThan(region.get("startColumn").asInt());
      assertThat(result.get("partialFingerprints").has("klantreisFinding/v1")).isTrue();
      assertThat(result.get("partialFingerprints").has("primaryLocationLineHash")).isFalse();
    }
    assertThat(run.get("results").get(0).get("ruleId").asString()).isEqualTo("unreadable");
  }

  @Test
  void aFingerprintStaysWhereLinesMove() throws IOException {
    file("a.mmd", DIAGRAM);
    String before = sarif().findValue("partialFingerprints").toString();
    file("a.mmd", "%% a comment\n" + DIAGRAM);
    assertThat(sarif().findValue("partialFingerprints")).hasToString(before);
  }

  // ---- JUnit ----

  @Test
  void junitXmlHasATestCaseForEachFile() throws Exception {
    file("a & <b>.mmd", DIAGRAM.replace("Buying", "A \u0001 & <title>"));
    file("b.mmd", "journey\n Waits\n");
    file("c.mmd", DIAGRAM.replace("x", "4"));
    String xml = JourneyFiles.under(folder).failOn(Severity.WARNING).check().toJunitXml();
    Element suite =
        (Element)
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("testsuite")
                .item(0);
    assertThat(Stream.of("tests", "failures", "errors").map(suite::getAttribute).toList())
        .containsExactly("3", "1", "1");
    assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
        .contains("a & <b>.mmd:6:8: warning mermaid-score-invalid");
  }

  @Test
  void testsAreOneAFileAndAContainerWhereSeveralAreInIt() throws Throwable {
    file("a.mmd", DIAGRAM);
    file("b.md", ("```mermaid\n" + DIAGRAM + "```\n").repeat(2));
    List<DynamicNode> tests = JourneyFiles.under(folder).failOn(Severity.WARNING).tests().toList();
    assertThat(tests).hasSize(2);
    DynamicTest first = (DynamicTest) tests.get(0);
    assertThat(first.getTestSourceUri().orElseThrow().getQuery()).startsWith("line=");
    assertThatThrownBy(() -> first.getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageMatching("(?s)\\d lines?:\n.*a\\.mmd:6:8: warning mermaid-score-invalid.*");
    assertThat(((DynamicContainer) tests.get(1)).getChildren()).hasSize(2);
    file("a.mmd", DIAGRAM.replace("x", "4"));
    for (DynamicNode passing : JourneyFiles.under(folder.resolve("a.mmd")).tests().toList()) {
      ((DynamicTest) passing).getExecutable().execute();
    }
  }

  @Test
  void withoutAFileATestFails() {
    List<DynamicNode> tests = JourneyFiles.under(folder).tests().toList();
    assertThat(tests).hasSize(1);
    assertThatThrownBy(() -> ((DynamicTest) tests.get(0)).getExecutable().execute())
        .hasMessageContaining("no file of a journey");
    assertThat(JourneyFiles.under(folder.resolve("none")).tests()).hasSize(1);
  }

  /** Whatever a journey is called, it is not taken for a finding, and a terminal obeys none. */
  @Test
  void eachLineIsOfAFileOrAHintOrTheSummary() throws IOException {
    JourneyValidator<Journey> repeating =
        JourneyValidator.forJourneys("acme.repeats")
            .check(
                (journey, context) ->
                    context.report(Text.en("this is {name}")).with("name", journey.name()));
    Files.createDirectories(folder.resolve("all"));
    int files = 0;
    for (String hostile : HostileStrings.encodable()) {
      Journey journey =
          Journey.builder("a", hostile)
              .phase(CanonicalPhase.PURCHASE, phase -> phase.name(hostile).touchpoint("t", hostile))
              .build();
      Files.writeString(
          folder.resolve("all/" + files++ + ".journey.json"), JourneyJson.write(journey));
      String text = StandardRules.strict().plus(repeating).validate(journey).toText(Locale.ENGLISH);
      assertThat(text.codePoints().filter(Character::isISOControl).filter(c -> c != '\n'))
          .isEmpty();
      assertThat(text.split("\\R", -1))
          .hasSize((int) text.chars().filter(c -> c == '\n').count() + 1);
    }
    String text =
        JourneyFiles.under(folder.resolve("all"))
            .validatedBy(StandardRules.strict().plus(repeating))
            .check()
            .toText();
    assertThat(text.codePoints().filter(Character::isISOControl).filter(c -> c != '\n')).isEmpty();
    List<String> lines = List.of(text.split("\\R"));
    assertThat(lines.subList(0, lines.size() - 1))
        .allMatch(line -> line.matches("\\S*\\d+\\.journey\\.json:\\d+:\\d+: .*| {4}→ .*"));
    assertThat(lines.get(lines.size() - 1)).startsWith(files + " files, ");
  }
}
