package io.github.klantreis.observation;

import io.github.klantreis.model.PhaseHeading;
import java.io.Serializable;
import java.util.Locale;
import java.util.TreeMap;

/** A name in the languages it has, as it travels between machines; English is always there. */
record LocalName(TreeMap<String, String> byLanguage) implements Serializable {

  static LocalName of(PhaseHeading phase) {
    TreeMap<String, String> names = new TreeMap<>();
    for (Locale language : phase.kind().label().languages()) {
      names.put(language.getLanguage(), phase.nameIn(language));
    }
    return new LocalName(names);
  }

  String in(Locale locale) {
    String english = byLanguage.getOrDefault(Locale.ENGLISH.getLanguage(), "");
    return byLanguage.getOrDefault(locale.getLanguage(), english);
  }
}
