package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of a text: what is at a place is replaced.
 *
 * @param place the place
 * @param replacement what comes there
 */
public record TextEdit(TextPlace place, String replacement) {
  /**
   * Refuses null.
   *
   * @param place the place
   * @param replacement what comes there
   */
  public TextEdit {
    requireNonNull(place, "place");
    requireNonNull(replacement, "replacement");
  }

  /**
   * Applies edits to a text.
   *
   * @param edits the edits, whose places are apart, in any order
   * @param text the text that their places are in
   * @return the changed text
   */
  public static String apply(List<TextEdit> edits, String text) {
    requireNonNull(edits, "edits");
    TextLines lines = TextLines.of(text);
    List<TextEdit> ordered = new ArrayList<>(edits);
    ordered.sort(Comparator.comparing(TextEdit::place));
    StringBuilder changed = new StringBuilder();
    int from = 0;
    for (TextEdit edit : ordered) {
      TextPlace place = edit.place();
      changed.append(text, from, lines.offset(place.line(), place.column()));
      changed.append(edit.replacement());
      from = lines.offset(place.endLine(), place.endColumn());
    }
    return changed.append(text, from, text.length()).toString();
  }
}
