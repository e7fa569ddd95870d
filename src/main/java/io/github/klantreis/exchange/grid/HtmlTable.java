package io.github.klantreis.exchange.grid;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Quotation;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The first table of an HTML text, as spreadsheets and browsers put it on the clipboard. Anything
 * is read: what is in no cell of the table and further tables are passed over, which is told, and
 * unclosed elements end where the next starts. A cell that is merged is its first one, and the
 * others are empty. A table in a cell is text of the cell; paragraphs, items of lists and the like
 * are lines of it.
 */
final class HtmlTable {
  /** More columns than a spreadsheet has. */
  private static final int WIDEST = 20_000;

  /** More merged cells than a table of people has; a short text can ask for billions. */
  private static final int MOST_MERGED = 1 << 22;

  private static final Text TOO_MANY =
      Text.en("the table has more than {most} merged cells, which is the most that is read")
          .nl("de tabel heeft meer dan {most} samengevoegde cellen, en meer wordt niet gelezen");

  /** Elements whose text is on lines of its own. */
  private static final ImmutableSet<String> BLOCKS =
      ImmutableSet.of(
          "address",
          "article",
          "blockquote",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "section",
          "ul");

  /** Elements whose text is not shown. */
  private static final ImmutableSet<String> UNSHOWN = ImmutableSet.of("script", "style");

  /** What numbers from 128 to 159 mean in HTML. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** As much as is told of a text that is not read. */
  private static final int TOLD = 200;

  /** Longer names of characters are none. */
  private static final int LONGEST_NAME = 10;

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

  private final String html;
  private final List<Table.Line> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int rowLine;
  private boolean isInRow;
  private final StringBuilder cell = new StringBuilder();
  private boolean isInCell;

  /** Whether nothing is on the line of the cell yet, so that blanks do not count. */
  private boolean isLineEmpty;

  /** Whether blanks were passed over, which count as one if something follows. */
  private boolean isBlankDue;

  /** Whether a paragraph or the like began or ended, so that what follows is on a new line. */
  private boolean isBreakDue;

  /** In how many tables the place is; the first one is read. */
  private int depth;

  private boolean isRead;

  /** What is in the table, but in no cell. */
  private final StringBuilder outside = new StringBuilder();

  private int outsideLine;
  private final List<Table.PassedOver> passedOver = new ArrayList<>();

  private int span;
  private int rowSpan;

  /** How many more rows a cell further up takes, by column. */
  private final Map<Integer, Integer> taken = new HashMap<>();

  private int merged;
  private int at;
  private int line = 1;

  private HtmlTable(String html) {
    this.html = html;
  }

  static boolean isIn(String text) {
    return text.stripLeading().startsWith("<") && text.toLowerCase(Locale.ROOT).contains("<table");
  }

  static Table read(String html) {
    HtmlTable table = new HtmlTable(html);
    table.read();
    return new Table(table.rows, '.', table.passedOver);
  }

  /**
   * Writes a table.
   *
   * @param headings how many cells of each row are headings
   * @param merged the row in which cells are merged with those that {@code starts} is false for
   * @param starts whether a cell of that row starts a group
   */
  static String write(List<List<String>> rows, int headings, int merged, IntPredicate starts) {
    StringBuilder html = new StringBuilder("<table>\n");
    for (int r = 0; r < rows.size(); r++) {
      List<String> cells = rows.get(r);
      html.append("<tr>");
      int i = 0;
      while (i < cells.size()) {
        int next = i + 1;
        while (r == merged && i >= headings && next < cells.size() && !starts.test(next)) {
          next++;
        }
        html.append(i < headings ? "<th" : "<td");
        if (next > i + 1) {
          html.append(" colspan=\"").append(next - i).append('"');
        }
        html.append('>');
        escape(cells.get(i), html);
        html.append(i < headings ? "</th>" : "</td>");
        i = next;
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  private static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\n' -> html.append("<br>");
        case ' ' -> {
          boolean isKept = i > 0 && i + 1 < text.length() && !isBlank(text.charAt(i - 1));
          html.append(isKept && text.charAt(i + 1) != '\n' ? " " : "&#32;");
        }
        case '\t', '\r', '\f', '\0' -> html.append("&#").append((int) c).append(';');
        default -> html.append(c);
      }
    }
  }

