package io.github.klantreis.drawing.theme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The look of a journey map: colours on light and on dark ground, fonts, the lanes and their order,
 * and the largest width of a row of phases.
 *
 * <pre>{@code
 * Theme acme =
 *     Theme.builder()
 *         .light(ColourRole.PHASE, "#5b2333")
 *         .dark(ColourRole.PHASE, "#8c3b50")
 *         .fonts("Inter", "Arial", "sans-serif")
 *         .lanes(MapLane.TOUCHPOINTS, MapLane.EMOTIONS, MapLane.PAIN_POINTS)
 *         .build();
 * }</pre>
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class Theme {
  /** The smallest {@linkplain #rowWidth() row width}, in pixels. */
  public static final int MIN_ROW_WIDTH = 640;

  private static final Theme STANDARD = builder().build();

  private final ImmutableMap<ColourRole, String> light;
  private final ImmutableMap<ColourRole, String> dark;
  private final ImmutableMap<String, String> tags;
  private final ImmutableMap<String, String> phases;
  private final ImmutableList<String> fonts;
  private final ImmutableList<MapLane> lanes;
  private final int rowWidth;
  private final Paper paper;
  private final boolean fitsPaper;
  private final boolean isLightOnly;

  private Theme(Builder builder) {
    light = ImmutableMap.copyOf(builder.light);
    dark = ImmutableMap.copyOf(builder.dark);
    tags = ImmutableMap.copyOf(builder.tags);
    phases = ImmutableMap.copyOf(builder.phases);
    fonts = builder.fonts;
    lanes = builder.lanes;
    rowWidth = builder.rowWidth;
    paper = builder.paper;
    fitsPaper = builder.fitsPaper;
    isLightOnly = builder.isLightOnly;
  }

  /**
   * Returns the house style: all text colours have a contrast of at least 4.5 to 1 to their
   * grounds, and all lanes are shown but {@link MapLane#ACTORS} and {@link MapLane#BLUEPRINT}.
   *
   * @return the theme
   */
  public static Theme standard() {
    return STANDARD;
  }

  /**
   * Returns a builder with the values of the house style.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the colour of a role on light ground.
   *
   * @param role the role
   * @return the colour in the form {@code #rrggbb}
   */
  public String light(ColourRole role) {
    return requireNonNull(light.get(requireNonNull(role, "role")));
  }

  /**
   * Returns the colour of a role on dark ground.
   *
   * @param role the role
   * @return the colour in the form {@code #rrggbb}
   */
  public String dark(ColourRole role) {
    return requireNonNull(dark.get(requireNonNull(role, "role")));
  }

  /**
   * Returns the colours of tags.
   *
   * @return colours in the form {@code #rrggbb} by tag, in the order of addition, unmodifiable
   */
  public Map<String, String> tagColours() {
    return tags;
  }

  /**
   * Returns the colours of phases.
   *
   * @return colours in the form {@code #rrggbb} by the id of the phase, in the order of addition,
   *     unmodifiable
   */
  public Map<String, String> phaseColours() {
    return phases;
  }

  /**
   * Returns the fonts, of which the first available is used.
   *
   * @return the names of font families in order, unmodifiable
   */
  public List<String> fonts() {
    return fonts;
  }

  /**
   * Returns the lanes that are shown.
   *
   * @return the lanes from top to bottom, unmodifiable
   */
  public List<MapLane> lanes() {
    return lanes;
  }

  /**
   * Returns how wide the map may become before phases continue in a further row.
   *
   * @return the width in pixels, {@value #MIN_ROW_WIDTH} or more
   */
  public int rowWidth() {
    return rowWidth;
  }

  /**
   * Returns the paper on which a map is printed.
   *
   * @return the paper
   */
  public Paper paper() {
    return paper;
  }

  /**
   * Whether the width of rows is chosen so that a map takes the fewest sheets of its paper.
   *
   * @return true if the paper was set after the row width, if that was set at all
   */
  public boolean fitsPaper() {
    return fitsPaper;
  }

  /**
   * Whether maps are on light ground whatever the reader prefers.
   *
   * @return true if {@link Builder#lightOnly()} was set
   */
  public boolean isLightOnly() {
    return isLightOnly;
  }

  /**
   * Returns a builder with the values of this theme.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.light.putAll(light);
    builder.dark.putAll(dark);
    builder.tags.putAll(tags);
    builder.phases.putAll(phases);
    builder.fonts = fonts;
    builder.lanes = lanes;
    builder.rowWidth = rowWidth;
    builder.paper = paper;
    builder.fitsPaper = fitsPaper;
    builder.isLightOnly = isLightOnly;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Theme that
        && light.equals(that.light)
        && dark.equals(that.dark)
        && tags.equals(that.tags)
        && phases.equals(that.phases)
        && fonts.equals(that.fonts)
        && lanes.equals(that.lanes)
        && rowWidth == that.rowWidth
        && paper.equals(that.paper)
        && fitsPaper == that.fitsPaper
        && isLightOnly == that.isLightOnly;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        light, dark, tags, phases, fonts, lanes, rowWidth, paper, fitsPaper, isLightOnly);
  }

  /** Returns the name of the class and all values. */
  @Override
  public String toString() {
    return "Theme"
        + List.of(light, dark, tags, phases, fonts, lanes, rowWidth, paper, fitsPaper, isLightOnly);
  }

  /** Collects a theme. Not thread-safe. */
  public static final class Builder {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern FONT = Pattern.compile("[\\p{IsLatin}\\d][\\p{IsLatin}\\d _-]*");

    private final Map<ColourRole, String> light = new EnumMap<>(ColourRole.class);
    private final Map<ColourRole, String> dark = new EnumMap<>(ColourRole.class);
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final Map<String, String> phases = new LinkedHashMap<>();
    private ImmutableList<String> fonts =
        ImmutableList.of(
            "Inter",
            "Segoe UI",
            "Roboto",
            "Helvetica Neue",
            "Arial",
            "Noto Sans",
            "Liberation Sans",
            "sans-serif");
    private ImmutableList<MapLane> lanes =
        ImmutableList.copyOf(EnumSet.complementOf(EnumSet.of(MapLane.ACTORS, MapLane.BLUEPRINT)));
    private int rowWidth = 1760;
    private Paper paper = Paper.A3.landscape();
    private boolean fitsPaper;
    private boolean isLightOnly;

    private Builder() {
      for (ColourRole role : ColourRole.values()) {
        light.put(role, role.light);
        dark.put(role, role.dark);
      }
    }

    /**
     * Sets a colour on light ground.
     *
     * @param role the purpose of the colour
     * @param colour the colour in the form {@code #rrggbb}
     * @return this
     * @throws IllegalArgumentException if the colour has another form
     */
    public Builder light(ColourRole role, String colour) {
      light.put(requireNonNull(role, "role"), requireColour(colour));
      return this;
    }

    /**
     * Sets a colour on dark ground.
     *
     * @param role the purpose of the colour
     * @param colour the colour in the form {@code #rrggbb}
     * @return this
     * @throws IllegalArgumentException if the colour has another form
     */
    public Builder dark(ColourRole role, String colour) {
      dark.put(requireNonNull(role, "role"), requireColour(colour));
      return this;
    }

    /**
     * Sets the colour of a tag: of a mark beside the tag and of an edge of the cards that have it,
     * on light and on dark ground. An edge has the colour of the first coloured tag.
     *
     * @param tag a tag of touchpoints
     * @param colour the colour in the form {@code #rrggbb}
     * @return this
     * @throws IllegalArgumentException if the tag is blank or the colour has another form
     */
    public Builder tagColour(String tag, String colour) {
      tags.put(requireNamed(tag, "tag"), requireColour(colour));
      return this;
    }

    /**
     * Sets the colour of a phase: of a bar below its name, on light and on dark ground.
     *
     * @param phaseId the id of the phase
     * @param colour the colour in the form {@code #rrggbb}
     * @return this
     * @throws IllegalArgumentException if the id is blank or the colour has another form
     */
    public Builder phaseColour(String phaseId, String colour) {
      phases.put(requireNamed(phaseId, "phaseId"), requireColour(colour));
      return this;
    }

    /**
     * Replaces the fonts. Lines are broken for fonts that are no wider than DejaVu Sans.
     *
     * @param families names of font families, the best first, none with quotation marks
     * @return this
     * @throws IllegalArgumentException if there is none, or a name holds other than letters,
     *     digits, blanks, hyphens and underscores
     */
    public Builder fonts(String... families) {
      requireNonNull(families, "families");
      return fonts(Arrays.asList(families));
    }

    /**
     * Replaces the fonts, as {@link #fonts(String...)} does.
     *
     * @param families names of font families, the best first
     * @return this
     * @throws IllegalArgumentException if there is none, or a name holds other than letters,
     *     digits, blanks, hyphens and underscores
     */
    public Builder fonts(Collection<String> families) {
      requireNonNull(families, "families");
      ImmutableList<String> wanted = ImmutableList.copyOf(families);
      if (wanted.isEmpty()) {
        throw new IllegalArgumentException("a theme needs a font, such as \"sans-serif\"");
      }
      for (String family : wanted) {
        if (!FONT.matcher(family).matches()) {
          throw new IllegalArgumentException(
              "\""
                  + family
                  + "\" is not a font family; allowed are letters, digits, blanks, hyphens and"
                  + " underscores");
        }
      }
      fonts = wanted;
      return this;
    }

    /**
     * Replaces the lanes that are shown, each once.
     *
     * @param shown the lanes from top to bottom
     * @return this
     * @throws IllegalArgumentException if there is none
     */
    public Builder lanes(MapLane... shown) {
      requireNonNull(shown, "shown");
      return lanes(Arrays.asList(shown));
    }

    /**
     * Replaces the lanes that are shown, each once.
     *
     * @param shown the lanes from top to bottom
     * @return this
     * @throws IllegalArgumentException if there is none
     */
    public Builder lanes(Collection<MapLane> shown) {
      requireNonNull(shown, "shown");
      lanes = ImmutableList.copyOf(new LinkedHashSet<>(shown));
      if (lanes.isEmpty()) {
        throw new IllegalArgumentException("a map needs a lane, such as " + MapLane.TOUCHPOINTS);
      }
      return this;
    }

    /**
     * Sets how wide the map may become before phases continue in a further row. The 1760 of the
     * house style fill an A3 sheet in landscape with readable text; {@link Integer#MAX_VALUE} gives
     * one long strip.
     *
     * @param pixels the width, {@value Theme#MIN_ROW_WIDTH} or more
     * @return this
     * @throws IllegalArgumentException if the width is smaller
     */
    public Builder rowWidth(int pixels) {
      if (pixels < MIN_ROW_WIDTH) {
        throw new IllegalArgumentException(
            "a row of " + pixels + " pixels is too narrow; it takes " + MIN_ROW_WIDTH + " or more");
      }
      rowWidth = pixels;
      fitsPaper = false;
      return this;
    }

    /**
     * Sets the paper on which the map is printed, and lets the map choose the width of its rows so
     * that it takes the fewest sheets in which its smallest text has 6 points or more. A
     * {@linkplain #rowWidth(int) row width} that is set later is kept.
     *
     * @param sheet the paper
     * @return this
     */
    public Builder paper(Paper sheet) {
      paper = requireNonNull(sheet, "sheet");
      fitsPaper = true;
      return this;
    }

    /**
     * Leaves out the colours on dark ground, which makes images smaller and suits renderers that
     * warn about what they do not know.
     *
     * @return this
     */
    public Builder lightOnly() {
      isLightOnly = true;
      return this;
    }

    /**
     * Returns a theme with the values set so far.
     *
     * @return the theme
     */
    public Theme build() {
      return new Theme(this);
    }

    private static String requireNamed(String name, String what) {
      if (requireNonNull(name, what).isBlank()) {
        throw new IllegalArgumentException(what + " is blank; a colour is of a tag or of a phase");
      }
      return name;
    }

    private static String requireColour(String colour) {
      if (!COLOUR.matcher(requireNonNull(colour, "colour")).matches()) {
        throw new IllegalArgumentException(
            "\"" + colour + "\" is not a colour; the form is #rrggbb, such as #21465c");
      }
      return colour;
    }
  }
}
