package io.github.klantreis.wording;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.discovery.JourneyDiscovery;
import io.github.klantreis.drawing.AtlasPage;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.osmm.OsmmMeasurement;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Market;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.workshop.WorkshopChecklist;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One of a kind is named in the singular: "1 touchpoint", "1 contactmoment". */
public final class CountsOfOneTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** A "1" that is no part of a larger number or of a share, and a noun in the plural. */
  private static final Pattern ONE_OF_SEVERAL =
      Pattern.compile(
          "(?<![\\d.,:–−+-])(?<!(of|van|van de|of the) )1 ("
              + Stream.concat(
                      Stream.of(ElementKind.values())
                          .flatMap(
                              kind ->
                                  Stream.of(Locale.ENGLISH, DUTCH)
                                      .map(locale -> kind.pluralLabel().get(locale))),
                      Stream.of(
                          "customers",
                          "klanten",
                          "encounters",
                          "contacten",
                          "gebeurtenissen",
                          "findings",
                          "bevindingen",
                          "errors",
                          "fouten",
                          "warnings",
                          "waarschuwingen",
                          "hints",
                          "tips",
                          "places",
                          "plaatsen",
                          "changes",
                          "wijzigingen",
                          "conflicts",
                          "conflicten",
                          "moves",
                          "stappen",
                          "figures",
                          "cijfers",
                          "signs",
                          "signalen",
                          "choices",
                          "keuzes",
                          "messages",
                          "berichten",
                          "departments",
                          "afdelingen",
                          "people",
                          "mensen",
                          "dimensions",
                          "dimensies",
                          "channels",
                          "kanalen",
                          "journeys",
                          "reizen",
                          "opportunities",
                          "verbeterkansen",
                          "lines",
                          "regels",
                          "results",
                          "resultaten",
                          "files",
                          "bestanden",
                          "problems",
                          "problemen",
                          "days",
                          "dagen",
                          "weeks",
                          "weken",
                          "months",
                          "maanden",
                          "years",
                          "jaren",
                          "ways",
                          "routes",
                          "purchases",
                          "aankopen"))
                  .map(Pattern::quote)
                  .collect(joining("|"))
              + ")\\b");

  /** Fails if a text has a one before a plural. */
  public static void assertSingular(String text) {
    assertThat(
            ONE_OF_SEVERAL
                .matcher(text)
                .results()
                .map(found -> text.substring(Math.max(0, found.start() - 40), found.end())))
        .as(text.length() > 300 ? "a text" : text)
        .isEmpty();
  }

  @Test
  void aNumberChoosesItsWords() {
    Counted days = new Counted(Text.en("1 day").nl("1 dag"), Text.en("{n} days").nl("{n} dagen"));

    assertThat(Stream.of(0, 1, 2, 1200).map(number -> days.of(number).get(Locale.ENGLISH)))
        .containsExactly("0 days", "1 day", "2 days", "1,200 days");
    assertThat(days.of(1200).get(DUTCH)).isEqualTo("1.200 dagen");
  }

  @Test
  void findingsAreCountedAlikeInReportsAndOnPages() {
    Journey journey =
        Journey.builder("one", "One")
            .phase(CanonicalPhase.PURCHASE, phase -> phase.touchpoint("pays", "Pays"))
            .build();
    for (Severity severity : Severity.values()) {
      ValidationReport report =
          Validators.of(
                  JourneyValidator.forTouchpoints("my-rule")
                      .severity(severity)
                      .check(
                          (touchpoint, context) ->
                              context.report(Text.en("It is so").nl("Het is zo"))))
              .validate(journey);
      for (Locale locale : List.of(Locale.ENGLISH, DUTCH)) {
        String one = severity.counted(1).get(locale);
        assertThat(report.toText(locale)).contains(one);
        String atlas =
            AtlasPage.of(JourneyAtlas.builder("all", "All").journey(journey).build())
                .findings(report)
                .language(locale)
                .toHtml();
        assertThat(atlas).contains("</svg> " + one + "</span>");
        assertSingular(atlas.substring(atlas.indexOf("<main>")));
      }
    }
    assertThat(Severity.WARNING.counted(0).get(DUTCH, Map.of("n", 0)))
        .isEqualTo("0 waarschuwingen");
    assertThat(Severity.ERROR.counted(1)).isEqualTo(Text.en("1 error").nl("1 fout"));
  }

  @Test
  void allThatIsSaidOfOneOfEach() {
    Journey one =
        Journey.builder("one", "One")
            .persona("anna", "Anna")
            .phase(
                CanonicalPhase.PURCHASE,
                phase ->
                    phase.touchpoint("pays", "Pays", t -> t.emotion(-1, "cross").painPoint("Slow")))
            .build();
    Journey named = one.edit(edit -> edit.journey(heading -> heading.goal("A goal")));
    Trail trail = Trail.of("c1", Encounter.of("c1", START, "pays"));
    JourneyStatistics statistics = Stream.of(trail).collect(ObservationPlan.of(one).statistics());
    for (Locale locale : List.of(Locale.ENGLISH, DUTCH)) {
      JourneyMap map =
          JourneyMap.of(one)
              .observed(statistics)
              .findings(StandardRules.strict().validate(one))
              .language(locale);
      List<String> said =
          List.of(
              map.toSvg(),
              map.toHtml(),
              map.toMarkdown(),
              map.comparedWith(named).toSvg(),
              StandardRules.strict().validate(one).toText(locale),
              statistics.toText(locale),
              OsmmMeasurement.write(
                  one, statistics, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), locale),
              JourneyDiff.between(one, named).toText(locale),
              JourneyMerge.of(one, named, one).toText(locale),
              WorkshopChecklist.of(one).toText(locale),
              JourneyDiscovery.of("found", "Found").discover(List.of(trail)).toText(locale));
      said.forEach(CountsOfOneTest::assertSingular);
    }
    assertThat(JourneyMap.of(one).toSvg()).contains("1 phase with 1 touchpoint, as seen by: Anna.");
    assertThat(JourneyMap.of(one).language(DUTCH).toSvg())
        .contains("1 fase met 1 contactmoment, gezien door: Anna.");
  }

  /** Numbers come from options too. */
  @Test
  void allThatRulesSayWhereOptionsAreOne() {
    Map<String, String> ones = new TreeMap<>();
    StandardRules.strict().definitions().stream()
        .flatMap(rule -> rule.options().stream())
        .forEach(
            option ->
                Stream.of("1", "P1D")
                    .filter(one -> isIn(option, one))
                    .forEach(one -> ones.put(option.id(), one)));
    assertThat(ones).containsEntry("b2b-interval-short.least", "P1D").hasSizeGreaterThan(20);
    Validators rules = StandardRules.strict().configured(ones);
    List<Journey> journeys = new ArrayList<>();
    RandomJourneys.seeded(3).next(50).forEach(journeys::add);
    Journey hours = b2b().horizon(Duration.ofHours(2)).build();
    assertThat(rules.validate(hours).toText(Locale.ENGLISH)).contains("at least 1 day is expected");
    journeys.add(hours);
    for (Journey journey : journeys) {
      for (Locale locale : List.of(Locale.ENGLISH, DUTCH)) {
        assertSingular(rules.validate(journey).toText(locale));
      }
    }
    Validators two =
        StandardRules.strict().configured(Map.of("b2b-interval-short.least", "P1200D"));
    assertThat(two.validate(b2b().horizon(Period.ofDays(1)).build()).toText(DUTCH))
        .contains(
            "duurt 1 dag; dat is kort voor B2B, waar minstens 1.200 dagen te verwachten zijn");
  }

  private static boolean isIn(Option<?> option, String text) {
    try {
      return option.parse(text) != null;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private static JourneyBuilder b2b() {
    return Journey.builder("crm", "Buying a CRM").market(Market.B2B).phase(CanonicalPhase.PURCHASE);
  }
}
