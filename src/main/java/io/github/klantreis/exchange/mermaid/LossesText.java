package io.github.klantreis.exchange.mermaid;

import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what a diagram cannot hold, by kind, in words. */
final class LossesText {
  private static final Text HEAD =
      Text.en("A Mermaid diagram cannot hold:").nl("Een Mermaid-diagram kan dit niet weergeven:");
  private static final Text ATTRIBUTE = Text.en("{attribute}").nl("{attribute}");
  private static final Text LINE = Text.en("{what}: {where}").nl("{what}: {where}");

  private final JourneyWords words;
  private final Locale locale;

  LossesText(JourneyWords words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  String of(List<MermaidRemark> losses) {
    Quotation quotation = new Quotation(locale);
    Map<String, Map<ElementKind, Integer>> notHeld = new LinkedHashMap<>();
    Map<String, Map<ElementKind, Integer>> others = new LinkedHashMap<>();
    for (MermaidRemark loss : losses) {
      boolean isNotHeld = loss.id().equals(DiagramWriter.NOT_HELD_ID);
      String what =
          isNotHeld
              ? quotation.word(ATTRIBUTE.get(locale, loss.values()))
              : capital(loss.message(locale));
      (isNotHeld ? notHeld : others)
          .computeIfAbsent(what, first -> new EnumMap<>(ElementKind.class))
          .merge(loss.path().kind(), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder();
    if (!notHeld.isEmpty()) {
      text.append(HEAD.get(locale)).append('\n');
      notHeld.forEach((what, where) -> text.append("  ").append(line(what, where)));
    }
    others.forEach((what, where) -> text.append(line(what, where)));
    return text.toString();
  }

  private String line(String what, Map<ElementKind, Integer> where) {
    List<String> places = new ArrayList<>();
    where.forEach((kind, number) -> places.add(words.counted(kind, number, locale)));
    return LINE.get(locale, Map.of("what", what, "where", String.join(", ", places))) + "\n";
  }

  private static String capital(String clause) {
    int end = clause.offsetByCodePoints(0, 1);
    return clause.substring(0, end).toUpperCase(Locale.ROOT) + clause.substring(end);
  }
}
