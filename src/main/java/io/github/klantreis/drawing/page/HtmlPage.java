package io.github.klantreis.drawing.page;

import com.google.common.collect.ImmutableListMultimap;
import io.github.klantreis.drawing.content.ChangeLines;
import io.github.klantreis.drawing.content.ElementFacts;
import io.github.klantreis.drawing.content.Facts;
import io.github.klantreis.drawing.content.FindingNumbers;
import io.github.klantreis.drawing.content.FunnelTable;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.content.NumberedFinding;
import io.github.klantreis.drawing.content.ObservedPhrases;
import io.github.klantreis.drawing.ink.ChunkedText;
import io.github.klantreis.drawing.ink.ColourClass;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.ink.SvgWriter;
import io.github.klantreis.drawing.ink.XmlText;
import io.github.klantreis.drawing.layout.Badges;
import io.github.klantreis.drawing.layout.CurveStyle;
import io.github.klantreis.drawing.layout.FunnelLayout;
import io.github.klantreis.drawing.layout.MapCaption;
import io.github.klantreis.drawing.layout.MapLayout;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.drawing.wording.MixedText;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Citations;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The map as one self-contained HTML page: the map, whose elements link to their details, the
 * findings, a table with the same content, and all details. A content security policy allows only
 * the page's own style and script, by their hashes.
 */
public final class HtmlPage {
  private static final Text MAP = Text.en("Map").nl("Kaart");
  private static final Text TO_TABLE =
      Text.en("Skip the map, go to the table").nl("Sla de kaart over, ga naar de tabel");
  private static final Text PART = Text.en("Part {part} of the map").nl("Deel {part} van de kaart");
  private static final Text SHOW = Text.en("Curves of").nl("Curves van");
  private static final Text SIZE = Text.en("Size").nl("Grootte");
  private static final Text FIT = Text.en("fits the window").nl("past in het venster");

  /** What is 4/5 of the width of the map, as narrow windows have it. */
  private static final String NARROW = "80%";

  private static final Text PRINT_TABLES =
      Text.en("Print tables and details as well").nl("Ook tabellen en details afdrukken");
  private static final Text FUNNEL = Text.en("Funnel").nl("Trechter");
  private static final Text PHASES = Text.en("Phases").nl("Fasen");
  private static final Text TABLE = Text.en("Table").nl("Tabel");
  private static final Text DETAILS = Text.en("Details").nl("Details");
  private static final Text ON_MAP = Text.en("On the map: {name}").nl("Op de kaart: {name}");

  private final MapContent map;
  private final MapWords words;
  private final String prefix;
  private final Citations citations;

  /** What was said of how to go on; paper tells it once. */
  private final Set<String> hints = new HashSet<>();

  private final Map<JourneyContent, ElementFacts> facts = new HashMap<>();
  private final ChunkedText output = new ChunkedText();
  private final StringBuilder out = output.piece;

  public HtmlPage(MapContent map) {
    this.map = map;
    this.words = map.words;
    this.prefix = map.prefix;
    this.citations = new Citations(map.words.locale);
  }

  public String write() {
    Image image = MapLayout.image(map, false);
    JourneyContent first = map.journeys.get(0);
    String style = PageStyle.of(map.theme, prefix, image, audiences(), first.customers.size());
    String script = PageScript.of(prefix);
    out.append("<!DOCTYPE html>\n<html lang=\"").append(words.language()).append('"');
    out.append(words.isRightToLeft() ? " dir=\"rtl\"" : "").append(">\n<head>\n");
    out.append("<meta charset=\"utf-8\"/>\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("style-src '").append(hash(style)).append("'; script-src '").append(hash(script));
    out.append(hasPhotos(image) ? "'; img-src data:" : "'");
    out.append("; base-uri 'none'; form-action 'none'\"/>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>");
    text(MapCaption.title(map)).append("</title>\n<style>").append(style);
    out.append("</style>\n</head>\n<body class=\"page ").append(prefix).append("\">\n");
    out.append("<a class=\"vh skip\" href=\"#").append(prefix).append("-table\">");
    text(words.of(TO_TABLE)).append("</a>\n<header class=\"bar\">\n<h1 class=\"vh\" dir=\"auto\">");
    text(MapCaption.title(map)).append("</h1>\n");
    navigation();
    filter(first);
    size();
    printing();
    out.append("</header>\n<main>\n");
    leads();
    map(image);
    out.append("<div class=\"tip\" role=\"tooltip\" id=\"").append(prefix);
    out.append("-tip\" hidden=\"hidden\"></div>\n<div class=\"words\">\n");
    findings();
    changes();
    map.journeys.forEach(this::funnel);
    table();
    details();
    out.append("</div>\n</main>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
    return output.whole();
  }

  private static boolean hasPhotos(Image image) {
    return image.sections().stream()
        .flatMap(section -> section.canvas().marks().stream())
        .anyMatch(Mark.Photo.class::isInstance);
  }

  private StringBuilder text(String text) {
    return XmlText.append(out, text);
  }

  static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new AssertionError(everyJdkHasIt);
    }
  }

