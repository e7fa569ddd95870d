package io.github.klantreis.drawing.page;

import io.github.klantreis.drawing.content.ElementFacts;
import io.github.klantreis.drawing.content.Facts;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.ink.ChunkedText;
import io.github.klantreis.drawing.ink.XmlText;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.drawing.wording.MixedText;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The map as a table, for those who cannot see it and for those who want to copy from it. What
 * customers did and what was found are below each element, as sentences need more width than a
 * column has.
 */
final class DataTable {
  private static final Text CAPTION =
      Text.en("The content of the map: {name} ({state})")
          .nl("De inhoud van de kaart: {name} ({state})");
  private static final Text CAPTION_WITHOUT_STATE =
      Text.en("The content of the map: {name}").nl("De inhoud van de kaart: {name}");
  private static final Text MEANING = Text.en("Meaning").nl("Betekenis");
  private static final Text WHOLE = Text.en("Phase as a whole").nl("Fase als geheel");

  private final JourneyContent content;
  private final MapWords words;
  private final ChunkedText output;
  private final StringBuilder out;
  private final ElementFacts details;
  private final List<String> heads;
  private final boolean isMeasured;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A row; one without cells is the heading of a phase.
   *
   * @param more what has more words than a column has space for, over the whole width
   */
  private record Row(
      String name, String lang, String classes, List<List<MixedText>> cells, List<More> more) {}

  private record More(String label, List<MixedText> texts) {}

  DataTable(JourneyContent content, ElementFacts details, MapWords words, ChunkedText output) {
    this.content = content;
    this.words = words;
    this.output = output;
    this.out = output.piece;
    this.details = details;
    this.heads = new ArrayList<>();
    this.isMeasured =
        content.any(
            element ->
                element.measuredEmotion().isPresent()
                    || !element.measuredParticipantEmotions().isEmpty());
    heads(Labels.TOUCHPOINT, Labels.CHANNELS, MEANING, Labels.EMOTION);
    if (isMeasured) {
      heads(Labels.MEASURED);
    }
    heads(Labels.NEEDS, Labels.PAINS, Labels.OPPORTUNITIES, content.actions, Labels.METRICS);
  }

  private void heads(Text... more) {
    for (Text head : more) {
      heads.add(words.of(head));
    }
  }

  void write() {
    String name = content.journey.name();
    List<String> marks = content.marks(words);
    String caption =
        marks.isEmpty()
            ? words.of(CAPTION_WITHOUT_STATE, Map.of("name", name))
            : words.of(CAPTION, Map.of("name", name, "state", String.join(", ", marks)));
    out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    XmlText.append(out, caption).append("\"><table><caption dir=\"auto\">");
    XmlText.append(out, caption).append("</caption>\n<thead><tr>");
    int phase = -1;
    for (MapColumn column : content.columns) {
      if (column.phaseIndex() != phase) {
        phase = column.phaseIndex();
        phase(column.phase());
      }
      column.touchpoint().ifPresent(this::touchpoint);
    }
    Set<Integer> used = used();
    for (int i = 0; i < heads.size(); i++) {
      if (i == 0 || used.contains(i - 1)) {
        out.append("<th scope=\"col\" dir=\"auto\"");
        out.append(words.langOfLabel(heads.get(i))).append('>');
        XmlText.append(out, heads.get(i)).append("</th>");
      }
    }
    out.append("</tr></thead>\n");
    boolean isFirst = true;
    for (Row row : rows) {
      output.rest();
      if (row.cells.isEmpty()) {
        out.append(isFirst ? "" : "</tbody>\n").append("<tbody>");
        out.append("<tr><th scope=\"rowgroup\" colspan=\"").append(used.size() + 1);
        out.append("\" dir=\"auto\"").append(row.lang).append('>');
        XmlText.append(out, row.name).append("</th></tr>\n");
        isFirst = false;
      } else {
        write(row, used);
      }
    }
    out.append(isFirst ? "" : "</tbody>\n").append("</table></div>\n");
  }

  /** Returns the columns in which any row has something; a column of nothing takes no space. */
  private Set<Integer> used() {
    Set<Integer> used = new TreeSet<>();
    for (Row row : rows) {
      for (int i = 0; i < row.cells.size(); i++) {
        if (!row.cells.get(i).isEmpty()) {
          used.add(i);
        }
      }
    }
    return used;
  }

