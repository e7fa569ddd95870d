package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Message;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The actions of a phase by what their messages have in common, such as the tone of voice.
 *
 * @param groups the groups in the order of their first action
 * @param <V> what they have in common
 */
public record Voices<V>(List<Group<V>> groups) {
  private static final Voices<?> NONE = new Voices<>(ImmutableList.of());

  /**
   * The actions that have one value in common.
   *
   * @param value the value
   * @param actions the actions in order, at least one
   * @param <V> the type of the value
   */
  public record Group<V>(V value, List<Placed> actions) {}

  /** An action at its touchpoint; the same object may be at several. */
  public record Placed(Touchpoint touchpoint, MarketingAction action) {}

  /** Takes an action whose value is not the usual one. */
  @FunctionalInterface
  public interface Deviation<V> {
    void report(Placed placed, V value, V usual);
  }

  /** Of a phase. */
  public static <V> PhaseFact<Voices<V>> by(Function<Message, Optional<V>> valueOf) {
    return PhaseFact.of((Phase phase) -> in(phase, valueOf))
        .lookingAt(touchpoint -> count(touchpoint, valueOf) > 0);
  }

  private static <V> Voices<V> in(Phase phase, Function<Message, Optional<V>> valueOf) {
    List<Group<V>> groups = null;
    List<Touchpoint> touchpoints = phase.touchpoints();
    for (int i = 0; i < touchpoints.size(); i++) {
      List<MarketingAction> actions = touchpoints.get(i).actions();
      for (int a = 0; a < actions.size(); a++) {
        Optional<Message> message = actions.get(a).message();
        if (message.isPresent()) {
          Optional<V> value = valueOf.apply(message.get());
          if (value.isPresent()) {
            groups = groups == null ? new ArrayList<>(2) : groups;
            group(groups, value.get()).actions.add(new Placed(touchpoints.get(i), actions.get(a)));
          }
        }
      }
    }
    return groups == null ? none() : new Voices<>(ImmutableList.copyOf(groups));
  }

  @SuppressWarnings("unchecked") // it holds nothing of any type
  private static <V> Voices<V> none() {
    return (Voices<V>) NONE;
  }

  private static <V> Group<V> group(List<Group<V>> groups, V value) {
    for (Group<V> group : groups) {
      if (group.value.equals(value)) {
        return group;
      }
    }
    Group<V> group = new Group<>(value, new ArrayList<>(4));
    groups.add(group);
    return group;
  }

  /**
   * Reports all actions whose value is not the usual one.
   *
   * @param declared the usual value; where it is empty, that of most actions, the first of equals
   */
  public static <V> void deviating(
      List<PhaseSummary<Voices<V>>> phases,
      Optional<V> declared,
      BiPredicate<V, V> isSame,
      ValidationContext context,
      Deviation<V> deviation) {
    context.judged(count(phases));
    V usual = declared.isPresent() ? declared.get() : mostUsual(phases, isSame);
    if (usual == null) {
      return;
    }
    for (PhaseSummary<Voices<V>> phase : phases) {
      for (Group<V> group : phase.value().groups) {
        if (!isSame.test(usual, group.value)) {
          for (Placed placed : group.actions) {
            deviation.report(placed, group.value, usual);
          }
        }
      }
    }
  }

  /** Two messages say something, so that they can differ. */
  public static Begun twoMessages(Text words, Function<Message, ? extends Optional<?>> says) {
    return Begun.of(
        words,
        2,
        PhaseFact.<Integer>of(
                phase -> {
                  int count = 0;
                  for (Touchpoint touchpoint : phase.touchpoints()) {
                    count += count(touchpoint, says);
                  }
                  return count;
                })
            .lookingAt(touchpoint -> count(touchpoint, says) > 0));
  }

  private static int count(Touchpoint touchpoint, Function<Message, ? extends Optional<?>> says) {
    int count = 0;
    for (MarketingAction action : touchpoint.actions()) {
      if (action.message().isPresent() && says.apply(action.message().get()).isPresent()) {
        count++;
      }
    }
    return count;
  }

  private static <V> int count(List<PhaseSummary<Voices<V>>> phases) {
    int count = 0;
    for (PhaseSummary<Voices<V>> phase : phases) {
      for (Group<V> group : phase.value().groups) {
        count += group.actions.size();
      }
    }
    return count;
  }

  private static <V> @Nullable V mostUsual(
      List<PhaseSummary<Voices<V>>> phases, BiPredicate<V, V> isSame) {
    V most = null;
    int votes = 0;
    for (PhaseSummary<Voices<V>> phase : phases) {
      for (Group<V> group : phase.value().groups) {
        if (most == null || !isSame.test(most, group.value)) {
          int count = votesFor(group.value, phases, isSame);
          if (count > votes) {
            most = group.value;
            votes = count;
          }
        }
      }
    }
    return most;
  }

  private static <V> int votesFor(
      V value, List<PhaseSummary<Voices<V>>> phases, BiPredicate<V, V> isSame) {
    int votes = 0;
    for (PhaseSummary<Voices<V>> phase : phases) {
      for (Group<V> group : phase.value().groups) {
        if (isSame.test(value, group.value)) {
          votes += group.actions.size();
        }
      }
    }
    return votes;
  }
}
