package io.github.klantreis.drawing.layout;

import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.content.NumberedFinding;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The card of a touchpoint: measured on construction, drawn once the height of its row is known.
 */
final class Card {
  private static final int GAP = 8;
  private static final int PADDING = 9;
  private static final int CHANNEL_ICON = 18;
  private static final int CHANNEL_GAP = 6;
  private static final int AUDIENCE_MARK = 14;
  private static final int SMALL_ICON = 14;
  private static final int MAX_LINES = 8;
  private static final int EDGE = 5;

  private final JourneyContent content;
  private final Touchpoint touchpoint;
  private final MapWords words;
  private final String key;
  private final int x;
  private final int width;
  private final int textWidth;
  private final List<Line> eyebrows = new ArrayList<>();
  private final TextBlock name;
  private final TextBlock channels;
  private final List<TextBlock> dropOffs = new ArrayList<>();
  private final Tags tags;
  private final List<NumberedFinding> findings;
  private final Optional<ChangeKind> change;
  private final List<Integer> audience;
  private final boolean isSpecial;
  private final boolean isAssumed;
  private int top;
  private int bottom;

  /** A line above the name, with its icon. */
  private record Line(Icon icon, TextBlock text, ColourRole role) {}

  Card(
      JourneyContent content,
      Touchpoint touchpoint,
      MapRow.Cell cell,
      Theme theme,
      MapWords words) {
    this.content = content;
    this.touchpoint = touchpoint;
    this.words = words;
    this.key = content.key(touchpoint);
    this.x = cell.x() + GAP / 2;
    this.width = cell.width() - GAP;
    this.textWidth = width - 2 * PADDING;
    this.change = content.changeAt(key);
    this.findings = content.findingsAt(key);
    this.audience = content.audience(touchpoint);
    this.isAssumed = touchpoint.isAssumed();
    this.isSpecial =
        touchpoint.momentOfTruth().isPresent() || touchpoint.hasMoment(Moment.DECISION);
    int besideIcon = textWidth - SMALL_ICON - 4;
    change.ifPresent(
        kind ->
            eyebrows.add(
                new Line(
                    changeIcon(kind),
                    TextBlock.of(words.of(kind), TextStyle.LABEL, besideIcon),
                    ColourRole.CHANGE)));
    if (!waiting().isEmpty()) {
      eyebrows.add(
          new Line(
              Icon.CLOCK, TextBlock.of(waiting(), TextStyle.LABEL, besideIcon, 4), ColourRole.INK));
    }
    touchpoint.momentOfTruth().ifPresent(truth -> eyebrows.add(eyebrow(truth, besideIcon)));
    for (Moment moment : touchpoint.moments()) {
      eyebrows.add(
          new Line(
              Icon.of(moment),
              TextBlock.of(words.of(moment), TextStyle.LABEL, besideIcon, 4),
              moment.equals(Moment.DECISION) ? ColourRole.MOMENT : ColourRole.MUTED));
    }
    name = TextBlock.of(touchpoint.name(), TextStyle.NAME, textWidth, MAX_LINES);
    channels =
        TextBlock.of(
            MapWords.dotted(String.join(", ", words.each(touchpoint.channels())), times()),
            TextStyle.SMALL,
            textWidth,
            MAX_LINES);
    tags = new Tags(touchpoint.tags(), textWidth, theme);
    for (String reason : touchpoint.dropOffPoints()) {
      dropOffs.add(TextBlock.of(reason, TextStyle.SMALL, besideIcon, MAX_LINES));
    }
  }

  private Line eyebrow(MomentOfTruth truth, int room) {
    return new Line(
        Icon.STAR,
        TextBlock.of(MapWords.capital(words.of(truth)), TextStyle.LABEL, room),
        ColourRole.MOMENT);
  }

  /** Returns when it starts, how long it lasts and how often it comes. */
  private String times() {
    return MapWords.dotted(
        words.period(Labels.AFTER, touchpoint.startsAfter()),
        words.period(Labels.LASTING, touchpoint.lasts(), touchpoint.lastsAtMost()),
        words.recurring(touchpoint.recurs()));
  }

  private String waiting() {
    return words.period(Labels.WAITING, touchpoint.waitBefore(), touchpoint.waitBeforeAtMost());
  }

