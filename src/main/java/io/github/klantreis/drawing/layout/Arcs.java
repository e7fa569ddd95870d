package io.github.klantreis.drawing.layout;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.NumberedFinding;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.PathData;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextMeasure;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Transition;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.TransitionKind;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The ways back, as arcs above the phases: loyalty loops with the phases they skip, shopping around
 * again, and advocates who make others aware. Each has its own track in the rows where it starts
 * and ends; from row to row it runs along the left edge.
 */
final class Arcs {
  static final int GUTTER_STEP = 14;

  private static final int RADIUS = 14;
  private static final int PADDING = 5;
  private static final int CLEAR = 10;
  private static final int LEG_STEP = 26;
  private static final int LEG_ROOM = 16;
  private static final int SIDE = 8;
  private static final int LABEL_EXTRA = 34;
  private static final int ONE_LINE = 420;

  private static final Text SKIPS = Text.en("skips {phases}").nl("slaat over: {phases}");
  private static final Text SKIPS_NOTHING = Text.en("skips nothing").nl("slaat niets over");
  private static final Text AROUND =
      Text.en("Passive loyalists shop around again")
          .nl("Wie passief loyaal is, kijkt opnieuw rond");
  private static final Text FEEDS =
      Text.en("Advocacy makes others aware").nl("Ambassadeurs zorgen voor bekendheid bij anderen");
  private static final Text FEEDS_IN_MODEL =
      Text.en("In the phase model, advocacy makes others aware")
          .nl("In het fasemodel zorgen ambassadeurs voor bekendheid bij anderen");

  /** One way back between columns. */
  private static final class Arc {
    final String key;
    final String label;
    final ColourRole role;
    final String line;
    final Phase from;
    final Phase to;
    final List<NumberedFinding> findings;
    final Icon icon;
    int fromX;
    int toX;
    int gutterX;
    int fromRow;
    int fromLevel;
    int toLevel;
    int toRow;

    Arc(
        String key,
        String label,
        ColourRole role,
        String line,
        Icon icon,
        Phase from,
        Phase to,
        List<NumberedFinding> findings) {
      this.key = key;
      this.label = label;
      this.role = role;
      this.line = line;
      this.icon = icon;
      this.from = from;
      this.to = to;
      this.findings = findings;
    }
  }

  private final JourneyContent content;
  private final MapWords words;
  private final ImmutableList<Arc> arcs;

  Arcs(JourneyContent content, MapWords words) {
    this.content = content;
    this.words = words;
    this.arcs = arcs();
  }

  private ImmutableList<Arc> arcs() {
    ImmutableList.Builder<Arc> found = ImmutableList.builder();
    for (Phase phase : content.journey.phases()) {
      for (Transition way : content.journey.transitionsFrom(phase.id())) {
        if (way.kind() == TransitionKind.LOYALTY_LOOP) {
          found.add(loop(phase, way));
        } else if (way.kind() == TransitionKind.SHOPPING_AROUND_AGAIN) {
          found.add(
              new Arc(
                  "",
                  words.of(AROUND),
                  ColourRole.MUTED,
                  "l2 d2",
                  Icon.CYCLE,
                  phase,
                  entered(way),
                  List.of()));
        }
      }
    }
    if (content.feedsAwareness()) {
      List<Phase> advocacy = content.journey.phases(CanonicalPhase.ADVOCACY);
      List<Phase> awareness = content.journey.phases(CanonicalPhase.AWARENESS);
      found.add(
          new Arc(
              "",
              words.of(content.isFedByModelAlone() ? FEEDS_IN_MODEL : FEEDS),
              ColourRole.OPPORTUNITY,
              "l2 d1",
              Icon.MEGAPHONE,
              advocacy.get(advocacy.size() - 1),
              awareness.get(0),
              List.of()));
    }
    return found.build();
  }

  private Arc loop(Phase phase, Transition way) {
    LoyaltyLoop loop = way.loop().orElseThrow();
    String key = content.keyOf(ElementKind.LOYALTY_LOOP, loop.id());
    return new Arc(
        key,
        label(loop),
        ColourRole.LOOP,
        "l3",
        Icon.CYCLE,
        phase,
        entered(way),
        content.findingsAt(key));
  }

  private Phase entered(Transition way) {
    PhaseHeading to = way.to().orElseThrow();
    return content.journey.phase(to.id()).orElseThrow();
  }

  private String label(LoyaltyLoop loop) {
    List<String> names = content.skipped(loop, words);
    return MapWords.dotted(
        words.of(Labels.LOYALTY_LOOP),
        names.isEmpty()
            ? words.of(SKIPS_NOTHING)
            : words.of(SKIPS, Map.of("phases", String.join(", ", names))),
        loop.trigger()
            .map(trigger -> words.of(Labels.TRIGGER, Map.of("trigger", trigger)))
            .orElse(""),
        loop.interval()
            .map(interval -> words.of(Labels.AFTER, Map.of("period", words.length(interval))))
            .orElse(""),
        content.observed.map(observed -> observed.of(loop)).orElse(""));
  }

