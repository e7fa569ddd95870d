package io.github.klantreis.realmaps;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.BranchingBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Offering;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A web shop of food supplements: an overview in which nineteen journeys hang below five phases,
 * how new visitors discover it, and how one product is bought.
 *
 * <p>Facts from github.com/aureliafontaine/customer-journeys, data/journeys.js, commit 02c13d7a.
 * Five segments of visitors in five rows are five branches of a choice, each with its persona. The
 * columns of source, redirection and prices are lanes. No cell of the source has a status; a tag
 * would say it, as in {@link BenefitsEnrolment}.
 */
final class SupplementShop {
  private static final PhaseKind DISCOVERY =
      PhaseKind.of(
          "discovery",
          Text.en("Discovery").nl("Ontdekken"),
          CanonicalPhase.AWARENESS,
          CanonicalPhase.CONSIDERATION);
  private static final PhaseKind CONVERSION =
      PhaseKind.of("conversion", Text.en("Conversion").nl("Conversie"), CanonicalPhase.PURCHASE);
  private static final PhaseKind POST_PURCHASE =
      PhaseKind.of(
          "post-purchase",
          Text.en("Post-purchase").nl("Na aankoop"),
          CanonicalPhase.DELIVERY,
          CanonicalPhase.USAGE);
  private static final PhaseKind REPURCHASE =
      PhaseKind.of(
          "repurchase", Text.en("Repurchase").nl("Herhaalaankoop"), CanonicalPhase.LOYALTY);
  private static final PhaseKind ENGAGEMENT =
      PhaseKind.of("engagement", Text.en("Engagement").nl("Betrokkenheid"), CanonicalPhase.LOYALTY);
  private static final PhaseModel SHOP =
      PhaseModel.builder("shop", Text.en("Web shop").nl("Webwinkel"))
          .phase(DISCOVERY)
          .phase(CONVERSION)
          .phase(POST_PURCHASE)
          .phase(REPURCHASE)
          .phase(ENGAGEMENT)
          .build();

  private static final List<String> RANGES =
      List.of("personal-set", "slimming", "ageing", "women", "essentials", "several-ranges");
  private static final String REDIRECTION = "redirection";
  private static final String PRICES = "prices";

  private SupplementShop() {}

  static RealMap map() {
    return new RealMap(
        List.of(overview(), prospects(), purchase()),
        Map.of(
            "tables of prices",
            "an offer has no price in a journey; a lane says it in words",
            "the page of data behind a step",
            "its table is still empty in the source; the lane names it, as evidence would be untrue"),
        Set.of("journey-goal-missing", "journey-interval-missing", "journey-persona-missing"));
  }

  static Journey overview() {
    return journey("supplements", "A web shop of supplements", JourneyScope.END_TO_END)
        .description("From one product to many: what journeys there are now")
        .goal("Understand and improve all journeys")
        .phase(
            DISCOVERY,
            f ->
                f.description("New visitors look for something, from landing page to product")
                    .drillsDownTo("discovery-prospects")
                    .drillsDownTo("discovery-returning"))
        .phase(
            CONVERSION,
            f -> ranges(f.description("Visitors buy: from product to purchase"), "conversion-"))
        .phase(
            POST_PURCHASE,
            f ->
                ranges(
                    f.description("From the purchase to a satisfied customer"), "post-purchase-"))
        .phase(
            REPURCHASE,
            f ->
                f.description("Customers order again: from satisfied to loyal")
                    .drillsDownTo("repurchase-single")
                    .drillsDownTo("repurchase-subscriber")
                    .drillsDownTo("repurchase-paused"))
        .phase(
            ENGAGEMENT,
            f ->
                f.description("Customers take part: from loyal to best customer")
                    .drillsDownTo("engagement-loyalty")
                    .drillsDownTo("engagement-guidance"))
        .build();
  }

  private static void ranges(PhaseBuilder phase, String prefix) {
    RANGES.forEach(range -> phase.drillsDownTo(prefix + range));
  }

  static Journey prospects() {
    return journey("discovery-prospects", "New visitors", JourneyScope.PART)
        .persona("curious", "Curious about the brand")
        .persona("need", "Has a need")
        .persona("health", "Cares for health")
        .persona("comparer", "Compares products")
        .persona("innovation", "Comes for the new product")
        .lane(REDIRECTION, "Redirection")
        .phase(DISCOVERY, f -> f.choice("segment", "Who comes?", SupplementShop::segments))
        .build();
  }

  private static void segments(BranchingBuilder choice) {
    choice
        .branch("curious", "curious about the brand", SupplementShop::curious)
        .branch("need", "with a need", SupplementShop::need)
        .branch("health", "cares for health", SupplementShop::health)
        .branch("comparer", "compares products", SupplementShop::comparer)
        .branch("innovation", "wants the new product", SupplementShop::innovation);
  }

