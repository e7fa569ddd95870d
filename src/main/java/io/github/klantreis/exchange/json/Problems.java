package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ProblemKind;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The problems of one document while it is read: the first so many, and how many more. */
final class Problems {
  private final int most;
  private final List<Found> found = new ArrayList<>();
  private long more;

  Problems(int most) {
    this.most = most;
  }

  /** What is wrong; where comes separately, as it is found out in several ways. */
  record What(
      JsonProblemKind kind,
      Text message,
      @Nullable Text allowed,
      Map<String, Object> values,
      @Nullable ProblemKind structural) {
    static What of(
        JsonProblemKind kind, Text message, @Nullable Text allowed, Map<String, Object> values) {
      return new What(kind, message, allowed, values, null);
    }

    /** The same, as the model calls it. */
    What of(ProblemKind asStructure) {
      return new What(kind, message, allowed, values, asStructure);
    }

    JsonProblem at(String pointer, Place place) {
      return ImmutableJsonProblem.of(
          kind,
          pointer,
          place.line(),
          place.column(),
          message,
          Optional.ofNullable(allowed),
          values,
          Optional.ofNullable(structural));
    }
  }

  /**
   * A place as people count.
   *
   * @param line from 1
   * @param column from 1
   */
  record Place(int line, int column) {
    static final Place BEGIN = new Place(1, 1);
  }

  /** What is wrong is asked for when all is read, as it may depend on what follows. */
  private record Found(Supplier<What> what, String pointer, long offset, @Nullable Place place) {}

  /** Whether there is room for one that is told; otherwise only the number of them counts. */
  boolean counts() {
    if (found.size() < most) {
      return true;
    }
    more++;
    return false;
  }

  /** Adds one whose offset in the document is known. */
  void add(Supplier<What> what, String pointer, long offset) {
    found.add(new Found(what, pointer, offset, null));
  }

  /** Adds one whose place is known. */
  void add(Supplier<What> what, String pointer, Place place) {
    found.add(new Found(what, pointer, -1, place));
  }

  /** Adds one that is to be found by its pointer when all is read. */
  void add(Supplier<What> what, String pointer) {
    found.add(new Found(what, pointer, -1, null));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether anything is wrong at a pointer for which the condition holds. */
  boolean anyAt(Predicate<String> pointer) {
    return more > 0 || found.stream().anyMatch(each -> pointer.test(each.pointer));
  }

  /** All of them, in the order of the document. */
  ImmutableList<JsonProblem> located(@Nullable Source source) {
    List<JsonProblem> located = source == null ? asFound() : in(source);
    located.sort(Comparator.comparingInt(JsonProblem::line).thenComparing(JsonProblem::column));
    if (more > 0) {
      JsonProblem last = located.get(located.size() - 1);
      located.add(
          What.of(
                  JsonProblemKind.MORE,
                  more == 1 ? Words.ONE_MORE : Words.MORE,
                  null,
                  Map.of("count", more))
              .at("", new Place(last.line(), last.column())));
    }
    return ImmutableList.copyOf(located);
  }

  private List<JsonProblem> asFound() {
    List<JsonProblem> located = new ArrayList<>();
    for (Found each : found) {
      located.add(each.what.get().at(each.pointer, each.place == null ? Place.BEGIN : each.place));
    }
    return located;
  }

  private List<JsonProblem> in(Source source) {
    Set<String> sought =
        found.stream()
            .filter(each -> each.place == null && each.offset < 0)
            .map(Found::pointer)
            .collect(Collectors.toSet());
    Map<String, Long> offsets = sought.isEmpty() ? Map.of() : source.offsets(sought);
    List<Long> begins = new ArrayList<>();
    for (Found each : found) {
      begins.add(each.offset >= 0 ? each.offset : offsets.getOrDefault(each.pointer, 0L));
    }
    Map<Long, Place> places = source.places(begins);
    List<JsonProblem> located = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      Place place = places.getOrDefault(begins.get(i), Place.BEGIN);
      located.add(found.get(i).what.get().at(found.get(i).pointer, place));
    }
    return located;
  }
}
