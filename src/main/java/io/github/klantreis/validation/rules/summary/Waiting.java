package io.github.klantreis.validation.rules.summary;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.rules.text.WordSieve;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Durations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which touchpoints are waits, and who keeps people waiting there. */
public final class Waiting {
  private static final ImmutableSet<String> WAITS =
      ImmutableSet.of(
          "wait",
          "waits",
          "waiting",
          "queue",
          "queues",
          "queueing",
          "queuing",
          "wacht",
          "wachten",
          "wachttijd",
          "wachtlijst",
          "wachtrij");

  private static final ImmutableSet<String> BEFORE_WAIT =
      ImmutableSet.of(
          "is", "are", "must", "has", "have", "to", "still", "stands", "sits", "in", "on", "the",
          "a", "moet", "moeten", "zit", "staat", "zijn", "lang", "te", "op", "de", "een");

  private static final ImmutableSet<String> HEARS =
      ImmutableSet.of("hears", "hear", "hoort", "horen");

  /** What the name of a wait starts with: most names start otherwise, and are not taken apart. */
  private static final WordSieve STARTS =
      new WordSieve(
          ImmutableSet.<String>builder().addAll(WAITS).addAll(BEFORE_WAIT).addAll(HEARS).build());

  private static final ImmutableSet<String> NOTHING = ImmutableSet.of("nothing", "niets", "niks");

  /** Who hears nothing more need not wait for anything: it may be over. */
  private static final ImmutableSet<String> MORE =
      ImmutableSet.of("more", "further", "anymore", "meer", "verder");

  private static final ImmutableSet<String> FOR =
      ImmutableSet.of("for", "while", "until", "till", "op", "tot", "totdat", "terwijl");

  private static final ImmutableSet<String> DETERMINERS =
      ImmutableSet.of(
          "the", "a", "an", "his", "her", "their", "my", "your", "own", "other", "some", "de",
          "het", "een", "zijn", "haar", "hun", "mijn", "je", "eigen", "andere");

  private static final ImmutableSet<String> OWN_PEOPLE =
      ImmutableSet.of(
          "partner",
          "husband",
          "wife",
          "boyfriend",
          "girlfriend",
          "friend",
          "friends",
          "child",
          "children",
          "daughter",
          "son",
          "mother",
          "father",
          "family",
          "colleague",
          "colleagues",
          "customer",
          "customers",
          "sister",
          "brother",
          "parents",
          "vrouw",
          "man",
          "zus",
          "broer",
          "ouders",
          "echtgenoot",
          "echtgenote",
          "vriend",
          "vriendin",
          "vrienden",
          "kind",
          "kinderen",
          "dochter",
          "zoon",
          "moeder",
          "vader",
          "gezin",
          "familie",
          "collega",
          "collega's",
          "collega’s",
          "klant",
          "klanten");

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(".,;:!?…()[]\"“”„")))
          .omitEmptyStrings();

  private Waiting() {}

  /**
   * How long people wait before it, or at it where its name says that it is a wait: the longest
   * time where there are two.
   */
  public static @Nullable TimeSpan at(Touchpoint touchpoint) {
    if (isBefore(touchpoint)) {
      return touchpoint.waitBeforeAtMost().or(touchpoint::waitBefore).orElseThrow();
    }
    return isOne(touchpoint) ? lasts(touchpoint).orElse(null) : null;
  }

  /** Whether it says how long people wait before it. */
  public static boolean isBefore(Touchpoint touchpoint) {
    return touchpoint.waitBefore().isPresent() || touchpoint.waitBeforeAtMost().isPresent();
  }

  /** How long it lasts, the longest time where there are two. */
  public static Optional<TimeSpan> lasts(Touchpoint touchpoint) {
    return touchpoint.lastsAtMost().or(touchpoint::lasts);
  }

  /** The wait that {@link #at} finds in words for use in a sentence, such as "2 to 6 weeks". */
  public static Text inASentence(Touchpoint touchpoint, TimeSpan longest) {
    TimeSpan shortest = shortest(touchpoint);
    return shortest.equals(longest)
        ? Durations.inASentence(longest.calendar(), longest.clock())
        : Durations.rangeInASentence(
            shortest.calendar(), shortest.clock(), longest.calendar(), longest.clock());
  }

  /** The shortest time of the wait that {@link #at} finds. */
  public static TimeSpan shortest(Touchpoint touchpoint) {
    return (isBefore(touchpoint) ? touchpoint.waitBefore() : touchpoint.lasts())
        .orElse(TimeSpan.ZERO);
  }

  /**
   * Whether its name says that people wait, as "Waits for the result", "Has to wait" and "Hears
   * nothing" do. That something takes long does not make it a wait.
   */
  public static boolean isOne(Touchpoint touchpoint) {
    return STARTS.mayStart(touchpoint.name()) && afterWait(words(touchpoint.name())) > 0;
  }

  /** Whether its name says so by a word for waiting: who hears nothing may wait for nothing. */
  public static boolean isSaid(Touchpoint touchpoint) {
    return STARTS.mayStart(touchpoint.name()) && afterWaitingWord(words(touchpoint.name())) > 0;
  }

  private static List<String> words(String name) {
    return WORDS.splitToList(name.toLowerCase(Locale.ROOT));
  }

  /** The position after the words for waiting with which a name starts; 0 if it does not. */
  private static int afterWait(List<String> words) {
    int at = afterWaitingWord(words);
    if (at > 0) {
      return at;
    }
    boolean hearsNothing =
        words.size() > 1 && HEARS.contains(words.get(0)) && NOTHING.contains(words.get(1));
    return hearsNothing && !(words.size() > 2 && MORE.contains(words.get(2))) ? 2 : 0;
  }

  private static int afterWaitingWord(List<String> words) {
    int at = 0;
    while (at < words.size() && BEFORE_WAIT.contains(words.get(at))) {
      at++;
    }
    return at < words.size() && WAITS.contains(words.get(at)) ? at + 1 : 0;
  }

  /**
   * Whether people wait there for one of their own, or for another customer: as an actor of their
   * side starts it, or as the name goes on so, such as "Waits for her sister". No organisation can
   * shorten that.
   */
  public static boolean isForOwnPeople(Touchpoint touchpoint, JourneyHeading journey) {
    if (touchpoint.initiator().filter(who -> isOtherCustomer(who, journey)).isPresent()) {
      return true;
    }
    if (!STARTS.mayStart(touchpoint.name())) {
      return false;
    }
    List<String> words = words(touchpoint.name());
    int at = afterWait(words);
    if (at == 0 || at == words.size() || !FOR.contains(words.get(at))) {
      return false;
    }
    at++;
    String rest = String.join(" ", words.subList(at, words.size()));
    while (at < words.size() && DETERMINERS.contains(words.get(at))) {
      at++;
    }
    return (at < words.size() && OWN_PEOPLE.contains(words.get(at))) || isNamed(rest, journey);
  }

  private static boolean isOtherCustomer(Participant who, JourneyHeading journey) {
    return journey.actors().stream()
        .anyMatch(each -> each.side() == Side.CUSTOMER && Participant.of(each.id()).equals(who));
  }

  private static boolean isNamed(String rest, JourneyHeading journey) {
    for (Actor actor : journey.actors()) {
      if (actor.side() == Side.CUSTOMER && startsWith(rest, actor.name())) {
        return true;
      }
    }
    for (Persona persona : journey.personas()) {
      if (startsWith(rest, persona.name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(String rest, String name) {
    String start = String.join(" ", words(name));
    return rest.equals(start) || rest.startsWith(start + " ");
  }
}
