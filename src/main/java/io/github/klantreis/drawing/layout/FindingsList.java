package io.github.klantreis.drawing.layout;

import com.google.common.collect.ImmutableListMultimap;
import io.github.klantreis.drawing.content.FindingNumbers;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.NumberedFinding;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The findings with message and hint, in columns, by their numbers on the map. */
final class FindingsList {
  private static final int COLUMN = 380;
  private static final int WIDER = 48;
  private static final int GAP = 28;
  private static final Text TITLE = Text.en("Findings ({number})").nl("Bevindingen ({number})");
  private static final Text TITLE_OF =
      Text.en("Findings: {journey} ({number})").nl("Bevindingen: {journey} ({number})");

  private final List<NumberedFinding> findings;
  private final String called;
  private final MapWords words;

  FindingsList(JourneyContent content, MapWords words) {
    this.findings = content.findings;
    this.called = content.sideName;
    this.words = words;
  }

  private record Item(NumberedFinding first, TextBlock message, TextBlock hint) {
    int height() {
      return message.height() + hint.height() + 10;
    }
  }

  /** Draws the block and returns its height. */
  int draw(int left, int right, int top, Canvas canvas) {
    TextBlock title =
        TextBlock.of(
            words.of(
                called.isEmpty() ? TITLE : TITLE_OF,
                Map.of("journey", called, "number", FindingNumbers.count(findings))),
            TextStyle.HEADING,
            right - left);
    canvas.text(title, left, top, ColourRole.INK);
    int columns = Math.max(1, (right - left + GAP) / (COLUMN + GAP));
    int width = (right - left - (columns - 1) * GAP) / columns;
    List<Item> items = new ArrayList<>();
    int total = 0;
    ImmutableListMultimap<Integer, NumberedFinding> byNumber = FindingNumbers.byNumber(findings);
    for (Integer number : byNumber.keySet()) {
      Item item = item(byNumber.get(number), width - WIDER);
      items.add(item);
      total += item.height();
    }
    int start = top + title.height() + 10;
    int aim = total / columns;
    int x = left;
    int y = start;
    int bottom = start;
    int column = 0;
    for (Item item : items) {
      if (y > start && y - start + item.height() / 2 > aim && column < columns - 1) {
        column++;
        x += width + GAP;
        y = start;
      }
      draw(item, x, y, width, canvas);
      y += item.height();
      bottom = Math.max(bottom, y);
    }
    return bottom - top;
  }

  private Item item(List<NumberedFinding> same, int width) {
    return new Item(
        same.get(0),
        TextBlock.of(same.get(0).group().message(words.locale), TextStyle.SMALL, width),
        same.get(0)
            .group()
            .hint(words.locale)
            .map(hint -> TextBlock.of(words.towards(hint), TextStyle.SMALL, width))
            .orElse(TextBlock.nothing()));
  }

  private static void draw(Item item, int x, int y, int width, Canvas canvas) {
    Severity severity = item.first.finding().severity();
    ColourRole role = Badges.role(severity);
    canvas.area(Badges.shape(severity, x, y + 1), role, "");
    canvas.text(
        TextBlock.of(Integer.toString(item.first.number()), TextStyle.LABEL, 40), x + 16, y, role);
    int room = width - WIDER;
    canvas.text(item.message, x + 46, y, room, ColourRole.INK);
    canvas.text(item.hint, x + 46, y + item.message.height(), room, ColourRole.MUTED);
  }
}
