package io.github.klantreis.exchange.mermaid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A value that js-yaml makes with its JSON schema, as far as JavaScript makes a text of it. */
sealed interface YamlValue {
  /** Returns whether JavaScript takes it for true. */
  boolean isTrue();

  /** Null, a truth value, a number or a text. */
  final class Scalar implements YamlValue {
    static final Scalar NULL = new Scalar("null", false);

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern INTEGER =
        Pattern.compile("[-+]?+(?:0b[01]++|0x[0-9A-Fa-f]++|0o[0-7]++|[0-9]++)");
    private static final Pattern FLOAT =
        Pattern.compile(
            "(?:[-+]?+[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][-+]?+[0-9]++)?+"
                + "|[-+]?+\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private final String text;
    private final boolean isTrue;

    private Scalar(String text, boolean isTrue) {
      this.text = text;
      this.isTrue = isTrue;
    }

    static Scalar text(String text) {
      return new Scalar(text, !text.isEmpty());
    }

    /** Returns the value of a scalar without quotation marks and tag. */
    static Scalar plain(String written) {
      return nothing(written)
          .or(() -> bool(written))
          .or(() -> whole(written))
          .or(() -> number(written))
          .orElseGet(() -> text(written));
    }

    static Optional<Scalar> nothing(String written) {
      return NULLS.contains(written) ? Optional.of(NULL) : Optional.empty();
    }

    static Optional<Scalar> bool(String written) {
      return TRUE.contains(written)
          ? Optional.of(new Scalar("true", true))
          : FALSE.contains(written) ? Optional.of(new Scalar("false", false)) : Optional.empty();
    }

    static Optional<Scalar> whole(String written) {
      if (!INTEGER.matcher(written).matches()) {
        return Optional.empty();
      }
      boolean isSigned = written.startsWith("-") || written.startsWith("+");
      double number = JavaScript.number(isSigned ? written.substring(1) : written);
      return Double.isFinite(number)
          ? Optional.of(number(written.startsWith("-") ? -number : number))
          : Optional.empty();
    }

    static Optional<Scalar> number(String written) {
      if (!FLOAT.matcher(written).matches()) {
        return Optional.empty();
      }
      char last = Character.toLowerCase(written.charAt(written.length() - 1));
      if (last == 'f') {
        double infinity = Double.POSITIVE_INFINITY;
        return Optional.of(number(written.startsWith("-") ? -infinity : infinity));
      }
      if (last == 'n') {
        return Optional.of(number(Double.NaN));
      }
      double number = JavaScript.number(written);
      return Double.isFinite(number) ? Optional.of(number(number)) : Optional.empty();
    }

    private static Scalar number(double number) {
      return new Scalar(
          JavaScript.written(number == 0 ? 0 : number), number != 0 && !Double.isNaN(number));
    }

    @Override
    public boolean isTrue() {
      return isTrue;
    }

    /** Returns {@code String(value)}. */
    String text() {
      return text;
    }
  }

  /** An array, which may be an item of its own. */
  final class Items implements YamlValue {
    private final List<YamlValue> items = new ArrayList<>();

    List<YamlValue> items() {
      return items;
    }

    @Override
    public boolean isTrue() {
      return true;
    }
  }

  /** An object, which may be a value of its own. */
  final class Mapping implements YamlValue {
    private final Map<String, YamlValue> entries = new HashMap<>();

    Map<String, YamlValue> entries() {
      return entries;
    }

    @Override
    public boolean isTrue() {
      return true;
    }
  }
}
