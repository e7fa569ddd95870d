package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.term.Progress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A note as a value. Most notes are mere sentences: these hold their text and share the absent
 * details, so that a journey of sentences stays small.
 */
abstract sealed class NoteValue extends Marked implements Note {
  private final String text;
  final Details details;

  private NoteValue(String text, Details details) {
    this.text = text;
    this.details = details;
  }

  /**
   * All that a note has besides its text.
   *
   * @param severityOrCustomerValue the severity of a pain point, or the customer value of an
   *     opportunity
   * @param addressedOrRealised what an opportunity addresses, or what a solution realises
   */
  record Details(
      Optional<String> givenId,
      Optional<String> owner,
      ImmutableSet<String> concernedPersonas,
      ImmutableList<Evidence> evidence,
      OptionalInt severityOrCustomerValue,
      OptionalInt businessValue,
      OptionalInt effort,
      Optional<Progress> progress,
      ImmutableSet<String> addressedOrRealised,
      ImmutableSet<String> improves,
      Marks marks) {
    /** Nothing: one object for all sentences. */
    static final Details NONE =
        new Details(
            Optional.empty(),
            Optional.empty(),
            ImmutableSet.of(),
            ImmutableList.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            Marks.NONE);

    /**
     * Whether there is nothing. Spelt out: equality of a record is made when it is first used,
     * which takes longer than building a whole journey.
     */
    @SuppressWarnings("ReferenceEquality") // there is one object for no marks
    boolean isNone() {
      return givenId.isEmpty()
          && owner.isEmpty()
          && concernedPersonas.isEmpty()
          && evidence.isEmpty()
          && severityOrCustomerValue.isEmpty()
          && businessValue.isEmpty()
          && effort.isEmpty()
          && progress.isEmpty()
          && addressedOrRealised.isEmpty()
          && improves.isEmpty()
          && marks == Marks.NONE;
    }
  }

  @Override
  public final String id() {
    return details.givenId().orElseGet(() -> NoteId.of(text));
  }

  @Override
  public final Optional<String> givenId() {
    return details.givenId();
  }

  @SuppressWarnings("ReferenceEquality") // there is one object for no details
  static boolean isSentence(Note note) {
    return ((NoteValue) note).details == Details.NONE;
  }

  @Override
  public final String text() {
    return text;
  }

  @Override
  public final Optional<String> owner() {
    return details.owner();
  }

  @Override
  public final Set<String> concernedPersonas() {
    return details.concernedPersonas();
  }

  @Override
  public final List<Evidence> evidence() {
    return details.evidence();
  }

  @Override
  final Marks marks() {
    return details.marks();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof NoteValue that
            && elementKind() == that.elementKind()
            && text.equals(that.text)
            && details.equals(that.details));
  }

  @Override
  public final int hashCode() {
    return 31 * text.hashCode() + (isSentence() ? 0 : details.hashCode());
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName().substring("Of".length()) + "[" + id() + "]";
  }

  static final class OfPainPoint extends NoteValue implements PainPoint {
    OfPainPoint(String text, Details details) {
      super(text, details);
    }

    @Override
    public OptionalInt severity() {
      return details.severityOrCustomerValue();
    }
  }

  static final class OfOpportunity extends NoteValue implements Opportunity {
    OfOpportunity(String text, Details details) {
      super(text, details);
    }

    @Override
    public Set<String> addresses() {
      return details.addressedOrRealised();
    }

    @Override
    public OptionalInt customerValue() {
      return details.severityOrCustomerValue();
    }

    @Override
    public OptionalInt businessValue() {
      return details.businessValue();
    }

    @Override
    public OptionalInt effort() {
      return details.effort();
    }

    @Override
    public Optional<Progress> progress() {
      return details.progress();
    }
  }

  static final class OfSolution extends NoteValue implements Solution {
    OfSolution(String text, Details details) {
      super(text, details);
    }

    @Override
    public Set<String> realises() {
      return details.addressedOrRealised();
    }

    @Override
    public Set<String> improves() {
      return details.improves();
    }

    @Override
    public Optional<Progress> progress() {
      return details.progress();
    }
  }

  static final class OfIdea extends NoteValue implements Idea {
    OfIdea(String text, Details details) {
      super(text, details);
    }
  }
}
