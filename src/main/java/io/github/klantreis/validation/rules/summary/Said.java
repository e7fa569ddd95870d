package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.Collection;
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
    return theme.test(touchpoint.name()) || words(touchpoint).stream().anyMatch(theme);
  }

  /** Whether any words of a phase are about a theme, those of its touchpoints left out. */
  public static boolean on(PhaseHeading phase, Predicate<String> theme) {
    return words(phase).stream().anyMatch(theme);
  }

  /** Whether any words of a phase or of its touchpoints are about a theme. */
  public static boolean in(Phase phase, Predicate<String> theme) {
    return on(phase, theme) || phase.touchpoints().stream().anyMatch(each -> at(each, theme));
  }

  /**
   * Whether the words of a journey itself are about a theme, not those of its phases; its evidence
   * is left out, which says how it was looked into, such as interviews of two years.
   */
  public static boolean of(JourneyHeading journey, Predicate<String> theme) {
    Words words = new Words();
    words.add(journey.nameIn(Listing.ENGLISH));
    words.add(journey.nameIn(Listing.DUTCH));
    journey.description().ifPresent(words::add);
    journey.goal().ifPresent(words::add);
    words.addAll(journey.customerGoals());
    words.addAll(journey.successCriteria());
    journey.metrics().forEach(words::add);
    return words.all.build().stream().anyMatch(theme);
  }

  /** Returns all words of a touchpoint. */
  public static ImmutableList<String> words(Touchpoint touchpoint) {
    Words words = new Words();
    words.add(touchpoint.name());
    words.addAllOf((ExperienceElement) touchpoint);
    words.addAllOf((NotedElement) touchpoint);
    words.addAll(touchpoint.dropOffPoints());
    touchpoint.actions().forEach(words::add);
    touchpoint
        .blueprint()
        .ifPresent(
            blueprint -> {
              words.addAll(blueprint.frontstage());
              words.addAll(blueprint.backstage());
              words.addAll(blueprint.supportingSystems());
            });
    return words.all.build();
  }

  /**
   * Returns all words of a phase, those of its touchpoints left out; what bothers people there and
   * what would help only of a whole one, as its heading has no notes.
   */
  public static ImmutableList<String> words(PhaseHeading phase) {
    Words words = new Words();
    words.add(phase.nameIn(Listing.ENGLISH));
    words.add(phase.nameIn(Listing.DUTCH));
    words.addAllOf((ExperienceElement) phase);
    if (phase instanceof Phase whole) {
      words.addAllOf((NotedElement) whole);
    }
    return words.all.build();
  }

  private static final class Words {
    final ImmutableList.Builder<String> all = ImmutableList.builder();

    void add(String text) {
      all.add(text);
    }

    void add(Text text) {
      all.add(text.get(Listing.ENGLISH), text.get(Listing.DUTCH));
    }

    void add(Metric metric) {
      add(metric.label());
    }

    void add(Evidence evidence) {
      add(evidence.text());
    }

    void add(MarketingAction action) {
      action.name().ifPresent(this::add);
      action.trigger().ifPresent(this::add);
      action.message().ifPresent(this::add);
    }

    private void add(Message message) {
      message.subject().ifPresent(this::add);
      message.text().ifPresent(this::add);
      addAll(message.choices());
    }

    void addAll(Collection<String> texts) {
      all.addAll(texts);
    }

    void addAllOf(NotedElement element) {
      element.painPoints().forEach(each -> add(each.text()));
      element.opportunities().forEach(each -> add(each.text()));
      element.solutions().forEach(each -> add(each.text()));
      element.ideas().forEach(each -> add(each.text()));
    }

    void addAllOf(ExperienceElement element) {
      element.description().ifPresent(this::add);
      addAll(element.laneTexts().values());
      addAll(element.goals());
      addAll(element.customerGoals());
      element.customerNeeds().stream().map(Need::text).forEach(this::add);
      element.expectations().stream().map(Expectation::text).forEach(this::add);
      addAll(element.thoughts());
      addAll(element.quotes());
      addAll(element.successCriteria());
      element.metrics().forEach(this::add);
      element.evidence().forEach(this::add);
    }
  }
}
