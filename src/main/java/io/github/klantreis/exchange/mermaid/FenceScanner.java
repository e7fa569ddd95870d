package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.mermaid.SourceText.Rewriting;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the fences with Mermaid in a Markdown document, line by line. Not reusable. */
final class FenceScanner {
  /** What may stand before a fence: indentation, marks of quotations and of list items. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\uFEFF?+((?:[ \\t]++|>|[-*+][ \\t]++|\\d{1,9}+[.)][ \\t]++)*+)(`{3,}+|~{3,}+)(.*+)");

  private static final Pattern MERMAID =
      Pattern.compile("\\s*+(?:mermaid\\b.*|\\{\\s*+\\.?mermaid\\b.*)", Pattern.CASE_INSENSITIVE);

  private static final int TAB = 4;

  private final String document;
  private final ImmutableList.Builder<SourceText> found = ImmutableList.builder();
  private @Nullable Fence open;
  private boolean isInComment;

  private FenceScanner(String document) {
    this.document = document;
  }

  /** Returns the content of each fence with Mermaid, in order. */
  static ImmutableList<SourceText> fences(String document) {
    FenceScanner scanner = new FenceScanner(document);
    int start = 0;
    while (start < document.length()) {
      int end = start;
      while (end < document.length() && !isLineEnd(document.charAt(end))) {
        end++;
      }
      int next = end;
      if (next < document.length()) {
        next += document.startsWith("\r\n", next) ? 2 : 1;
      }
      scanner.line(start, end, next);
      start = next;
    }
    scanner.close(document.length());
    return scanner.found.build();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private void line(int start, int end, int next) {
    Fence fence = open;
    if (fence != null && !fence.isLeftAt(start, end)) {
      int content = fence.contentAt(start, end);
      if (fence.isClosedBy(content, end)) {
        close(start);
      } else {
        fence.lines.add(new int[] {content, next});
      }
      return;
    }
    close(start);
    if (isCommentedOut(document.substring(start, end))) {
      return;
    }
    Matcher opening = OPENING.matcher(document).region(start, end);
    if (opening.lookingAt() && opening.end() == end) {
      String info = opening.group(3);
      char mark = opening.group(2).charAt(0);
      if (mark == '~' || info.indexOf('`') < 0) {
        open = new Fence(opening.group(1), opening.group(2), MERMAID.matcher(info).matches());
      }
    }
  }

  /** Whether a line is in a comment of HTML, which may end on a later line. */
  private boolean isCommentedOut(String line) {
    boolean wasOpen = isInComment;
    boolean opens = !wasOpen && line.stripLeading().startsWith("<!--");
    isInComment = (wasOpen || opens) && !line.contains("-->");
    return wasOpen || opens;
  }

  private void close(int end) {
    Fence fence = open;
    open = null;
    if (fence == null || !fence.isMermaid) {
      return;
    }
    ImmutableList<int[]> lines = fence.lines.build();
    int start = lines.isEmpty() ? end : lines.get(0)[0];
    int last = lines.isEmpty() ? end : lines.get(lines.size() - 1)[1];
    Rewriting content = SourceText.of(document, start, last).rewriting();
    for (int[] line : lines) {
      content.leaveTo(line[0] - start).keepTo(line[1] - start);
    }
    found.add(content.done());
  }

  /** A fence that has been opened. */
  private final class Fence {
    private final int quotes;
    private final int indent;
    private final String mark;
    private final boolean isMermaid;
    private final ImmutableList.Builder<int[]> lines = ImmutableList.builder();

    Fence(String prefix, String mark, boolean isMermaid) {
      quotes = (int) prefix.chars().filter(c -> c == '>').count();
      String inner = prefix.substring(prefix.lastIndexOf('>') + 1);
      // The blank that belongs to the mark of a quotation is no indentation.
      indent = width(quotes > 0 && inner.startsWith(" ") ? inner.substring(1) : inner);
      this.mark = mark;
      this.isMermaid = isMermaid;
    }

    private int width(String text) {
      int width = 0;
      for (int i = 0; i < text.length(); i++) {
        width += text.charAt(i) == '\t' ? TAB - width % TAB : 1;
      }
      return width;
    }

    /** Whether a line is outside the quotation that the fence is in. */
    boolean isLeftAt(int start, int end) {
      return quotes > 0 && behindQuotes(start, end) < 0;
    }

    private int behindQuotes(int start, int end) {
      int at = start;
      for (int i = 0; i < quotes; i++) {
        int mark = at;
        while (mark < end && isBlank(document.charAt(mark))) {
          mark++;
        }
        if (mark == end || document.charAt(mark) != '>') {
          return -1;
        }
        at = mark + 1;
        if (at < end && document.charAt(at) == ' ') {
          at++;
        }
      }
      return at;
    }

    /** Returns where the content of a line starts. */
    int contentAt(int start, int end) {
      int at = behindQuotes(start, end);
      int width = 0;
      while (at < end && width < indent && isBlank(document.charAt(at))) {
        width += document.charAt(at) == '\t' ? TAB - width % TAB : 1;
        at++;
      }
      return at;
    }

    boolean isClosedBy(int content, int end) {
      String line = document.substring(content, end).strip();
      return line.length() >= mark.length() && line.chars().allMatch(c -> c == mark.charAt(0));
    }

    private boolean isBlank(char c) {
      return c == ' ' || c == '\t';
    }
  }
}
