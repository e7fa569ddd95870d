package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.immutables.value.Value;

/** All that a definition holds, so that each of its methods changes one thing in a copy. */
@Value.Immutable(builder = false, copy = true)
interface DefinitionFacts<E> {
  String id();

  Class<E> type();

  Severity severity();

  Optional<Text> summary();

  ImmutableList<Source> sources();

  Optional<Text> hint();

  ImmutableSet<String> aliases();

  ImmutableList<Option<?>> options();

  ImmutableSet<PhaseKind> phases();

  Optional<Condition<E>> filter();

  ImmutableList<Around<E>> around();

  Audience audience();

  Optional<JourneyScope> scope();

  ImmutableList<Begun> begun();

  ImmutableList<Overview<?>> overviews();

  ImmutableSet<String> yieldsTo();

  Optional<PhaseFact<?>> phaseReading();

  ImmutableSet<String> profiles();

  ImmutableSet<String> identifyingValues();

  Optional<FixRule<? super E>> fixRule();

  DefinitionFacts<E> withSeverity(Severity severity);

  DefinitionFacts<E> withSummary(Text summary);

  DefinitionFacts<E> withSources(Iterable<? extends Source> sources);

  DefinitionFacts<E> withHint(Text hint);

  DefinitionFacts<E> withAliases(Iterable<String> aliases);

  DefinitionFacts<E> withOptions(Iterable<? extends Option<?>> options);

  DefinitionFacts<E> withPhases(Iterable<? extends PhaseKind> phases);

  DefinitionFacts<E> withFilter(Condition<E> filter);

  DefinitionFacts<E> withAround(Iterable<? extends Around<E>> around);

  DefinitionFacts<E> withAudience(Audience audience);

  DefinitionFacts<E> withScope(JourneyScope scope);

  DefinitionFacts<E> withBegun(Iterable<? extends Begun> begun);

  DefinitionFacts<E> withOverviews(Iterable<? extends Overview<?>> overviews);

  DefinitionFacts<E> withYieldsTo(Iterable<String> validatorIds);

  DefinitionFacts<E> withPhaseReading(PhaseFact<?> reading);

  DefinitionFacts<E> withProfiles(Iterable<String> profiles);

  DefinitionFacts<E> withIdentifyingValues(Iterable<String> names);

  DefinitionFacts<E> withFixRule(FixRule<? super E> rule);

  /** A condition on an element and what is around it. */
  record Around<E>(Text words, BiPredicate<? super E, ? super Surroundings> predicate) {}
}
