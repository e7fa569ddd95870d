package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A name in the languages in which it exists, in a form that can be sent between machines; English
 * is always present.
 */
record LocalName(TreeMap<String, String> byLanguage) {
  private static final Text ONE_PHASE = Text.en("{count} phase").nl("{count} fase");
  private static final Text PHASES = Text.en("{count} phases").nl("{count} fasen");

  static LocalName of(PhaseHeading phase) {
    TreeMap<String, String> names = new TreeMap<>();
    for (Locale language : phase.kind().label().languages()) {
      names.put(language.getLanguage(), phase.nameIn(language));
    }
    return new LocalName(names);
  }

  static LocalName of(Text text) {
    TreeMap<String, String> names = new TreeMap<>();
    for (Locale language : text.languages()) {
      names.put(language.getLanguage(), text.get(language));
    }
    return new LocalName(names);
  }

  Text text() {
    Text text = Text.en(in(Locale.ENGLISH));
    for (Map.Entry<String, String> name : byLanguage.entrySet()) {
      text = text.and(Locale.forLanguageTag(name.getKey()), name.getValue());
    }
    return text;
  }

  /** Returns the name of a number of phases. */
  static LocalName ofPhases(int count) {
    Text text = count == 1 ? ONE_PHASE : PHASES;
    TreeMap<String, String> names = new TreeMap<>();
    for (Locale language : text.languages()) {
      names.put(language.getLanguage(), text.get(language, Map.of("count", count)));
    }
    return new LocalName(names);
  }

  void write(ObjectOutput out) throws IOException {
    out.writeInt(byLanguage.size());
    for (Map.Entry<String, String> name : byLanguage.entrySet()) {
      SerialForm.writeText(out, name.getKey());
      SerialForm.writeText(out, name.getValue());
    }
  }

  static LocalName read(ObjectInput in) throws IOException {
    TreeMap<String, String> names = new TreeMap<>();
    for (int rest = SerialForm.readCount(in); rest > 0; rest--) {
      String language = SerialForm.readText(in);
      String name = SerialForm.readText(in);
      SerialForm.require(!name.isBlank(), "a name is blank");
      SerialForm.require(names.put(language, name) == null, "a name occurs twice");
    }
    SerialForm.require(
        names.containsKey(Locale.ENGLISH.getLanguage()), "a name is missing in English");
    return new LocalName(names);
  }

  String in(Locale locale) {
    requireNonNull(locale, "locale");
    String english = byLanguage.getOrDefault(Locale.ENGLISH.getLanguage(), "");
    return byLanguage.getOrDefault(locale.getLanguage(), english);
  }
}