  /** Returns the width that lines need at the left edge. */
  int gutter(boolean severalRows) {
    return severalRows && !arcs.isEmpty() ? GUTTER_STEP * (arcs.size() + 1) : 0;
  }

  /** Sets the positions of the phases. */
  void place(List<MapRow> rows, int left) {
    Map<String, int[]> ends = new HashMap<>();
    for (Arc arc : arcs) {
      for (MapRow row : rows) {
        for (MapRow.Segment segment : row.segments()) {
          if (segment.phase().id().equals(arc.from.id())) {
            arc.fromRow = row.index();
          }
          if (segment.phase().id().equals(arc.to.id()) && !segment.continued()) {
            arc.toRow = row.index();
          }
        }
      }
      arc.gutterX = left + GUTTER_STEP / 2 + GUTTER_STEP * arcs.indexOf(arc);
      arc.fromX = leg(segment(rows.get(arc.fromRow), arc.from), ends);
      arc.toX = leg(segment(rows.get(arc.toRow), arc.to), ends);
    }
  }

  private static MapRow.Segment segment(MapRow row, Phase phase) {
    return row.segments().stream()
        .filter(segment -> segment.phase().id().equals(phase.id()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the position of a line at a phase; lines at the same phase are placed beside each
   * other.
   */
  private static int leg(MapRow.Segment segment, Map<String, int[]> ends) {
    int[] count = ends.computeIfAbsent(segment.phase().id(), id -> new int[1]);
    int nth = count[0]++;
    int offset = (nth % 2 == 0 ? 1 : -1) * ((nth + 1) / 2) * LEG_STEP;
    return Math.max(segment.x() + 18, Math.min(segment.right() - 18, segment.middle() + offset));
  }

  /** Returns the arcs that have a track in a row. */
  private List<Arc> tracks(MapRow row) {
    return arcs.stream()
        .filter(arc -> arc.fromRow == row.index() || arc.toRow == row.index())
        .toList();
  }

  /**
   * Draws the parts of the arcs above the phases of a row.
   *
   * @return the height
   */
  int draw(MapRow row, int top, Canvas canvas) {
    List<Arc> tracks = tracks(row);
    int y = top;
    List<Runnable> labels = new ArrayList<>();
    SortedSet<Integer> legs = new TreeSet<>();
    for (Arc arc : tracks) {
      boolean begins = arc.fromRow == row.index();
      boolean ends = arc.toRow == row.index();
      int left = begins && ends ? Math.min(arc.fromX, arc.toX) : row.left();
      int right = begins && ends ? Math.max(arc.fromX, arc.toX) : begins ? arc.fromX : arc.toX;
      legs.add(right);
      if (begins && ends) {
        legs.add(left);
      }
      int[] room = room(row, legs, left, right, arc.label);
      TextBlock text = TextBlock.of(arc.label, TextStyle.LABEL, room[1] - room[0] - LABEL_EXTRA, 6);
      int badges = begins && !arc.findings.isEmpty() ? 4 + Badges.height(arc.findings, 220) : 0;
      int height = Math.max(text.height() + badges, 16) + 2 * PADDING;
      int level = y + height / 2;
      arc.fromLevel = begins ? level : arc.fromLevel;
      arc.toLevel = ends ? level : arc.toLevel;
      int labelWidth = Math.max(text.width, badges > 0 ? 220 : 0) + LABEL_EXTRA;
      boolean onLine = room[0] >= left && room[1] <= right;
      int x = onLine ? (room[0] + room[1] - labelWidth) / 2 : room[0];
      int labelTop = y + PADDING;
      labels.add(() -> label(arc, begins, text, x, labelTop, badges, canvas));
      y += height;
    }
    int bottom = tracks.isEmpty() ? top : y + CLEAR;
    for (Arc arc : tracks) {
      line(arc, row, bottom, canvas);
    }
    labels.forEach(Runnable::run);
    return bottom - top;
  }

  /**
   * Returns where a label fits between the legs that cross its track: on its own line if that is
   * long enough, else in the widest gap.
   */
  private static int[] room(
      MapRow row, SortedSet<Integer> legs, int left, int right, String label) {
    int[] onLine = {0, 0};
    int[] anywhere = {0, 0};
    int begin = row.left();
    List<Integer> ends = new ArrayList<>(legs);
    ends.add(row.right() - LEG_ROOM + SIDE);
    for (int leg : ends) {
      int[] gap = {begin, leg - LEG_ROOM};
      if (gap[1] - gap[0] > anywhere[1] - anywhere[0]) {
        anywhere = gap;
      }
      if (gap[0] >= left && gap[1] <= right && gap[1] - gap[0] > onLine[1] - onLine[0]) {
        onLine = gap;
      }
      begin = leg + LEG_ROOM;
    }
    int natural = TextMeasure.width(label, TextStyle.LABEL) + LABEL_EXTRA;
    int enough =
        Math.min(natural < ONE_LINE ? natural : natural * 11 / 20, anywhere[1] - anywhere[0]);
    return onLine[1] - onLine[0] >= enough ? onLine : anywhere;
  }

  private void label(
      Arc arc, boolean begins, TextBlock text, int x, int y, int badges, Canvas canvas) {
    // If the loop ends in another row, its label there links to the same details, without an id.
    boolean isLoop = !arc.key.isEmpty();
    if (isLoop) {
      canvas.link(begins ? arc.key : "", "loop", arc.label, "d-" + arc.key);
    }
    canvas.box(x, y - 2, text.width + LABEL_EXTRA, text.height() + badges + 4, 6, ColourRole.PAPER);
    canvas.icon(arc.icon, x + 5, y, 15, arc.role);
    canvas.text(text, x + 25, y, arc.role);
    if (isLoop) {
      canvas.close();
    }
    if (badges > 0) {
      Badges.draw(arc.findings, x + 25, y + text.height() + 2, 220, words.locale, canvas);
    }
  }

  private static void line(Arc arc, MapRow row, int bottom, Canvas canvas) {
    boolean begins = arc.fromRow == row.index();
    boolean ends = arc.toRow == row.index();
    int level = begins ? arc.fromLevel : arc.toLevel;
    StringBuilder path = new StringBuilder();
    if (begins && ends && arc.fromX != arc.toX) {
      path.append('M').append(arc.fromX).append(' ').append(bottom);
      corner(path, arc.fromX, bottom, level, arc.toX);
      int radius = radius(arc.fromX, arc.toX, level, bottom);
      int towards = Integer.signum(arc.toX - arc.fromX);
      path.append('H').append(arc.toX - towards * radius);
      quarter(path, arc.toX, level, arc.toX, level + radius);
      path.append('V').append(bottom - 2);
    } else {
      if (begins) {
        path.append('M').append(arc.fromX).append(' ').append(bottom);
        corner(path, arc.fromX, bottom, level, arc.gutterX);
        intoGutter(path, arc, level, arc.toRow < arc.fromRow);
      }
      if (ends) {
        path.append('M').append(arc.toX).append(' ').append(bottom - 2);
        corner(path, arc.toX, bottom, level, arc.gutterX);
        intoGutter(path, arc, level, arc.fromRow < arc.toRow);
      }
    }
    canvas.line(path.toString(), arc.role, arc.line + " none");
    if (begins) {
      canvas.area(PathData.circle(arc.fromX, bottom - 3, 4), arc.role, "");
    }
    if (ends) {
      canvas.area("M" + (arc.toX - 6) + " " + (bottom - 10) + "h12l-6 10z", arc.role, "");
    }
  }

  /** Draws up from a phase and round the corner towards another x. */
  private static void corner(StringBuilder path, int x, int bottom, int level, int other) {
    int radius = radius(x, other, level, bottom);
    path.append('V').append(level + radius);
    quarter(path, x, level, x + Integer.signum(other - x) * radius, level);
  }

  private static void intoGutter(StringBuilder path, Arc arc, int level, boolean up) {
    int radius = RADIUS / 2;
    path.append('H').append(arc.gutterX + radius);
    quarter(path, arc.gutterX, level, arc.gutterX, up ? level - radius : level + radius);
  }

  private static void quarter(StringBuilder path, int controlX, int controlY, int x, int y) {
    path.append('Q')
        .append(controlX)
        .append(' ')
        .append(controlY)
        .append(' ')
        .append(x)
        .append(' ')
        .append(y);
  }

  private static int radius(int one, int other, int level, int bottom) {
    return Math.max(0, Math.min(RADIUS, Math.min(Math.abs(one - other) / 2, bottom - level - 2)));
  }

  /**
   * Draws the lines that pass what stands between two rows, along the left edge.
   *
   * @param before the row above; -1 before the first
   */
  void drawPast(int before, int top, int bottom, Canvas canvas) {
    for (Arc arc : arcs) {
      if (Math.min(arc.fromRow, arc.toRow) <= before && before < Math.max(arc.fromRow, arc.toRow)) {
        canvas.line("M" + arc.gutterX + " " + top + "V" + bottom, arc.role, arc.line + " none");
      }
    }
  }

  /** Draws the lines along the left edge of a row, between two heights. */
  void drawGutter(MapRow row, int top, int bottom, Canvas canvas) {
    for (Arc arc : arcs) {
      int high = Math.min(arc.fromRow, arc.toRow);
      int low = Math.max(arc.fromRow, arc.toRow);
      if (high == low || row.index() < high || row.index() > low) {
        continue;
      }
      int level = row.index() == arc.fromRow ? arc.fromLevel : arc.toLevel;
      int from = row.index() == high ? Math.max(top, level + RADIUS / 2) : top;
      int to = row.index() == low ? Math.min(bottom, level - RADIUS / 2) : bottom;
      if (from < to) {
        canvas.line("M" + arc.gutterX + " " + from + "V" + to, arc.role, arc.line + " none");
      }
    }
  }
}
