package io.github.klantreis.phase;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * The published phase models.
 *
 * <p>The phases of each model other than the seven are constants of a class of their own, to be
 * imported statically: {@link McKinsey2015}, {@link DutchFive} and so on. {@link
 * PhaseModel#loyaltyLoops()} and {@link PhaseModel#advocacyFeedsAwareness()} contain only what the
 * source that was read says; a model without them may well be circular in the original.
 */
public final class PhaseModels {

  // The classes of constants must not refer to this class: they must be initialised before it,
  // whichever is used first.

  /**
   * Awareness, consideration, purchase, delivery, usage, loyalty, advocacy: the {@linkplain
   * CanonicalPhase canonical} phases, and the model of a journey that declares no other.
   *
   * <p>Its source ends the loyalty phase with a loyalty loop in the sense of McKinsey ("een
   * circulair model met een loyalty loop") and with cross-, up- and next-selling to existing
   * customers: hence the loop from loyalty to purchase, the phase that McKinsey's loop re-enters.
   * Its ambassadors advertise by word of mouth and share their enthusiasm with others
   * ("mond-tot-mond reclame"): hence advocacy feeds the awareness of others.
   */
  public static final PhaseModel SEVEN_PHASES =
      PhaseModel.builder("seven-phases", Text.en("Seven phases").nl("Zeven fasen"))
          .alias("Van der Kooi 7")
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN)
          .phase(CanonicalPhase.AWARENESS)
          .phase(CanonicalPhase.CONSIDERATION)
          .phase(CanonicalPhase.PURCHASE)
          .phase(CanonicalPhase.DELIVERY)
          .phase(CanonicalPhase.USAGE)
          .phase(CanonicalPhase.LOYALTY)
          .phase(CanonicalPhase.ADVOCACY)
          .loyaltyLoop(CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE)
          .advocacyFeedsAwareness()
          .build();

  /**
   * Awareness, decision, retention and so on: see {@link ClassicFive}.
   *
   * <p>Its source says that advocates create awareness and influence new customers, which repeats
   * the cycle. It mentions repeat purchases but no loop by which a customer skips phases, so the
   * model has none.
   */
  public static final PhaseModel CLASSIC_FIVE =
      PhaseModel.builder("classic-five", Text.en("Classic five phases").nl("Klassieke vijf fasen"))
          .alias("Classic 5")
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN)
          .phase(ClassicFive.AWARENESS)
          .phase(ClassicFive.CONSIDERATION)
          .phase(ClassicFive.DECISION)
          .phase(ClassicFive.RETENTION)
          .phase(ClassicFive.ADVOCACY)
          .advocacyFeedsAwareness()
          .build();

  /**
   * Orientation, weighing, purchase, usage, loyalty: see {@link DutchFive}.
   *
   * <p>Its source says that loyal customers recommend, and that their reviews help to win new
   * customers: advocacy, which here is part of loyalty, feeds the awareness of others. It shows no
   * loop.
   */
  public static final PhaseModel DUTCH_FIVE =
      PhaseModel.builder("dutch-five", Text.en("Dutch five phases").nl("Nederlandse vijf fasen"))
          .alias("Dutch 5")
          .source(Literature.VIJF_FASES)
          .phase(DutchFive.ORIENTATION)
          .phase(DutchFive.WEIGHING)
          .phase(DutchFive.PURCHASE)
          .phase(DutchFive.USAGE)
          .phase(DutchFive.LOYALTY)
          .advocacyFeedsAwareness()
          .build();

  /**
   * McKinsey's consumer decision journey: see {@link McKinsey2009}.
   *
   * <p>The loyalty loop leads to the moment of purchase and skips the evaluation.
   */
  public static final PhaseModel MCKINSEY_2009 =
      PhaseModel.builder(
              "mckinsey-2009",
              Text.en("McKinsey's consumer decision journey (2009)")
                  .nl("McKinseys consumer decision journey (2009)"))
          .alias("McKinsey CDJ")
          .source(Literature.CONSUMER_DECISION_JOURNEY)
          .phase(McKinsey2009.TRIGGER)
          .phase(McKinsey2009.INITIAL_CONSIDERATION)
          .phase(McKinsey2009.ACTIVE_EVALUATION)
          .phase(McKinsey2009.MOMENT_OF_PURCHASE)
          .phase(McKinsey2009.POSTPURCHASE_EXPERIENCE)
          .phase(McKinsey2009.LOYALTY_LOOP)
          .loyaltyLoop(McKinsey2009.LOYALTY_LOOP, McKinsey2009.MOMENT_OF_PURCHASE)
          .build();

  /**
   * Consider, evaluate, buy, enjoy, advocate, bond: see {@link McKinsey2015}.
   *
   * <p>The bond leads to buying again without considering and evaluating again.
   */
  public static final PhaseModel MCKINSEY_2015 =
      PhaseModel.builder(
              "mckinsey-2015",
              Text.en("McKinsey's customer journey (2015)").nl("McKinseys klantreis (2015)"))
          .alias("McKinsey/HBR")
          .source(Literature.COMPETING_ON_JOURNEYS)
          .phase(McKinsey2015.CONSIDER)
          .phase(McKinsey2015.EVALUATE)
          .phase(McKinsey2015.BUY)
          .phase(McKinsey2015.ENJOY)
          .phase(McKinsey2015.ADVOCATE)
          .phase(McKinsey2015.BOND)
          .loyaltyLoop(McKinsey2015.BOND, McKinsey2015.BUY)
          .build();

  /** Attention, interest, desire, action: see {@link Aida}. */
  public static final PhaseModel AIDA =
      PhaseModel.builder("aida", Text.en("AIDA").nl("AIDA"))
          .source(
              Literature.SALES_MAKING_LETTER.at(
                  Text.en("the acronym; the model is also ascribed to Lewis")
                      .nl("het acroniem; het model wordt ook aan Lewis toegeschreven")))
          .sourceUnverified()
          .phase(Aida.ATTENTION)
          .phase(Aida.INTEREST)
          .phase(Aida.DESIRE)
          .phase(Aida.ACTION)
          .build();

  /** Acquisition, activation, retention, referral, revenue: see {@link Aarrr}. */
  public static final PhaseModel AARRR =
      PhaseModel.builder("aarrr", Text.en("AARRR").nl("AARRR"))
          .source(Literature.STARTUP_METRICS)
          .phase(Aarrr.ACQUISITION)
          .phase(Aarrr.ACTIVATION)
          .phase(Aarrr.RETENTION)
          .phase(Aarrr.REFERRAL)
          .phase(Aarrr.REVENUE)
          .build();

  /** Reach, act, convert, engage: see {@link Race}. */
  public static final PhaseModel RACE =
      PhaseModel.builder("race", Text.en("RACE").nl("RACE"))
          .source(Literature.INTRODUCING_RACE)
          .sourceUnverified()
          .phase(Race.REACH)
          .phase(Race.ACT)
          .phase(Race.CONVERT)
          .phase(Race.ENGAGE)
          .build();

  /** See, think, do, care: see {@link SeeThinkDoCare}. */
  public static final PhaseModel SEE_THINK_DO_CARE =
      PhaseModel.builder(
              "see-think-do-care", Text.en("See–Think–Do–Care").nl("Zien–Denken–Doen–Koesteren"))
          .source(Literature.SEE_THINK_DO)
          .sourceUnverified()
          .phase(SeeThinkDoCare.SEE)
          .phase(SeeThinkDoCare.THINK)
          .phase(SeeThinkDoCare.DO)
          .phase(SeeThinkDoCare.CARE)
          .build();

  /** Aware, appeal, ask, act, advocate: see {@link FiveA}. */
  public static final PhaseModel FIVE_A =
      PhaseModel.builder("five-a", Text.en("Kotler's five A's").nl("De vijf A's van Kotler"))
          .alias("5A")
          .alias("Kotler 5A")
          .source(Literature.MARKETING_4_0)
          .sourceUnverified()
          .phase(FiveA.AWARE)
          .phase(FiveA.APPEAL)
          .phase(FiveA.ASK)
          .phase(FiveA.ACT)
          .phase(FiveA.ADVOCATE)
          .build();

  /** Discover, explore, buy, use, ask, engage: see {@link ForresterLifeCycle}. */
  public static final PhaseModel FORRESTER =
      PhaseModel.builder(
              "forrester",
              Text.en("Forrester's customer life cycle").nl("Forresters levenscyclus van de klant"))
          .alias("Forrester life cycle")
          .source(Literature.CUSTOMER_LIFE_CYCLE)
          .phase(ForresterLifeCycle.DISCOVER)
          .phase(ForresterLifeCycle.EXPLORE)
          .phase(ForresterLifeCycle.BUY)
          .phase(ForresterLifeCycle.USE)
          .phase(ForresterLifeCycle.ASK)
          .phase(ForresterLifeCycle.ENGAGE)
          .build();

  /** Pre-purchase, purchase, post-purchase: see {@link LemonVerhoef}. */
  public static final PhaseModel LEMON_VERHOEF =
      PhaseModel.builder("lemon-verhoef", Text.en("Lemon & Verhoef").nl("Lemon & Verhoef"))
          .source(
              Literature.CUSTOMER_EXPERIENCE.at(
                  Text.en("as given by Weijs & Caron").nl("zoals weergegeven door Weijs & Caron")))
          .phase(LemonVerhoef.PRE_PURCHASE)
          .phase(LemonVerhoef.PURCHASE)
          .phase(LemonVerhoef.POST_PURCHASE)
          .build();

  /** Before, during, after the purchase: see {@link BeforeDuringAfter}. */
  public static final PhaseModel BEFORE_DURING_AFTER =
      PhaseModel.builder(
              "before-during-after", Text.en("Before, during, after").nl("Voor, tijdens, na"))
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN)
          .phase(BeforeDuringAfter.BEFORE)
          .phase(BeforeDuringAfter.DURING)
          .phase(BeforeDuringAfter.AFTER)
          .build();

  /** Attract, engage, delight: see {@link Flywheel}. */
  public static final PhaseModel FLYWHEEL =
      PhaseModel.builder("flywheel", Text.en("Flywheel").nl("Vliegwiel"))
          .alias("HubSpot flywheel")
          .source(Literature.FLYWHEEL)
          .sourceUnverified()
          .phase(Flywheel.ATTRACT)
          .phase(Flywheel.ENGAGE)
          .phase(Flywheel.DELIGHT)
          .build();

  /** Know, like, trust, try, buy, repeat, refer: see {@link Hourglass}. */
  public static final PhaseModel HOURGLASS =
      PhaseModel.builder("hourglass", Text.en("Marketing hourglass").nl("Marketingzandloper"))
          .alias("Hourglass")
          .alias("Zandloper")
          .source(Literature.MARKETING_HOURGLASS)
          .sourceUnverified()
          .phase(Hourglass.KNOW)
          .phase(Hourglass.LIKE)
          .phase(Hourglass.TRUST)
          .phase(Hourglass.TRY)
          .phase(Hourglass.BUY)
          .phase(Hourglass.REPEAT)
          .phase(Hourglass.REFER)
          .build();

  private static final Vocabulary<PhaseModel> STANDARD =
      Vocabulary.of(
          "phase model",
          SEVEN_PHASES,
          CLASSIC_FIVE,
          DUTCH_FIVE,
          MCKINSEY_2009,
          MCKINSEY_2015,
          AIDA,
          AARRR,
          RACE,
          SEE_THINK_DO_CARE,
          FIVE_A,
          FORRESTER,
          LEMON_VERHOEF,
          BEFORE_DURING_AFTER,
          FLYWHEEL,
          HOURGLASS);

  private PhaseModels() {}

  /**
   * Returns the published models as a vocabulary, which can be extended by your own for reading
   * files: {@code PhaseModels.standard().with(ACME)}.
   *
   * @return the fifteen models, found by id, name and alias
   */
  public static Vocabulary<PhaseModel> standard() {
    return STANDARD;
  }

  /**
   * Returns all published models.
   *
   * @return the fifteen models, the seven phases first, unmodifiable
   */
  public static List<PhaseModel> all() {
    return STANDARD.terms();
  }

  /**
   * Finds a published model.
   *
   * @param id its id, name or one of its aliases, not null
   * @return the model, or empty if there is none
   * @throws NullPointerException if the id is null
   */
  public static Optional<PhaseModel> find(String id) {
    return STANDARD.find(requireNonNull(id, "id"));
  }
}
