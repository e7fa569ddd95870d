package io.github.klantreis.drawing.ink;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.Theme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

  /** Returns the class that fills with the colour of a tag; empty if the theme has none for it. */
  public static Optional<String> ofTag(Theme theme, String tag) {
    return numbered("f-tag-", theme.tagColours(), tag);
  }

  /** Returns the class that fills with the colour of a phase; empty if it has none of its own. */
  public static Optional<String> ofPhase(Theme theme, String phaseId) {
    return numbered("f-phase-", theme.phaseColours(), phaseId);
  }

  private static Optional<String> numbered(String start, Map<String, String> colours, String name) {
    int number = Iterables.indexOf(colours.keySet(), name::equals);
    return number < 0 ? Optional.empty() : Optional.of(start + number);
  }

  /** Returns the class that strokes with a colour. */
  public static String stroke(ColourRole role) {
    return "s-" + name(role);
  }
}
