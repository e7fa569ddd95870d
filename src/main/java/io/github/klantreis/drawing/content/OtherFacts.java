package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Attribute.Role;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes of an element that have no words of their own on the page, by their rows: nothing
 * that an author stated is missing there.
 */
final class OtherFacts {
  private static final Text YES = Text.en("yes").nl("ja");

  /** The attributes that pages show in words of their own, or that they draw. */
  static final ImmutableMap<ElementKind, ImmutableSet<String>> SHOWN =
      ImmutableMap.<ElementKind, ImmutableSet<String>>builder()
          .put(
              ElementKind.JOURNEY,
              ImmutableSet.of(
                  "id",
                  "name",
                  "description",
                  "market",
                  "offering",
                  "state",
                  "goal",
                  "customerGoals",
                  "successCriteria",
                  "metrics",
                  "phaseModel",
                  "horizon",
                  "bridgingPeriod",
                  "formOfAddress",
                  "toneOfVoice",
                  "language",
                  "writtenIn",
                  "evidence",
                  "team",
                  "reviewedOn",
                  "version",
                  "leadsTo",
                  "pictures",
                  "lanes",
                  "advocacyFeedsAwareness",
                  "suppressions"))
          .put(
              ElementKind.PERSONA,
              ImmutableSet.of(
                  "id",
                  "name",
                  "quote",
                  "description",
                  "need",
                  "goals",
                  "motivations",
                  "pains",
                  "empathyMap",
                  "pictures",
                  "evidence",
                  "suppressions"))
          .put(
              ElementKind.ACTOR,
              ImmutableSet.of("id", "name", "side", "kind", "roles", "suppressions"))
          .put(
              ElementKind.PHASE,
              ImmutableSet.<String>builder()
                  .add("id", "kind", "name", "suppressions", "branchings")
                  .addAll(experience())
                  .build())
          .put(
              ElementKind.TOUCHPOINT,
              ImmutableSet.<String>builder()
                  .add(
                      "id", "name", "suppressions", "momentOfTruth", "moments", "advocacy", "state")
                  .add("channels", "channelEmotions", "startsAfter")
                  .add("waitBefore", "waitBeforeAtMost", "lasts", "lastsAtMost")
                  .add(
                      "recurs",
                      "dropOffPoints",
                      "initiator",
                      "receiver",
                      "involved",
                      "senses",
                      "concernedPersonas",
                      "blueprint",
                      "nextSteps")
                  .addAll(experience())
                  .build())
          .put(
              ElementKind.ACTION,
              ImmutableSet.of(
                  "id",
                  "kind",
                  "name",
                  "trigger",
                  "delay",
                  "offer",
                  "reward",
                  "message",
                  "suppressions"))
          .put(
              ElementKind.LOYALTY_LOOP,
              ImmutableSet.of(
                  "id", "from", "to", "trigger", "loyalist", "loyalty", "interval", "suppressions"))
          .put(ElementKind.PAIN_POINT, note())
          .put(ElementKind.OPPORTUNITY, note("addresses"))
          .put(ElementKind.SOLUTION, note("realises", "improves"))
          .put(ElementKind.IDEA, note())
          .buildOrThrow();

  /** The attributes of a message that are in words of their own. */
  private static final ImmutableSet<String> SHOWN_OF_MESSAGES =
      ImmutableSet.of("subject", "text", "sender");

  private final MapWords words;
  private final JourneyWords labels;
  private final Map<ElementKind, List<Attribute<?, ?>>> others = new HashMap<>();

  OtherFacts(MapWords words, JourneyWords labels) {
    this.labels = labels;
    this.words = words;
  }

  private static ImmutableSet<String> note(String... further) {
    return ImmutableSet.<String>builder()
        .add("id", "text", "concernedPersonas", "evidence", "suppressions")
        .add(further)
        .build();
  }

  private static ImmutableSet<String> experience() {
    return ImmutableSet.of(
        "description",
        "owner",
        "goals",
        "customerGoals",
        "customerNeeds",
        "expectations",
        "successCriteria",
        "emotion",
        "participantEmotions",
        "measuredEmotion",
        "measuredParticipantEmotions",
        "thoughts",
        "quotes",
        "metrics",
        "laneTexts",
        "pictures",
        "drillsDownTo",
        "evidence");
  }

  void addTo(Facts facts, JourneyElement element) {
    for (Attribute<?, ?> attribute : others(element.elementKind())) {
      element
          .value(attribute)
          .filter(value -> !attribute.defaultValue().equals(Optional.of(value)))
          .ifPresent(
              value ->
                  facts.add(
                      MapWords.capital(words.of(labels.template(attribute))),
                      texts(attribute, value)));
    }
  }

