package io.github.klantreis.vocabulary;

import java.net.URI;
import java.util.Locale;

/**
 * The works on which the rules and phase models of this library rest. A statement that is found in
 * none of them cites {@link Source#LIBRARY_DEFAULT}.
 *
 * <p>The first five are Dutch articles on the customer journey, from which most of the rules stem;
 * where the article itself names no author, year or address, neither does its source.
 */
public final class Literature {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /**
   * Seven phases, with latent and concrete needs, decision moment, bridging period, two kinds of
   * loyalty and unpaid ambassadors. It largely follows Bart van der Kooi, <em>De customer journey
   * in kaart brengen</em>.
   */
  public static final Source CUSTOMER_JOURNEY_UITWERKEN =
      Source.of("De customer journey uitwerken").withLanguage(DUTCH).basedOn("Van der Kooi");

  /** Five phases, B2B beside B2C, and advocacy that feeds awareness. */
  public static final Source CUSTOMER_JOURNEY_BEGRIJPEN =
      Source.of("Je customer journey begrijpen").withLanguage(DUTCH);

  /** Omnichannel, one form of address (u or jij), and complaints. */
  public static final Source ULTIEME_KLANTREIS =
      Source.of("De ultieme klantreis").withAuthors("Martijn").withYear(2022).withLanguage(DUTCH);

  /** Five phases with their goals, and touchpoints that stimulate the senses. */
  public static final Source VIJF_FASES =
      Source.of("De 5 fases van de customer journey")
          .withPublication("doorpim.nl")
          .withAddress(
              URI.create("https://www.doorpim.nl/blog/copywriting/dit-is-de-customer-journey/"))
          .withLanguage(DUTCH);

  /**
   * The parts of a journey, the empathy map and the nine steps of the workshop. The article is the
   * third of a series on B2B lead generation.
   */
  public static final Source ZAKELIJKE_LEADGENERATIE =
      Source.of("Zakelijke leadgeneratie, deel 3: de klantreis").withLanguage(DUTCH);

  /** The brand, its identity and what shows of it: the <em>merkwijzer</em>. */
  public static final Source BRAND_DESIGN =
      Source.of("Brand Design").withAuthors("Boer").withLanguage(DUTCH);

  /** The consumer decision journey with its loyalty loop. */
  public static final Source CONSUMER_DECISION_JOURNEY =
      Source.of("The consumer decision journey")
          .withAuthors("Court", "Elzinga", "Mulder", "Vetvik")
          .withPublication("McKinsey Quarterly no. 3")
          .withYear(2009);

  /** The customer journey that companies shorten and lead. */
  public static final Source COMPETING_ON_JOURNEYS =
      Source.of("Competing on Customer Journeys")
          .withAuthors("Edelman", "Singer")
          .withPublication("Harvard Business Review 93(11)")
          .withYear(2015);

  /** The buying centre and its roles. */
  public static final Source ORGANISATIONAL_BUYING =
      Source.of("A General Model for Understanding Organizational Buying Behavior")
          .withAuthors("Webster", "Wind")
          .withPublication("Journal of Marketing 36(2)")
          .withYear(1972);

  /** Experience before, during and after the purchase, and who owns a touchpoint. */
  public static final Source CUSTOMER_EXPERIENCE =
      Source.of("Understanding Customer Experience Throughout the Customer Journey")
          .withAuthors("Lemon", "Verhoef")
          .withPublication("Journal of Marketing 80(6)")
          .withYear(2016);

  /** The five A's. */
  public static final Source MARKETING_4_0 =
      Source.of("Marketing 4.0: Moving from Traditional to Digital")
          .withAuthors("Kotler", "Kartajaya", "Setiawan")
          .withYear(2016);

  /** The acronym AIDA; the model is also ascribed to E. St. Elmo Lewis, which is contested. */
  public static final Source SALES_MAKING_LETTER =
      Source.of("How to Write a Sales-Making Letter")
          .withAuthors("Russell")
          .withPublication("Printers' Ink")
          .withYear(1921);

  /** AARRR. */
  public static final Source STARTUP_METRICS =
      Source.of("Startup Metrics for Pirates").withAuthors("McClure").withYear(2007);

  /** RACE. */
  public static final Source INTRODUCING_RACE =
      Source.of("Introducing RACE")
          .withAuthors("Chaffey")
          .withPublication("Smart Insights")
          .withYear(2010);

  /** See, think, do, to which care was added in 2015. */
  public static final Source SEE_THINK_DO =
      Source.of("See, Think, Do")
          .withAuthors("Kaushik")
          .withPublication("Occam's Razor")
          .withYear(2013);

  /** Forrester's customer life cycle, which has the phases use and ask since April 2014. */
  public static final Source CUSTOMER_LIFE_CYCLE =
      Source.of("Customer life cycle").withAuthors("Forrester").withYear(2014);

  /** Attract, engage, delight. */
  public static final Source FLYWHEEL =
      Source.of("The Flywheel")
          .withAuthors("HubSpot")
          .withAddress(URI.create("https://www.hubspot.com/flywheel"));

  /** Know, like, trust, try, buy, repeat, refer. */
  public static final Source MARKETING_HOURGLASS =
      Source.of("The Marketing Hourglass")
          .withAuthors("Jantsch")
          .withPublication("Duct Tape Marketing");

  /** The parts of a journey map, among them internal ownership. */
  public static final Source JOURNEY_MAPPING_101 =
      Source.of("Journey Mapping 101")
          .withPublication("Nielsen Norman Group")
          .withAddress(URI.create("https://www.nngroup.com/articles/journey-mapping-101/"));

