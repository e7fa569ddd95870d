package io.github.klantreis.drawing.content;

import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is known of one element: labels with what stands under them, in order. */
public final class Facts {

  /** A label and its texts, at least one. */
  public record Fact(String label, List<String> texts) {}

  private final MapWords words;
  private final List<Fact> all = new ArrayList<>();

  Facts(MapWords words) {
    this.words = words;
  }

  public List<Fact> all() {
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
    List<String> present = MapWords.present(texts);
    if (!present.isEmpty()) {
      all.add(new Fact(label, present));
    }
  }
}
