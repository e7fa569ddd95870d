package io.github.klantreis.drawing.layout;

import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.NumberedFinding;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.ColourClass;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Phase;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the phases as arrows that lead to each other, and before them which of two journeys
 * it is.
 */
final class PhaseNames {
  private static final Text CONTINUED = Text.en("{phase} (continued)").nl("{phase} (vervolg)");
  private static final Text OWNER = Text.en("Owner: {owner}").nl("Eigenaar: {owner}");
  private static final int POINT = 12;
  private static final int PADDING = 10;
  private static final int BAR = 8;

  /** The space beside and above the name of a journey in its box. */
  private static final int BESIDE = 10;

  private static final int ABOVE = 3;

  private final JourneyContent content;
  private final Theme theme;
  private final MapWords words;

  PhaseNames(JourneyContent content, Theme theme, MapWords words) {
    this.content = content;
    this.theme = theme;
    this.words = words;
  }

  private record Name(
      MapRow.Segment segment,
      TextBlock name,
      TextBlock kind,
      TextBlock owner,
      TextBlock change,
      List<NumberedFinding> findings) {
    int width() {
      return Math.max(Math.max(name.width, kind.width), Math.max(owner.width, change.width));
    }

    int height() {
      return name.height() + kind.height() + owner.height() + change.height() + 2 * PADDING - 2;
    }
  }

  /**
   * Draws the names of a row and returns their height.
   *
   * @param left where the space before the row starts
   */
  int draw(MapRow row, int left, int y, Canvas canvas) {
    List<Name> names = new ArrayList<>();
    int arrows = 0;
    int badges = 0;
    for (MapRow.Segment segment : row.segments()) {
      Name name = name(segment);
      names.add(name);
      arrows = Math.max(arrows, name.height());
      badges = Math.max(badges, Badges.height(name.findings, segment.width() - 12));
    }
    boolean isInArrows = names.stream().allMatch(PhaseNames::hasSpaceForBadges);
    int bars = row.segments().stream().anyMatch(one -> colour(one).isPresent()) ? BAR : 0;
    canvas.layer(Mark.Layer.PHASES, y, arrows + bars);
    journey(left, row.left() - left - PADDING, y, arrows, canvas);
    for (Name name : names) {
      draw(name, y, arrows, canvas);
      if (isInArrows) {
        int width = Badges.width(name.findings);
        // Beside the name, which may start at the right.
        int badgesLeft =
            canvas.isAtRight(name.name)
                ? name.segment.x() + POINT + PADDING
                : name.segment.right() - 2 * POINT - width;
        badges(
            name,
            badgesLeft,
            y + (arrows - Badges.height(name.findings, width)) / 2,
            width,
            canvas);
      }
      bar(name.segment, y + arrows + 2, canvas);
    }
    canvas.endLayer();
    arrows += bars;
    int described = 0;
    for (Name name : names) {
      described = Math.max(described, describe(name, y + arrows + 3, canvas));
    }
    if (isInArrows || badges == 0) {
      return arrows + described;
    }
    for (Name name : names) {
      int top = y + arrows + described + 3;
      badges(name, name.segment.x() + 6, top, name.segment.width() - 12, canvas);
    }
    return arrows + described + badges + 3;
  }

  /** Draws the name of the journey, if there are two, as in its title. */
  private void journey(int x, int width, int y, int height, Canvas canvas) {
    if (content.sideName.isEmpty()) {
      return;
    }
    int lines = Math.max(1, (height - 2 * ABOVE) / TextStyle.LABEL.lineHeight);
    String called = MapWords.capital(content.sideName);
    TextBlock name = TextBlock.of(called, TextStyle.LABEL, width - 2 * BESIDE, lines);
    int box = name.height() + 2 * ABOVE;
    int top = y + (height - box) / 2;
    canvas.box(x, top, name.width + 2 * BESIDE, box, BESIDE, ColourRole.PHASE);
    canvas.text(name, x + BESIDE, top + ABOVE, ColourRole.ON_PHASE);
  }

  /** Whether the badges fit one line in the arrow of the phase, after its name. */
  private static boolean hasSpaceForBadges(Name name) {
    return name.width() + Badges.width(name.findings) + PADDING
        <= name.segment.width() - 4 * POINT - PADDING;
  }

  private void badges(Name name, int left, int top, int width, Canvas canvas) {
    Badges.draw(name.findings, left, top, width, words.locale, canvas);
  }