  /** Research instead of assumptions, and other mistakes to avoid. */
  public static final Source MAPPING_MISTAKES =
      Source.of("Seven common customer journey mapping mistakes to avoid")
          .withPublication("MyCustomer")
          .withYear(2020)
          .withAddress(
              URI.create(
                  "https://www.mycustomer.com/customer-experience/engagement/"
                      + "seven-common-customer-journey-mapping-mistakes-to-avoid"));

  /** CJML: planned and actual journeys; interactions with sender, receiver and channel. */
  public static final Source CJML =
      Source.of("Customer Journey Modelling Language")
          .withAuthors("SINTEF")
          .withAddress(URI.create("https://www.cjml.no/"));

  /** OSMM: schemas of journeys, personas, measurements and insights. */
  public static final Source OSMM =
      Source.of("Open Semantic Marketing Model")
          .withYear(2026)
          .withAddress(URI.create("https://github.com/open-semantic-marketing-model/osmm"));

  /** Large journeys are broken into smaller ones. */
  public static final Source NESTED_JOURNEYS =
      Source.of("What are nested journeys?")
          .withPublication("TheyDo")
          .withAddress(
              URI.create(
                  "https://www.theydo.com/help-center/work-with-theydo/journeys/"
                      + "what-are-nested-journeys"));

  /** At most fifty activities in a journey. */
  public static final Source JOURNEY_OPTIMIZER_GUARDRAILS =
      Source.of("Guardrails and limitations")
          .withPublication("Adobe Journey Optimizer")
          .withAddress(
              URI.create(
                  "https://experienceleague.adobe.com/en/docs/journey-optimizer/using/get-started/"
                      + "essentials/guardrails"));

  /** The empathy map. */
  public static final Source EMPATHY_MAP =
      Source.of("Empathy Map Canvas")
          .withAuthors("Gray")
          .withYear(2017)
          .withAddress(URI.create("https://gamestorming.com/empathy-map/"));

  /** Moments of truth; Richard Normann had coined the term before. */
  public static final Source MOMENTS_OF_TRUTH =
      Source.of("Moments of Truth").withAuthors("Carlzon").withYear(1987);

  /** The first and second moment of truth. */
  public static final Source FIRST_MOMENT_OF_TRUTH =
      Source.of("Annual Report").withAuthors("Procter & Gamble").withYear(2005);

  /** The zero moment of truth. */
  public static final Source ZERO_MOMENT_OF_TRUTH =
      Source.of("ZMOT: Winning the Zero Moment of Truth")
          .withAuthors("Lecinski")
          .withPublication("Google")
          .withYear(2011);

  /** The ultimate moment of truth. */
  public static final Source ULTIMATE_MOMENT_OF_TRUTH =
      Source.of("What's the Future of Business?").withAuthors("Solis").withYear(2013);

  /** NPS. */
  public static final Source NET_PROMOTER_SCORE =
      Source.of("The One Number You Need to Grow")
          .withAuthors("Reichheld")
          .withPublication("Harvard Business Review 81(12)")
          .withYear(2003);

  /** CES. */
  public static final Source CUSTOMER_EFFORT_SCORE =
      Source.of("Stop Trying to Delight Your Customers")
          .withAuthors("Dixon", "Freeman", "Toman")
          .withPublication("Harvard Business Review 88(7/8)")
          .withYear(2010);

  /** Between which bounds a share is. */
  public static final Source CONFIDENCE_LIMITS =
      Source.of("The Use of Confidence or Fiducial Limits Illustrated in the Case of the Binomial")
          .withAuthors("Clopper", "Pearson")
          .withPublication("Biometrika 26(4)")
          .withYear(1934);

  /** How to look for several things at once. */
  public static final Source MULTIPLE_TESTS =
      Source.of("A Simple Sequentially Rejective Multiple Test Procedure")
          .withAuthors("Holm")
          .withPublication("Scandinavian Journal of Statistics 6(2)")
          .withYear(1979);

  /** Whether two shares differ. */
  public static final Source EXACT_TEST =
      Source.of("The Logic of Inductive Inference")
          .withAuthors("Fisher")
          .withPublication("Journal of the Royal Statistical Society 98(1)")
          .withYear(1935);

  /** By how much two shares differ. */
  public static final Source DIFFERENCE_OF_SHARES =
      Source.of("Interval Estimation for the Difference between Independent Proportions")
          .withAuthors("Newcombe")
          .withPublication("Statistics in Medicine 17(8)")
          .withYear(1998);

  /** What is known of a mean, whatever the distribution. */
  public static final Source EMPIRICAL_LIKELIHOOD =
      Source.of("Empirical Likelihood Ratio Confidence Intervals for a Single Functional")
          .withAuthors("Owen")
          .withPublication("Biometrika 75(2)")
          .withYear(1988);

  private Literature() {}

  /**
   * Returns a phase as a place in a work that numbers them.
   *
   * @param number the number of the phase
   * @return such as "phase 2" and "fase 2"
   */
  public static Text phase(int number) {
    return Text.en("phase " + number).nl("fase " + number);
  }

  /**
   * Returns a step as a place in a work that numbers them.
   *
   * @param number the number of the step
   * @return such as "step 2" and "stap 2"
   */
  public static Text step(int number) {
    return Text.en("step " + number).nl("stap " + number);
  }
}
