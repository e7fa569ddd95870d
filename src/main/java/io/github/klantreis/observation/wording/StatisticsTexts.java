package io.github.klantreis.observation.wording;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;

/** The sentences and headings of statistics in words that are shown nowhere else. */
public final class StatisticsTexts {
  public static final Text HEAD =
      Text.en("{journey}: {customers}, {encounters} on the map, {off} off it")
          .nl("{journey}: {customers}, {encounters} op de kaart, {off} daarbuiten");
  public static final Counted ENCOUNTERS =
      new Counted(
          Text.en("1 encounter").nl("1 contact"), Text.en("{n} encounters").nl("{n} contacten"));
  public static final Text FOLLOWED =
      Text.en("Each {person} counts for {time} from the first encounter")
          .nl("Alle {people} tellen {time} mee vanaf het eerste contact");
  public static final Text ONE_TOO_YOUNG =
      Text.en("; {n} {person} is left out, whom the log does not cover for that long")
          .nl("; {n} {person} telt niet mee, omdat het log die niet zo lang volgt");
  public static final Text TOO_YOUNG =
      Text.en("; {n} {people} are left out, whom the log does not cover for that long")
          .nl("; {n} {people} tellen niet mee, omdat het log hen niet zo lang volgt");
  public static final Text WITHIN = Text.en(", within {time}").nl(", binnen {time}");
  public static final Counted MATURED =
      new Counted(
          Text.en(
                  "of those with time: of 1 {person} who could be followed for {time} from the first"
                      + " entry on, who came that far within it; in brackets where the share is with"
                      + " 95% confidence")
              .nl(
                  "van wie de tijd had: van 1 {person} die vanaf de eerste binnenkomst {time} te volgen"
                      + " was, wie in die tijd zover kwam; tussen haakjes waar het aandeel met 95%"
                      + " zekerheid ligt"),
          Text.en(
                  "of those with time: of {n} {people} who could be followed for {time} from their"
                      + " first entry on, who came that far within it; in brackets where the share is"
                      + " with 95% confidence")
              .nl(
                  "van wie de tijd had: van {n} {people} die vanaf hun eerste binnenkomst {time} te"
                      + " volgen waren, wie in die tijd zover kwam; tussen haakjes waar het aandeel met"
                      + " 95% zekerheid ligt"));
  public static final Text ONE_NOT_IN =
      Text.en("{n} {person} is not in it: not seen in {phase}, where the funnel starts")
          .nl("{n} {person} zit er niet in: niet gezien in {phase}, waar de trechter begint");
  public static final Text NOT_IN =
      Text.en("{n} {people} are not in it: not seen in {phase}, where the funnel starts")
          .nl("{n} {people} zitten er niet in: niet gezien in {phase}, waar de trechter begint");
  public static final Text ONE_IN_NONE =
      Text.en("{n} {person} is not in it: in no phase")
          .nl("{n} {person} zit er niet in: in geen fase");
  public static final Text IN_NONE =
      Text.en("{n} {people} are not in it: in no phase")
          .nl("{n} {people} zitten er niet in: in geen fase");
  public static final Text NO_STEPS =
      Text.en("no step of it, as nobody can meet them without touchpoints: {phases}")
          .nl("geen stap ervan, want zonder contactmomenten kan niemand er komen: {phases}");
  public static final Text UNRECORDED_STEPS =
      Text.en("no step of it, as they are not recorded: {phases}")
          .nl("geen stap ervan, want niet vastgelegd: {phases}");
  public static final Text STEPS_NOT_IN_LOG =
      Text.en(
              "not one event counted is of these (not recorded, or nobody comes there), so nobody is"
                  + " seen to reach what comes after them: {phases}")
          .nl(
              "geen enkele getelde gebeurtenis hoort hierbij (niet vastgelegd, of niemand komt er),"
                  + " zodat van niemand te zien is dat die bereikt wat erna komt: {phases}");
  public static final Text UNRECORDED =
      Text.en("not recorded, so counted as missed by nobody: {touchpoints}")
          .nl("niet vastgelegd, dus voor niemand als gemist geteld: {touchpoints}");
  public static final Text NOT_IN_LOG =
      Text.en(
              "not one event counted is of these (not recorded, or nobody comes there): {touchpoints}")
          .nl(
              "geen enkele getelde gebeurtenis hoort hierbij (niet vastgelegd, of niemand komt er): {touchpoints}");
  public static final Text UNRECORDED_PURCHASES =
      Text.en("not all purchases are known, as these are not recorded: {touchpoints}")
          .nl("niet alle aankopen zijn bekend, want niet vastgelegd: {touchpoints}");
  public static final Text NOT_ALL_RECORDED =
      Text.en("not all recorded").nl("niet alles vastgelegd");
  public static final Text BRANCH_NOT_RECORDED =
      Text.en("no shares, as not every branch is recorded")
          .nl("geen aandelen, want niet elke tak wordt vastgelegd");
  public static final Text STEPS_FOR_SOME =
      Text.en("for some personas only, so the others have not reached it by this count: {phases}")
          .nl(
              "alleen voor bepaalde persona's, dus de anderen hebben dit in deze telling niet bereikt: {phases}");
  public static final Text FIT_NOT_IN_LOG =
      Text.en(
              "here these count as missed, though not one event counted is of them (not recorded, or"
                  + " nobody comes there): {phases}")
          .nl(
              "hier tellen deze als gemist, al hoort er geen enkele getelde gebeurtenis bij (niet"
                  + " vastgelegd, of niemand komt er): {phases}");
  public static final Text FIT_FOR_SOME =
      Text.en(
              "nobody misses what is not for their persona, or may not be where the persona is not known")
          .nl(
              "niemand mist wat er niet voor de eigen persona is, of misschien niet als die onbekend is");
  public static final Text CURVES =
      Text.en("Reached within a time, of those who entered")
          .nl("Bereikt binnen een tijd, van wie binnenkwam");
  public static final Text HALF = Text.en("Half within about").nl("De helft binnen ongeveer");
  public static final Text STILL_ON_THE_WAY =
      Text.en("{people} still on the way count up to the cut-off")
          .nl("{people} die nog onderweg zijn, tellen mee tot het peilmoment");
  public static final Text WHERE =
      Text.en("Phases: who was there, who was last seen there")
          .nl("Fasen: wie er was, wie daar het laatst gezien is");
  public static final Text OF_ALL = Text.en("Of all").nl("Van allen");
  public static final Text BRANCHES =
      Text.en("Branches: who took which").nl("Vertakkingen: wie welke tak nam");
  public static final Text BRANCHING = Text.en("{name} ({kind})").nl("{name} ({kind})");
  public static final Text BRANCH = Text.en("Branch").nl("Tak");
  public static final Text STRAIGHT_ON =
      Text.en("{branch} (straight on)").nl("{branch} (meteen verder)");
  public static final Text ANY = Text.en("(any)").nl("(één of meer)");
  public static final Text SEVERAL_BRANCHES = Text.en("(several)").nl("(meer dan één)");
  public static final Text EACH_BRANCH = Text.en("(all)").nl("(alle)");
  public static final Text NO_BRANCH =
      Text.en("{n} {people} in this phase took none (yet) ({share} of those who were there)")
          .nl("{n} {people} in deze fase namen (nog) geen tak ({share} van wie er was)");
  public static final Text ONE_NO_BRANCH =
      Text.en("{n} {person} in this phase took none (yet) ({share} of those who were there)")
          .nl("{n} {person} in deze fase nam (nog) geen tak ({share} van wie er was)");
  public static final Text STOPPED_BEFORE =
      Text.en(
              "{n} {people} stopped right before: whether they took a branch without touchpoints is"
                  + " not known, and the shares are without them")
          .nl(
              "{n} {people} stopten vlak ervoor: of zij een tak zonder contactmomenten namen, is niet"
                  + " bekend, en de aandelen zijn zonder hen");
  public static final Text ONE_STOPPED_BEFORE =
      Text.en(
              "{n} {person} stopped right before: whether they took a branch without touchpoints is"
                  + " not known, and the shares are without this one")
          .nl(
              "{n} {person} stopte vlak ervoor: of die een tak zonder contactmomenten nam, is niet"
                  + " bekend, en de aandelen zijn zonder deze");
  public static final Text BOUGHT =
      Text.en("{count} by {customers}, {repeat} of whom {bought} again ({share})")
          .nl("{count} door {customers}, van wie er {repeat} opnieuw {bought} ({share})");
  public static final Text ONE_BOUGHT_AGAIN =
      Text.en("{count} by {customers}, {repeat} of whom {boughtOne} again ({share})")
          .nl("{count} door {customers}, van wie er {repeat} opnieuw {boughtOne} ({share})");
  public static final Text BY_LOOP =
      Text.en(
              "{count} without evaluating again, as by the loyalty loop: {ofAll} of all {purchases},"
                  + " {ofRepeats} of the {repeats}")
          .nl(
              "{count} zonder opnieuw af te wegen, zoals via de loyalty loop: {ofAll} van alle"
                  + " {purchases}, {ofRepeats} van de {repeats}");
  public static final Text CUSTOMERS_BY_LOOP =
      Text.en("{share} of the {people} who {bought} took the loop ({count} of {n})")
          .nl("{share} van de {people} die {bought}, nam de loop ({count} van {n})");
  public static final Text RIPE_CUSTOMERS_BY_LOOP =
      Text.en("{share} of the {people} who {bought} long enough ago took the loop ({count} of {n})")
          .nl(
              "{share} van de {people} die lang genoeg geleden {bought}, nam de loop ({count} van {n})");
  public static final Text WITHOUT_EVALUATING =
      Text.en(
              "{count} without evaluating again: {ofAll} of all {purchases}, {ofRepeats} of the"
                  + " {repeats}")
          .nl(
              "{count} zonder opnieuw af te wegen: {ofAll} van alle {purchases}, {ofRepeats} van de"
                  + " {repeats}");
  public static final Text CUSTOMERS_WITHOUT_EVALUATING =
      Text.en("{share} of the {people} who {bought} did so again this way ({count} of {n})")
          .nl("{share} van de {people} die {bought}, deed dat zo nog eens ({count} van {n})");
  public static final Text RIPE_CUSTOMERS_WITHOUT_EVALUATING =
      Text.en(
              "{share} of the {people} who {bought} long enough ago did so again this way ({count}"
                  + " of {n})")
          .nl(
              "{share} van de {people} die lang genoeg geleden {bought}, deed dat zo nog eens"
                  + " ({count} van {n})");
  public static final Text LOOPS_ELSEWHERE =
      Text.en("{count}× round a loyalty loop that leads elsewhere")
          .nl("{count}× via een loyalty loop die ergens anders heen leidt");
  public static final Text AGAIN =
      Text.en("{count} after evaluating again").nl("{count} na opnieuw afwegen");
  public static final Text MOVES = Text.en("Moves").nl("Bewegingen");
  public static final Text AT_ONCE =
      Text.en(
              "in {share} of the steps from one encounter on the map to the next ({n} of {all}) both are"
                  + " in the same millisecond; at equal times their order is that of the log")
          .nl(
              "bij {share} van de stappen van contact naar contact op de kaart ({n} van {all}) vallen"
                  + " beide in dezelfde milliseconde; bij gelijke tijden is de volgorde die van het log");
  public static final Text FIT = Text.en("Fit with the map").nl("Overeenkomst met de kaart");
  public static final Text FIT_MOVES =
      Text.en(
              "{share} of the moves between phases are on the map; {by} of the {people} who made any"
                  + " ({n}) made no others")
          .nl(
              "{share} van de bewegingen tussen fasen staat op de kaart; {by} van de {people} die er"
                  + " maakten ({n}) maakte geen andere");
  public static final Text FIT_CUSTOMERS =
      Text.en(
              "{share} of those on the map ({n}) go through the phases of one of its routes, from"
                  + " start to end")
          .nl(
              "{share} van wie op de kaart was ({n}) volgt van begin tot eind de fasen van een route op"
                  + " de kaart");
  public static final Text FIT_ROUTES =
      Text.en(
              "{mean} times per {person}, on average, a phase is missed or is one too many; so the"
                  + " ways fit the routes for {fitness}")
          .nl(
              "gemiddeld {mean} keer per {person} ontbreekt een fase of is er een te veel; zo komen de"
                  + " wegen voor {fitness} overeen met de routes");
  public static final Counted FIT_OPEN =
      new Counted(
          Text.en(
                  "{n} of these may still be on the way; what that {person} has not come to yet counts"
                      + " as missed")
              .nl(
                  "{n} van hen kan nog onderweg zijn; wat die {person} nog niet bereikt heeft, telt als"
                      + " gemist"),
          Text.en(
                  "{n} of these may still be on the way; what they have not come to yet counts as missed")
              .nl(
                  "{n} van hen kunnen nog onderweg zijn; wat zij nog niet bereikt hebben, telt als gemist"));
  public static final Text FIT_UNKNOWN =
      Text.en(
              "without a cut-off it is not known who is still on the way; what is not reached yet counts"
                  + " as missed")
          .nl(
              "zonder peilmoment is niet bekend wie nog onderweg is; wat nog niet bereikt is, telt als"
                  + " gemist");
  public static final Text WAYS =
      Text.en("Most frequent ways, of {n} on the map")
          .nl("Meest gegane wegen, van {n} op de kaart");
  public static final Text WAYS_AS_RECORDED =
      Text.en("as far as recorded, which not everything is of: {phases}")
          .nl("voor zover vastgelegd, wat niet alles is van: {phases}");
  public static final Text OTHER_WAYS =
      Text.en("(ways that are not kept)").nl("(wegen die niet bewaard zijn)");
  public static final Text EMOTIONS = Text.en("Emotion, −2 to +2").nl("Emotie, −2 tot +2");
  public static final Text SEGMENT_EMOTIONS =
      Text.en("Emotion by segment, −2 to +2").nl("Emotie per segment, −2 tot +2");
  public static final Text REPORTED = Text.en("Reported").nl("Aangegeven");
  public static final Text COMPARED = Text.en("Compared").nl("Vergeleken");
  public static final Text OF_THESE = Text.en("Of these").nl("Daarvan");
  public static final Text MODELLED = Text.en("Map says").nl("Volgens kaart");
  public static final Text DIFFERENCE = Text.en("Difference").nl("Verschil");
  public static final Text ALL_PHASES = Text.en("(all)").nl("(alle)");
  public static final Text PARTLY =
      Text.en("only experiences where the map states an emotion are compared")
          .nl("alleen ervaringen waar de kaart een emotie noemt, zijn vergeleken");
  public static final Text LIKE_WITH_LIKE =
      Text.en("the map says: the mean if each experience were as its touchpoint's emotion")
          .nl(
              "volgens de kaart: het gemiddelde als elke ervaring de emotie van haar contactmoment was");
  public static final Text BY_PERSONA =
      Text.en("segments that are personas are compared with the emotions of that persona")
          .nl("segmenten die persona's zijn, worden vergeleken met de emoties van die persona");
  public static final Text OFF =
      Text.en("Events outside the map").nl("Gebeurtenissen buiten de kaart");
  public static final Text EVENT = Text.en("Event").nl("Gebeurtenis");
  public static final Text OTHER_EVENTS =
      Text.en("(names that are not kept or not reported)")
          .nl("(namen die niet bewaard of niet gemeld zijn)");
  public static final Text SEGMENTS = Text.en("Segments").nl("Segmenten");
  public static final Text NO_SEGMENT = Text.en("(none)").nl("(geen)");
  public static final Text NO_ATTRIBUTE =
      Text.en(
              "all {people} are in this group, because \"{attribute}\", by which they were to be divided, is not filled in at any contact")
          .nl(
              "alle {people} vallen in deze groep, omdat \"{attribute}\", waarop ze zouden worden verdeeld, bij geen enkel contact is ingevuld");
  public static final Text WITHOUT_VALUE =
      Text.en("(none): those of whom \"{attribute}\" is not filled in at any contact")
          .nl("(geen): degenen bij wie \"{attribute}\" bij geen enkel contact is ingevuld");
  public static final Text SEGMENT = Text.en("Segment").nl("Segment");
  public static final Text LAST_STEP = Text.en("Reached {step}").nl("Bereikt: {step}");

  /** Heads what is by a loop where the map has one. */
  public static final Text SHARE_WITHOUT_EVALUATING =
      Text.en("Repeats without evaluating").nl("Herhaald zonder opnieuw afwegen");

  /** Stands behind the former. */
  public static final Text CUSTOMERS_SO =
      Text.en("{People} who did so").nl("{People} die dat deden");

  public static final Text LOOP_SHARE = Text.en("Repeats by loop").nl("Herhaald via loop");
  public static final Text LOOP_CUSTOMERS = Text.en("{People} by loop").nl("{People} via loop");
  public static final Text OTHERS = Text.en("(others)").nl("(overige)");

  public static final Text NEVER_ON_THE_MAP =
      Text.en("Left out are {people} who were never on the map: {never}.")
          .nl("Weggelaten zijn {people} die nooit op de kaart waren: {never}.");

  private StatisticsTexts() {}
}
