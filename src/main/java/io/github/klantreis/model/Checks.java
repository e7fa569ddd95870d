package io.github.klantreis.model;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.model.wording.ProofWords;
import io.github.klantreis.part.EmbeddedPicture;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checks that all elements have in common, with the problems that were found and the place of
 * the element that is being checked.
 *
 * <p>Paths are created only for problems: a valid journey needs none.
 */
final class Checks {
  private final List<StructuralProblem> problems = new ArrayList<>();

  /** What elements may refer to; null for an element outside a journey. */
  final @Nullable References references;

  /** The phase that is being checked, or the one of the touchpoint that is being checked. */
  @Nullable Phase phase;

  @Nullable Touchpoint touchpoint;

  Checks(@Nullable References references) {
    this.references = references;
  }

  List<StructuralProblem> problems() {
    return problems;
  }

  /** The ids to which elements of a journey may refer. */
  record References(
      Journey journey, Set<String> personas, Set<String> participants, Set<String> lanes) {
    static References of(Journey journey) {
      Set<String> personas = ids(journey.personas());
      return new References(
          journey,
          personas,
          journey.actors().isEmpty()
              ? personas
              : Sets.union(personas, ids(journey.actors())).immutableCopy(),
          lanes(journey));
    }

    static Set<String> lanes(Journey journey) {
      return journey.lanes().stream().map(Lane::id).collect(ImmutableSet.toImmutableSet());
    }

    static Set<String> ids(List<? extends JourneyElement> elements) {
      return elements.stream().map(JourneyElement::id).collect(ImmutableSet.toImmutableSet());
    }
  }

  void evidence(Evidence evidence, String attribute) {
    notBlank(evidence.text(), attribute, ProofWords.TEXT);
    text(evidence.source(), attribute, ProofWords.SOURCE);
  }

  void evidence(List<Evidence> all) {
    all.forEach(evidence -> evidence(evidence, "evidence"));
  }

  void inRange(OptionalInt value, String attribute, NumberKind range) {
    if (value.isPresent() && (value.getAsInt() < range.min() || value.getAsInt() > range.max())) {
      report(
          ProblemKind.OUT_OF_RANGE,
          attribute,
          ProofWords.filled(
              ProofWords.OUT_OF_RANGE,
              "value",
              value.getAsInt(),
              "min",
              (int) range.min(),
              "max",
              (int) range.max()));
    }
  }

  void participantEmotions(Map<String, Emotion> emotions, String attribute) {
    if (!emotions.isEmpty()) {
      emotions.forEach(
          (participant, emotion) -> {
            participantExists(participant, attribute);
            emotion(emotion, attribute);
          });
    }
  }

  void emotion(Emotion emotion, String attribute) {
    if (emotion.score() < Valence.LOWEST || emotion.score() > Valence.HIGHEST) {
      report(
          ProblemKind.OUT_OF_RANGE,
          attribute,
          ProofWords.filled(
              ProofWords.SCORE,
              "value",
              emotion.score(),
              "min",
              Valence.LOWEST,
              "max",
              Valence.HIGHEST));
    }
    notBlank(emotion.label(), attribute, ProofWords.EMOTION_LABEL);
    if (emotion.value().isPresent()) {
      double value = emotion.value().getAsDouble();
      Scale scale = emotion.scale().orElseThrow();
      if (!scale.contains(value)) {
        report(
            ProblemKind.OUT_OF_RANGE,
            attribute,
            ProofWords.filled(
                ProofWords.OFF_SCALE,
                "value",
                plain(value),
                "min",
                plain(scale.min()),
                "max",
                plain(scale.max())));
      }
    }
  }

  void personaExists(String id, String attribute) {
    if (references != null && !references.personas().contains(id)) {
      report(
          ProblemKind.DANGLING_REFERENCE,
          attribute,
          Suggestions.unknown(
              ProofWords.PERSONA, id, ProofWords.HAS_PERSONAS, references.personas));
    }
  }

  void participant(Optional<Participant> participant, String attribute) {
    if (participant.isPresent() && participant.get() instanceof NamedParticipant named) {
      participantExists(named.id(), attribute);
    }
  }

  void participantExists(String id, String attribute) {
    if (references != null && !references.participants().contains(id)) {
      report(
          ProblemKind.DANGLING_REFERENCE,
          attribute,
          andSideMeant(
              id,
              Suggestions.unknown(
                  ProofWords.PARTICIPANT,
                  id,
                  ProofWords.HAS_PARTICIPANTS,
                  references.participants())));
    }
  }

  private static Text andSideMeant(String id, Text message) {
    for (Side side : Side.values()) {
      if (side.id().equalsIgnoreCase(id)) {
        return ProofWords.filled(
            ProofWords.AND_SIDE, "message", message, "name", side.name(), "id", side.id());
      }
    }
    return message;
  }

  void idAndName(String id, String name) {
    if (!Term.isId(id)) {
      invalidId(id, name);
    }
    notBlank(name, "name", ProofWords.NAME);
  }

  void validId(String id, String attribute) {
    if (!Term.isId(id)) {
      report(
          ProblemKind.INVALID_ID,
          attribute,
          ProofWords.filled(
              ProofWords.NO_ID,
              "id",
              Quotation.quoted(id),
              "allowed",
              Term.wordsForCharactersOfIds()));
    }
  }

