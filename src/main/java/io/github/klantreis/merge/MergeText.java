package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.change.Position;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.change.wording.ValueText;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes conflicts and remarks as lines for people. */
final class MergeText {
  private static final int FEW_CHANGES = 3;
  private static final Counted MERGED =
      new Counted(
          Text.en("1 change merged").nl("1 wijziging samengevoegd"),
          Text.en("{n} changes merged").nl("{n} wijzigingen samengevoegd"));
  private static final Text CHANGED_TWICE =
      Text.en("! {where}: {base}, mine {mine}, theirs {theirs}")
          .nl("! {where}: {base}, mijn versie {mine}, de andere {theirs}");
  private static final Text DIFFERENCES =
      Text.en("! {where}: mine {mine}; theirs {theirs}")
          .nl("! {where}: mijn versie {mine}; de andere {theirs}");
  private static final Text ADDED_TWICE =
      Text.en("! {where}: added on both sides, as {mine} and as {theirs}")
          .nl("! {where}: aan beide kanten toegevoegd, als {mine} en als {theirs}");
  private static final Text REMOVED_BY_MINE =
      Text.en("! {where}: removed by mine; theirs: {what}")
          .nl("! {where}: verwijderd in mijn versie; de andere versie: {what}");
  private static final Text REMOVED_BY_THEIRS =
      Text.en("! {where}: removed by theirs; mine: {what}")
          .nl("! {where}: verwijderd in de andere versie; mijn versie: {what}");
  private static final Text USED_BY_THEIRS =
      Text.en("! {where}: removed by mine; theirs newly refers to it")
          .nl("! {where}: verwijderd in mijn versie; de andere versie verwijst er nu naar");
  private static final Text USED_BY_MINE =
      Text.en("! {where}: removed by theirs; mine newly refers to it")
          .nl("! {where}: verwijderd in de andere versie; mijn versie verwijst er nu naar");
  private static final Text MOVED_TWICE =
      Text.en("! {where}: mine moved it to {mine}, theirs to {theirs}")
          .nl("! {where}: in mijn versie verplaatst naar {mine}, in de andere naar {theirs}");
  private static final Text ORDERS =
      Text.en("! {where}: the orders of mine ({mine}) and theirs ({theirs}) cannot both be")
          .nl(
              "! {where}: de volgorde van mijn versie ({mine}) en die van de andere ({theirs}) gaan"
                  + " niet samen");
  private static final Text NO_JOURNEY =
      Text.en("! together the two sides are no journey:")
          .nl("! samen zijn de twee versies geen reis:");
  private static final Text NO_ATLAS =
      Text.en("! together the two sides are no atlas:")
          .nl("! samen zijn de twee versies geen atlas:");
  private static final Text SAME_PLACE =
      Text.en("· {where}: both sides put something in the same place: {first}, then {second}")
          .nl("· {where}: beide versies zetten iets op dezelfde plaats: {first}, dan {second}");
  private static final Text REMOVED_AND_REORDERED =
      Text.en("· {where}: removed by one side, and by the other only put in another order; removed")
          .nl(
              "· {where}: in de ene versie verwijderd, in de andere alleen anders geordend; verwijderd");
  private static final Text MOVED_AND_REORDERED =
      Text.en("· {where}: moved by one side, and by the other only put in another order; moved")
          .nl(
              "· {where}: in de ene versie verplaatst, in de andere alleen anders geordend; verplaatst");
  private static final Text BRANCHING_EMPTIED =
      Text.en("· {where}: no touchpoint is left in it; removed")
          .nl("· {where}: er is geen contactmoment meer in; verwijderd");

  private static final Text ADDED_IN_REMOVED =
      Text.en("· {where}: added by one side in what the other removed; removed with it")
          .nl(
              "· {where}: in de ene versie toegevoegd binnen wat in de andere is verwijderd; mee verwijderd");
  private static final Text REFERENCE_DROPPED =
      Text.en("· {where}: refers no more to {ids}, which is removed")
          .nl("· {where}: verwijst niet meer naar {ids}, want dat is verwijderd");
  private static final Text REFERRING_DROPPED =
      Text.en("· {where}: removed, as it needs {ids}, which is removed")
          .nl("· {where}: verwijderd, want het kan niet zonder {ids}, en dat is verwijderd");

  private final Locale locale;
  private final JourneyWords words;
  private final ValueText values;
  private final Quotation quotation;