  private void bar(MapRow.Segment segment, int y, Canvas canvas) {
    colour(segment)
        .ifPresent(
            fill -> {
              canvas.box(segment.x() + 1, y, segment.width() - 2, BAR - 2, 2, fill);
              canvas.explain(new Legend.OfPhase(fill));
            });
  }

  private Optional<String> colour(MapRow.Segment segment) {
    return ColourClass.ofPhase(theme, segment.phase().id());
  }

  private Name name(MapRow.Segment segment) {
    Phase phase = segment.phase();
    int width = segment.width() - 2 * POINT - PADDING - 4;
    String shown = words.nameOf(phase);
    String key = content.key(phase);
    boolean again = segment.continued();
    return new Name(
        segment,
        TextBlock.of(
            again ? words.of(CONTINUED, Map.of("phase", shown)) : shown, TextStyle.PHASE, width, 6),
        again ? TextBlock.nothing() : TextBlock.of(kind(phase), TextStyle.SMALL, width, 4),
        again
            ? TextBlock.nothing()
            : phase
                .owner()
                .map(
                    owner ->
                        TextBlock.of(
                            words.of(OWNER, Map.of("owner", owner)), TextStyle.SMALL, width, 4))
                .orElse(TextBlock.nothing()),
        content
            .changeAt(key)
            .map(change -> TextBlock.of(changed(change), TextStyle.LABEL, width))
            .orElse(TextBlock.nothing()),
        again ? List.of() : content.findingsAt(key));
  }

  /** Returns the kind of a phase; empty if the phase is called the same. */
  private String kind(Phase phase) {
    String kind = words.of(phase.kind());
    return kind.equalsIgnoreCase(words.nameOf(phase)) ? "" : kind;
  }

  private String changed(ChangeKind change) {
    String kind = words.of(change);
    return switch (change) {
      case ADDED -> "+ " + kind;
      case REMOVED -> "− " + kind;
      case MOVED -> words.towards(kind);
      case CHANGED -> "≠ " + kind;
    };
  }

  /** Draws the description over the width of the phase and returns its height. */
  private static int describe(Name name, int y, Canvas canvas) {
    String text = name.segment.phase().description().orElse("");
    if (text.isEmpty() || name.segment.continued()) {
      return 0;
    }
    return 3
        + TitleBlock.whole(
            text,
            TextStyle.SMALL,
            name.segment.x() + 8,
            y,
            name.segment.width() - 20,
            ColourRole.MUTED,
            canvas);
  }

  private void draw(Name name, int y, int height, Canvas canvas) {
    MapRow.Segment segment = name.segment;
    Phase phase = segment.phase();
    String key = content.key(phase);
    canvas.link(
        segment.continued() ? "" : key,
        "phase",
        MapWords.dotted(words.nameOf(phase), kind(phase)),
        "d-" + key);
    int left = segment.x() + 1;
    int right = segment.right() - 1;
    int middle = y + height / 2;
    boolean begins = segment.phaseIndex() == 0;
    boolean isAssumed = phase.isAssumed();
    arrow(
        canvas,
        "M"
            + left
            + " "
            + y
            + "H"
            + (right - POINT)
            + "L"
            + right
            + " "
            + middle
            + "L"
            + (right - POINT)
            + " "
            + (y + height)
            + "H"
            + left
            + (begins ? "" : "L" + (left + POINT) + " " + middle)
            + "z",
        isAssumed);
    ColourRole ink = isAssumed ? ColourRole.INK : ColourRole.ON_PHASE;
    int x = left + POINT + PADDING - 2;
    int room = right - POINT - x;
    boolean isAtRight = canvas.isAtRight(name.name);
    int textTop =
        y
            + (height
                    - name.name.height()
                    - name.kind.height()
                    - name.owner.height()
                    - name.change.height())
                / 2;
    textTop += canvas.text(name.name, x, textTop, room, isAtRight, ink);
    textTop += canvas.text(name.kind, x, textTop, room, isAtRight, ink);
    textTop += canvas.text(name.owner, x, textTop, room, isAtRight, ink);
    canvas.text(name.change, x, textTop, room, isAtRight, ink);
    canvas.close();
  }

  /** What nobody has researched is an outline of dashes. */
  private static void arrow(Canvas canvas, String path, boolean isAssumed) {
    if (isAssumed) {
      canvas.shape(path, ColourRole.PAPER, ColourRole.PHASE, "l2 d2");
      canvas.explain(MapMark.ASSUMED);
    } else {
      canvas.area(path, ColourRole.PHASE, "");
    }
  }
}
