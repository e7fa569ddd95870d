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
  MOMENT_OF_TRUTH(
      Text.en("moment of truth").nl("moment van de waarheid"),
      16,
      icon(Icon.STAR, ColourRole.MOMENT)),
  DECISION(Text.en("decision moment").nl("beslismoment"), 16, icon(Icon.FORK, ColourRole.MOMENT)),
  DROP_OFF(Text.en("drop-off point").nl("afhaakpunt"), 16, icon(Icon.EXIT, ColourRole.PAIN)),
  BRIDGING(
      Text.en("bridging period").nl("overbruggingsperiode"), 16, icon(Icon.BRIDGE, ColourRole.INK)),
  CHOICE(
      BranchingKind.CHOICE.label(),
      24,
      (x, y, width, canvas) -> CardLane.diamond(x + width / 2, y, canvas)),
  SIDE_BY_SIDE(
      BranchingKind.PARALLEL.label(),
      8,
      (x, y, width, canvas) -> CardLane.bar(x + width / 2, y, 9, canvas)),
  ASSUMED(
      Text.en("assumed, not researched").nl("aanname, niet onderzocht"),
      24,
      (x, y, width, canvas) ->
          canvas.frame(x, y - 6, width, 12, 3, ColourRole.PAPER, ColourRole.MUTED, "l1 d2")),
  TRIGGER(
      Text.en("what brings it about").nl("wat de aanleiding is"),
      12,
      (x, y, width, canvas) ->
          canvas.text(
              TextBlock.of(LaneNotes.TRIGGERED_BY, TextStyle.SMALL, 2 * width),
              x,
              y - 7,
              ColourRole.INK)),
  SEVERITY(Text.en("severity, of 5").nl("ernst, van 5"), NotesLane.FIVE_DOTS, dots()),
  IMPORTANCE(Text.en("importance, of 5").nl("belang, van 5"), NotesLane.FIVE_DOTS, dots()),
  TURNS(
      Text.en("turns to another").nl("wendt zich tot een ander"),
      36,
      (x, y, width, canvas) -> {
        canvas.line("M" + x + " " + y + "H" + (x + width), ColourRole.MUTED, "l1");
        canvas.area("M" + (x + width - 7) + " " + (y - 5) + "v10l7-5z", ColourRole.MUTED, "");
      }),
  /** Who turns to another, also where it is not said to whom. */
  INITIATOR(TURNS.text, 36, (x, y, width, canvas) -> ActorLane.initiator(x + 6, y, canvas)),
  RECEIVER(
      Text.en("to whom another turns").nl("tot wie een ander zich wendt"),
      12,
      (x, y, width, canvas) -> ActorLane.receiver(x + 6, y, canvas)),
  INVOLVED(
      Text.en("takes part as well").nl("doet ook mee"),
      8,
      (x, y, width, canvas) -> ActorLane.involved(x + 4, y, canvas)),
  HANDED_OVER(ActorLane.HANDED, 28, line(ColourRole.ACTION, "l2 none")),
  CARRIED_OVER(ActorLane.CARRIED, 28, line(ColourRole.PAIN, "l2 d1 none")),
  ONLY_IN_THE_OTHER(
      Text.en("only in the other journey").nl("alleen in de andere {peopleJourney}"),
      24,
      (x, y, width, canvas) -> CardLane.free(x, y - 6, width, 12, canvas)),
  UNKNOWN_BETWEEN(
      Text.en("emotion not known in between").nl("emotie ertussen niet bekend"),
      28,
      line(CurveStyle.firstRole(), "l2 d2 faint")),
  TO_BRANCHES(
      Text.en("to and from branches").nl("van en naar takken"),
      28,
      (x, y, width, canvas) -> {
        for (String bend : new String[] {"c7 0 7-5 14-5s7 5 14 5", "c7 0 7 5 14 5s7-5 14-5"}) {
          canvas.line("M" + x + " " + y + bend, CurveStyle.firstRole(), "l2 d2 faint");
        }
      }),
  NEUTRAL_OF_BRANCH(
      Text.en("neutral emotion in a branch").nl("neutrale emotie in een tak"),
      28,
      line(ColourRole.LINE, "l2")),
  EARLIER(
      Text.en("emotion before").nl("emotie daarvoor"), 28, line(ColourRole.MUTED, "l2 d1 faint")),
  MEASURED_LINE(
      Text.en("measured emotion").nl("gemeten emotie"), 28, line(CurveStyle.firstRole(), "l1")),
  MEASURED_POINT(
      MEASURED_LINE.text,
      12,
      (x, y, width, canvas) ->
          canvas.shape(
              PathData.circle(x + width / 2, y, 5), ColourRole.CARD, CurveStyle.firstRole())),
  MEASURED_AS_STATED(
      Text.en("emotion confirmed by measurement").nl("emotie bevestigd door meting"),
      18,
      (x, y, width, canvas) -> {
        canvas.shape(CurveStyle.ring(x + width / 2, y), ColourRole.CARD, CurveStyle.firstRole());
        canvas.shape(
            PathData.circle(x + width / 2, y, 5), CurveStyle.firstRole(), ColourRole.PAPER);
      }),
  VALUE(
      Text.en("value").nl("waarde"),
      36,
      (x, y, width, canvas) -> {
        canvas.box(x, y - 2, width, 5, 2, ColourRole.LINE);
        canvas.box(x, y - 2, width / 2, 5, 2, ColourRole.ACTION);
      }),
  TARGET(
      Text.en("target").nl("doel"),
      36,
      (x, y, width, canvas) -> {
        canvas.box(x, y - 2, width, 5, 2, ColourRole.LINE);
        canvas.box(x + 26, y - 6, 2, 13, 0, ColourRole.INK);
      }),
  REACHED(
      Text.en("reached, of the {people} in the first phase")
          .nl("bereikt, van de {people} in de eerste fase"),
      24,
      band()),
  WERE_HERE(
      Text.en("in the phase, of all {people}").nl("in de fase, van alle {people}"), 24, band()),
  NOT_HERE(
      Text.en("in the phase before, but not (yet) here")
          .nl("wel in de vorige fase, maar (nog) niet hier"),
      24,
      (x, y, width, canvas) -> {
        canvas.box(x, y - 6, width, 12, 0, ColourRole.PAIN_TINT);
        canvas.line("M" + x + " " + (y - 6) + "h" + width, ColourRole.PAIN, "l1 d2");
      }),
  MET(
      Text.en("of the {people} in the phase, who met the touchpoint")
          .nl("aandeel van de {people} in de fase dat dit contactmoment meemaakte"),
      36,
      (x, y, width, canvas) -> {
        canvas.box(x, y - 2, width, 5, 2, ColourRole.LINE);
        canvas.box(x, y - 2, width / 2, 5, 2, ColourRole.OBSERVED);
      }),
  EXPERIENCE_LINE(
      Text.en("observed experience (mean)").nl("waargenomen ervaring (gemiddeld)"),
      36,
      line(ColourRole.OBSERVED, "l2 d1")),
  EXPERIENCE(
      EXPERIENCE_LINE.text,
      12,
      (x, y, width, canvas) ->
          canvas.shape(
              EmotionLane.observedMarker(x + width / 2, y), ColourRole.OBSERVED, ColourRole.PAPER));

  /** Draws a mark in a width, around a height. */
  interface Symbol {
    void draw(int x, int y, int width, Canvas canvas);
  }

  final Text text;
  final int width;

  @SuppressWarnings("ImmutableEnumChecker") // a drawing keeps no state
  final Symbol symbol;

  MapMark(Text text, int width, Symbol symbol) {
    this.text = text;
    this.width = width;
    this.symbol = symbol;
  }

  static Symbol icon(Icon icon, ColourRole role) {
    return (x, y, width, canvas) -> canvas.icon(icon, x, y - 8, 16, role);
  }

  private static Symbol line(ColourRole role, String classes) {
    return (x, y, width, canvas) -> canvas.line("M" + x + " " + y + "h" + width, role, classes);
  }

  /** Whether it is drawn as dots, which there may be none of. */
  boolean hasDots() {
    return this == SEVERITY || this == IMPORTANCE;
  }

  private static Symbol dots() {
    return (x, y, width, canvas) -> NotesLane.dots(3, x, y, ColourRole.MUTED, canvas);
  }

  private static Symbol band() {
    return (x, y, width, canvas) -> {
      canvas.box(x, y - 6, width, 12, 0, ColourRole.OBSERVED_TINT);
      canvas.box(x, y - 6, width, 2, 0, ColourRole.OBSERVED);
    };
  }
}
