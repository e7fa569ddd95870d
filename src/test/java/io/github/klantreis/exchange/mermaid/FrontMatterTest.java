package io.github.klantreis.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.exchange.ClassesWithout;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Front matter, each with the answer that Mermaid 11.17.2 and 12.3.0 both gave. */
final class FrontMatterTest {
  private static final ClassLoader WITHOUT_PARSER = new ClassesWithout("org.snakeyaml.");

  @TestFactory
  Stream<DynamicTest> mermaidsOwnAnswer() throws IOException {
    try (InputStream file = FrontMatterTest.class.getResourceAsStream("front-matter.json")) {
      return JsonMapper.shared().readTree(file).properties().stream()
          .map(
              each ->
                  DynamicTest.dynamicTest(
                      each.getKey(),
                      () -> answers(each.getValue().get("input").asString(), each.getValue())));
    }
  }

  @Test
  void saysWhereAndWhyItCannotBeRead() {
    String text =
        "> ```mermaid\n>   ---\n>   config: {theme: dark}\n>   title: 'Shop\n>   ---\n>   journey\n> ```\n";

    assertThatExceptionOfType(MermaidSyntaxException.class)
        .isThrownBy(() -> MermaidReading.allIn(text))
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.line()).isEqualTo(4);
                          assertThat(problem.column()).isEqualTo(17);
                          assertThat(problem.message(Locale.ENGLISH))
                              .isEqualTo("a closing quotation mark is missing in the front matter");
                          assertThat(problem.message(Locale.forLanguageTag("nl")))
                              .isEqualTo(
                                  "in de front matter ontbreekt een aanhalingsteken sluiten");
                        }));
  }

  @Test
  void manyTabsBetweenKeysAndValuesAreRefused() {
    String few = "x:\t1\ny:\t2\ntitle:\tA\tB\n";
    String many =
        IntStream.range(0, 101).mapToObj(i -> "k" + i + ":\tv\n").collect(Collectors.joining());

    assertThat(MermaidJourney.parse("---\n" + few + "---\njourney\n").title()).isEqualTo("A\tB");
    assertThatExceptionOfType(MermaidSyntaxException.class)
        .isThrownBy(() -> MermaidJourney.parse("---\n" + many + "---\njourney\n"))
        .satisfies(refused -> assertThat(refused.line()).isEqualTo(102));
  }

  /** As SnakeYAML Engine is optional, an application may do without it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: A day's work (2024)|A day's work (2024)|false",
        "config: {theme: dark}\\ntitle:   Shop|Shop|false",
        "config: {theme: dark}|Customer journey|false",
        "title: \"A: day\"|Customer journey|true",
        "title: true|Customer journey|true",
        "title: 2024|Customer journey|true",
        "title: A\\n  B|Customer journey|true",
        "title: A # B|Customer journey|true",
        "title: A: B|Customer journey|true",
        "{title: A}|Customer journey|true",
        "title: A\\ntitle: B|Customer journey|true",
        "config:\\n  title: A|Customer journey|true",
        "config: {journey: {titleColor: red}}|Customer journey|false",
        "title: Shop\\nconfig: {journey: {titleColor: red}}|Shop|false",
      })
  void withoutTheParserOnlyPlainWordsAreRead(String front, String name, boolean isTold)
      throws ReflectiveOperationException {
    Class<?> type = WITHOUT_PARSER.loadClass(MermaidReading.class.getName());
    Object reading =
        type.getMethod("of", String.class)
            .invoke(null, "---\n" + front.replace("\\n", "\n") + "\n---\njourney\n");

    Object journey = type.getMethod("journey").invoke(reading);
    assertThat(journey.getClass().getMethod("name").invoke(journey)).isEqualTo(name);
    assertThat(type.getMethod("remarks").invoke(reading).toString())
        .matches(remarks -> remarks.contains("mermaid-front-matter-unread") == isTold);
  }

  @Test
  void withoutTheParserTheRemarkIsAtTheTitle() throws ReflectiveOperationException {
    Class<?> type = WITHOUT_PARSER.loadClass(MermaidReading.class.getName());
    Object reading =
        type.getMethod("of", String.class)
            .invoke(null, "---\nconfig: {theme: dark}\ntitle: \"One: two\"\n---\njourney\n");

    assertThat(type.getMethod("remarks").invoke(reading).toString())
        .contains("3:1", "the word title in front matter is not read without a parser of YAML");
  }

  private static void answers(String input, JsonNode answer) {
    if (answer.get("ok").asBoolean()) {
      assertThat(DiagramParser.parse(input).title()).isEqualTo(answer.get("title").asString());
    } else {
      assertThatThrownBy(() -> DiagramParser.parse(input))
          .isInstanceOf(MermaidSyntaxException.class);
    }
  }
}