  private void read() {
    while (at < html.length()) {
      if (html.charAt(at) != '<') {
        text();
      } else if (html.startsWith("<!--", at)) {
        skipTo("-->");
      } else if (isTag()) {
        String tag = tag();
        if (tag.equals("table")) {
          if (isRead) {
            passedOver.add(new Table.PassedOver(line, GridWords.FURTHER_TABLE, Map.of()));
            break;
          }
          depth += depth == 0 || isInCell ? 1 : 0;
        } else if (tag.equals("/table") && depth > 0) {
          depth--;
          if (depth == 0) {
            endRow();
            isRead = true;
          }
        } else if (UNSHOWN.contains(tag)) {
          skipUnshown(tag);
        } else if (depth == 1) {
          inTable(tag);
        } else if (depth > 1) {
          isBlankDue = !isLineEmpty;
        }
      } else {
        append("<");
        at++;
      }
    }
    endRow();
    String text = outside.toString().strip();
    if (!Table.isBlank(text)) {
      passedOver.add(
          new Table.PassedOver(
              outsideLine, GridWords.OUTSIDE_CELLS, Map.of("text", Quotation.quoted(text))));
    }
  }

  /** Passes over what is inside an element, which has no elements. */
  private void skipUnshown(String tag) {
    while (at < html.length()) {
      skipTo("</");
      if (html.regionMatches(true, at, tag, 0, tag.length())) {
        skipTo(">");
        return;
      }
    }
  }

  private void inTable(String tag) {
    isBlankDue |= !isInCell;
    switch (tag) {
      case "tr" -> {
        endRow();
        isInRow = true;
        rowLine = line;
      }
      case "/tr" -> endRow();
      case "td", "th" -> {
        endCell();
        isInRow = true;
        isInCell = true;
        startLine();
        cell.setLength(0);
      }
      case "/td", "/th" -> endCell();
      case "br" -> {
        if (isInCell) {
          cell.append('\n');
          startLine();
        }
      }
      default -> {
        if (BLOCKS.contains(tag.startsWith("/") ? tag.substring(1) : tag)) {
          isBreakDue = !isLineEmpty;
        }
      }
    }
  }

  private void endCell() {
    if (!isInCell) {
      return;
    }
    isInCell = false;
    while (isTaken(row.size())) {
      row.add("");
    }
    int first = row.size();
    row.add(cell.toString());
    while (row.size() < Math.min(first + span, WIDEST)) {
      row.add("");
      countMerged();
    }
    for (int i = first; rowSpan > 1 && i < row.size(); i++) {
      taken.put(i, rowSpan - 1);
    }
  }

  /** Whether a cell further up takes a column of this row, which is then one row less. */
  private boolean isTaken(int column) {
    Integer left = taken.remove(column);
    if (left == null) {
      return false;
    }
    countMerged();
    if (left > 1) {
      taken.put(column, left - 1);
    }
    return true;
  }

  private void countMerged() {
    merged++;
    if (merged > MOST_MERGED) {
      throw new InvalidDocumentException(
          List.of(
              new FormatProblem(TextPosition.of(line, 0), TOO_MANY, Map.of("most", MOST_MERGED))));
    }
  }

  private void endRow() {
    endCell();
    if (isInRow) {
      int width = row.size();
      List.copyOf(taken.keySet()).stream().filter(at -> at >= width).forEach(this::isTaken);
      rows.add(new Table.Line(rowLine, row));
      row = new ArrayList<>();
      isInRow = false;
    }
  }

