package io.github.klantreis.drawing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.drawing.content.MapContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.document.JourneyMarkdown;
import io.github.klantreis.drawing.ink.SvgDocument;
import io.github.klantreis.drawing.layout.MapCaption;
import io.github.klantreis.drawing.layout.MapLayout;
import io.github.klantreis.drawing.page.HtmlPage;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Persona;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.wording.FurtherWords;
import io.github.klantreis.wording.Suggestions;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A journey as a map: phases as columns, loyalty loops as arcs, and lanes with needs, touchpoints,
 * emotion curves, pain points and more. The page lists every detail below the map.
 *
 * <pre>{@code
 * String page =
 *     JourneyMap.of(journey).findings(report).language(Locale.forLanguageTag("nl")).toHtml();
 * }</pre>
 *
 * <p>A map of many touchpoints continues in further rows, so that text stays large enough to read
 * on paper; each row fills an A3 sheet in landscape. Lines are broken by built-in character widths,
 * independent of the fonts on the machine. Texts of users are escaped. Equal input gives equal
 * output, byte by byte.
 *
 * <p>Immutable and thread-safe; each method returns a new map.
 */
public final class JourneyMap {
  private final MapInput input;
  private final @Nullable MapInput other;
  private final Locale locale;
  private final FurtherWords words;
  private final Theme theme;
  private final ImmutableSet<String> personas;
  private final String idPrefix;

  private JourneyMap(
      MapInput input,
      @Nullable MapInput other,
      Locale locale,
      FurtherWords words,
      Theme theme,
      ImmutableSet<String> personas,
      String idPrefix) {
    this.input = input;
    this.other = other;
    this.locale = locale;
    this.words = words;
    this.theme = theme;
    this.personas = personas;
    this.idPrefix = idPrefix;
  }

  /**
   * Returns the map of a journey, in English and in the house style, with the curves of all
   * personas.
   *
   * @param journey the journey
   * @return the map
   */
  public static JourneyMap of(Journey journey) {
    return new JourneyMap(
        MapInput.of(requireNonNull(journey, "journey")),
        null,
        Locale.ENGLISH,
        FurtherWords.NONE,
        Theme.standard(),
        ImmutableSet.of(),
        "");
  }

  /**
   * Returns this map with findings, numbered at their elements and listed with their hints. On a
   * map that compares two journeys these are the findings of the first; those of the second are
   * given to {@link #comparedWith(JourneyMap)}.
   *
   * @param found the report on the journey of this map; findings on elements that the map does not
   *     show, such as actors, are placed at the enclosing element
   * @return the map
   * @throws IllegalArgumentException if the report is about another journey, version or state
   *     (as-is, to-be), or has findings on elements that the journey does not contain; the message
   *     names what differs
   */
  public JourneyMap findings(ValidationReport found) {
    requireNonNull(found, "found");
    return new JourneyMap(input.with(found), other, locale, words, theme, personas, idPrefix);
  }

  /**
   * Returns this map with what customers did, beside what the journey says: a lane with the funnel,
   * the drop-off, how long customers stay and who met which touchpoint; the mean experience as a
   * curve beside the modelled emotions; how the loyalty loop is used. On a map that compares two
   * journeys these are the statistics of the first; those of the second are given to {@link
   * #comparedWith(JourneyMap)}.
   *
   * <p>If the map is restricted to one {@linkplain #persona persona} and the statistics have a
   * segment with that persona's id (made by {@code withSegmentsBy("persona")}, for example), that
   * segment is shown; otherwise the map says that the figures are about all customers. Statistics
   * that are themselves {@linkplain JourneyStatistics#personaId() of a persona} are shown
   * unchanged, and the map says whose they are, unless it is restricted to that persona. Markdown
   * always contains all of them.
   *
   * @param counted the statistics of the journey of this map, of the same version
   * @return the map
   * @throws IllegalArgumentException if the statistics are about another journey, another version
   *     of it, or other phases or touchpoints; the message names what differs
   * @see FunnelPicture
   */
  public JourneyMap observed(JourneyStatistics counted) {
    requireNonNull(counted, "counted");
    return new JourneyMap(input.with(counted), other, locale, words, theme, personas, idPrefix);
  }

  /**
   * Returns this map in another language. Texts of the journey's authors are not translated. In a
   * language that is written from the right to the left, such as Arabic, the first phase is at the
   * right.
   *
   * @param language the reader's language; texts are in English if there are none in it
   * @return the map
   */
  public JourneyMap language(Locale language) {
    requireNonNull(language, "language");
    return new JourneyMap(input, other, language, FurtherWords.NONE, theme, personas, idPrefix);
  }

  /**
   * Returns this map in a language for which the library has no words, with those of the
   * application:
   *
   * <pre>{@code
   * map.language(
   *     Locale.GERMAN,
   *     Map.of("Touchpoints", "Kontaktpunkte", "after {period}", "nach {period}"));
   * }</pre>
   *
   * <p>Labels, terms and phrases without words are in English. The messages of findings are as the
   * report has them: {@link io.github.klantreis.validation.Validators#language Validators.language}
   * takes words for those of the built-in rules, and validators of the application give theirs by
   * {@link io.github.klantreis.vocabulary.Text#and Text.and}; the page marks findings, headings and
   * labels of facts without words as English. Texts of the journey's authors are not translated;
   * page and image mark them as being in {@linkplain
   * io.github.klantreis.model.JourneyHeading#writtenIn() the language that the journey is written
   * in}, if it tells one and that is another.
   *
   * @param language the reader's language
   * @param further the words by the English ones on the map or the page, placeholders included
   * @return the map
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public JourneyMap language(Locale language, Map<String, String> further) {
    requireNonNull(language, "language");
    return new JourneyMap(
        input, other, language, FurtherWords.of(language, further), theme, personas, idPrefix);
  }

  /**
   * Returns this map in another style.
   *
   * @param style the theme
   * @return the map
   */
  public JourneyMap theme(Theme style) {
    requireNonNull(style, "style");
    return new JourneyMap(input, other, locale, words, style, personas, idPrefix);
  }

