package io.github.klantreis.drawing.wording;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A text, parts of which may be in another language than the rest.
 *
 * @param foreign the parts in another language, from the beginning
 */
public record MixedText(String text, ImmutableList<Part> foreign) {

  /** A part of a text, from a character to before another, with the tag of its language. */
  public record Part(int begin, int end, String language) {}

  /** Returns a text that is in one language. */
  public static MixedText of(String text) {
    return new MixedText(text, ImmutableList.of());
  }

  /** Returns a text that is in another language as a whole. */
  static MixedText foreign(String text, String language) {
    return new MixedText(text, ImmutableList.of(new Part(0, text.length(), language)));
  }

  /** Returns texts each of which is in one language. */
  public static List<MixedText> each(Collection<String> texts) {
    if (texts.isEmpty()) {
      return List.of(); // as are most facts of an element
    }
    List<MixedText> each = new ArrayList<>(texts.size());
    for (String text : texts) {
      each.add(of(text));
    }
    return each;
  }

  /** Joins the texts that are not empty by dots. */
  public static MixedText dotted(Collection<MixedText> texts) {
    StringBuilder joined = new StringBuilder();
    List<Part> foreign = new ArrayList<>();
    for (MixedText one : present(texts)) {
      joined.append(joined.length() == 0 ? "" : MapWords.DOT);
      int start = joined.length();
      joined.append(one.text);
      for (Part part : one.foreign) {
        foreign.add(new Part(start + part.begin, start + part.end, part.language));
      }
    }
    return new MixedText(joined.toString(), ImmutableList.copyOf(foreign));
  }

  /** Returns the texts that are not empty. */
  public static List<MixedText> present(Collection<MixedText> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<MixedText> present = new ArrayList<>(texts.size());
    for (MixedText one : texts) {
      if (!one.text.isEmpty()) {
        present.add(one);
      }
    }
    return present;
  }
}
