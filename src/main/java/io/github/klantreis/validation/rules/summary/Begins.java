package io.github.klantreis.validation.rules.summary;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Link;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.vocabulary.Text;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What several rules want to have been begun before they take silence for an answer. */
public final class Begins {
  /** An action is named anywhere: who names none has not said that there is no help. */
  public static final Begun ACTION =
      Begun.anyTouchpoint(
          Text.en("the journey names a marketing action").nl("de reis een marketingactie noemt"),
          Begins::hasAction);

  /** A moment is marked anywhere, such as the payment. */
  public static final Begun MOMENT =
      Begun.anyTouchpoint(
          Text.en("the journey marks a moment, such as the payment")
              .nl("de reis een moment markeert, zoals de betaling"),
          touchpoint -> !touchpoint.moments().isEmpty() || touchpoint.momentOfTruth().isPresent());

  /** A way from one touchpoint to the next is named anywhere, or a choice drawn. */
  public static final Begun WAY =
      Begun.of(
          Text.en("the journey names a next step or draws branches")
              .nl("de reis een vervolgstap noemt of vertakkingen tekent"),
          1,
          PhaseFact.<Integer>of(
                  phase ->
                      !phase.branchings().isEmpty()
                              || phase.touchpoints().stream().anyMatch(Begins::leadsOn)
                          ? 1
                          : 0)
              .lookingAt(Begins::leadsOn));

  private static boolean leadsOn(Touchpoint touchpoint) {
    return !touchpoint.nextSteps().isEmpty() || linksOn(touchpoint);
  }

  /** A sense is named anywhere. */
  public static final Begun SENSE =
      Begun.anyTouchpoint(
          Text.en("the journey names a sense").nl("de reis een zintuig noemt"),
          touchpoint -> !touchpoint.senses().isEmpty());

  /** Somewhere it is noted what people feel, think, need or expect, or what bothers them. */
  public static final Begun EXPERIENCE =
      Begun.of(
              Text.en("it is noted what people feel, think, need or expect, or a pain point")
                  .nl(
                      "er staat wat mensen voelen, denken, nodig hebben of verwachten, of een"
                          + " pijnpunt"),
              1,
              (phase, journey) -> tellsExperience(phase, journey) ? 1 : 0)
          .or(
              Begun.journey(
                  Text.en("the journey has a pain point").nl("de reis een pijnpunt heeft"),
                  journey -> !journey.painPoints().isEmpty()));

  /**
   * An organisation takes part that could set goals. Nobody could in what one person tells, without
   * anybody's actions, channels, work or opportunities; where something is sold, somebody sells it.
   */
  public static final Begun ORGANISATION =
      Begun.of(
              Text.en(
                      "an organisation takes part, with an action, a channel or an actor of its own")
                  .nl(
                      "een organisatie meedoet, met een actie, een kanaal of een actor van zichzelf"),
              1,
              PhaseFact.<Integer>underHeading(
                      (phase, journey) -> isOrganised(phase, journey) ? 1 : 0)
                  .reading(
                      touchpoint ->
                          List.of(
                              Contact.part(touchpoint),
                              Contact.hasAnOwnChannel(touchpoint),
                              touchpoint.owner(),
                              isImproved(touchpoint))))
          .or(
              Begun.journey(
                  Text.en("something is sold, or it is not the story of one person")
                      .nl("er iets wordt verkocht, of het niet het verhaal van één mens is"),
                  Begins::isOfMany));

