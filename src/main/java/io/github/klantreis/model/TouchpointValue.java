package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Expectation;
import io.github.klantreis.part.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Gives the generated value a short {@code toString}, which an interface cannot. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
abstract sealed class TouchpointValue extends Marked implements Touchpoint
    permits ImmutableTouchpointValue {

  /**
   * What few touchpoints say: in an object of its own, so that all others take no memory for it.
   *
   * @param expectations what customers expect
   * @param evidence what it is based on
   * @param drillsDownTo the ids of journeys in detail
   * @param involved the ids of others who take part
   * @param conveys values of the brand
   * @param startsAfter when it comes, or null
   * @param waitBefore the wait before it, or null
   * @param lasts how long it lasts, or null
   * @param recurs after how long it comes again, or null
   */
  record Further(
      ImmutableList<Expectation> expectations,
      ImmutableList<Evidence> evidence,
      ImmutableSet<String> drillsDownTo,
      ImmutableSet<String> involved,
      ImmutableSet<String> conveys,
      @Nullable TimeSpan startsAfter,
      @Nullable TimeSpan waitBefore,
      @Nullable TimeSpan lasts,
      @Nullable TimeSpan recurs) {
    /** Nothing: one object for all touchpoints that say none of it. */
    static final Further NOTHING =
        new Further(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            null,
            null,
            null,
            null);
  }

  abstract Further further();

  @Override
  public final List<Expectation> expectations() {
    return further().expectations();
  }

  @Override
  public final List<Evidence> evidence() {
    return further().evidence();
  }

  @Override
  public final Set<String> drillsDownTo() {
    return further().drillsDownTo();
  }

  @Override
  public final Set<String> involved() {
    return further().involved();
  }

  @Override
  public final Set<String> conveys() {
    return further().conveys();
  }

  @Override
  public final Optional<TimeSpan> startsAfter() {
    return Optional.ofNullable(further().startsAfter());
  }

  @Override
  public final Optional<TimeSpan> waitBefore() {
    return Optional.ofNullable(further().waitBefore());
  }

  @Override
  public final Optional<TimeSpan> lasts() {
    return Optional.ofNullable(further().lasts());
  }

  @Override
  public final Optional<TimeSpan> recurs() {
    return Optional.ofNullable(further().recurs());
  }

  @Override
  public final String toString() {
    return "Touchpoint[" + id() + ", " + name() + "]";
  }
}
