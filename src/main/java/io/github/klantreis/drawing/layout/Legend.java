package io.github.klantreis.drawing.layout;

import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.drawing.content.ObservedPhrases;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Explained;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.term.Sense;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Explains the icons, shapes and lines that were drawn on the map, and no others. */
final class Legend {
  private static final int ROW = 22;
  private static final int GAP = 22;
  private static final int PHASE = 12;
  private static final int MOST_PHASES = 3;

  private static final Text TITLE = Text.en("Legend").nl("Legenda");
  private static final Text TAG = Text.en("tag: {tag}").nl("tag: {tag}");
  private static final Text COLOUR = Text.en("colour of the phase").nl("kleur van de fase");
  private static final Text FINDING = Text.en("finding: {severity}").nl("bevinding: {severity}");

  private final Set<Explained> drawn;
  private final Optional<ObservedPhrases> observed;
  private final MapWords words;

  /** A sense, by its icon. */
  record OfSense(Sense sense) implements Explained {}

  /** How an element differs, by an icon. */
  record OfChange(ChangeKind kind) implements Explained {}

  /** How severe a finding is, by the shape of its number. */
  record OfSeverity(Severity severity) implements Explained {}

  /** A tag, by the class of its colour. */
  record OfTag(String tag, String fill) implements Explained {}

  /** A phase, by the class of its colour. */
  record OfPhase(String fill) implements Explained {}

  /**
   * Creates the legend of what was drawn.
   *
   * @param observed the observations of which the map tells
   */
  Legend(Set<Explained> drawn, Optional<ObservedPhrases> observed, MapWords words) {
    this.drawn = drawn;
    this.observed = observed;
    this.words = words;
  }

  /** Draws a mark in a width, around a height. */
  private interface Symbol {
    void draw(int x, int y, int width, Canvas canvas);
  }

  private record Entry(List<Symbol> symbols, int symbolWidth, String text) {
    Entry(Symbol symbol, int symbolWidth, String text) {
      this(List.of(symbol), symbolWidth, text);
    }

    /** Adds a symbol with the same text. */
    Entry with(Symbol symbol, int width) {
      List<Symbol> all = new ArrayList<>(symbols);
      all.add(symbol);
      return new Entry(all, Math.max(symbolWidth, width), text);
    }
  }

  /** Draws the block and returns its height; draws nothing if there is nothing to explain. */
  int draw(int left, int right, int top, Canvas canvas) {
    List<Entry> entries = entries();
    if (entries.isEmpty()) {
      return 0;
    }
    TextBlock title = TextBlock.of(words.of(TITLE), TextStyle.LABEL, 120);
    canvas.text(title, left, top + 4, ColourRole.MUTED);
    int begin = left + Math.max(128, title.width + 20);
    int x = begin;
    int y = top;
    for (Entry entry : entries) {
      int room = right - begin - entry.symbolWidth - 8;
      TextBlock text = TextBlock.of(entry.text, TextStyle.SMALL, room, 1);
      int width = entry.symbolWidth + 8 + text.width;
      if (x > begin && x + width > right) {
        x = begin;
        y += ROW;
      }
      for (Symbol symbol : entry.symbols) {
        symbol.draw(x, y + 11, entry.symbolWidth, canvas);
      }
      canvas.text(text, x + entry.symbolWidth + 8, y + 4, ColourRole.INK);
      x += width + GAP;
    }
    return y + ROW - top;
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    marks(EnumSet.range(MapMark.MOMENT_OF_TRUTH, MapMark.ENDS), entries);
    for (Sense sense : Sense.values()) {
      if (drawn.contains(new OfSense(sense))) {
        entries.add(icon(Icon.of(sense), ColourRole.MUTED, words.of(sense)));
      }
    }
    colours(entries);
    marks(EnumSet.range(MapMark.ASSUMED, MapMark.CARRIED_OVER), entries);
    for (ChangeKind kind : ChangeKind.values()) {
      if (drawn.contains(new OfChange(kind))) {
        entries.add(icon(Card.changeIcon(kind), ColourRole.CHANGE, words.of(kind)));
      }
    }
    marks(EnumSet.range(MapMark.ONLY_IN_THE_OTHER, MapMark.EXPERIENCE), entries);
    for (Severity severity : Severity.values()) {
      if (drawn.contains(new OfSeverity(severity))) {
        entries.add(
            new Entry(
                (x, y, width, canvas) ->
                    canvas.area(Badges.shape(severity, x, y - 6), Badges.role(severity), ""),
                12,
                words.of(FINDING, Map.of("severity", severity))));
      }
    }
    return entries;
  }

  /** Adds those of some marks that were drawn. */
  private void marks(Set<MapMark> marks, List<Entry> entries) {
    for (MapMark mark : marks) {
      if (!drawn.contains(mark)) {
        continue;
      }
      String text = text(mark);
      int last = entries.size() - 1;
      if (last >= 0 && entries.get(last).text.equals(text)) {
        entries.set(last, entries.get(last).with(mark::draw, mark.width));
      } else {
        entries.add(new Entry(mark::draw, mark.width, text));
      }
    }
  }

  private String text(MapMark mark) {
    String text = words.of(mark.text);
    return mark == MapMark.EXPERIENCE || mark == MapMark.EXPERIENCE_LINE
        ? observed.map(all -> all.qualified(text)).orElse(text)
        : text;
  }

  /** Adds the colours of tags on cards, and that phases have colours. */
  private void colours(List<Entry> entries) {
    List<String> phases = new ArrayList<>();
    for (Explained one : drawn) {
      if (one instanceof OfTag tag) {
        entries.add(
            new Entry(
                (x, y, width, canvas) ->
                    canvas.box(x, y - Tags.SWATCH / 2, Tags.SWATCH, Tags.SWATCH, 2, tag.fill),
                Tags.SWATCH,
                words.of(TAG, Map.of("tag", tag.tag))));
      } else if (one instanceof OfPhase phase && phases.size() < MOST_PHASES) {
        phases.add(phase.fill);
      }
    }
    if (!phases.isEmpty()) {
      entries.add(
          new Entry(
              (x, y, width, canvas) -> {
                for (int i = 0; i < phases.size(); i++) {
                  canvas.box(x + PHASE * i, y - 3, PHASE - 1, 6, 2, phases.get(i));
                }
              },
              PHASE * phases.size(),
              words.of(COLOUR)));
    }
  }

  private static Entry icon(Icon icon, ColourRole role, String text) {
    return new Entry((x, y, width, canvas) -> MapMark.icon(icon, role, x, y, canvas), 16, text);
  }
}