  private void navigation() {
    out.append("<nav><ul>\n");
    link("map", words.of(MAP));
    if (!map.findings.isEmpty()) {
      link("findings", words.of(Labels.FINDINGS) + " (" + FindingNumbers.count(map.findings) + ")");
    }
    if (!map.changes.isEmpty()) {
      link("changes", words.of(ChangeLines.TITLE) + " (" + map.changes.size() + ")");
    }
    for (JourneyContent content : map.journeys) {
      if (content.observed.isPresent()) {
        link(content.keyPrefix + "funnel", called(words.of(FUNNEL), content));
      }
    }
    link("table", words.of(TABLE));
    link("details", words.of(DETAILS));
    out.append("</ul></nav>\n");
  }

  /** Returns a heading, with the name of the journey if there are two. */
  private String called(String what, JourneyContent content) {
    return content.sideName.isEmpty() ? what : words.labelled(what, content.sideName);
  }

  private void link(String target, String label) {
    out.append("<li><a href=\"#").append(prefix).append('-').append(target).append('"');
    out.append(words.langOfLabel(label)).append('>');
    text(label).append("</a></li>\n");
  }

  private void filter(JourneyContent content) {
    if (content.customers.size() < 2 || !content.hasEmotions()) {
      return;
    }
    out.append("<fieldset><legend>");
    text(words.of(SHOW)).append("</legend>\n");
    for (MapCustomer customer : content.customers) {
      out.append("<label><input type=\"checkbox\" id=\"").append(prefix).append("-show");
      out.append(customer.index() + 1)
          .append("\" checked=\"checked\"/> <svg aria-hidden=\"true\" viewBox=\"0 0 44 16\">");
      out.append("<path class=\"l3 ").append(CurveStyle.dash(customer)).append(" s-");
      out.append(ColourClass.name(CurveStyle.role(customer)))
          .append("\" d=\"M2 8h40\"/><path class=\"f-");
      out.append(ColourClass.name(CurveStyle.role(customer)))
          .append("\" d=\"")
          .append(CurveStyle.marker(customer, 22, 8));
      out.append("\"/></svg> <span dir=\"auto\"");
      out.append(customer.persona().map(any -> words.langOfAuthor(content.journey)).orElse(""));
      out.append('>');
      text(customer.name()).append("</span></label>\n");
    }
    out.append("</fieldset>\n");
  }

  /** Writes what makes the map larger, which needs no script. */
  private void size() {
    out.append("<fieldset class=\"size\"><legend>");
    text(words.of(SIZE)).append("</legend>\n");
    size("fit", words.of(FIT), NARROW, true);
    size("actual", "100%", "", false);
    size("large", "150%", "", false);
    out.append("</fieldset>\n");
  }

  private void size(String cssClass, String label, String ifNarrow, boolean isChosen) {
    out.append("<label><input type=\"radio\" name=\"").append(prefix).append("-size\" class=\"");
    out.append(cssClass).append(isChosen ? "\" checked=\"checked\"/> " : "\"/> ");
    if (ifNarrow.isEmpty()) {
      text(label);
    } else {
      out.append("<span class=\"wide\">");
      text(label).append("</span><span class=\"narrow\">").append(ifNarrow).append("</span>");
    }
    out.append("</label>\n");
  }

  private void printing() {
    out.append("<label class=\"tables\"><input type=\"checkbox\"/> <span>");
    text(words.of(PRINT_TABLES)).append("</span></label>\n");
  }

