package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.FurtherWords;
import io.github.klantreis.wording.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Findings of one validator in one journey that a reader needs to read only once, as they say the
 * same of different places. A group is a view: the findings stay as they are.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see ValidationReport#grouped()
 */
public final class FindingGroup implements NoBean {
  /** How many places a message names. */
  static final int NAMED = 5;

  private static final Text TIMES = Text.en("{what} (×{n})").nl("{what} (×{n})");
  private static final Text LIKEWISE =
      Text.en("{message}; likewise: {places}").nl("{message}; evenzo: {places}");
  private static final Text SUPPRESSED =
      Text.en("{message} ({n} suppressed)").nl("{message} ({n} onderdrukt)");

  private static final Text MORE = Text.en("{places} and {n} more").nl("{places} en nog {n}");

  private static final Text ACCEPTED =
      Text.en("{message} ({n} accepted)").nl("{message} ({n} geaccepteerd)");

  private final Journey journey;
  private final FurtherWords further;
  private final People people;
  private final ImmutableList<Finding> findings;
  private final @Nullable Wording wording;
  private final Extent extent;
  private final long judged;
  private final ElementPath path;
  private final int places;
  private final ImmutableList<Finding> suppressed;
  private final ImmutableList<Finding> accepted;

  FindingGroup(
      Journey journey,
      FurtherWords further,
      People people,
      List<Finding> findings,
      @Nullable Wording wording,
      long judged,
      Collection<Finding> suppressed,
      Collection<Finding> accepted) {
    this.journey = journey;
    this.further = further;
    this.people = people;
    this.findings = ImmutableList.copyOf(findings);
    this.judged = judged;
    this.suppressed = ImmutableList.copyOf(suppressed);
    this.accepted = ImmutableList.copyOf(accepted);
    places = (int) findings.stream().map(finding -> finding.path().element()).distinct().count();
    // A rule that reports more findings than it judged elements counts something else, and one that
    // has several at a single element is not said of several elements.
    boolean isCountable = findings.size() + suppressed.size() + accepted.size() <= judged;
    boolean isOfSeveral = places > 1 && (isCountable || (wording != null && !wording.isCounted()));
    this.wording = isOfSeveral ? wording : null;
    boolean isAll =
        wording != null
            && wording.all().isPresent()
            && accepted.isEmpty()
            && places == findings.size()
            && places + suppressed.size() == judged;
    extent = findings.size() == 1 ? Extent.ONE : isAll ? Extent.ALL : Extent.SOME;
    path =
        extent == Extent.SOME && isOfAll(this.wording) ? ElementPath.journey() : around(findings);
  }

  /**
   * Returns how many of the judged elements it is about.
   *
   * @return the extent
   */
  public Extent extent() {
    return extent;
  }

  /**
   * Returns the findings.
   *
   * @return one or more findings, in the order of the report, unmodifiable
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the number of elements of the journey that the validator judged.
   *
   * @return the number
   */
  public long judged() {
    return judged;
  }

  /**
   * Returns the id of the validator.
   *
   * @return the id, which all findings have
   */
  public String validatorId() {
    return findings.get(0).validatorId();
  }

  /**
   * Returns the severity.
   *
   * @return the severity, which all findings have
   */
  public Severity severity() {
    return findings.get(0).severity();
  }

  /**
   * Returns the sources of the rule.
   *
   * @return the sources, in the order in which the rule names them, unmodifiable
   */
  public List<Source> sources() {
    return findings.get(0).sources();
  }

  /**
   * Returns the place of a single finding, else the nearest element that holds the places of all. A
   * message that says of how many it speaks counts those of the whole journey, so that is its
   * place.
   *
   * @return the path
   */
  public ElementPath path() {
    return path;
  }