  /**
   * Returns this map restricted to one persona: only its curve and the {@linkplain
   * Journey#touchpointsOf(String) touchpoints to which it comes}, without findings on other
   * personas and on what only they meet.
   *
   * @param id the id of a persona of the journey
   * @return the map
   * @throws IllegalArgumentException if no journey on the map has such a persona; the message lists
   *     the personas of the first
   */
  public JourneyMap persona(String id) {
    requireNonNull(id, "id");
    return personas(List.of(id));
  }

  /**
   * Returns this map restricted to some personas: only their curves and the {@linkplain
   * Journey#touchpointsOf(String) touchpoints to which any of them comes}, without findings on
   * other personas and on what only they meet.
   *
   * @param ids the ids of personas of the journey; all personas are shown if empty
   * @return the map
   * @throws IllegalArgumentException if no journey on the map has such a persona; the message lists
   *     the personas of the first
   */
  public JourneyMap personas(Collection<String> ids) {
    requireNonNull(ids, "ids");
    ImmutableSet<String> wanted = ImmutableSet.copyOf(ids);
    for (String id : wanted) {
      if (!has(input.journey(), id) && (other == null || !has(other.journey(), id))) {
        throw new IllegalArgumentException(
            Suggestions.unknown(
                "persona",
                id,
                "the journey has the personas",
                input.journey().personas().stream().map(Persona::id).toList()));
      }
    }
    return new JourneyMap(input, other, locale, words, theme, wanted, idPrefix);
  }

  private static boolean has(JourneyHeading heading, String personaId) {
    return heading.persona(personaId).isPresent();
  }

  /**
   * Returns this map with a second journey below the first, such as the to-be below the as-is
   * journey, row by row, and their differences marked on both and listed.
   *
   * @param second the other journey, whose elements are matched by their ids
   * @return the map
   * @throws IllegalArgumentException if its id differs, both journeys have touchpoints, and no
   *     touchpoint id occurs in both
   */
  public JourneyMap comparedWith(Journey second) {
    return comparedWith(of(second));
  }

  /**
   * Returns this map with a second one below it, and their differences marked on both and listed.
   * Each journey has its own findings and its own customers:
   *
   * <pre>{@code
   * JourneyMap.of(asIs).findings(report).observed(statistics)
   *     .comparedWith(JourneyMap.of(toBe).findings(reportOnToBe));
   * }</pre>
   *
   * @param second the map of the other journey, whose elements are matched by their ids; its
   *     journey, findings and statistics are used, everything else is taken from this map
   * @return the map
   * @throws IllegalArgumentException if it compares two journeys itself; or if the ids of the
   *     journeys differ, both have touchpoints, and no touchpoint id occurs in both
   */
  public JourneyMap comparedWith(JourneyMap second) {
    requireNonNull(second, "second");
    if (second.other != null) {
      throw new IllegalArgumentException(
          "the other map compares two journeys itself; give the map of one");
    }
    input.requireComparableWith(second.input);
    return new JourneyMap(input, second.input, locale, words, theme, personas, idPrefix);
  }

  /**
   * Returns this map with a prefix for the ids in its output. By default the prefix is derived from
   * the content, so that different maps can be put on one page; two maps of the same content need
   * different prefixes.
   *
   * @param prefix letters, digits and hyphens, starting with a letter
   * @return the map
   * @throws IllegalArgumentException if the prefix has another form
   */
  public JourneyMap idPrefix(String prefix) {
    requireNonNull(prefix, "prefix");
    if (!prefix.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException(
          "\""
              + prefix
              + "\" is not an id prefix; allowed are letters, digits and hyphens, starting with a"
              + " letter");
    }
    return new JourneyMap(input, other, locale, words, theme, personas, prefix);
  }

  /**
   * Returns the map as a self-contained SVG 1.1 image without scripts. It follows the reader's
   * preference for light or dark.
   *
   * @return an XML document without declaration, to be stored in UTF-8
   */
  public String toSvg() {
    MapContent content = content();
    return SvgDocument.write(
        MapLayout.image(content, true),
        theme,
        content.words.language(),
        content.words::languageOf,
        content.prefix,
        MapCaption.title(content),
        MapCaption.description(content));
  }

  /**
   * Returns the map as a page: one HTML file that loads nothing, works without a network and
   * without scripts. It prints the map, the findings and the funnel on the paper of the theme, and
   * tables and details only if the reader ticks the box for it. Details are shown on hover and
   * focus and listed below the map; curves of personas can be hidden; a table has the same content;
   * findings and elements link to each other.
   *
   * @return an HTML document, to be stored in UTF-8
   */
  public String toHtml() {
    return new HtmlPage(content()).write();
  }

  /**
   * Returns the journey as a document in GitHub-flavoured Markdown: tables, the emotion curve, a
   * Mermaid block, what customers did, and findings. It is of all phases and personas, independent
   * of the theme and the chosen personas; what would make its tables too wide, such as tags, the
   * value and effort of opportunities, and the messages of actions, is in a list of details. Of a
   * second journey it contains the differences, what its customers did, and its findings.
   *
   * @return the document
   */
  public String toMarkdown() {
    return JourneyMarkdown.of(input, other, mapWords());
  }

  private MapContent content() {
    return MapContent.of(input, other, mapWords(), theme, personas, idPrefix);
  }

  private MapWords mapWords() {
    return new MapWords(locale, input.journey().people(), words);
  }
}
