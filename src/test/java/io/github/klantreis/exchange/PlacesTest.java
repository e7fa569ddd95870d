package io.github.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.exchange.mermaid.MermaidFences;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.exchange.mermaid.MermaidSyntaxException;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Elements, attributes and problems are where an editor shows them. */
final class PlacesTest {
  private static final ElementPath PAYS = ElementPath.touchpoint("purchase", "pays");

  // ---- text ----

  @Test
  void linesEndWithAnyLineEndAndColumnsCountUtf16Units() {
    TextLines lines = TextLines.of("\uFEFFa🎉b\r\nc\rd\ne");
    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.place(1, 5)).isEqualTo(new TextPlace(1, 1, 1, 5));
    assertThat(List.of(lines.line(7), lines.column(7))).containsExactly(2, 1);
    assertThat(lines.line(9)).isEqualTo(3);
    assertThat(lines.line(12)).isEqualTo(4);
    assertThat(lines.offset(2, 1)).isEqualTo(7);
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.column(0)).isEqualTo(1);
  }

  @Test
  void placesAreInOrderAndRefuseNonsense() {
    assertThat(TextPlace.at(3, 7)).isEqualTo(new TextPlace(3, 7, 3, 7)).hasToString("3:7");
    assertThat(TextPlace.at(3, 7)).isLessThan(TextPlace.at(3, 8)).isGreaterThan(TextPlace.at(2, 9));
    assertThatThrownBy(() -> new TextPlace(2, 5, 2, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 2:5 to 2:4");
    assertThatThrownBy(() -> TextPlace.at(0, 1)).hasMessageContaining("start at 1");
  }

  @Test
  void ofGoesUpToWhatIsThere() {
    Places places =
        Places.copyOf(
            Map.of(ElementPath.journey(), TextPlace.at(1, 1), PAYS.element(), TextPlace.at(4, 2)));
    assertThat(places.of(PAYS.attribute("owner"))).contains(TextPlace.at(4, 2));
    assertThat(places.exactly(PAYS.attribute("owner"))).isEmpty();
    assertThat(places.of(ElementPath.phase("usage"))).contains(TextPlace.at(1, 1));
    assertThat(Places.copyOf(Map.of()).of(PAYS)).isEmpty();
    assertThat(places.asMap()).hasSize(2);
    assertThat(places).isEqualTo(Places.copyOf(places.asMap()));
  }

  @Test
  void placesAreLookedForWhenTheFirstIsAskedFor() {
    AtomicInteger times = new AtomicInteger();
    Places places =
        Places.foundBy(
            () -> {
              times.incrementAndGet();
              return Map.of(PAYS, TextPlace.at(2, 3));
            });
    assertThat(times).hasValue(0);
    assertThat(places.exactly(PAYS)).contains(TextPlace.at(2, 3));
    assertThat(places).isEqualTo(Places.copyOf(Map.of(PAYS, TextPlace.at(2, 3))));
    assertThat(times).hasValue(1);
  }

  // ---- JSON ----

  @Test
  void anElementIsAtItsIdAndAnAttributeAtItsName() {
    String json =
        """
        { "formatVersion": 1,
          "id": "bikes", "name": "Buying \\u00e9\\"é🎉", "phases": [
            { "id": "purchase", "kind": "purchase", "touchpoints": [
        \t{ "name": "éé🎉", "owner": "desk", "id": "pays", "painPoints": ["It is slow"] }
            ] } ] }
        """;
    Places places = JourneyJson.reading().readWithPlaces(json).places();
    assertThat(places.exactly(ElementPath.journey())).contains(new TextPlace(2, 3, 2, 16));
    assertThat(places.exactly(PAYS)).contains(new TextPlace(4, 37, 4, 49));
    assertThat(places.of(PAYS.attribute("owner"))).contains(new TextPlace(4, 20, 4, 35));
    assertThat(places.of(PAYS.attribute("goal"))).isEqualTo(places.of(PAYS));
    assertThat(places.of(ElementPath.parse(PAYS + "/pain-point[~it-is-slow]")))
        .hasValueSatisfying(place -> assertThat(place.column()).isGreaterThan(49));
  }

  @Test
  void everyElementOfAJourneyIsOnALineWithItsId() {
    RandomJourneys.seeded(5).next(60).forEach(PlacesTest::holdsItsIds);
    holdsItsIds(SolarPanels.asIs());
  }

  private static void holdsItsIds(Journey journey) {
    String json = JourneyJson.write(journey).replace("\n", "\r\n");
    List<String> lines = json.lines().toList();
    ReadJourney read = JourneyJson.reading().readWithPlaces(json.getBytes(StandardCharsets.UTF_8));
    assertThat(read.journey()).isEqualTo(journey);
    assertThat(new ReadJourney(journey, read.places())).isEqualTo(read);
    journey
        .walk()
        .filter(located -> !located.element().elementKind().isNote())
        .forEach(
            located -> {
              Optional<TextPlace> place = read.places().exactly(located.path());
              assertThat(place).as("%s", located.path()).isPresent();
              assertThat(lines.get(place.orElseThrow().line() - 1))
                  .contains("\"id\": \"" + located.element().id() + '"');
            });
    journey
        .walk()
        .forEach(located -> assertThat(read.places().exactly(located.path())).isPresent());
  }

  @Test
  void problemsOfJsonCountTheSameColumns() {
    assertThatThrownBy(() -> JourneyJson.read("{ \"éé🎉\": 1, \"formatVersion\": 1, \"id\": 5}"))
        .isInstanceOfSatisfying(
            InvalidJourneyJsonException.class,
            invalid ->
                assertThat(invalid.problems())
                    .filteredOn(problem -> problem.pointer().equals("/id"))
                    .extracting(problem -> problem.column())
                    .containsExactly("{ \"éé🎉\": 1, \"formatVersion\": 1, \"id\": ".length() + 1));
  }

  // ---- Mermaid ----

  private static final String DIAGRAM =
      """
      journey
        title Buying a bike
        section Purchase
          Chooses: 3: Me, Shop app
          Pays #quot;now#quot; : 2 : Me
      """;

  private static String at(String text, TextPlace place) {
    TextLines lines = TextLines.of(text);
    return text.substring(
        lines.offset(place.line(), place.column()),
        lines.offset(place.endLine(), place.endColumn()));
  }

  private static void holdsWords(MermaidReading reading, String document) {
    Journey journey = reading.journey();
    Places places = reading.places();
    String phase = journey.phases().get(0).id();
    ElementPath chooses = ElementPath.touchpoint(phase, "chooses");
    assertThat(at(document, places.of(ElementPath.journey()).orElseThrow()))
        .isEqualTo("title Buying a bike");
    assertThat(at(document, places.exactly(ElementPath.phase(phase)).orElseThrow()))
        .isEqualTo("section Purchase");
    assertThat(at(document, places.exactly(chooses).orElseThrow())).isEqualTo("Chooses");
    assertThat(at(document, places.exactly(chooses.attribute("emotion")).orElseThrow()))
        .isEqualTo("3");
    assertThat(at(document, places.exactly(ElementPath.parse("persona[me]")).orElseThrow()))
        .isEqualTo("Me");
    assertThat(at(document, places.exactly(ElementPath.parse("actor[shop-app]")).orElseThrow()))
        .isEqualTo("Shop app");
    ElementPath pays = ElementPath.touchpoint(phase, "pays-now");
    assertThat(at(document, places.exactly(pays).orElseThrow())).isEqualTo("Pays #quot;now#quot;");
    assertThat(at(document, places.exactly(pays.attribute("emotion")).orElseThrow()))
        .isEqualTo("2");
  }

  @Test
  void elementsOfADiagramAreAtTheirWords() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text = DIAGRAM.replace("\n", end);
      holdsWords(MermaidReading.of(text), text);
      String front = "---" + end + "config:" + end + "  x: 1" + end + "---" + end + text;
      holdsWords(MermaidReading.of(front), front);
    }
  }

  @Test
  void withoutATitleTheJourneyIsAtItsKeyword() {
    assertThat(MermaidReading.of("%% a\n journey\n A: 3: B\n").places().of(ElementPath.journey()))
        .contains(new TextPlace(2, 2, 2, 9));
  }

  // ---- Markdown ----

  private static String fenced(String prefix, String open, String close) {
    StringBuilder text = new StringBuilder("# Bikes\n\n");
    text.append(prefix).append(open).append("mermaid\n");
    String further = prefix.replaceAll("[-*\\d.]", " ");
    DIAGRAM.lines().forEach(line -> text.append(further).append(line).append('\n'));
    return text.append(further).append(close).append("\n\nMore.\n").toString();
  }

  @Test
  void everyLayoutOfFencesIsReadAtThePlacesOfTheDocument() {
    for (String prefix : List.of("", "  ", "\t", "> ", ">", "> > ", "- ", "12. ", "  - ", "> - ")) {
      for (String mark : List.of("```", "````", "~~~")) {
        String document = fenced(prefix, mark, mark);
        for (String text :
            List.of(
                document,
                "\uFEFF" + document,
                document.replace("\n", "\r\n"),
                document.replace("\n", "\r"),
                document.replace("mermaid", "{.mermaid #id}"),
                document.replace("mermaid", " {mermaid}"),
                document.replace("mermaid", "mermaid title=x"))) {
          List<MermaidReading> all = MermaidReading.allIn(text);
          assertThat(all).as(text).hasSize(1);
          holdsWords(all.get(0), text);
        }
      }
    }
  }

  @Test
  void otherDiagramsAndSamplesArePassedOver() {
    assertThat(
            MermaidReading.allIn(
                """
                ```mermaid
                graph TD; A-->B
                ```
                ````markdown
                ```mermaid
                journey
                 A: 3: B
                ```
                ````
                ```js
                journey
                ```
                    mermaid
                journey
                """))
        .isEmpty();
    assertThat(
            MermaidReading.allIn(
                """
                <!-- later:
                ```mermaid
                journey
                 A: 3: B
                ```
                -->
                <!-- now: -->
                ```mermaid
                journey
                 <!-- A: 3: B
                ```
                """))
        .hasSize(1);
    assertThat(MermaidReading.allIn("")).isEmpty();
    assertThat(MermaidReading.allIn("```mermaid")).isEmpty();
  }

  @Test
  void frontMatterAndCommentsMayBeBeforeAJourney() {
    String text =
        "> ```mermaid\n> ---\n> title: Bikes\n> ---\n> %% so\n> journey\n> A: x: B\n> ```\n";
    MermaidReading reading = MermaidReading.allIn(text).get(0);
    assertThat(reading.journey().name()).isEqualTo("Bikes");
    assertThat(reading.remarks().get(0).line()).hasValue(7);
    assertThat(reading.places().of(ElementPath.journey())).contains(new TextPlace(6, 3, 6, 10));
  }

  @Test
  void aQuotationThatEndsClosesItsFence() {
    String text = "> ```mermaid\n> journey\n> A: 3: B\nmore: text\n```\n";
    assertThat(MermaidReading.allIn(text).get(0).journey().touchpoints()).hasSize(1);
  }

  @Test
  void idsFollowFromTitlesAndAreNumberedWhereTheyAgree() {
    String one = "```mermaid\njourney\n title Bikes\n A: 3: B\n```\n";
    assertThat(MermaidReading.allIn(one + "x\n" + one + one))
        .extracting(reading -> reading.journey().id())
        .containsExactly("bikes", "bikes-2", "bikes-3");
  }

  @Test
  void oneDiagramThatCannotBeReadLeavesTheOthers() {
    String text =
        """
        ```mermaid
        journey
         A: 3: B
        ```

        ```mermaid
        journey
         Waits
        ```
        ```mermaid
        ---
        title: a: b
        ---
        journey
        ```
        """;
    MermaidFences fences = MermaidFences.of(text);
    assertThat(fences.readings()).hasSize(1);
    assertThat(fences.problems()).extracting(problem -> problem.line()).containsExactly(8, 12);
    assertThatThrownBy(() -> MermaidReading.allIn(text))
        .isInstanceOf(MermaidSyntaxException.class)
        .hasMessageContaining("line 8");
  }

  // ---- comments ----

  @Test
  void commentsLeaveRulesOutOfWhatFollows() {
    Journey journey =
        MermaidReading.of(
                """
                %% klantreis: ignore transition-*: a sketch
                journey
                  %%klantreis: ignore phase-empty: to come, see #12
                  section Purchase
                    %% klantreis: ignore emotion-only-happy: we know
                    Pays: 5: Me
                """)
            .journey();
    assertThat(journey.suppressions())
        .singleElement()
        .satisfies(all -> assertThat(all.validatorId()).isEqualTo("transition-*"));
    assertThat(journey.phases().get(0).suppressions())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).isEqualTo("to come, see #12"));
    assertThat(journey.touchpoints().findFirst().orElseThrow().suppressions()).hasSize(1);
  }

  @Test
  void aCommentWithoutRuleOrReasonIsRemarkedOn() {
    assertThat(
            MermaidReading.of(
                    """
                    journey
                     section S
                     %% klantreis: ignore phase-empty
                     A: 3: B
                     %% klantreis: ignore x: nothing follows
                    """)
                .remarks())
        .extracting(remark -> remark.id() + " " + remark.line().orElse(0))
        .containsExactly("mermaid-ignore-unclear 3", "mermaid-ignore-unclear 5");
  }
}
