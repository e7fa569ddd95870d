package io.github.klantreis.term;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The kind of thing the company does at a touchpoint: the kind of a {@link MarketingAction}. An
 * open vocabulary: it has the constants, most of them from the Dutch articles that {@link
 * io.github.klantreis.vocabulary.Literature} begins with, and an application adds its own by {@link
 * #of}.
 *
 * <p>Kinds are equal if all their properties are equal. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ActionKind extends Term, NoBean permits ImmutableActionKind {

  /** A paid advertisement. */
  ActionKind ADVERTISEMENT =
      Constants.actionKind(
          "advertisement", "Advertisement", "Advertentie", "ad", "advert", "commercial", "reclame");

  /** A post on social media. */
  ActionKind SOCIAL_POST =
      Constants.actionKind("social-post", "Social media post", "Socialmediabericht", "post");

  /** Being found in a search engine. */
  ActionKind SEARCH_RESULT =
      Constants.actionKind("search-result", "Search result", "Zoekresultaat");

  /** A page made for one campaign. */
  ActionKind LANDING_PAGE = Constants.actionKind("landing-page", "Landing page", "Landingspagina");

  /** An article or blog post. */
  ActionKind ARTICLE =
      Constants.actionKind(
          "article", "Article", "Artikel", "blog", "blog post", "blogartikel", "content");

  /** A video. */
  ActionKind VIDEO =
      Constants.actionKind("video", "Video", "Video", "instructievideo", "how-to video");

  /** Tips and tricks, such as between purchase and use ("De customer journey uitwerken"). */
  ActionKind TIPS =
      Constants.actionKind("tips", "Tips and tricks", "Tips en trucs", "tips & tricks", "tips");

  /** A newsletter. */
  ActionKind NEWSLETTER = Constants.actionKind("newsletter", "Newsletter", "Nieuwsbrief");

  /** An e-mail. */
  ActionKind EMAIL = Constants.actionKind("email", "E-mail", "E-mail", "mail");

  /** A letter or note on paper. */
  ActionKind LETTER =
      Constants.actionKind(
          "letter", "Letter", "Brief", "handwritten note", "handgeschreven briefje");

  /** A message shown by an app or telephone. */
  ActionKind PUSH_MESSAGE =
      Constants.actionKind("push-message", "Push message", "Pushbericht", "push");

  /** A telephone call by the company. */
  ActionKind CALL =
      Constants.actionKind("call", "Telephone call", "Telefoongesprek", "call", "belactie");

  /** A chat, with a person or a robot. */
  ActionKind CHAT = Constants.actionKind("chat", "Chat", "Chat", "chatbot", "live chat");

  /** Advertising to visitors who left. */
  ActionKind RETARGETING =
      Constants.actionKind("retargeting", "Retargeting", "Retargeting", "remarketing");

  /** An independent comparison ("De customer journey uitwerken", phase 2). */
  ActionKind COMPARISON =
      Constants.actionKind(
          "comparison", "Comparison", "Vergelijking", "pros and cons", "voor- en nadelen");

  /** A guide that helps to choose. */
  ActionKind GUIDE =
      Constants.actionKind("guide", "Buying guide", "Keuzehulp", "koopgids", "choice aid");

  /** Showing reviews by customers. */
  ActionKind REVIEW =
      Constants.actionKind(
          "review",
          "Customer reviews",
          "Klantbeoordelingen",
          "reviews",
          "review",
          "klantrecensies",
          "recensies");

  /** A customer's story. */
  ActionKind TESTIMONIAL =
      Constants.actionKind(
          "testimonial", "Testimonial", "Testimonial", "testimonials", "klantervaring");

  /** A worked case. */
  ActionKind CASE_STUDY =
      Constants.actionKind(
          "case-study",
          "Case study",
          "Praktijkvoorbeeld",
          "praktijkvoorbeelden",
          "casestudy",
          "klantcase",
          "klantcases",
          "case");

  /** A white paper; common in B2B ("Je customer journey begrijpen"). */
  ActionKind WHITEPAPER = Constants.actionKind("whitepaper", "White paper", "Whitepaper");

  /** An online seminar. */
  ActionKind WEBINAR = Constants.actionKind("webinar", "Webinar", "Webinar");

  /** A demonstration; common in B2B ("Je customer journey begrijpen"). */
  ActionKind DEMO =
      Constants.actionKind(
          "demo",
          "Demonstration",
          "Demonstratie",
          "demo",
          "product demonstration",
          "productdemonstratie");

  /**
   * A calculation of the return on the investment; in demand in B2B ("Je customer journey
   * begrijpen").
   */
  ActionKind ROI_CALCULATION =
      Constants.actionKind(
          "roi-calculation",
          "Return-on-investment calculation",
          "ROI-berekening",
          "roi",
          "roi calculator",
          "business case");

  /** Advice by a person. */
  ActionKind PERSONAL_ADVICE =
      Constants.actionKind(
          "personal-advice", "Personal advice", "Persoonlijk advies", "advice", "advies");

  /** A quote with a price. */
  ActionKind QUOTE = Constants.actionKind("quote", "Quote", "Offerte", "quotation", "proposal");

  /** The benefits in brief, as on the payment page ("De customer journey uitwerken"). */
  ActionKind BENEFITS =
      Constants.actionKind(
          "benefits", "List of benefits", "Opsomming van voordelen", "benefits", "voordelen");

  /**
   * A trust mark, a safe payment, clear return conditions ("De 5 fases van de customer journey").
   */
  ActionKind TRUST_SIGNAL =
      Constants.actionKind(
          "trust-signal",
          "Trust signal",
          "Vertrouwenssignaal",
          "keurmerk",
          "trust mark",
          "ssl",
          "return policy",
          "retourvoorwaarden");

  /** Answers to common questions. */
  ActionKind FAQ =
      Constants.actionKind("faq", "Frequently asked questions", "Veelgestelde vragen", "faq");

  /** The page or till where the customer pays. */
  ActionKind CHECKOUT =
      Constants.actionKind("checkout", "Check-out", "Afrekenen", "payment page", "betaalpagina");

  /** Confirming the purchase. */
  ActionKind CONFIRMATION =
      Constants.actionKind(
          "confirmation", "Confirmation", "Bevestiging", "order confirmation", "bevestigingsmail");

  /** Congratulating the buyer on the choice ("De customer journey uitwerken", phase 4). */
  ActionKind CONGRATULATION =
      Constants.actionKind("congratulation", "Congratulation", "Felicitatie", "congratulations");

  /** Telling the customer when the delivery arrives. */
  ActionKind DELIVERY_UPDATE =
      Constants.actionKind("delivery-update", "Delivery update", "Bezorgupdate", "track and trace");

  /** Welcoming a new customer. */
  ActionKind WELCOME =
      Constants.actionKind("welcome", "Welcome message", "Welkomstbericht", "welkomstmail");

  /** Guiding the first use ("De 5 fases van de customer journey"). */
  ActionKind ONBOARDING =
      Constants.actionKind("onboarding", "Onboarding", "Onboarding", "begeleiding");

  /** Instructions for use. */
  ActionKind MANUAL = Constants.actionKind("manual", "Manual", "Handleiding", "instructions");

  /** Reachable service. */
  ActionKind CUSTOMER_SERVICE =
      Constants.actionKind(
          "customer-service",
          "Customer service",
          "Klantenservice",
          "service",
          "helpdesk",
          "support");

  /** Answering a complaint ("De ultieme klantreis"). */
  ActionKind COMPLAINT_RESPONSE =
      Constants.actionKind(
          "complaint-response",
          "Response to a complaint",
          "Klachtopvolging",
          "complaint handling",
          "klachtafhandeling");

  /** Asking how it was. */
  ActionKind FEEDBACK_REQUEST =
      Constants.actionKind(
          "feedback-request",
          "Request for feedback",
          "Verzoek om feedback",
          "feedback",
          "survey",
          "enquête");

  /** Asking for a review. */
  ActionKind REVIEW_REQUEST =
      Constants.actionKind(
          "review-request", "Request for a review", "Verzoek om een review", "review invitation");

  /** Points and the like: transactional loyalty ("De customer journey uitwerken"). */
  ActionKind LOYALTY_PROGRAMME =
      Constants.actionKind(
          "loyalty-programme",
          "Loyalty programme",
          "Spaarprogramma",
          "points",
          "loyalty program",
          "loyaliteitsprogramma",
          "spaarpunten");

  /** A discount: transactional loyalty ("De customer journey uitwerken"). */
  ActionKind DISCOUNT =
      Constants.actionKind("discount", "Discount", "Korting", "discount code", "kortingscode");

  /** A gift: transactional loyalty ("De customer journey uitwerken"). */
  ActionKind GIFT = Constants.actionKind("gift", "Gift", "Cadeau", "present");

  /** A further offer; {@link MarketingAction#offer()} says which. */
  ActionKind FURTHER_OFFER =
      Constants.actionKind(
          "further-offer",
          "Further offer",
          "Vervolgaanbod",
          "upsell",
          "cross-sell",
          "next-sell",
          "kassa-koopje",
          "order bump");

  /** Renewing a contract. */
  ActionKind RENEWAL = Constants.actionKind("renewal", "Renewal", "Verlenging");

  /** Bringing customers together. */
  ActionKind COMMUNITY =
      Constants.actionKind("community", "Community", "Community", "klantencommunity");

  /** An event. */
  ActionKind EVENT = Constants.actionKind("event", "Event", "Evenement", "open day", "open dag");

  /** Thanking ambassadors ("De customer journey uitwerken", phase 7). */
  ActionKind RECOGNITION =
      Constants.actionKind(
          "recognition", "Recognition", "Waardering", "thank you", "bedankje", "erkenning");

  /**
   * Asking helped customers to share their experience ("De customer journey uitwerken", phase 7).
   */
  ActionKind ASK_FOR_REFERRAL =
      Constants.actionKind(
          "ask-for-referral",
          "Request for a recommendation",
          "Verzoek om een aanbeveling",
          "referral",
          "refer a friend");

  /**
   * Paying people for promotion, which is not advocacy ("De customer journey uitwerken", phase 7).
   */
  ActionKind INFLUENCER =
      Constants.actionKind(
          "influencer", "Influencer marketing", "Influencermarketing", "influencer");

  /**
   * Returns a custom kind of action.
   *
   * @param id the id: one or more letters, digits and {@code . _ : -}
   * @param label the name, for display
   * @return the kind of action
   * @throws IllegalArgumentException if the id is empty or has other characters
   */
  static ActionKind of(String id, Text label) {
    return of(id, label, List.of());
  }

  /**
   * Returns a custom kind of action with aliases.
   *
   * @param id the id: one or more letters, digits and {@code . _ : -}
   * @param label the name, for display
   * @param aliases further spellings in any language, none blank
   * @return the kind of action
   * @throws IllegalArgumentException if the id is empty or has other characters
   */
  static ActionKind of(String id, Text label, Collection<String> aliases) {
    requireNonNull(aliases, "aliases");
    return ImmutableActionKind.of(Term.requireId(id), label, aliases);
  }

  /**
   * Returns the vocabulary of the constants, which parses words and can be extended by an
   * application's own terms.
   *
   * @return a vocabulary of all constants, in the order of their declaration
   */
  static Vocabulary<ActionKind> standard() {
    return StandardVocabularies.ACTION_KINDS;
  }

  @Override
  String id();

  @Override
  Text label();

  @Override
  Set<String> aliases();
}
