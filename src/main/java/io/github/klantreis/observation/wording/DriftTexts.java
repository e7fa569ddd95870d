package io.github.klantreis.observation.wording;

import io.github.klantreis.vocabulary.Text;

/** What the rules on drift report. */
public final class DriftTexts {
  public static final Text SAME_JOURNEY =
      Text.en("what is compared was observed on this journey")
          .nl("wat vergeleken wordt, is op deze {peopleJourney} geobserveerd");
  public static final Text OTHER_JOURNEY =
      Text.en(
              "The statistics of {after} are of another journey or version (\"{observed}\"); no change"
                  + " is reported")
          .nl(
              "De statistieken van {after} zijn van een andere {peopleJourney} of versie (\"{observed}\"); er"
                  + " wordt geen verandering gemeld");
  public static final Text OBSERVE_IT =
      Text.en("Observe {people} with a plan of this journey")
          .nl("Observeer {people} met een plan van deze {peopleJourney}");
  public static final Text FIND_OUT =
      Text.en(
              "Find out what changed: the journey itself, the {people} who come, or how it is measured")
          .nl(
              "Zoek uit wat er veranderde: de {peopleJourney} zelf, welke {people} er komen, of hoe het"
                  + " gemeten is");

  public static final Text CONVERSION_STAYS =
      Text.en("each step of the funnel is reached as often as before")
          .nl("elke stap van de trechter wordt even vaak bereikt als eerst");
  public static final Text CONVERSION =
      Text.en(
              "{after}: {is}% of the {m} {people} in the funnel reached \"{phase}\"; {before}:"
                  + " {was}% of {n}")
          .nl(
              "{after}: {is}% van de {m} {people} in de trechter bereikte de fase \"{phase}\"; {before}:"
                  + " {was}% van {n}");

  public static final Text DROP_OFF_STAYS =
      Text.en("the drop-off in each phase is as large as before")
          .nl("de uitval in elke fase is even groot als eerst");
  public static final Text DROP_OFF =
      Text.en(
              "{after}: {is}% of the {m} {people} whose first stay in \"{phase}\" is over went no"
                  + " further on the map; {before}: {was}% of {n}")
          .nl(
              "{after}: {is}% van de {m} {people} van wie het eerste verblijf in de fase \"{phase}\""
                  + " voorbij is, ging daarna niet verder op de kaart; {before}: {was}% van {n}");

  public static final Text MET_STAYS =
      Text.en("each touchpoint is met as often as before")
          .nl("elk contactmoment komt even vaak voor als eerst");
  public static final Text MET =
      Text.en(
              "{after}: {is}% of the {m} {people} in \"{phase}\" met \"{touchpoint}\"; {before}:"
                  + " {was}% of {n}")
          .nl(
              "{after}: {is}% van de {m} {people} in de fase \"{phase}\" kwam \"{touchpoint}\" tegen;"
                  + " {before}: {was}% van {n}");

  public static final Text MOVES_STAY =
      Text.en("each way from phase to phase is taken as often as before")
          .nl("elke weg van fase naar fase wordt even vaak genomen als eerst");
  public static final Text MOVE =
      Text.en(
              "{after}: {is}% of the {m} {people} who left \"{phase}\" went to \"{to}\"; {before}:"
                  + " {was}% of {n}")
          .nl(
              "{after}: {is}% van de {m} {people} die de fase \"{phase}\" verlieten, ging naar"
                  + " \"{to}\"; {before}: {was}% van {n}");

  public static final Text OFF_THE_MAP_STAYS =
      Text.en("what is not on the map occurs as often as before")
          .nl("wat niet op de kaart staat, komt even vaak voor als eerst");
  public static final Text OFF_THE_MAP =
      Text.en(
              "{after}: {is}% of the {m} {people} met \"{event}\", which is not on the map; {before}:"
                  + " {was}% of {n}")
          .nl(
              "{after}: {is}% van de {m} {people} kwam \"{event}\" tegen, dat niet op de kaart staat;"
                  + " {before}: {was}% van {n}");

  public static final Text LOOPS_STAY =
      Text.en("loyalty loops are taken as often as before")
          .nl("loyalty loops worden even vaak genomen als eerst");
  public static final Text LOYALTY_LOOP =
      Text.en(
              "{after}: {is}% of the {m} {people} who {bought} took the loyalty loop; {before}:"
                  + " {was}% of {n}")
          .nl(
              "{after}: {is}% van de {m} {people} die {bought}, nam de loyalty loop; {before}:"
                  + " {was}% van {n}");

  public static final Text EMOTION_STAYS =
      Text.en("the emotion at each touchpoint is as before")
          .nl("de emotie bij elk contactmoment is als eerst");
  public static final Text EMOTION =
      Text.en(
              "{after}: the mean emotion at \"{touchpoint}\" is {is} ({m} {people}); {before}:"
                  + " {was} ({n})")
          .nl(
              "{after}: de emotie bij \"{touchpoint}\" is gemiddeld {is} ({m} {people}); {before}:"
                  + " {was} ({n})");

  public static final Text TIMES_STAY =
      Text.en("the stay in each phase is as long as before")
          .nl("het verblijf in elke fase duurt even lang als eerst");
  public static final Text STAY =
      Text.en(
              "{after}: {is}% of the {m} {people} who went on from \"{phase}\" had stayed there for"
                  + " more than about {time}; {before}: {was}% of {n}")
          .nl(
              "{after}: {is}% van de {m} {people} die na de fase \"{phase}\" verder gingen, bleef daar"
                  + " langer dan ongeveer {time}; {before}: {was}% van {n}");

  private DriftTexts() {}
}