  /** Returns the facts in one line, for an element that is itself a line. */
  List<String> inline(JourneyElement element) {
    List<String> parts = new ArrayList<>();
    for (Attribute<?, ?> attribute : others(element.elementKind())) {
      element
          .value(attribute)
          .map(value -> MapWords.present(texts(attribute, value)))
          .filter(texts -> !texts.isEmpty())
          .ifPresent(
              texts ->
                  parts.add(
                      words.labelled(
                          words.of(labels.template(attribute)), String.join(", ", texts))));
    }
    return parts;
  }

  /**
   * Returns what a message has beside subject, text and sender; not what the journey says of all
   * its messages, such as the form of address.
   */
  List<String> inline(Message message, Journey journey) {
    List<String> parts = new ArrayList<>();
    for (Attribute<?, ?> attribute : PartDescriptions.MESSAGE.description().attributes()) {
      String said = said(attribute, message);
      if (!said.isEmpty()
          && !SHOWN_OF_MESSAGES.contains(attribute.name())
          && !isSaidOfAll(attribute, message, journey)) {
        parts.add(words.labelled(words.of(labels.template(attribute)), said));
      }
    }
    return parts;
  }

  private static boolean isSaidOfAll(Attribute<?, ?> attribute, Message message, Journey journey) {
    return ElementKind.JOURNEY
        .description()
        .attribute(attribute.name())
        .flatMap(journey::value)
        .equals(value(attribute, message));
  }

  private List<Attribute<?, ?>> others(ElementKind kind) {
    return others.computeIfAbsent(kind, OtherFacts::notShown);
  }

  private static List<Attribute<?, ?>> notShown(ElementKind kind) {
    ImmutableSet<String> shown = SHOWN.getOrDefault(kind, ImmutableSet.of());
    return kind.attributes().stream()
        .filter(attribute -> !shown.contains(attribute.name()))
        .toList();
  }

  private List<String> texts(Attribute<?, ?> attribute, Object value) {
    if (value instanceof Map<?, ?> byKey) {
      List<String> texts = new ArrayList<>();
      byKey.forEach((key, each) -> texts.add(words.labelled(text(key), text(each))));
      return texts;
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(each -> text(attribute.shape(), each)).toList();
    }
    return List.of(text(attribute.shape(), value));
  }

  private String text(Shape shape, Object value) {
    return shape.kind() instanceof PartKind<?> part ? part(part.description(), value) : text(value);
  }

  private String text(Object value) {
    if (value instanceof Term term) {
      return words.of(term);
    }
    if (value instanceof Text text) {
      return words.given(text);
    }
    if (value instanceof Boolean flag) {
      return flag ? words.of(YES) : "";
    }
    if (value instanceof Locale language) {
      return language.getDisplayLanguage(words.locale);
    }
    if (value instanceof Double number) {
      return words.number(number);
    }
    return value instanceof TimeSpan span ? words.length(span) : value.toString();
  }

  /** Adds the name of a brand under a label, and each other attribute of it under its own. */
  void addTo(Facts facts, Text label, Brand brand) {
    for (Attribute<?, ?> attribute : PartDescriptions.BRAND.description().attributes()) {
      if (attribute.role() == Role.HEADLINE) {
        facts.add(label, said(attribute, brand));
      } else if (attribute.role() != Role.HIDDEN) {
        facts.add(
            MapWords.capital(words.of(labels.template(attribute))),
            List.of(said(attribute, brand)));
      }
    }
  }

  private String part(Description<?> description, Object value) {
    List<String> parts = new ArrayList<>();
    for (Attribute<?, ?> attribute : description.attributes()) {
      if (attribute.role() != Role.HIDDEN) {
        String said = said(attribute, value);
        boolean isPlain =
            attribute.role() == Role.HEADLINE || attribute.shape().kind() instanceof TermKind<?>;
        parts.add(
            said.isEmpty() || isPlain // a term says by itself what it is
                ? said
                : words.labelled(words.of(labels.template(attribute)), said));
      }
    }
    return MapWords.dotted(parts);
  }

  private String said(Attribute<?, ?> attribute, Object owner) {
    return String.join(", ", MapWords.present(read(attribute, owner)));
  }

  private List<String> read(Attribute<?, ?> attribute, Object owner) {
    Optional<?> value = value(attribute, owner);
    return value.isPresent() ? texts(attribute, value.get()) : List.of();
  }

  @SuppressWarnings("unchecked") // the attribute is one of the value's own
  private static Optional<?> value(Attribute<?, ?> attribute, Object owner) {
    return ((Attribute<Object, ?>) attribute).value(owner);
  }
}
