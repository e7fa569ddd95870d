package io.github.klantreis.exchange.grid;

import com.google.common.base.Splitter;
import io.github.klantreis.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Finds out where somebody wrote several terms in a line, which each need one of their own. */
final class OneTermALine {
  private static final List<String> SIGNS = List.of(",", ";", "/", "|", "+", "&");

  private OneTermALine() {}

  /** Returns what stands between terms of which at least one is known; empty if nothing does. */
  static Optional<String> separatorIn(String line, Vocabulary<?> terms) {
    return SIGNS.stream()
        .filter(
            sign -> {
              List<String> parts =
                  Splitter.on(sign).trimResults().omitEmptyStrings().splitToList(line);
              return parts.size() > 1
                  && parts.stream().anyMatch(part -> terms.find(part).isPresent());
            })
        .findFirst();
  }
}
