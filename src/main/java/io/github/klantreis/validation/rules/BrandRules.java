package io.github.klantreis.validation.rules;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Brand;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Sense;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.PhaseFacts;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules on the brand behind the journey, which people become attached to: whether it is described,
 * and whether they can feel it. The parts of a brand are those of the <em>merkwijzer</em> (Ruud
 * Boer, Brand Design).
 */
public final class BrandRules {
  private BrandRules() {}

  private static final Text NO_BRAND =
      Text.en(
              "The journey aims at emotional loyalty, but describes no brand that {people}"
                  + " could become attached to")
          .nl(
              "De {peopleJourney} mikt op emotionele loyaliteit, maar beschrijft geen merk waaraan"
                  + " {people} zich kunnen hechten");

  /**
   * Looks for a brand where the journey aims at emotional loyalty: in a loyalty loop or by an
   * action that builds it. A brand that an atlas holds for all its journeys is not seen here.
   * Information.
   */
  public static final JourneyValidator<Journey> EMOTIONAL_LOYALTY_WITHOUT_BRAND =
      JourneyValidator.forJourneys("emotional-loyalty-without-brand")
          .severity(Severity.INFO)
          .summary(
              Text.en("a journey that aims at emotional loyalty describes the brand")
                  .nl("een reis die op emotionele loyaliteit mikt, beschrijft het merk"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(6)))
          .hint(
              Text.en("Describe its vision, mission, values, personality, promise and essence")
                  .nl(
                      "Beschrijf merkvisie, merkmissie, merkwaarden, merkpersoonlijkheid,"
                          + " merkbelofte en merkessentie"))
          .summarisingPhases(
              PhaseFact.of(BrandRules::buildsEmotionalLoyalty)
                  .lookingAt(BrandRules::buildsEmotionalLoyalty))
          .checkJourney(BrandRules::findNoBrand);

  private static void findNoBrand(
      Journey journey, List<PhaseSummary<Boolean>> phases, ValidationContext context) {
    if (journey.brand().isEmpty()
        && (hasEmotionalLoop(journey) || !PhaseFacts.areAllFalse(phases))) {
      context.report(NO_BRAND).attribute("brand");
    }
  }

