package io.github.klantreis.change.wording;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Attribute.Role;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKinds;
import io.github.klantreis.part.EmbeddedPicture;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Dates;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes values and the differences between them in words, short and on one line. */
public final class ValueText {
  private static final int MOST = 3;
  private static final Text NOT_SET = Text.en("(not set)").nl("(niet ingevuld)");
  private static final Text NOTHING = Text.en("(none)").nl("(geen)");
  private static final Text YES = Text.en("yes").nl("ja");
  private static final Text NO = Text.en("no").nl("nee");
  private static final Text OTHER_IMAGE =
      Text.en("(another image of that size)").nl("(een andere afbeelding van die grootte)");
  private static final Text OTHER_ORDER = Text.en("(other order)").nl("(andere volgorde)");

  private final Locale locale;
  private final JourneyWords words;
  private final Names names;
  private final Quotation quotation;

  /** What that is called to which a reference leads. */
  @FunctionalInterface
  public interface Names {
    /** Returns a name, or the id itself if nothing is known by it. */
    Name of(ValueKind.Target target, String id);
  }

  /**
   * A name.
   *
   * @param idIfShared the id of what has the name, if something else has the same
   */
  public record Name(String text, Optional<String> idIfShared) {
    /** Returns a name that nothing else has. */
    public static Name unique(String text) {
      return new Name(text, Optional.empty());
    }

    /** Returns a text with the id in brackets if something else has the same name. */
    public String marking(String shown) {
      return idIfShared.map(id -> shown + " (" + id + ")").orElse(shown);
    }
  }

  /**
   * Prepares texts, in which references are ids.
   *
   * @param locale the language; English if a text is not available in it
   * @param words the words of the journey that the values are of
   */
  public ValueText(Locale locale, JourneyWords words) {
    this(locale, words, (target, id) -> Name.unique(id));
  }

  /**
   * Prepares texts.
   *
   * @param locale the language; English if a text is not available in it
   * @param words the words of the journey that the values are of
   * @param names what references lead to
   */
  public ValueText(Locale locale, JourneyWords words, Names names) {
    this.locale = locale;
    this.words = words;
    this.names = names;
    quotation = new Quotation(locale);
  }

  /** Returns the difference between two values of an attribute, either of which may be absent. */
  public String difference(Attribute<?, ?> attribute, Optional<?> before, Optional<?> after) {
    if (!(attribute.shape() instanceof Shape.Keyed keyed)) {
      return difference(attribute.shape().kind(), before, after);
    }
    return before.isPresent() && after.isPresent()
        ? mapDifference(keyed, (Map<?, ?>) before.get(), (Map<?, ?>) after.get())
        : entries(keyed, before) + " → " + entries(keyed, after);
  }

  /** Returns a value of an attribute. */
  public String of(Attribute<?, ?> attribute, Object value) {
    return attribute.shape() instanceof Shape.Keyed keyed
        ? entries(keyed, (Map<?, ?>) value)
        : of(attribute.shape().kind(), value);
  }

  /** Returns a value of any kind; "(not set)" if it is absent. */
  public String of(Optional<?> value) {
    return of(value.isPresent() ? kindOf(value.get()) : ValueKinds.TEXT, value);
  }

  /** Returns the label of an attribute on one line, as words of people are those of an author. */
  public String label(Attribute<?, ?> attribute) {
    return quotation.word(words.label(attribute).get(locale));
  }

  /** Returns the difference between two values of any one kind. */
  public String difference(Optional<?> before, Optional<?> after) {
    return difference(kindOf(before.isPresent() ? before.get() : after.get()), before, after);
  }

