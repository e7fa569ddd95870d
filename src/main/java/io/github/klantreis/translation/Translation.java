package io.github.klantreis.translation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.phase.Crosswalk;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A journey in another phase model, with a report of everything that the other model could not
 * represent as it was; created by {@link #of}.
 *
 * <p><b>Touchpoints.</b> A touchpoint goes to one of the phases that the {@linkplain #crosswalk()
 * crosswalk} allows for its phase, and is lost if there is none. If there are several, its moments
 * decide:
 *
 * <ul>
 *   <li>{@link Moment#DECISION}, {@link Moment#PAYMENT}: the phase that covers Purchase;
 *   <li>{@link Moment#DELIVERY}: the phase that covers Delivery;
 *   <li>{@link Moment#FIRST_USE}, {@link Moment#SERVICE}, {@link Moment#COMPLAINT}: Usage;
 *   <li>{@link Moment#RENEWAL}: Loyalty;
 *   <li>{@link Moment#RECOMMENDATION}: Advocacy.
 * </ul>
 *
 * <p>If several such moments apply, the first in that order whose phase is allowed counts. If no
 * moment decides, the touchpoint goes to the allowed phase that shares a name with its phase
 * (Overweging is also called Afweging), otherwise to the first in the order of the other model. In
 * both cases the touchpoint is reported as {@linkplain RemarkKind#AMBIGUOUS ambiguous}. A phase
 * that covers only Delivery is never chosen without the moment of delivery, unless the touchpoint
 * was in such a phase before: delivery phases are not invented. (That these moments belong to these
 * phases follows from their descriptions in "De customer journey uitwerken", for complaints from
 * "De ultieme klantreis"; the rest is a convention of this library.)
 *
 * <p><b>Phases.</b> The translated journey has one phase of each kind to which anything was
 * assigned, in the order of the other model; its id is that of the kind. Touchpoints keep their
 * order. A phase without touchpoints is translated, too. The phase's own attributes (goals, owner,
 * emotion …) go to the phase that received most of its touchpoints, the first such phase in the
 * other model's order; without touchpoints they go where a touchpoint without moments would. If
 * several phases are merged, their lists are joined without repetition and of single values the
 * first is kept; values that were replaced are reported as {@linkplain RemarkKind#LOST lost}, with
 * the path of the attribute. The phase's own name is only kept if it is the same in all merged
 * phases.
 *
 * <p><b>Branchings</b> whose touchpoints all went to the same phase are in that phase; others are
 * lost, and their touchpoints follow each other; whom a branch concerned is then said at its
 * touchpoints.
 *
 * <p><b>What phases say for their touchpoints</b> ({@link io.github.klantreis.model.Reading}) may
 * change where a silent touchpoint goes to another phase than what its phase says, or where phases
 * are merged: what no longer counts is reported as lost, what counts from now as {@linkplain
 * RemarkKind#MERGED merged}, once for all touchpoints of a phase for which it is the same.
 *
 * <p><b>Loyalty loops</b> join the phases that replace their ends, under the same id, and are lost
 * if an end is lost. <b>Next steps</b> to a lost touchpoint are lost, and so is what
 * <b>opportunities and solutions</b> refer to and is lost. Of two notes with the same id in merged
 * phases, the first is kept. Everything else, and all ids of touchpoints, actions, personas, actors
 * and loops, do not change; neither does {@link JourneyHeading#advocacyFeedsAwareness()}.
 *
 * <p>A model with the same phases changes only the model, and there is nothing to report.
 *
 * <p>Translations are equal if their sources and their models are. Immutable and thread-safe.
 */
public final class Translation implements NoBean {
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
   * Returns a journey translated to another phase model.
   *
   * @param source the journey
   * @param model the other model
   * @return the journey in that model, with what was lost, ambiguous or merged
   */
  public static Translation of(Journey source, PhaseModel model) {
    return new Translator(source, model).translate();
  }

  /**
   * Returns the journey that was translated.
   *
   * @return the journey in its own model, to which the paths of the remarks refer
   */
  public Journey source() {
    return source;
  }

  /**
   * Returns the journey in the other model.
   *
   * @return the translated journey, with a valid structure; the source itself if the model is the
   *     same
   */
  public Journey journey() {
    return journey;
  }

  /**
   * Returns the counterparts of each phase of one model in the other, whether or not the journey
   * has the phase.
   *
   * @return the crosswalk that was used
   */
  public Crosswalk crosswalk() {
    return crosswalk;
  }

  /**
   * Returns the remarks about everything that the other model could not represent as it was.
   *
   * @return the remarks, unmodifiable, empty if there is nothing to report: phase by phase in the
   *     order of the source those on its own attributes and notes, on its branchings and on its
   *     touchpoints; then those on loops; then those on the references of notes; last, again phase
   *     by phase, those on what it says for touchpoints
   */
  public List<TranslationRemark> remarks() {
    return remarks;
  }

  /**
   * Returns the remarks of one kind.
   *
   * @param kind the kind
   * @return the remarks in the order of {@link #remarks()}, unmodifiable
   */
  public List<TranslationRemark> remarks(RemarkKind kind) {
    requireNonNull(kind, "kind");
    return remarks.stream()
        .filter(remark -> remark.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the remarks about what has no counterpart in the other model: touchpoints, phases with
   * their own attributes, loops, next steps, and values that were replaced when phases were merged.
   *
   * @return the remarks of kind {@link RemarkKind#LOST} in the order of {@link #remarks()},
   *     unmodifiable
   */
  public List<TranslationRemark> losses() {
    return remarks(RemarkKind.LOST);
  }

  /**
   * Returns the remarks about what could have gone to another phase as well, which somebody should
   * review.
   *
   * @return the remarks of kind {@link RemarkKind#AMBIGUOUS} in the order of {@link #remarks()},
   *     unmodifiable
   */
  public List<TranslationRemark> ambiguities() {
    return remarks(RemarkKind.AMBIGUOUS);
  }

  /**
   * Returns the report for people: what was translated, then the remarks by kind, each with its
   * path.
   *
   * <pre>{@code
   * Buying solar panels: Seven phases → Dutch five phases
   * lost:
   *   phase[delivery]: Delivery has no place in Dutch five phases
   * }</pre>
   *
   * @param locale the reader's locale; English is used unless its language is Dutch
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

  /** Returns the journey's id, both models and the number of remarks. */
  @Override
  public String toString() {
    return "Translation["
        + source.id()
        + ", "
        + crosswalk
        + ", "
        + Counted.english(remarks.size(), "remark")
        + "]";
  }
}
