package io.github.klantreis.drawing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.drawing.content.AtlasContent;
import io.github.klantreis.drawing.page.AtlasHtml;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.model.Journey;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An atlas as a page: its journeys as a tree, as they drill down, with their numbers of phases and
 * touchpoints, where emotions are lowest, how many opportunities are open; the backlog of
 * opportunities as a picture and a table; and the shared personas.
 *
 * <pre>{@code
 * String page =
 *     AtlasPage.of(atlas)
 *         .findings(report)
 *         .linkingTo(journey -> Optional.of(URI.create(journey.id() + ".html")))
 *         .toHtml();
 * }</pre>
 *
 * <p>Texts of users are escaped. Equal input gives equal output, byte by byte.
 *
 * <p>Immutable and thread-safe, as far as the function of {@link #linkingTo} is; each method
 * returns a new page.
 */
public final class AtlasPage {
  private static final ImmutableSet<String> SCHEMES = ImmutableSet.of("", "file", "http", "https");

  private final JourneyAtlas atlas;
  private final ImmutableMap<Journey, ValidationReport> reports;
  private final Function<Journey, Optional<URI>> pages;
  private final PictureStyle style;

  private AtlasPage(
      JourneyAtlas atlas,
      ImmutableMap<Journey, ValidationReport> reports,
      Function<Journey, Optional<URI>> pages,
      PictureStyle style) {
    this.atlas = atlas;
    this.reports = reports;
    this.pages = pages;
    this.style = style;
  }

  /**
   * Returns the page of an atlas, in English and in the house style, without findings and links.
   *
   * @param atlas the atlas
   * @return the page
   */
  public static AtlasPage of(JourneyAtlas atlas) {
    return new AtlasPage(
        requireNonNull(atlas, "atlas"),
        ImmutableMap.of(),
        journey -> Optional.empty(),
        PictureStyle.HOUSE);
  }

  /**
   * Returns this page with the numbers of findings on one journey; each call adds a report, or
   * replaces that of the same journey.
   *
   * @param report the report on one journey of the atlas
   * @return the page
   * @throws IllegalArgumentException if the report is about several journeys, or about one that the
   *     atlas does not have as it is
   */
  public AtlasPage findings(ValidationReport report) {
    requireNonNull(report, "report");
    List<Journey> checked = report.journeys();
    if (checked.size() != 1 || !atlas.journeys().contains(checked.get(0))) {
      throw new IllegalArgumentException(
          "the report is of "
              + Listing.some(checked, Journey::id)
              + "; give a report on one of the journeys "
              + Listing.some(atlas.journeys(), Journey::id)
              + " as it is in the atlas");
    }
    Map<Journey, ValidationReport> more = new HashMap<>(reports);
    more.put(checked.get(0), report);
    return new AtlasPage(atlas, ImmutableMap.copyOf(more), pages, style);
  }

  /**
   * Returns this page with links to the pages of journeys, such as their maps.
   *
   * @param journeyPages returns where the page of a journey is, or empty if it has none; the
   *     address is relative or starts with http, https or file
   * @return the page
   */
  public AtlasPage linkingTo(Function<? super Journey, Optional<URI>> journeyPages) {
    requireNonNull(journeyPages, "journeyPages");
    return new AtlasPage(
        atlas, reports, journey -> journeyPages.apply(journey).map(AtlasPage::safe), style);
  }

  private static URI safe(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme();
    if (!SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "the address "
              + Quotation.quoted(address.toString())
              + " of a page is neither relative nor does it start with http, https or file");
    }
    return address;
  }

  /**
   * Returns this page in another language. Texts of the journeys' authors are not translated.
   *
   * @param language the reader's language; texts are in English if there are none in it
   * @return the page
   */
  public AtlasPage language(Locale language) {
    return new AtlasPage(atlas, reports, pages, style.language(language));
  }

  /**
   * Returns this page in a language for which the library has no words, with those of the
   * application, by the English ones, as on {@linkplain JourneyMap#language(Locale, Map) a map}.
   *
   * @param language the reader's language
   * @param further the words by the English ones, placeholders included; texts without words are in
   *     English
   * @return the page
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public AtlasPage language(Locale language, Map<String, String> further) {
    return new AtlasPage(atlas, reports, pages, style.language(language, further));
  }

  /**
   * Returns this page in another style.
   *
   * @param theme the theme; only its colours and fonts are used
   * @return the page
   */
  public AtlasPage theme(Theme theme) {
    return new AtlasPage(atlas, reports, pages, style.theme(theme));
  }

  /**
   * Returns the page: one HTML file that loads nothing, works without a network and without
   * scripts, and follows the reader's preference for light or dark.
   *
   * @return an HTML document, to be stored in UTF-8
   * @throws IllegalArgumentException if the address of a journey's page has another scheme than
   *     those that {@link #linkingTo} allows
   */
  public String toHtml() {
    return new AtlasHtml(
            AtlasContent.of(atlas, reports), style.words(people(atlas)), style.theme(), pages)
        .write();
  }

  /** Returns whose journeys those of an atlas are; customers where there are none yet. */
  static People people(JourneyAtlas atlas) {
    return atlas.journeys().isEmpty()
        ? People.CUSTOMERS
        : People.together(atlas.journeys().stream().map(Journey::people).toList());
  }
}
