package io.github.klantreis.drawing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Persona;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.validation.ValidationReport;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A journey as a map: phases as columns, lanes with needs, touchpoints, emotion curves, pain points
 * and all else that the journey holds, loyalty loops as arcs.
 *
 * <pre>{@code
 * String page =
 *     JourneyMap.of(journey).findings(report).language(Locale.forLanguageTag("nl")).toHtml();
 * }</pre>
 *
 * <p>A map of many touchpoints goes on in further rows, so that text stays large enough to be read
 * on paper; each row fills an A3 sheet in landscape. Text is broken by built-in widths of
 * characters, whatever fonts the machine has. What users wrote stays text, whatever it looks like.
 * Equal input gives equal output, byte by byte.
 *
 * <p>Immutable and thread-safe; each method gives a new map.
 */
public final class JourneyMap {
  private final Subject subject;
  private final @Nullable Subject other;
  private final Locale locale;
  private final Theme theme;
  private final ImmutableSet<String> personas;
  private final String idPrefix;

  private JourneyMap(
      Subject subject,
      @Nullable Subject other,
      Locale locale,
      Theme theme,
      ImmutableSet<String> personas,
      String idPrefix) {
    this.subject = subject;
    this.other = other;
    this.locale = locale;
    this.theme = theme;
    this.personas = personas;
    this.idPrefix = idPrefix;
  }

  /**
   * The map of a journey: in English, in the house style, with the curves of all personas.
   *
   * @param journey the journey
   * @return the map
   */
  public static JourneyMap of(Journey journey) {
    return new JourneyMap(
        Subject.of(requireNonNull(journey, "journey")),
        null,
        Locale.ENGLISH,
        Theme.standard(),
        ImmutableSet.of(),
        "");
  }

  /**
   * This map with findings: numbered at the elements where they are, and listed with their hints.
   * On a map that compares journeys these are those of the first one; the other brings its own to
   * {@link #comparedWith(JourneyMap)}.
   *
   * @param found the report on the journey of this map; findings at elements that the map does not
   *     show, such as stakeholders, stand at what these are in
   * @return the map
   * @throws IllegalArgumentException if the report is of another journey, version or state (as-is,
   *     to-be), or finds something at elements that the journey does not have; it names what
   *     differs
   */
  public JourneyMap findings(ValidationReport found) {
    requireNonNull(found, "found");
    return new JourneyMap(subject.with(found), other, locale, theme, personas, idPrefix);
  }

  /**
   * This map with what customers did, beside what the journey says: a lane with the funnel, the
   * drop-off, how long customers stay and who met which touchpoint; the mean experience as a curve
   * beside the modelled emotions; how the loyalty loop is used. On a map that compares journeys
   * these are those of the first one; the other brings its own to {@link
   * #comparedWith(JourneyMap)}.
   *
   * <p>As seen from one {@linkplain #persona persona} it is what the segment with the persona's id
   * did, where the statistics have such a one (made by {@code withSegmentsBy("persona")}, say);
   * otherwise the map says that it is what all customers did. Statistics that are themselves
   * {@linkplain JourneyStatistics#personaId() of a persona} are shown as they are, and the map says
   * of whom, unless it is seen from just this persona. Markdown tells of all that it is given.
   *
   * @param counted the statistics of the journey of this map, of the same version
   * @return the map
   * @throws IllegalArgumentException if the statistics are of another journey, of another version
   *     of it, or of other phases and touchpoints; it names what differs
   * @see FunnelPicture
   */
  public JourneyMap observed(JourneyStatistics counted) {
    requireNonNull(counted, "counted");
    return new JourneyMap(subject.with(counted), other, locale, theme, personas, idPrefix);
  }

  /**
   * This map in another language. What the journey's authors wrote stays in theirs.
   *
   * @param language the reader's language; English where there are no words in it
   * @return the map
   */
  public JourneyMap language(Locale language) {
    requireNonNull(language, "language");
    return new JourneyMap(subject, other, language, theme, personas, idPrefix);
  }

  /**
   * This map in another style.
   *
   * @param style the theme
   * @return the map
   */
  public JourneyMap theme(Theme style) {
    requireNonNull(style, "style");
    return new JourneyMap(subject, other, locale, style, personas, idPrefix);
  }

