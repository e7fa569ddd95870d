package io.github.klantreis.drawing.page;

import io.github.klantreis.drawing.ink.XmlText;
import io.github.klantreis.drawing.wording.MixedText;

/** Marks what is in another language than the text around it. */
final class LanguageSpans {
  private LanguageSpans() {}

  /** Appends an escaped text with its marks. */
  static void append(StringBuilder out, MixedText mixed) {
    String text = mixed.text();
    int done = 0;
    for (MixedText.Part part : mixed.foreign()) {
      XmlText.append(out, text.substring(done, part.begin()));
      out.append("<span dir=\"auto\" lang=\"").append(part.language()).append("\">");
      XmlText.append(out, text.substring(part.begin(), part.end())).append("</span>");
      done = part.end();
    }
    XmlText.append(out, text.substring(done));
  }
}
