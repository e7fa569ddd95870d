package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forPhases;
import static io.github.klantreis.validation.JourneyValidator.forTouchpoints;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.FirstContact;
import io.github.klantreis.validation.rules.summary.LastWords;
import io.github.klantreis.validation.rules.summary.Neighbours;
import io.github.klantreis.validation.rules.summary.Periods;
import io.github.klantreis.validation.rules.summary.Preceding;
import io.github.klantreis.validation.rules.summary.Said;
import io.github.klantreis.validation.rules.summary.Waiting;
import io.github.klantreis.validation.rules.summary.Whose;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.TimeWords;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Durations;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rules on waiting: what people hear meanwhile, how long it lasts, and whether it fits. */
public final class WaitRules {
  private WaitRules() {}

  // ---- waiting in which customers are told nothing ----

  /** From which wait on {@link #WAIT_WITHOUT_WORD} asks for a word: three days, inclusive. */
  public static final Option<Duration> WAIT_WITHOUT_WORD_FROM =
      Option.ofDuration("wait-without-word.from", Duration.ofDays(3));

  private static final Text SILENT_BEFORE =
      Text.en(
              "Before \"{name}\" {people} wait {length}, and no promise, message or action is noted")
          .nl(
              "Vóór \"{name}\" wachten {people} {length}, en er staat geen toezegging, bericht of"
                  + " actie bij");

  private static final Text SILENT_WAIT =
      Text.en("At \"{name}\" {people} wait {length}, and no promise, message or action is noted")
          .nl(
              "Bij \"{name}\" wachten {people} {length}, en er staat geen toezegging, bericht of"
                  + " actie bij");

  private static final Text SILENT_BEFORE_OF_ONE =
      Text.en(
              "Before \"{name}\" \"{who}\" waits {length}, and no promise, message or action is noted")
          .nl(
              "Vóór \"{name}\" wacht \"{who}\" {length}, en er staat geen toezegging, bericht of"
                  + " actie bij");

  private static final Text SILENT_WAIT_OF_ONE =
      Text.en("At \"{name}\" \"{who}\" waits {length}, and no promise, message or action is noted")
          .nl(
              "Bij \"{name}\" wacht \"{who}\" {length}, en er staat geen toezegging, bericht of"
                  + " actie bij");

  /**
   * Where customers wait for three days or longer, something is promised, said or done. What counts
   * as a word is an expectation, an action or a service blueprint, at the touchpoint or at one from
   * which customers come to it, by branches and next steps too, also from another phase; and a
   * touchpoint just before the wait that the organisation starts, such as a call the day after, a
   * contact whose name says that people get a message, or one whose name or description has a
   * length of time, such as "ready in five days". Where several ways come together, a word on one
   * of them is enough. Before the first touchpoint of a phase, the last ones of the phase before
   * count, and the expectations on that phase; those on a phase count for all waits in it, as does
   * a description of the phase that promises a time, such as "we answer within five days". A wait
   * is a time before a touchpoint, or what lasts at one whose name says that people wait; how long
   * something else takes is none. Nobody can shorten it where people wait for one of their own or
   * for another customer, nor is the time a wait that they let pass before they first turn to
   * somebody, or before which a name says that they put something off. Those with which the journey
   * starts are left alone, as what comes before it is not shown. Warning. Option {@link
   * #WAIT_WITHOUT_WORD_FROM}.
   */
  public static final JourneyValidator<Phase> WAIT_WITHOUT_WORD =
      forPhases("wait-without-word")
          .summary(
              Text.en("customers who wait hear something").nl("klanten die wachten, horen iets"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(4)))
          .source(
              Source.LIBRARY_DEFAULT.at(Text.en("the shortest wait").nl("de kortste wachttijd")))
          .hint(
              Text.en("Say when {people} will hear more, or send a message while they wait")
                  .nl(
                      "Laat {people} weten wanneer ze weer iets horen, of stuur tussendoor een"
                          + " bericht"))
          .option(WAIT_WITHOUT_WORD_FROM)
          .seeing(LastWords.OVERVIEW)
          .seeing(FirstContact.OVERVIEW)
          .readingOfTouchpoints(
              touchpoint ->
                  List.of(
                      touchpoint.name(),
                      touchpoint.concernedPersonas(),
                      touchpoint.initiator(),
                      Optional.ofNullable(Waiting.at(touchpoint)),
                      Waiting.shortest(touchpoint),
                      Waiting.isBefore(touchpoint),
                      touchpoint.nextSteps(),
                      LastWords.part(touchpoint)))
          .check(WaitRules::checkWaits);

