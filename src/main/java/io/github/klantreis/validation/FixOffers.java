package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a validator offers fixes for a finding; see {@link ValidatorDefinition#fixes}. What is
 * offered first is listed first. What words name of the journey goes into a placeholder, such as
 * <code>Text.en("It is at \"{touchpoint}\"")</code>, so that braces in a name stay what they are.
 * Not thread-safe.
 */
public final class FixOffers {
  private final Journey journey;
  private final Finding finding;
  private final List<Offer> offers = new ArrayList<>();

  /**
   * What is offered.
   *
   * @param isSure whether nobody has to confirm that it is so
   */
  record Offer(
      String id,
      String target,
      Text words,
      FixKind kind,
      boolean isSure,
      Consumer<? super JourneyEditor> edit) {}

  FixOffers(Journey journey, Finding finding) {
    this.journey = journey;
    this.finding = finding;
  }

  /**
   * Returns the journey that the fixes are offered for, as it is now.
   *
   * @return the journey
   */
  public Journey journey() {
    return journey;
  }

  /**
   * Returns the id of the touchpoint that the finding is at.
   *
   * @return the id
   * @throws IllegalStateException if it is at no touchpoint
   */
  public String touchpointId() {
    return id(ElementKind.TOUCHPOINT);
  }

  /**
   * Returns the id of the action that the finding is at.
   *
   * @return the id
   * @throws IllegalStateException if it is at no action
   */
  public String actionId() {
    return id(ElementKind.ACTION);
  }

  private String id(ElementKind kind) {
    return finding.path().steps().stream()
        .filter(step -> step.kind() == kind)
        .map(ElementPath.Step::id)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(finding.path() + " is at no " + kind.id()));
  }

  /**
   * Offers to correct what the journey says wrongly. Where this is all that is offered and it
   * removes nothing, the fix is {@linkplain Fix#isSafe() safe}.
   *
   * @param id the id, unique among the fixes of the validator: letters, digits and {@code . _ : -}
   * @param words what the fix does, as a button would say it
   * @param edit makes the change in the journey as it is then
   * @return this
   * @throws IllegalArgumentException if the id has another form
   */
  public FixOffers correction(String id, Text words, Consumer<? super JourneyEditor> edit) {
    return add(id, "", filled(words, Map.of()), FixKind.CORRECTION, true, edit);
  }

  /**
   * Offers to correct the journey in one of several ways, each with what is chosen. Never safe, as
   * somebody has to say that it is so.
   *
   * @param id the id, the same for each choice
   * @param target the id of what is chosen, such as a touchpoint's
   * @param words what the fix does, as a button would say it
   * @param edit makes the change in the journey as it is then
   * @return this
   * @throws IllegalArgumentException if the id has another form
   */
  public FixOffers choice(
      String id, String target, Text words, Consumer<? super JourneyEditor> edit) {
    return choice(id, target, words, Map.of(), edit);
  }

  /**
   * Offers to correct the journey in one of several ways, in words that name what is chosen. Never
   * safe.
   *
   * @param id the id, the same for each choice
   * @param target the id of what is chosen, such as a touchpoint's
   * @param words what the fix does, as a button would say it, with placeholders
   * @param values the values by the names of the placeholders; of an element of a journey the name
   *     is written, {@link Text} and {@link Term} in the reader's language, of all else the text
   * @param edit makes the change in the journey as it is then
   * @return this
   * @throws IllegalArgumentException if the id has another form
   */
  public FixOffers choice(
      String id,
      String target,
      Text words,
      Map<String, ?> values,
      Consumer<? super JourneyEditor> edit) {
    return add(id, target, filled(words, values), FixKind.CORRECTION, false, edit);
  }

  /**
   * Offers a change of what the company does. Never safe.
   *
   * @param id the id, unique among the fixes of the validator
   * @param words what the fix does, as a button would say it
   * @param edit makes the change in the journey as it is then
   * @return this
   * @throws IllegalArgumentException if the id has another form
   */
  public FixOffers improvement(String id, Text words, Consumer<? super JourneyEditor> edit) {
    return improvement(id, "", words, edit);
  }

  /**
   * Offers one of several changes of what the company does. Never safe.
   *
   * @param id the id, the same for each choice
   * @param target the id of what is chosen, or its words; empty where there is no choice
   * @param words what the fix does, as a button would say it
   * @param edit makes the change in the journey as it is then
   * @return this
   * @throws IllegalArgumentException if the id has another form
   */
  public FixOffers improvement(
      String id, String target, Text words, Consumer<? super JourneyEditor> edit) {
    return improvement(id, target, words, Map.of(), edit);
  }

  /**
   * Offers one of several changes of what the company does, in words that name what is chosen.
   * Never safe.
   *
   * @param id the id, the same for each choice
   * @param target the id of what is chosen, or its words; empty where there is no choice
   * @param words what the fix does, as a button would say it, with placeholders
   * @param values the values by the names of the placeholders; of an element of a journey the name
   *     is written, {@link Text} and {@link Term} in the reader's language, of all else the text
   * @param edit makes the change in the journey as it is then
   * @return this
   * @throws IllegalArgumentException if the id has another form
   */
  public FixOffers improvement(
      String id,
      String target,
      Text words,
      Map<String, ?> values,
      Consumer<? super JourneyEditor> edit) {
    return add(id, target, filled(words, values), FixKind.IMPROVEMENT, false, edit);
  }

  /** The words for the people go into the template only: what is named stays as it is. */
  private Text filled(Text words, Map<String, ?> values) {
    Text template = journey.people().fillIn(requireNonNull(words, "words"));
    return requireNonNull(values, "values").isEmpty()
        ? template
        : template.filledIn((name, language) -> written(values.get(name), language));
  }

  private static @Nullable String written(@Nullable Object value, Locale language) {
    if (value instanceof JourneyElement element) {
      return element.nameIn(language);
    }
    if (value instanceof Text text) {
      return text.get(language);
    }
    if (value instanceof Term term) {
      return term.label().get(language);
    }
    return value == null ? null : value.toString();
  }

  private FixOffers add(
      String id,
      String target,
      Text words,
      FixKind kind,
      boolean isSure,
      Consumer<? super JourneyEditor> edit) {
    if (!Term.isId(requireNonNull(id, "id"))) {
      throw new IllegalArgumentException(
          "\"" + id + "\" is not the id of a fix; allowed are " + Term.charactersOfIds());
    }
    offers.add(
        new Offer(
            id,
            requireNonNull(target, "target"),
            words,
            kind,
            isSure,
            requireNonNull(edit, "edit")));
    return this;
  }

  ImmutableList<Offer> all() {
    return ImmutableList.copyOf(offers);
  }
}
