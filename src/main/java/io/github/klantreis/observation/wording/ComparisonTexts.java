package io.github.klantreis.observation.wording;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;

/** What is said of two statistics that are compared; {@code before} and {@code after} are names. */
public final class ComparisonTexts {
  // Why a figure is not compared.

  public static final Text UNEQUAL_FOLLOW_UP =
      Text.en("not all {people} count for the same time")
          .nl("niet alle {people} tellen even lang mee");
  public static final Text OTHER_INACTIVITY =
      Text.en("{people} count as stopped after another time")
          .nl("{people} gelden na een andere tijd als gestopt");
  public static final Text ONLY_BEFORE = Text.en("only in {before}").nl("alleen in {before}");
  public static final Text ONLY_AFTER = Text.en("only in {after}").nl("alleen in {after}");
  public static final Text IN_NEITHER = Text.en("in neither").nl("in geen van beide");
  public static final Text OTHER_PHASE = Text.en("in another phase").nl("in een andere fase");
  public static final Text OTHER_EVENTS =
      Text.en("other events are mapped to it").nl("er horen andere gebeurtenissen bij");
  public static final Text RECORDED_IN_ONE =
      Text.en("recorded in only one of them").nl("maar in een van beide vastgelegd");
  public static final Text OTHER_TOUCHPOINTS =
      Text.en("its touchpoints are not the same ones")
          .nl("de contactmomenten ervan zijn niet dezelfde");
  public static final Text OTHER_MAPPING =
      Text.en("what is on the map is not the same").nl("wat op de kaart staat is niet hetzelfde");
  public static final Text LAST_IN_ONE =
      Text.en("only in one of them it is the last phase")
          .nl("alleen in een van beide is het de laatste fase");
  public static final Text OTHER_FUNNEL =
      Text.en("the funnels have other modes or windows")
          .nl("de trechters tellen anders of hebben een ander venster");
  public static final Text WINDOW_LONGER =
      Text.en("the window is longer than the time for which {people} count")
          .nl("het venster is langer dan de tijd waarin {people} meetellen");
  public static final Text ROUND_LONGER =
      Text.en("two rounds take longer than the time for which {people} count")
          .nl("twee rondes duren langer dan de tijd waarin {people} meetellen");
  public static final Text TIME_UNKNOWN =
      Text.en("without a cut-off it is not known who had the time of the window")
          .nl("zonder peilmoment is niet bekend wie de tijd van het venster had");
  public static final Text STOPPED_UNKNOWN =
      Text.en("without a cut-off it is not known who has stopped")
          .nl("zonder peilmoment is niet bekend wie gestopt is");
  public static final Text OTHER_STEPS =
      Text.en("the steps up to it are not the same").nl("de stappen tot daar zijn niet dezelfde");
  public static final Text NOT_KEPT =
      Text.en("its name is not kept in both").nl("de naam is niet in beide bewaard");
  public static final Text OTHER_PURCHASES =
      Text.en("what counts as a purchase, or what a loop skips, is not the same")
          .nl("wat als aankoop telt, of wat een loop overslaat, is niet hetzelfde");
  public static final Text OTHER_GOALS =
      Text.en("where the loop leads, or what it skips, is not the same")
          .nl("waar de loop heen gaat, of wat die overslaat, is niet hetzelfde");
  public static final Text OTHER_LOOP =
      Text.en("it does not lead the same way, or is due after another time")
          .nl("die loopt niet dezelfde weg, of wordt na een andere tijd verwacht");
  public static final Text TOO_FEW =
      Text.en("fewer than {fewest} {people} on at least one side")
          .nl("minder dan {fewest} {people} aan minstens één kant");
  public static final Text CAME_BACK =
      Text.en("too many came back after they seemed to have stopped")
          .nl("te veel kwamen er terug nadat ze gestopt leken");

  // The names of figures.

  public static final Text CONVERSION =
      Text.en("conversion to \"{phase}\"").nl("conversie naar \"{phase}\"");

