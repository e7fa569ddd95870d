package io.github.klantreis.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF beside the schema of OASIS, and beside the limits of GitHub. */
final class SarifSchemaTest {
  private static final String DIAGRAM =
      "journey\n title Buying\n section Buys\n Chooses: 3: Me\n Pays: x: Me\n";

  @TempDir private Path folder;

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(
            Resources.toString(
                Resources.getResource("schema/sarif-schema-2.1.0.json"), StandardCharsets.UTF_8),
            InputFormat.JSON);
  }

  private static List<String> errors(Schema schema, String sarif) {
    return schema
        .validate(
            sarif,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void whateverIsWrittenIsValid() throws IOException {
    Files.writeString(folder.resolve("é #1%.mmd"), DIAGRAM);
    Files.writeString(folder.resolve("b.mmd"), "journey\n Waits\n");
    Files.writeString(
        folder.resolve("a.journey.json"), JourneyJson.write(HeatPumpMaintenance.asIs()));
    Schema schema = schema();
    for (String language : List.of("en", "nl")) {
      CheckReport report =
          JourneyFiles.under(folder)
              .validatedBy(StandardRules.strict())
              .language(Locale.forLanguageTag(language))
              .check();
      String sarif = report.toSarif(folder);
      assertThat(errors(schema, sarif)).isEmpty();
      assertThat(sarif)
          .contains("unreadable")
          .contains("mermaid-score-invalid")
          .contains("relatedLocations");
      // Nothing is proven by a validator that refuses nothing.
      assertThat(errors(schema, sarif.replace("\"startLine\": ", "\"startLine\": -"))).isNotEmpty();
      assertThat(errors(schema, sarif.replace("%C3%A9%20", "é "))).isNotEmpty();
      assertThat(errors(schema, sarif.replace("\"text\"", "\"words\""))).isNotEmpty();
    }
    Files.delete(folder.resolve("é #1%.mmd"));
    Files.delete(folder.resolve("b.mmd"));
    Files.delete(folder.resolve("a.journey.json"));
    assertThat(errors(schema, JourneyFiles.under(folder).check().toSarif(folder))).isEmpty();
  }

  /** Returns the only run of a log with so many results, of which the last is the only error. */
  private JsonNode run(int results, String language) throws IOException {
    Files.writeString(folder.resolve("a.mmd"), DIAGRAM.replace("x", "5"));
    JourneyValidator<Journey> mild =
        JourneyValidator.forJourneys("acme.mild")
            .severity(Severity.INFO)
            .check(
                (journey, context) -> {
                  for (int i = 1; i < results; i++) {
                    context.report(Text.en("number " + i).nl("nummer " + i));
                  }
                });
    JourneyValidator<Journey> severe =
        JourneyValidator.forJourneys("acme.severe")
            .severity(Severity.ERROR)
            .check((journey, context) -> context.report(Text.en("the last").nl("de laatste")));
    CheckReport report =
        JourneyFiles.under(folder)
            .diagramsValidatedBy(Validators.of(mild, severe))
            .language(Locale.forLanguageTag(language))
            .check();
    String sarif = report.toSarif(folder);
    assertThat(report.findings()).hasSize(results);
    return JsonMapper.builder().build().readTree(sarif).get("runs").get(0);
  }

  private static List<String> notifications(JsonNode run) {
    List<String> notifications = new ArrayList<>();
    run.get("invocations")
        .get(0)
        .path("toolExecutionNotifications")
        .forEach(
            each ->
                notifications.add(
                    each.get("level").asString()
                        + ": "
                        + each.get("message").get("text").asString()));
    return notifications;
  }

  @Test
  void whatGitHubDoesNotShowIsSaid() throws IOException {
    assertThat(notifications(run(5_000, "en"))).isEmpty();
    JsonNode run = run(5_001, "nl");
    assertThat(run.get("results")).hasSize(5_001);
    assertThat(notifications(run))
        .containsExactly(
            "note: GitHub laat 1 resultaat, het lichtste, niet zien: het laat er 5.000 zien");
  }

  @Test
  void whatGitHubDoesNotTakeIsLeftOutAndSaid() throws IOException {
    JsonNode run = run(26_001, "en");
    assertThat(run.get("results")).hasSize(25_000);
    assertThat(Iterables.transform(run.get("results"), each -> each.get("level").asString()))
        .as("the most severe are kept")
        .contains("error");
    assertThat(notifications(run))
        .containsExactly(
            "warning: 1,001 results, the mildest ones, were left out, as GitHub takes 25,000",
            "note: GitHub will not show 20,000 results, the mildest ones, as it shows 5,000");
  }
}
