package io.github.klantreis.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How the works that the library rests on are cited. */
final class LiteratureTest {

  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final List<Source> WORKS =
      List.of(
          Literature.CUSTOMER_JOURNEY_UITWERKEN,
          Literature.CUSTOMER_JOURNEY_BEGRIJPEN,
          Literature.ULTIEME_KLANTREIS,
          Literature.VIJF_FASES,
          Literature.ZAKELIJKE_LEADGENERATIE,
          Literature.BRAND_DESIGN,
          Literature.CONSUMER_DECISION_JOURNEY,
          Literature.COMPETING_ON_JOURNEYS,
          Literature.ORGANISATIONAL_BUYING,
          Literature.CUSTOMER_EXPERIENCE,
          Literature.MARKETING_4_0,
          Literature.SALES_MAKING_LETTER,
          Literature.STARTUP_METRICS,
          Literature.INTRODUCING_RACE,
          Literature.SEE_THINK_DO,
          Literature.CUSTOMER_LIFE_CYCLE,
          Literature.FLYWHEEL,
          Literature.MARKETING_HOURGLASS,
          Literature.JOURNEY_MAPPING_101,
          Literature.MAPPING_MISTAKES,
          Literature.CJML,
          Literature.OSMM,
          Literature.NESTED_JOURNEYS,
          Literature.JOURNEY_OPTIMIZER_GUARDRAILS,
          Literature.EMPATHY_MAP,
          Literature.MOMENTS_OF_TRUTH,
          Literature.FIRST_MOMENT_OF_TRUTH,
          Literature.ZERO_MOMENT_OF_TRUTH,
          Literature.ULTIMATE_MOMENT_OF_TRUTH,
          Literature.NET_PROMOTER_SCORE,
          Literature.CUSTOMER_EFFORT_SCORE,
          Literature.CONFIDENCE_LIMITS,
          Literature.MULTIPLE_TESTS,
          Literature.EMPIRICAL_LIKELIHOOD);

  @Test
  void everyWorkIsCitedByWhatIsKnownOfIt() {
    assertThat(WORKS)
        .<String>extracting(work -> work.inWords(NL))
        .containsExactly(
            "\"De customer journey uitwerken\" (naar Van der Kooi)",
            "\"Je customer journey begrijpen\"",
            "Martijn, \"De ultieme klantreis\", 2022",
            "\"De 5 fases van de customer journey\", doorpim.nl",
            "\"Zakelijke leadgeneratie, deel 3: de klantreis\"",
            "Boer, \"Brand Design\"",
            "Court, Elzinga, Mulder & Vetvik, \"The consumer decision journey\", McKinsey Quarterly no. 3, 2009",
            "Edelman & Singer, \"Competing on Customer Journeys\", Harvard Business Review 93(11), 2015",
            "Webster & Wind, \"A General Model for Understanding Organizational Buying Behavior\", Journal of Marketing 36(2), 1972",
            "Lemon & Verhoef, \"Understanding Customer Experience Throughout the Customer Journey\", Journal of Marketing 80(6), 2016",
            "Kotler, Kartajaya & Setiawan, \"Marketing 4.0: Moving from Traditional to Digital\", 2016",
            "Russell, \"How to Write a Sales-Making Letter\", Printers' Ink, 1921",
            "McClure, \"Startup Metrics for Pirates\", 2007",
            "Chaffey, \"Introducing RACE\", Smart Insights, 2010",
            "Kaushik, \"See, Think, Do\", Occam's Razor, 2013",
            "Forrester, \"Customer life cycle\", 2014",
            "HubSpot, \"The Flywheel\"",
            "Jantsch, \"The Marketing Hourglass\", Duct Tape Marketing",
            "\"Journey Mapping 101\", Nielsen Norman Group",
            "\"Seven common customer journey mapping mistakes to avoid\", MyCustomer, 2020",
            "SINTEF, \"Customer Journey Modelling Language\"",
            "\"Open Semantic Marketing Model\", 2026",
            "\"What are nested journeys?\", TheyDo",
            "\"Guardrails and limitations\", Adobe Journey Optimizer",
            "Gray, \"Empathy Map Canvas\", 2017",
            "Carlzon, \"Moments of Truth\", 1987",
            "Procter & Gamble, \"Annual Report\", 2005",
            "Lecinski, \"ZMOT: Winning the Zero Moment of Truth\", Google, 2011",
            "Solis, \"What's the Future of Business?\", 2013",
            "Reichheld, \"The One Number You Need to Grow\", Harvard Business Review 81(12), 2003",
            "Dixon, Freeman & Toman, \"Stop Trying to Delight Your Customers\", Harvard Business Review 88(7/8), 2010",
            "Clopper & Pearson, \"The Use of Confidence or Fiducial Limits Illustrated in the Case of the Binomial\", Biometrika 26(4), 1934",
            "Holm, \"A Simple Sequentially Rejective Multiple Test Procedure\", Scandinavian Journal of Statistics 6(2), 1979",
            "Owen, \"Empirical Likelihood Ratio Confidence Intervals for a Single Functional\", Biometrika 75(2), 1988");
  }

  @Test
  void worksAreNoPlacesAndDifferFromEachOther() {
    assertThat(WORKS).doesNotHaveDuplicates().allMatch(work -> work.work().equals(work));
  }

  @Test
  void addressesAreThoseOfThePages() {
    assertThat(WORKS.stream().flatMap(work -> work.address().stream()))
        .isNotEmpty()
        .allMatch(address -> "https".equals(address.getScheme()));
  }

  @Test
  void phasesAndStepsAreNumbered() {
    assertThat(Literature.phase(7)).isEqualTo(Text.en("phase 7").nl("fase 7"));
    assertThat(Literature.step(3)).isEqualTo(Text.en("step 3").nl("stap 3"));
  }
}
