package io.github.klantreis.check;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.vocabulary.Text;
import java.nio.file.Path;

/**
 * A reason why a file could not be checked: it cannot be read, or its configuration is wrong.
 *
 * @param file the file
 * @param place where in it; 1:1 where it is about the file
 * @param message what is wrong and what is allowed, without placeholders
 */
public record FileProblem(Path file, TextPlace place, Text message) {
  /**
   * Refuses null.
   *
   * @param file the file
   * @param place where in it; 1:1 where it is about the file
   * @param message what is wrong and what is allowed, without placeholders
   */
  public FileProblem {
    requireNonNull(file, "file");
    requireNonNull(place, "place");
    requireNonNull(message, "message");
  }

  static FileProblem of(Path file, Text message) {
    return new FileProblem(file, TextPlace.at(1, 1), message);
  }
}
