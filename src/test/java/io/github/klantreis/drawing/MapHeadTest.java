package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the head of a map says of the journey as a whole, and of its personas. */
final class MapHeadTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Pattern LINE = Pattern.compile(" x=\"(\\d+)\" y=\"(\\d+)\">([^<]*)<");

  @Test
  void theBrandIsAPanelWithAllThatItHas() {
    for (int width : new int[] {700, 1400, 2400}) {
      Theme theme = Theme.builder().rowWidth(width).build();
      String svg =
          JourneyMap.of(SolarPanels.asIs()).theme(theme).toSvg().replaceAll("</?tspan[^>]*>", " ");
      assertThat(svg.replaceAll(" +", " "))
          .contains("Brand: Dakzon", ">Essence<", ">Promise<", ">Vision<", ">Mission<", ">Values<")
          .contains("Light", "You understand what you buy", "Energy comes home", "plain, patient")
          .contains("Voices of neighbours, no jingle", "The yellow ladder");
    }
    assertThat(JourneyMap.of(MapSamples.bread()).toSvg()).doesNotContain("Brand: ");
  }

  @Test
  void whatCustomersExpectIsBesideWhatTheyExperience() {
    Theme theme = Theme.builder().lanes(MapLane.EMOTIONS, MapLane.EXPECTATIONS).build();
    String svg =
        JourneyMap.of(SolarPanels.asIs()).theme(theme).toSvg().replaceAll("</?tspan[^>]*>", " ");
    assertThat(svg)
        .containsSubsequence(">Emotions<", ">Expectations<")
        .contains("Sums that can be compared", ">partly met<", ">missed<", ">exceeded<")
        .contains(">importance, of 5<")
        .doesNotContain(">Pain points<", "severity, of 5");
  }

  @Test
  void whatBelongsTogetherStandsBelowEachOtherBesideOneLabel() {
    String svg =
        JourneyMap.of(
                journey(
                    j ->
                        j.customerGoal("One")
                            .customerGoal("Two")
                            .customerGoal("Three")
                            .persona("p", "Anna", p -> p.goal("Four").goal("Five").pain("Six"))))
            .language(NL)
            .toSvg();

    assertThat(distances(svg, "One", "Two", "Three"))
        .as("the label takes two lines")
        .containsOnly(19);
    assertThat(distances(svg, "Four", "Five", "Six")).allMatch(distance -> distance < 20);
    assertThat(svg).containsOnlyOnce(">Doelen van").containsOnlyOnce(">Wil<");
    assertThat(JourneyMap.of(journey(j -> j.customerGoal("One"))).language(NL).toSvg())
        .contains(">Doel van klanten<");
  }

  @Test
  void theLastOfManyShareALine() {
    String svg =
        JourneyMap.of(
                journey(
                    j -> {
                      List.of("One", "Two", "Three", "Four", "Five").forEach(j::customerGoal);
                      return j;
                    }))
            .toSvg();
    assertThat(svg).contains(">Three<", ">Four; Five<");
  }

  @Test
  void painsAndCriteriaOfSuccessAreShownWhereThereAreSome() {
    Journey journey =
        journey(
            j ->
                j.successCriterion("Half come back")
                    .painPoint("bill", "Nobody reads the bill", p -> p.severity(4))
                    .persona("p", "Anna", p -> p.pain("Quotes that differ")));
    JourneyMap map = JourneyMap.of(journey);

    assertThat(map.toSvg())
        .contains(">Success criteria<", ">Half come back<", ">Quotes that differ<")
        .contains(">Nobody reads the bill · severity: 4<");
    assertThat(map.toMarkdown())
        .contains("| Success criteria | Half come back |", "Nobody reads the bill")
        .contains("Quotes that differ");
    Theme calm = Theme.builder().lanes(MapLane.TOUCHPOINTS).build();
    assertThat(map.theme(calm).toSvg())
        .contains(">Half come back<")
        .doesNotContain("Nobody reads", "Quotes that");
    assertThat(JourneyMap.of(journey(j -> j)).toSvg())
        .doesNotContain("Success criteria", "Pain points");
  }

  @Test
  void noLabelAboveTheNameIsCutOrLeftOut() {
    String version = "3.1 after the second round of interviews with citizens of the north ";
    Journey journey =
        journey(
            j ->
                j.state(JourneyState.AS_IS)
                    .people(People.CITIZENS)
                    .offering(Offering.SERVICE)
                    .scope(JourneyScope.PART)
                    .lifecycle(Lifecycle.DRAFT)
                    .version(version.repeat(3).strip()));
    Theme theme = Theme.builder().rowWidth(Theme.MIN_ROW_WIDTH).build();
    String svg = JourneyMap.of(journey).theme(theme).language(NL).toSvg();
    assertThat(svg.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
        .contains("Huidige situatie Burgers · dienst · deel · concept versie " + version.repeat(3))
        .doesNotContain("…");
  }

  @Test
  void theDescriptionIsOnANarrowPageOnce() {
    Journey one = journey(j -> j.description("Of bread").state(JourneyState.AS_IS));
    Journey other = one.toBuilder().state(JourneyState.TO_BE).build();
    String lead = "<p class=\"lead narrow\" dir=\"auto\">Of bread</p>";
    assertThat(JourneyMap.of(one).comparedWith(other).toHtml())
        .containsOnlyOnce(lead)
        .containsPattern("<g class=\"described\">\\s*<text[^>]*>Of bread<")
        .contains("@media screen and (max-width:900px){.described{display:none}}");
    Journey another = other.toBuilder().description("Of cake").build();
    assertThat(JourneyMap.of(one).comparedWith(another).toHtml())
        .contains(lead, lead.replace("bread", "cake"));
  }

  @Test
  void withoutPersonasNoneIsPretended() {
    JourneyMap map = JourneyMap.of(journey(j -> j));
    assertThat(map.toSvg())
        .contains(">1 phase with 1 touchpoint.</desc>")
        .doesNotContain("as seen by", "0 personas");
    assertThat(map.language(NL).toSvg()).contains(">1 fase met 1 contactmoment.</desc>");
    Journey other = journey(j -> j.persona("p", "Anna", p -> {}));
    assertThat(map.comparedWith(other).persona("p").toSvg())
        .as("the persona of the other journey alone")
        .contains(">1 phase with 1 touchpoint.</desc>");
  }

  @Test
  void theSecondOfTwoTitlesHasWhatDiffers() {
    Journey one =
        journey(
            j ->
                j.goal("Sold out by noon")
                    .customerGoals(List.of("Bread that is warm"))
                    .persona("p", "Neighbour", p -> p.goals(List.of("To be greeted"))));
    Journey other = one.toBuilder().goal("Sold out by ten").build();
    assertThat(JourneyMap.of(one).comparedWith(other).toSvg())
        .contains(">Sold out by noon<", ">Sold out by ten<", ">What is not told here is as above.<")
        .containsOnlyOnce(">Bread that is warm<")
        .containsOnlyOnce(">To be greeted<");

    Journey without = one.toBuilder().customerGoals(List.of()).build();
    assertThat(JourneyMap.of(one).comparedWith(without).toSvg())
        .as("what is gone is not as above")
        .doesNotContain("is as above");
  }

  @Test
  void whatOnlyTheFirstTitleTellsIsNotAsAbove() {
    Journey plain = journey(j -> j);
    Journey proven =
        plain.edit(
            edit ->
                edit.touchpoint(
                    "pays",
                    t -> t.evidence(Evidence.of(EvidenceKind.QUALITATIVE, "Ten interviews"))));
    assertThat(second(plain, proven))
        .as("the first says that there is no evidence, the second does not")
        .doesNotContain("is as above");
    assertThat(second(proven, plain)).contains(">none stated<");
    assertThat(second(plain, plain)).contains("is as above").doesNotContain(">none stated<");

    Journey anna = journey(j -> j.persona("p", "Anna", p -> p.quote("I am in a hurry")));
    Journey silent = journey(j -> j.persona("p", "Anna", p -> {}));
    for (Journey less : List.of(plain, silent)) {
      assertThat(second(anna, less)).doesNotContain("is as above");
    }
    assertThat(second(silent, anna)).contains(">“I am in a hurry”<", "is as above");

    Journey branded = journey(j -> j.brand(Brand.builder("Flour").promise("Warm").build()));
    Journey unpromising = journey(j -> j.brand(Brand.builder("Flour").build()));
    assertThat(second(branded, unpromising)).doesNotContain("is as above");
    assertThat(second(plain.toBuilder().version("3").build(), plain)).doesNotContain("is as above");

    Journey open = journey(j -> j.opportunity("o", "Open earlier"));
    Journey solved =
        journey(j -> j.opportunity("o", "Open earlier", o -> o.progress(Progress.DONE)));
    assertThat(second(open, solved)).contains(">Open earlier · done<", "is as above");
  }

  /** Returns the map of two journeys from where the second title starts. */
  private static String second(Journey one, Journey other) {
    Journey first = one.toBuilder().state(JourneyState.AS_IS).build();
    Journey second = other.toBuilder().state(JourneyState.TO_BE).build();
    String svg = JourneyMap.of(first).comparedWith(second).toSvg();
    return svg.substring(svg.indexOf(">To-be<"));
  }

  @Test
  void journeysThatNothingElseTellsApartAreCountedOut() {
    Journey one = journey(j -> j);
    Journey other = one.edit(edit -> edit.touchpoint("pays", t -> t.channel(Channel.WEBSITE)));
    JourneyMap map = JourneyMap.of(one).comparedWith(other);
    assertThat(map.toSvg().split(">(First|Second) journey<", -1))
        .as("each in its title and beside its row of phases")
        .hasSize(5);
    assertThat(map.language(NL).toSvg()).contains(">Eerste klantreis<", ">Tweede klantreis<");
    assertThat(map.toHtml())
        .contains("The content of the map: The journey (first journey)")
        .contains("The content of the map: The journey (second journey)");

    Journey asIs = one.edit(edit -> edit.journey(j -> j.state(JourneyState.AS_IS)));
    Journey asIsToo = other.edit(edit -> edit.journey(j -> j.state(JourneyState.AS_IS)));
    JourneyMap both = JourneyMap.of(asIs).comparedWith(asIsToo);
    assertThat(both.toSvg())
        .containsSubsequence(">First journey<", ">As-is<", ">Second journey<", ">As-is<");
    assertThat(both.toHtml())
        .contains("The journey (first journey, as-is)", "The journey (second journey, as-is)");
    assertThat(both.language(NL).toSvg()).contains(">Eerste klantreis<", ">Huidige situatie<");

    Journey toBe = other.edit(edit -> edit.journey(j -> j.state(JourneyState.TO_BE)));
    assertThat(JourneyMap.of(one).comparedWith(toBe).toHtml())
        .contains("The journey (first journey)", "The journey (to-be)");
    Journey renamed = other.edit(edit -> edit.journey(j -> j.name("Another")));
    assertThat(JourneyMap.of(one).comparedWith(renamed).toHtml())
        .contains("The content of the map: The journey<", "The content of the map: Another<");
  }

  private static Journey journey(UnaryOperator<JourneyBuilder> more) {
    return more.apply(
            Journey.builder("one", "The journey")
                .phase(CanonicalPhase.PURCHASE, phase -> phase.touchpoint("pays", "Pays")))
        .build();
  }

  /** Returns how far texts are below each other. */
  private static List<Integer> distances(String svg, String... texts) {
    List<MatchResult> lines = new ArrayList<>();
    for (String text : texts) {
      Matcher line = LINE.matcher(svg);
      lines.add(line.results().filter(found -> found.group(3).equals(text)).findFirst().get());
    }
    List<Integer> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i).group(1)).isEqualTo(lines.get(0).group(1));
      distances.add(
          Integer.parseInt(lines.get(i).group(2)) - Integer.parseInt(lines.get(i - 1).group(2)));
    }
    return distances;
  }
}
