package io.github.klantreis.model;

import java.util.Locale;

/** The ids of our enums as terms: the constant's name in lower case, with hyphens. */
final class ConstantId {
  private ConstantId() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
