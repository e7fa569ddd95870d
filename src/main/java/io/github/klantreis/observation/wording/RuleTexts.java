package io.github.klantreis.observation.wording;

import io.github.klantreis.vocabulary.Text;

/** What the rules on observed customers report. */
public final class RuleTexts {
  public static final Text OTHER_ID =
      Text.en("The statistics are of another journey, \"{observed}\"; nothing was compared")
          .nl(
              "De statistieken zijn van een andere {peopleJourney}, \"{observed}\"; er is niets vergeleken");
  public static final Text OTHER_VERSION =
      Text.en("The statistics are of another version of this journey; nothing was compared")
          .nl(
              "De statistieken zijn van een andere versie van deze {peopleJourney}; er is niets vergeleken");
  public static final Text OTHER_TOUCHPOINTS =
      Text.en(
              "The statistics do not know the touchpoint \"{touchpoint}\", or know it in another"
                  + " phase; nothing was compared")
          .nl(
              "De statistieken kennen het contactmoment \"{touchpoint}\" niet, of in een andere fase;"
                  + " er is niets vergeleken");
  public static final Text TOUCHPOINT_GONE =
      Text.en(
              "The statistics are of a journey with a touchpoint \"{touchpoint}\", which is no more;"
                  + " nothing was compared")
          .nl(
              "De statistieken zijn van een {peopleJourney} met een contactmoment \"{touchpoint}\", dat er"
                  + " niet meer is; er is niets vergeleken");

  public static final Text UNMET =
      Text.en(
              "{count} of the {customers} {people} in \"{phase}\" of whom it is known met"
                  + " \"{touchpoint}\"")
          .nl(
              "{count} van de {customers} {people} in de fase \"{phase}\" van wie dat bekend is,"
                  + " kwamen \"{touchpoint}\" tegen");
  public static final Text UNMET_BUT_BY_ONE =
      Text.en(
              "{count} of the {customers} {people} in \"{phase}\" of whom it is known met"
                  + " \"{touchpoint}\"")
          .nl(
              "{count} van de {customers} {people} in de fase \"{phase}\" van wie dat bekend is,"
                  + " kwam \"{touchpoint}\" tegen");
  public static final Text UNMET_BY_CONCERNED =
      Text.en(
              "{count} of the {customers} {people} in \"{phase}\" whom it concerns, as far as it is"
                  + " known, met"
                  + " \"{touchpoint}\"")
          .nl(
              "{count} van de {customers} {people} in de fase \"{phase}\" voor wie het bedoeld is"
                  + " en van wie het bekend is, kwamen \"{touchpoint}\" tegen");
  public static final Text UNMET_BUT_BY_ONE_CONCERNED =
      Text.en(
              "{count} of the {customers} {people} in \"{phase}\" whom it concerns, as far as it is"
                  + " known, met"
                  + " \"{touchpoint}\"")
          .nl(
              "{count} van de {customers} {people} in de fase \"{phase}\" voor wie het bedoeld is"
                  + " en van wie het bekend is, kwam \"{touchpoint}\" tegen");
  public static final Text UNMET_BY_ANY_CONCERNED =
      Text.en(
              "None of the {customers} {people} in \"{phase}\" whom it concerns met"
                  + " \"{touchpoint}\"")
          .nl(
              "Geen van de {customers} {people} in de fase \"{phase}\" voor wie het bedoeld is, kwam"
                  + " \"{touchpoint}\" tegen");
  public static final Text NOT_IN_LOG =
      Text.en(
              "Of the {customers} {people} in \"{phase}\" there is not one event of"
                  + " \"{touchpoint}\": it is not recorded, or nobody comes there")
          .nl(
              "Van de {customers} {people} in de fase \"{phase}\" is er geen enkele gebeurtenis bij"
                  + " \"{touchpoint}\": dat wordt niet vastgelegd, of niemand komt er");
  public static final Text NOT_IN_LOG_OF_CONCERNED =
      Text.en(
              "Of the {customers} {people} in \"{phase}\" whom it concerns there is not one event of"
                  + " \"{touchpoint}\": it is not recorded, or nobody comes there")
          .nl(
              "Van de {customers} {people} in de fase \"{phase}\" voor wie het bedoeld is, is er geen"
                  + " enkele gebeurtenis bij \"{touchpoint}\": dat wordt niet vastgelegd, of niemand komt er");
  public static final Text UNVISITED =
      Text.en(
              "Of {customers} {people} there is not one event of \"{touchpoint}\" or anything else in"
                  + " \"{phase}\": it is not recorded, or nobody comes there")
          .nl(
              "Van {customers} {people} is er geen enkele gebeurtenis bij \"{touchpoint}\" of iets"
                  + " anders in de fase \"{phase}\": dat wordt niet vastgelegd, of niemand komt er");

