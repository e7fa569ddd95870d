package io.github.klantreis.json;

import tools.jackson.core.json.JsonFactory;

/**
 * Whether Jackson, which is optional, is present. Checked before any class is loaded that needs it.
 */
public final class Jackson {
  private static final boolean IS_THERE = isThere();

  private Jackson() {}

  /**
   * Checks that Jackson is present.
   *
   * @throws IllegalStateException if it is missing; the message says what to add
   */
  public static void require() {
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
