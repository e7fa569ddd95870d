package io.github.klantreis.testing;

import io.github.klantreis.validation.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Writes findings for the messages of failed assertions. */
final class Findings {
  private Findings() {}

  /** Returns each finding on a line of its own, after a line feed. */
  static String listed(List<Finding> findings) {
    return findings.isEmpty()
        ? "\n  nothing"
        : findings.stream().map(finding -> "\n  " + finding).collect(Collectors.joining());
  }
}
