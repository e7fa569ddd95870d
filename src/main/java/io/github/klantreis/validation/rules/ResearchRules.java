package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Grounds;
import io.github.klantreis.validation.rules.summary.PhaseFacts;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules on the people who were asked: that they are enough, and that they are heard. */
public final class ResearchRules {
  private ResearchRules() {}

  // ---- how many were asked ----

  /** How many people {@link #EVIDENCE_WEAK} takes for enough to count with: 30, inclusive. */
  public static final Option<Integer> EVIDENCE_WEAK_LEAST = Option.ofInt("evidence-weak.least", 30);

  private static final Text WEAK =
      Text.en("The numbers in \"{evidence}\" come from fewer than {least} people: {count}")
          .nl("De getallen in \"{evidence}\" komen van minder dan {least} mensen: {count}");

  /** A number, also one with its thousands apart: 1250, 1.250, 1,250 or 1 250. */
  private static final String NUMBER = "(\\d{1,3}(?:[., \\u00A0\\u202F]\\d{3}){1,2}|\\d{1,9})";

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:\\bn ?= ?"
              + NUMBER
              + "(?![.,]?\\d))|(?:(?<!\\d)(?<!\\d[.,])"
              + NUMBER
              + " (?:people|persons|respondents|participants|"
              + "customers|users|interviews|mensen|personen|respondenten|deelnemers|klanten|"
              + "gebruikers)\\b)");

  /**
   * Numbers come from enough people: quantitative evidence that says how many people it comes from
   * names at least {@link #EVIDENCE_WEAK_LEAST}. Read from its words, such as "64 % of 15
   * respondents" or "n = 15". Information.
   */
  public static final JourneyValidator<JourneyHeading> EVIDENCE_WEAK =
      JourneyValidator.forJourneyHeadings("evidence-weak")
          .severity(Severity.INFO)
          .summary(
              Text.en("numbers come from enough people").nl("getallen komen van genoeg mensen"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(2)))
          .source(
              Source.LIBRARY_DEFAULT.at(Text.en("the number of people").nl("het aantal mensen")))
          .hint(
              Text.en("Call it qualitative and quote what was said, or ask more people")
                  .nl("Noem het kwalitatief en citeer wat is gezegd, of vraag het meer mensen"))
          .option(EVIDENCE_WEAK_LEAST)
          .check(ResearchRules::checkEvidence);

  private static void checkEvidence(JourneyHeading journey, ValidationContext context) {
    int judged = 0;
    for (Evidence evidence : journey.evidence()) {
      int people = evidence.kind() == EvidenceKind.QUANTITATIVE ? peopleIn(evidence.text()) : -1;
      if (people >= 0) {
        judged++;
        if (people < context.option(EVIDENCE_WEAK_LEAST)) {
          context
              .report(WEAK)
              .attribute("evidence")
              .with("evidence", evidence.text())
              .with("count", people)
              .with("least", context.option(EVIDENCE_WEAK_LEAST));
        }
      }
    }
    context.judged(judged);
  }

  /** How many people a text names; negative if none. */
  private static int peopleIn(String text) {
    Matcher matcher = PEOPLE.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.find()) {
      return -1;
    }
    String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return Integer.parseInt(CharMatcher.inRange('0', '9').retainFrom(number));
  }

  private static final Splitter NUMBERS =
      Splitter.on(CharMatcher.inRange('0', '9').negate()).omitEmptyStrings();

  private static final Text OF_ONE_PERSON =
      Text.en("This journey seems to rest on the story of one person: \"{evidence}\"")
          .nl(
              "Deze {peopleJourney} lijkt te berusten op het verhaal van één persoon:"
                  + " \"{evidence}\"");

  /**
   * What one person went through is a start, and not yet what people go through: evidence comes
   * from more than one. Read from its words, such as "the story of one customer" or "one
   * interview". Silent where these name several, such as "one interview per persona" or a number
   * that is no year, and where anything else in the journey rests on research. Information.
   */
  public static final JourneyValidator<Journey> EVIDENCE_OF_ONE =
      forJourneys("evidence-of-one")
          .severity(Severity.INFO)
          .summary(
              Text.en("evidence comes from more than one person")
                  .nl("de onderbouwing komt van meer dan één persoon"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(2)))
          .hint(
              Text.en("Ask a few more {people}, and find out whether they say the same")
                  .nl(
                      "Vraag ook andere {people} naar hun ervaring en ga na of ze hetzelfde vertellen"))
          .summarisingPhases(Grounds.FACT)
          .checkJourney(ResearchRules::checkOne);

  private static void checkOne(
      Journey journey, List<PhaseSummary<Grounds>> phases, ValidationContext context) {
    List<Evidence> own = researched(journey);
    if (own.isEmpty()) {
      context.abstain();
    } else if (restsOnOne(journey) && Grounds.together(journey, phases).research().size() == 1) {
      context.report(OF_ONE_PERSON).attribute("evidence").with("evidence", own.get(0).text());
    }
  }

  /** Whether the only evidence of a journey itself reads as the story of one person. */
  static boolean restsOnOne(JourneyHeading journey) {
    List<Evidence> own = researched(journey);
    return own.size() == 1 && isOfOne(own.get(0).text());
  }

  private static List<Evidence> researched(JourneyHeading journey) {
    return journey.evidence().stream()
        .filter(each -> each.kind() != EvidenceKind.ASSUMPTION)
        .toList();
  }

  private static boolean isOfOne(String text) {
    return Families.OF_ONE.areIn(text) && !Families.OF_MANY.areIn(text) && !hasNumber(text);
  }

  /** Whether a text has a number other than 1 or a year. */
  private static boolean hasNumber(String text) {
    return NUMBERS.splitToStream(text).anyMatch(number -> !number.equals("1") && !isYear(number));
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }

  // ---- whether they are heard ----

  private static final Text NOBODY_QUOTED =
      Text.en("Nobody is quoted in this journey")
          .nl("In deze {peopleJourney} wordt niemand geciteerd");

  private static final Text QUOTES_MISSING =
      Text.en("This journey rests on qualitative research, but nobody is quoted in it")
          .nl("Deze {peopleJourney} berust op kwalitatief onderzoek, maar citeert niemand");

  /**
   * Where people were asked, they are heard: a quote or a thought of theirs is noted, with the
   * journey's personas, phases or touchpoints. Judges where the journey itself rests on qualitative
   * evidence. Silent of a mere list of touchpoints, which {@link
   * CustomerViewRules#JOURNEY_IS_TOUCHPOINT_LIST} names. Information.
   */
  public static final JourneyValidator<Journey> QUOTE_MISSING =
      JourneyValidator.forJourneys("quote-missing")
          .severity(Severity.INFO)
          .once(
              Begun.journey(
                  Text.en("the journey has qualitative evidence of more than one person")
                      .nl("de reis kwalitatieve onderbouwing van meer dan één persoon heeft"),
                  journey ->
                      journey.evidence().stream()
                          .anyMatch(
                              each ->
                                  each.kind() == EvidenceKind.QUALITATIVE
                                      && !Families.OF_ONE.areIn(each.text()))))
          .once(Begins.EXPERIENCE)
          .summary(
              Text.en("people who were asked are quoted").nl("wie is gevraagd, wordt geciteerd"))
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(2)))
          .hint(
              Text.en("Add what {people} said in their own words, where it hurts or helps most")
                  .nl(
                      "Voeg toe wat {people} in hun eigen woorden zeiden, waar het het meest knelt of helpt"))
          .summarisingPhases(
              PhaseFact.<Boolean>of(ResearchRules::isHeard).lookingAt(ResearchRules::areQuoted))
          .check(
              (phases, context) -> {
                if (PhaseFacts.areAllFalse(phases)
                    && context.journey().personas().stream()
                        .allMatch(
                            persona ->
                                persona.quote().isEmpty() && persona.empathyMap().isEmpty())) {
                  context.report(
                      context.journey().evidence().stream().anyMatch(ResearchRules::isResearch)
                          ? QUOTES_MISSING
                          : NOBODY_QUOTED);
                }
              });

  /** Whether its words say that people were asked or watched: not every account is research. */
  private static boolean isResearch(Evidence evidence) {
    return evidence.kind() == EvidenceKind.QUALITATIVE
        && (Families.RESEARCH.areIn(evidence.text())
            || evidence.source().filter(Families.RESEARCH::areIn).isPresent());
  }

  private static boolean isHeard(Phase phase) {
    return areQuoted(phase) || phase.touchpoints().stream().anyMatch(ResearchRules::areQuoted);
  }

  private static boolean areQuoted(ExperienceElement element) {
    return !element.quotes().isEmpty() || !element.thoughts().isEmpty();
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(EVIDENCE_WEAK, EVIDENCE_OF_ONE, QUOTE_MISSING);
  }
}
