package io.github.klantreis.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.atlas.AtlasDiff;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.drawing.AtlasPage;
import io.github.klantreis.drawing.BacklogPicture;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.grid.JourneyGrid;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.workshop.WorkshopChecklist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only customers make a klantreis. */
final class JourneyNounTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Pattern SAID = Pattern.compile("(?i)\\p{L}*rei[sz]\\p{L}*");

  /** Titles of works and of parts of them, which are as they are. */
  private static final Pattern CITED = Pattern.compile("\\.at\\(\\s*Text[^;]*?\\)\\)");

  private static final Pattern DUTCH_TEXT = Pattern.compile("\\.nl\\(\\s*(\"[^;]*?)\\)");

  static List<People> people() {
    return People.standard().terms();
  }

  private static Journey of(People people, Journey journey) {
    return journey.edit(edit -> edit.journey(heading -> heading.people(people)));
  }

  /** All that is said of a journey besides its findings. */
  private static String said(People people) {
    Journey before = of(people, SolarPanels.asIs());
    Journey after =
        before.edit(edit -> edit.journey(heading -> heading.name("Other").goal("Another goal")));
    Journey small = Journey.builder("small", "Small").people(people).build();
    JourneyAtlas atlas = JourneyAtlas.builder("all", "All").journey(small).build();
    JourneyMap map = JourneyMap.of(before).language(DUTCH);
    return String.join(
        "\n",
        map.toSvg(),
        map.findings(StandardRules.strict().validate(before))
            .toHtml()
            .replaceAll("(?s)<ol class=\"sources\">.*?</ol>", "")
            .replaceAll("\\[[^\\]]*\\]", ""), // what is cited
        map.toMarkdown(),
        map.comparedWith(after).toHtml(),
        JourneyMap.of(small).language(DUTCH).toHtml(),
        BacklogPicture.of(before).language(DUTCH).toSvg(),
        WorkshopChecklist.of(small).toText(DUTCH),
        JourneyDiff.between(before, after).toText(DUTCH),
        JourneyMerge.of(before, after, before.edit(edit -> edit.journey(h -> h.goal("Third"))))
            .toText(DUTCH),
        JourneyGrid.of(before, DUTCH).toCsv(),
        AtlasPage.of(atlas).language(DUTCH).toHtml(),
        AtlasDiff.between(JourneyAtlas.builder("all", "All").build(), atlas).toText(DUTCH));
  }

  @ParameterizedTest
  @MethodSource("people")
  void everyTextNamesTheJourneyAfterItsPeople(People people) {
    String said = said(people);
    String journey = people.journey().get(DUTCH);

    assertThat(said.toLowerCase(Locale.ROOT)).contains(journey, people.journeys().get(DUTCH));
    assertThat(said).doesNotContain("{people").doesNotContain("{People");
    if (!people.equals(People.CUSTOMERS)) {
      assertThat(SAID.matcher(said).results().map(MatchResult::group))
          .noneMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("klant"));
    }
  }

  @Test
  void anAtlasOfSeveralKindsOfPeopleHasPlainJourneys() {
    JourneyAtlas atlas =
        JourneyAtlas.builder("all", "All")
            .journey(Journey.builder("a", "A").people(People.PATIENTS).build())
            .journey(Journey.builder("b", "B").people(People.EMPLOYEES).build())
            .build();

    assertThat(AtlasPage.of(atlas).language(DUTCH).toHtml())
        .contains(">Reizen<")
        .doesNotContainPattern("(?i)klantrei|patiëntrei");
  }

  @Test
  void peopleWithoutAWordOfTheirOwnMakeAKlantreisOnlyWhereTheyBuy() {
    People travellers =
        People.of(
            "travellers",
            Text.en("traveller").nl("reiziger"),
            Text.en("travellers").nl("reizigers"));
    People parents =
        People.of("parents", Text.en("parent").nl("ouder"), Text.en("parents").nl("ouders"));

    assertThat(travellers.journey().get(DUTCH)).isEqualTo("reis");
    assertThat(travellers.withBuying(true).journey().get(DUTCH)).isEqualTo("klantreis");
    assertThat(travellers.withBuying(true).journeys().get(DUTCH)).isEqualTo("klantreizen");
    assertThat(parents.withBuying(true).journey().get(DUTCH)).isEqualTo("ouderreis");
  }

  /** Where nobody is at hand, a journey is just a reis. */
  @Test
  void noOtherTextOfTheLibrarySaysKlantreis() throws IOException {
    List<String> saying = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        String code = CITED.matcher(Files.readString(file)).replaceAll("");
        DUTCH_TEXT
            .matcher(code)
            .results()
            .map(found -> found.group(1))
            .filter(text -> text.toLowerCase(Locale.ROOT).matches("(?s).*klantrei[sz].*"))
            .forEach(saying::add);
      }
    }
    assertThat(saying)
        .containsExactlyInAnyOrder(
            "\"Klantreis\"", // what a diagram without a title is called
            "\"Klantreis: {encounters} op de kaart van {customers}\"", // the library
            "\"McKinseys klantreis (2015",
            "\"schrijf %% klantreis: ignore regel: reden vóór een sectie of taak, of boven het\"\n"
                + "                  + \" woord journey voor alles\"");
  }
}
