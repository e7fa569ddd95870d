package io.github.klantreis.phase;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The counterparts of each phase of one model in another, and what is lost; created by {@link
 * PhaseModel#crosswalkTo}.
 *
 * <p>The counterparts of a phase are the target's phases that {@linkplain PhaseKind#overlaps
 * overlap} it. This is many-to-many and lossy: Retention becomes Usage <em>or</em> Loyalty, and
 * Delivery has no counterpart in most models. Phases without a covered phase in common are no
 * counterparts, unless both models are of one house, which says so: between McKinsey's models of
 * 2009 and 2015, active evaluation and Evaluate, initial consideration and Consider, and the
 * experience after the purchase and Enjoy, Advocate or Bond are counterparts. In a crosswalk from a
 * model to itself every phase becomes itself.
 *
 * <p>Crosswalks are equal if both their models are. This class is immutable and thread-safe.
 */
public final class Crosswalk implements NoBean {

  private static final Text PLACED = Text.en("{phase} → {targets}").nl("{phase} → {targets}");
  private static final Text AMBIGUOUS =
      Text.en("{phase} → {targets} (ambiguous)").nl("{phase} → {targets} (dubbelzinnig)");
  private static final Text LESSENED =
      Text.en("{phase} → {targets} (lost: {lost})").nl("{phase} → {targets} (verloren: {lost})");
  private static final Text AMBIGUOUS_AND_LESSENED =
      Text.en("{phase} → {targets} (ambiguous; lost: {lost})")
          .nl("{phase} → {targets} (dubbelzinnig; verloren: {lost})");
  private static final Text UNPLACED = Text.en("{phase} → no place").nl("{phase} → geen plaats");
  private static final Text OR = Text.en("{first} or {last}").nl("{first} of {last}");

  private final PhaseModel from;
  private final PhaseModel to;
  private final ImmutableMap<PhaseKind, ImmutableSet<PhaseKind>> targets;

  private Crosswalk(
      PhaseModel from, PhaseModel to, ImmutableMap<PhaseKind, ImmutableSet<PhaseKind>> targets) {
    this.from = from;
    this.to = to;
    this.targets = targets;
  }

  static Crosswalk between(PhaseModel from, PhaseModel to) {
    // Within one model phases may overlap each other (Consider and Evaluate), but none needs to be
    // translated.
    boolean same = from.phases().equals(to.phases());
    ImmutableMap.Builder<PhaseKind, ImmutableSet<PhaseKind>> targets = ImmutableMap.builder();
    ImmutableMap<PhaseKind, ImmutableSet<PhaseKind>> published = Published.between(from, to);
    for (PhaseKind kind : from.phases()) {
      ImmutableSet<PhaseKind> known = published.get(kind);
      targets.put(
          kind,
          same
              ? ImmutableSet.of(kind)
              : known != null ? known : ImmutableSet.copyOf(to.overlapping(kind)));
    }
    return new Crosswalk(from, to, targets.buildOrThrow());
  }

  /**
   * The counterparts in models that one house published one after the other: what it called the
   * same says more than what both cover. A class of its own, as the models need crosswalks.
   */
  private static final class Published {
    private static final ImmutableMap<PhaseKind, ImmutableSet<PhaseKind>> MCKINSEY_2009_TO_2015 =
        ImmutableMap.of(
            McKinsey2009.INITIAL_CONSIDERATION,
            ImmutableSet.of(McKinsey2015.CONSIDER),
            McKinsey2009.ACTIVE_EVALUATION,
            ImmutableSet.of(McKinsey2015.EVALUATE),
            McKinsey2009.POSTPURCHASE_EXPERIENCE,
            ImmutableSet.of(McKinsey2015.ENJOY, McKinsey2015.ADVOCATE, McKinsey2015.BOND));

    private static final ImmutableMap<PhaseKind, ImmutableSet<PhaseKind>> MCKINSEY_2015_TO_2009 =
        ImmutableMap.of(
            McKinsey2015.CONSIDER,
            ImmutableSet.of(McKinsey2009.INITIAL_CONSIDERATION),
            McKinsey2015.EVALUATE,
            ImmutableSet.of(McKinsey2009.ACTIVE_EVALUATION),
            McKinsey2015.ADVOCATE,
            ImmutableSet.of(McKinsey2009.POSTPURCHASE_EXPERIENCE, McKinsey2009.LOYALTY_LOOP),
            McKinsey2015.BOND,
            ImmutableSet.of(McKinsey2009.POSTPURCHASE_EXPERIENCE, McKinsey2009.LOYALTY_LOOP));

