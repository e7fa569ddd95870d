package io.github.klantreis.translation;

import static java.util.stream.Collectors.joining;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Attribute.Role;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes values for remarks in the reader's language, with all that they say. */
final class ValueWords {
  /** What an attribute of one's own says that has a name and no text. */
  private static final Text EMPTY = Text.en("(empty)").nl("(leeg)");

  private final Locale locale;

  private ValueWords(Locale locale) {
    this.locale = locale;
  }

  /** Returns values in words, separated by semicolons. */
  static Text of(ValueKind<?> kind, Collection<?> values) {
    return Text.en(new ValueWords(Locale.ENGLISH).all(kind, values, "; "))
        .nl(new ValueWords(Listing.DUTCH).all(kind, values, "; "));
  }

  private String all(ValueKind<?> kind, Collection<?> values, String separator) {
    return values.stream().map(value -> one(kind, value)).collect(joining(separator));
  }

  private String one(ValueKind<?> kind, Object value) {
    if (value instanceof Map.Entry<?, ?> entry) {
      String key = entry.getKey().toString();
      return (key.isEmpty() ? "" : key + ": ") + one(kind, entry.getValue());
    } else if (value instanceof Collection<?> several) {
      return all(kind, several, ", ");
    } else if (value instanceof Map<?, ?> keyed) {
      return all(kind, keyed.entrySet(), ", ");
    } else if (value instanceof Emotion emotion) {
      return emotion.label() + (emotion.score() > 0 ? " (+" : " (") + emotion.score() + ")";
    } else if (value instanceof Picture picture) {
      return picture.description();
    } else if (value instanceof Term term) {
      return term.label().get(locale);
    } else if (value instanceof Text text) {
      return text.get(locale);
    } else if (value instanceof Number number) {
      boolean isPercent = kind instanceof ValueKind.NumberKind numbers && numbers.isPercent();
      return isPercent ? Numbers.percent(number, locale) : Numbers.exact(number, locale);
    } else if (value instanceof TimeSpan span) {
      return Durations.exact(span.calendar(), span.clock()).get(locale);
    }
    if (kind instanceof PartKind<?> part) {
      return part(part.description(), value);
    }
    String words = value.toString();
    return words.isBlank() ? EMPTY.get(locale) : words;
  }

  private <T> String part(Description<T> description, Object value) {
    T owner = description.type().cast(value);
    String head =
        with(Role.HEADLINE, description).stream()
            .flatMap(field -> field.value(owner).stream().map(said -> one(kind(field), said)))
            .collect(joining(" "));
    String further =
        with(Role.SHOWN, description).stream()
            .flatMap(
                field ->
                    field.value(owner).stream()
                        .filter(ValueWords::isSaid)
                        .map(said -> field.label().get(locale) + " " + one(kind(field), said)))
            .collect(joining(", "));
    return further.isEmpty() ? head : head + " (" + further + ")";
  }

  private static ValueKind<?> kind(Attribute<?, ?> field) {
    return field.shape().kind();
  }

  private static <T> List<Attribute<T, ?>> with(Role role, Description<T> description) {
    return description.attributes().stream().filter(field -> field.role() == role).toList();
  }

  private static boolean isSaid(Object value) {
    return value instanceof Collection<?> several
        ? !several.isEmpty()
        : !Boolean.FALSE.equals(value);
  }
}
