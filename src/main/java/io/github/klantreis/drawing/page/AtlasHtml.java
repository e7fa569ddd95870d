package io.github.klantreis.drawing.page;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.atlas.DrillDown;
import io.github.klantreis.drawing.content.AtlasContent;
import io.github.klantreis.drawing.content.AtlasContent.Felt;
import io.github.klantreis.drawing.content.AtlasContent.Row;
import io.github.klantreis.drawing.content.AuthoredTexts;
import io.github.klantreis.drawing.content.BacklogContent;
import io.github.klantreis.drawing.content.BacklogContent.Line;
import io.github.klantreis.drawing.content.Facts;
import io.github.klantreis.drawing.ink.ChunkedText;
import io.github.klantreis.drawing.ink.ColourClass;
import io.github.klantreis.drawing.ink.Image;
import io.github.klantreis.drawing.ink.StyleSheet;
import io.github.klantreis.drawing.ink.SvgWriter;
import io.github.klantreis.drawing.ink.XmlText;
import io.github.klantreis.drawing.layout.BacklogLayout;
import io.github.klantreis.drawing.layout.Badges;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * An atlas as one HTML page without scripts: a table with a row for each journey, indented as they
 * drill down. A content security policy allows only the page's own style, by its hash.
 */
public final class AtlasHtml {
  private static final String PREFIX = "atlas";
  private static final int DEEPEST = 8;

  private static final Text JOURNEYS = Text.en("Journeys").nl("{PeopleJourneys}");
  private static final Text PHASES = Text.en("Phases").nl("Fasen");
  private static final Text WORST = Text.en("Lowest emotions").nl("Laagste emoties");
  private static final Text MEASURED = Text.en("{place} (measured)").nl("{place} (gemeten)");
  private static final Text ALSO_MEASURED =
      Text.en("{place} (also measured)").nl("{place} (ook gemeten)");
  private static final Text MORE = Text.en("{n} more").nl("nog {n}");
  private static final Text OPEN = Text.en("Open opportunities").nl("Open verbeterkansen");
  private static final Text IN_DETAIL = Text.en("In detail").nl("Uitgewerkt in");
  private static final Text LEADS_TO = Text.en("Leads to").nl("Leidt naar");
  private static final Text BRAND = Text.en("Brand").nl("Merk");
  private static final Text LEVEL = Text.en("Level {n}").nl("Niveau {n}");
  private static final Text NOT_CHECKED = Text.en("not checked").nl("niet gecontroleerd");
  private static final Text EMPTY =
      Text.en("This atlas has no journeys yet.").nl("Deze atlas heeft nog geen {peopleJourneys}.");

  private static final Text STATES_AS_ONE =
      Text.en("as-is and to-be count as one").nl("huidige en gewenste situatie tellen als één");

  private static final Counted COUNTED_JOURNEYS =
      new Counted(
          Text.en("1 journey").nl("1 {peopleJourney}"),
          Text.en("{n} journeys").nl("{n} {peopleJourneys}"));
  private static final Counted COUNTED_TOUCHPOINTS =
      new Counted(
          Text.en("1 touchpoint").nl("1 contactmoment"),
          Text.en("{n} touchpoints").nl("{n} contactmomenten"));
  private static final Counted COUNTED_OPPORTUNITIES =
      new Counted(
          Text.en("1 open opportunity").nl("1 open verbeterkans"),
          Text.en("{n} open opportunities").nl("{n} open verbeterkansen"));

  private final AtlasContent content;
  private final MapWords words;
  private final Theme theme;
  private final Function<Journey, Optional<URI>> pages;
  private final boolean isChecked;
  private final ChunkedText output = new ChunkedText();
  private final StringBuilder out = output.piece;

  /**
   * Creates the page.
   *
   * @param pages where the page of a journey is, if it has one
   */
  public AtlasHtml(
      AtlasContent content, MapWords words, Theme theme, Function<Journey, Optional<URI>> pages) {
    this.content = content;
    this.words = words;
    this.theme = theme;
    this.pages = pages;
    words.authored(content.atlas.journeys(), AuthoredTexts::of);
    isChecked = content.rows.stream().anyMatch(row -> row.findings().isPresent());
  }