    static ImmutableMap<PhaseKind, ImmutableSet<PhaseKind>> between(
        PhaseModel from, PhaseModel to) {
      if (from.equals(PhaseModels.MCKINSEY_2009) && to.equals(PhaseModels.MCKINSEY_2015)) {
        return MCKINSEY_2009_TO_2015;
      }
      return from.equals(PhaseModels.MCKINSEY_2015) && to.equals(PhaseModels.MCKINSEY_2009)
          ? MCKINSEY_2015_TO_2009
          : ImmutableMap.of();
    }
  }

  /**
   * Returns the model whose phases are translated.
   *
   * @return the source of the crosswalk
   */
  public PhaseModel from() {
    return from;
  }

  /**
   * Returns the model into whose phases they are translated.
   *
   * @return the target of the crosswalk
   */
  public PhaseModel to() {
    return to;
  }

  /**
   * Returns the counterparts of a phase in the target model.
   *
   * @param kind a phase of {@link #from()}, not null
   * @return its target phases in the target model's order, unmodifiable; empty if it has none
   * @throws NullPointerException if the phase is null
   * @throws IllegalArgumentException if it is not a phase of {@link #from()}
   */
  public Set<PhaseKind> targetsOf(PhaseKind kind) {
    return requireNonNull(targets.get(from.requireOwn(kind)));
  }

  /**
   * Returns the canonical phases that a phase covers, but no phase of the target model does.
   *
   * @param kind a phase of {@link #from()}, not null
   * @return the canonical phases that are lost, in canonical order, unmodifiable; empty if none is
   *     lost
   * @throws NullPointerException if the phase is null
   * @throws IllegalArgumentException if it is not a phase of {@link #from()}
   */
  public Set<CanonicalPhase> lostFrom(PhaseKind kind) {
    return Sets.immutableEnumSet(Sets.difference(from.requireOwn(kind).covers(), to.covers()));
  }

  /**
   * Whether a phase has more than one counterpart, so that a choice has to be made.
   *
   * @param kind a phase of {@link #from()}, not null
   * @return true if it has two or more target phases
   * @throws NullPointerException if the phase is null
   * @throws IllegalArgumentException if it is not a phase of {@link #from()}
   */
  public boolean isAmbiguous(PhaseKind kind) {
    return targetsOf(kind).size() > 1;
  }

  /**
   * Returns the phases that have no counterpart in the target model.
   *
   * @return those phases of {@link #from()}, in its order, unmodifiable; empty if all have a
   *     counterpart
   */
  public List<PhaseKind> unmapped() {
    return from.phases().stream()
        .filter(kind -> targetsOf(kind).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the crosswalk as text for people: one line per phase with its counterparts, whether
   * they are ambiguous, and what is lost.
   *
   * <pre>{@code
   * Retention → Usage or Loyalty (ambiguous)
   * Delivery → no place
   * }</pre>
   *
   * @param locale the reader's locale, not null; English is used unless its language is Dutch
   * @return the lines, one for each phase of {@link #from()} in its order, joined by {@code \n}
   * @throws NullPointerException if the locale is null
   */
  public String toText(Locale locale) {
    return from.phases().stream().map(kind -> line(kind, locale)).collect(joining("\n"));
  }

  private String line(PhaseKind kind, Locale locale) {
    if (targetsOf(kind).isEmpty()) {
      return UNPLACED.get(locale, Map.of("phase", kind));
    }
    String lost =
        lostFrom(kind).stream().map(phase -> phase.label().get(locale)).collect(joining(", "));
    Text line =
        isAmbiguous(kind)
            ? (lost.isEmpty() ? AMBIGUOUS : AMBIGUOUS_AND_LESSENED)
            : (lost.isEmpty() ? PLACED : LESSENED);
    return line.get(locale, Map.of("phase", kind, "targets", choice(kind, locale), "lost", lost));
  }

  /**
   * Returns the counterparts in words, such as "Usage", "Usage or Loyalty", "Usage, Loyalty or
   * Advocacy".
   */
  private String choice(PhaseKind kind, Locale locale) {
    List<String> labels =
        targetsOf(kind).stream().map(target -> target.label().get(locale)).toList();
    String last = labels.get(labels.size() - 1);
    List<String> others = labels.subList(0, labels.size() - 1);
    return others.isEmpty()
        ? last
        : OR.get(locale, Map.of("first", String.join(", ", others), "last", last));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Crosswalk crosswalk
        && from.equals(crosswalk.from)
        && to.equals(crosswalk.to);
  }

  @Override
  public int hashCode() {
    return 31 * from.hashCode() + to.hashCode();
  }

  /** Returns both ids: {@code classic-five → seven-phases}. */
  @Override
  public String toString() {
    return from + " → " + to;
  }
}
