package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.drawing.content.BacklogContent;
import io.github.klantreis.drawing.content.BacklogContent.Value;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.layout.BacklogLayout;
import io.github.klantreis.drawing.layout.Overlaps;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.exchange.HostileJourneys;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Progress;
import io.github.klantreis.validation.Golden;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The backlog as a picture: value against effort. */
final class BacklogPictureTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final String GOLDEN = "src/test/resources/io/github/klantreis/drawing/";

  private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 (\\d+) ");

  private static final Journey BREAD =
      Journey.builder("bread", "Buying bread")
          .phase(
              CanonicalPhase.PURCHASE,
              p ->
                  p.opportunity("Smell it in the street")
                      .opportunity(
                          "ahead",
                          "Order ahead",
                          o ->
                              o.customerValue(80)
                                  .businessValue(30)
                                  .effort(2)
                                  .progress(Progress.PLANNED)
                                  .owner("Shop"))
                      .touchpoint(
                          "queues",
                          "Queues",
                          t ->
                              t.opportunity(
                                      "coins",
                                      "Pay by card",
                                      o ->
                                          o.customerValue(90)
                                              .businessValue(50)
                                              .effort(1)
                                              .progress(Progress.DONE))
                                  .opportunity(
                                      "second", "A second till", o -> o.customerValue(80).effort(2))
                                  .opportunity("chairs", "Chairs", o -> o.customerValue(20))
                                  .opportunity("bench", "A bench", o -> o.effort(0))
                                  .opportunity(
                                      "music",
                                      "Music",
                                      o ->
                                          o.customerValue(5)
                                              .effort(5)
                                              .progress(Progress.DISMISSED))))
          .build();

  private static final MapWords WORDS = new MapWords(Locale.ENGLISH, People.CUSTOMERS);

  @Test
  void thePictureIsAsInTheFiles() {
    Golden.assertHolds(
        GOLDEN + "backlog.svg", BacklogPicture.of(BREAD).toSvg(), BacklogPictureTest.class);
    Golden.assertHolds(
        GOLDEN + "backlog.nl.svg",
        BacklogPicture.of(BREAD).byBusinessValue().language(NL).toSvg(),
        BacklogPictureTest.class);
  }

  @Test
  void openOpportunitiesComeFirstByValueAndEffortThenWhatIsDoneAndDismissed() {
    assertThat(BacklogContent.of(BREAD, Value.CUSTOMERS, WORDS).lines)
        .extracting(line -> line.number() + " " + line.opportunity().text())
        .containsExactly(
            "1 Order ahead",
            "2 A second till",
            "3 Chairs",
            "4 A bench",
            "5 Smell it in the street",
            "6 Pay by card",
            "7 Music");
  }

  @Test
  void eachDotSaysWhatItIsAndWhere() {
    assertThat(BacklogPicture.of(BREAD).toSvg())
        .contains(
            "1. Order ahead · Value for customers: 80 · Value for the business: 30 · Effort: 2 ·"
                + " planned · Purchase · Shop")
        .contains("6. Pay by card")
        .contains("Purchase · Queues")
        .doesNotContain("5. Smell it in the street · Value");
  }

  @Test
  void theKeyExplainsOnlyTheMarksThatAreDrawn() {
    Journey open =
        Journey.builder("bread", "Bread")
            .opportunity("more", "More bread", o -> o.customerValue(1).effort(1))
            .build();
    assertThat(BacklogPicture.of(open).toSvg()).contains(">open<").doesNotContain(">done<", ">?<");
    assertThat(BacklogPicture.of(Journey.builder("bread", "Bread").build()).toSvg())
        .contains("No opportunities yet.");
    assertThat(
            BacklogPicture.of(Journey.builder("bread", "Bread").opportunity("More bread").build())
                .toSvg())
        .contains("has a value or an effort yet");
  }

  @Test
  void anOpportunityOfTwoJourneysIsOneDotWithBothPlaces() {
    Journey other =
        Journey.builder("cake", "Buying cake")
            .opportunity("coins", "Pay by card", o -> o.customerValue(70).effort(3))
            .build();
    JourneyAtlas atlas = JourneyAtlas.builder("shop", "Shop").journey(BREAD).journey(other).build();

    assertThat(BacklogContent.of(atlas, Value.CUSTOMERS, WORDS).lines)
        .filteredOn(line -> line.opportunity().text().equals("Pay by card"))
        .extracting(BacklogContent.Line::places)
        .containsExactly("Buying bread · Queues; Buying cake");
    assertThat(AtlasPage.of(atlas).toHtml())
        .contains("the journeys differ in: customer value, effort");
    assertThat(AtlasPage.of(atlas.with(BREAD)).language(NL).toHtml())
        .contains("de reizen verschillen in: waarde voor de klant, moeite");
    assertThat(BacklogPicture.of(atlas).byBusinessValue().byCustomerValue().toSvg())
        .isEqualTo(BacklogPicture.of(atlas).toSvg());
  }

  @Test
  void manyOpportunitiesOfOneValueAndEffortAreOneMarkWithTheirNumbers() {
    JourneyBuilder journey = Journey.builder("bread", "Bread");
    for (int i = 0; i < 40; i++) {
      journey.opportunity("o" + i, "Idea " + i, o -> o.customerValue(50).effort(3));
    }
    String svg = BacklogPicture.of(journey.build()).toSvg();
    assertThat(svg).contains(">+32<", "32 more: 9, 10, 11");
  }

  @Test
  void itIsAsWideAsWhatIsInItOrAsTold() {
    String longer = "Pay by card, telephone or watch, and never wait for change again";
    Journey talkative =
        BREAD.edit(edit -> edit.touchpoint("queues", t -> t.opportunity("long", longer)));
    int own = width(BacklogPicture.of(BREAD));
    assertThat(width(BacklogPicture.of(talkative))).isGreaterThan(own);
    assertThat(BacklogPicture.of(talkative).toSvg()).contains(">" + longer + "<");
    for (int told : new int[] {1300, 1700, 2400}) {
      assertThat(width(BacklogPicture.of(talkative).width(told))).isEqualTo(told);
      BacklogContent content = BacklogContent.of(talkative, Value.CUSTOMERS, WORDS);
      BacklogLayout layout = new BacklogLayout(content, WORDS, OptionalInt.of(told));
      assertThat(Overlaps.of(new Image(layout.width(), List.of(layout.whole())))).isEmpty();
    }
    assertThat(width(BacklogPicture.of(talkative).width(640)))
        .as("dots and numbers need more")
        .isBetween(641, 1299);
    assertThatThrownBy(() -> BacklogPicture.of(BREAD).width(639))
        .hasMessage("a picture is at least 640 pixels wide, not 639");
  }

  @Test
  void noTextIsCutInAnyWidthAndItsOwnWidthChangesNothing() {
    String sentence = "Call every customer a day after the delivery, and ask what went wrong. ";
    for (int times : new int[] {0, 1, 8}) {
      String text = times == 0 ? "Ask" : sentence.repeat(times).trim();
      JourneyBuilder journey = Journey.builder("bread", "Bread");
      for (int i = 0; i < 12; i++) {
        journey.opportunity("o" + i, text, o -> o.effort(3));
      }
      BacklogPicture picture = BacklogPicture.of(journey.build());
      int own = width(picture);
      assertThat(picture.width(own).toSvg()).isEqualTo(picture.toSvg());
      for (int told : new int[] {640, 1200, own - 1, own + 100}) {
        assertThat(width(picture.width(told)))
            .as("%s at %s", times, told)
            .isBetween(Math.min(told, own), Math.max(told, own));
        assertThat(picture.width(told).toSvg()).doesNotContain("…");
      }
      assertThat(picture.toSvg()).doesNotContain("…");
    }
  }

  private static int width(BacklogPicture picture) {
    Matcher viewBox = VIEW_BOX.matcher(picture.toSvg());
    assertThat(viewBox.find()).isTrue();
    return Integer.parseInt(viewBox.group(1));
  }

  @Test
  void theThemeGivesTheColours() {
    Theme theme = Theme.builder().light(ColourRole.OPPORTUNITY, "#123456").lightOnly().build();
    assertThat(BacklogPicture.of(BREAD).theme(theme).toSvg()).contains("#123456");
  }

  @Test
  void noTextsLieOnEachOther() {
    RandomJourneys.seeded(77)
        .next(80)
        .forEach(
            journey -> {
              for (Locale locale : List.of(Locale.ENGLISH, NL)) {
                MapWords words = new MapWords(locale, People.CUSTOMERS);
                BacklogLayout layout =
                    new BacklogLayout(BacklogContent.of(journey, Value.CUSTOMERS, words), words);
                assertThat(Overlaps.of(new Image(layout.width(), List.of(layout.whole()))))
                    .as("%s", journey.id())
                    .isEmpty();
              }
            });
  }

  @Test
  void hostileTextsStayTexts() throws Exception {
    for (String hostile : HostileStrings.all()) {
      JourneyMapTest.parse(BacklogPicture.of(HostileJourneys.with(hostile)).toSvg());
    }
  }
}