  private static void checkWaits(Phase phase, ValidationContext context) {
    Duration from = context.option(WAIT_WITHOUT_WORD_FROM);
    int judged = 0;
    Told told = null;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      TimeSpan wait = Waiting.at(touchpoint);
      if (wait == null || wait.estimate().compareTo(from) < 0) {
        continue;
      }
      told =
          told == null
              ? Told.in(phase, context.journey(), context.overview(LastWords.OVERVIEW))
              : told;
      if (told.follows().contains(touchpoint.id())
          && !context.journey().isWithoutCustomer(touchpoint)
          && !context.overview(FirstContact.OVERVIEW).isUnknownUntil(touchpoint)
          && !isPutOff(touchpoint, context.journey())
          && !Waiting.isForOwnPeople(touchpoint, context.journey())) {
        judged++;
        if (!LastWords.promises(phase)
            && !LastWords.tells(touchpoint)
            && !told.before().contains(touchpoint.id())) {
          silent(touchpoint, phase, context)
              .about(touchpoint)
              .with("name", touchpoint.name())
              .with("length", Waiting.inASentence(touchpoint, wait));
        }
      }
    }
    context.judged(judged);
  }

  /** What a name with a subject of its own starts with: others may put something off. */
  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("the", "a", "an", "de", "het", "een");

  /**
   * Whether the name of a touchpoint says that people put something off: it names nobody else, and
   * does not start with that where others start the touchpoint.
   */
  private static boolean isPutOff(Touchpoint touchpoint, JourneyHeading journey) {
    String name = touchpoint.name();
    return Families.POSTPONING.areIn(name)
        && !ARTICLES.contains(name.toLowerCase(Locale.ROOT).split(" ", 2)[0])
        && journey.actors().stream().noneMatch(actor -> name.startsWith(actor.name()))
        && !(Families.POSTPONING.start(name) && Contact.isStartedByOthers(touchpoint, journey));
  }

  private static FindingDraft silent(
      Touchpoint touchpoint, Phase phase, ValidationContext context) {
    boolean isBefore = Waiting.isBefore(touchpoint);
    Optional<Persona> only = Whose.only(phase.reading(touchpoint), context.journey());
    return only.isPresent()
        ? context
            .report(isBefore ? SILENT_BEFORE_OF_ONE : SILENT_WAIT_OF_ONE)
            .with("who", only.get())
        : context.report(isBefore ? SILENT_BEFORE : SILENT_WAIT);
  }

  /**
   * What customers heard before the touchpoints of a phase.
   *
   * @param follows the ids of the touchpoints of which it is known what comes before
   * @param before the ids of those before which something is told, or people put it off themselves
   */
  private record Told(Set<String> follows, Set<String> before) {
    static Told in(Phase phase, JourneyHeading journey, LastWords lastWords) {
      Set<String> follows = new HashSet<>();
      Set<String> before = new HashSet<>(lastWords.heard());
      Neighbours.forEach(
          phase,
          (one, next) -> {
            follows.add(next.id());
            if (LastWords.isHeardAt(one, journey) || isPutOff(one, journey)) {
              before.add(next.id());
            }
          });
      for (Touchpoint first : phase.firstTouchpoints()) {
        if (lastWords.silent().contains(phase.id())) {
          follows.add(first.id());
        } else {
          follows.remove(first.id());
        }
      }
      return new Told(follows, before);
    }
  }

  // ---- a wait of which only a pain point tells ----

  /** The words by which {@link #WAIT_IN_WORDS} recognises waiting. */
  public static final Option<List<String>> WAIT_IN_WORDS_WORDS =
      Option.ofWords(
          "wait-in-words.words",
          List.of(
              "wait",
              "waits",
              "waited",
              "waiting",
              "longer than expected",
              "longer than promised",
              "queue",
              "queues",
              "queued",
              "queueing",
              "queuing",
              "wacht",
              "wachten",
              "wachtte",
              "wachtten",
              "gewacht",
              "wachttijd",
              "wachttijden",
              "wachtlijst",
              "wachtlijsten",
              "wachtrij",
              "wachtrijen",
              "langer dan verwacht",
              "langer dan beloofd",
              "langer dan afgesproken",
              "in de rij"));

  static final String WAIT_IN_WORDS_ID = "wait-in-words";

  /** What may tell of waiting anywhere in a journey. */
  private static final Overview<Waits> WAITS =
      Overview.of(
          PhaseFact.of(Waits::in).lookingAt(Waits::areAt).reading(Waits::at), Waits::together);

  /**
   * What may tell of waiting.
   *
   * @param isSure whether people wait or wonder how long it takes, whatever the words
   * @param pains the pain points, by phase, which tell of it where they have one of the words
   */
  private record Waits(boolean isSure, ImmutableList<ImmutableList<String>> pains) {
    static boolean areAt(Touchpoint touchpoint) {
      return isSureAt(touchpoint) || !touchpoint.painPoints().isEmpty();
    }

    private static boolean isSureAt(Touchpoint touchpoint) {
      return Waiting.isSaid(touchpoint) || asksHowLong(touchpoint);
    }

    static Waits at(Touchpoint touchpoint) {
      return at(List.of(touchpoint));
    }

    static Waits in(Phase phase) {
      return at(phase.touchpoints());
    }

    private static Waits at(List<Touchpoint> touchpoints) {
      boolean isSure = false;
      ImmutableList.Builder<String> pains = ImmutableList.builder();
      for (Touchpoint touchpoint : touchpoints) {
        isSure = isSure || isSureAt(touchpoint);
        touchpoint.painPoints().forEach(pain -> pains.add(pain.text()));
      }
      return new Waits(isSure, ImmutableList.of(pains.build()));
    }

    static Waits together(Journey journey, List<Waits> phases) {
      return new Waits(
          phases.stream().anyMatch(Waits::isSure),
          phases.stream()
              .flatMap(phase -> phase.pains.stream())
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /** Whether words say how long it takes anywhere where people wait. */
  private static final Overview<Boolean> LENGTH_SAID =
      Overview.of(
          PhaseFact.of(
                  (Phase phase) -> phase.touchpoints().stream().anyMatch(WaitRules::isLengthSaidAt))
              .reading(WaitRules::isLengthSaidAt),
          (journey, phases) -> phases.contains(true));

  /** The ids of the phases whose own words say how long it takes. */
  private static final Overview<ImmutableSet<String>> LENGTH_SAID_ON_PHASE =
      Overview.of(
          PhaseFact.of(
                  (Phase phase) ->
                      Said.on(phase.heading(), WaitRules::saysHowLong)
                          ? Optional.of(phase.id())
                          : Optional.<String>empty())
              .lookingAt(touchpoint -> false),
          (journey, phases) ->
              phases.stream().flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet()));

  private static boolean isLengthSaidAt(Touchpoint touchpoint) {
    return Waits.isSureAt(touchpoint) && Said.at(touchpoint, WaitRules::saysHowLong);
  }

  /** Returns what a rule has to see that asks {@link #isWaitingTold}. */
  static Overview<?> waits() {
    return WAITS;
  }

  /**
   * Whether people wait or wonder how long it takes, by the words that {@link #WAIT_IN_WORDS} has.
   */
  static boolean isWaitingTold(ValidationContext context) {
    Waits waits = context.overview(WAITS);
    List<String> words = context.option(WAIT_IN_WORDS_WORDS);
    return waits.isSure()
        || waits.pains().stream()
            .flatMap(List::stream)
            .anyMatch(pain -> speaksOfWaiting(pain, words, context.journey()));
  }

  private static final Text SEVERAL =
      Text.en("At {n} touchpoints {people} wait, but the journey does not say how long: {places}")
          .nl("Bij {n} contactmomenten wachten {people}, maar er staat niet hoe lang: {places}");

  private static final Wording PAIN_IN_WORDS =
      Wording.one(
              Text.en(
                      "The pain point \"{pain}\" at \"{name}\" is about waiting, but the journey does"
                          + " not say how long it takes")
                  .nl(
                      "Het pijnpunt \"{pain}\" bij \"{name}\" gaat over wachten, maar er staat niet"
                          + " hoe lang dat duurt"))
          .some(SEVERAL);

  private static final Wording NAME_IN_WORDS =
      Wording.one(
              Text.en("At \"{name}\" {people} wait, but the journey does not say how long")
                  .nl("Bij \"{name}\" wachten {people}, maar er staat niet hoe lang"))
          .some(SEVERAL);

  private static final Wording QUESTION_IN_WORDS =
      Wording.one(
              Text.en(
                      "At \"{name}\" {people} wonder how long it takes, but the journey does not say"
                          + " how long")
                  .nl(
                      "Bij \"{name}\" vragen {people} zich af hoe lang het duurt, maar er staat"
                          + " niet hoe lang"))
          .some(
              Text.en(
                      "At {n} touchpoints {people} wonder how long it takes, but the journey does not"
                          + " say how long: {places}")
                  .nl(
                      "Bij {n} contactmomenten vragen {people} zich af hoe lang het duurt, maar er"
                          + " staat niet hoe lang: {places}"));

  private static final Wording NAME_IN_WORDS_OF_ONE =
      Wording.one(
          Text.en("At \"{name}\" \"{who}\" waits, but the journey does not say how long")
              .nl("Bij \"{name}\" wacht \"{who}\", maar er staat niet hoe lang"));

  private static final Wording QUESTION_IN_WORDS_OF_ONE =
      Wording.one(
          Text.en(
                  "At \"{name}\" \"{who}\" wonders how long it takes, but the journey does not say how long")
              .nl(
                  "Bij \"{name}\" vraagt \"{who}\" zich af hoe lang het duurt, maar er staat"
                      + " niet hoe lang"));

  /** The ids of the touchpoints after which customers wait for a time that is noted. */
  private static final Overview<ImmutableSet<String>> WAITED_AFTER =
      Overview.of(
          PhaseFact.of((Phase phase) -> Preceding.in(phase, WaitRules::isTimed))
              .reading(touchpoint -> List.of(isTimed(touchpoint), touchpoint.nextSteps())),
          (journey, phases) -> Preceding.together(phases));

  private static boolean isTimed(Touchpoint touchpoint) {
    return Waiting.isBefore(touchpoint) || touchpoint.startsAfter().isPresent();
  }

  /**
   * A wait has a length. Judges where a pain point of a touchpoint speaks of waiting, where its
   * name starts with it, as "Waits for the result", and where customers think or say "how long".
   * The length is that of the touchpoint, the wait before it or before the next one, or a time
   * since the start of the journey; words will do, such as "about two weeks", also those of the
   * phase, and for a pain point those of any touchpoint at which people wait. Without a length
   * nothing can be promised, and nobody sees whether it gets shorter. Information. Option {@link
   * #WAIT_IN_WORDS_WORDS}.
   */
  public static final JourneyValidator<Touchpoint> WAIT_IN_WORDS =
      forTouchpoints(WAIT_IN_WORDS_ID)
          .severity(Severity.INFO)
          .summary(Text.en("a wait has a length").nl("bij wachten staat hoe lang het duurt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Find out how long {people} usually wait, and note it")
                  .nl("Zoek uit hoe lang {people} doorgaans wachten en noteer dat"))
          .option(WAIT_IN_WORDS_WORDS)
          .seeing(LENGTH_SAID)
          .seeing(LENGTH_SAID_ON_PHASE)
          .seeing(WAITED_AFTER)
          .check(WaitRules::checkWords);

  private static void checkWords(Touchpoint touchpoint, ValidationContext context) {
    if (isTimed(touchpoint)
        || Contact.isToldElsewhere(touchpoint)
        || Waiting.lasts(touchpoint).isPresent()
        || context.overview(WAITED_AFTER).contains(touchpoint.id())) {
      return;
    }
    Optional<PainPoint> pain = painOfWaiting(touchpoint, context);
    boolean isOne =
        Waiting.isSaid(touchpoint) && !Contact.isStartedByOthers(touchpoint, context.journey());
    boolean isSpokenOf =
        pain.isPresent() ? !context.overview(LENGTH_SAID) : isOne || asksHowLong(touchpoint);
    if (!isSpokenOf
        || context.journey().isWithoutCustomer(touchpoint)
        || Waiting.isForOwnPeople(touchpoint, context.journey())
        || Said.at(touchpoint, WaitRules::saysHowLong)
        || context.overview(LENGTH_SAID_ON_PHASE).contains(context.phase().orElseThrow().id())) {
      return;
    }
    if (pain.isPresent()) {
      report(PAIN_IN_WORDS, touchpoint, context).with("pain", pain.get().text());
    } else if (isOne) {
      reportOf(NAME_IN_WORDS, NAME_IN_WORDS_OF_ONE, touchpoint, context);
    } else {
      reportOf(QUESTION_IN_WORDS, QUESTION_IN_WORDS_OF_ONE, touchpoint, context);
    }
  }

  private static Optional<PainPoint> painOfWaiting(
      Touchpoint touchpoint, ValidationContext context) {
    if (touchpoint.painPoints().isEmpty()) {
      return Optional.empty();
    }
    List<String> words = context.option(WAIT_IN_WORDS_WORDS);
    for (PainPoint pain : touchpoint.painPoints()) {
      if (speaksOfWaiting(pain.text(), words, context.journey())) {
        return Optional.of(pain);
      }
    }
    return Optional.empty();
  }

  private static void reportOf(
      Wording all, Wording one, Touchpoint touchpoint, ValidationContext context) {
    Optional<Persona> only = Whose.only(Feelings.reading(touchpoint, context), context.journey());
    if (only.isPresent()) {
      report(one, touchpoint, context).with("who", only.get());
    } else {
      report(all, touchpoint, context);
    }
  }

  private static FindingDraft report(
      Wording wording, Touchpoint touchpoint, ValidationContext context) {
    return context.report(wording).attribute("waitBefore").with("name", touchpoint.name());
  }

  /** Whether words say how long it takes, if only "hours". */
  private static boolean saysHowLong(String text) {
    return TimeWords.areIn(text) || Families.ROUGH_LENGTH.areIn(text);
  }

  private static boolean asksHowLong(Touchpoint touchpoint) {
    return Said.byPeopleAt(touchpoint, Families.HOW_LONG::areIn);
  }

  /** Words that say of whoever the sentence is on that they wait, customers or not. */
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of("wait", "waits", "waited", "wacht", "wachten", "wachtte", "wachtten");

  private static boolean speaksOfWaiting(String text, List<String> words, JourneyHeading journey) {
    String found = WholeWords.firstIn(text, words);
    if (found != null && VERBS.contains(found) && isOnStaff(text, journey)) {
      found =
          WholeWords.firstIn(text, words.stream().filter(word -> !VERBS.contains(word)).toList());
    }
    return found != null && !Families.NO_WAIT.areIn(text);
  }

  /** Whether a text is on people of the organisation whose journey it is not. */
  private static boolean isOnStaff(String text, JourneyHeading journey) {
    return Families.ON_STAFF.start(text)
        && !Families.OF_OTHERS.areIn(text)
        && !journey.people().equals(People.EMPLOYEES);
  }

  // ---- a wait that is longer than the journey ----

  /** A first of July, from which on months and years are as long as they can be. */
  private static final LocalDate ANY_BEGIN = LocalDate.of(2027, 7, 1);

  private static final Text TOO_LONG_BEFORE =
      Text.en("Before \"{name}\" {people} wait {length}, but the whole journey lasts {whole}")
          .nl(
              "Vóór \"{name}\" wachten {people} {length}, maar de hele {peopleJourney} duurt {whole}");

  private static final Text TOO_LONG_AT =
      Text.en("At \"{name}\" {people} wait {length}, but the whole journey lasts {whole}")
          .nl(
              "Bij \"{name}\" wachten {people} {length}, maar de hele {peopleJourney} duurt {whole}");

  private static final Text TOO_LATE =
      Text.en("\"{name}\" starts after {length}, but the whole journey lasts {whole}")
          .nl("\"{name}\" begint na {length}, maar de hele {peopleJourney} duurt {whole}");

  /**
   * No wait is longer than the journey: neither a wait before a touchpoint, nor one at a touchpoint
   * whose name says so, nor the time from the start of the journey to a touchpoint. Judges where
   * the journey says how long it takes. What people do by themselves may last longer, such as use.
   * Warning.
   */
  public static final JourneyValidator<Touchpoint> WAIT_BEYOND_JOURNEY =
      forTouchpoints("wait-beyond-journey")
          .once(Begins.interval())
          .that(
              Text.en("have a wait or a time").nl("een wachttijd of tijdstip hebben"),
              (touchpoint, around) ->
                  Waiting.at(touchpoint) != null || touchpoint.startsAfter().isPresent())
          .summary(
              Text.en("no wait is longer than the journey")
                  .nl("wachten duurt niet langer dan de reis"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Correct one of the two: the time that is noted here, or that of the journey")
                  .nl(
                      "Verbeter een van de twee: de tijd die hier staat, of die van de {peopleJourney}"))
          .check(WaitRules::checkLength);

  private static void checkLength(Touchpoint touchpoint, ValidationContext context) {
    TimeInterval whole = context.journey().horizon().orElseThrow();
    TimeSpan wait = Waiting.at(touchpoint);
    TimeSpan start = touchpoint.startsAfter().orElse(null);
    if (wait != null && isLonger(wait, whole)) {
      boolean isBefore = Waiting.isBefore(touchpoint);
      Text length = Waiting.inASentence(touchpoint, wait);
      report(isBefore ? TOO_LONG_BEFORE : TOO_LONG_AT, length, whole, touchpoint, context)
          .attribute(longestOf(touchpoint, isBefore));
    } else if (start != null && isLonger(start, whole)) {
      Text length = Durations.inASentence(start.calendar(), start.clock());
      report(TOO_LATE, length, whole, touchpoint, context).attribute("startsAfter");
    }
  }

  private static String longestOf(Touchpoint touchpoint, boolean isBefore) {
    return isBefore
        ? touchpoint.waitBeforeAtMost().isPresent() ? "waitBeforeAtMost" : "waitBefore"
        : touchpoint.lastsAtMost().isPresent() ? "lastsAtMost" : "lasts";
  }

  private static boolean isLonger(TimeSpan time, TimeInterval whole) {
    LocalDate begin = whole.begin().orElse(ANY_BEGIN);
    return Periods.after(begin, time).isAfter(Periods.after(begin, whole.length()));
  }

  private static FindingDraft report(
      Text words,
      Text length,
      TimeInterval whole,
      Touchpoint touchpoint,
      ValidationContext context) {
    return context
        .report(words)
        .with("name", touchpoint.name())
        .with("length", length)
        .with("whole", Durations.inASentence(whole.length().calendar(), whole.length().clock()));
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(WAIT_WITHOUT_WORD, WAIT_IN_WORDS, WAIT_BEYOND_JOURNEY);
  }
}
