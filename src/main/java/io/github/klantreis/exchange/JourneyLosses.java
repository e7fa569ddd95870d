package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a format cannot hold of a journey. It is found by reading back what was written and
 * comparing: whatever attribute is not the same then is a loss, so that none is forgotten.
 *
 * <p>Elements are compared with those of the same position, or of the same id if there are more or
 * fewer of them. Immutable and thread-safe.
 */
public final class JourneyLosses {
  private static final Text NOT_HELD =
      Text.en("the format cannot hold this, or not all of it: {attribute}")
          .nl("het formaat kan dit niet of niet volledig bevatten: {attribute}");
  private static final Text HEAD =
      Text.en("The format cannot hold:").nl("Het formaat kan dit niet bevatten:");

  private final JourneyWords words;
  private final ImmutableList<FormatRemark> remarks;

  private JourneyLosses(JourneyWords words, List<FormatRemark> remarks) {
    this.words = words;
    this.remarks = ImmutableList.copyOf(remarks);
  }

  /**
   * Compares a journey with what is left of it.
   *
   * @param journey the journey that was written
   * @param held the journey that is read from what was written
   * @return what is lost
   */
  public static JourneyLosses between(Journey journey, Journey held) {
    Comparison comparison = new Comparison(JourneyWords.of(journey), new ArrayList<>());
    comparison.compare(journey, requireNonNull(held, "held"), ElementPath.journey());
    return new JourneyLosses(comparison.words, comparison.remarks);
  }

  /** Collects what is not the same in what is left of a journey. */
  private record Comparison(JourneyWords words, List<FormatRemark> remarks) {
    void compare(JourneyElement element, JourneyElement held, ElementPath path) {
      ElementKind kind = element.elementKind();
      for (Attribute<?, ?> attribute : kind.attributes()) {
        Optional<Object> value = element.value(attribute);
        if (value.filter(JourneyLosses::isThere).isPresent()
            && !value.equals(held.value(attribute))) {
          lose(path.attribute(attribute.name()), words.label(attribute));
        }
      }
      for (ElementKind child : kind.childKinds()) {
        children(child, element.children(child), held.children(child), path);
      }
    }

    private void children(
        ElementKind kind,
        List<? extends JourneyElement> children,
        List<? extends JourneyElement> held,
        ElementPath parent) {
      boolean isByPosition = held.size() == children.size();
      Map<String, JourneyElement> byId = new HashMap<>();
      if (!isByPosition) {
        held.forEach(each -> byId.putIfAbsent(each.id(), each));
      }
      for (int i = 0; i < children.size(); i++) {
        JourneyElement one = children.get(i);
        ElementPath path = parent.child(kind, one.id());
        JourneyElement other = isByPosition ? held.get(i) : byId.get(one.id());
        if (other == null) {
          lose(path, words.label(kind));
        } else {
          compare(one, other, path);
        }
      }
    }

    private void lose(ElementPath path, Text what) {
      remarks.add(new FormatRemark(path, TextPosition.NONE, NOT_HELD, Map.of("attribute", what)));
    }
  }

  /** Whether there is something to be lost, which a value by default is, too. */
  private static boolean isThere(Object value) {
    if (value instanceof Collection<?> collection) {
      return !collection.isEmpty();
    }
    return !(value instanceof Map<?, ?> map) || !map.isEmpty();
  }

  /**
   * Returns the losses one by one.
   *
   * @return a remark for each attribute and each element that is lost or changed, in the order of
   *     the journey; unmodifiable
   */
  public List<FormatRemark> remarks() {
    return remarks;
  }

  /**
   * Returns whether the format holds the whole journey.
   *
   * @return true if nothing is lost
   */
  public boolean isEmpty() {
    return remarks.isEmpty();
  }

  /**
   * Returns the losses for people: each kind of loss once, with the number of elements concerned.
   *
   * <pre>{@code
   * The format cannot hold:
   *   actions: 12 touchpoints
   *   evidence: journey, 2 phases
   * }</pre>
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return lines, each ending in a line feed; empty if nothing is lost
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    Map<String, Map<ElementKind, Integer>> kinds = new LinkedHashMap<>();
    for (FormatRemark remark : remarks) {
      Object what = remark.values().get("attribute");
      boolean isElement = remark.path().attribute().isEmpty();
      ElementPath owner =
          isElement ? remark.path().parent().orElse(ElementPath.journey()) : remark.path();
      String name =
          isElement
              ? words.pluralLabel(remark.path().kind()).get(locale)
              : what instanceof Text label
                  ? new Quotation(locale).word(label.get(locale))
                  : String.valueOf(what);
      kinds
          .computeIfAbsent(name, first -> new EnumMap<>(ElementKind.class))
          .merge(owner.kind(), 1, Integer::sum);
    }
    if (kinds.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(HEAD.get(locale)).append('\n');
    kinds.forEach(
        (what, where) -> {
          List<String> places = new ArrayList<>();
          where.forEach((kind, number) -> places.add(words.counted(kind, number, locale)));
          text.append("  ")
              .append(what)
              .append(": ")
              .append(String.join(", ", places))
              .append('\n');
        });
    return text.toString();
  }

  /** Returns the losses in English. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
