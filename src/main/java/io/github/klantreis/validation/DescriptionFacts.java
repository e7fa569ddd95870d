package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.vocabulary.Text;
import java.util.Optional;
import org.immutables.value.Value;

/** All that a description holds, so that each of its methods changes one thing in a copy. */
@Value.Immutable(builder = false, copy = true)
interface DescriptionFacts<E> {
  String id();

  Class<E> type();

  Severity severity();

  Optional<Text> summary();

  Optional<String> source();

  Optional<Text> hint();

  ImmutableSet<String> aliases();

  ImmutableList<Option<?>> options();

  ImmutableSet<PhaseKind> phases();

  Optional<Condition<E>> filter();

  ImmutableSet<String> profiles();

  DescriptionFacts<E> withSeverity(Severity severity);

  DescriptionFacts<E> withSummary(Text summary);

  DescriptionFacts<E> withSource(String source);

  DescriptionFacts<E> withHint(Text hint);

  DescriptionFacts<E> withAliases(Iterable<String> aliases);

  DescriptionFacts<E> withOptions(Iterable<? extends Option<?>> options);

  DescriptionFacts<E> withPhases(Iterable<? extends PhaseKind> phases);

  DescriptionFacts<E> withFilter(Condition<E> filter);

  DescriptionFacts<E> withProfiles(Iterable<String> profiles);
}
