package io.github.klantreis.exchange.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Iterables;
import io.github.klantreis.Extent;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.ClassesWithout;
import io.github.klantreis.exchange.Doors;
import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.HostileJourneys;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.vocabulary.Text;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JourneyGridTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  private static final Journey BIKE =
      Journey.builder("e-bike", "E-bike")
          .persona("fleet", "Fleet manager")
          .lane("backstage", "Backstage")
          .phase(
              CanonicalPhase.AWARENESS,
              phase ->
                  phase
                      .opportunity("Be seen nearby")
                      .touchpoint("home", "Home page", home -> home.channel(Channel.WEBSITE)))
          .phase(
              CanonicalPhase.PURCHASE,
              phase ->
                  phase
                      .name("Buying")
                      .touchpoint(
                          "pay",
                          "Pays \"at once\"; by card",
                          pay ->
                              pay.channel(Channel.WEBSHOP)
                                  .channel(
                                      Channel.of(
                                          "till",
                                          ChannelKind.OFFLINE,
                                          Ownership.OWNED,
                                          Text.en("Till")))
                                  .emotion(-1, "tense")
                                  .emotionOf("fleet", 1, "glad")
                                  .painPoint("=2 times refused")
                                  .painPoint("Slow")
                                  .metric(
                                      Metric.of("refusals", Text.en("Refusals"), Scale.of(0, 1))
                                          .valued(0.125)
                                          .aimingAt(0.05))
                                  .laneText("backstage", "@mechanic\nreserves")))
          .build();

  /** The character that FastCSV takes for that of comments is as good as any. */
  @Test
  void anyCharacterSeparates() {
    for (String separator : List.of("#", "|", ":", "~", "\uD83D", "\0", " ")) {
      String grid = "sep=" + separator + "\njourney**Shop\nphase**Awareness\ntouchpoint**Sees\n";
      assertThat(JourneyGrid.read(grid.replace("*", separator)).journey().name()).isEqualTo("Shop");
    }
  }

  /** Rows of 25 characters that claim 20,000 cells each. */
  @Test
  void wideSpansMakeNoHugeTable() {
    String html =
        "<table><tr><td>journey<td><td>Shop</tr><tr><td>phase<td><td>Awareness</tr>"
            + "<tr><td>touchpoint<td><td>Sees</tr>"
            + "<tr><td colspan=20000></tr>".repeat(100_000)
            + "</table>";
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> JourneyGrid.read(html))
        .withMessageContaining("merged cells");
  }

  @Test
  void writesCsvThatSpreadsheetsOfTheCountryOpen() {
    assertThat(JourneyGrid.of(BIKE, DUTCH).toCsv())
        .isEqualTo(
            """
            \uFEFFjourney;Klantreis;E-bike;;
            journey-id;Id van de klantreis;e-bike;;
            persona:fleet;Persona;Fleet manager;;
            phase;Fase;Bewustwording;Bewustwording;Buying
            phase-id;Id van de fase;awareness;awareness;purchase
            phase-kind;Soort fase;awareness;awareness;purchase
            touchpoint;Contactmoment;;Home page;"Pays ""at once""; by card"
            touchpoint-id;Id van het contactmoment;;home;pay
            channel;Kanalen;;website;"webshop
            Till (offline, owned)"
            emotion-score;Emotie (-2 tot 2);;;-1
            emotion;Emotie in een woord;;;tense
            emotion-score:fleet;Emotie van Fleet manager (-2 tot 2);;;1
            emotion:fleet;Emotie van Fleet manager in een woord;;;glad
            pain;Pijnpunten;;;"'=2 times refused
            Slow"
            opportunity;Verbeterkansen;Be seen nearby;;
            metric:refusals;Refusals;;;0,1250
            metric-target:refusals;Doel;;;0,05
            metric-min:refusals;Laagst mogelijk;;;0
            metric-max:refusals;Hoogst mogelijk;;;1
            lane:backstage;Backstage;;;"'@mechanic
            reserves"
            """
                .replace("0,1250", "0,125")
                .replaceAll("(?<!webshop|refused|mechanic)\n", "\r\n"));
  }

  @Test
  void writesATableWithMergedPhasesForTheClipboard() {
    assertThat(JourneyGrid.of(BIKE, Locale.ENGLISH).toHtml())
        .contains(
            "<tr><th>phase</th><th>Phase</th><td colspan=\"2\">Awareness</td><td>Buying</td></tr>",
            "<td>webshop<br>Till (offline, owned)</td>",
            "<td>0.125</td>");
  }

  @Test
  void readsWhatItWrites() {
    for (Locale locale : List.of(DUTCH, Locale.UK)) {
      JourneyGrid grid = JourneyGrid.of(BIKE, locale);
      assertThat(grid.losses().isEmpty()).as(grid.losses().toString()).isTrue();
      readsBack(BIKE, locale);
    }
    assertThat(JourneyGrid.of(BIKE, DUTCH)).hasToString("grid of E-bike (20 rows)");
  }

  @Test
  void readsBackWhateverAGridCanHold() {
    for (int seed = 0; seed < Extent.of(60, 150); seed++) {
      Journey journey =
          RandomJourneys.seeded(seed)
              .withModel(PhaseModels.all().get(seed % PhaseModels.all().size()))
              .next();
      assertThat(JourneyGrid.of(journey, DUTCH).losses().remarks()).isNotNull();
      readsBack(HeldByGrid.of(journey), seed % 2 == 0 ? DUTCH : Locale.UK);
    }
    readsBack(HeldByGrid.of(SolarPanels.asIs()), DUTCH);
  }

  @Test
  void hostileTextsAreTexts() {
    for (String text : HostileStrings.all()) {
      Journey journey = HostileJourneys.with(text);
      JourneyGrid grid = JourneyGrid.of(journey, DUTCH);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(grid.toCsv())).isTrue();
      for (String form : List.of(grid.toCsv(), grid.toTabs(), grid.toHtml())) {
        Journey back = JourneyGrid.read(form).journey();
        assertThat(back.touchpoints().map(Touchpoint::id))
            .isEqualTo(journey.touchpoints().map(Touchpoint::id).toList());
      }
      assertThat(grid.toHtml()).doesNotContain("<script", "<img", "<svg", "<b>");
    }
    HostileStrings.encodable().forEach(JourneyGridTest::everyCellIsGuarded);
  }

  private static void everyCellIsGuarded(String text) {
    Journey journey =
        Journey.builder("guarded", text)
            .phase(
                CanonicalPhase.USAGE,
                phase -> phase.name(text).touchpoint("one", text, one -> one.thought("=" + text)))
            .build();
    Journey read = JourneyGrid.read(JourneyGrid.of(journey, DUTCH).toCsv()).journey();
    assertThat(read.name()).isEqualTo(text);
    assertThat(read.touchpoint("one").orElseThrow().name()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-2", "@x", "\tx", "\rx", "'=1", "''-x", "'", "'x", "x"})
  void aGuardedCellIsNoFormulaAndReadAsItWas(String text) {
    String cell = Guard.on(text);
    assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    assertThat(Guard.off(cell)).isEqualTo(text);
  }

  private static void readsBack(Journey journey, Locale locale) {
    JourneyGrid grid = JourneyGrid.of(journey, locale);
    for (String form : List.of(grid.toCsv(), grid.toTabs(), grid.toHtml())) {
      JourneyReading reading = JourneyGrid.read(form);
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.journey()).isEqualTo(journey);
    }
    assertThat(JourneyGrid.read(grid.toCsv().getBytes(StandardCharsets.UTF_8)).journey())
        .isEqualTo(journey);
  }

  @Test
  void saysOnceWhatAGridCannotHold() {
    assertThat(
            JourneyGrid.of(
                    BIKE.withTouchpoint(
                        "pay",
                        pay ->
                            pay.action(ActionKind.EMAIL, mail -> mail.name("Thanks"))
                                .leadsTo("home")),
                    DUTCH)
                .losses()
                .toText(Locale.ENGLISH))
        .isEqualTo(
            """
            The format cannot hold:
              next steps: 1 touchpoint
              marketing actions: 1 touchpoint
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grid-comma.csv",
        "grid-comma-bom.csv",
        "grid-semicolon-bom.csv",
        "grid-semicolon-sep.csv",
        "grid-semicolon-windows-1252.csv",
        "clipboard.tsv",
        "clipboard.html"
      })
  void everyFormOfTheSameGridIsTheSameJourney(String name) {
    JourneyReading reading = JourneyGrid.read(Doors.bytes("grid/" + name));

    assertThat(reading.journey()).isEqualTo(expected());
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.remarks())
        .extracting(FormatRemark::toString)
        .isEqualTo(
            name.contains("1252")
                ? List.of("journey: the file is not UTF-8 and is read as Windows-1252")
                : List.of());
  }

  /** The name of a field has changed since the file was made. */
  private static Journey expected() {
    return JourneyJson.read(
        new String(Doors.bytes("grid/grid.klantreis.json"), StandardCharsets.UTF_8)
            .replace("personaEmotions", "participantEmotions"));
  }

  @Test
  void readsWhatAPersonMadeOfIt() {
    JourneyReading reading = JourneyGrid.read(Doors.bytes("grid/edited-in-a-spreadsheet.csv"));
    Journey expected = expected();

    assertThat(reading.journey().touchpoint("offerte"))
        .get()
        .satisfies(
            offer -> {
              assertThat(offer.name()).isEqualTo("Offerte");
              assertThat(offer.channels()).containsExactly(Channel.EMAIL);
            });
    assertThat(reading.journey().phaseOf("offerte").orElseThrow().id()).isEqualTo("p2");
    assertThat(reading.journey())
        .isEqualTo(
            expected
                .withTouchpoint("payment", payment -> payment.attribute("crm.code", "7"))
                .withPhase(
                    "p2",
                    phase ->
                        phase.touchpoint("offerte", "Offerte", o -> o.channel(Channel.EMAIL))));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.remarks())
        .extracting(FormatRemark::toString)
        .containsExactly(
            "line 27, column 1: journey: \"Opmerking\" is no key of a row, so the row is not read");
  }

  @Test
  void whatIsWrongIsReportedWithItsPlaceAndTheRestIsRead() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            journey,,Bikes
            phase,,,Buying,,Using
            phase-kind,,,purchase,,usage
            touchpoint,,Lost,Shop,Pays,Rides
            touchpoint-id,,,shop,shop,
            channel,,,carrier pigeon,,
            action,,,email,,Send flowers
            emotion-score,,,3,,1
            emotion,,,glad,,
            metric:conversion,,,x,,"1,234"
            metric:mine,Mine,,4,,
            metric-min:mine,,,1,,
            metric:csat,,,9,,
            emotion-score:nobody,,,1,,
            pain,,,"first

            second",,
            phase,,,Again,,
            """);

    assertThat(reading.journey().touchpoints().map(Touchpoint::id))
        .containsExactly("shop", "rides");
    assertThat(reading.journey().touchpoint("shop").orElseThrow().attributes())
        .containsEntry("grid.channel", "carrier pigeon");
    assertThat(reading.journey().touchpoint("shop").orElseThrow().painPoints())
        .extracting(pain -> pain.text())
        .containsExactly("first", "second");
    assertThat(reading.journey().touchpoint("shop").orElseThrow().metrics())
        .contains(Metric.of("mine", Text.en("Mine")).valued(4));
    assertThat(reading.problems())
        .extracting(FormatProblem::toString)
        .containsExactly(
            "line 4, column 3: \"Lost\" is not read, as neither its column nor one left of it has a"
                + " phase",
            "line 5, column 5: another one has the id \"shop\" already, so this one is not read",
            "line 8, column 4: \"3\" is no score, so the emotion \"glad\" is not read and there is"
                + " none here; allowed: -2, -1, 0, 1 and 2",
            "line 10, column 4: \"x\" is no number",
            "line 10, column 6: \"1,234\" is outside the scale from 0 to 100",
            "line 12, column 4: \"1\" is not read, as a scale needs metric-min and a higher metric-max;"
                + " the metric has no scale",
            "line 13, column 4: \"9\" is outside the scale from 1 to 5",
            "line 14, column 1: there is no persona with the id \"nobody\"",
            "line 18, column 1: the row \"phase\" is there already; only the first one is read");
    assertThat(reading.remarks()).hasSize(4);
    assertThat(Iterables.getLast(reading.problems()).toText(DUTCH))
        .isEqualTo("regel 18, kolom 1: de rij \"phase\" is er al; alleen de eerste wordt gelezen");
  }

  @Test
  void severalTermsInALineAreNotTakenApartButNamed() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            journey,,Shopping
            phase,,Buy,
            touchpoint,,Calls,Pays
            channel,,"Telefoon, sms","E-mail
            Telefoon"
            action,,Bill; e-mail,
            moment,,Betaling / Beslissing,Ontdekking van de zaak
            """);

    assertThat(reading.journey().touchpoint("calls").orElseThrow().attributes())
        .containsEntry("grid.channel", "Telefoon, sms");
    assertThat(reading.journey().touchpoint("pays").orElseThrow().channels())
        .containsExactly(Channel.EMAIL, Channel.TELEPHONE);
    assertThat(reading.remarks())
        .extracting(remark -> remark.message(DUTCH))
        .containsExactly(
            "\"Telefoon, sms\" is geen kanaal en telt hier dus niet mee, maar blijft bewaard als"
                + " attribuut grid.channel; een eigen kanaal is te schrijven als \"Label (online, owned)\"",
            "in \"Telefoon, sms\" scheidt \",\" niets; zet elk op een eigen regel in de cel",
            "\"Bill; e-mail\" is geen soort actie en blijft daarom bewaard als attribuut grid.action",
            "in \"Bill; e-mail\" scheidt \";\" niets; zet elk op een eigen regel in de cel",
            "in \"Betaling / Beslissing\" scheidt \"/\" niets; zet elk op een eigen regel in de"
                + " cel");
  }

  @Test
  void noCellIsLostWithoutAWord() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            journey,,Bikes
            phase-model,,seven
            phase,,,Buying
            touchpoint,,,
            channel,,,email
            action,,,email
            thought,,Where?,How?
            metric-max:mine,,,4
            """);

    assertThat(reading.journey().phases().get(0).thoughts()).containsExactly("How?");
    assertThat(reading.problems())
        .extracting(FormatProblem::toString)
        .satisfiesExactly(
            model -> assertThat(model).startsWith("line 2, column 3: there is no phase model"),
            channel ->
                assertThat(channel)
                    .isEqualTo(
                        "line 5, column 4: \"email\" is not read, as its column has no touchpoint"),
            action -> assertThat(action).startsWith("line 6, column 4: \"email\" is not read"),
            thought ->
                assertThat(thought).startsWith("line 7, column 3: \"Where?\" is not read, as"),
            metric ->
                assertThat(metric).startsWith("line 8, column 4: \"4\" is not read, as a scale"));
    assertThat(reading.journey().phases().get(0).metrics()).isEmpty();
  }

  @Test
  void whatHasNoPlaceInAGridIsTold() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            journey,,Bikes,Bikes,Cars
            journey-id,,bikes,cars
            phase,,Buying,,Riding,Riding
            phase-id,,buying,paying,riding,riding
            phase-kind,,,purchase,,
            touchpoint,,Looks,Pays,Rides,Mends
            pain,,slow,dear,,
            ,,slower,dearer,,
            ,Notes,,,,
            ,,,,,
            """);

    assertThat(reading.problems())
        .extracting(FormatProblem::toString)
        .containsExactly(
            "line 1, column 5: \"Cars\" is not read, as only the third column of this row counts",
            "line 2, column 4: \"cars\" is not read, as only the third column of this row counts",
            "line 4, column 4: \"paying\" is not read, as the first column of the phase says it",
            "line 5, column 4: \"purchase\" is not read, as the first column of the phase says it");
    assertThat(reading.remarks())
        .extracting(FormatRemark::toString)
        .containsExactly(
            "line 8, column 3: journey: the row has no key, so it is not read; it begins with"
                + " \"slower\"",
            "line 9, column 2: journey: the row has no key, so it is not read; it begins with"
                + " \"Notes\"");
    assertThat(reading.journey().phases())
        .extracting(Phase::id)
        .containsExactly("buying", "riding");
  }

  @Test
  void whatThereIsOneOfIsReadOfTheFirstColumnOfAPhase() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            journey,,Bikes
            phase,,Buying,,,
            touchpoint,,,Pays,,
            owner,,,Ann,Bo,Cy
            thought,,How?,,Why?,
            emotion-score,,1,,2,
            emotion,,glad,,free,
            metric:csat,,,,4,3
            lane:back,,,,,checks
            attribute:crm,,1,2,3,
            """);

    assertThat(reading.problems())
        .extracting(FormatProblem::toString)
        .containsExactly(
            "line 4, column 6: \"Cy\" is not read, as the first column of the phase says it",
            "line 6, column 5: \"2\" is not read, as the first column of the phase says it",
            "line 7, column 5: \"free\" is not read, as the first column of the phase says it",
            "line 8, column 6: \"3\" is not read, as the first column of the phase says it",
            "line 10, column 5: \"3\" is not read, as the first column of the phase says it");
    Phase buying = reading.journey().phases().get(0);
    assertThat(buying.owner()).hasValue("Bo");
    assertThat(buying.thoughts()).containsExactly("How?", "Why?");
    assertThat(buying.attributes()).containsEntry("crm", "1");
    assertThat(buying.emotion().orElseThrow().label()).isEqualTo("glad");
  }

  @Test
  void aWordThatIsNoPhaseOfTheModelIsTold() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            journey,,Bikes
            phase,,Buying,Riding
            phase-kind,,purchase,useage
            """);

    assertThat(reading.remarks())
        .extracting(FormatRemark::toString)
        .containsExactly(
            "line 3, column 4: journey: \"useage\" is no phase of the model seven-phases, so the"
                + " phases are of a model of their own");
  }

  @Test
  void wordsThatAreKeptAreAddedToThoseKeptBefore() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            journey,,Bikes
            phase,,Buying
            touchpoint,,Pays
            channel,,pigeon
            attribute:grid.channel,,fax
            """);

    assertThat(reading.journey().touchpoint("pays").orElseThrow().attributes())
        .containsEntry("grid.channel", "fax\npigeon");
  }

  @Test
  void aPhaseWhoseIdIsTakenStaysOnePhase() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            journey,,Bikes
            phase,,Buying,Riding,Riding
            phase-id,,a,a,a
            touchpoint,,Pays,Rides,Mends
            """);

    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.journey().phases()).hasSize(2);
  }

  @Test
  void cellsOfBlanksOnlyAreEmpty() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            <table><tr><td>journey&nbsp;<td>&nbsp;<td>Bikes
            <tr><td>&nbsp;phase<td>&nbsp;<td>Buying<td>&nbsp;<td>Riding
            <tr><td>touchpoint<td>&nbsp;<td>Pays<td>&nbsp;<td>&#8239;
            <tr><td>owner<td>&nbsp;<td>&nbsp;<td>&nbsp;<td>Anna
            <tr><td>thought<td>&nbsp;<td>How?<br>&nbsp;<br>Why?<td>&#x2003;<td>
            <tr><td>&nbsp;<td>&nbsp;<td>&nbsp;</table>""");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.remarks()).isEmpty();
    assertThat(reading.journey().phases()).hasSize(2);
    assertThat(reading.journey().phases().get(1).owner()).hasValue("Anna");
    assertThat(reading.journey().touchpoints())
        .singleElement()
        .satisfies(
            pays -> {
              assertThat(pays.owner()).isEmpty();
              assertThat(pays.thoughts()).containsExactly("How?", "Why?");
            });
  }

  @Test
  void paragraphsAndItemsOfHtmlAreLines() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            <table><tr><td>journey<td><td><p>Bikes</p>
            <tr><td>phase<td><td>Buying
            <tr><td>touchpoint<td><td><div>Pays</div>
            <tr><td>pain<td><td><p>slow</p><P class=x>dear &#150; very</p><ul><li>far</li>
             <li><b>un</b>kind</ul>rude<style>p {color: red}</style><script>a<b</script>
            <tr><td>thought<td><td>&#xD83D; <div></div><div>half</div></table>""");

    assertThat(reading.journey().name()).isEqualTo("Bikes");
    assertThat(reading.journey().touchpoints())
        .singleElement()
        .satisfies(
            pays -> {
              assertThat(pays.name()).isEqualTo("Pays");
              assertThat(pays.painPoints())
                  .extracting(Note::text)
                  .containsExactly("slow", "dear – very", "far", "unkind", "rude");
              assertThat(pays.thoughts()).containsExactly("\uFFFD", "half");
            });
  }

  @Test
  void whatIsInNoCellOfTheFirstTableIsTold() {
    String bikes =
        "<table>\n<caption>Our <b>bikes</b></caption><tr><td>journey<td><td>Bikes</td> and more"
            + "<tr><td>phase<td><td>Buying</table>\n";

    assertThat(JourneyGrid.read("<p>before</p>" + bikes + bikes + bikes).remarks())
        .extracting(FormatRemark::toString)
        .containsExactly(
            "line 2: journey: \"Our bikes and more\" is in no cell of the table, so it is not read",
            "line 3: journey: there is another table, which is not read");
  }

  @Test
  void aStandardMetricKeepsItsScaleOnlyWithAWordOnTheOneThatIsNoScale() {
    JourneyReading reading =
        JourneyGrid.read(
            """
            journey,,Bikes
            phase,,Buying,,
            touchpoint,,Shop,Pays,Rides
            metric:csat,,4,4,4
            metric-min:csat,,0,9,0
            metric-max:csat,,,2,10
            """);

    assertThat(reading.problems())
        .extracting(FormatProblem::toString)
        .containsExactly(
            "line 5, column 3: \"0\" is not read, as a scale needs metric-min and a higher"
                + " metric-max; the scale is from 1 to 5",
            "line 5, column 4: \"9\" is not read, as a scale needs metric-min and a higher"
                + " metric-max; the scale is from 1 to 5",
            "line 6, column 4: \"2\" is not read, as a scale needs metric-min and a higher"
                + " metric-max; the scale is from 1 to 5");
    assertThat(reading.journey().touchpoint("rides").orElseThrow().metrics())
        .extracting(metric -> metric.scale().orElseThrow().max())
        .containsExactly(10.0);
  }

  @Test
  void numbersAreReadAsTheyCanBeMeant() {
    assertThat(CellNumbers.read("12,5%", ',')).hasValue(0.125);
    assertThat(CellNumbers.read("0.125", ',')).hasValue(0.125);
    assertThat(CellNumbers.read("1.234", ',')).hasValue(1234);
    assertThat(CellNumbers.read("1,234", ',')).hasValue(1.234);
    assertThat(CellNumbers.read("\u2212 1", ',')).isEmpty();
    assertThat(CellNumbers.read("1e9", '.')).isEmpty();
    assertThat(CellNumbers.write(1.234, ',')).isEqualTo("1,2340");
    assertThat(CellNumbers.write(-1234.5, '.')).isEqualTo("-1234.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<table", "<table><tr><td>", "a,b\n1,2", "sep=", "sep=;", "\"", "\uFEFF", "="})
  void whatIsNoGridIsRefused(String text) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> JourneyGrid.read(text))
        .satisfies(
            e -> {
              assertThat(e.problems()).isNotEmpty();
              assertThat(e.toText(DUTCH)).endsWith("\n");
            });
  }

  @Test
  void whatIsTooLongIsRefused() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> JourneyGrid.read("x".repeat(JourneyGrid.MAX_LENGTH + 1)))
        .withMessageContaining("16777216");
  }

  @Test
  void htmlOfSpreadsheetsIsReadAsBrowsersDo() {
    String html =
        """
        <html><style>td {x: '</table>'}</style><body><!-- <table> --><TABLE border=0>
        <tr height=20><td class="x>y">journey<td><td colspan=2>My\n   <b>bikes</b> &amp; more&#32;
        <TR><td>phase</td><td></td><td>Buying</td></tr>
        <tr><td>touchpoint<td><td>Pays<br> here &unknown; &lt;b&gt;
        </table> text""";

    Journey journey = JourneyGrid.read(html).journey();

    assertThat(journey.name()).isEqualTo("My bikes & more ");
    assertThat(journey.touchpoints().map(Touchpoint::name))
        .containsExactly("Pays\nhere &unknown; <b>");
  }

  @Test
  void mergedAndNestedCellsOfHtmlStayInTheirColumns() {
    Journey journey =
        JourneyGrid.read(
                """
                <table>
                <tr><td>journey<td><td>Bikes
                <tr><td>phase<td><td colspan=2>Buying<td>Using
                <tr><td>touchpoint<td><td><table><tr><td>Shop<td>at home</table><td>Pays<td>Rides
                <tr><td>owner<td rowspan="2">Who<td>Anna<td rowspan=3>Ben<td>Cy
                <tr><td>thought<td>a<td>c
                <tr><td>quote<td><td>d<td>e
                </table>""")
            .journey();

    assertThat(journey.touchpoints().map(Touchpoint::name))
        .containsExactly("Shop at home", "Pays", "Rides");
    assertThat(journey.touchpoints().map(touchpoint -> touchpoint.owner().orElse("")))
        .containsExactly("Anna", "Ben", "Cy");
    assertThat(journey.touchpoints().map(Touchpoint::thoughts))
        .containsExactly(List.of("a"), List.of(), List.of("c"));
    assertThat(journey.touchpoints().map(Touchpoint::quotes))
        .containsExactly(List.of("d"), List.of(), List.of("e"));
  }

  @Test
  void aShortTextCannotAskForBillionsOfCells() {
    for (String merged : List.of("<tr><td colspan=20000>", "<tr><td rowspan=9999 colspan=9999>")) {
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(() -> JourneyGrid.read("<table>" + merged.repeat(5_000)))
          .withMessageContaining("merged cells");
    }
  }

  @Test
  void csvTellsWhatIsMissing() throws ReflectiveOperationException {
    Class<?> grid = new ClassesWithout("de.siegmar.").loadClass(JourneyGrid.class.getName());

    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> grid.getMethod("read", String.class).invoke(null, "journey,,x"))
        .havingCause()
        .isInstanceOf(IllegalStateException.class)
        .withMessageContaining("de.siegmar:fastcsv");
    assertThat(
            grid.getMethod("read", String.class)
                .invoke(
                    null,
                    "<table><tr><td>journey<td><td>x</tr><tr><td>phase<td><td>Buying</tr></table>"))
        .isNotNull();
  }
}
