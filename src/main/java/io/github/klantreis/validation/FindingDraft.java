package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.wording.ElementNames;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refines what a validator reports; see {@link ValidationContext#report}. Valid as long as the
 * context: used later or by another thread, each method throws an {@link IllegalStateException}.
 */
public final class FindingDraft {
  private final Text message;
  private final @Nullable Wording wording;
  private final @Nullable ElementContext context;
  private final ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
  private @Nullable List<JourneyElement> related;
  private @Nullable Text hint;
  private @Nullable Severity severity;
  private @Nullable JourneyElement about;
  private @Nullable NotedElement holder;
  private @Nullable String attribute;

  /** One of the engine's own. */
  FindingDraft(Text message) {
    this(message, null, null);
  }

  FindingDraft(Text message, @Nullable Wording wording, @Nullable ElementContext context) {
    this.message = message;
    this.wording = wording;
    this.context = context;
  }

  /** Refuses what would be lost, as the finding is made already. */
  private void requirePresent() {
    if (context != null) {
      context.present();
    }
  }

  /**
   * Adds a named argument: it fills the placeholder of that name in message and hint, as typed. It
   * tells this finding from others in a baseline only where {@link
   * ValidatorDefinition#identifiedBy} names it.
   *
   * @param name the name, as in the placeholder
   * @param value the value; words, numbers, dates, lengths of time such as {@link
   *     io.github.klantreis.part.TimeSpan}, {@link Text} and {@link Term} are kept, all but words
   *     to be read in the reader's language; of an element of a journey the name is kept (the label
   *     of its kind where it has none), of all else the text
   * @return this draft
   */
  public FindingDraft with(String name, Object value) {
    requirePresent();
    requireNonNull(name, "name");
    requireNonNull(value, "value");
    values.put(name, kept(value));
    return this;
  }

  private static Object kept(Object value) {
    if (value instanceof String) {
      return value; // the most frequent
    }
    if (value instanceof JourneyElement element) {
      return ElementNames.of(element);
    }
    return isKept(value) ? value : String.valueOf((Object) value.toString());
  }

  /**
   * Sets the hint on how to correct it.
   *
   * @param hint the hint; placeholders are filled as in the message
   * @return this draft
   */
  public FindingDraft hint(Text hint) {
    requirePresent();
    this.hint = requireNonNull(hint, "hint");
    return this;
  }

  /**
   * Sets another severity than the validator's, where it depends on the case. What the application
   * sets for the validator wins over both.
   *
   * @param severity the severity
   * @return this draft
   */
  public FindingDraft severity(Severity severity) {
    requirePresent();
    this.severity = requireNonNull(severity, "severity");
    return this;
  }

  /**
   * Places the finding at a part of the element, such as one touchpoint of a phase.
   *
   * @param part an element in the one that is checked, as the same object
   * @return this draft
   */
  public FindingDraft about(JourneyElement part) {
    requirePresent();
    about = requireNonNull(part, "part");
    return this;
  }

  /**
   * Places the finding at an action of a touchpoint in the element. One action may be at several
   * touchpoints, as the same object; this form says which is meant, and need not search for it.
   *
   * @param holder the touchpoint in the element that is checked, as the same object
   * @param part one of its actions, as the same object
   * @return this draft
   */
  public FindingDraft about(Touchpoint holder, MarketingAction part) {
    this.holder = requireNonNull(holder, "holder");
    return about(part);
  }

  /**
   * Places the finding at a note in the element. One note may be at several places, as the same
   * object; this form says which is meant, and need not search for it.
   *
   * @param holder the journey, phase or touchpoint on which the note stands, as the same object
   * @param part one of its notes, as the same object
   * @return this draft
   */
  public FindingDraft about(NotedElement holder, Note part) {
    this.holder = requireNonNull(holder, "holder");
    return about(part);
  }

  /**
   * Places the finding at an attribute.
   *
   * @param name the name of the attribute's accessor, such as {@code emotion}
   * @return this draft
   * @throws IllegalArgumentException if it holds other than letters, digits and {@code . _ : -}
   */
  public FindingDraft attribute(String name) {
    requirePresent();
    if (!Term.isId(requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no name of an attribute; allowed are letters, digits and . _ : -");
    }
    attribute = name;
    return this;
  }

  /**
   * Adds another element that is concerned.
   *
   * @param other an element in the one that is checked, as the same object
   * @return this draft
   */
  public FindingDraft related(JourneyElement other) {
    requirePresent();
    requireNonNull(other, "other");
    related = related == null ? new ArrayList<>(1) : related;
    related.add(other);
    return this;
  }

  private static boolean isKept(Object value) {
    return value instanceof Text
        || value instanceof Term
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value instanceof BigDecimal
        || value instanceof Boolean
        || value instanceof TemporalAccessor
        || value instanceof TemporalAmount;
  }

  Text message() {
    return message;
  }

  Optional<Wording> wording() {
    return Optional.ofNullable(wording);
  }

  ImmutableMap<String, Object> values() {
    return values.buildKeepingLast();
  }

  List<JourneyElement> relatedElements() {
    return related == null ? List.of() : related;
  }

  @Nullable Text hintOrNull() {
    return hint;
  }

  @Nullable Severity severityOrNull() {
    return severity;
  }

  @Nullable NotedElement holderOrNull() {
    return holder;
  }

  /** Whether it is about an element that stands nowhere else than where it is looked at. */
  @SuppressWarnings("ReferenceEquality") // equal elements may be at two places
  boolean isAbout(JourneyElement element) {
    return about == element && holder == null;
  }

  @Nullable JourneyElement aboutOrNull() {
    return about;
  }

  @Nullable String attributeOrNull() {
    return attribute;
  }
}
