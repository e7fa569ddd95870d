package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Explained;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.PathData;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.Text;

/**
 * The marks that stand on a map without words that say what they are, in the order of the legend.
 * Who draws one tells the canvas so with {@link Canvas#explain}; the legend has an entry for each
 * that was drawn. Marks with the same words share an entry.
 */
enum MapMark implements Explained {
  MOMENT_OF_TRUTH(Text.en("moment of truth").nl("moment van de waarheid"), 16),
  DECISION(Text.en("decision moment").nl("beslismoment"), 16),
  DROP_OFF(Text.en("drop-off point").nl("afhaakpunt"), 16),
  BRIDGING(Text.en("bridging period").nl("overbruggingsperiode"), 16),
  CHOICE(BranchingKind.CHOICE.label(), 24),
  SIDE_BY_SIDE(BranchingKind.PARALLEL.label(), 8),
  ENDS(Text.en("the journey ends").nl("de {peopleJourney} eindigt"), 8),
  ASSUMED(Text.en("assumed, not researched").nl("aanname, niet onderzocht"), 24),
  TRIGGER(Text.en("what brings it about").nl("wat de aanleiding is"), 12),
  SEVERITY(Text.en("severity, of 5").nl("ernst, van 5"), NotesLane.FIVE_DOTS),
  IMPORTANCE(Text.en("importance, of 5").nl("belang, van 5"), NotesLane.FIVE_DOTS),
  TURNS(Text.en("turns to another").nl("wendt zich tot een ander"), 36),
  /** Who turns to another, also where it is not said to whom. */
  INITIATOR(TURNS.text, 36),
  RECEIVER(Text.en("to whom another turns").nl("tot wie een ander zich wendt"), 12),
  INVOLVED(Text.en("takes part as well").nl("doet ook mee"), 8),
  HANDED_OVER(ActorLane.HANDED, 28),
  CARRIED_OVER(ActorLane.CARRIED, 28),
  ONLY_IN_THE_OTHER(
      Text.en("only in the other journey").nl("alleen in de andere {peopleJourney}"), 24),
  UNKNOWN_BETWEEN(Text.en("emotion not known in between").nl("emotie ertussen niet bekend"), 28),
  TO_BRANCHES(Text.en("to and from branches").nl("van en naar takken"), 28),
  NEUTRAL_OF_BRANCH(Text.en("neutral emotion in a branch").nl("neutrale emotie in een tak"), 28),
  EARLIER(Text.en("emotion before").nl("emotie daarvoor"), 28),
  MEASURED_LINE(Text.en("measured emotion").nl("gemeten emotie"), 28),
  MEASURED_POINT(MEASURED_LINE.text, 12),
  MEASURED_AS_STATED(
      Text.en("emotion confirmed by measurement").nl("emotie bevestigd door meting"), 18),
  VALUE(Text.en("value").nl("waarde"), 36),
  TARGET(Text.en("target").nl("doel"), 36),
  REACHED(
      Text.en("reached, of the {people} in the first phase")
          .nl("bereikt, van de {people} in de eerste fase"),
      24),
  WERE_HERE(Text.en("in the phase, of all {people}").nl("in de fase, van alle {people}"), 24),
  NOT_HERE(
      Text.en("in the phase before, but not (yet) here")
          .nl("wel in de vorige fase, maar (nog) niet hier"),
      24),
  MET(
      Text.en("of the {people} in the phase, who met the touchpoint")
          .nl("aandeel van de {people} in de fase dat dit contactmoment meemaakte"),
      36),
  EXPERIENCE_LINE(Text.en("observed experience (mean)").nl("waargenomen ervaring (gemiddeld)"), 36),
  EXPERIENCE(EXPERIENCE_LINE.text, 12);

  final Text text;

  /** The width of the symbol in the legend. */
  final int width;

  MapMark(Text text, int width) {
    this.text = text;
    this.width = width;
  }