  MergeText(Locale locale, JourneyWords words) {
    this.locale = requireNonNull(locale, "locale");
    this.words = words;
    values = new ValueText(locale, words);
    quotation = new Quotation(locale);
  }

  /** Returns how many conflicts are open and how many changes are merged. */
  static String numbers(int conflicts, int changes, Locale locale) {
    return Counted.CONFLICTS.of(conflicts).get(locale) + ", " + MERGED.of(changes).get(locale);
  }

  String of(JourneyMerge merge, int changes) {
    StringBuilder text = new StringBuilder();
    text.append(numbers(merge.conflicts().size(), changes, locale)).append('\n');
    merge.conflicts().forEach(conflict -> text.append(line(conflict)).append('\n'));
    merge.remarks().forEach(remark -> text.append(line(remark)).append('\n'));
    return text.toString();
  }

  String line(MergeRemark remark) {
    List<String> ids = remark.ids();
    return switch (remark.kind()) {
      case SAME_PLACE ->
          SAME_PLACE.get(
              locale, Map.of("where", remark.path(), "first", ids.get(0), "second", ids.get(1)));
      case REMOVED_AND_REORDERED -> REMOVED_AND_REORDERED.get(locale, where(remark));
      case MOVED_AND_REORDERED -> MOVED_AND_REORDERED.get(locale, where(remark));
      case BRANCHING_EMPTIED -> BRANCHING_EMPTIED.get(locale, where(remark));
      case ADDED_IN_REMOVED -> ADDED_IN_REMOVED.get(locale, where(remark));
      case REFERENCE_DROPPED ->
          (remark.path().attribute().isPresent() ? REFERENCE_DROPPED : REFERRING_DROPPED)
              .get(
                  locale,
                  Map.of(
                      "where", KeyText.of(remark.path(), Optional.empty(), locale, words),
                      "ids", String.join(", ", ids)));
    };
  }

  private static Map<String, ?> where(MergeRemark remark) {
    return Map.of(
        "where", remark.path() + (remark.ids().isEmpty() ? "" : " " + remark.ids().get(0)));
  }

  String line(MergeConflict conflict) {
    return switch (conflict.kind()) {
      case CHANGED_TWICE -> changedTwice(conflict);
      case ADDED_TWICE ->
          ADDED_TWICE.get(
              locale,
              Map.of(
                  "where", where(conflict),
                  "mine", value(conflict.mine()),
                  "theirs", value(conflict.theirs())));
      case REMOVED_AND_CHANGED, REMOVED_AND_MOVED ->
          removed(
              conflict,
              changes(conflict, conflict.mine().isEmpty() ? MergeSide.THEIRS : MergeSide.MINE));
      case REMOVED_AND_USED ->
          (conflict.mine().isEmpty() ? USED_BY_THEIRS : USED_BY_MINE)
              .get(locale, Map.of("where", where(conflict)));
      case MOVED_TWICE -> movedTwice(conflict);
      case NO_JOURNEY -> noJourney(conflict);
    };
  }

  private String where(MergeConflict conflict) {
    return conflict.attributes().isEmpty()
        ? KeyText.of(conflict.path(), conflict.key(), locale, words)
        : conflict.path()
            + " "
            + attributes(conflict).stream().map(values::label).collect(Collectors.joining(", "));
  }

  /** Returns the attributes of an element that do not go together. */
  private static List<Attribute<?, ?>> attributes(MergeConflict conflict) {
    Description<?> description = conflict.path().kind().description();
    return conflict.attributes().stream()
        .<Attribute<?, ?>>map(name -> description.attribute(name).orElseThrow())
        .toList();
  }

  private String changedTwice(MergeConflict conflict) {
    if (!conflict.attributes().isEmpty()) {
      return DIFFERENCES.get(
          locale,
          Map.of(
              "where", where(conflict),
              "mine", changedAttributes(conflict, conflict.mine()),
              "theirs", changedAttributes(conflict, conflict.theirs())));
    }
    boolean isLarge =
        conflict.base().or(conflict::mine).or(conflict::theirs).stream()
            .anyMatch(value -> value instanceof Collection || value instanceof Map);
    boolean isAlike = isAnyAlike(conflict);
    if (isLarge || (isAlike && conflict.base().isPresent())) {
      return DIFFERENCES.get(
          locale,
          Map.of(
              "where", where(conflict),
              "mine", difference(conflict, MergeSide.MINE),
              "theirs", difference(conflict, MergeSide.THEIRS)));
    }
    return CHANGED_TWICE.get(
        locale,
        Map.of(
            "where",
            where(conflict),
            "base",
            value(conflict.base()),
            "mine",
            value(conflict.mine()),
            "theirs",
            isAlike && !isElement(conflict.mine())
                ? values.difference(conflict.mine(), conflict.theirs())
                : value(conflict.theirs())));
  }