  static Icon changeIcon(ChangeKind kind) {
    return switch (kind) {
      case ADDED -> Icon.PLUS;
      case REMOVED -> Icon.MINUS;
      case MOVED -> Icon.ARROW;
      case CHANGED -> Icon.PENCIL;
    };
  }

  int left() {
    return x;
  }

  int right() {
    return x + width;
  }

  /** Returns how high the card was drawn last. */
  int drawnHeight() {
    return bottom - top;
  }

  /** Returns where the card was drawn last. */
  int bottom() {
    return bottom;
  }

  int height() {
    int height = 2 * PADDING;
    height += hasTopLine() ? CHANNEL_ICON + 7 : 0;
    for (Line line : eyebrows) {
      height += line.text.height() + 2;
    }
    height += name.height();
    height += channels.isEmpty() ? 0 : channels.height() + 3;
    for (TextBlock reason : dropOffs) {
      height += reason.height() + 6;
    }
    height += sensesHeight();
    height += tags.height() == 0 ? 0 : tags.height() + 7;
    int badges = Badges.height(findings, textWidth);
    return height + (badges == 0 || hasBadgesInTopLine() ? 0 : badges + 5);
  }

  /** Whether the badges fit between what stands at the left and at the right of the top line. */
  private boolean hasBadgesInTopLine() {
    return !findings.isEmpty()
        && hasTopLine()
        && channelIcons().size() * (CHANNEL_ICON + CHANNEL_GAP)
                + Badges.width(findings)
                + CHANNEL_GAP
                + audience.size() * AUDIENCE_MARK
            <= textWidth;
  }

  private boolean hasTopLine() {
    return !touchpoint.channels().isEmpty() || isForSome();
  }

  private int sensesHeight() {
    return touchpoint.senses().isEmpty() ? 0 : SMALL_ICON + 7;
  }

  /** Whether the touchpoint concerns only some of the personas that are drawn. */
  private boolean isForSome() {
    return !audience.isEmpty();
  }

  void draw(int top, int height, Canvas canvas) {
    this.top = top;
    bottom = top + height;
    canvas.link(key, ("card " + content.audienceClass(touchpoint)).strip(), about(), "d-" + key);
    canvas.frame(
        x,
        top,
        width,
        height,
        8,
        isAssumed ? ColourRole.PAPER : isSpecial ? ColourRole.MOMENT_TINT : ColourRole.CARD,
        change.isPresent()
            ? ColourRole.CHANGE
            : isSpecial ? ColourRole.MOMENT : isAssumed ? ColourRole.MUTED : ColourRole.LINE,
        change.filter(kind -> kind == ChangeKind.REMOVED).isPresent()
            ? "l2 d1"
            : (change.isPresent() ? "l2" : "l1") + (isAssumed ? " d2" : ""));
    if (isAssumed && change.filter(kind -> kind == ChangeKind.REMOVED).isEmpty()) {
      canvas.explain(MapMark.ASSUMED);
    }
    change.ifPresent(kind -> canvas.explain(new Legend.OfChange(kind)));
    if (touchpoint.momentOfTruth().isPresent()) {
      canvas.explain(MapMark.MOMENT_OF_TRUTH);
    }
    if (touchpoint.hasMoment(Moment.DECISION)) {
      canvas.explain(MapMark.DECISION);
    }
    if (!dropOffs.isEmpty()) {
      canvas.explain(MapMark.DROP_OFF);
    }
    int left = x + PADDING;
    int y = top + PADDING;
    if (hasTopLine()) {
      topLine(left, y, canvas);
      y += CHANNEL_ICON + 7;
    }
    for (Line line : eyebrows) {
      y += withIcon(line.icon, line.text, y, line.role, canvas) + 2;
    }
    y += text(name, y, isAssumed ? ColourRole.MUTED : ColourRole.INK, canvas);
    if (!channels.isEmpty()) {
      y += 3 + text(channels, y + 3, ColourRole.MUTED, canvas);
    }
    for (TextBlock reason : dropOffs) {
      y += 6 + withIcon(Icon.EXIT, reason, y + 6, ColourRole.PAIN, canvas);
    }
    int iconX = left;
    for (Sense sense : touchpoint.senses()) {
      canvas.icon(
          Icon.of(sense), placed(iconX, SMALL_ICON, canvas), y + 7, SMALL_ICON, ColourRole.MUTED);
      canvas.explain(new Legend.OfSense(sense));
      iconX += SMALL_ICON + 5;
    }
    tags.draw(left, y + sensesHeight() + 7, canvas.isAtRight(name), canvas);
    tags.colour()
        .ifPresent(
            colour ->
                canvas.box(placed(x + 1, EDGE, canvas), top + 8, EDGE, height - 16, 2, colour));
    canvas.close();
    int badges = Badges.height(findings, textWidth);
    if (hasBadgesInTopLine()) {
      int wide = Badges.width(findings);
      int before = left + textWidth - audience.size() * AUDIENCE_MARK - CHANNEL_GAP - wide;
      int start = placed(audience.isEmpty() ? left + textWidth - wide : before, wide, canvas);
      Badges.draw(findings, start, top + PADDING - 1, wide, words.locale, canvas);
    } else if (badges > 0) {
      int badgesTop = top + height - PADDING + 2 - badges;
      Badges.draw(findings, left, badgesTop, textWidth, words.locale, canvas);
    }
  }