  public static final Text OFF_THE_MAP =
      Text.en(
              "\"{event}\" was met by {percent}% of the {people} ({count} of {customers}; {share}% of"
                  + " all encounters), and is not on the map")
          .nl(
              "\"{event}\" kwam bij {percent}% van de {people} voor ({count} van {customers};"
                  + " {share}% van alle contacten) en staat niet op de kaart");
  public static final Text OTHERS_OFF_THE_MAP =
      Text.en(
              "Up to {percent}% of the {people} ({count} of {customers}) met something that is not on"
                  + " the map by names that are not kept: the {kept} shortest are, so one that many"
                  + " met may be among the others")
          .nl(
              "Tot {percent}% van de {people} ({count} van {customers}) kwam iets tegen dat niet op de"
                  + " kaart staat, met namen die niet bewaard zijn: alleen de {kept} kortste zijn dat,"
                  + " dus een naam die velen tegenkwamen kan bij de overige zijn");
  public static final Text NAMELESS_OFF_THE_MAP =
      Text.en(
              "Up to {percent}% of the {people} ({count} of {customers}) met something that is not on"
                  + " the map and whose name was not reported")
          .nl(
              "Tot {percent}% van de {people} ({count} van {customers}) kwam iets tegen dat niet op de"
                  + " kaart staat en waarvan de naam niet is doorgegeven");

  public static final Text UNMODELLED =
      Text.en(
              "{percent}% of the {people} who left \"{phase}\" ({count} of {customers}) went to"
                  + " \"{to}\" by a way that is not on the map")
          .nl(
              "{percent}% van de {people} die de fase \"{phase}\" verlieten ({count} van {customers}),"
                  + " ging naar \"{to}\" langs een weg die niet op de kaart staat");
  public static final Text OTHER_BRANCH =
      Text.en(
              "{percent}% of the {people} who left a branch of \"{branching}\" ({count} of"
                  + " {customers}) went to another of its branches by a way that is not on"
                  + " the map")
          .nl(
              "{percent}% van de {people} die een tak van \"{branching}\" verlieten ({count} van"
                  + " {customers}), ging naar een andere tak ervan langs een weg die niet op de kaart"
                  + " staat");

  public static final Text DROP_OFF =
      Text.en(
              "{percent}% of the {people} whose first stay in \"{phase}\" is over ({count} of"
                  + " {customers}) went no further on the map, and no touchpoint is marked as a drop-off"
                  + " point")
          .nl(
              "{percent}% van de {people} van wie het eerste verblijf in de fase \"{phase}\" voorbij is"
                  + " ({count} van {customers}) ging daarna niet verder op de kaart, en geen"
                  + " contactmoment is als afhaakpunt gemarkeerd");

  public static final Text EMOTION =
      Text.en(
              "{count} {people} gave {observed} on average at \"{touchpoint}\"; the map says"
                  + " {modelled}")
          .nl(
              "{count} {people} gaven gemiddeld {observed} aan bij \"{touchpoint}\"; op de kaart"
                  + " staat {modelled}");
  public static final Text EMOTION_OF_PERSONA =
      Text.en(
              "{count} {people} of the persona \"{persona}\" gave {observed} on average at"
                  + " \"{touchpoint}\"; the map says {modelled} of this persona")
          .nl(
              "{count} {people} van de persona \"{persona}\" gaven gemiddeld {observed} aan bij"
                  + " \"{touchpoint}\"; op de kaart staat {modelled} voor deze persona");

  public static final Text MEASURED_EMOTION =
      Text.en(
              "{count} {people} gave {observed} on average at \"{touchpoint}\"; {modelled} was"
                  + " measured before, according to the map")
          .nl(
              "{count} {people} gaven gemiddeld {observed} aan bij \"{touchpoint}\"; volgens"
                  + " de kaart is eerder {modelled} gemeten");
  public static final Text MEASURED_EMOTION_OF_PERSONA =
      Text.en(
              "{count} {people} of the persona \"{persona}\" gave {observed} on average at"
                  + " \"{touchpoint}\"; {modelled} was measured before of this persona, according to the"
                  + " map")
          .nl(
              "{count} {people} van de persona \"{persona}\" gaven gemiddeld {observed} aan bij"
                  + " \"{touchpoint}\"; volgens de kaart is eerder {modelled} gemeten voor"
                  + " deze persona");