  private boolean isTag() {
    int next = at + 1 < html.length() && html.charAt(at + 1) == '/' ? at + 2 : at + 1;
    if (next >= html.length()) {
      return false;
    }
    char c = html.charAt(next);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '!' || c == '?';
  }

  /** Returns the name of a tag in lower case, with a slash if it closes, and passes it over. */
  private String tag() {
    int start = at + 1;
    int end = start + 1;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    String name = html.substring(start, Math.min(end, html.length())).toLowerCase(Locale.ROOT);
    boolean isCell = depth == 1 && (name.equals("td") || name.equals("th"));
    if (isCell) {
      endCell(); // with its own span
    }
    char quote = 0;
    int from = end;
    while (end < html.length() && (quote != 0 || html.charAt(end) != '>')) {
      char c = html.charAt(end);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
      end++;
    }
    if (isCell) {
      String attributes = html.substring(from, end).toLowerCase(Locale.ROOT);
      span = number(attributes, "colspan");
      rowSpan = number(attributes, "rowspan");
    }
    skipTo(Math.min(end + 1, html.length()));
    return name;
  }

  private static int number(String attributes, String name) {
    int found = attributes.indexOf(name);
    if (found < 0) {
      return 1;
    }
    int start = found + name.length();
    while (start < attributes.length() && " =\"'".indexOf(attributes.charAt(start)) >= 0) {
      start++;
    }
    int number = 0;
    while (start < attributes.length()
        && Character.digit(attributes.charAt(start), 10) >= 0
        && number < WIDEST) {
      number = number * 10 + Character.digit(attributes.charAt(start++), 10);
    }
    return Math.max(1, Math.min(number, WIDEST));
  }

  private void startLine() {
    isLineEmpty = true;
    isBlankDue = false;
    isBreakDue = false;
  }

  private void text() {
    char c = html.charAt(at);
    if (c == '&') {
      reference();
    } else {
      if (isBlank(c)) {
        isBlankDue = !isInCell || !isLineEmpty;
      } else {
        append(String.valueOf(c));
      }
      skipTo(at + 1);
    }
  }

  /** What is written by a number stays as it is, also a blank. */
  private void reference() {
    int end = at + 1;
    while (end < html.length() && end - at <= LONGEST_NAME && html.charAt(end) != ';') {
      end++;
    }
    if (end < html.length() && html.charAt(end) == ';') {
      String name = html.substring(at + 1, end);
      String character = name.startsWith("#") ? numbered(name) : ENTITIES.get(name);
      if (character != null) {
        append(character);
        at = end + 1;
        return;
      }
    }
    append("&");
    at++;
  }

  private void append(String text) {
    if (isInCell) {
      cell.append(isBreakDue ? "\n" : isBlankDue ? " " : "").append(text);
      isLineEmpty = false;
      isBlankDue = false;
      isBreakDue = false;
    } else if (depth == 1 && outside.length() < TOLD) {
      outsideLine = outside.isEmpty() ? line : outsideLine;
      outside.append(isBlankDue && !outside.isEmpty() ? " " : "").append(text);
      isBlankDue = false;
    }
  }

  private static @Nullable String numbered(String name) {
    try {
      int number =
          name.startsWith("#x") || name.startsWith("#X")
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(number) ? character(number) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String character(int number) {
    if (number >= 0x80 && number < 0xA0) {
      String shown = new String(new byte[] {(byte) number}, WINDOWS);
      return shown.equals("\uFFFD") ? Character.toString(number) : shown;
    }
    return Characters.encodable(Character.toString(number));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private void skipTo(String end) {
    int found = html.indexOf(end, at);
    skipTo(found < 0 ? html.length() : found + end.length());
  }

  private void skipTo(int end) {
    for (; at < end; at++) {
      if (html.charAt(at) == '\n') {
        line++;
      }
    }
  }
}
