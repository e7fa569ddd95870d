package io.github.klantreis.translation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.phase.Crosswalk;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A journey seen in another phase model, with a report of all that the other model could not take
 * over as it was; made by {@link #of}.
 *
 * <p><b>Touchpoints.</b> A touchpoint goes to one of the phases that the {@linkplain #crosswalk()
 * crosswalk} allows for its phase, and is lost where there is none. Where there are several, its
 * moments decide:
 *
 * <ul>
 *   <li>{@link Moment#DECISION}, {@link Moment#PAYMENT}: the phase that covers Purchase;
 *   <li>{@link Moment#DELIVERY}: the phase that covers Delivery;
 *   <li>{@link Moment#FIRST_USE}, {@link Moment#SERVICE}, {@link Moment#COMPLAINT}: Usage;
 *   <li>{@link Moment#RENEWAL}: Loyalty;
 *   <li>{@link Moment#RECOMMENDATION}: Advocacy.
 * </ul>
 *
 * <p>Of several such moments the first in that order counts whose phase is allowed. Where no moment
 * decides, it goes to the allowed phase that answers to a name of its phase (Overweging is also
 * called Afweging), else to the first in the order of the other model. Either way the touchpoint is
 * reported as {@linkplain RemarkKind#AMBIGUOUS ambiguous}. A phase that covers nothing but Delivery
 * is never taken without the moment of delivery, unless the touchpoint was in such a phase before:
 * a delivery phase is not invented. (That these moments belong to these phases follows from their
 * descriptions in seed text S0, for complaints from S2; the rest is a convention of this library.)
 *
 * <p><b>Phases.</b> There is one phase of each kind that anything went to, in the order of the
 * other model; its id is its kind's. Touchpoints keep their order. A phase with no touchpoints is
 * carried over too. What a phase itself says (goals, owner, emotion …) goes where most of its
 * touchpoints went, the first such phase in the other model's order; without touchpoints it goes
 * where a touchpoint without moments would. Where several phases come together, their lists are
 * joined without repetition and of single values the first one stays; what gave way is reported as
 * {@linkplain RemarkKind#LOST lost}, with the path of the attribute. An own name stays only if all
 * the phases that come together have the same.
 *
 * <p><b>Loyalty loops</b> join the phases that their ends became, under the same id, and are lost
 * with an end. <b>Next steps</b> to a lost touchpoint are lost. All else, and all ids of
 * touchpoints, actions, personas, stakeholders and loops, stay as they are; so does {@link
 * JourneyHeading#advocacyFeedsAwareness()}.
 *
 * <p>A model with the same phases changes nothing but the model, and leaves nothing to report.
 *
 * <p>Translations are equal if their sources and their models are. Immutable and thread-safe.
 */
public final class Translation {
  private static final Text TITLE =
      Text.en("{journey}: {from} → {to}").nl("{journey}: {from} → {to}");
  private static final Text NOTHING =
      Text.en("Everything has its place.").nl("Alles heeft zijn plaats.");

  private final Journey source;
  private final Journey journey;
  private final Crosswalk crosswalk;
  private final ImmutableList<TranslationRemark> remarks;

  Translation(
      Journey source,
      Journey journey,
      Crosswalk crosswalk,
      ImmutableList<TranslationRemark> remarks) {
    this.source = source;
    this.journey = journey;
    this.crosswalk = crosswalk;
    this.remarks = remarks;
  }

  /**
   * Returns a journey as seen in another phase model.
   *
   * @param source the journey
   * @param model the other model
   * @return the journey in that model, with what was lost, ambiguous or merged
   */
  public static Translation of(Journey source, PhaseModel model) {
    return new Translator(source, model).translate();
  }

  /**
   * The journey that was translated.
   *
   * @return the journey in its own model, to which the paths of the remarks belong
   */
  public Journey source() {
    return source;
  }

  /**
   * The journey seen in the other model.
   *
   * @return the translated journey, structurally sound; the source itself where the model is the
   *     same
   */
  public Journey journey() {
    return journey;
  }

  /**
   * What becomes of each phase of the one model in the other, whether the journey has it or not.
   *
   * @return the crosswalk that was followed
   */
  public Crosswalk crosswalk() {
    return crosswalk;
  }

  /**
   * All that the other model could not take over as it was.
   *
   * @return the remarks in the order of the source: each phase, what it says itself, its
   *     touchpoints; then the loops; unmodifiable, empty if everything has its place
   */
  public List<TranslationRemark> remarks() {
    return remarks;
  }

  /**
   * The remarks of one kind.
   *
   * @param kind the kind
   * @return the remarks in the order of the source, unmodifiable
   */
  public List<TranslationRemark> remarks(RemarkKind kind) {
    requireNonNull(kind, "kind");
    return remarks.stream()
        .filter(remark -> remark.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What has no place in the other model: touchpoints, phases with what they say themselves, loops,
   * next steps, and values that gave way where phases came together.
   *
   * @return the remarks of kind {@link RemarkKind#LOST} in the order of the source, unmodifiable
   */
  public List<TranslationRemark> losses() {
    return remarks(RemarkKind.LOST);
  }

  /**
   * What could have gone to another phase as well; somebody should look at it.
   *
   * @return the remarks of kind {@link RemarkKind#AMBIGUOUS} in the order of the source,
   *     unmodifiable
   */
  public List<TranslationRemark> ambiguities() {
    return remarks(RemarkKind.AMBIGUOUS);
  }

  /**
   * The report for people: what was translated, then the remarks by kind, each with its path.
   *
   * <pre>{@code
   * Buying solar panels: Seven phases → Dutch five phases
   * lost:
   *   phase[delivery]: Delivery has no place in Dutch five phases
   * }</pre>
   *
   * @param locale the reader's locale; English and Dutch are known, others read English
   * @return the lines, joined by {@code \n}
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    StringBuilder text = new StringBuilder();
    text.append(
        TITLE.get(
            locale,
            Map.of("journey", source.name(), "from", crosswalk.from(), "to", crosswalk.to())));
    if (remarks.isEmpty()) {
      return text.append('\n').append(NOTHING.get(locale)).toString();
    }
    for (RemarkKind kind : RemarkKind.values()) {
      List<TranslationRemark> ofKind = remarks(kind);
      if (!ofKind.isEmpty()) {
        text.append('\n').append(kind.label().get(locale)).append(":\n");
        text.append(
            ofKind.stream()
                .map(remark -> "  " + remark.path() + ": " + remark.message(locale))
                .collect(joining("\n")));
      }
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Translation that
            && source.equals(that.source)
            && crosswalk.equals(that.crosswalk));
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + crosswalk.hashCode();
  }

  /** The journey's id, both models and how much there is to say. */
  @Override
  public String toString() {
    return "Translation[" + source.id() + ", " + crosswalk + ", " + remarks.size() + " remarks]";
  }
}