  private static void curious(BranchBuilder branch) {
    lands(branch.concerns("curious"), "curious", Channel.SEARCH_ENGINE, "Searches the brand", "/");
    branch
        .touchpoint("home", "Scrolls the home page", t -> t.channel(Channel.WEBSHOP))
        .touchpoint("survey", "Answers the survey", t -> t.channel(Channel.WEBSHOP))
        .touchpoint(
            "advice",
            "Gets recommendations",
            t -> t.channel(Channel.WEBSHOP).action(ActionKind.PERSONAL_ADVICE));
  }

  private static void need(BranchBuilder branch) {
    lands(
        branch.concerns("need"),
        "need",
        Channel.SEARCH_AD,
        "Sees an advertisement or a result for the need",
        "Menu, need");
    branch.touchpoint(
        "picks",
        "Picks a new product, an essential or the survey",
        t ->
            t.channel(Channel.LANDING_PAGE)
                .leadsTo("product-pages", "the new product")
                .leadsTo("product", "an essential")
                .leadsTo("survey", "the survey"));
  }

  private static void health(BranchBuilder branch) {
    lands(
        branch.concerns("health"),
        "health",
        Channel.SEARCH_AD,
        "Sees a general advertisement",
        "/");
    branch
        .touchpoint("health-survey", "Answers the survey", t -> t.channel(Channel.WEBSHOP))
        .touchpoint(
            "health-advice",
            "Gets recommendations",
            t -> t.channel(Channel.WEBSHOP).action(ActionKind.PERSONAL_ADVICE))
        .touchpoint("information", "Reads about the product", t -> t.channel(Channel.WEBSHOP))
        .touchpoint("more-information", "Reads what is behind it", t -> t.channel(Channel.WEBSHOP));
  }

  private static void comparer(BranchBuilder branch) {
    lands(
        branch.concerns("comparer"),
        "comparer",
        Channel.SEARCH_AD,
        "Sees an advertisement or a result for a product",
        "Search, product");
    branch
        .touchpoint("product", "Scrolls the product page", t -> t.channel(Channel.WEBSHOP))
        .touchpoint("cart", "Adds it to the cart", t -> t.channel(Channel.WEBSHOP))
        .touchpoint(
            "looks-further",
            "Looks at related products, filters or searches",
            t -> t.channel(Channel.WEBSHOP));
  }

  private static void innovation(BranchBuilder branch) {
    lands(
        branch.concerns("innovation"),
        "innovation",
        Channel.SEARCH_ENGINE,
        "Searches the new product",
        "Home page or menu, new product");
    branch
        .touchpoint("innovation-page", "Scrolls its page", t -> t.channel(Channel.LANDING_PAGE))
        .touchpoint("product-pages", "Goes through its pages", t -> t.channel(Channel.WEBSHOP))
        .touchpoint("innovation-cart", "Adds it to the cart", t -> t.channel(Channel.WEBSHOP));
  }

  private static void lands(
      BranchBuilder branch, String segment, Channel channel, String name, String redirection) {
    branch.touchpoint(
        segment + "-source",
        name,
        t -> t.channel(channel).channel(Channel.LANDING_PAGE).laneText(REDIRECTION, redirection));
  }

  static Journey purchase() {
    return journey("conversion-slimming", "Buys the slimming product", JourneyScope.PART)
        .lane(PRICES, "Prices")
        .lane("insights", "Insights")
        .phase(
            CONVERSION,
            f ->
                f.touchpoint(
                        "format",
                        "Chooses the format",
                        t ->
                            t.channel(Channel.WEBSHOP)
                                .laneText(
                                    PRICES,
                                    "Bottle and refill, a month: € 49.90, was 59.90; pack, three"
                                        + " months: € 161.73, was 179.70")
                                .laneText("insights", "Rates by format and way of paying"))
                    .touchpoint("add-on", "Chooses an add-on", t -> t.channel(Channel.WEBSHOP))
                    .touchpoint(
                        "option",
                        "Takes a subscription or buys once",
                        t ->
                            t.channel(Channel.WEBSHOP)
                                .laneText(PRICES, "Subscription: € 10 less each"))
                    .touchpoint("quantity", "Chooses how many", t -> t.channel(Channel.WEBSHOP))
                    .touchpoint("adds", "Adds it to the cart", t -> t.channel(Channel.WEBSHOP))
                    .touchpoint("views", "Looks at the cart", t -> t.channel(Channel.WEBSHOP))
                    .touchpoint(
                        "checks-out",
                        "Checks out",
                        t -> t.channel(Channel.WEBSHOP).action(ActionKind.CHECKOUT))
                    .touchpoint("buys", "Pays", t -> t.channel(Channel.WEBSHOP)))
        .build();
  }

  private static JourneyBuilder journey(String id, String name, JourneyScope scope) {
    return Journey.builder(id, name)
        .phaseModel(SHOP)
        .market(Market.B2C)
        .offering(Offering.PRODUCT)
        .state(JourneyState.AS_IS)
        .scope(scope);
  }
}