  void invalidId(String id, @Nullable String name) {
    report(
        ProblemKind.INVALID_ID,
        "id",
        ProofWords.filled(
            name != null && Term.isId(name) ? ProofWords.NO_ID_SWAPPED : ProofWords.NO_ID,
            "id",
            Quotation.quoted(id),
            "allowed",
            Term.wordsForCharactersOfIds()));
  }

  void marks(JourneyElement element) {
    texts(element.tags(), "tags");
    for (Suppression suppression : element.suppressions()) {
      notBlank(suppression.validatorId(), "suppressions", ProofWords.VALIDATOR_ID);
      notBlank(suppression.reason(), "suppressions", ProofWords.REASON);
    }
  }

  void need(Need need, String attribute) {
    notBlank(need.text(), attribute, ProofWords.TEXT);
    text(need.trigger(), attribute, ProofWords.TRIGGER);
  }

  void pictures(List<Picture> pictures) {
    for (Picture picture : pictures) {
      notBlank(picture.description(), "pictures", ProofWords.PICTURE);
      EmbeddedPicture.problem(picture.address())
          .ifPresent(problem -> report(ProblemKind.OUT_OF_RANGE, "pictures", problem));
    }
  }

  void text(Optional<String> text, String attribute) {
    text(text, attribute, ProofWords.TEXT);
  }

  void text(Optional<String> text, String attribute, Text what) {
    if (text.isPresent()) {
      notBlank(text.get(), attribute, what);
    }
  }

  void texts(Collection<String> texts, String attribute) {
    texts(texts, attribute, attribute);
  }

  void texts(Collection<String> texts, String attribute, Object what) {
    if (texts.isEmpty()) {
      return;
    }
    int number = 0;
    for (String text : texts) {
      number++;
      if (text.isBlank()) {
        report(
            ProblemKind.MISSING,
            attribute,
            ProofWords.filled(ProofWords.BLANK_ONE, "number", number, "what", what));
      }
    }
  }

  void notBlank(String text, String attribute, Text what) {
    if (text.isBlank()) {
      blank(attribute, what);
    }
  }

  void blank(String attribute, Text what) {
    report(ProblemKind.MISSING, attribute, ProofWords.filled(ProofWords.BLANK, "what", what));
  }

  void notNegative(Optional<TimeSpan> span, String attribute) {
    if (span.isPresent() && span.get().isNegative()) {
      report(
          ProblemKind.OUT_OF_RANGE,
          attribute,
          ProofWords.filled(ProofWords.NEGATIVE, "time", written(span.get())));
    }
  }

  /** A longest time is not negative, and not shorter than the shortest. */
  void notShorter(Optional<TimeSpan> longest, Optional<TimeSpan> shortest, String attribute) {
    if (longest.isEmpty()) {
      return;
    }
    notNegative(longest, attribute);
    if (shortest.isPresent()
        && !longest.get().isNegative()
        && longest.get().estimate().compareTo(shortest.get().estimate()) < 0) {
      report(
          ProblemKind.OUT_OF_RANGE,
          attribute,
          ProofWords.filled(
              ProofWords.SHORTER,
              "longest",
              written(longest.get()),
              "shortest",
              written(shortest.get())));
    }
  }

  static Text written(TimeSpan span) {
    return Durations.exact(span.calendar(), span.clock());
  }

  static Text plain(double number) {
    return Double.isFinite(number)
        ? Numbers.plain(Numbers.decimal(number))
        : Text.en(Double.isNaN(number) ? "NaN" : number > 0 ? "∞" : "−∞");
  }

  static boolean isPositive(TimeSpan span) {
    return span.estimate().compareTo(Duration.ZERO) > 0;
  }

  void unique(Set<String> seen, ElementKind kind, String id) {
    if (!seen.add(id)) {
      duplicate(kind, id);
    }
  }

  void duplicate(ElementKind kind, String id) {
    report(
        ProblemKind.DUPLICATE_ID,
        null,
        ProofWords.filled(
            ProofWords.TWO_ELEMENTS, "kinds", kind.pluralLabel(), "id", Quotation.quoted(id)));
  }

  void uniqueChildren(Collection<? extends JourneyElement> children, ElementKind kind) {
    Set<String> seen = new HashSet<>();
    for (JourneyElement child : children) {
      if (!seen.add(child.id())) {
        at(child, () -> duplicate(kind, child.id()));
      }
    }
  }

  // ---- where ----

  /** The element below a phase, touchpoint or the journey that is being checked. */
  private @Nullable JourneyElement below;

  void at(JourneyElement element, Runnable checks) {
    below = element;
    checks.run();
    below = null;
  }

  ElementPath path() {
    ElementPath path = pathAbove();
    return below == null ? path : path.child(below.elementKind(), below.id());
  }

  private ElementPath pathAbove() {
    ElementPath path = ElementPath.journey();
    if (phase != null) {
      path = path.child(ElementKind.PHASE, phase.id());
    }
    return touchpoint == null ? path : path.child(ElementKind.TOUCHPOINT, touchpoint.id());
  }

  void report(ProblemKind kind, @Nullable String attribute, Text message) {
    ElementPath path = path();
    reportAt(kind, attribute == null ? path : path.attribute(attribute), message);
  }

  void reportAt(ProblemKind kind, ElementPath path, Text message) {
    problems.add(StructuralProblem.of(kind, path, message));
  }
}