  public static final Text BRANCH_SHARE =
      Text.en(
              "Of the {people} who took a branch of \"{branching}\", {percent}% took \"{branch}\" first"
                  + " ({count} of {customers}); the map says {stated}%")
          .nl(
              "Van de {people} die een tak van \"{branching}\" namen, nam {percent}% eerst"
                  + " \"{branch}\" ({count} van {customers}); op de kaart staat {stated}%");

  public static final Text LOOP_NOT_TAKEN =
      Text.en("None of the {customers} {people} who {bought} long enough ago took the loyalty loop")
          .nl(
              "Geen van de {customers} {people} die lang genoeg geleden {bought}, nam de loyalty loop");
  public static final Text LOOP_TAKEN_BY_ONE =
      Text.en(
              "Only one of the {customers} {people} who {bought} long enough ago took the loyalty loop")
          .nl(
              "Maar één van de {customers} {people} die lang genoeg geleden {bought}, nam de loyalty"
                  + " loop");
  public static final Text LOOP_TAKEN_BY_FEW =
      Text.en(
              "Only {count} of the {customers} {people} who {bought} long enough ago took the loyalty"
                  + " loop")
          .nl(
              "Maar {count} van de {customers} {people} die lang genoeg geleden {bought}, namen de"
                  + " loyalty loop");
  public static final Text LOOP_UNMODELLED =
      Text.en(
              "{percent}% of the {people} who bought ({count} of {customers}) bought again without"
                  + " evaluating again, and the map has no loyalty loop")
          .nl(
              "{percent}% van de {people} die kochten ({count} van {customers}) kocht nog eens zonder"
                  + " opnieuw af te wegen, en de kaart heeft geen loyalty loop");

  // ---- what could be seen ----