  public String write() {
    String style = style();
    out.append("<!DOCTYPE html>\n<html lang=\"").append(words.language()).append('"');
    out.append(words.isRightToLeft() ? " dir=\"rtl\"" : "");
    out.append(">\n<head>\n<meta charset=\"utf-8\"/>\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("style-src '").append(HtmlPage.hash(style));
    out.append("'; base-uri 'none'; form-action 'none'\"/>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>");
    text(content.atlas.name()).append("</title>\n<style>").append(style);
    out.append("</style>\n</head>\n<body class=\"page ").append(PREFIX).append("\">\n<main>\n");
    out.append("<h1 dir=\"auto\">");
    text(content.atlas.name()).append("</h1>\n");
    content
        .atlas
        .description()
        .ifPresent(
            description -> {
              out.append("<p dir=\"auto\">");
              text(description).append("</p>\n");
            });
    brand();
    sums();
    if (content.rows.isEmpty()) {
      out.append("<p>");
      text(words.of(EMPTY)).append("</p>\n");
    } else {
      table();
    }
    backlog();
    personas();
    out.append("</main>\n</body>\n</html>\n");
    return output.whole();
  }

  private StringBuilder text(String text) {
    return XmlText.append(out, text);
  }

  private void sums() {
    long journeys = sum(row -> 1L);
    out.append("<p class=\"sums\">");
    text(MapWords.dotted(
            words.counted(COUNTED_JOURNEYS, journeys),
            words.counted(COUNTED_TOUCHPOINTS, sum(Row::touchpoints)),
            words.counted(COUNTED_OPPORTUNITIES, content.openOpportunities()),
            journeys < content.rows.size() ? words.of(STATES_AS_ONE) : ""))
        .append("</p>\n");
  }

  private long sum(ToLongFunction<Row> number) {
    return content.eachOnce().mapToLong(number).sum();
  }

  // ---- the tree ----

  private void table() {
    out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    text(words.of(JOURNEYS)).append("\">\n<table>\n<thead><tr>");
    head(JOURNEYS, "");
    head(PHASES, "n");
    head(Labels.TOUCHPOINTS, "n");
    if (isChecked) {
      head(Labels.FINDINGS, "");
    }
    head(WORST, "");
    head(OPEN, "n");
    head(IN_DETAIL, "");
    head(LEADS_TO, "");
    out.append("</tr></thead>\n<tbody>\n");
    content.rows.forEach(this::row);
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private void head(Text label, String cssClass) {
    out.append("<th scope=\"col\"");
    if (!cssClass.isEmpty()) {
      out.append(" class=\"").append(cssClass).append('"');
    }
    out.append('>');
    text(words.of(label)).append("</th>");
  }

  private void row(Row row) {
    output.rest();
    out.append("<tr id=\"")
        .append(anchor(row.journey()))
        .append("\">\n<th scope=\"row\" class=\"d");
    out.append(Math.min(row.depth(), DEEPEST)).append("\">");
    if (row.depth() > 0) {
      out.append("<span class=\"vh\">");
      text(words.of(LEVEL, Map.of("n", row.depth() + 1))).append(": </span>");
    }
    name(row.journey());
    out.append("</th>\n");
    number(words.count(row.phases()));
    number(words.count(row.touchpoints()));
    if (isChecked) {
      findings(row.findings());
    }
    worst(row);
    number(words.count(row.openOpportunities()));
    list(row.details(), this::detail);
    list(row.next(), this::link);
    out.append("</tr>\n");
  }

  private String anchor(Journey journey) {
    return PREFIX + "-j" + (content.numberOf(journey) + 1);
  }

  private void name(Journey journey) {
    Optional<URI> page = pages.apply(journey);
    if (page.isPresent()) {
      out.append("<a href=\"");
      text(page.get().toString()).append("\" dir=\"auto\"");
      out.append(words.langOfAuthor(journey)).append('>');
      text(journey.name()).append("</a>");
    } else {
      out.append("<span dir=\"auto\"").append(words.langOfAuthor(journey)).append('>');
      text(journey.name()).append("</span>");
    }
    state(journey);
  }

  private void state(Journey journey) {
    journey
        .state()
        .ifPresent(
            state -> {
              out.append(" <span class=\"state\">");
              text(words.of(state)).append("</span>");
            });
  }

  private void number(String number) {
    out.append("<td class=\"n\">");
    text(number).append("</td>\n");
  }

  private void findings(Optional<ImmutableMap<Severity, Integer>> counts) {
    out.append("<td>");
    if (counts.isEmpty()) {
      out.append("<span class=\"state\">");
      text(words.of(NOT_CHECKED)).append("</span>");
    } else if (counts.get().isEmpty()) {
      text(words.of(Labels.NO_FINDINGS));
    } else {
      counts.get().forEach(this::severity);
    }
    out.append("</td>\n");
  }

  private void severity(Severity severity, int count) {
    out.append("<span class=\"severity\"><svg aria-hidden=\"true\" viewBox=\"-1 -1 14 14\">");
    out.append("<path class=\"f-").append(ColourClass.name(Badges.role(severity)));
    out.append("\" d=\"").append(Badges.shape(severity, 0, 0)).append("\"/></svg> ");
    text(words.counted(severity.counted(count), count)).append("</span> ");
  }

  private <T> void list(List<T> values, Consumer<T> write) {
    out.append("<td>");
    if (!values.isEmpty()) {
      out.append("<ul>\n");
      for (T value : values) {
        out.append("<li>");
        write.accept(value);
        out.append("</li>\n");
      }
      out.append("</ul>");
    }
    out.append("</td>\n");
  }

  private void worst(Row row) {
    List<String> places = new ArrayList<>();
    row.worst().forEach(felt -> places.add(felt(felt, row.journey())));
    if (row.worstPlaces() > places.size()) {
      places.add(words.of(MORE, Map.of("n", words.count(row.worstPlaces() - places.size()))));
    }
    list(
        places,
        place -> {
          out.append("<span dir=\"auto\">");
          text(place).append("</span>");
        });
  }

  /** Returns where an emotion is felt, whose it is unless all have it, and what it is. */
  private String felt(Felt felt, Journey journey) {
    String place = words.called(felt.element());
    String who =
        felt.participant()
            .flatMap(
                id ->
                    Stream.concat(journey.personas().stream(), journey.actors().stream())
                        .filter(participant -> participant.id().equals(id))
                        .findFirst())
            .map(participant -> participant.nameIn(words.locale))
            .orElse("");
    String where = MapWords.dotted(place, who);
    return words.felt(
        switch (felt.origin()) {
          case STATED -> where;
          case MEASURED -> words.of(MEASURED, Map.of("place", where));
          case BOTH -> words.of(ALSO_MEASURED, Map.of("place", where));
        },
        felt.emotion());
  }

  private void detail(DrillDown way) {
    out.append("<span dir=\"auto\">");
    text(words.called(way.element()))
        .append("</span> ")
        .append(words.isRightToLeft() ? "←" : "→")
        .append(' ');
    link(way.to());
  }

  /** Links to the row of a journey, with its state where the atlas has it twice. */
  private void link(Journey journey) {
    out.append("<a href=\"#").append(anchor(journey)).append("\" dir=\"auto\"");
    out.append(words.langOfAuthor(journey)).append('>');
    text(journey.name()).append("</a>");
    if (content.hasAsIsAndToBe(journey)) {
      state(journey);
    }
  }

  // ---- backlog ----

  /** Writes the opportunities as a picture and, for all readers, as a table. */
  private void backlog() {
    BacklogContent backlog =
        BacklogContent.of(content.atlas, BacklogContent.Value.CUSTOMERS, words);
    if (backlog.lines.isEmpty()) {
      return;
    }
    BacklogLayout layout = new BacklogLayout(backlog, words);
    out.append("<h2>");
    text(words.of(Labels.OPPORTUNITIES)).append("</h2>\n");
    if (backlog.lines.stream().anyMatch(Line::isEstimated)) {
      Image picture =
          new Image(layout.plotWidth() + 24, List.of(layout.alone()))
              .readFrom(words.isRightToLeft());
      out.append("<svg class=\"picture\" aria-hidden=\"true\" viewBox=\"0 0 ");
      out.append(picture.width()).append(' ').append(picture.height());
      out.append("\" width=\"").append(picture.width()).append("\">\n");
      picture
          .sections()
          .forEach(new SvgWriter(output, PREFIX, true, words.language(), words::languageOf)::write);
      out.append("</svg>\n");
    }
    out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    text(words.of(Labels.OPPORTUNITIES)).append("\">\n<table>\n<thead><tr>");
    List<String> heads = BacklogContent.heads(words);
    for (int i = 1; i < heads.size(); i++) {
      out.append("<th scope=\"col\"").append(isNumber(i) ? " class=\"n\">" : ">");
      text(heads.get(i)).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Line line : backlog.lines) {
      output.rest();
      List<String> cells = BacklogContent.cells(line, words);
      out.append("<tr><th scope=\"row\">").append(cells.get(0)).append(". <span dir=\"auto\"");
      out.append(words.langOf(cells.get(1))).append('>');
      text(cells.get(1)).append("</span></th>");
      for (int i = 2; i < cells.size(); i++) {
        out.append(isNumber(i) ? "<td class=\"n\"" : "<td dir=\"auto\"");
        out.append(words.langOf(cells.get(i))).append('>');
        text(cells.get(i)).append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private static boolean isNumber(int cell) {
    return cell >= 2 && cell <= 4;
  }

  private void brand() {
    List<Facts.Fact> facts = content.brand(BRAND, words).all();
    if (facts.isEmpty()) {
      return;
    }
    out.append("<dl class=\"brand\">\n");
    for (Facts.Fact fact : facts) {
      out.append("<dt>");
      text(fact.label()).append("</dt>\n<dd dir=\"auto\">");
      text(String.join(", ", fact.texts())).append("</dd>\n");
    }
    out.append("</dl>\n");
  }

  // ---- personas ----

  private void personas() {
    if (content.atlas.personas().isEmpty()) {
      return;
    }
    out.append("<h2>");
    text(words.of(Labels.PERSONAS)).append("</h2>\n<dl>\n");
    for (Persona persona : content.atlas.personas()) {
      output.rest();
      out.append("<dt dir=\"auto\">");
      text(persona.name()).append("</dt>\n<dd><ul>\n");
      for (Journey journey : content.atlas.journeysOf(persona.id())) {
        out.append("<li>");
        link(journey);
        out.append("</li>\n");
      }
      out.append("</ul></dd>\n");
    }
    out.append("</dl>\n");
  }

  private String style() {
    StringBuilder css = new StringBuilder(8_000);
    css.append(StyleSheet.of(theme, PREFIX));
    PageStyle.variables(css, theme);
    css.append(
        """
        *{box-sizing:border-box}
        svg>*{direction:ltr}
        body{margin:0;background:var(--paper);color:var(--ink);font-size:15px;line-height:1.5}
        main{max-width:1760px;padding:16px 28px 40px}
        a{color:inherit}
        h1{font-size:28px;line-height:1.25;margin:8px 0 12px;overflow-wrap:anywhere}
        h2{font-size:20px;line-height:1.3;margin:40px 0 12px}
        p{max-width:80ch;overflow-wrap:anywhere}
        .sums,.state{color:var(--muted)}
        .state{font-size:13px;font-weight:400;white-space:nowrap}
        .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        :focus-visible{outline:3px solid var(--focus);outline-offset:2px}
        .scroll{overflow-x:auto;position:relative}
        table{border-collapse:collapse;font-size:14px;width:100%;min-width:960px}
        th,td{text-align:start;vertical-align:top;padding:8px 10px;border-bottom:1px solid var(--line);\
        overflow-wrap:anywhere;min-width:80px}
        thead th{border-bottom:2px solid var(--ink);font-size:13px;overflow-wrap:normal}
        tbody th{min-width:240px}
        tbody td:not(.n){min-width:200px}
        .n{text-align:end;font-variant-numeric:tabular-nums}
        .picture{display:block;max-width:100%;height:auto;margin:0 0 16px}
        td ul,dd ul{margin:0;padding:0;list-style:none}
        tr:target{background:var(--mark)}
        .severity{display:inline-block;white-space:nowrap;margin-inline-end:10px}
        .severity svg{width:14px;height:14px;vertical-align:-2px}
        dl{margin:0;display:grid;grid-template-columns:fit-content(40%) minmax(0,1fr);gap:8px 24px}
        .brand{gap:2px 24px;margin:0 0 14px;max-width:80ch}
        dt{font-weight:600;max-width:40ch;overflow-wrap:anywhere}
        dd{margin:0;overflow-wrap:anywhere}
        @media (max-width:600px){main{padding-left:14px;padding-right:14px}}
        @media print{@page{size:A4 landscape;margin:10mm}body{font-size:11px;background:none}
        main{max-width:none;padding:0}
        h1{font-size:20px;margin:0 0 6px}
        h2{font-size:14px;margin:16px 0 6px;break-after:avoid}
        table,.state,thead th{font-size:10px}
        table{min-width:0}
        th,td{padding:5px 7px;min-width:0}
        tbody td:not(.n){min-width:0}
        tbody th{min-width:160px}
        .severity svg{width:10px;height:10px;vertical-align:-1px}
        .picture{width:auto;max-height:150mm;break-inside:avoid;margin:0 0 8px}
        tr,dt,dd{break-inside:avoid}
        dt{break-after:avoid}
        .scroll{overflow:visible}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        """);
    PageStyle.onPaper(css, PREFIX);
    css.append("}\n");
    for (int depth = 1; depth <= DEEPEST; depth++) {
      css.append("tbody .d").append(depth).append("{padding-inline-start:");
      css.append(10 + 24 * depth).append("px}\n");
    }
    return css.toString();
  }
}