  /** Whether two of the three values are written alike, such as long texts with one beginning. */
  private boolean isAnyAlike(MergeConflict conflict) {
    Set<Optional<?>> different =
        new LinkedHashSet<>(List.of(conflict.base(), conflict.mine(), conflict.theirs()));
    return different.stream().map(this::start).distinct().count() < different.size();
  }

  private static boolean isElement(Optional<?> value) {
    return value.filter(JourneyElement.class::isInstance).isPresent();
  }

  private String difference(MergeConflict conflict, MergeSide side) {
    Optional<Object> now = side == MergeSide.MINE ? conflict.mine() : conflict.theirs();
    if (!isElement(conflict.base())) {
      return values.difference(conflict.base(), now);
    }
    String text = value(now);
    return text.equals(value(conflict.base())) ? changes(conflict, side) : text;
  }

  /** Returns what one side says of attributes that do not go together, apart from what was so. */
  private String changedAttributes(MergeConflict conflict, Optional<Object> side) {
    Map<?, ?> before = (Map<?, ?>) conflict.base().orElse(Map.of());
    Map<?, ?> after = (Map<?, ?>) side.orElseThrow();
    return attributes(conflict).stream()
        .filter(each -> !Objects.equals(before.get(each.name()), after.get(each.name())))
        .map(
            each -> {
              Optional<?> then = Optional.ofNullable(before.get(each.name()));
              Optional<?> now = Optional.ofNullable(after.get(each.name()));
              return values.label(each)
                  + " "
                  + (conflict.base().isEmpty()
                      ? values.of(each, now.orElseThrow())
                      : values.difference(each, then, now));
            })
        .collect(Collectors.joining(", "));
  }

  private String start(Optional<?> value) {
    return value.isPresent() && value.get() instanceof String text
        ? Quotation.quoted(text)
        : value(value);
  }

  private String value(Optional<?> value) {
    return value.isPresent() && value.get() instanceof JourneyElement element
        ? quotation.quote(element.nameIn(locale))
        : values.of(value);
  }

  private String removed(MergeConflict conflict, String what) {
    Text text = conflict.mine().isEmpty() ? REMOVED_BY_MINE : REMOVED_BY_THEIRS;
    return text.get(locale, Map.of("where", where(conflict), "what", what));
  }

  private String changes(MergeConflict conflict, MergeSide side) {
    List<String> lines =
        conflict.changes(side).stream().map(change -> change.toText(locale)).toList();
    return lines.isEmpty()
        ? value(conflict.mine().or(conflict::theirs))
        : Listing.atMost(FEW_CHANGES, lines).get(locale);
  }

  private String movedTwice(MergeConflict conflict) {
    Text text =
        conflict.mine().filter(Position.class::isInstance).isPresent() ? MOVED_TWICE : ORDERS;
    return text.get(
        locale,
        Map.of(
            "where", where(conflict),
            "mine", place(conflict.mine()),
            "theirs", place(conflict.theirs())));
  }

  private static String place(Optional<Object> place) {
    Object known = place.orElseThrow();
    if (known instanceof Position position) {
      return position.parent() + position.branch().map(branch -> " " + branch).orElse("");
    }
    return String.join(", ", ((List<?>) known).stream().map(String::valueOf).toList());
  }

  private String noJourney(MergeConflict conflict) {
    boolean isAtlas = conflict.problems().stream().anyMatch(each -> each.journeyId().isPresent());
    StringBuilder text = new StringBuilder((isAtlas ? NO_ATLAS : NO_JOURNEY).get(locale));
    for (StructuralProblem problem : conflict.problems()) {
      text.append("\n    ");
      problem
          .journeyId()
          .map(id -> new JourneyKey(id, problem.journeyState()).named(locale) + ": ")
          .ifPresent(text::append);
      text.append(problem.path()).append(": ").append(problem.message());
    }
    return text.toString();
  }
}
