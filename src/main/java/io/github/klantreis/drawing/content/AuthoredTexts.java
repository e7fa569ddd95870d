package io.github.klantreis.drawing.content;

import com.google.common.base.CharMatcher;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.TextKind;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the author of a journey wrote, by which it is known in which language a text is. */
public final class AuthoredTexts {
  private final Set<String> texts = new HashSet<>();

  private AuthoredTexts() {}

  /** Returns the texts of a journey, also as they are drawn: in one line, or in quotes. */
  public static Set<String> of(Journey journey) {
    AuthoredTexts authored = new AuthoredTexts();
    journey.walk(JourneyElement.class).forEach(located -> authored.element(located.element()));
    return authored.texts;
  }

  private void element(JourneyElement element) {
    for (Attribute<?, ?> attribute : element.elementKind().attributes()) {
      element.value(attribute).ifPresent(value -> add(attribute.shape().kind(), value));
    }
  }

  private void add(ValueKind<?> kind, Object value) {
    if (value instanceof Collection<?> several) {
      several.forEach(each -> add(kind, each));
    } else if (value instanceof Map<?, ?> byKey) {
      byKey.values().forEach(each -> add(kind, each));
    } else if (kind instanceof PartKind<?> part) {
      part.description().attributes().forEach(attribute -> read(attribute, value));
    } else if (kind instanceof TextKind && value instanceof String text) {
      String line = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
      texts.add(text);
      texts.add(line);
      texts.add(MapWords.quoted(line));
    }
  }

  @SuppressWarnings("unchecked") // the attribute is one of the value's own
  private void read(Attribute<?, ?> attribute, Object owner) {
    ((Attribute<Object, ?>) attribute)
        .value(owner)
        .ifPresent(value -> add(attribute.shape().kind(), value));
  }
}