  private static boolean hasEmotionalLoop(Journey journey) {
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      if (isEmotional(loop.loyalty())) {
        return true;
      }
    }
    return false;
  }

  private static boolean buildsEmotionalLoyalty(Phase phase) {
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (buildsEmotionalLoyalty(touchpoint)) {
        return true;
      }
    }
    return false;
  }

  private static boolean buildsEmotionalLoyalty(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      if (isEmotional(action.loyalty())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmotional(Optional<LoyaltyBasis> loyalty) {
    return loyalty.isPresent() && loyalty.get() == LoyaltyBasis.EMOTIONAL;
  }

  private static final Text INCOMPLETE =
      Text.en("The description of the brand \"{brand}\" lacks: {missing}")
          .nl("De beschrijving van het merk \"{brand}\" is niet compleet; nog leeg: {missing}");

  /**
   * Each part of the brand is filled: the six of its mental identity and the three of its outward
   * one. Information.
   */
  public static final JourneyValidator<JourneyHeading> BRAND_INCOMPLETE =
      JourneyValidator.forJourneyHeadings("brand-incomplete")
          .severity(Severity.INFO)
          .summary(
              Text.en("each part of the brand is described")
                  .nl("elk onderdeel van het merk is beschreven"))
          .source(Literature.BRAND_DESIGN.at(Text.en("the merkwijzer").nl("de merkwijzer")))
          .hint(
              Text.en("Describe them, so that all who deal with {people} know them")
                  .nl(
                      "Vul de beschrijving aan, zodat iedereen die met {people} te maken heeft het"
                          + " merk kent"))
          .check(
              (journey, context) ->
                  journey.brand().ifPresent(brand -> findMissingParts(brand, context)));

  private static void findMissingParts(Brand brand, ValidationContext context) {
    List<Text> missing = new ArrayList<>();
    unless(brand.vision().isPresent(), "vision", "merkvisie", missing);
    unless(brand.mission().isPresent(), "mission", "merkmissie", missing);
    unless(!brand.values().isEmpty(), "values", "merkwaarden", missing);
    unless(brand.personality().isPresent(), "personality", "merkpersoonlijkheid", missing);
    unless(brand.promise().isPresent(), "promise", "merkbelofte", missing);
    unless(brand.essence().isPresent(), "essence", "merkessentie", missing);
    unless(brand.language().isPresent(), "language", "taal", missing);
    unless(!brand.senses().isEmpty(), "senses", "zintuigen", missing);
    unless(!brand.icons().isEmpty(), "icons", "merkiconen", missing);
    if (!missing.isEmpty()) {
      context
          .report(INCOMPLETE)
          .attribute("brand")
          .with("brand", brand.name())
          .with("missing", Listing.and(missing));
    }
  }

  private static void unless(boolean isThere, String part, String onderdeel, List<Text> missing) {
    if (!isThere) {
      missing.add(Text.en(part).nl(onderdeel));
    }
  }

  private static final Text NOT_CONVEYED =
      Text.en("The brand \"{brand}\" stands for {values}, but no touchpoint conveys that")
          .nl(
              "Het merk \"{brand}\" staat voor {values}, maar geen contactmoment draagt dat"
                  + " uit");

  /**
   * Each value of the brand is conveyed at a touchpoint, once any is. Information; default of this
   * library.
   */
  public static final JourneyValidator<Journey> BRAND_VALUE_NOT_CONVEYED =
      JourneyValidator.forJourneys("brand-value-not-conveyed")
          .severity(Severity.INFO)
          .summary(
              Text.en("each value of the brand can be felt at a touchpoint")
                  .nl("elke merkwaarde is bij een contactmoment merkbaar"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Find a touchpoint at which {people} can notice this, and work it out there")
                  .nl(
                      "Zoek een contactmoment waar {people} dit kunnen merken en werk het daar"
                          + " uit"))
          .summarisingPhases(
              PhaseFact.of(BrandRules::conveyedIn)
                  .lookingAt(touchpoint -> !touchpoint.conveys().isEmpty())
                  .reading(Touchpoint::conveys))
          .check(BrandRules::findNotConveyed);

  private static ImmutableSet<String> conveyedIn(Phase phase) {
    ImmutableSet.Builder<String> values = ImmutableSet.builder();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      values.addAll(touchpoint.conveys());
    }
    return values.build();
  }

  private static void findNotConveyed(
      List<PhaseSummary<ImmutableSet<String>>> phases, ValidationContext context) {
    Optional<Brand> brand = context.journey().brand();
    Set<String> conveyed = new LinkedHashSet<>();
    phases.forEach(phase -> conveyed.addAll(phase.value()));
    if (brand.isEmpty() || conveyed.isEmpty()) {
      return;
    }
    List<String> missing =
        brand.get().values().stream().filter(value -> !conveyed.contains(value)).toList();
    if (!missing.isEmpty()) {
      context
          .report(NOT_CONVEYED)
          .attribute("brand")
          .with("brand", brand.get().name())
          .with("values", Listing.and(missing));
    }
  }

  private static final Text SENSE_NOT_DESCRIBED =
      Text.en(
              "\"{name}\" stimulates a sense that the brand \"{brand}\" does not describe:"
                  + " {sense}")
          .nl(
              "\"{name}\" prikkelt een zintuig dat in de merkbeschrijving van \"{brand}\""
                  + " ontbreekt: {sense}");

  /**
   * A touchpoint that stimulates a sense does so as the brand says, once the brand says anything of
   * senses. Information; default of this library.
   */
  public static final JourneyValidator<Touchpoint> BRAND_SENSE_NOT_DESCRIBED =
      JourneyValidator.forTouchpoints("brand-sense-not-described")
          .severity(Severity.INFO)
          .summary(
              Text.en("the brand describes each sense that a touchpoint stimulates")
                  .nl("het merk beschrijft elk zintuig dat een contactmoment prikkelt"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Describe how the brand looks, sounds, smells, feels or tastes there")
                  .nl("Beschrijf hoe het merk er daar uitziet, klinkt, ruikt, voelt of smaakt"))
          .check(BrandRules::findSense);

  private static void findSense(Touchpoint touchpoint, ValidationContext context) {
    Optional<Brand> brand = context.journey().brand();
    if (touchpoint.senses().isEmpty()
        || brand.isEmpty()
        || brand.get().senses().isEmpty()
        || brand.get().senses().keySet().containsAll(touchpoint.senses())) {
      return;
    }
    List<Text> missing = new ArrayList<>();
    for (Sense sense : touchpoint.senses()) {
      if (!brand.get().senses().containsKey(sense)) {
        missing.add(sense.label());
      }
    }
    context
        .report(SENSE_NOT_DESCRIBED)
        .with("name", touchpoint.name())
        .with("sense", Listing.and(missing))
        .with("brand", brand.get().name());
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        EMOTIONAL_LOYALTY_WITHOUT_BRAND,
        BRAND_INCOMPLETE,
        BRAND_VALUE_NOT_CONVEYED,
        BRAND_SENSE_NOT_DESCRIBED);
  }
}
