package io.github.klantreis.exchange.osmm;

import java.text.Normalizer;
import java.util.Locale;

/** The ids of objects of OSMM. */
final class OsmmIds {
  static final String PLACEHOLDER = "PLACEHOLDER-";

  private OsmmIds() {}

  /** Makes an id in OSMM's form. */
  static String idOf(String prefix, String own) {
    boolean isPlaceholder = own.startsWith(PLACEHOLDER);
    String plain =
        Normalizer.normalize(
                isPlaceholder ? own.substring(PLACEHOLDER.length()) : own, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9-]+", "-");
    return prefix + "-" + (isPlaceholder ? PLACEHOLDER : "") + (plain.isEmpty() ? "-" : plain);
  }
}
