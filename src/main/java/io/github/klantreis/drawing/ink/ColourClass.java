package io.github.klantreis.drawing.ink;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.klantreis.drawing.theme.ColourRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** The names of colours in CSS classes. */
public final class ColourClass {
  private static final ImmutableMap<ColourRole, String> NAMES =
      Maps.immutableEnumMap(
          Maps.toMap(
              Arrays.asList(ColourRole.values()),
              role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-')));

  private ColourClass() {}

  /** Returns the name of a colour, such as {@code pain-tint}. */
  public static String name(ColourRole role) {
    return Objects.requireNonNull(NAMES.get(role));
  }

  /** Returns the class that fills with a colour. */
  public static String fill(ColourRole role) {
    return "f-" + name(role);
  }

  /** Returns the class that strokes with a colour. */
  public static String stroke(ColourRole role) {
    return "s-" + name(role);
  }
}
