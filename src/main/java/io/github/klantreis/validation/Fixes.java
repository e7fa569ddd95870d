package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What mends the findings of one validator, or those on suppressions, which the engine reports. */
final class Fixes {
  private static final Text TAKE_OUT =
      Text.en("Take the suppression out").nl("Haal de onderdrukking weg");

  private final JourneyOutcome outcome;
  private final ValidatorPlan.@Nullable Entry entry;

  private Fixes(JourneyOutcome outcome, ValidatorPlan.@Nullable Entry entry) {
    this.outcome = outcome;
    this.entry = entry;
  }

  /** The fixes for a finding, if it is one of an outcome, in the journey of that. */
  static ImmutableList<Fix> of(JourneyOutcome outcome, Finding finding) {
    return offersFixes(outcome, finding) && outcome.ordered().findings.contains(finding)
        ? ofPresent(outcome, finding)
        : ImmutableList.of();
  }

  private static boolean offersFixes(JourneyOutcome outcome, Finding finding) {
    int index = outcome.plan.indexOf(finding.validatorId());
    return index >= 0
        ? outcome.plan.entries.get(index).definition().offersFixes()
        : finding.validatorId().equals(OrderedFindings.SUPPRESSION_UNUSED);
  }

  /** The fixes for a finding that the outcome has for sure. */
  static ImmutableList<Fix> ofPresent(JourneyOutcome outcome, Finding finding) {
    if (!offersFixes(outcome, finding)) {
      return ImmutableList.of();
    }
    int index = outcome.plan.indexOf(finding.validatorId());
    return new Fixes(outcome, index < 0 ? null : outcome.plan.entries.get(index)).fixes(finding);
  }

  private ImmutableList<Fix> fixes(Finding finding) {
    return Fix.of(this, finding, offers(finding, outcome.journey));
  }

  /** The journey that the fixes are offered for. */
  Journey journey() {
    return outcome.journey;
  }

  boolean isOfEngine() {
    return entry == null;
  }

  private List<FixOffers.Offer> offers(Finding finding, Journey now) {
    FixOffers offers = new FixOffers(now, finding);
    if (entry == null) {
      offerToTakeOut(finding, now, offers);
      return offers.all();
    }
    try {
      entry
          .definition()
          .fixRule()
          .ifPresent(rule -> offer(rule, entry.definition().elementType(), finding, now, offers));
      return offers.all();
    } catch (Throwable broken) {
      RunContext.throwOnIfFatal(broken);
      return List.of(); // what it offered before may not be all, and so not be safe
    }
  }

  @SuppressWarnings("unchecked") // the rule is of the type of the elements of its definition
  private static void offer(
      FixRule<?> rule, Class<?> type, Finding finding, Journey now, FixOffers offers) {
    elementOf(type, finding.path().element(), now)
        .ifPresent(element -> ((FixRule<JourneyElement>) rule).offer(element, finding, offers));
  }

  /** The element of a validator's type at a path or around it. */
  private static Optional<JourneyElement> elementOf(
      Class<?> type, ElementPath path, Journey journey) {
    Optional<ElementPath> at = Optional.of(path);
    while (at.isPresent()) {
      Optional<JourneyElement> element = journey.element(at.get());
      if (element.filter(type::isInstance).isPresent()) {
        return element;
      }
      at = at.get().parent();
    }
    return Optional.of((JourneyElement) journey).filter(type::isInstance);
  }

  private static void offerToTakeOut(Finding finding, Journey now, FixOffers offers) {
    Optional<JourneyElement> element = now.element(finding.path());
    if (!OrderedFindings.isOfUnneeded(finding) || element.isEmpty()) {
      return;
    }
    Object unneeded = finding.arguments().get("validator");
    List<Suppression> all = element.get().suppressions();
    List<Suppression> same =
        all.stream().filter(each -> each.validatorId().equals(unneeded)).toList();
    // Of several the first is the one that is used, if any is.
    List<Suppression> goes = same.size() > 1 ? same.subList(1, same.size()) : same;
    List<Suppression> rest = all.stream().filter(each -> !goes.contains(each)).toList();
    offers.correction(
        "take-out", TAKE_OUT, edit -> edit.set(finding.path().attribute("suppressions"), rest));
  }

  /** A journey with a finding mended; the same object where the finding is not there any more. */
  @SuppressWarnings("ReferenceEquality") // an equal journey is looked at as any other
  Journey apply(Fix fix, FixOffers.Offer offered, Journey now) {
    if (now == outcome.journey) {
      return edited(now, offered);
    }
    ValidatorPlan plan = entry == null ? outcome.plan : outcome.plan.only(entry);
    for (Finding found : JourneyOutcome.of(plan, now).ordered().findings) {
      if (found.key().equals(fix.finding().key())) {
        for (FixOffers.Offer offer : offers(found, now)) {
          if (fix.isOffered(offer)) {
            return edited(now, offer);
          }
        }
      }
    }
    return now;
  }

  /** A journey with an edit made in it; one that throws cannot be made there. */
  private static Journey edited(Journey now, FixOffers.Offer offer) {
    try {
      return now.edit(offer.edit()::accept);
    } catch (IllegalArgumentException impossible) {
      throw impossible;
    } catch (Throwable broken) {
      throw new IllegalArgumentException(RunContext.failureOf(broken), broken);
    }
  }
}
