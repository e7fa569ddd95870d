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

/**
 * Collects the problems of a document while it is read: a limited number of them, and how many more
 * there are.
 */
final class Problems {
  private final int most;
  private final List<Found> found = new ArrayList<>();
  private long more;

  Problems(int most) {
    this.most = most;
  }

  /** A problem without its position, which is determined in several ways. */
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

    /** Returns the same problem with its structural kind. */
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
   * A line and a column.
   *
   * @param line from 1; 0 if not known
   * @param column from 1; 0 if not known
   */
  record Place(int line, int column) {
    static final Place BEGIN = new Place(1, 1);

    /** The place in a tree, or in tokens that were kept: a line of the text is not known. */
    static final Place UNKNOWN = new Place(0, 0);
  }

  /** A problem that was found. Its text is made after reading, as it may depend on what follows. */
  private record Found(Supplier<What> what, String pointer, long offset, @Nullable Place place) {}

  /** Returns whether a further problem is reported; if not, counts it. */
  boolean counts() {
    if (found.size() < most) {
      return true;
    }
    more++;
    return false;
  }

  /** Adds a problem whose offset in the document is known. */
  void add(Supplier<What> what, String pointer, long offset) {
    found.add(new Found(what, pointer, offset, null));
  }

  /** Adds a problem whose line and column are known. */
  void add(Supplier<What> what, String pointer, Place place) {
    found.add(new Found(what, pointer, -1, place));
  }

  /** Adds a problem whose position is found by its pointer after reading. */
  void add(Supplier<What> what, String pointer) {
    found.add(new Found(what, pointer, -1, null));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Returns whether there is a problem at a pointer that satisfies a condition. */
  boolean anyAt(Predicate<String> pointer) {
    return more > 0 || found.stream().anyMatch(each -> pointer.test(each.pointer));
  }

  /** Returns all problems in the order of the document. */
  ImmutableList<JsonProblem> located(@Nullable JsonDocument source) {
    List<JsonProblem> located = source == null ? asFound() : in(source);
    located.sort(Comparator.comparingInt(JsonProblem::line).thenComparing(JsonProblem::column));
    if (more > 0) {
      JsonProblem last = located.get(located.size() - 1);
      located.add(
          What.of(
                  JsonProblemKind.MORE,
                  more == 1 ? JsonWords.ONE_MORE : JsonWords.MORE,
                  null,
                  Map.of("count", more))
              .at("", new Place(last.line(), last.column())));
    }
    return ImmutableList.copyOf(located);
  }

  private List<JsonProblem> asFound() {
    List<JsonProblem> located = new ArrayList<>();
    for (Found each : found) {
      located.add(
          each.what.get().at(each.pointer, each.place == null ? Place.UNKNOWN : each.place));
    }
    return located;
  }

  private List<JsonProblem> in(JsonDocument source) {
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