  /**
   * Returns this group for readers who see only a part of the journey, such as what one persona
   * goes through. The message is made anew of what they see: it no longer says of how many
   * elements, unless it is all of them.
   *
   * @param seen whether they see a finding, also of those that are suppressed or accepted
   * @return the group of the findings that they see; none if they see none, and several if words
   *     for many places do not fit the only place that is left
   */
  public List<FindingGroup> restrictedTo(Predicate<? super Finding> seen) {
    requireNonNull(seen, "seen");
    ImmutableList<Finding> left = whereSeen(findings, seen);
    if (left.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList<Finding> out = whereSeen(suppressed, seen);
    boolean isOfHowMany = extent == Extent.SOME && isOfAll(wording);
    long judgedOfThese = extent == Extent.ALL ? left.size() + out.size() : judged;
    return FindingGroups.apart(left).stream()
        .map(
            some ->
                new FindingGroup(
                    journey,
                    further,
                    people,
                    some,
                    isOfHowMany ? null : wording,
                    judgedOfThese,
                    out,
                    whereSeen(accepted, seen)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Finding> whereSeen(
      Collection<Finding> findings, Predicate<? super Finding> seen) {
    return findings.stream().filter(seen).collect(ImmutableList.toImmutableList());
  }

  /** Whether the words for some say of how many, which are those of the whole journey. */
  private static boolean isOfAll(@Nullable Wording wording) {
    return wording != null
        && wording.some().filter(some -> some.placeholders().contains(Wording.OF)).isPresent();
  }

  private static ElementPath around(List<Finding> findings) {
    ElementPath path = findings.get(0).path();
    for (Finding finding : findings) {
      while (!finding.path().isWithin(path)) {
        path =
            path.attribute().isPresent()
                ? path.element()
                : path.parent().orElseGet(ElementPath::journey);
      }
    }
    return path;
  }

  /**
   * Returns the message about all findings of the group, in a language. It names at most five
   * places, in the order of the journey: of more than these the first four and the last, with how
   * many there are from the fifth on.
   *
   * @param locale the language; English where there are no words in it
   * @return the message
   */
  public String message(Locale locale) {
    requireNonNull(locale, "locale");
    String message = counted(locale);
    if (extent != Extent.ONE && !suppressed.isEmpty()) {
      message =
          further.in(SUPPRESSED).get(locale, Map.of("message", message, "n", suppressed.size()));
    }
    return extent != Extent.ONE && !accepted.isEmpty()
        ? further.in(ACCEPTED).get(locale, Map.of("message", message, "n", accepted.size()))
        : message;
  }

  private String counted(Locale locale) {
    Finding first = findings.get(0);
    if (extent == Extent.ONE) {
      return first.message(locale);
    }
    Text words = ofSeveral();
    if (words == null) {
      return likewise(first.message(locale), locale);
    }
    Map<String, Object> values = new LinkedHashMap<>(first.arguments());
    values.replaceAll((name, value) -> further.value(value));
    values.put(Wording.NUMBER, places);
    values.put(Wording.OF, judged);
    values.put(Wording.PLACES, named(places(oneAnElement(), locale), locale));
    return people.fillIn(further.in(words)).get(locale, values);
  }

  /** The first finding at each element, as words for several count elements. */
  private Collection<Finding> oneAnElement() {
    Map<ElementPath, Finding> first = new LinkedHashMap<>();
    findings.forEach(finding -> first.putIfAbsent(finding.path().element(), finding));
    return first.values();
  }

  /** The words for several, if the validator has them. */
  private @Nullable Text ofSeveral() {
    return wording == null || extent == Extent.ONE
        ? null
        : extent == Extent.ALL ? wording.all().orElse(null) : wording.some().orElse(null);
  }

  /**
   * Returns the languages in which the message has words. In all others it is in English.
   *
   * @return the languages as locales without country, English first, unmodifiable
   */
  public Set<Locale> languages() {
    Text several = ofSeveral();
    return (several == null ? findings.get(0).messageTemplate() : further.in(several)).languages();
  }

  private String likewise(String message, Locale locale) {
    Map<String, Integer> places = new LinkedHashMap<>(places(findings, locale));
    String first = quoted(findings.get(0), locale);
    int again = places.merge(first, -1, Integer::sum);
    places.remove(first);
    String start = again == 0 ? message : times(message, again + 1, locale);
    return places.isEmpty()
        ? start
        : further
            .in(LIKEWISE)
            .get(locale, Map.of("message", start, "places", named(places, locale)));
  }

  /** How often each name occurs, in order. */
  private Map<String, Integer> places(Collection<Finding> at, Locale locale) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Finding finding : at) {
      places.merge(quoted(finding, locale), 1, Integer::sum);
    }
    return places;
  }

  private String quoted(Finding finding, Locale locale) {
    return '"'
        + journey
            .element(finding.path().element())
            .map(element -> element.nameIn(locale))
            .orElseGet(() -> finding.path().toString())
        + '"';
  }

  private String named(Map<String, Integer> places, Locale locale) {
    List<String> names = new ArrayList<>();
    places.forEach((name, times) -> names.add(times == 1 ? name : times(name, times, locale)));
    if (names.size() <= NAMED) {
      return String.join(", ", names);
    }
    int first = NAMED - 1;
    return further
        .in(MORE)
        .get(
            locale,
            Map.of(
                "places",
                String.join(", ", names.subList(0, first)),
                "n",
                Numbers.grouped(names.size() - first, locale)));
  }

  private String times(String what, int times, Locale locale) {
    return further.in(TIMES).get(locale, Map.of("what", what, "n", Numbers.grouped(times, locale)));
  }

  /**
   * Returns the hint on how to correct it, in a language.
   *
   * @param locale the language; English where there are no words in it
   * @return the hint, or empty
   */
  public Optional<String> hint(Locale locale) {
    requireNonNull(locale, "locale");
    return findings.get(0).hint(locale);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FindingGroup that
        && journey.equals(that.journey)
        && findings.equals(that.findings)
        && extent == that.extent
        && judged == that.judged
        && suppressed.equals(that.suppressed)
        && accepted.equals(that.accepted)
        && Objects.equals(wording, that.wording);
  }

  @Override
  public int hashCode() {
    return findings.hashCode();
  }

  /** One line in English. */
  @Override
  public String toString() {
    return severity() + " " + validatorId() + " " + path() + ": " + message(Locale.ENGLISH);
  }
}
