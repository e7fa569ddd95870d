package io.github.klantreis.merge;

import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes where in the value at a path a conflict is: fields and lists by their labels, ids and keys
 * of maps as they are.
 */
final class KeyText {
  private static final Text JOURNEYS = Text.en("journeys").nl("reizen");

  private final Locale locale;
  private final JourneyWords words;
  private final StringBuilder text = new StringBuilder();
  private boolean isIdLast;

  /** The description of the value that the next name is in; null if its names are no fields. */
  private @Nullable Description<?> owner;

  /** Whether the next name is an id or key, whatever fields there are. */
  private boolean isIdNext;

  private KeyText(Locale locale, JourneyWords words) {
    this.locale = locale;
    this.words = words;
  }

  /** Returns the path, the label of its attribute and the key. */
  static String of(ElementPath path, Optional<String> key, Locale locale, JourneyWords words) {
    KeyText text = new KeyText(locale, words);
    text.text.append(path.element());
    text.owner = path.kind().description();
    path.attribute().ifPresent(text::name);
    if (path.attribute().isEmpty() && key.isPresent()) {
      text.list(key.get());
    } else {
      key.ifPresent(names -> Arrays.stream(names.split("/", -1)).forEach(text::name));
    }
    return text.text.toString();
  }

  /** Writes a list of children, after the ids of the values that it is in. */
  private void list(String key) {
    int slash = key.lastIndexOf('/');
    String list = key.substring(slash + 1);
    if (slash > 0) {
      id(key.substring(0, slash));
    }
    Arrays.stream(ElementKind.values())
        .filter(kind -> kind.id().equals(list))
        .map(words::pluralLabel)
        .findFirst()
        .or(
            () ->
                Stream.concat(Stream.ofNullable(owner), items(owner))
                    .flatMap(each -> field(each, list).stream())
                    .map(words::label)
                    .findFirst())
        .ifPresentOrElse(this::label, () -> label(JOURNEYS));
  }

  private void name(String name) {
    Optional<Attribute<?, ?>> field = isIdNext ? Optional.empty() : field(owner, name);
    if (field.isPresent()) {
      label(words.label(field.get()));
      Shape shape = field.get().shape();
      owner = part(field.get()).orElse(null);
      isIdNext = shape instanceof Shape.Listed || shape instanceof Shape.Keyed;
    } else {
      id(name);
      owner = isIdNext ? owner : items(owner).findFirst().orElse(null);
      isIdNext = false;
    }
  }

  private void id(String id) {
    text.append(isIdLast ? '/' : ' ').append(id);
    isIdLast = true;
  }

  private void label(Text label) {
    text.append(' ').append(new Quotation(locale).word(label.get(locale)));
    isIdLast = false;
  }

  private static Optional<Attribute<?, ?>> field(@Nullable Description<?> owner, String name) {
    return fields(owner).filter(field -> field.name().equals(name)).findFirst();
  }

  private static Stream<Attribute<?, ?>> fields(@Nullable Description<?> owner) {
    return owner == null ? Stream.empty() : owner.attributes().stream().map(field -> field);
  }

  /** Returns what the owner has several of, such as branches. */
  private static Stream<Description<?>> items(@Nullable Description<?> owner) {
    return fields(owner)
        .filter(field -> field.shape() instanceof Shape.Listed)
        .flatMap(field -> part(field).stream());
  }

  private static Optional<Description<?>> part(Attribute<?, ?> field) {
    return field.shape().kind() instanceof PartKind<?> part
        ? Optional.of(part.description())
        : Optional.empty();
  }
}