  private void phase(Phase phase) {
    String lang = phase.name().isPresent() ? words.langOfAuthor(content.journey) : "";
    rows.add(new Row(words.nameOf(phase), lang, "", List.of(), List.of()));
    List<List<MixedText>> cells = cells(details.of(phase));
    List<More> more = more(content.key(phase), details.observed(phase));
    if (!more.isEmpty() || cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(new Row(words.of(WHOLE), "", "", cells, more));
    }
  }

  private void touchpoint(Touchpoint touchpoint) {
    rows.add(
        new Row(
            touchpoint.name(),
            words.langOfAuthor(content.journey),
            content.audienceClass(touchpoint),
            cells(details.of(touchpoint)),
            more(content.key(touchpoint), details.observed(touchpoint))));
  }

  private List<More> more(String key, List<String> observed) {
    List<More> more = new ArrayList<>();
    content.observed.ifPresent(of -> add(of.label(), observed, more));
    add(
        words.of(Labels.FINDINGS),
        content.findingsAt(key).stream().map(finding -> finding.numbered(words.locale)).toList(),
        more);
    return more;
  }

  private static void add(String label, List<String> texts, List<More> more) {
    List<String> present = MapWords.present(texts);
    if (!present.isEmpty()) {
      more.add(new More(label, MixedText.each(present)));
    }
  }

  private List<List<MixedText>> cells(Facts facts) {
    List<String> meaning = new ArrayList<>(facts.texts(Labels.MOMENTS));
    meaning.addAll(facts.texts(Labels.STATE));
    for (String reason : facts.texts(Labels.DROP_OFF)) {
      meaning.add(words.of(Labels.LEAVES, Map.of("why", reason)));
    }
    List<String> better = new ArrayList<>(facts.texts(Labels.OPPORTUNITIES));
    for (String solution : facts.texts(Labels.SOLUTIONS)) {
      better.add(words.of(Labels.SOLUTION, Map.of("solution", solution)));
    }
    List<List<MixedText>> cells =
        new ArrayList<>(
            List.of(
                facts.mixed(Labels.CHANNELS),
                MixedText.each(meaning),
                facts.mixed(Labels.EMOTION)));
    if (isMeasured) {
      cells.add(facts.mixed(Labels.MEASURED));
    }
    cells.addAll(
        List.of(
            facts.mixed(Labels.NEEDS),
            facts.mixed(Labels.PAINS),
            MixedText.each(better),
            facts.mixed(content.actions),
            facts.mixed(Labels.METRICS)));
    return cells;
  }

  private void write(Row row, Set<Integer> used) {
    String start = row.classes.isEmpty() ? "<tr>" : "<tr class=\"" + row.classes + "\">";
    out.append(start).append("<th scope=\"row\" dir=\"auto\"").append(row.lang);
    out.append(row.more.isEmpty() ? ">" : " rowspan=\"" + (row.more.size() + 1) + "\">");
    XmlText.append(out, row.name).append("</th>");
    for (int column : used) {
      List<MixedText> texts = row.cells.get(column);
      out.append("<td dir=\"auto\"");
      out.append(texts.size() == 1 ? words.langOf(texts.get(0).text()) : "").append('>');
      if (texts.size() == 1) {
        LanguageSpans.append(out, texts.get(0));
      } else if (texts.size() > 1) {
        list(texts);
      }
      out.append("</td>");
    }
    out.append("</tr>\n");
    for (More more : row.more) {
      out.append(start).append("<td class=\"more\" dir=\"auto\" colspan=\"");
      out.append(Math.max(1, used.size())).append("\"><b").append(words.langOfLabel(more.label));
      out.append('>');
      XmlText.append(out, more.label).append("</b> ");
      list(more.texts);
      out.append("</td></tr>\n");
    }
  }

  private void list(List<MixedText> texts) {
    out.append("<ul>");
    for (MixedText text : texts) {
      out.append("<li dir=\"auto\"").append(words.langOf(text.text())).append('>');
      LanguageSpans.append(out, text);
      out.append("</li>");
    }
    out.append("</ul>");
  }
}