  public static final Text SEES_ABOVE =
      Text.en(
              "{rule}: with {n} {people}, a true share of at least {share} is found in four cases of"
                  + " five (threshold {threshold})")
          .nl(
              "{rule}: bij {n} {people} valt een werkelijk aandeel van minstens {share} in vier van"
                  + " de vijf gevallen op (drempel {threshold})");
  public static final Text SEES_BELOW =
      Text.en(
              "{rule}: with {n} {people}, a true share of at most {share} is found in four cases of"
                  + " five (threshold {threshold})")
          .nl(
              "{rule}: bij {n} {people} valt een werkelijk aandeel van hooguit {share} in vier van de"
                  + " vijf gevallen op (drempel {threshold})");
  public static final Text SEES_MEAN =
      Text.en("{rule}: judged by what {n} {people} reported (threshold {threshold} points)")
          .nl(
              "{rule}: beoordeeld op basis van wat {n} {people} aangaven (drempel {threshold} punt)");
  public static final Text SEES_APART =
      Text.en(
              "{rule}: judged by the branches that {n} {people} took first (threshold {threshold}"
                  + " percentage points above or below the map)")
          .nl(
              "{rule}: beoordeeld op basis van de takken die {n} {people} het eerst namen (drempel"
                  + " {threshold} procentpunt boven of onder de kaart)");
  public static final Text SEES_NOTHING =
      Text.en("{rule}: {n} {people} are too few to find anything (threshold {threshold})")
          .nl("{rule}: {n} {people} zijn te weinig om iets te vinden (drempel {threshold})");
  public static final Text SEES_NOTHING_ANYWHERE =
      Text.en(
              "{rule}: {n} to {m} {people} count for each thing it judges, and that is too few to find"
                  + " anything (threshold {threshold})")
          .nl(
              "{rule}: per onderdeel tellen {n} tot {m} {people} mee, en dat zijn er te weinig om iets"
                  + " te vinden (drempel {threshold})");
  public static final Text TOO_FEW =
      Text.en("{rule}: {n} not judged, as fewer than {fewest} {people} count there")
          .nl("{rule}: {n} niet beoordeeld, want daar tellen minder dan {fewest} {people} mee");
  public static final Text NOTHING_TO_JUDGE =
      Text.en("{rule}: there was nothing to judge").nl("{rule}: er was niets te beoordelen");
  public static final Text NO_CUT_OFF =
      Text.en(
              "{rule}: not judged, as the plan has no cut-off: it is not known who is still on the way")
          .nl(
              "{rule}: niet beoordeeld, want het plan heeft geen peilmoment: het is niet bekend wie"
                  + " nog onderweg is");
  public static final Text CAME_BACK =
      Text.en(
              "{rule}: \"{phase}\" was not judged, as more {people} came back there after such a"
                  + " silence ({cameBack}) than stopped ({stopped}); allow a longer silence")
          .nl(
              "{rule}: de fase \"{phase}\" is niet beoordeeld, want er kwamen meer {people} na zo'n"
                  + " stilte terug ({cameBack}) dan er stopten ({stopped}); sta een langere stilte toe");
  public static final Text WHO_IS_CONCERNED =
      Text.en(
              "{rule}: \"{touchpoint}\" was not judged, as it concerns only some personas and the"
                  + " statistics have no segments by persona")
          .nl(
              "{rule}: \"{touchpoint}\" is niet beoordeeld, want het is voor enkele persona's bedoeld"
                  + " en de statistieken hebben geen segmenten per persona");
  public static final Text NOT_RECORDED =
      Text.en("{rule}: \"{name}\" was not judged, as it is not recorded")
          .nl("{rule}: \"{name}\" is niet beoordeeld, want het wordt niet vastgelegd");
  public static final Text BRANCH_NOT_IN_LOG =
      Text.en(
              "{rule}: \"{branching}\" was not judged, as the log has not one event of one of its"
                  + " branches: it is not recorded, or nobody takes it")
          .nl(
              "{rule}: \"{branching}\" is niet beoordeeld, want in het log is geen enkele gebeurtenis van"
                  + " een van de takken: die wordt niet vastgelegd, of niemand neemt hem");
  public static final Text NOTHING_BETWEEN =
      Text.en(
              "{rule}: the way from \"{phase}\" to \"{to}\" was not judged, as the log has not one"
                  + " event of what is between: it is not recorded, or nobody comes there")
          .nl(
              "{rule}: de weg van \"{phase}\" naar \"{to}\" is niet beoordeeld, want in het log is geen"
                  + " enkele gebeurtenis van wat ertussen ligt: dat wordt niet vastgelegd, of niemand komt er");
  public static final Text NOTHING_AFTER =
      Text.en(
              "{rule}: \"{phase}\" was not judged, as the log has not one event of what comes after it:"
                  + " it is not recorded, or nobody comes there")
          .nl(
              "{rule}: \"{phase}\" is niet beoordeeld, want in het log is geen enkele gebeurtenis van"
                  + " wat erna komt: dat wordt niet vastgelegd, of niemand komt er");
  public static final Text BRANCH_NOT_RECORDED =
      Text.en("{rule}: \"{branching}\" was not judged, as one of its branches is not recorded")
          .nl(
              "{rule}: \"{branching}\" is niet beoordeeld, want een van de takken wordt niet vastgelegd");
  public static final Text BRANCH_UNSEEN =
      Text.en(
              "{rule}: \"{branching}\" was not judged, as nobody can be seen to take one of its"
                  + " branches, which has no touchpoints")
          .nl(
              "{rule}: \"{branching}\" is niet beoordeeld, want een van de takken heeft"
                  + " geen contactmomenten, zodat niet te zien is wie die neemt");
  public static final Text LOOP_UNSEEN =
      Text.en(
              "{rule}: the loyalty loop from \"{from}\" to \"{to}\" was not judged, as the phases that"
                  + " {people} can meet do not identify it")
          .nl(
              "{rule}: de loyalty loop van \"{from}\" naar \"{to}\" is niet beoordeeld, want de fasen"
                  + " waar {people} kunnen komen, onderscheiden hem niet");
  public static final Text PURCHASE_UNKNOWN =
      Text.en(
              "{rule}: loyalty loops were not judged, as it is not known at which touchpoint {people}"
                  + " buy")
          .nl(
              "{rule}: loyalty loops zijn niet beoordeeld, want het is niet bekend bij welk"
                  + " contactmoment {people} kopen");

  /** The same where nobody buys. */
  public static final Text RETURN_UNKNOWN =
      Text.en(
              "{rule}: loyalty loops were not judged, as it is not known at which touchpoint {people}"
                  + " come back")
          .nl(
              "{rule}: loyalty loops zijn niet beoordeeld, want het is niet bekend bij welk"
                  + " contactmoment {people} terugkomen");

  private RuleTexts() {}
}
