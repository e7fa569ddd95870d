package io.github.klantreis.validation.rules.text;

import static java.util.stream.Collectors.joining;

import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;

/** The names of what is missing or found of an element, for one finding that lists them all. */
public final class PartNames {
  private PartNames() {}

  /** Adds a name to a list unless something holds. */
  public static void addUnless(boolean holds, Text name, List<Text> names) {
    if (!holds) {
      names.add(name);
    }
  }

  /** Returns the ids of some names, joined by commas: the same in all languages and versions. */
  public static String ids(List<Text> names, Map<Text, String> idOf) {
    return names.stream().map(name -> String.valueOf(idOf.get(name))).collect(joining(","));
  }
}