  /** Writes once what the map says of its journeys in lines that a narrow window would cut. */
  private void leads() {
    Set<String> told = new HashSet<>();
    for (JourneyContent content : map.journeys) {
      String description = content.journey.description().orElse("");
      if (!description.isEmpty() && told.add(description)) {
        out.append("<p class=\"lead narrow\" dir=\"auto\"");
        out.append(words.langOfAuthor(content.journey)).append('>');
        text(description).append("</p>\n");
      }
    }
  }

  private void map(Image image) {
    out.append("<section class=\"map\" id=\"").append(prefix).append("-map\" role=\"region\" ");
    out.append("tabindex=\"0\" aria-label=\"");
    text(words.of(MAP)).append("\">\n");
    SvgWriter writer = new SvgWriter(output, prefix, true, words.language(), words::languageOf);
    out.append("<svg class=\"vh\" aria-hidden=\"true\">");
    writer.icons(image.sections());
    out.append("</svg>\n");
    int part = 1;
    for (List<PagePart> band : PagePart.bands(image)) {
      out.append("<div class=\"band\">\n");
      for (PagePart piece : band) {
        piece(piece, part++, image, writer);
      }
      out.append("</div>\n");
    }
    out.append("</section>\n");
  }

  /** Writes a piece of the map, and above it what stays in view. */
  private void piece(PagePart piece, int number, Image image, SvgWriter writer) {
    out.append("<div class=\"part\">\n<svg class=\"row main g").append(piece.line());
    out.append("\" role=\"group\" aria-label=\"");
    text(words.of(PART, Map.of("part", number)));
    box(0, piece.top(), image.width(), piece.bottom() - piece.top());
    piece.title().ifPresent(writer::write);
    writer.writeBelowLayers(piece.section());
    out.append("</svg>\n");
    if (piece.line() > 1) {
      out.append("<svg class=\"row phases again\" aria-hidden=\"true");
      viewOfPhases(piece.first(), image);
      writer.writeAgain(piece.first(), Mark.Layer.PHASES);
      out.append("</svg>\n");
    }
    piece
        .section()
        .names()
        .ifPresent(
            names -> {
              out.append("<svg class=\"row names g").append(piece.line()).append(" n");
              out.append(number).append("\" aria-hidden=\"true");
              box(names.left(), names.top(), names.width(), piece.bottom() - names.top());
              writer.write(piece.section(), Mark.Layer.NAMES);
              out.append("</svg>\n");
            });
    piece
        .section()
        .phases()
        .ifPresent(
            phases -> {
              out.append("<svg class=\"row phases p").append(number);
              out.append(" k").append(piece.lines()).append("\" role=\"group\" aria-label=\"");
              text(words.of(PHASES));
              viewOfPhases(piece.section(), image);
              writer.write(piece.section(), Mark.Layer.PHASES);
              out.append("</svg>\n");
            });
    out.append("</div>\n");
  }

  private void viewOfPhases(ImageSection section, Image image) {
    Mark.LayerStart phases = section.phases().orElseThrow();
    int before = image.before(section.names().orElseThrow());
    int left = image.isRightToLeft() ? 0 : before;
    box(left, phases.top(), image.width() - before, phases.height());
  }

  private void box(int left, int top, int width, int height) {
    out.append("\" viewBox=\"").append(left).append(' ').append(top).append(' ').append(width);
    out.append(' ').append(height).append("\" width=\"").append(width).append("\" height=\"");
    out.append(height).append("\">\n");
  }

  private void findings() {
    if (map.findings.isEmpty()) {
      return;
    }
    begin("findings", words.of(Labels.FINDINGS));
    for (JourneyContent content : map.journeys) {
      if (!content.sideName.isEmpty() && !content.findings.isEmpty()) {
        out.append("<h3 dir=\"auto\">");
        text(MapWords.capital(content.sideName)).append("</h3>\n");
      }
      if (!content.findings.isEmpty()) {
        out.append("<ol class=\"findings\">\n");
        ImmutableListMultimap<Integer, NumberedFinding> byNumber =
            FindingNumbers.byNumber(content.findings);
        byNumber.keySet().forEach(number -> finding(byNumber.get(number), content));
        out.append("</ol>\n");
      }
    }
    works();
    out.append("</section>\n");
  }

