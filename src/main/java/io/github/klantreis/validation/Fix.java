package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edit that mends a finding. It keeps the journey that was validated, to say what it changes
 * there; applied to another state of the journey, it mends what is there then.
 *
 * <p>Immutable and thread-safe; equal by finding, id and target.
 *
 * @see ValidationReport#fixes(Finding)
 */
public final class Fix implements NoBean {
  private final Fixes fixes;
  private final Finding finding;
  private final FixOffers.Offer offer;
  private final boolean isOnly;

  Fix(Fixes fixes, Finding finding, FixOffers.Offer offer, boolean isOnly) {
    this.fixes = fixes;
    this.finding = finding;
    this.offer = offer;
    this.isOnly = isOnly;
  }

  /** All fixes that are offered for a finding. */
  static ImmutableList<Fix> of(Fixes fixes, Finding finding, List<FixOffers.Offer> offers) {
    return offers.stream()
        .map(offer -> new Fix(fixes, finding, offer, offers.size() == 1))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the id, which is unique among the fixes of the validator but for choices.
   *
   * @return the id
   */
  public String id() {
    return offer.id();
  }

  /**
   * Returns the id of what is chosen, where there is a choice.
   *
   * @return such as the id of a touchpoint; empty where there is no choice
   */
  public Optional<String> target() {
    return Optional.of(offer.target()).filter(target -> !target.isEmpty());
  }

  /**
   * Returns what it does, as a button would say it.
   *
   * @return the words, in which nothing is to be filled: braces are those of names
   */
  public Text words() {
    return offer.words();
  }

  /**
   * Returns the finding that it mends.
   *
   * @return the finding
   */
  public Finding finding() {
    return finding;
  }

  /**
   * Returns whether it corrects the journey or changes what is true.
   *
   * @return the kind
   */
  public FixKind kind() {
    return offer.kind();
  }

  /**
   * Whether it may be applied unasked: it is a correction, the only fix that is offered, can be
   * applied, and in the journey that was validated it removes no element, empties no attribute and
   * takes nothing off a list. (It may replace one value by another, and take out a suppression that
   * nothing needs.) Whether it brings another finding is not looked at here; {@link
   * ValidationReport#fixed()} keeps only what brings none.
   *
   * @return true if so
   */
  public boolean isSafe() {
    if (!isOnly || !offer.isSure()) {
      return false;
    }
    try {
      return changes(fixes.journey()).changes().stream().noneMatch(this::removes);
    } catch (IllegalArgumentException impossible) {
      return false;
    }
  }

  private boolean removes(JourneyChange change) {
    return !fixes.isOfEngine()
        && (change.kind() == ChangeKind.REMOVED
            || (change.kind() == ChangeKind.CHANGED
                && !isKept(change.before().orElse(null), change.after().orElse(null))));
  }

  /** Whether what was said is said still: another value in its place, or further ones. */
  private static boolean isKept(@Nullable Object before, @Nullable Object after) {
    if (before instanceof Collection<?> all) {
      return after instanceof Collection<?> now && now.containsAll(all);
    }
    if (before instanceof Map<?, ?> all) {
      return after instanceof Map<?, ?> now && now.keySet().containsAll(all.keySet());
    }
    return before == null || after != null;
  }

  /**
   * Returns a journey with the finding mended.
   *
   * @param journey a journey, in whatever state
   * @return the changed journey, proven; the same object where the finding is not there or cannot
   *     be mended this way any more
   * @throws IllegalArgumentException if the edit cannot be made in that journey, throws whatever
   *     exception there, or its result would be no valid journey
   */
  public Journey applyTo(Journey journey) {
    return fixes.apply(this, offer, journey);
  }

  /**
   * Returns what it would change.
   *
   * @param journey a journey, in whatever state
   * @return the changes; empty where {@link #applyTo} returns the same journey
   * @throws IllegalArgumentException if the edit cannot be made in that journey, throws whatever
   *     exception there, or its result would be no valid journey
   */
  public JourneyDiff changes(Journey journey) {
    return JourneyDiff.between(journey, applyTo(journey));
  }

  boolean isOffered(FixOffers.Offer now) {
    return now.id().equals(offer.id()) && now.target().equals(offer.target());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fix that
        && finding.equals(that.finding)
        && id().equals(that.id())
        && offer.target().equals(that.offer.target());
  }

  @Override
  public int hashCode() {
    return Objects.hash(finding, id(), offer.target());
  }

  /** The id, the target and the words in English. */
  @Override
  public String toString() {
    return id()
        + target().map(target -> " " + target).orElse("")
        + ": "
        + words().get(Locale.ENGLISH);
  }
}
