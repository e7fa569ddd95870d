package io.github.klantreis.check;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.check.JourneyFile.Content;
import io.github.klantreis.exchange.ReadJourney;
import io.github.klantreis.exchange.json.ReadAtlas;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.rules.BrandRules;
import java.util.List;
import java.util.Optional;

/**
 * The brand of an atlas, which is judged once and by what all journeys together convey, and not
 * again at each journey that has this brand.
 */
final class AtlasBrand {
  private static final ImmutableSet<String> RULES =
      ImmutableSet.of(
          BrandRules.BRAND_INCOMPLETE.definition().id(),
          BrandRules.BRAND_VALUE_NOT_CONVEYED.definition().id());

  private AtlasBrand() {}

  /** Whether a rule is about the brand as a whole. */
  static boolean isJudgedBy(ValidatorDefinition<?> rule) {
    return RULES.contains(rule.id());
  }

  /**
   * Whether a rule need not judge the brand of a journey again, as it is that of its atlas. A
   * journey that suppresses the rule is judged by it: the suppression would seem not to be needed.
   */
  static boolean isJudgedInAtlas(ValidatorDefinition<?> rule, Journey journey, JourneyAtlas atlas) {
    return isJudgedBy(rule)
        && hasBrandOf(atlas, journey)
        && journey.suppressions().stream()
            .noneMatch(suppression -> isOf(suppression.validatorId(), rule));
  }

  /**
   * Whether a journey with the brand of the atlas accepts what a rule finds, which is for all of
   * them then, as it is one brand. A journey that suppresses all rules does not mean the brand.
   */
  static boolean isAccepted(ValidatorDefinition<?> rule, JourneyAtlas atlas) {
    return atlas.journeys().stream()
        .filter(journey -> hasBrandOf(atlas, journey))
        .flatMap(journey -> journey.suppressions().stream())
        .map(Suppression::validatorId)
        .anyMatch(id -> !id.equals("*") && isOf(id, rule));
  }

  private static boolean isOf(String idOrPattern, ValidatorDefinition<?> rule) {
    return idOrPattern.endsWith("*")
        ? rule.id().startsWith(idOrPattern.substring(0, idOrPattern.length() - 1))
        : rule.id().equals(idOrPattern);
  }

  private static boolean hasBrandOf(JourneyAtlas atlas, Journey journey) {
    return journey.brand().isEmpty() || journey.brand().equals(atlas.brand());
  }

  /**
   * Returns a journey with the brand of an atlas and a touchpoint that conveys what those of its
   * journeys do that have this brand; empty if there are none. For the rules on brands only.
   */
  static Optional<Content> of(ReadAtlas read) {
    JourneyAtlas atlas = read.atlas();
    List<Journey> heirs =
        atlas.journeys().stream().filter(journey -> hasBrandOf(atlas, journey)).toList();
    if (atlas.brand().isEmpty() || heirs.isEmpty()) {
      return Optional.empty();
    }
    List<String> conveyed =
        heirs.stream()
            .flatMap(journey -> journey.walk(Touchpoint.class))
            .flatMap(touchpoint -> touchpoint.element().conveys().stream())
            .distinct()
            .toList();
    JourneyBuilder all =
        Journey.builder(atlas.id(), atlas.name())
            .brand(atlas.brand())
            .people(People.together(heirs.stream().map(Journey::people).toList()))
            .phase(
                CanonicalPhase.USAGE,
                phase ->
                    phase.touchpoint("all", "All", touchpoint -> touchpoint.conveys(conveyed)));
    return Optional.of(
        new Content(
            atlas.id() + "@atlas", new ReadJourney(all.build(), read.places()), Optional.empty()));
  }
}
