package io.github.klantreis.exchange.json;

import tools.jackson.core.json.JsonFactory;

/** Whether Jackson is there, which is optional: asked before any class is used that needs it. */
final class Jackson {
  private static final boolean IS_THERE = isThere();

  private Jackson() {}

  /**
   * Refuses to go on without Jackson.
   *
   * @throws IllegalStateException if it is missing; says what to add
   */
  static void require() {
    if (!IS_THERE) {
      throw new IllegalStateException(
          "to read and write JSON, put Jackson 3 (tools.jackson.core:jackson-databind) on the class"
              + " path or module path; a named module also requires tools.jackson.databind");
    }
  }

  private static boolean isThere() {
    try {
      return JsonFactory.builder() != null;
    } catch (LinkageError missing) {
      return false;
    }
  }
}
