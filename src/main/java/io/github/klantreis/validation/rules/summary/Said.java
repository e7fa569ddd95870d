package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What the words of a map say, wherever they stand: names, descriptions and lanes, goals, needs and
 * expectations, thoughts and quotes, pain points and what would help, criteria, figures and
 * evidence, actions with their messages, and the work behind them. A rule that finds something not
 * noted asks here first: what any of these words touch on is not to be called missing, though no
 * field of its own has it.
 */
public final class Said {
  private Said() {}

  /** Whether any words of a touchpoint are about a theme. */
  public static boolean at(Touchpoint touchpoint, Predicate<String> theme) {
    return new Search(theme).isAt(touchpoint);
  }

  /**
   * Whether what is told of people at a touchpoint is about a theme: its name and description, and
   * what they think and say. What is noted about it, such as what they expect or what would help,
   * is left out, as that need not be so.
   */
  public static boolean ofPeopleAt(Touchpoint touchpoint, Predicate<String> theme) {
    return ofEventAt(touchpoint, theme) || byPeopleAt(touchpoint, theme);
  }

  /** Whether the name or the description of a touchpoint, which tell what happens, has a theme. */
  public static boolean ofEventAt(Touchpoint touchpoint, Predicate<String> theme) {
    return theme.test(touchpoint.name()) || touchpoint.description().filter(theme).isPresent();
  }

  /**
   * Whether what happens at a touchpoint is about a theme: its name and description, the actions
   * with their messages, and the work behind. What people want, think or miss there, and what would
   * help, is left out, as that need not be so; for lanes see {@link #inLanesOfDeedsAt}.
   */
  public static boolean doneAt(Touchpoint touchpoint, Predicate<String> theme) {
    return new Search(theme).isDoneAt(touchpoint);
  }