  /**
   * This map as seen from one persona: its curve alone, and only the touchpoints that concern it.
   *
   * @param id the id of a persona of the journey
   * @return the map
   * @throws IllegalArgumentException if the journey has no such persona; it lists those it has
   */
  public JourneyMap persona(String id) {
    return personas(List.of(id));
  }

  /**
   * This map as seen from some personas: their curves alone, and only the touchpoints that concern
   * any of them.
   *
   * @param ids the ids of personas of the journey; none for all of them
   * @return the map
   * @throws IllegalArgumentException if the journey has no such persona; it lists those it has
   */
  public JourneyMap personas(Collection<String> ids) {
    ImmutableSet<String> wanted = ImmutableSet.copyOf(ids);
    for (String id : wanted) {
      if (!has(subject.journey(), id) && (other == null || !has(other.journey(), id))) {
        throw new IllegalArgumentException(
            "the journey has no persona \""
                + id
                + "\"; its personas are "
                + subject.journey().personas().stream()
                    .map(Persona::id)
                    .collect(Collectors.toList()));
      }
    }
    return new JourneyMap(subject, other, locale, theme, wanted, idPrefix);
  }

  private static boolean has(JourneyHeading heading, String personaId) {
    return heading.persona(personaId).isPresent();
  }

  /**
   * This map with a second journey below the first, such as how it shall be below how it is, and
   * what differs marked on both and listed.
   *
   * @param second the other journey, whose elements are matched by their ids
   * @return the map
   * @throws IllegalArgumentException if it is another journey by its id and has touchpoints, but
   *     none with the id of one of the first
   */
  public JourneyMap comparedWith(Journey second) {
    return comparedWith(of(second));
  }

  /**
   * This map with a second one below it, and what differs marked on both and listed. So each
   * journey has its own findings and its own customers:
   *
   * <pre>{@code
   * JourneyMap.of(asIs).findings(report).observed(statistics)
   *     .comparedWith(JourneyMap.of(toBe).findings(reportOnToBe));
   * }</pre>
   *
   * @param second the map of the other journey, whose elements are matched by their ids; of it its
   *     journey, its findings and its observations are taken, all else is as on this map
   * @return the map
   * @throws IllegalArgumentException if it compares journeys itself; or if it is of another journey
   *     by its id and has touchpoints, but none with the id of one of the first
   */
  public JourneyMap comparedWith(JourneyMap second) {
    if (second.other != null) {
      throw new IllegalArgumentException(
          "the other map compares two journeys itself; give the map of one");
    }
    subject.requireComparableWith(second.subject);
    return new JourneyMap(subject, second.subject, locale, theme, personas, idPrefix);
  }

  /**
   * This map with a beginning of its own for the ids in its output. Without it the beginning
   * follows from what is drawn, so that different maps can stand in one page; two that draw the
   * same need it.
   *
   * @param prefix letters, digits and hyphens, beginning with a letter
   * @return the map
   * @throws IllegalArgumentException if the prefix has another form
   */
  public JourneyMap idPrefix(String prefix) {
    if (!prefix.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException(
          "\""
              + prefix
              + "\" is no beginning of ids; allowed are letters, digits and hyphens, a letter"
              + " first");
    }
    return new JourneyMap(subject, other, locale, theme, personas, prefix);
  }

  /**
   * The map as an image: SVG 1.1 without scripts, which needs nothing else. It follows the reader's
   * choice of light and dark.
   *
   * @return an XML document without declaration, to be stored in UTF-8
   */
  public String toSvg() {
    return new SvgDocument(drawing()).write();
  }

  /**
   * The map as a page: one HTML file that loads nothing, works without a network and without
   * scripts, and prints on A3 in landscape. Details are shown on hovering and on focus and listed
   * below; personas' curves can be hidden; a table holds the same content; findings and elements
   * lead to each other.
   *
   * @return an HTML document, to be stored in UTF-8
   */
  public String toHtml() {
    return new HtmlPage(drawing()).write();
  }

  /**
   * The journey as a document in GitHub-flavoured Markdown: tables, the emotion curve, a Mermaid
   * block, what customers did, findings. It tells of the whole journey of this map, whatever the
   * theme and the personas chosen; of a journey compared with it what differs, what its customers
   * did and its findings.
   *
   * @return the document
   */
  public String toMarkdown() {
    return JourneyMarkdown.of(subject, other, locale);
  }

  private Drawing drawing() {
    return Drawing.of(subject, other, locale, theme, personas, idPrefix);
  }
}
