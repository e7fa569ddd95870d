package acme;

import static java.util.stream.Collectors.joining;

import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.validation.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the page for coding agents: what the pages of the guide show in code, the exceptions and
 * the fields of JSON, in one text, made from what is tested elsewhere.
 */
final class AgentsPageTest {
  private static final String PAGE = "src/site/llms.txt";
  private static final Pattern HEADING_OR_SAMPLE =
      Pattern.compile("(?ms)^#+ ([^\n]+)$|^```(?:java|kotlin|text|xml)\n.*?^```$");
  private static final Pattern EXCEPTION =
      Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public final class (\\w+Exception) ");

  @Test
  void thePageIsUpToDate() throws IOException {
    String page =
        """
        # Klantreis

        > A Java 17 library for customer journeys: build, check, edit, compare, draw, exchange and observe them. One artifact,
        > `io.github.klantreis:klantreis`, one run-time dependency (Guava). Written by a test from README, guide, sources and schema.

        ## How the API reads

        - Values are immutable. `Journey.builder(id, name)` starts one; nested lambdas receive the builders of elements; `build()` proves the whole.
        - An element has an id and a name, in this order. A method in the singular adds where there can be several and sets where there is one; in the plural it
          replaces all. `with…` returns a changed copy: use the result.
        - `journey.edit(edit -> …)` gives a new journey; the old one stays.
        - Nothing is null: what may be absent is an `Optional`, what may be several a list. Null arguments are a `NullPointerException`.
        - Structure that is wrong is refused by an exception with all problems; whether a journey is good is a `ValidationReport` of findings.
        - Texts for people take a `Locale`: English and Dutch. Nothing depends on the default locale or zone.
        - JSON needs `tools.jackson.core:jackson-databind` 3.1 or later, CSV `de.siegmar:fastcsv` 4, Mermaid's front matter `org.snakeyaml:snakeyaml-engine` 3, the assertions of `testing` AssertJ.

        ## Exceptions

        """
            + exceptions()
            + """

            All are unchecked. What a method throws is in its Javadoc.

            ## Fields of JSON

            Of `JourneyJson.write(journey)`; the schema is `JourneyJson.schema()`, in the jar as `journey.schema.json`. A question mark follows what may be absent;
            unknown fields are refused.

            ```text
            """
            + fields()
            + """
            ```

            ## Samples

            `journey` is that of `FirstJourney`.

            """
            + samples();
    Golden.assertHolds(PAGE, page, AgentsPageTest.class);
  }

  private static String exceptions() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      StringBuilder lines = new StringBuilder();
      for (Path file :
          files.filter(file -> file.toString().endsWith("Exception.java")).sorted().toList()) {
        Matcher type = EXCEPTION.matcher(Files.readString(file));
        if (type.find()) {
          String sentence =
              type.group(1)
                  .replaceAll("\\s*\n \\* ?", " ")
                  .replaceAll("\\{@(?:code|linkplain|link) #?([^}]*)}", "`$1`")
                  .strip()
                  .replaceFirst("(?s)\\.(?: .*|)$", ".")
                  .replace('#', '.');
          String room =
              Path.of("src/main/java").relativize(file.getParent()).toString().replace('/', '.');
          lines.append("- `" + room + "." + type.group(2) + "`: " + sentence + "\n");
        }
      }
      return lines.toString();
    }
  }

  private static String fields() {
    JsonNode schema = JsonMapper.shared().readTree(JourneyJson.schema());
    List<String> lines = new ArrayList<>(List.of("journey = " + shape(schema)));
    schema
        .get("$defs")
        .properties()
        .forEach(
            definition -> lines.add(definition.getKey() + " = " + shape(definition.getValue())));
    return String.join("\n", lines) + "\n";
  }

  private static String shape(JsonNode schema) {
    if (schema.has("$ref")) {
      return schema.get("$ref").asString().replaceFirst(".*/", "");
    }
    if (schema.has("enum")) {
      return schema.get("enum").valueStream().map(JsonNode::toString).collect(joining(" | "));
    }
    if (schema.has("const")) {
      return schema.get("const").toString();
    }
    if (schema.has("oneOf") && !schema.has("properties")) {
      return schema.get("oneOf").valueStream().map(AgentsPageTest::shape).collect(joining(" | "));
    }
    if (schema.has("items")) {
      String item = shape(schema.get("items"));
      return (item.contains(" ") ? "(" + item + ")" : item) + "[]";
    }
    if (schema.has("properties")) {
      Set<String> required = new HashSet<>();
      schema.path("required").forEach(name -> required.add(name.asString()));
      return schema.get("properties").properties().stream()
          .map(
              field ->
                  field.getKey()
                      + (required.contains(field.getKey()) ? ": " : "?: ")
                      + shape(field.getValue()))
          .collect(joining("; ", "{ ", " }"));
    }
    if (schema.path("additionalProperties").isObject()) {
      return "{ [name]: " + shape(schema.get("additionalProperties")) + " }";
    }
    String limits =
        Stream.of("minimum", "maximum", "format", "pattern")
            .filter(schema::has)
            .map(limit -> " " + limit + " " + schema.get(limit).asString())
            .collect(joining());
    return schema.path("type").asString("any") + limits;
  }

  private static String samples() throws IOException {
    StringBuilder samples = new StringBuilder();
    Set<String> shown = new HashSet<>();
    for (Path page : ReadmeTest.pages()) {
      String heading = "";
      Matcher next = HEADING_OR_SAMPLE.matcher(Files.readString(page));
      while (next.find()) {
        if (next.group(1) != null) {
          heading = next.group(1);
        } else if (shown.add(next.group())) {
          samples.append("### " + heading + " (" + page.getFileName() + ")\n\n");
          samples.append(next.group() + "\n\n");
        }
      }
    }
    return samples.toString().stripTrailing() + "\n";
  }
}