  /** Returns the place of something in the card, from the right where its name is. */
  private int placed(int left, int wide, Canvas canvas) {
    return canvas.isAtRight(name) ? 2 * x + width - left - wide : left;
  }

  private int text(TextBlock block, int y, ColourRole role, Canvas canvas) {
    return canvas.text(block, x + PADDING, y, textWidth, canvas.isAtRight(name), role);
  }

  private int withIcon(Icon icon, TextBlock block, int y, ColourRole role, Canvas canvas) {
    int left = x + PADDING;
    canvas.icon(icon, placed(left, SMALL_ICON, canvas), y, SMALL_ICON, role);
    int room = textWidth - SMALL_ICON - 4;
    return canvas.text(
        block, placed(left + SMALL_ICON + 4, room, canvas), y, room, canvas.isAtRight(name), role);
  }

  private void topLine(int left, int y, Canvas canvas) {
    int right = left + textWidth;
    if (isForSome()) {
      for (MapCustomer customer : content.customers) {
        if (audience.contains(customer.index() + 1)) {
          right -= AUDIENCE_MARK;
          canvas.area(
              CurveStyle.marker(
                  customer,
                  placed(right, AUDIENCE_MARK, canvas) + AUDIENCE_MARK / 2,
                  y + CHANNEL_ICON / 2),
              CurveStyle.role(customer),
              "");
        }
      }
    }
    int iconX = left;
    for (Icon icon : channelIcons()) {
      if (iconX + CHANNEL_ICON > right) {
        break; // All channels are named below.
      }
      canvas.icon(icon, placed(iconX, CHANNEL_ICON, canvas), y, CHANNEL_ICON, ColourRole.INK);
      iconX += CHANNEL_ICON + CHANNEL_GAP;
    }
  }

  /** Returns the icons of the channels; of those beside each other that are alike, one. */
  private List<Icon> channelIcons() {
    List<Icon> icons = new ArrayList<>();
    for (Channel channel : touchpoint.channels()) {
      Icon icon = Icon.of(channel);
      if (icons.isEmpty() || icon != icons.get(icons.size() - 1)) {
        icons.add(icon);
      }
    }
    return icons;
  }

  private String about() {
    List<String> parts = new ArrayList<>();
    parts.add(touchpoint.name());
    parts.add(String.join(", ", words.each(touchpoint.channels())));
    parts.add(waiting());
    change.ifPresent(kind -> parts.add(words.of(kind)));
    touchpoint.momentOfTruth().ifPresent(truth -> parts.add(words.of(truth)));
    parts.addAll(words.each(touchpoint.moments()));
    for (String reason : touchpoint.dropOffPoints()) {
      parts.add(words.of(Labels.LEAVES, Map.of("why", reason)));
    }
    parts.add(String.join(", ", words.each(touchpoint.senses())));
    parts.add(String.join(", ", touchpoint.tags()));
    touchpoint.description().ifPresent(parts::add);
    parts.add(isAssumed ? words.of(Labels.ASSUMED) : "");
    return MapWords.dotted(parts);
  }
}