  /**
   * Whether a lane has a theme at a touchpoint; those called after what is missing, unknown or
   * wished for, such as "Ideas" and "What we do not know yet", are left out, as in {@link #doneAt}.
   */
  public static boolean inLanesOfDeedsAt(
      Touchpoint touchpoint, JourneyHeading journey, Predicate<String> theme) {
    for (Map.Entry<String, String> lane : touchpoint.laneTexts().entrySet()) {
      if (theme.test(lane.getValue()) && isOfDeeds(lane.getKey(), journey)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfDeeds(String lane, JourneyHeading journey) {
    return journey.lanes().stream()
        .filter(each -> each.id().equals(lane))
        .noneMatch(
            each -> Families.OF_NOTES.areIn(each.name()) || Families.ABSENCE.areIn(each.name()));
  }

  /** Whether what people think or say at a touchpoint is about a theme. */
  public static boolean byPeopleAt(Touchpoint touchpoint, Predicate<String> theme) {
    return isInAny(touchpoint.thoughts(), theme) || isInAny(touchpoint.quotes(), theme);
  }

  /**
   * Whether any words of a phase are about a theme, those of its touchpoints left out; what bothers
   * people there and what would help only of a whole one, as its heading has no notes.
   */
  public static boolean on(PhaseHeading phase, Predicate<String> theme) {
    return new Search(theme).isOn(phase);
  }

  /** Whether any words of a phase or of its touchpoints are about a theme. */
  public static boolean in(Phase phase, Predicate<String> theme) {
    Search search = new Search(theme);
    return search.isOn(phase) || isInAny(phase.touchpoints(), search::isAt);
  }

  /**
   * Whether the words of a journey itself are about a theme, not those of its phases; its evidence
   * is left out, which says how it was looked into, such as interviews of two years.
   */
  public static boolean of(JourneyHeading journey, Predicate<String> theme) {
    return new Search(theme).isOf(journey);
  }

  /** Returns all words of a touchpoint. */
  public static ImmutableList<String> words(Touchpoint touchpoint) {
    return all(words -> at(touchpoint, words));
  }

  /** Returns all words of a phase, those of its touchpoints left out, as {@link #on} sees them. */
  public static ImmutableList<String> words(PhaseHeading phase) {
    return all(words -> on(phase, words));
  }

  /** What a search goes through that finds nothing. */
  private static ImmutableList<String> all(Consumer<Predicate<String>> search) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    search.accept(
        text -> {
          all.add(text);
          return false;
        });
    return all.build();
  }

  /** Goes through words until some are about a theme: many rules ask, and nothing is copied. */
  private record Search(Predicate<String> theme) {
    boolean isAt(Touchpoint touchpoint) {
      return theme.test(touchpoint.name())
          || isInExperience(touchpoint)
          || isInNotes(touchpoint)
          || isInAny(touchpoint.dropOffPoints(), theme)
          || isInAny(touchpoint.actions(), this::isIn)
          || touchpoint.blueprint().filter(this::isIn).isPresent();
    }

    boolean isDoneAt(Touchpoint touchpoint) {
      return ofEventAt(touchpoint, theme)
          || isInAny(touchpoint.actions(), this::isIn)
          || touchpoint.blueprint().filter(this::isIn).isPresent();
    }

    boolean isOn(PhaseHeading phase) {
      return theme.test(phase.nameIn(Listing.ENGLISH))
          || theme.test(phase.nameIn(Listing.DUTCH))
          || isInExperience(phase)
          || (phase instanceof Phase whole && isInNotes(whole));
    }

    boolean isOf(JourneyHeading journey) {
      return theme.test(journey.nameIn(Listing.ENGLISH))
          || theme.test(journey.nameIn(Listing.DUTCH))
          || journey.description().filter(theme).isPresent()
          || journey.goal().filter(theme).isPresent()
          || isInAny(journey.customerGoals(), theme)
          || isInAny(journey.successCriteria(), theme)
          || isInAny(journey.metrics(), metric -> isIn(metric.label()));
    }

    private boolean isInExperience(ExperienceElement element) {
      return element.description().filter(theme).isPresent()
          || isInAny(element.laneTexts().values(), theme)
          || isInAny(element.goals(), theme)
          || isInAny(element.customerGoals(), theme)
          || isInAny(element.customerNeeds(), need -> theme.test(need.text()))
          || isInAny(element.expectations(), expectation -> theme.test(expectation.text()))
          || isInAny(element.thoughts(), theme)
          || isInAny(element.quotes(), theme)
          || isInAny(element.successCriteria(), theme)
          || isInAny(element.metrics(), metric -> isIn(metric.label()))
          || isInAny(element.evidence(), evidence -> theme.test(evidence.text()));
    }

    private boolean isInNotes(NotedElement element) {
      return isInAny(element.painPoints(), this::isIn)
          || isInAny(element.opportunities(), this::isIn)
          || isInAny(element.solutions(), this::isIn)
          || isInAny(element.ideas(), this::isIn);
    }

    private boolean isIn(Note note) {
      return theme.test(note.text());
    }

    private boolean isIn(MarketingAction action) {
      return action.name().filter(theme).isPresent()
          || action.trigger().filter(theme).isPresent()
          || action.message().filter(this::isIn).isPresent();
    }

    private boolean isIn(Message message) {
      return message.subject().filter(theme).isPresent()
          || message.text().filter(theme).isPresent()
          || isInAny(message.choices(), theme);
    }

    private boolean isIn(ServiceBlueprint blueprint) {
      return isInAny(blueprint.frontstage(), theme)
          || isInAny(blueprint.backstage(), theme)
          || isInAny(blueprint.supportingSystems(), theme);
    }

    private boolean isIn(Text text) {
      String english = text.get(Listing.ENGLISH);
      String dutch = text.get(Listing.DUTCH);
      return theme.test(english) || (!dutch.equals(english) && theme.test(dutch));
    }
  }

  /** Most lists are empty. */
  private static <T> boolean isInAny(Collection<? extends T> all, Predicate<? super T> isIn) {
    if (!all.isEmpty()) {
      for (T each : all) {
        if (isIn.test(each)) {
          return true;
        }
      }
    }
    return false;
  }
}
