package io.github.klantreis.observation.wording;

import io.github.klantreis.vocabulary.Text;

/** What a traveller forgets on the way to another plan. */
public final class TravellerTexts {
  public static final Text PLACE =
      Text.en("where the {person} is: the journey has no touchpoint {touchpoint} any more")
          .nl("de plek: de {peopleJourney} heeft geen contactmoment {touchpoint} meer");

  public static final Text LAST_MOVE =
      Text.en("the last move, as its touchpoints changed")
          .nl("de laatste stap, omdat de contactmomenten daarvan zijn veranderd");

  public static final Text PURCHASES =
      Text.en("the purchases so far ({count}): nothing is bought at {touchpoint} any more")
          .nl("de aankopen tot nu toe ({count}): bij {touchpoint} wordt niets meer gekocht");

  /** The same where nothing is sold. */
  public static final Text TIMES =
      Text.en("how often the {person} came to {touchpoint} ({count}): that is not counted any more")
          .nl("hoe vaak {touchpoint} bereikt is ({count}): dat telt niet meer mee");

  public static final Text FUNNEL =
      Text.en("how far the {person} was in the funnel, as the phases or the funnel changed")
          .nl("de voortgang in de trechter, omdat de fasen of de trechter zijn veranderd");

  public static final Text EVALUATED =
      Text.en(
              "that the {person} evaluated since the last purchase, as the phases before the purchase"
                  + " changed")
          .nl(
              "dat er sinds de laatste aankoop opnieuw is afgewogen, omdat de fasen vóór de aankoop"
                  + " zijn veranderd");

  /** The same where nothing is sold. */
  public static final Text WEIGHED =
      Text.en("that the {person} evaluated again, as the phases that a loop skips changed")
          .nl("dat er opnieuw is afgewogen, omdat de fasen die een loop overslaat zijn veranderd");

  private TravellerTexts() {}
}