  /** Where nobody buys. */
  public static final Text REACHED = Text.en("reached \"{phase}\"").nl("bereikte \"{phase}\"");

  public static final Text DROP_OFF =
      Text.en("drop-off in \"{phase}\"").nl("afgehaakt in \"{phase}\"");
  public static final Text MET = Text.en("met \"{touchpoint}\"").nl("kwam \"{touchpoint}\" tegen");
  public static final Text MOVE =
      Text.en("from \"{phase}\" to \"{to}\"").nl("van \"{phase}\" naar \"{to}\"");
  public static final Text OFF_THE_MAP =
      Text.en("off the map: \"{event}\"").nl("buiten de kaart: \"{event}\"");
  public static final Text LOYALTY_LOOPS =
      Text.en("{boughtOne} again by a loyalty loop").nl("{boughtOne} opnieuw via een loyalty loop");
  public static final Text LOYALTY_LOOP =
      Text.en("took the loop \"{loop}\"").nl("nam de loop \"{loop}\"");
  public static final Text EMOTION =
      Text.en("emotion at \"{touchpoint}\"").nl("emotie bij \"{touchpoint}\"");
  public static final Text STAY =
      Text.en("longer than about {time} in \"{phase}\"")
          .nl("langer dan ongeveer {time} in \"{phase}\"");

  // The report.

  public static final Text FIRST = Text.en("the first group").nl("de eerste groep");
  public static final Text SECOND = Text.en("the second group").nl("de tweede groep");
  public static final Text HEAD =
      Text.en("{before} ({n}) and {after} ({m})").nl("{before} ({n}) en {after} ({m})");
  public static final Text TITLE =
      Text.en("{People} compared: {before} ({n}) and {after} ({m})")
          .nl("{People} vergeleken: {before} ({n}) en {after} ({m})");
  public static final Text TOO_YOUNG =
      Text.en(
              "; {n} of {before} and {m} of {after} are left out, whom the log does not cover for"
                  + " that long")
          .nl(
              "; {n} van {before} en {m} van {after} tellen niet mee, omdat het log hen niet zo lang"
                  + " volgt");
  public static final Counted TOO_YOUNG_IN_ONE =
      new Counted(
          Text.en("; 1 of {group} is left out, whom the log does not cover for that long")
              .nl("; 1 van {group} telt niet mee, omdat het log die niet zo lang volgt"),
          Text.en("; {n} of {group} are left out, whom the log does not cover for that long")
              .nl("; {n} van {group} tellen niet mee, omdat het log hen niet zo lang volgt"));
  public static final Text DIFFERENT =
      Text.en("Different ({n} of {all} figures)").nl("Verschillend ({n} van {all} cijfers)");
  public static final Counted NOTHING_DIFFERENT =
      new Counted(
          Text.en("The only figure that can be compared is not shown to differ that much")
              .nl("Van het enige cijfer dat te vergelijken is, is zoveel verschil niet aangetoond"),
          Text.en("Of {n} figures none is shown to differ that much")
              .nl("Van geen van {n} cijfers is zoveel verschil aangetoond"));
  public static final Text THESE = Text.en("compared: {kinds}").nl("vergeleken: {kinds}");
  public static final Text NOTHING_COMPARED =
      Text.en("No figure can be compared").nl("Geen enkel cijfer is te vergelijken");
  public static final Text NO_DIFFERENCE =
      Text.en("Not shown to differ that much").nl("Zoveel verschil is niet aangetoond");
  public static final Counted NOR_IN =
      new Counted(
          Text.en("nor is 1 other figure ({kinds})").nl("net als 1 ander cijfer ({kinds})"),
          Text.en("nor are {n} other figures ({kinds})")
              .nl("net als {n} andere cijfers ({kinds})"));
  public static final Text PHASES_REACHED = Text.en("phases reached").nl("bereikte fasen");
  public static final Text NOT_COMPARED = Text.en("Not compared").nl("Niet vergeleken");
  public static final Text FIGURE = Text.en("Figure").nl("Cijfer");
  public static final Text DIFFERENCE = Text.en("Difference").nl("Verschil");
  public static final Text WITHIN = Text.en("Between").nl("Tussen");

