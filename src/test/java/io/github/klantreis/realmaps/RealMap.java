package io.github.klantreis.realmaps;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.Market;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A published map of somebody else, written anew in this library's model: facts from the source,
 * words of our own.
 *
 * @param journeys the map; several where it is one that others hang below
 * @param inWords facts that the model keeps as text only, each with the reason
 * @param trueErrors rules that find an error in it, rightly
 */
record RealMap(List<Journey> journeys, Map<String, String> inWords, Set<String> trueErrors) {
  static List<RealMap> all() {
    return List.of(
        LabourAgreement.map(),
        PassportRenewal.map(),
        KneeClinic.map(),
        BenefitsEnrolment.map(),
        LeagueMarkets.map(),
        SupplementShop.map());
  }

  /**
   * Returns the rules for a journey: those of business customers where it says that it has them.
   */
  static Validators rulesFor(Journey journey) {
    return journey.market().filter(Market.B2B::equals).isPresent()
        ? StandardRules.b2b()
        : StandardRules.recommended();
  }
}