  /** Returns the kind of a value, or of what it has several of. */
  private static ValueKind<?> kindOf(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? ValueKinds.TEXT : kindOf(map.values().iterator().next());
    }
    if (value instanceof Collection<?> values) {
      return values.isEmpty() ? ValueKinds.TEXT : kindOf(values.iterator().next());
    }
    return PartDescriptions.ALL.stream()
        .filter(description -> description.type().isInstance(value))
        .findFirst()
        .<ValueKind<?>>map(ValueKind.PartKind::new)
        .orElse(ValueKinds.TEXT);
  }

  /** Returns the difference between two values of a kind, either of which may be absent. */
  public String difference(ValueKind<?> kind, Optional<?> before, Optional<?> after) {
    return before.isPresent() && after.isPresent()
        ? difference(kind, before.get(), after.get())
        : of(kind, before) + " → " + of(kind, after);
  }

  private String of(ValueKind<?> kind, Optional<?> value) {
    return value.isPresent() ? of(kind, value.get()) : NOT_SET.get(locale);
  }

  private String difference(ValueKind<?> kind, Object before, Object after) {
    if (before instanceof Map<?, ?> then && after instanceof Map<?, ?> now) {
      return mapDifference(textKeyed(kind), then, now);
    }
    if (before instanceof Collection<?> then && after instanceof Collection<?> now) {
      return collectionDifference(kind, then, now);
    }
    if (before instanceof String then && after instanceof String now) {
      return pair(name(kind, then), name(kind, now));
    }
    Optional<Description<?>> part = description(kind);
    String then = of(kind, before);
    String now = of(kind, after);
    if (before instanceof URI && then.equals(now)) {
      return then + " → " + OTHER_IMAGE.get(locale);
    }
    boolean hasFields = part.filter(p -> !with(Role.SHOWN, p).isEmpty()).isPresent();
    if (!hasFields && !then.equals(now)) {
      return then + " → " + now;
    }
    if (before instanceof Text one && after instanceof Text other) {
      return mapDifference(textKeyed(ValueKinds.TEXT), byLanguage(one), byLanguage(other));
    }
    return part.map(fields -> fieldDifference(fields, before, after))
        .orElseGet(() -> pair(Name.unique(before.toString()), Name.unique(after.toString())));
  }

  private Name name(ValueKind<?> kind, String value) {
    return kind instanceof ValueKind.ReferenceKind reference
        ? names.of(reference.target(), value)
        : Name.unique(value);
  }

  private String pair(Name before, Name after) {
    Quotation.Pair pair = quotation.pair(before.text(), after.text());
    return before.marking(pair.before()) + " → " + after.marking(pair.after());
  }

  /** Returns the description of a value that has attributes of its own; empty for all others. */
  private static Optional<Description<?>> description(ValueKind<?> kind) {
    if (kind instanceof ValueKind.PartKind<?> part) {
      return Optional.of(part.description());
    }
    return kind instanceof ValueKind.TermKind<?> term
        ? term.own().map(own -> own)
        : Optional.empty();
  }

  private static List<Attribute<?, ?>> with(Role role, Description<?> part) {
    return part.attributes().stream()
        .<Attribute<?, ?>>map(field -> field)
        .filter(field -> field.role() == role)
        .toList();
  }

  @SuppressWarnings("unchecked") // the attribute is one of the value's own
  private static Optional<?> read(Attribute<?, ?> field, Object value) {
    return ((Attribute<Object, ?>) field).value(value);
  }

  private String fieldDifference(Description<?> part, Object before, Object after) {
    return part.attributes().stream()
        .filter(field -> !read(field, before).equals(read(field, after)))
        .map(
            field ->
                label(field) + " " + difference(field, read(field, before), read(field, after)))
        .collect(Collectors.joining("; "));
  }

  private static Shape.Keyed textKeyed(ValueKind<?> kind) {
    return new Shape.Keyed(ValueKinds.TEXT, kind);
  }

  private String mapDifference(Shape.Keyed keyed, Map<?, ?> before, Map<?, ?> after) {
    ValueKind<?> kind = keyed.kind();
    List<String> differences = new ArrayList<>();
    for (Object key : Sets.union(before.keySet(), after.keySet())) {
      Optional<?> then = Optional.ofNullable(before.get(key));
      Optional<?> now = Optional.ofNullable(after.get(key));
      if (now.isEmpty()) {
        differences.add("− " + key(keyed.keys(), key) + ": " + of(kind, then));
      } else if (then.isEmpty()) {
        differences.add("+ " + key(keyed.keys(), key) + ": " + of(kind, now));
      } else if (!then.equals(now)) {
        differences.add(key(keyed.keys(), key) + ": " + difference(kind, then, now));
      }
    }
    return few(differences);
  }

  private String collectionDifference(
      ValueKind<?> kind, Collection<?> before, Collection<?> after) {
    List<Object> removed = rest(before, after);
    List<Object> added = rest(after, before);
    List<String> differences = new ArrayList<>();
    for (Object then : List.copyOf(removed)) {
      // Values that look the same are described by what differs.
      added.stream()
          .filter(now -> of(kind, now).equals(of(kind, then)))
          .findFirst()
          .ifPresent(
              now -> {
                differences.add(of(kind, then) + ": " + difference(kind, then, now));
                removed.remove(then);
                added.remove(now);
              });
    }
    List<String> parts = new ArrayList<>();
    Stream.of(
            differences,
            removed.stream().map(then -> "− " + of(kind, then)).toList(),
            added.stream().map(now -> "+ " + of(kind, now)).toList())
        .filter(part -> !part.isEmpty())
        .forEach(part -> parts.add(few(part)));
    boolean ordered = before instanceof List && after instanceof List;
    if (ordered && !common(before, after).equals(common(after, before))) {
      parts.add(OTHER_ORDER.get(locale));
    }
    return String.join(", ", parts);
  }

  /** Returns the elements that are in one collection and not in the other, with multiplicity. */
  private static List<Object> rest(Collection<?> one, Collection<?> other) {
    Multiset<Object> known = HashMultiset.create(other);
    return one.stream().filter(item -> !known.remove(item)).collect(Collectors.toList());
  }

  /** Returns the elements that are in both, in the order of the first. */
  private static List<Object> common(Collection<?> one, Collection<?> other) {
    Multiset<Object> known = HashMultiset.create(other);
    return one.stream().filter(known::remove).collect(Collectors.toList());
  }

  private String of(ValueKind<?> kind, Object value) {
    if (value instanceof String text) {
      Name name = name(kind, text);
      return name.marking(quotation.quote(name.text()));
    }
    if (value instanceof Text text) {
      return quotation.word(text.get(locale));
    }
    if (value instanceof Term term) {
      return quotation.word(words.label(term).get(locale));
    }
    if (value instanceof Emotion emotion) {
      return score(emotion) + " " + quotation.word(emotion.label()) + given(emotion);
    }
    if (value instanceof Boolean truth) {
      return (truth ? YES : NO).get(locale);
    }
    if (value instanceof Number number) {
      boolean isPercent = kind instanceof ValueKind.NumberKind numbers && numbers.isPercent();
      return isPercent ? Numbers.percent(number, locale) : Numbers.exact(number, locale);
    }
    if (value instanceof TimeSpan span) {
      return Durations.exact(span.calendar(), span.clock()).get(locale);
    }
    if (value instanceof Locale language) {
      return language.toLanguageTag();
    }
    if (value instanceof Map<?, ?> map) {
      return entries(textKeyed(kind), map);
    }
    if (value instanceof Collection<?> collection) {
      return few(collection.stream().map(each -> of(kind, each)).toList());
    }
    return description(kind).map(part -> of(part, value)).orElseGet(() -> plain(value));
  }

  private String of(Description<?> part, Object value) {
    String head =
        with(Role.HEADLINE, part).stream()
            .filter(field -> read(field, value).isPresent())
            .map(field -> of(field.shape().kind(), read(field, value)))
            .collect(Collectors.joining(" "));
    String fields =
        with(Role.SHOWN, part).stream()
            .filter(field -> read(field, value).filter(ValueText::isSaid).isPresent())
            .map(field -> said(field, read(field, value)))
            .collect(Collectors.joining(", "));
    return fields.isEmpty() && !head.isEmpty() ? head : (head + " (" + fields + ")").strip();
  }

  /** Returns a label with a value; the label alone of what holds. */
  private String said(Attribute<?, ?> field, Optional<?> value) {
    return value.filter(Boolean.TRUE::equals).isPresent()
        ? label(field)
        : label(field) + " " + of(field.shape().kind(), value);
  }

  private String score(Emotion emotion) {
    boolean isGiven = emotion.scale().filter(Scale.VALENCE::equals).isPresent();
    return Numbers.signed(
        isGiven
            ? Numbers.decimal(emotion.value().orElseThrow())
            : BigDecimal.valueOf(emotion.score()),
        locale);
  }

  /** Returns the value as it was given on a scale of its own, such as 7 of 10. */
  private String given(Emotion emotion) {
    return emotion
        .scale()
        .filter(scale -> !scale.equals(Scale.VALENCE))
        .map(
            scale ->
                " ("
                    + Numbers.onScale(
                        emotion.value().orElseThrow(), scale.min(), scale.max(), locale)
                    + ")")
        .orElse("");
  }

  private static boolean isSaid(Object value) {
    return value instanceof Collection<?> collection
        ? !collection.isEmpty()
        : !Boolean.FALSE.equals(value);
  }

  /** Returns dates and other values that are written in one way only. */
  private String plain(Object value) {
    if (value instanceof URI address && EmbeddedPicture.from(address).isPresent()) {
      return EmbeddedPicture.from(address).get().words().get(locale);
    }
    return value instanceof LocalDate date
        ? Dates.inWords(date).get(locale)
        : quotation.quote(value.toString());
  }

  private String entries(Shape.Keyed keyed, Optional<?> map) {
    return map.isPresent() ? entries(keyed, (Map<?, ?>) map.get()) : NOT_SET.get(locale);
  }

  private String entries(Shape.Keyed keyed, Map<?, ?> map) {
    return few(
        map.entrySet().stream()
            .map(e -> key(keyed.keys(), e.getKey()) + ": " + of(keyed.kind(), e.getValue()))
            .toList());
  }

  private String key(ValueKind<?> keys, Object key) {
    if (!(key instanceof String id)) {
      return of(ValueKinds.TEXT, key);
    }
    Name name = name(keys, id);
    return name.marking(quotation.word(name.text()));
  }

  private String few(List<String> texts) {
    if (texts.isEmpty()) {
      return NOTHING.get(locale);
    }
    return Listing.atMost(MOST, texts).get(locale);
  }

  private static Map<String, String> byLanguage(Text text) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Locale language : text.languages()) {
      words.put(language.toLanguageTag(), text.get(language));
    }
    return words;
  }
}