  /** A share or a mean, and of how many people. */
  public static final Text OF = Text.en("{value} of {n}").nl("{value} van {n}");

  public static final Text RANGE = Text.en("{low} and {high}").nl("{low} en {high}");
  public static final Text PERCENTAGE_POINTS =
      Text.en("In percentage points: less or more in {after}")
          .nl("In procentpunten: minder of meer in {after}");
  public static final Text POINTS =
      Text.en("In points of emotion: worse or better in {after}")
          .nl("In emotiepunten: slechter of beter in {after}");

  // The key of the picture.

  public static final Text KEY_DIFFERENT =
      Text.en("different: the whole line is outside the grey band")
          .nl("verschillend: de hele lijn ligt buiten de grijze band");
  public static final Text KEY_UNCERTAIN =
      Text.en("not shown to differ that much: the line reaches into the band")
          .nl("zoveel verschil is niet aangetoond: de lijn komt in de band");
  public static final Text KEY_BAND =
      Text.en("too small to matter: up to {least} percentage points, or {points} points of emotion")
          .nl("te klein om uit te maken: tot {least} procentpunt, of {points} emotiepunt");
  public static final Counted KEY_LINE =
      new Counted(
          Text.en(
                  "where the difference truly may lie; so long that at most {share}% of such"
                      + " comparisons call something different that is not")
              .nl(
                  "waar het verschil werkelijk kan liggen; zo lang dat hooguit {share}% van zulke"
                      + " vergelijkingen iets verschillend noemt dat het niet is"),
          Text.en(
                  "where the difference truly may lie; of {n} figures some may differ by chance, so the"
                      + " lines are so long that at most {share}% of such comparisons call"
                      + " something different that is not")
              .nl(
                  "waar het verschil werkelijk kan liggen; van {n} cijfers kunnen er een paar"
                      + " verschillen door toeval, daarom zijn de lijnen zo lang dat hooguit {share}% van"
                      + " zulke vergelijkingen iets verschillend noemt dat het niet is"));
  public static final Text NOT_DRAWN = Text.en("Not drawn: {rest}").nl("Niet getekend: {rest}");
  public static final Counted OTHERS =
      new Counted(
          Text.en("1 other figure that is not shown to differ that much")
              .nl("1 ander cijfer waarvan zoveel verschil niet is aangetoond"),
          Text.en("{n} other figures that are not shown to differ that much")
              .nl("{n} andere cijfers waarvan zoveel verschil niet is aangetoond"));
  public static final Counted INCOMPARABLE =
      new Counted(
          Text.en("1 that cannot be compared").nl("1 dat niet te vergelijken is"),
          Text.en("{n} that cannot be compared").nl("{n} die niet te vergelijken zijn"));
  public static final Text EXPLAINED =
      Text.en(
              "differences of shares in percentage points, of emotions in points on the scale of −2"
                  + " to +2; bounds and findings are corrected for all figures together, so that at"
                  + " most {share}% of such comparisons have a false alarm")
          .nl(
              "verschillen van aandelen in procentpunten, van emoties in punten op de schaal van −2"
                  + " tot +2; grenzen en bevindingen zijn gecorrigeerd voor alle cijfers samen, zodat"
                  + " hooguit {share}% van zulke vergelijkingen een vals alarm geeft");
  public static final Text DROP_OFF_OF =
      Text.en(
              "drop-off: of those whose first stay in the phase was over long enough ago to know, who"
                  + " went no further on the map")
          .nl(
              "afgehaakt: van wie het eerste verblijf in de fase lang genoeg voorbij is om het te weten,"
                  + " wie daarna niet verder ging op de kaart");
  public static final Text MATTERS =
      Text.en(
              "different: all between the bounds is more than {least} percentage points, or {points}"
                  + " points of emotion")
          .nl(
              "verschillend: alles tussen de grenzen is meer dan {least} procentpunt, of {points}"
                  + " emotiepunt");

  private ComparisonTexts() {}
}