  /** Draws the symbol in a width, around a height. */
  void draw(int x, int y, int width, Canvas canvas) {
    int middle = x + width / 2;
    ColourRole persona = CurveStyle.firstRole();
    switch (this) {
      case MOMENT_OF_TRUTH -> icon(Icon.STAR, ColourRole.MOMENT, x, y, canvas);
      case DECISION -> icon(Icon.FORK, ColourRole.MOMENT, x, y, canvas);
      case DROP_OFF -> icon(Icon.EXIT, ColourRole.PAIN, x, y, canvas);
      case BRIDGING -> icon(Icon.BRIDGE, ColourRole.INK, x, y, canvas);
      case CHOICE -> CardLane.diamond(middle, y, canvas);
      case SIDE_BY_SIDE -> CardLane.bar(middle, y, 9, canvas);
      case ENDS -> CardLane.end(middle, y, canvas);
      case ASSUMED ->
          canvas.frame(x, y - 6, width, 12, 3, ColourRole.PAPER, ColourRole.MUTED, "l1 d2");
      case TRIGGER ->
          canvas.text(
              TextBlock.of(LaneNotes.TRIGGERED_BY, TextStyle.SMALL, 2 * width),
              x,
              y - 7,
              ColourRole.INK);
      case SEVERITY, IMPORTANCE -> NotesLane.dots(3, x, y, ColourRole.MUTED, canvas);
      case TURNS -> {
        line(ColourRole.MUTED, "l1", x, y, width, canvas);
        canvas.area("M" + (x + width - 7) + " " + (y - 5) + "v10l7-5z", ColourRole.MUTED, "");
      }
      case INITIATOR -> ActorLane.initiator(x + 6, y, canvas);
      case RECEIVER -> ActorLane.receiver(x + 6, y, canvas);
      case INVOLVED -> ActorLane.involved(x + 4, y, canvas);
      case HANDED_OVER -> line(ColourRole.ACTION, "l2 none", x, y, width, canvas);
      case CARRIED_OVER -> line(ColourRole.PAIN, "l2 d1 none", x, y, width, canvas);
      case ONLY_IN_THE_OTHER -> CardLane.free(x, y - 6, width, 12, canvas);
      case UNKNOWN_BETWEEN -> line(persona, "l2 d2 faint", x, y, width, canvas);
      case TO_BRANCHES -> {
        for (String bend : new String[] {"c7 0 7-5 14-5s7 5 14 5", "c7 0 7 5 14 5s7-5 14-5"}) {
          canvas.line("M" + x + " " + y + bend, persona, "l2 d2 faint");
        }
      }
      case NEUTRAL_OF_BRANCH -> line(ColourRole.LINE, "l2", x, y, width, canvas);
      case EARLIER -> line(ColourRole.MUTED, "l2 d1 faint", x, y, width, canvas);
      case MEASURED_LINE -> line(persona, "l1", x, y, width, canvas);
      case MEASURED_POINT -> canvas.shape(PathData.circle(middle, y, 5), ColourRole.CARD, persona);
      case MEASURED_AS_STATED -> {
        canvas.shape(CurveStyle.ring(middle, y), ColourRole.CARD, persona);
        canvas.shape(PathData.circle(middle, y, 5), persona, ColourRole.PAPER);
      }
      case VALUE -> bar(ColourRole.ACTION, x, y, width, canvas);
      case TARGET -> {
        canvas.box(x, y - 2, width, 5, 2, ColourRole.LINE);
        canvas.box(x + 26, y - 6, 2, 13, 0, ColourRole.INK);
      }
      case REACHED, WERE_HERE -> {
        canvas.box(x, y - 6, width, 12, 0, ColourRole.OBSERVED_TINT);
        canvas.box(x, y - 6, width, 2, 0, ColourRole.OBSERVED);
      }
      case NOT_HERE -> {
        canvas.box(x, y - 6, width, 12, 0, ColourRole.PAIN_TINT);
        canvas.line("M" + x + " " + (y - 6) + "h" + width, ColourRole.PAIN, "l1 d2");
      }
      case MET -> bar(ColourRole.OBSERVED, x, y, width, canvas);
      case EXPERIENCE_LINE -> line(ColourRole.OBSERVED, "l2 d1", x, y, width, canvas);
      case EXPERIENCE ->
          canvas.shape(CurveStyle.observed(middle, y), ColourRole.OBSERVED, ColourRole.PAPER);
    }
  }

  static void icon(Icon icon, ColourRole role, int x, int y, Canvas canvas) {
    canvas.icon(icon, x, y - 8, 16, role);
  }

  private static void line(
      ColourRole role, String classes, int x, int y, int width, Canvas canvas) {
    canvas.line("M" + x + " " + y + "h" + width, role, classes);
  }

  /** Draws a bar of which a half is filled. */
  private static void bar(ColourRole role, int x, int y, int width, Canvas canvas) {
    canvas.box(x, y - 2, width, 5, 2, ColourRole.LINE);
    canvas.box(x, y - 2, width / 2, 5, 2, role);
  }
}
