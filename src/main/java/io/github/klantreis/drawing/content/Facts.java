package io.github.klantreis.drawing.content;

import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.drawing.wording.MixedText;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one element: labels with texts, in order. A page lists all of them; a table takes
 * those of its columns.
 */
public final class Facts {

  /** A label and its texts, at least one. */
  public record Fact(String label, List<MixedText> mixed) {
    /** Returns the texts without their languages. */
    public List<String> texts() {
      return plain(mixed);
    }
  }

  private final MapWords words;
  private final List<Fact> all = new ArrayList<>();
  private final Map<Text, List<MixedText>> byLabel = new LinkedHashMap<>();

  Facts(MapWords words) {
    this.words = words;
  }

  private static List<String> plain(List<MixedText> mixed) {
    if (mixed.isEmpty()) {
      return List.of();
    }
    List<String> plain = new ArrayList<>(mixed.size());
    for (MixedText one : mixed) {
      plain.add(one.text());
    }
    return plain;
  }

  /** Returns all facts in order. */
  public List<Fact> all() {
    return all;
  }

  /** Returns the texts of the first fact with a label; none if there is no such fact. */
  public List<MixedText> mixed(Text label) {
    return byLabel.getOrDefault(label, List.of());
  }

  /** Returns the texts of the first fact with a label, without their languages. */
  public List<String> texts(Text label) {
    return plain(mixed(label));
  }

  /** Adds the texts that are not empty; nothing if all are. */
  void add(Text label, Collection<String> texts) {
    addMixed(label, MixedText.each(texts));
  }

  /** Adds the texts that are not empty; nothing if all are. */
  void addMixed(Text label, Collection<MixedText> texts) {
    List<MixedText> present = MixedText.present(texts);
    if (!present.isEmpty()) {
      all.add(new Fact(words.of(label), present));
      byLabel.putIfAbsent(label, present);
    }
  }

  /** Adds texts of which a table takes a shorter form. */
  void add(Text label, Collection<String> texts, Collection<String> inTables) {
    forTables(label, MixedText.each(inTables));
    add(label, texts);
  }

  private void forTables(Text label, Collection<MixedText> texts) {
    List<MixedText> present = MixedText.present(texts);
    if (!present.isEmpty()) {
      byLabel.putIfAbsent(label, present);
    }
  }

  void add(Text label, String text) {
    if (!text.isEmpty()) {
      add(label, List.of(text));
    }
  }

  /** Adds a fact that no table takes, under a label in the reader's language. */
  void add(String label, Collection<String> texts) {
    List<MixedText> present = MixedText.present(MixedText.each(texts));
    if (!present.isEmpty()) {
      all.add(new Fact(label, present));
    }
  }
}
