package io.github.klantreis.drawing.page;

import io.github.klantreis.drawing.ink.XmlText;
import io.github.klantreis.drawing.wording.MapWords;

/** Texts in which something is said in another language than the rest. */
final class MixedText {
  private MixedText() {}

  /** Appends an escaped text, in which what is said in another language is marked so. */
  static void append(StringBuilder out, String text, MapWords words) {
    int done = 0;
    for (MapWords.Spoken spoken : words.spokenIn(text)) {
      XmlText.append(out, text.substring(done, spoken.begin()));
      out.append("<span dir=\"auto\" lang=\"").append(spoken.language()).append("\">");
      XmlText.append(out, text.substring(spoken.begin(), spoken.end())).append("</span>");
      done = spoken.end();
    }
    XmlText.append(out, text.substring(done));
  }
}