  private void works() {
    if (citations.works().isEmpty()) {
      return;
    }
    out.append("<h3>");
    text(words.of(Citations.TITLE)).append("</h3>\n<ol class=\"sources\">\n");
    for (Source work : citations.works()) {
      out.append("<li dir=\"auto\">");
      text(work.inWords(words.locale));
      work.address().ifPresent(address -> text(", " + address));
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private void begin(String id, String heading) {
    out.append("<section class=\"").append(id).append("-part\"><h2 id=\"").append(prefix);
    out.append('-').append(id).append('"').append(words.langOfLabel(heading)).append('>');
    text(heading).append("</h2>\n");
  }

  private void finding(List<NumberedFinding> same, JourneyContent content) {
    output.rest();
    NumberedFinding numbered = same.get(0);
    Finding finding = numbered.finding();
    Severity severity = finding.severity();
    out.append("<li id=\"").append(prefix).append("-f").append(numbered.number());
    out.append("\"><svg aria-hidden=\"true\" viewBox=\"-1 -1 14 14\"><path class=\"f-");
    out.append(ColourClass.name(Badges.role(severity)))
        .append("\" d=\"")
        .append(Badges.shape(severity, 0, 0));
    out.append("\"/></svg><p dir=\"auto\"")
        .append(words.lang(numbered.group().languages()))
        .append("><strong>")
        .append(numbered.number())
        .append(". ");
    text(MapWords.capital(words.of(severity))).append(":</strong> ");
    text(numbered.group().message(words.locale));
    String cited = citations.of(finding.sources());
    text(cited.isEmpty() ? "" : " " + cited).append("</p>");
    finding
        .hint(words.locale)
        .ifPresent(
            hint -> {
              boolean isRepeated = !hints.add(hint);
              out.append("<p class=\"hint").append(isRepeated ? " repeated" : "");
              out.append("\" dir=\"auto\"")
                  .append(words.lang(finding.hintTemplate().orElseThrow().languages()))
                  .append(">");
              text(words.towards(hint)).append("</p>");
            });
    Map<String, String> places = new LinkedHashMap<>();
    for (NumberedFinding one : same) {
      places.put(content.keyOf(one.finding().path()), content.nameOf(one.finding().path(), words));
    }
    out.append("<p class=\"where\">");
    boolean isFirst = true;
    for (Map.Entry<String, String> place : places.entrySet()) {
      out.append("<a href=\"#").append(prefix).append('-').append(place.getKey()).append("\">");
      text(isFirst ? words.of(ON_MAP, Map.of("name", place.getValue())) : place.getValue());
      out.append("</a> ");
      isFirst = false;
    }
    out.append("</p>");
    out.append("</li>\n");
  }

  private void changes() {
    if (map.changes.isEmpty()) {
      return;
    }
    begin("changes", words.of(ChangeLines.TITLE));
    out.append("<ul class=\"changes\">\n");
    for (String change : map.changes) {
      out.append("<li dir=\"auto\">");
      text(change).append("</li>\n");
    }
    out.append("</ul>\n</section>\n");
  }

  /** Writes a funnel as a picture and, for all readers, as a table. */
  private void funnel(JourneyContent content) {
    content.observed.ifPresent(observed -> funnel(observed, content));
  }

  private void funnel(ObservedPhrases observed, JourneyContent content) {
    Funnel funnel = observed.statistics.funnel();
    begin(content.keyPrefix + "funnel", observed.qualified(called(words.of(FUNNEL), content)));
    // Without the margin where it starts.
    picture(
        "funnel",
        new FunnelLayout(funnel, words).section(false),
        FunnelLayout.WIDTH,
        FunnelLayout.MARGIN);
    picture("funnel brief", new FunnelLayout(funnel, words).brief(), FunnelLayout.BRIEF_WIDTH, 0);
    String caption = called(FunnelTable.title(funnel, words), content);
    out.append("<div class=\"figures\">\n");
    for (FunnelTable table : FunnelTable.of(observed, false, words)) {
      table(table, caption);
      caption = called(words.of(PHASES), content);
    }
    out.append("</div>\n");
    out.append("</section>\n");
  }

  private void picture(String classes, ImageSection section, int width, int from) {
    Image picture = new Image(width, List.of(section)).readFrom(words.isRightToLeft());
    out.append("<svg class=\"").append(classes).append("\" aria-hidden=\"true\" viewBox=\"");
    out.append(words.isRightToLeft() ? -from : from).append(" 0 ").append(width).append(' ');
    out.append(picture.height()).append("\">\n");
    picture
        .sections()
        .forEach(new SvgWriter(output, prefix, true, words.language(), words::languageOf)::write);
    out.append("</svg>\n");
  }

  private void table(FunnelTable table, String caption) {
    out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    text(caption).append("\"><table><caption>");
    text(caption).append("</caption>\n<thead><tr>");
    for (String head : table.heads()) {
      out.append("<th scope=\"col\">");
      text(head).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>");
    for (List<List<String>> row : table.rows()) {
      out.append("<tr><th scope=\"row\" dir=\"auto\">");
      text(String.join(", ", row.get(0))).append("</th>");
      for (List<String> figure : row.subList(1, row.size())) {
        out.append("<td>");
        text(String.join(", ", figure)).append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table></div>\n");
  }

  private void table() {
    begin("table", words.of(TABLE));
    for (JourneyContent content : map.journeys) {
      new DataTable(content, facts(content), words, output).write();
    }
    out.append("</section>\n");
  }

  private ElementFacts facts(JourneyContent content) {
    return facts.computeIfAbsent(content, any -> new ElementFacts(content, words));
  }

  private void details() {
    out.append("<div class=\"details\">\n");
    begin("details", words.of(DETAILS));
    out.append("<div class=\"cards\">\n");
    for (JourneyContent content : map.journeys) {
      details(content);
    }
    out.append("</div>\n</section>\n</div>\n");
  }

  private void details(JourneyContent content) {
    ElementFacts details = facts(content);
    Journey journey = content.journey;
    String lang = words.langOfAuthor(journey);
    article(
        content,
        content.keyPrefix + JourneyContent.JOURNEY,
        journey.name(),
        lang,
        details.of(journey));
    for (MapCustomer customer : content.customers) {
      customer
          .persona()
          .ifPresent(
              persona ->
                  article(
                      content,
                      content.keyOf(ElementKind.PERSONA, persona.id()),
                      persona.name(),
                      lang,
                      details.of(persona)));
    }
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      article(
          content,
          content.keyOf(ElementKind.LOYALTY_LOOP, loop.id()),
          words.of(ElementKind.LOYALTY_LOOP),
          "",
          details.of(loop));
    }
    for (MapColumn column : content.columns) {
      if (column.firstOfPhase() == column.index()) {
        Phase phase = column.phase();
        article(
            content,
            content.key(phase),
            words.nameOf(phase),
            phase.name().isPresent() ? lang : "",
            details.of(phase));
      }
      if (column.touchpoint().isPresent()) {
        Touchpoint touchpoint = column.touchpoint().get();
        article(content, content.key(touchpoint), touchpoint.name(), lang, details.of(touchpoint));
      }
    }
  }

  private void article(
      JourneyContent content, String key, String name, String langOfName, Facts facts) {
    output.rest();
    out.append("<article id=\"").append(prefix).append("-d-").append(key).append("\">");
    out.append("<h3 dir=\"auto\"").append(langOfName).append('>');
    text(name).append("</h3>\n");
    List<NumberedFinding> findings = content.findingsAt(key);
    if (!facts.all().isEmpty() || !findings.isEmpty()) {
      out.append("<dl>\n");
      for (Facts.Fact fact : facts.all()) {
        fact(fact.label(), fact.mixed());
      }
      if (!findings.isEmpty()) {
        fact(
            words.of(Labels.FINDINGS),
            findings.stream().map(one -> MixedText.of(one.numbered(words.locale))).toList());
      }
      out.append("</dl>");
    }
    out.append("<a class=\"back\" href=\"#").append(prefix).append('-').append(key).append("\">");
    text(words.of(ON_MAP, Map.of("name", name))).append("</a></article>\n");
  }

  private void fact(String label, Collection<MixedText> texts) {
    out.append("<dt dir=\"auto\"").append(words.langOfLabel(label)).append('>');
    text(label).append("</dt>");
    for (MixedText text : texts) {
      out.append("<dd dir=\"auto\"").append(words.langOf(text.text())).append('>');
      LanguageSpans.append(out, text);
      out.append("</dd>");
    }
    out.append('\n');
  }

  private Set<List<Integer>> audiences() {
    Set<List<Integer>> audiences = new LinkedHashSet<>();
    for (JourneyContent content : map.journeys) {
      for (MapColumn column : content.columns) {
        column
            .touchpoint()
            .map(content::audience)
            .filter(some -> !some.isEmpty())
            .ifPresent(audiences::add);
      }
    }
    return audiences;
  }
}
