package io.github.klantreis.observation.wording;

import io.github.klantreis.vocabulary.Text;

/** What the rules on drift report. */
public final class DriftTexts {
  public static final Text SAME_JOURNEY =
      Text.en("what is compared was observed on this journey")
          .nl("wat vergeleken wordt, is op deze klantreis geobserveerd");
  public static final Text OTHER_JOURNEY =
      Text.en(
              "The statistics of {after} are of another journey or version (\"{observed}\"); no change"
                  + " is reported")
          .nl(
              "De statistieken van {after} zijn van een andere klantreis of versie (\"{observed}\"); er"
                  + " wordt geen verandering gemeld");
  public static final Text OBSERVE_IT =
      Text.en("Observe {people} with a plan of this journey")
          .nl("Observeer {people} met een plan van deze klantreis");
  public static final Text FIND_OUT =
      Text.en(
              "Find out what changed: the journey itself, the {people} who come, or how it is measured")
          .nl(
              "Zoek uit wat er veranderde: de klantreis zelf, welke {people} er komen, of hoe het"
                  + " gemeten is");

  public static final Text CONVERSION_STAYS =
      Text.en("as many customers as before reach each step of the funnel")
          .nl("evenveel klanten als eerst bereiken elke stap van de trechter");
  public static final Text CONVERSION =
      Text.en(
              "In {after}, {is}% of the {m} {people} in the funnel reached \"{phase}\"; in {before} it"
                  + " was {was}% of {n}")
          .nl(
              "In {after} bereikte {is}% van de {m} {people} in de trechter de fase \"{phase}\"; in"
                  + " {before} was dat {was}% van {n}");

  public static final Text DROP_OFF_STAYS =
      Text.en("as many customers as before drop off in each phase")
          .nl("evenveel klanten als eerst haken in elke fase af");
  public static final Text DROP_OFF =
      Text.en(
              "In {after}, {is}% of the {m} {people} in \"{phase}\" dropped off there; in {before} it"
                  + " was {was}% of {n}")
          .nl(
              "In {after} haakte {is}% van de {m} {people} in de fase \"{phase}\" daar af; in {before}"
                  + " was dat {was}% van {n}");

  public static final Text MET_STAYS =
      Text.en("as many customers as before meet each touchpoint")
          .nl("evenveel klanten als eerst komen elk contactmoment tegen");
  public static final Text MET =
      Text.en(
              "In {after}, {is}% of the {m} {people} in \"{phase}\" met \"{touchpoint}\"; in {before}"
                  + " it was {was}% of {n}")
          .nl(
              "In {after} kwam {is}% van de {m} {people} in de fase \"{phase}\" \"{touchpoint}\" tegen;"
                  + " in {before} was dat {was}% van {n}");

  public static final Text MOVES_STAY =
      Text.en("as many customers as before go each way from phase to phase")
          .nl("evenveel klanten als eerst gaan elke weg van fase naar fase");
  public static final Text MOVE =
      Text.en(
              "In {after}, {is}% of the {m} {people} who left \"{phase}\" went to \"{to}\"; in {before}"
                  + " it was {was}% of {n}")
          .nl(
              "In {after} ging {is}% van de {m} {people} die de fase \"{phase}\" verlieten naar"
                  + " \"{to}\"; in {before} was dat {was}% van {n}");

  public static final Text OFF_THE_MAP_STAYS =
      Text.en("as many customers as before meet what is not on the map")
          .nl("evenveel klanten als eerst komen tegen wat niet op de kaart staat");
  public static final Text OFF_THE_MAP =
      Text.en(
              "In {after}, {is}% of the {m} {people} met \"{event}\", which is not on the map; in"
                  + " {before} it was {was}% of {n}")
          .nl(
              "In {after} kwam {is}% van de {m} {people} \"{event}\" tegen, dat niet op de kaart staat;"
                  + " in {before} was dat {was}% van {n}");

  public static final Text LOOPS_STAY =
      Text.en("as many customers as before take a loyalty loop")
          .nl("evenveel klanten als eerst nemen een loyalty loop");
  public static final Text LOYALTY_LOOP =
      Text.en(
              "In {after}, {is}% of the {m} {people} who bought took the loyalty loop; in {before} it"
                  + " was {was}% of {n}")
          .nl(
              "In {after} nam {is}% van de {m} {people} die kochten de loyalty loop; in {before} was"
                  + " dat {was}% van {n}");

  public static final Text EMOTION_STAYS =
      Text.en("customers feel at each touchpoint as they did before")
          .nl("klanten voelen zich bij elk contactmoment als eerst");
  public static final Text EMOTION =
      Text.en(
              "In {after}, the mean emotion at \"{touchpoint}\" is {is} ({m} {people}); in {before} it"
                  + " was {was} ({n})")
          .nl(
              "In {after} is de emotie bij \"{touchpoint}\" gemiddeld {is} ({m} {people}); in {before}"
                  + " was dat {was} ({n})");

  public static final Text TIMES_STAY =
      Text.en("customers stay in each phase for as long as before")
          .nl("klanten blijven even lang als eerst in elke fase");
  public static final Text STAY =
      Text.en(
              "In {after}, {is}% of the {m} {people} who went on from \"{phase}\" had stayed there for"
                  + " more than {time}; in {before} it was {was}% of {n}")
          .nl(
              "In {after} bleef {is}% van de {m} {people} die na de fase \"{phase}\" verder gingen daar"
                  + " langer dan {time}; in {before} was dat {was}% van {n}");

  private DriftTexts() {}
}
