package io.github.klantreis.drawing;

import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is known of one element: labels with what stands under them, in order. */
final class Facts {

  /** A label and its texts, at least one. */
  record Fact(String label, List<String> texts) {}

  private final MapWords words;
  private final List<Fact> all = new ArrayList<>();

  Facts(MapWords words) {
    this.words = words;
  }

  List<Fact> all() {
    return all;
  }

  /** Adds what is not empty. */
  void add(Text label, Collection<String> texts) {
    add(words.of(label), texts);
  }

  void add(Text label, String text) {
    add(words.of(label), List.of(text));
  }

  void add(String label, Collection<String> texts) {
    List<String> said = said(texts);
    if (!said.isEmpty()) {
      all.add(new Fact(label, said));
    }
  }

  /** Those of some texts that are not empty. */
  static List<String> said(Collection<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<String> said = new ArrayList<>(texts.size());
    for (String text : texts) {
      if (!text.isEmpty()) {
        said.add(text);
      }
    }
    return said;
  }
}
