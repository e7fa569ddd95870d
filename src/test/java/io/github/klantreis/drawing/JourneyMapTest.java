package io.github.klantreis.drawing;

import static java.lang.Integer.parseInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.Extent;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.drawing.content.ChangeLines;
import io.github.klantreis.drawing.content.FindingNumbers;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.content.NumberedFinding;
import io.github.klantreis.drawing.content.PersonaView;
import io.github.klantreis.drawing.document.JourneyMarkdown;
import io.github.klantreis.drawing.document.MarkdownText;
import io.github.klantreis.drawing.ink.XmlText;
import io.github.klantreis.drawing.page.HtmlPage;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.StairLift;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.term.Valence;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Golden;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class JourneyMapTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Set<String> SVG_ELEMENTS =
      Set.of(
          "svg", "title", "desc", "style", "defs", "path", "rect", "use", "text", "tspan", "image",
          "g", "a");

  @Test
  void aSmallJourneyIsDrawnAsInTheFile() {
    Journey journey = MapSamples.bread();
    Golden.assertHolds(
        "src/test/resources/io/github/klantreis/drawing/bread.svg",
        JourneyMap.of(journey)
            .findings(StandardRules.recommended().validate(journey))
            .idPrefix("bread")
            .toSvg(),
        JourneyMapTest.class);
  }

  @Test
  void theReadmeShowsTheExample() {
    Golden.assertHolds(
        "src/site/doc-files/journey-map.svg",
        JourneyMap.of(SolarPanels.asIs()).idPrefix("solar").toSvg(),
        JourneyMapTest.class);
  }

  static java.util.stream.Stream<Journey> samples() {
    return MapSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void imagesAndPagesAreWellFormed(Journey journey) throws Exception {
    ValidationReport report = StandardRules.strict().validate(journey);
    JourneyMap map = JourneyMap.of(journey).findings(report).language(NL);
    checkImage(map.toSvg());
    checkPage(map.toHtml());
  }

  @Test
  void aCustomerIsNamedWhereACurveNeedsIt() {
    Journey silent = onePhase(p -> p.touchpoint("calls", "Calls"));
    assertThat(JourneyMap.of(silent).toSvg()).doesNotContain(">Customer<");
    Journey felt = silent.withTouchpoint("calls", t -> t.emotion(Emotion.negative("grim")));
    assertThat(JourneyMap.of(felt).toSvg()).contains(">Customer<");
  }

  @Test
  void waysThatMeetBetweenTwoTouchpointsAreLinesOfTheirOwn() {
    Journey journey =
        onePhase(
            p ->
                p.touchpoint("a", "A", t -> t.leadsTo("c", "in a hurry").leadsTo("d", "at ease"))
                    .touchpoint("b", "B", t -> t.leadsTo("d", "in doubt"))
                    .touchpoint("c", "C", t -> t.leadsTo("b", "it fails"))
                    .touchpoint("d", "D"));
    List<int[]> lines =
        Pattern.compile(" d=\"M(\\d+) \\d+H\\d+V\\d+Q[\\d ]+H\\d+Q(\\d+) [\\d ]+V")
            .matcher(JourneyMap.of(journey).toSvg())
            .results()
            .map(line -> new int[] {parseInt(line.group(1)), parseInt(line.group(2))})
            .toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.stream().flatMapToInt(Arrays::stream).sorted().boxed().toList())
        .as("where lines leave and reach cards")
        .doesNotHaveDuplicates();
  }

  @Test
  void arabicAndHebrewAreWrittenFromTheRight() {
    String arabic = "\u0644\u0627 \u064A\u0631\u062F \u0623\u062D\u062F.";
    String hebrew = "\u05DC\u05DE\u05D4?";
    Journey journey =
        onePhase(
            p ->
                p.touchpoint("a", arabic, t -> t.painPoint(hebrew))
                    .touchpoint("b", "Waits", t -> t.painPoint("No answer")));
    String svg = JourneyMap.of(journey).toSvg();

    for (String text : List.of(arabic, hebrew)) {
      assertThat(svg).contains(">\u202B" + text + "\u202C<");
      assertThat(anchors(svg, text)).as("at the right side").containsOnly("e");
    }
    assertThat(anchors(svg, "Waits")).containsOnly("");
    assertThat(anchors(svg, "No answer")).containsOnly("");
    int rightOfCard = x(svg, arabic);
    assertThat(rightOfCard).isGreaterThan(x(svg, "Waits") - 40).isLessThan(x(svg, "Waits"));
  }

  @Test
  void columnsRunFromTheRightForThoseWhoReadSo() {
    Journey journey = onePhase(p -> p.touchpoint("a", "Asks").touchpoint("b", "Waits"));
    JourneyMap map = JourneyMap.of(journey).idPrefix("x");
    for (String language : List.of("ar", "he", "fa-IR", "az-Arab")) {
      JourneyMap mirrored = map.language(Locale.forLanguageTag(language));
      assertThat(x(mirrored.toSvg(), "Waits")).as(language).isLessThan(x(mirrored.toSvg(), "Asks"));
      assertThat(mirrored.toHtml()).contains("<html lang=\"en\" dir=\"rtl\">");
    }
    for (String language : List.of("en", "nl", "de", "ar-Latn")) {
      JourneyMap plain = map.language(Locale.forLanguageTag(language));
      assertThat(x(plain.toSvg(), "Waits")).as(language).isGreaterThan(x(plain.toSvg(), "Asks"));
      assertThat(plain.toHtml()).doesNotContain("dir=\"rtl\"");
    }
  }

  /** A picture within a page that runs from the right is placed as it is drawn. */
  @Test
  void aPictureIsDrawnAlikeInPagesOfEitherDirection() {
    assertThat(JourneyMap.of(MapSamples.bread()).toSvg()).contains(" direction=\"ltr\" ");
    assertThat(JourneyMap.of(MapSamples.bread()).toHtml()).contains("svg>*{direction:ltr}");
  }

  /** Returns the anchors of a text, by their classes. */
  private static List<String> anchors(String svg, String text) {
    return Pattern.compile("<text class=\"([^\"]*)\"[^>]*>\u202B?" + Pattern.quote(text))
        .matcher(svg)
        .results()
        .map(found -> found.group(1).replaceAll("\\S+-(t\\d+|f-\\S+)", ""))
        .map(classes -> classes.replaceAll(" *\\S+-", "").strip())
        .toList();
  }

  private static int x(String svg, String text) {
    return Pattern.compile("<text [^>]*x=\"(\\d+)\"[^>]*>\u202B?" + Pattern.quote(text))
        .matcher(svg)
        .results()
        .mapToInt(found -> parseInt(found.group(1)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void measuredEmotionsAreDrawnWhereTheJourneyStatesNone() {
    Journey measured =
        onePhase(
            p ->
                p.touchpoint("calls", "Calls", t -> t.measuredEmotion(Emotion.negative("grim")))
                    .touchpoint("waits", "Waits")
                    .touchpoint("pays", "Pays", t -> t.measuredEmotion(Emotion.positive("glad"))));
    assertThat(JourneyMap.of(measured).toSvg())
        .contains("Emotions", "measured emotion", "emotion not known in between")
        .contains("measured: grim (−1)", "measured: glad (+1)");
    Journey both = measured.withTouchpoint("waits", t -> t.emotion(Emotion.neutral("bored")));
    assertThat(JourneyMap.of(both).toSvg())
        .contains("grim", "bored", "glad", "measured emotion")
        .doesNotContain("emotion not known in between");
    Journey ofPhase =
        onePhase(p -> p.measuredEmotion(Emotion.negative("tired")).touchpoint("calls", "Calls"));
    assertThat(JourneyMap.of(ofPhase).toSvg()).contains("tired (measured)");
  }

  @Test
  void evidenceOfTheJourneyIsWrittenByKind() {
    Journey based =
        MapSamples.bread().toBuilder()
            .evidence(Evidence.qualitative("Eight bakers. All early."))
            .assumption("Bread sells.")
            .build();
    assertThat(JourneyMap.of(based).toSvg()).contains("Assumption: Bread sells<");
  }

  @Test
  void whatIsPlannedIsNotMarkedAsDoneAndEvidenceElsewhereIsNotDenied() {
    Journey journey =
        Journey.builder("one", "One")
            .persona("a", "Anna", p -> p.evidence(Evidence.qualitative("Five interviews")))
            .persona("b", "Bert", p -> p.goal("To be done"))
            .phase(
                CanonicalPhase.PURCHASE,
                p ->
                    p.successCriterion("Half come back")
                        .touchpoint(
                            "pays",
                            "Pays",
                            t ->
                                t.solution("A second till")
                                    .recurs(Period.ofWeeks(1))
                                    .initiator(Side.COMPANY)
                                    .blueprint(b -> b.backstage("Counts the money"))))
            .build();
    Theme all = Theme.builder().lanes(MapLane.values()).build();
    String html = JourneyMap.of(journey).theme(all).toHtml();
    assertThat(html)
        .contains("Success: Half", "Solution: A", "once every week")
        .doesNotContain("✓", "none stated")
        .as("nobody feels anything")
        .doesNotContain("Curves of");
    assertThat(
            JourneyMap.of(
                    journey.edit(e -> e.touchpoint("pays", t -> t.recurs(Period.of(1, 3, 0)))))
                .toHtml())
        .contains("once every 1 year 3 months");
    assertThat(JourneyMap.of(onePhase(p -> p.touchpoint("t", "Looks", t -> {}))).toSvg())
        .contains("none stated");
  }

  @Test
  void whatReachesNobodyIsNotWhatCustomersDo() {
    Theme blueprint = Theme.builder().lanes(MapLane.BLUEPRINT).build();
    Consumer<TouchpointBuilder> alone =
        t -> t.initiator(Side.COMPANY).blueprint(b -> b.backstage("Counts the money"));
    assertThat(
            JourneyMap.of(onePhase(p -> p.touchpoint("t", "Counts", alone)))
                .theme(blueprint)
                .toSvg())
        .contains(">Counts the money<")
        .doesNotContain(">Counts<");
    Consumer<TouchpointBuilder> seen =
        t -> t.initiator(Side.COMPANY).blueprint(b -> b.frontstage("Gives change"));
    assertThat(
            JourneyMap.of(onePhase(p -> p.touchpoint("t", "Counts", seen)))
                .theme(blueprint)
                .toSvg())
        .contains(">Gives change<", ">Counts<");
    Consumer<TouchpointBuilder> letter =
        t ->
            t.initiator(Side.COMPANY)
                .channel(Channel.LETTER)
                .blueprint(b -> b.supportingSystem("Ledger"));
    assertThat(
            JourneyMap.of(onePhase(p -> p.touchpoint("t", "Invoice", letter)))
                .theme(blueprint)
                .toSvg())
        .as("whom it is for goes without saying")
        .contains(">Invoice<");
  }

  private static Journey onePhase(Consumer<PhaseBuilder> phase) {
    return Journey.builder("one", "One").phase(CanonicalPhase.PURCHASE, phase).build();
  }

  @Test
  void thePageFitsTheWindowCanBeEnlargedAndKeepsNamesInView() {
    String html = JourneyMap.of(MapSamples.bread()).idPrefix("x").toHtml();
    assertThat(html)
        .contains(
            "name=\"x-size\" class=\"fit\" checked=\"checked\"",
            "class=\"large\"",
            ".names{position:sticky;left:0",
            ".phases{position:sticky;top:0")
        .containsPattern("<svg class=\"row phases p1 k1\" role=\"group\" aria-label=\"Phases\"")
        .containsPattern("<svg class=\"row names g1 n1\" aria-hidden=\"true\"");
  }

  /** Also where the title is a piece of its own, without lanes. */
  @Test
  void whatStaysInViewIsAsWideAsItsPartOfTheMap() {
    for (Journey journey : List.of(SolarPanels.asIs(), StairLift.asIs(), MapSamples.bread())) {
      String html = JourneyMap.of(journey).toHtml();

      assertThat(html).contains("<svg class=\"row names ", "<svg class=\"row phases ");
      assertThat(html).containsOnlyOnce(".names{width:").containsOnlyOnce("}.phases{width:");
    }
  }

  @Test
  void whatStandsBesideTheLanesIsKeptInViewWithTheirNames() {
    Theme all = Theme.builder().lanes(MapLane.values()).build();
    String html = JourneyMap.of(StairLift.asIs()).theme(all).toHtml();
    int actors = 0;
    Matcher part =
        Pattern.compile(
                "<svg class=\"row main ((?:(?!</svg>).)*)</svg>\n<svg class=\"row names (.*?)</svg>",
                Pattern.DOTALL)
            .matcher(html);
    while (part.find()) {
      Matcher names = Pattern.compile("viewBox=\"(\\d+) (\\d+) (\\d+) ").matcher(part.group(2));
      assertThat(names.find()).isTrue();
      int covered = Integer.parseInt(names.group(1)) + Integer.parseInt(names.group(3));
      int top = Integer.parseInt(names.group(2));
      assertThat(part.group(1)).doesNotContain(">The family doctor</text>");
      actors += part.group(2).contains(">The family doctor</text>") ? 1 : 0;
      Matcher text = Pattern.compile("x=\"(\\d+)\" y=\"(\\d+)\">").matcher(part.group(1));
      while (text.find()) {
        assertThat(Integer.parseInt(text.group(1)))
            .as(text.group())
            .isGreaterThanOrEqualTo(Integer.parseInt(text.group(2)) < top ? 0 : covered);
      }
    }
    assertThat(actors).isPositive();
  }

  @Test
  void theApplicationGivesTheWordsOfAFurtherLanguage() {
    Map<String, String> german =
        Map.of(
            "Touchpoints", "Kontaktpunkte",
            "Emotions", "Gefühle",
            "Awareness", "Aufmerksamkeit",
            "Pain points", "Probleme",
            "Findings", "Befunde",
            "Part {part} of the map", "Teil {part} der Karte",
            "Goal of {people}", "Ziel der {people}");
    ValidationReport report =
        Validators.of(
                JourneyValidator.forJourneyHeadings("acme.first")
                    .check(
                        (journey, context) ->
                            context.report(Text.en("Too long").and(Locale.GERMAN, "Zu lang"))))
            .validate(MapSamples.bread());
    JourneyMap map =
        JourneyMap.of(MapSamples.bread()).findings(report).language(Locale.GERMAN, german);

    assertThat(map.toSvg())
        .contains("xml:lang=\"de\"", ">Kontaktpunkte<", ">Gefühle<", ">Aufmerksamkeit<")
        .contains("Zu lang", "Loyalty loop ·")
        .doesNotContain(">Touchpoints<", ">Awareness<");
    assertThat(map.toHtml()).contains("<html lang=\"de\">", "Teil 1 der Karte", "Befunde (1)");
    assertThat(map.toMarkdown()).contains("## Kontaktpunkte", "## Befunde", "Aufmerksamkeit");
  }

  @Test
  void aLanguageWithoutWordsIsEnglishAndSaysSo() {
    JourneyMap map = JourneyMap.of(MapSamples.bread()).language(Locale.GERMAN);

    assertThat(map.toSvg()).contains("xml:lang=\"en\"", ">Touchpoints<");
    assertThat(map.toHtml()).contains("<html lang=\"en\">");
    assertThat(map.language(Locale.forLanguageTag("nl-BE")).toHtml())
        .contains("<html lang=\"nl-BE\">");
  }

  @Test
  void whatAnAuthorWroteKeepsItsLanguage() {
    Journey journey =
        Journey.builder("brood", "Brood kopen")
            .writtenIn(Locale.forLanguageTag("nl"))
            .goal("Uitverkocht om twaalf uur")
            .persona("anna", "Vroege vogel")
            .phase(
                CanonicalPhase.PURCHASE,
                phase ->
                    phase.touchpoint(
                        "ruikt",
                        "Ruikt het brood",
                        t -> t.channel(Channel.STORE).thought("Lekker")))
            .build();
    String german = JourneyMap.of(journey).language(Locale.GERMAN).toHtml();

    assertThat(german)
        .contains("<html lang=\"en\">") // there is no German
        .contains("<h3 dir=\"auto\" lang=\"nl\">Ruikt het brood</h3>")
        .contains("<th scope=\"row\" dir=\"auto\" lang=\"nl\">Ruikt het brood</th>")
        .contains("<dd dir=\"auto\" lang=\"nl\">Uitverkocht om twaalf uur</dd>")
        .contains("<dt dir=\"auto\">Thoughts</dt><dd dir=\"auto\" lang=\"nl\">Lekker</dd>")
        .contains("<dt dir=\"auto\">Channels</dt><dd dir=\"auto\">")
        .contains("<h3 dir=\"auto\">Purchase</h3>");
    assertThat(JourneyMap.of(journey).language(Locale.GERMAN).toSvg()).contains("xml:lang=\"en\"");
    assertThat(JourneyMap.of(journey).language(Locale.forLanguageTag("nl")).toHtml())
        .contains("<html lang=\"nl\">", "<h3 dir=\"auto\">Ruikt het brood</h3>");
    assertThat(
            AtlasPage.of(JourneyAtlas.builder("all", "All").journey(journey).build())
                .language(Locale.GERMAN)
                .toHtml())
        .contains("<html lang=\"en\">", "<span dir=\"auto\" lang=\"nl\">Brood kopen</span>");
  }

  @Test
  void whatIsSaidToCustomersKeepsTheirLanguage() {
    Locale dutch = Locale.forLanguageTag("nl");
    Journey journey =
        Journey.builder("bread", "Buying bread")
            .writtenIn(Locale.ENGLISH)
            .language(dutch)
            .phase(
                CanonicalPhase.PURCHASE,
                phase ->
                    phase.touchpoint(
                        "reads",
                        "Reads the sign",
                        t ->
                            t.action(
                                ActionKind.GUIDE,
                                a ->
                                    a.name("Sign")
                                        .message(
                                            m ->
                                                m.subject("Vers & warm").text("Tot twaalf uur.")))))
            .build();
    String marked = "<span dir=\"auto\" lang=\"nl\">";

    assertThat(JourneyMap.of(journey).toHtml())
        .contains("<html lang=\"en\">")
        .containsSubsequence(
            "<article",
            "Sign · " + marked + "“Vers &amp; warm”</span>",
            marked + "“Tot twaalf uur.”</span>");
    assertThat(JourneyMap.of(journey).language(dutch).toHtml())
        .contains("<html lang=\"nl\">", "“Vers &amp; warm”")
        .doesNotContain(marked);
    assertThat(JourneyMap.of(StairLift.asIs()).toHtml())
        .contains(marked + "“Wonen zoals u wilt. Bel ons.”</span>");
  }

  @Test
  void whatIsSaidInSeveralLanguagesIsMarkedInEach() {
    Journey journey =
        Journey.builder("greetings", "Greetings")
            .phase(
                CanonicalPhase.USAGE,
                p -> {
                  for (Locale spoken : List.of(Locale.GERMAN, NL, Locale.ENGLISH)) {
                    p.touchpoint(
                        spoken.getLanguage(),
                        "Is greeted in " + spoken.getLanguage(),
                        t ->
                            t.action(
                                ActionKind.EMAIL,
                                a -> a.message(m -> m.subject("Hallo").language(spoken))));
                  }
                  p.touchpoint(
                      "late",
                      "Is greeted late",
                      t ->
                          t.action(
                              ActionKind.EMAIL,
                              a -> a.message(m -> m.subject("Moin").language(Locale.GERMAN))));
                })
            .build();
    assertThat(JourneyMap.of(journey).toHtml())
        .contains("<span dir=\"auto\" lang=\"de\">“Moin”</span>")
        .contains("<span dir=\"auto\" lang=\"de\">“Hallo”</span> · language: German")
        .contains("<span dir=\"auto\" lang=\"nl\">“Hallo”</span> · language: Dutch")
        .doesNotContain("\">“Hallo”</span> · language: English");
  }

  @Test
  void aLabelWithoutTheApplicationsWordsIsMarkedAsEnglish() {
    String html =
        JourneyMap.of(MapSamples.bread())
            .language(Locale.GERMAN, Map.of("Channels", "Kanäle"))
            .toHtml();

    assertThat(html)
        .contains("<html lang=\"de\">", "<dt dir=\"auto\">Kanäle</dt>")
        .contains("<dt dir=\"auto\" lang=\"en\">Senses</dt>")
        .contains("<th scope=\"col\" dir=\"auto\">Kanäle</th>")
        .contains("<th scope=\"col\" dir=\"auto\" lang=\"en\">Emotion</th>")
        .containsPattern("<h2 id=\"[^\"]*-table\" lang=\"en\">");
  }

  @Test
  void wordsAreForLanguagesThatTheLibraryDoesNotHave() {
    JourneyMap map = JourneyMap.of(MapSamples.bread());

    assertThatThrownBy(() -> map.language(NL, Map.of("Goal", "Streven")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("any language but English and Dutch, not for \"nl\"");
    assertThatThrownBy(() -> map.language(Locale.GERMAN, Map.of("Goal", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the words for ")
        .hasMessageContaining("Goal");
  }

  @Test
  void tablesAndDetailsArePrintedOnlyIfTheBoxIsTicked() {
    assertThat(JourneyMap.of(MapSamples.bread()).toHtml())
        .contains(
            "<label class=\"tables\"><input type=\"checkbox\"/> <span>Print tables and details as"
                + " well</span></label>",
            ".page:not(:has(.tables input:checked)) :is(.details,.table-part,.figures)"
                + "{display:none}");
    assertThat(JourneyMap.of(MapSamples.bread()).language(NL).toHtml())
        .contains("Ook tabellen en details afdrukken");
  }

  @Test
  void thePageListsEachSourceOnceInTheLanguageOfTheReader() {
    Source handbook = Source.of("Acme-handboek").withAddress(URI.create("https://acme.example/h"));
    ValidationReport report =
        Validators.of(
                JourneyValidator.forJourneyHeadings("acme.first")
                    .source(handbook.at(Literature.step(2)))
                    .check((journey, context) -> context.report(Text.en("First").nl("Een"))),
                JourneyValidator.forJourneyHeadings("acme.second")
                    .source(Source.LIBRARY_DEFAULT)
                    .source(handbook)
                    .check((journey, context) -> context.report(Text.en("Second").nl("Twee"))))
            .validate(MapSamples.bread());

    assertThat(JourneyMap.of(MapSamples.bread()).findings(report).language(NL).toHtml())
        .contains("Een [1, stap 2]</p>", "Twee [2; 1]</p>")
        .containsOnlyOnce(
            """
            <h3>Bronnen</h3>
            <ol class="sources">
            <li dir="auto">&quot;Acme-handboek&quot;, https://acme.example/h</li>
            <li dir="auto">vuistregel van dit programma</li>
            </ol>
            """);
    assertThat(JourneyMap.of(MapSamples.bread()).findings(report).toHtml())
        .contains("First [1, step 2]</p>", "<h3>Sources</h3>");
  }

  @Test
  void theSameHoldsForAnyJourney() throws Exception {
    RandomJourneys journeys = RandomJourneys.seeded(99);
    for (int i = 0; i < Extent.of(12, 60); i++) {
      Journey journey = journeys.next();
      JourneyMap map = JourneyMap.of(journey).findings(StandardRules.strict().validate(journey));
      checkImage(map.toSvg());
      checkPage(map.toHtml());
      checkPage(
          new HtmlPage(
                  MapContent.of(
                      MapInput.of(journey),
                      MapInput.of(journeys.next()),
                      Locale.ENGLISH,
                      Theme.standard(),
                      ImmutableSet.of(),
                      "kr"))
              .write());
    }
  }

  @Test
  void textOfUsersStaysText() throws Exception {
    for (String hostile : HostileStrings.all()) {
      Journey journey = hostile(hostile);
      JourneyMap map = JourneyMap.of(journey).findings(StandardRules.strict().validate(journey));
      Document image = checkImage(map.toSvg());
      Document page = checkPage(map.toHtml());
      if (HostileStrings.legalInXml().contains(hostile)) {
        String bare = hostile.replaceAll("[\\s\\p{Cntrl}\u2028\u2029\u0085\uFEFF]+", "");
        assertThat(image.getDocumentElement().getTextContent().replaceAll("\\s+", ""))
            .as(hostile)
            .satisfiesAnyOf(
                text -> assertThat(text).contains(bare),
                text -> assertThat(bare.codePoints()).anyMatch(JourneyMapTest::isNoHtml));
        assertThat(
                page.getDocumentElement()
                    .getTextContent()
                    .replaceAll("[\\s\\p{Cntrl}\u2028\u2029\u0085\uFEFF]+", ""))
            .as(hostile)
            .satisfiesAnyOf(
                text -> assertThat(text).contains(bare),
                text -> assertThat(bare.codePoints()).anyMatch(JourneyMapTest::isNoHtml));
      }
    }
  }

  private static boolean isNoHtml(int c) {
    return (c >= 0x7F && c <= 0x9F) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static Journey hostile(String text) {
    return Journey.builder("hostile", text)
        .goal(text)
        .description(text)
        .lane("own", text)
        .persona("one", text, p -> p.quote(text).goal(text))
        .persona("two", text, p -> p.pain(text))
        .phase(
            CanonicalPhase.PURCHASE,
            p ->
                p.name(text)
                    .owner(text)
                    .goal(text)
                    .customerNeed(text)
                    .laneText("own", text)
                    .touchpoint(
                        "t",
                        text,
                        t ->
                            t.emotion(Emotion.of(Valence.NEGATIVE, text))
                                .emotionOf("two", Emotion.of(Valence.POSITIVE, text))
                                .painPoint(text)
                                .opportunity(text)
                                .quote(text)
                                .dropOffPoint(text)))
        .loyaltyLoop(CanonicalPhase.PURCHASE, CanonicalPhase.PURCHASE, l -> l.trigger(text))
        .build();
  }

  static Document checkImage(String svg) throws Exception {
    Document image = parse(svg);
    NodeList all = image.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(SVG_ELEMENTS).contains(element.getTagName());
      checkAttributes(element);
    }
    checkReferences(svg);
    assertThat(image.getDocumentElement().getAttribute("role")).isEqualTo("img");
    return image;
  }

  private static void checkAttributes(Element element) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      String name = element.getAttributes().item(i).getNodeName();
      assertThat(name).doesNotStartWith("on").isNotIn("style", "src");
      if (name.equals("href") || name.equals("xlink:href")) {
        assertThat(element.getAttributes().item(i).getNodeValue())
            .startsWith(element.getTagName().equals("image") ? "data:image/" : "#");
      }
    }
  }

  /** Ids are there once each, and whatever leads somewhere leads to one of them. */
  private static void checkReferences(String markup) {
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(markup);
    while (id.find()) {
      assertThat(ids.add(id.group(1))).as("id %s once", id.group(1)).isTrue();
    }
    Matcher href = Pattern.compile(" href=\"#([^\"]*)\"").matcher(markup);
    while (href.find()) {
      assertThat(ids).contains(href.group(1));
    }
  }

  static Document checkPage(String html) throws Exception {
    Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(html);
    Matcher script = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(html);
    assertThat(style.find()).isTrue();
    assertThat(script.find()).isTrue();
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n")
        .contains("style-src '" + hash(style.group(1)) + "'")
        .contains("script-src '" + hash(script.group(1)) + "'");
    String rest =
        html.replace("<!DOCTYPE html>\n", "")
            .replace(style.group(1), "")
            .replace(script.group(1), "");
    Document page = parse(rest);
    assertThat(page.getElementsByTagName("script").getLength()).isEqualTo(1);
    assertThat(page.getElementsByTagName("style").getLength()).isEqualTo(1);
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getTagName()).isNotIn("img", "link", "iframe", "object", "embed", "base");
      checkAttributes(element);
    }
    checkReferences(rest);
    return page;
  }

  private static String hash(String content) throws Exception {
    return "sha256-"
        + Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8)));
  }

  static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void equalJourneysGiveEqualBytes() {
    for (int seed = 0; seed < Extent.of(4, 20); seed++) {
      JourneyMap one = JourneyMap.of(RandomJourneys.seeded(seed).next());
      JourneyMap other = JourneyMap.of(RandomJourneys.seeded(seed).next());
      assertThat(one.toSvg()).isEqualTo(other.toSvg());
      assertThat(one.toHtml()).isEqualTo(other.toHtml());
    }
  }

  @Test
  void differentMapsCanStandInOnePage() {
    Journey journey = HeatPumpMaintenance.asIs();
    List<String> ids = new ArrayList<>();
    for (JourneyMap map :
        List.of(
            JourneyMap.of(journey),
            JourneyMap.of(journey).language(NL),
            JourneyMap.of(journey).persona("director"),
            JourneyMap.of(journey).theme(Theme.builder().rowWidth(900).build()),
            JourneyMap.of(journey).idPrefix("mine"),
            JourneyMap.of(MapSamples.bread()))) {
      Matcher prefix = Pattern.compile("<svg [^>]*class=\"([^\"]*)\"").matcher(map.toSvg());
      assertThat(prefix.find()).isTrue();
      ids.add(prefix.group(1));
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void theLoopNamesWhatItSkips() {
    assertThat(text(JourneyMap.of(SolarPanels.asIs()).toSvg()))
        .contains("Loyalty loop · skips Awareness, Consideration")
        .contains("Advocacy makes others aware")
        .contains("Bridging period: 6 weeks between purchase and use");
    assertThat(text(JourneyMap.of(SolarPanels.asIs()).language(NL).toSvg()))
        .contains("Loyalty loop · slaat over: Bewustwording, Overweging")
        .contains("Overbruggingsperiode: 6 weken tussen aankoop en gebruik");
  }

  private static String text(String svg) {
    return svg.replaceAll("</?tspan[^>]*>", "");
  }

  @Test
  void aPersonaSeesWhatConcernsIt() {
    JourneyMap all = JourneyMap.of(HeatPumpMaintenance.asIs());
    assertThat(text(all.toSvg())).contains("Reads a white paper", "Director of housing");
    JourneyMap director = all.persona("director");
    assertThat(text(director.toSvg()))
        .contains("Director of housing")
        .doesNotContain("Reads a white", "Property manager");
    assertThatThrownBy(() -> all.persona("nobody"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody")
        .hasMessageContaining("director, manager");
  }

  @Test
  void aPersonasViewHasNoFindingsOnOthers() {
    List<Journey> journeys = new ArrayList<>(List.of(HeatPumpMaintenance.asIs()));
    RandomJourneys.seeded(15).next(20).forEach(journeys::add);
    int left = 0;
    for (Journey journey : journeys) {
      ValidationReport report = StandardRules.strict().validate(journey);
      for (Persona persona : journey.personas()) {
        MapContent content =
            MapContent.of(
                MapInput.of(journey).with(report),
                null,
                Locale.ENGLISH,
                Theme.standard(),
                ImmutableSet.of(persona.id()),
                "");
        List<Finding> concerning =
            report.findings().stream().filter(isOn(content.journeys.get(0), persona)).toList();
        left += report.findings().size() - concerning.size();
        assertThat(content.findings)
            .map(NumberedFinding::finding)
            .containsExactlyInAnyOrderElementsOf(concerning);
        assertThat(FindingNumbers.count(content.findings))
            .as("numbers without gaps")
            .isEqualTo(content.findings.stream().mapToInt(NumberedFinding::number).max().orElse(0));
      }
    }
    assertThat(left).isPositive();
  }

  /** On what a persona's map shows, or on something that is of no persona. */
  private static Predicate<Finding> isOn(JourneyContent content, Persona persona) {
    Set<String> drawn = new HashSet<>();
    content.columns.stream()
        .flatMap(column -> column.touchpoint().stream())
        .forEach(touchpoint -> drawn.add(touchpoint.id()));
    Predicate<ElementPath> isOf =
        path ->
            path.steps().stream()
                .noneMatch(
                    step ->
                        (step.kind() == ElementKind.PERSONA && !step.id().equals(persona.id()))
                            || (step.kind() == ElementKind.TOUCHPOINT
                                && !drawn.contains(step.id())));
    Set<String> others = namesOfOthers(content, persona);
    return finding ->
        isOf.test(finding.path())
            && !(content.journey.element(finding.path().element()).orElse(null) instanceof Note note
                && !note.concerns(persona.id()))
            && (finding.related().isEmpty() || finding.related().stream().anyMatch(isOf))
            && finding.arguments().values().stream().noneMatch(others::contains)
            && (!finding.arguments().containsKey("branch")
                || isOnBranchOf(persona, finding.arguments(), content.journey));
  }

  private static boolean isOnBranchOf(
      Persona persona, Map<String, Object> arguments, Journey journey) {
    return journey.phases().stream()
        .flatMap(phase -> phase.branchings().stream())
        .filter(branching -> branching.name().equals(arguments.get("choice")))
        .flatMap(branching -> branching.branches().stream())
        .filter(branch -> branch.name().equals(arguments.get("branch")))
        .anyMatch(branch -> branch.concerns(persona.id()));
  }

  /** What other personas are called, and nothing on a persona's map. */
  private static Set<String> namesOfOthers(JourneyContent content, Persona persona) {
    Set<String> others = new HashSet<>();
    Set<String> own = new HashSet<>(Set.of(content.journey.name(), persona.name()));
    content.journey.personas().forEach(each -> others.add(each.name()));
    content.columns.stream()
        .flatMap(column -> column.touchpoint().stream())
        .forEach(touchpoint -> own.add(touchpoint.name()));
    for (Phase phase : content.journey.phases()) {
      phase.name().ifPresent(own::add);
    }
    content.journey.actors().forEach(each -> own.add(each.name()));
    others.removeAll(own);
    return others;
  }

  @Test
  void findingsAreNumberedOnTheMapAndLeadToTheirElements() {
    Journey journey =
        MapSamples.bread()
            .withTouchpoint(
                "queues", t -> t.channels(List.of()).moment(Moment.SERVICE).name("Queues"));
    ValidationReport report = StandardRules.recommended().validate(journey);
    assertThat(report.findings()).isNotEmpty();
    String html = JourneyMap.of(journey).findings(report).idPrefix("x").toHtml();
    for (NumberedFinding finding :
        FindingNumbers.of(
            MapInput.of(journey).with(report), new PersonaView(journey, Set.of()), 1)) {
      int number = finding.number();
      assertThat(html)
          .contains("<li id=\"x-f" + number + "\"")
          .contains("<a href=\"#x-f" + number + "\"")
          .contains(number + ". " + XmlText.of(finding.message(Locale.ENGLISH)));
    }
    assertThat(html).contains("<a href=\"#x-t2\">On the map: Queues</a>");
    assertThat(html).contains("<a id=\"x-t2\" class=\"card\" href=\"#x-d-t2\"");
  }

  @Test
  void whatIsTrueOfSeveralElementsIsSaidOnce() {
    Journey journey =
        Journey.builder("garage", "Buying a door")
            .phase(
                CanonicalPhase.AWARENESS,
                p -> p.touchpoint("ad", "Sees an ad", t -> t.painPoint("Too loud")))
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
            .phase(CanonicalPhase.USAGE, p -> p.touchpoint("opens", "Opens", t -> {}))
            .build();
    ValidationReport report =
        Validators.none()
            .plus(
                () ->
                    List.of(
                        JourneyValidator.forTouchpoints("acme.colour")
                            .summary(Text.en("a colour").nl("een kleur"))
                            .hint(Text.en("paint it").nl("verf het"))
                            .check(
                                (touchpoint, context) -> {
                                  colour(touchpoint, "red", context);
                                  if (touchpoint.id().equals("pays")) {
                                    colour(touchpoint, "red", context);
                                    colour(touchpoint, "blue", context);
                                  }
                                })))
            .validate(journey);
    assertThat(report.findings()).hasSize(5);
    JourneyMap map = JourneyMap.of(journey).findings(report).idPrefix("x");
    String svg = text(map.toSvg());
    assertThat(svg)
        .contains("Findings (2)", "1 ×2")
        .contains(
            "\u201cSees an ad\u201d is not red; likewise: &quot;Pays&quot; (×2), &quot;Opens&quot;")
        .contains("\u201cPays\u201d is not blue");
    assertThat(svg.split("paint it", -1)).hasSize(3);
    String html = map.toHtml();
    assertThat(html)
        .contains("<li id=\"x-f2\"", "On the map: Sees an ad</a> <a href=\"#x-t2\">Pays")
        .contains("#x-findings\">Findings (2)</a>")
        .doesNotContain("<li id=\"x-f3\"");
    checkReferences(html);
    assertThat(text(map.language(NL).toSvg()))
        .contains("; evenzo: &quot;Pays&quot; (×2), &quot;Opens&quot;");
  }

  @Test
  void errorsHaveTheFirstNumbersThenWarningsThenHints() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("pays", "Pays"))
            .build();
    Validators rules = Validators.none();
    for (Severity severity : List.of(Severity.INFO, Severity.ERROR, Severity.WARNING)) {
      Text message = Text.en("of " + severity.id()).nl("van " + severity.id());
      rules =
          rules.plus(
              JourneyValidator.forTouchpoints("acme." + severity.id())
                  .severity(severity)
                  .summary(Text.en("one").nl("een"))
                  .check((touchpoint, context) -> context.report(message)));
    }
    ValidationReport report = rules.validate(journey);
    assertThat(report.findings()).hasSize(3);
    assertThat(text(JourneyMap.of(journey).findings(report).toSvg()))
        .contains("1. error: of error", "2. warning: of warning", "3. hint: of info")
        .containsSubsequence("finding: error", "finding: warning", "finding: hint")
        .containsSubsequence(">of error<", ">of warning<", ">of info<");
  }

  /** A number, or a word, that is also the name of the touchpoint says something nevertheless. */
  @Test
  void whatIsOnlyCalledLikeTheElementIsNotLost() {
    Text met = Text.en("\u201c{touchpoint}\u201d: met by {met} of 900, said to be {emotion}");
    for (List<String> names : List.of(List.of("1", "2", "3"), List.of("Angry", "Sad", "Glad"))) {
      Journey journey =
          Journey.builder("shop", "Shop")
              .phase(
                  CanonicalPhase.PURCHASE,
                  p -> {
                    for (int i = 1; i <= 3; i++) {
                      p.touchpoint("t" + i, names.get(i - 1));
                    }
                  })
              .build();
      ValidationReport report =
          Validators.of(
                  JourneyValidator.forTouchpoints("acme.met")
                      .check(
                          (touchpoint, context) -> {
                            String name = touchpoint.name();
                            boolean number = Character.isDigit(name.charAt(0));
                            context
                                .report(met)
                                .with("met", number ? Integer.valueOf(name) : 1)
                                .with("touchpoint", name)
                                .with("emotion", number ? "so so" : name);
                            context.report(Text.en("as text {met}")).with("met", number ? name : 7);
                          }))
              .validate(journey);
      String svg = text(JourneyMap.of(journey).findings(report).toSvg());
      for (String name : names) {
        assertThat(svg)
            .contains(
                names.contains("1")
                    ? "\u201c" + name + "\u201d: met by " + name + " of 900, said to be so so"
                    : "\u201c" + name + "\u201d: met by 1 of 900, said to be " + name)
            .contains(
                names.contains("1")
                    ? "as text " + name
                    : "as text 7; likewise: &quot;Sad&quot;, &quot;Glad&quot;");
      }
    }
  }

  private static void colour(Touchpoint touchpoint, String colour, ValidationContext context) {
    context
        .report(
            Text.en("\u201c{name}\u201d is not {colour}").nl("\u201c{name}\u201d is niet {colour}"))
        .with("name", touchpoint.name())
        .with("colour", colour);
  }

  @Test
  void theLegendExplainsOnlyWhatIsThere() {
    Journey journey = SolarPanels.asIs();
    ValidationReport report = StandardRules.strict().validate(journey);
    assertThat(report.withSeverity(Severity.INFO)).hasSameSizeAs(report.findings()).isNotEmpty();
    assertThat(text(JourneyMap.of(journey).findings(report).toSvg()))
        .contains("finding: hint")
        .doesNotContain("finding: error", "finding: warning");
  }

  @Test
  void theLegendOfTwoExplainsBoth() {
    Journey before = SolarPanels.asIs();
    Journey after =
        before.edit(
            e ->
                before
                    .touchpoints()
                    .filter(Touchpoint::isDropOffPoint)
                    .forEach(t -> e.removeTouchpoint(t.id())));
    assertThat(text(JourneyMap.of(after).toSvg())).doesNotContain("drop-off point");
    assertThat(text(JourneyMap.of(before).comparedWith(after).toSvg())).contains("drop-off point");
  }

  @Test
  void actionsAreMarketingOnlyWhereSomethingIsSold() {
    Journey bread = MapSamples.bread();
    Journey patients = bread.toBuilder().people(People.PATIENTS).build();

    assertThat(JourneyMap.of(bread).toHtml()).contains("Marketing actions");
    assertThat(JourneyMap.of(patients).toHtml())
        .contains("What we do")
        .doesNotContain("Marketing actions");
    Journey clinic =
        patients.toBuilder()
            .actor("desk", "The desk", Side.COMPANY, actor -> {})
            .actor("clinic", "The clinic", Side.COMPANY, a -> a.kind(ActorKind.ORGANISATION))
            .actor("lab", "The lab", Side.PARTNER, a -> a.kind(ActorKind.ORGANISATION))
            .build();
    assertThat(JourneyMap.of(clinic).language(NL).toMarkdown())
        .contains("Wat wij doen", "The desk (eigen organisatie)")
        .contains("The clinic (eigen organisatie)", "The lab (partner, organisatie)")
        .doesNotContain("Marketingacties", "bedrijf");
  }

  @Test
  void aReportOfAnotherJourneyIsRefused() {
    Journey bread = MapSamples.bread();
    JourneyMap map = JourneyMap.of(bread);
    assertThatThrownBy(() -> map.findings(recommended(SolarPanels.asIs())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the report is of journey 'solar-panels' version '2026.1' (as-is), but this is the map"
                + " of journey 'bread'");
    assertThatThrownBy(() -> map.findings(recommended(bread.toBuilder().version("2").build())))
        .hasMessage(
            "the report is of journey 'bread' version '2', but this is the map of journey 'bread'");
    assertThatThrownBy(
            () -> map.findings(recommended(bread).merge(recommended(SolarPanels.toBe()))))
        .hasMessageContaining("'solar-panels' version '2027.0' (to-be)");
    Journey longer =
        bread.withPhase("usage", phase -> phase.touchpoint("cleans", "Sweeps the crumbs", t -> {}));
    assertThatThrownBy(() -> map.findings(recommended(longer)))
        .hasMessage(
            "the report is of another state of journey 'bread', which has nothing at"
                + " [phase[usage]/touchpoint[cleans]]");
    Journey renamed = bread.toBuilder().name("Buying two loaves").build();
    assertThat(map.findings(recommended(renamed)).toSvg()).contains("Findings (");
  }

  private static ValidationReport recommended(Journey journey) {
    return StandardRules.recommended().validate(journey);
  }

  @Test
  void comparedJourneysHaveFindingsOfTheirOwn() {
    Journey bread = MapSamples.bread();
    Journey toBe = bread.withTouchpoint("eats", t -> t.channels(List.of())).toBuilder().build();
    ValidationReport one = recommended(bread);
    ValidationReport other = StandardRules.strict().validate(toBe);
    JourneyMap both =
        JourneyMap.of(bread)
            .findings(one)
            .comparedWith(JourneyMap.of(toBe).findings(other))
            .idPrefix("x");
    int first =
        FindingNumbers.count(
            FindingNumbers.of(MapInput.of(bread).with(one), new PersonaView(bread, Set.of()), 1));
    int last =
        FindingNumbers.of(MapInput.of(toBe).with(other), new PersonaView(toBe, Set.of()), 1 + first)
            .stream()
            .mapToInt(NumberedFinding::number)
            .max()
            .orElseThrow();
    String svg = text(both.toSvg());
    assertThat(svg)
        .contains("Findings: first journey (" + first + ")")
        .contains("Findings: second journey (" + (last - first) + ")");
    String html = both.toHtml();
    assertThat(html)
        .contains("Findings (" + last + ")", "<h3 dir=\"auto\">Second journey</h3>")
        .contains("<li id=\"x-f" + last + "\"", "<a href=\"#x-f" + last + "\"")
        .doesNotContain("<li id=\"x-f" + (last + 1) + "\"");
    checkReferences(html);
    assertThat(JourneyMap.of(bread).comparedWith(toBe).toSvg()).doesNotContain("Findings");
  }

  @Test
  void whatHasNothingInCommonIsNotCompared() {
    JourneyMap bread = JourneyMap.of(MapSamples.bread());
    assertThatThrownBy(() -> bread.comparedWith(SolarPanels.asIs()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "journey 'bread' and journey 'solar-panels' version '2026.1' (as-is) have no touchpoint"
                + " with the same id, so there is nothing to compare");
    JourneyMap two = bread.comparedWith(MapSamples.bread());
    assertThatThrownBy(() -> bread.comparedWith(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("compares two journeys itself");
    assertThat(bread.comparedWith(Journey.builder("empty", "Nothing yet").build()).toSvg())
        .contains("Nothing yet");
  }

  @Test
  void whatDiffersIsMarkedOnBothMaps() {
    JourneyMap map = JourneyMap.of(SolarPanels.asIs()).comparedWith(SolarPanels.toBe());
    String svg = text(map.toSvg());
    assertThat(svg)
        .contains(">removed<", ">added<", ">changed<", ">moved<", "What differs (")
        .contains("emotion before");
    assertThat(svg.indexOf(">removed<")).isLessThan(svg.indexOf(">added<"));
    assertThat(map.toHtml()).contains("Chooses the day of the installation");
  }

  @Test
  void whatDiffersIsToldByNamesInsteadOfPaths() {
    Journey bread = MapSamples.bread();
    Journey toBe =
        bread
            .withTouchpoint("pays", t -> t.emotion(Emotion.positive("quick")))
            .withTouchpoint("eats", t -> t.action(ActionKind.EMAIL))
            .withPhase("loyalty", p -> p.touchpoint("calls", "Calls", t -> {}))
            .edit(edit -> edit.removeTouchpoint("smells"))
            .toBuilder()
            .goal("Sold out by ten")
            .build();
    JourneyMap map = JourneyMap.of(bread).comparedWith(toBe);
    String[] lines = {
      "≠ journey · goal: \"Sold out by noon\" → \"Sold out by ten\"",
      "− Awareness · touchpoint \"Smells fresh bread\"",
      "≠ Purchase › Pays · emotion: 0 done → +1 quick",
      "+ Usage › Has breakfast · marketing action \"E-mail\"",
      "+ Loyalty · touchpoint \"Calls\""
    };
    String html = map.toHtml();
    for (String line : lines) {
      assertThat(html).contains("<li dir=\"auto\">" + XmlText.of(line) + "</li>");
      assertThat(map.toMarkdown()).contains("- " + MarkdownText.inline(line) + "\n");
    }
    assertThat(html).contains("What differs (" + lines.length + ")").doesNotContain("phase[");
    assertThat(map.language(NL).toHtml())
        .contains(XmlText.of("+ Loyaliteit · contactmoment \"Calls\""));
  }

  /** A reader knows no ids, and lengths of time as the map tells them. */
  @Test
  void valuesThatDifferAreToldInWords() {
    Journey before =
        MapSamples.bread()
            .withTouchpoint(
                "pays",
                t ->
                    t.painPoint("queue", "A long queue", p -> p.severity(2))
                        .opportunity("till", "A second till", o -> o.addresses("queue"))
                        .leadsTo("eats")
                        .startsAfter(Period.ofDays(42))
                        .measuredEmotion(Emotion.negative("bored")));
    Journey after =
        MapSamples.bread()
            .withTouchpoint(
                "pays",
                t ->
                    t.painPoint("queue", "A long queue")
                        .opportunity("till", "A second till")
                        .startsAfter(Period.ofDays(21)));
    MapWords words = new MapWords(Locale.ENGLISH, People.CUSTOMERS);
    assertThat(ChangeLines.of(JourneyDiff.between(before, after).changes(), before, after, words))
        .containsExactlyInAnyOrder(
            "≠ Purchase › Pays · next steps: − \"Has breakfast\"",
            "≠ Purchase › Pays · starts after: 6 weeks → 3 weeks",
            "≠ Purchase › Pays · measured emotion: −1 bored, no longer stated",
            "≠ Purchase › Pays › A long queue · severity: 2, no longer stated",
            "≠ Purchase › Pays › A second till · addresses: − \"A long queue\"");
    assertThat(ChangeLines.of(JourneyDiff.between(after, before).changes(), after, before, words))
        .contains("≠ Purchase › Pays › A long queue · severity: now 2");
  }

  /** Also where only one of two is in each journey, and where a long name is cut. */
  @Test
  void whatIsCalledTheSameIsToldApartById() {
    String longName = "Reads what the guarantee covers, what it costs and how long it holds";
    String cut = "\"" + longName.substring(0, 60) + "\"… (68 characters)";
    Journey before =
        Journey.builder("shop", "Shop")
            .persona("anna", "Anna", p -> {})
            .actor("mother", "Anna", Side.CUSTOMER)
            .phase(
                CanonicalPhase.PURCHASE,
                p ->
                    p.touchpoint("reads", longName, t -> {})
                        .touchpoint("reads-again", longName, t -> {})
                        .touchpoint("till", "Pays", t -> {})
                        .touchpoint(
                            "leaves",
                            "Leaves",
                            t -> t.leadsTo("till").leadsTo("reads").emotionOf("anna", 1, "glad")))
            .build();
    Journey after =
        before
            .withPhase("purchase", p -> p.touchpoint("app", "Pays", t -> {}))
            .withTouchpoint(
                "app", t -> t.emotionOf("mother", 1, "glad").painPoint("wait", "A wait"))
            .withTouchpoint(
                "leaves",
                t ->
                    t.nextSteps(List.of(NextStep.to("app"), NextStep.to("reads-again")))
                        .emotionOf("mother", 1, "glad"))
            .withTouchpoint("reads", t -> t.description("On paper"))
            .edit(edit -> edit.removeTouchpoint("till"));
    MapWords words = new MapWords(Locale.ENGLISH, People.CUSTOMERS);
    assertThat(ChangeLines.of(JourneyDiff.between(before, after).changes(), before, after, words))
        .containsExactlyInAnyOrder(
            "− Purchase · touchpoint \"Pays\" (till)",
            "+ Purchase · touchpoint \"Pays\" (app)",
            "≠ Purchase › " + longName + " (reads) · description: now \"On paper\"",
            "≠ Purchase › Leaves · next steps: − \"Pays\" (till), − "
                + cut
                + " (reads), + \"Pays\" (app), + "
                + cut
                + " (reads-again)",
            "≠ Purchase › Leaves · participant emotions: + Anna (mother): +1 glad");
  }

  @Test
  void movesAndLoopsAreToldByNamesAsWell() {
    Journey bread = MapSamples.bread();
    Journey moved =
        bread
            .edit(edit -> edit.removeTouchpoint("returns"))
            .edit(edit -> edit.removeLoyaltyLoop(bread.loyaltyLoops().get(0).id()))
            .withPhase("usage", p -> p.touchpoint("returns", "Comes back", t -> {}));
    assertThat(
            ChangeLines.of(
                JourneyDiff.between(bread, moved).changes(),
                bread,
                moved,
                new MapWords(Locale.ENGLISH, People.CUSTOMERS)))
        .contains(
            "→ Usage › Comes back · moved here from Loyalty",
            "− loyalty loop from Loyalty to Purchase");
  }

  @Test
  void withoutPhasesThereIsStillATitle() throws Exception {
    JourneyMap map = JourneyMap.of(Journey.builder("empty", "Nothing yet").build());
    checkImage(map.toSvg());
    assertThat(text(map.toSvg())).contains("Nothing yet");
    checkPage(map.toHtml());
  }

  @Test
  void tellsTheJourneyInMarkdownAsWell() {
    Journey journey = MapSamples.bread();
    ValidationReport report = StandardRules.recommended().validate(journey);
    assertThat(JourneyMap.of(journey).findings(report).language(NL).toMarkdown())
        .isEqualTo(
            JourneyMarkdown.of(
                MapInput.of(journey).with(report), null, new MapWords(NL, journey.people())))
        .contains("Buying bread");
  }

  @Test
  void whatIsAssumedHasAFrameOfDashesThatTheLegendExplains() {
    Journey bread = MapSamples.bread();
    String id = firstOf(bread).id();
    Journey assumed =
        bread.withTouchpoint(
            id, t -> t.evidence(List.of(Evidence.assumption("nobody has asked yet"))));
    Journey researched =
        bread.withTouchpoint(
            id, t -> t.evidence(List.of(Evidence.qualitative("six customers, asked"))));
    assertThat(JourneyMap.of(assumed).toSvg())
        .containsPattern("<rect class=\"[^\"]*-l1 [^\"]*-d2\"")
        .contains("assumed, not researched");
    assertThat(JourneyMap.of(researched).toSvg())
        .doesNotContainPattern("<rect class=\"[^\"]*-l1 [^\"]*-d2\"")
        .doesNotContain("assumed, not researched");
  }

  @Test
  void saysOnCardsHowLongIsWaitedAndHowLongItLasts() {
    Journey journey =
        MapSamples.bread()
            .edit(
                edit ->
                    edit.touchpoint(
                        firstOf(MapSamples.bread()).id(),
                        t -> t.waitBefore(Period.ofDays(9)).lasts(Duration.ofSeconds(40))));
    String text = JourneyMap.of(journey).toSvg().replaceAll("<[^>]+>|\\s+", " ");
    assertThat(text.replaceAll(" +", " "))
        .contains("9 days of waiting")
        .contains("lasts 40 seconds");
    assertThat(JourneyMap.of(journey).language(NL).toSvg().replaceAll("<[^>]+>", " "))
        .contains("9 dagen wachten");
    Journey range =
        journey.withTouchpoint(
            firstOf(journey).id(),
            t ->
                t.waitBefore(Period.ofDays(2), Period.ofDays(9))
                    .lasts(Optional.<TimeSpan>empty())
                    .lastsAtMost(Duration.ofSeconds(40)));
    assertThat(JourneyMap.of(range).toSvg().replaceAll("<[^>]+>|\\s+", " ").replaceAll(" +", " "))
        .contains("2 to 9 days of waiting")
        .contains("lasts up to 40 seconds");
  }

  @Test
  void callsSidesAndMetricsByTheirNames() {
    assertThat(JourneyMap.of(StairLift.asIs()).language(NL).toHtml())
        .contains("Her daughter (burger)")
        .contains("verbetert: dagen tot het besluit")
        .doesNotContain("days-to-decision");
  }

  @Test
  void saysTheScaleOfAMetricUnlessItIsTheUsualOne() {
    Journey journey =
        Journey.builder("shop", "Shop")
            .metric(Metric.csat(Scale.of(1, 10)).valued(6.4).aimingAt(7.5))
            .phase(
                CanonicalPhase.USAGE,
                phase ->
                    phase
                        .metric(Metric.ces().valued(5.5).aimingAt(6))
                        .metric(Metric.of("visits", Text.en("visits")).valued(1240))
                        .metric(
                            Metric.of("known", Text.en("known (%)"), Scale.of(0, 100)).valued(9)))
            .build();
    assertThat(JourneyMap.of(journey).language(NL).toMarkdown())
        .contains("CSAT: 6,4 · doel 7,5 · schaal 1 tot 10", "CES: 5,5 · doel 6", "visits: 1.240")
        .doesNotContain("doel 6 ·", "1.240 ·", ": 9 ·");
    assertThat(JourneyMap.of(journey).language(NL).toSvg()).contains("schaal 1 tot 10");
  }

  private static Touchpoint firstOf(Journey journey) {
    return journey.touchpoints().findFirst().orElseThrow();
  }

  @Test
  void refusesIdsThatAreNone() {
    JourneyMap map = JourneyMap.of(MapSamples.bread());
    for (String wrong : List.of("", "1x", "a b", "a\"")) {
      assertThatThrownBy(() -> map.idPrefix(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void imageHasOnlyWhatRenderersOfTheJvmDraw() {
    String image = JourneyMap.of(MapSamples.bread()).idPrefix("kr").toSvg();
    String css = image.substring(image.indexOf("<style>"), image.indexOf("</style>"));
    String light = css.substring(0, css.indexOf("@media"));
    List<String> selectors =
        Stream.of(light.split("[\\n}]"))
            .filter(rule -> rule.contains("{"))
            .map(rule -> rule.substring(0, rule.indexOf('{')))
            .toList();

    assertThat(selectors).doesNotHaveDuplicates().allMatch(one -> one.matches("\\.kr[a-z0-9-]*"));
    assertThat(css.substring(css.indexOf("@media")).lines().skip(1))
        .as("dark rules are descendants, which renderers without media queries drop")
        .allMatch(line -> line.startsWith(".kr .kr-") || line.equals("}"));
    assertThat(image)
        .doesNotContain("paint-order", " href=", "var(")
        .contains("xlink:href=\"#kr-", "<text aria-hidden=\"true\"");
    assertThat(image.lines().filter(line -> line.matches("<(path|use) class=.*")))
        .allMatch(line -> line.contains("kr-f-") || line.contains("fill=\"none\""));
  }

  @Test
  void themeCanLeaveOutTheColoursOnDarkGround() {
    Theme light = Theme.builder().lightOnly().build();
    JourneyMap map = JourneyMap.of(MapSamples.bread()).theme(light);

    assertThat(light.isLightOnly()).isTrue();
    assertThat(Theme.standard().isLightOnly()).isFalse();
    assertThat(map.toSvg()).doesNotContain("prefers-color-scheme");
    assertThat(map.toHtml()).doesNotContain("prefers-color-scheme").contains("color-scheme:light;");
    assertThat(JourneyMap.of(MapSamples.bread()).toSvg()).contains("prefers-color-scheme:dark");
  }
}
