package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
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
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.Grounds;
import io.github.klantreis.validation.rules.summary.PhaseFacts;
import io.github.klantreis.validation.rules.summary.ToBe;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.TimeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private static final Text OF_ONE_PERSON_AND_FIGURES =
      Text.en(
              "Apart from figures, this journey seems to rest on the story of one person: \"{evidence}\"")
          .nl(
              "Afgezien van cijfers lijkt deze {peopleJourney} te berusten op het verhaal van één"
                  + " persoon: \"{evidence}\"");

  private static final Text OF_ONE_CASE =
      Text.en("This journey seems to rest on a single case: \"{evidence}\"")
          .nl("Deze {peopleJourney} lijkt te berusten op één geval: \"{evidence}\"");

  private static final Text OF_ONE_CASE_AND_FIGURES =
      Text.en("Apart from figures, this journey seems to rest on a single case: \"{evidence}\"")
          .nl(
              "Afgezien van cijfers lijkt deze {peopleJourney} te berusten op één geval:"
                  + " \"{evidence}\"");

  /**
   * What one person went through is a start, and not yet what people go through: evidence comes
   * from more than one. Read from its words, such as "the story of one customer", "one interview"
   * or "one visit". Silent where these name several, such as "one interview per persona" or a
   * number that is no year, and where anything else in the journey rests on research, other than on
   * figures that tell of no people. Information.
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
      return;
    }
    List<Evidence> stories = own.stream().filter(each -> !isFigure(each)).toList();
    if (stories.size() == 1 && isOfOne(stories.get(0).text())) {
      Evidence story = stories.get(0);
      List<Evidence> others =
          Grounds.together(journey, phases).research().stream()
              .filter(each -> !each.equals(story))
              .toList();
      if (others.stream().allMatch(ResearchRules::isFigure)) {
        boolean isAlone = others.isEmpty();
        context
            .report(
                Families.OF_ONE.areIn(story.text())
                    ? isAlone ? OF_ONE_PERSON : OF_ONE_PERSON_AND_FIGURES
                    : isAlone ? OF_ONE_CASE : OF_ONE_CASE_AND_FIGURES)
            .attribute("evidence")
            .with("evidence", story.text());
      }
    }
  }

  /** Whether a piece of evidence is a figure that does not tell of people or what they said. */
  private static boolean isFigure(Evidence evidence) {
    return evidence.kind() == EvidenceKind.QUANTITATIVE
        && peopleIn(evidence.text()) < 0
        && !Families.OF_ONE.areIn(evidence.text())
        && !Families.OF_PEOPLE.areIn(evidence.text());
  }

  /**
   * Whether the evidence of a journey itself, other than figures, reads as the story of one person
   * or case.
   */
  static boolean isToldByOne(JourneyHeading journey) {
    List<Evidence> stories = researched(journey).stream().filter(each -> !isFigure(each)).toList();
    return stories.size() == 1 && isOfOne(stories.get(0).text());
  }

  /** Whether the only evidence of a journey itself reads as the story of one person or case. */
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
    return (Families.OF_ONE.areIn(text) || Families.OF_ONE_CASE.areIn(text))
        && !Families.OF_MANY.areIn(text)
        && !hasNumber(text);
  }

  /** Whether a text has a number other than 1, a day of a month or a year. */
  private static boolean hasNumber(String text) {
    return NUMBERS
        .splitToStream(TimeWords.withoutDays(text))
        .anyMatch(number -> !number.equals("1") && !isYear(number));
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

  // ---- whether what they expect is met ----

  /** From how many expectations on {@link #EXPECTATIONS_UNJUDGED} judges: 3, inclusive. */
  public static final Option<Integer> EXPECTATIONS_UNJUDGED_FROM =
      Option.ofInt("expectations-unjudged.from", 3);

  private static final Text UNJUDGED =
      Text.en("{count} expectations are noted; for none of them is it filled in whether it is met")
          .nl(
              "Er staan {count} verwachtingen; bij geen ervan is ingevuld of die wordt waargemaakt");

  /**
   * Of what people expect it is known whether it is met. Judges journeys with {@link
   * #EXPECTATIONS_UNJUDGED_FROM} expectations or more that are not to be. A fulfilment of any of
   * them will do, and so does an emotion, a pain point, a quote, a thought or a drop-off point
   * where people have one, or on its phase. Information.
   */
  public static final JourneyValidator<Journey> EXPECTATIONS_UNJUDGED =
      forJourneys("expectations-unjudged")
          .severity(Severity.INFO)
          .once(
              Begun.journey(
                  Text.en("the journey is not one that is wanted")
                      .nl("de reis geen gewenste situatie toont"),
                  journey -> !ToBe.is(journey.state())))
          .summary(
              Text.en("it is known whether expectations are met")
                  .nl("het is bekend of verwachtingen worden waargemaakt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Ask {people} how far each is met, and note it with the expectation")
                  .nl(
                      "Vraag {people} in hoeverre elke verwachting wordt waargemaakt en noteer dat erbij"))
          .option(EXPECTATIONS_UNJUDGED_FROM)
          .summarisingPhases(
              PhaseFact.underHeading(Expected::in)
                  .reading(
                      touchpoint ->
                          List.of(
                              touchpoint.expectations(),
                              Feelings.part(touchpoint),
                              isBothered(touchpoint),
                              areQuoted(touchpoint),
                              touchpoint.state())))
          .check(ResearchRules::checkExpectations);

  /**
   * What people expect in a phase.
   *
   * @param count how many expectations there are
   * @param isJudged whether it is told of any of them how far it is met, or how people fare there
   * @param first the first element with one
   */
  private record Expected(int count, boolean isJudged, Optional<JourneyElement> first) {
    private static final Expected NOTHING = new Expected(0, false, Optional.empty());

    static Expected in(Phase phase, JourneyHeading journey) {
      int count = phase.expectations().size();
      boolean isToldOfAll = isToldOf(phase, journey);
      boolean isJudged = count > 0 && (isToldOfAll || isToldInside(phase, journey));
      Optional<JourneyElement> first = count > 0 ? Optional.of(phase) : Optional.empty();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (!touchpoint.expectations().isEmpty() && !ToBe.is(touchpoint.state())) {
          count += touchpoint.expectations().size();
          isJudged |=
              isToldOfAll || isJudged(touchpoint) || isTold(phase.reading(touchpoint), journey);
          first = first.or(() -> Optional.of(touchpoint));
        }
      }
      return count == 0 ? NOTHING : new Expected(count, isJudged, first);
    }

    private static boolean isToldOf(Phase phase, JourneyHeading journey) {
      return isJudged(phase)
          || Feelings.isNotedOn(phase, journey)
          || !phase.painPoints().isEmpty()
          || areQuoted(phase);
    }

    private static boolean isToldInside(Phase phase, JourneyHeading journey) {
      return phase.touchpoints().stream()
          .anyMatch(touchpoint -> isTold(phase.reading(touchpoint), journey));
    }

    private static boolean isJudged(ExperienceElement element) {
      return element.expectations().stream()
          .anyMatch(expectation -> expectation.fulfilment().isPresent());
    }

    private static boolean isTold(Reading reading, JourneyHeading journey) {
      return Feelings.areTold(reading, journey)
          || isBothered(reading.touchpoint())
          || areQuoted(reading.touchpoint());
    }
  }

  private static boolean isBothered(Touchpoint touchpoint) {
    return !touchpoint.painPoints().isEmpty() || !touchpoint.dropOffPoints().isEmpty();
  }

  private static void checkExpectations(
      List<PhaseSummary<Expected>> phases, ValidationContext context) {
    int count = phases.stream().mapToInt(phase -> phase.value().count()).sum();
    if (count < context.option(EXPECTATIONS_UNJUDGED_FROM)) {
      context.abstain();
    } else if (phases.stream().noneMatch(phase -> phase.value().isJudged())) {
      phases.stream()
          .flatMap(phase -> phase.value().first().stream())
          .findFirst()
          .ifPresent(
              first ->
                  context
                      .report(UNJUDGED)
                      .about(first)
                      .attribute("expectations")
                      .with("count", count));
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(EVIDENCE_WEAK, EVIDENCE_OF_ONE, QUOTE_MISSING, EXPECTATIONS_UNJUDGED);
  }
}