  private static boolean isOrganised(Phase phase, JourneyHeading journey) {
    if (phase.owner().isPresent() || isImproved(phase)) {
      return true;
    }
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (Contact.saysWhatIsDone(touchpoint)
          || Contact.isOnAnOwnChannel(touchpoint, journey)
          || touchpoint.owner().isPresent()
          || isImproved(touchpoint)
          || Contact.isServed(touchpoint, journey)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfMany(Journey journey) {
    return journey.isSelling()
        || journey.market().isPresent()
        || journey.brand().isPresent()
        || journey.offering().isPresent()
        || isImproved(journey)
        || !isOfOne(journey)
        || !journey.team().isEmpty()
        || journey.actors().stream().anyMatch(actor -> actor.side() == Side.COMPANY)
        || journey.phases().stream().allMatch(phase -> phase.touchpoints().isEmpty());
  }

  /** Whether it is noted what could be done: whoever does it could set a goal. */
  private static boolean isImproved(NotedElement element) {
    return !element.opportunities().isEmpty() || !element.solutions().isEmpty();
  }

  /** Whether it has one persona, or none but an actor through whose eyes it is seen. */
  private static boolean isOfOne(JourneyHeading journey) {
    return journey.personas().isEmpty()
        ? journey.actors().stream().anyMatch(actor -> actor.side() == Side.CUSTOMER)
        : journey.personas().size() == 1;
  }

  private static final ImmutableSet<Moment> OF_BUYING =
      ImmutableSet.of(Moment.DECISION, Moment.PAYMENT);

  /** It is shown how people choose or buy: a market alone does not make a purchase. */
  public static final Begun BUYING =
      Begun.of(
          Text.en("it is shown how people choose or buy")
              .nl("te zien is hoe mensen kiezen of kopen"),
          1,
          PhaseFact.<Integer>of(
                  phase ->
                      phase.kind().overlaps(CONSIDERATION)
                              || phase.kind().overlaps(PURCHASE)
                              || phase.touchpoints().stream().anyMatch(Begins::isBuying)
                          ? 1
                          : 0)
              .lookingAt(Begins::isBuying));

  private static boolean isBuying(Touchpoint touchpoint) {
    return !Collections.disjoint(touchpoint.moments(), OF_BUYING);
  }

  /**
   * The choice is not made before the journey begins: a part that starts with the purchase and goes
   * on after it has it behind it, unless it marks the decision there.
   */
  public static final Begun CHOICE =
      Begun.journey(
              Text.en("the journey is a whole one, is about buying alone or does not start with it")
                  .nl("de reis een hele is, alleen over kopen gaat of er niet mee begint"),
              journey ->
                  journey.scope() == JourneyScope.END_TO_END
                      || journey.phases().size() < 2
                      || !isChoiceBehind(journey.phases().get(0).kind()))
          .or(
              Begun.anyTouchpointIn(
                  Text.en("the decision is marked in the purchase")
                      .nl("de beslissing in de aankoop is gemarkeerd"),
                  Set.of(PURCHASE),
                  touchpoint -> touchpoint.hasMoment(Moment.DECISION)));

  private static boolean isChoiceBehind(PhaseKind kind) {
    return kind.overlaps(PURCHASE) && !kind.overlaps(AWARENESS) && !kind.overlaps(CONSIDERATION);
  }

  /** Any phase has touchpoints. */
  public static final Begun TOUCHPOINT =
      Begun.anyTouchpoint(
          Text.en("the journey has a touchpoint").nl("de reis een contactmoment heeft"),
          touchpoint -> true);

  private static final ImmutableMap<CanonicalPhase, Begun> ACTION_IN =
      ImmutableMap.<CanonicalPhase, Begun>builder()
          .put(AWARENESS, in(AWARENESS))
          .put(CONSIDERATION, in(CONSIDERATION))
          .put(PURCHASE, in(PURCHASE))
          .put(DELIVERY, in(DELIVERY))
          .put(USAGE, in(USAGE))
          .put(LOYALTY, in(LOYALTY))
          .put(ADVOCACY, in(ADVOCACY))
          .buildOrThrow();

  private Begins() {}

  /** An action is named in a phase that overlaps a canonical phase. */
  public static Begun actionIn(CanonicalPhase phase) {
    return ACTION_IN.getOrDefault(phase, ACTION);
  }

  private static Begun in(CanonicalPhase phase) {
    return Begun.anyTouchpointIn(
        Text.en(
                "an action is named in "
                    + phase.label().get(Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .nl(
                "een actie is genoemd in "
                    + phase.label().get(Locale.forLanguageTag("nl")).toLowerCase(Locale.ROOT)),
        Set.of(phase),
        Begins::hasAction);
  }

  /** A number of touchpoints have channels. */
  public static Begun channels(int least) {
    return Begun.touchpoints(
        Text.en(least + " touchpoints have channels").nl(least + " contactmomenten kanalen hebben"),
        least,
        touchpoint -> !touchpoint.channels().isEmpty());
  }

  /** It is said anywhere when, for how long or how often something happens. */
  public static final Begun TIME =
      Begun.anyTouchpoint(
              Text.en("a touchpoint has a time").nl("een contactmoment een tijd heeft"),
              touchpoint ->
                  touchpoint.startsAfter().isPresent()
                      || Waiting.isBefore(touchpoint)
                      || Waiting.lasts(touchpoint).isPresent()
                      || touchpoint.recurs().isPresent())
          .or(
              Begun.journey(
                  Text.en("a loyalty loop has one").nl("een loyalty loop er een heeft"),
                  journey ->
                      journey.loyaltyLoops().stream()
                          .anyMatch(loop -> loop.interval().isPresent())));

  /** The journey itself has something. */
  public static Begun interval() {
    return Begun.journey(
        Text.en("the journey has a time interval").nl("de reis een tijdsinterval heeft"),
        (Journey journey) -> journey.horizon().isPresent());
  }

  private static boolean hasAction(Touchpoint touchpoint) {
    return !touchpoint.actions().isEmpty();
  }

  /** Whether a message there links to the next step. */
  public static boolean linksOn(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      if (action.message().isPresent()) {
        for (Link link : action.message().get().links()) {
          if (link.kind() == LinkKind.NEXT_STEP) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a phase or one of its touchpoints tells anything. */
  public static boolean tellsExperience(Phase phase, JourneyHeading journey) {
    if (tells(phase, journey)) {
      return true;
    }
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (tells(touchpoint, journey) || !touchpoint.channelEmotions().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static <E extends ExperienceElement & NotedElement> boolean tells(
      E element, JourneyHeading journey) {
    return element.emotion().isPresent()
        || !element.painPoints().isEmpty()
        || !element.customerNeeds().isEmpty()
        || !element.customerGoals().isEmpty()
        || !element.expectations().isEmpty()
        || !element.thoughts().isEmpty()
        || !element.quotes().isEmpty()
        || !Feelings.ofCustomers(element.participantEmotions(), journey).isEmpty()
        || Feelings.areMeasured(element, journey);
  }
}
