package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.Message;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.ActionKinds;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules of weighing and deciding: the customer compares and wants help, not praise. */
public final class ConsiderationRules {
  private static final Begun INTENTS =
      Begun.share(
          Text.en("half of the messages in consideration say what they intend")
              .nl("de helft van de uitingen in de overweging zegt wat ze beoogt"),
          0.5,
          (phase, journey) -> messages(phase, message -> message.intent().isPresent()),
          (phase, journey) -> messages(phase, message -> true));

  private static final Begun A_MESSAGE =
      Begun.of(
          Text.en("a message in consideration has words")
              .nl("een uiting in de overweging een tekst heeft"),
          1,
          (phase, journey) ->
              phase.kind().overlaps(CONSIDERATION)
                  ? count(phase, message -> message.text().isPresent())
                  : 0);

  private ConsiderationRules() {}

  private static int messages(Phase phase, Predicate<Message> wanted) {
    return Presence.isOnly(phase.kind(), CONSIDERATION) ? count(phase, wanted) : 0;
  }

  private static int count(Phase phase, Predicate<Message> wanted) {
    int count = 0;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      for (MarketingAction action : touchpoint.actions()) {
        count += action.message().filter(wanted).isPresent() ? 1 : 0;
      }
    }
    return count;
  }

  /** The share of the actions that may be promotional, that share included. Default: one half. */
  public static final Option<Double> MAX_PROMOTIONAL_SHARE =
      Option.ofShare("consideration-too-commercial.most", 0.5);

  private static final Text TOO_COMMERCIAL =
      Text.en(
              "In \"{phase}\", {promotional} of {all} actions are meant to sell, more than"
                  + " {most}%, while {people} look for an independent comparison")
          .nl(
              "In de fase \"{phase}\" zijn {promotional} van de {all} acties bedoeld om te"
                  + " verkopen, meer dan {most}%, terwijl {people} een onafhankelijke vergelijking"
                  + " zoeken");

  /**
   * Looks whether the company acts as an independent comparer where customers weigh: not more than
   * {@link #MAX_PROMOTIONAL_SHARE} of the actions are promotional. Phases that cover more than
   * consideration are left alone, as advertisements may belong to their other part. Warning.
   */
  public static final JourneyValidator<Journey> CONSIDERATION_TOO_COMMERCIAL =
      JourneyValidator.forJourneys("consideration-too-commercial")
          .speaksFor(Audience.SELLING)
          .once(INTENTS)
          .severity(Severity.WARNING)
          .summary(
              Text.en(
                      "where customers weigh their options, the company acts as an independent"
                          + " comparer")
                  .nl(
                      "waar klanten afwegen, stelt het bedrijf zich op als onafhankelijke"
                          + " vergelijker"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(2)))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the share of messages").nl("het aandeel uitingen")))
          .hint(
              Text.en("Offer help instead of praise: pros and cons, a comparison, a guide")
                  .nl(
                      "Bied hulp in plaats van lof: voor- en nadelen, een vergelijking, een"
                          + " keuzehulp"))
          .option(MAX_PROMOTIONAL_SHARE)
          .summarisingPhases(ConsiderationRules::promotionalShare)
          .check(ConsiderationRules::tooCommercial);

  /** How many actions of a phase that is for weighing only want to sell. */
  private record Share(int promotional, int all) {
    static final Share NONE = new Share(0, 0);
  }

  private static Share promotionalShare(Phase phase) {
    if (!Presence.isOnly(phase.kind(), CONSIDERATION)) {
      return Share.NONE;
    }
    int promotional = 0;
    int all = 0;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      for (MarketingAction action : touchpoint.actions()) {
        all++;
        if (isPromotional(action)) {
          promotional++;
        }
      }
    }
    return new Share(promotional, all);
  }

  private static boolean isPromotional(MarketingAction action) {
    Optional<Message> message = action.message();
    return message.isPresent()
        && message.get().intent().filter(Intent.PROMOTIONAL::equals).isPresent();
  }

  private static void tooCommercial(List<PhaseSummary<Share>> facts, ValidationContext context) {
    int promotional = 0;
    int all = 0;
    PhaseHeading where = null;
    for (PhaseSummary<Share> phase : facts) {
      promotional += phase.value().promotional();
      all += phase.value().all();
      if (where == null && phase.value().promotional() > 0) {
        where = phase.phase();
      }
    }
    double most = context.option(MAX_PROMOTIONAL_SHARE);
    // Divided, as a quotient such as 29/50 is the same number as 0.58 and a product may not be.
    if (where != null && (double) promotional / all > most) {
      Presence.reportAt(where, TOO_COMMERCIAL, context)
          .with("promotional", promotional)
          .with("all", all)
          .with("most", Math.round(most * 100));
    }
  }

  private static final ActionKinds COMPARING =
      ActionKinds.of(
          ActionKind.COMPARISON,
          ActionKind.REVIEW,
          ActionKind.GUIDE,
          ActionKind.TESTIMONIAL,
          ActionKind.CASE_STUDY,
          ActionKind.ROI_CALCULATION,
          ActionKind.PERSONAL_ADVICE,
          ActionKind.DEMO);

  /** The channels where others compare, or tell how it was. */
  private static final ImmutableSet<String> COMPARING_CHANNELS =
      Stream.of(
              Channel.COMPARISON_SITE, Channel.REVIEW_SITE, Channel.MARKETPLACE, Channel.COMMUNITY)
          .map(Channel::id)
          .collect(ImmutableSet.toImmutableSet());

  /** The beginnings of words by which a touchpoint says that something is compared. */
  private static final ImmutableSet<String> COMPARING_WORDS =
      ImmutableSet.of("compar", "vergelijk", "weighs", "weegt", "alternativ", "alternatiev");

  private static boolean helpsToCompare(Touchpoint touchpoint) {
    if (COMPARING.anyAt(touchpoint)) {
      return true;
    }
    for (Channel channel : touchpoint.channels()) {
      if (COMPARING_CHANNELS.contains(channel.id())) {
        return true;
      }
    }
    String name = touchpoint.name().toLowerCase(Locale.ROOT);
    return COMPARING_WORDS.stream().anyMatch(name::contains);
  }

  /**
   * Looks for what helps to compare, in any of these ways: among the actions a comparison, reviews,
   * a guide, a testimonial, a case study, a calculation of the return, a demonstration or personal
   * advice; a touchpoint on a comparison or review site, a marketplace or a community; or one that
   * says by its name that something is compared. Warning.
   */
  public static final JourneyValidator<Journey> CONSIDERATION_NO_COMPARISON =
      JourneyValidator.forJourneys("consideration-no-comparison")
          .speaksFor(Audience.CHOOSING)
          .once(Begins.actionIn(CONSIDERATION))
          .severity(Severity.WARNING)
          .summary(
              Text.en("people who weigh their options find a comparison, reviews or a guide")
                  .nl("wie afweegt, vindt een vergelijking, reviews of een keuzehulp"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(2)))
          .source(Literature.VIJF_FASES.at(Literature.phase(2)))
          .hint(
              Text.en("Set the options side by side, with their pros and cons and what others say")
                  .nl("Zet de opties naast elkaar, met voor- en nadelen en ervaringen van anderen"))
          .summarisingPhases(
              PhaseFact.of(ConsiderationRules::comparison)
                  .lookingAt(ConsiderationRules::helpsToCompare))
          .check(
              Presence.orReport(
                  Text.en(
                          "No touchpoint in \"{phase}\" shows what helps {people} compare their options")
                      .nl(
                          "Geen contactmoment in de fase \"{phase}\" laat zien wat {people} helpt bij het"
                              + " vergelijken")));

  /** A phase that is all that comes before use is about more than weighing. */
  private static Presence comparison(Phase phase) {
    Presence presence = Presence.in(phase, CONSIDERATION, ConsiderationRules::helpsToCompare);
    return presence == Presence.ABSENT
            && phase.kind().covers(AWARENESS)
            && phase.kind().covers(PURCHASE)
        ? Presence.ELSEWHERE
        : presence;
  }

  private static boolean uses(Touchpoint touchpoint, Channel wanted) {
    for (Channel channel : touchpoint.channels()) {
      if (channel.id().equals(wanted.id())) {
        return true;
      }
    }
    return false;
  }

  private static final ActionKinds SOCIAL_PROOF =
      ActionKinds.of(ActionKind.REVIEW, ActionKind.TESTIMONIAL, ActionKind.CASE_STUDY);

  /**
   * Looks for social proof where customers weigh: reviews, testimonials or cases among the actions,
   * or a touchpoint on a review site. Information.
   */
  public static final JourneyValidator<Journey> CONSIDERATION_NO_SOCIAL_PROOF =
      JourneyValidator.forJourneys("consideration-no-social-proof")
          .speaksFor(Audience.SELLING)
          .once(Begins.actionIn(CONSIDERATION))
          .severity(Severity.INFO)
          .summary(
              Text.en("customers who weigh their options see what other customers say")
                  .nl("klanten die afwegen, zien wat andere klanten zeggen"))
          .source(Literature.VIJF_FASES.at(Literature.phase(2)))
          .hint(
              Text.en("Show reviews, testimonials or a case study")
                  .nl("Toon reviews, testimonials of een praktijkvoorbeeld"))
          .summarisingPhases(
              Presence.of(
                  CONSIDERATION,
                  touchpoint ->
                      SOCIAL_PROOF.anyAt(touchpoint) || uses(touchpoint, Channel.REVIEW_SITE)))
          .check(
              Presence.orReport(
                  Text.en("In \"{phase}\", {people} do not see what others say of their experience")
                      .nl(
                          "In de fase \"{phase}\" zien {people} niet wat anderen over hun ervaring"
                              + " vertellen")));

  /** Looks for a message that names the stress of choosing. Information. */
  public static final JourneyValidator<Journey> CONSIDERATION_CHOICE_STRESS_UNNAMED =
      JourneyValidator.forJourneys("consideration-choice-stress-unnamed")
          .speaksFor(Audience.CHOOSING)
          .once(A_MESSAGE)
          .severity(Severity.INFO)
          .summary(
              Text.en("a message acknowledges how hard it is to choose")
                  .nl("een uiting erkent hoe lastig kiezen is"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(2)))
          .hint(
              Text.en("Name the dilemma in a message, so that {people} feel understood")
                  .nl("Benoem het dilemma in een uiting, zodat {people} zich begrepen voelen"))
          .summarisingPhases(Presence.of(CONSIDERATION, ConsiderationRules::namesChoiceStress))
          .check(
              Presence.orReport(
                  Text.en("No message in \"{phase}\" acknowledges how hard it is to choose")
                      .nl("Geen uiting in de fase \"{phase}\" erkent hoe lastig kiezen is")));

  private static boolean namesChoiceStress(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      Optional<Message> message = action.message();
      if (message.isPresent() && message.get().namesChoiceStress()) {
        return true;
      }
    }
    return false;
  }

  private static final Text NO_DECISION =
      Text.en(
              "No touchpoint from \"{weighing}\" to \"{phase}\" is marked as the decision"
                  + " moment")
          .nl(
              "Geen contactmoment tussen \"{weighing}\" en \"{phase}\" is gemarkeerd als"
                  + " beslismoment");

  private static final Text NO_DECISION_WITHIN =
      Text.en("No touchpoint in \"{phase}\" is marked as the decision moment")
          .nl("Geen contactmoment in de fase \"{phase}\" is gemarkeerd als beslismoment");

  /**
   * Looks for the decision moment, the hinge of consideration and purchase, where a journey has
   * both. Information.
   */
  public static final JourneyValidator<Journey> DECISION_MOMENT_MISSING =
      JourneyValidator.forJourneys("decision-moment-missing")
          .speaksFor(Audience.CHOOSING)
          .once(Begins.MOMENT)
          .severity(Severity.INFO)
          .summary(
              Text.en("the decision moment links consideration and purchase")
                  .nl("het beslismoment verbindt overweging en aankoop"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(2)))
          .hint(
              Text.en(
                      "Mark the touchpoint at which uncertainty becomes certainty as the decision"
                          + " moment")
                  .nl(
                      "Markeer als beslismoment het contactmoment waarop onzekerheid zekerheid"
                          + " wordt"))
          .fixes(
              (journey, finding, offers) ->
                  MarkFixes.offer(Moment.DECISION, Set.of(CONSIDERATION, PURCHASE), offers))
          .summarisingPhases(
              Presence.of(
                  PURCHASE,
                  Set.of(CONSIDERATION),
                  touchpoint -> touchpoint.hasMoment(Moment.DECISION)))
          .check(ConsiderationRules::decisionMoment);

  private static void decisionMoment(
      List<PhaseSummary<Presence>> facts, ValidationContext context) {
    PhaseHeading buying = Presence.lacking(facts, PhaseSummary::value);
    PhaseHeading weighing = lastOf(facts);
    if (buying == null || weighing == null) {
      return;
    }
    if (weighing.kind().overlaps(PURCHASE)) {
      Presence.reportAt(buying, NO_DECISION_WITHIN, context);
    } else {
      Presence.reportAt(buying, NO_DECISION, context).with("weighing", weighing);
    }
  }

  private static @Nullable PhaseHeading lastOf(List<PhaseSummary<Presence>> facts) {
    for (int i = facts.size() - 1; i >= 0; i--) {
      PhaseHeading phase = facts.get(i).phase();
      if (phase.kind().overlaps(CONSIDERATION)) {
        return phase;
      }
    }
    return null;
  }

  private static final Text NOT_CONSIDERED =
      Text.en("{People} do not consider your own brand \"{brand}\"; they consider {others}")
          .nl("{People} overwegen jullie eigen merk \"{brand}\" niet; ze overwegen {others}");

  private static final Text NOTHING_CONSIDERED =
      Text.en("No brand is named that {people} consider, not even your own brand \"{brand}\"")
          .nl(
              "Er is geen merk genoemd dat {people} overwegen, ook jullie eigen merk"
                  + " \"{brand}\" niet");

  /** The own brand is among those that customers consider. Information. */
  public static final JourneyValidator<JourneyHeading> OWN_BRAND_NOT_CONSIDERED =
      JourneyValidator.forJourneyHeadings("own-brand-not-considered")
          .speaksFor(Audience.SELLING)
          .severity(Severity.INFO)
          .summary(
              Text.en("customers consider the company's own brand, too")
                  .nl("klanten overwegen ook het eigen merk"))
          .source(Literature.CONSUMER_DECISION_JOURNEY)
          .hint(
              Text.en("Find out where {people} could meet the brand before they start to compare")
                  .nl(
                      "Zoek uit waar {people} het merk kunnen tegenkomen voordat ze gaan"
                          + " vergelijken"))
          .check(
              (journey, context) ->
                  journey
                      .considerationSet()
                      .ifPresent(
                          set ->
                              set.ownBrand()
                                  .ifPresent(own -> ownBrandNotConsidered(own, set, context))));

  private static void ownBrandNotConsidered(
      String own, ConsiderationSet set, ValidationContext context) {
    List<String> considered = new ArrayList<>(set.initialBrands());
    considered.addAll(set.addedBrands());
    if (considered.isEmpty()) {
      context.report(NOTHING_CONSIDERED).attribute("considerationSet").with("brand", own);
    } else if (!considered.contains(own)) {
      context
          .report(NOT_CONSIDERED)
          .attribute("considerationSet")
          .with("brand", own)
          .with("others", Listing.and(considered));
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        CONSIDERATION_TOO_COMMERCIAL,
        CONSIDERATION_NO_COMPARISON,
        CONSIDERATION_NO_SOCIAL_PROOF,
        CONSIDERATION_CHOICE_STRESS_UNNAMED,
        DECISION_MOMENT_MISSING,
        OWN_BRAND_NOT_CONSIDERED);
  }
}
