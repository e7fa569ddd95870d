package io.github.klantreis.model.wording;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.HashMap;
import java.util.Map;

/** What is said of structural problems, in English and Dutch. Made once, as proofs are many. */
public final class ProofWords {
  private ProofWords() {}

  /** Fills a text by names and values in turn. */
  public static Text filled(Text template, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return Listing.filled(template, values);
  }

  // ---- what may be blank ----

  public static final Text GROUP_LABEL =
      Text.en("the label of a group").nl("het label van een groep");

  public static final Text GROUP_IDEAS =
      Text.en("the ideas of a group").nl("de ideeën van een groep");

  public static final Text MEMBER_NAME =
      Text.en("the name of a member").nl("de naam van een teamlid");

  public static final Text MEMBER_DEPARTMENT =
      Text.en("the department of a member").nl("de afdeling van een teamlid");

  public static final Text LANE_NAME = Text.en("the name of a lane").nl("de naam van een baan");

  public static final Text TEXT = Text.en("the text").nl("de tekst");

  public static final Text SOURCE = Text.en("the source").nl("de bron");

  public static final Text INITIAL_BRANDS = Text.en("the initial brands").nl("de eerste merken");

  public static final Text ADDED_BRANDS = Text.en("the added brands").nl("de toegevoegde merken");

  public static final Text OWN_BRAND = Text.en("the own brand").nl("het eigen merk");

  public static final Text NAME = Text.en("the name").nl("de naam");

  public static final Text VISION = Text.en("the vision").nl("de merkvisie");

  public static final Text MISSION = Text.en("the mission").nl("de merkmissie");

  public static final Text VALUES = Text.en("the values").nl("de merkwaarden");

  public static final Text PERSONALITY = Text.en("the personality").nl("de merkpersoonlijkheid");

  public static final Text PROMISE = Text.en("the promise").nl("de merkbelofte");

  public static final Text ESSENCE = Text.en("the essence").nl("de merkessentie");

  public static final Text LANGUAGE = Text.en("the language").nl("de taal");

  public static final Text SENSES = Text.en("the senses").nl("de zintuigen");

  public static final Text ICONS = Text.en("the icons").nl("de merkiconen");

  public static final Text CONDITION = Text.en("the condition").nl("de voorwaarde");

  public static final Text SENDER = Text.en("the sender").nl("de afzender");

  public static final Text RECEIVER = Text.en("the receiver").nl("de ontvanger");

  public static final Text TONE = Text.en("the tone of voice").nl("de toon");

  public static final Text SUBJECT = Text.en("the subject").nl("het onderwerp");

  public static final Text LINK_TARGET =
      Text.en("the target of a link").nl("het doel van een link");

  public static final Text EMOTION_LABEL =
      Text.en("the label of the emotion").nl("het label van de emotie");

  public static final Text CONVEYED =
      Text.en("the values of the brand").nl("de waarden van het merk");

  public static final Text VALIDATOR_ID =
      Text.en("the id of the validator").nl("de id van de validator");

  public static final Text REASON = Text.en("the reason").nl("de reden");

  public static final Text TRIGGER = Text.en("the trigger").nl("de aanleiding");

  public static final Text PICTURE =
      Text.en("the description of a picture").nl("de beschrijving van een afbeelding");

  // ---- messages, and parts of them ----

  public static final Text BLANK = Text.en("{what} is blank").nl("{what} is leeg");

  public static final Text BLANK_ONE =
      Text.en("text {number} of {what} is blank").nl("tekst {number} van {what} is leeg");

  public static final Text HORIZON_ENDS =
      Text.en("it would start on {start} and end on {end}; the end must be after the start")
          .nl(
              "die zou op {start} beginnen en op {end} eindigen; het einde moet na het begin"
                  + " komen");

  public static final Text HORIZON_LASTS =
      Text.en("it would last {time}; the length must be positive")
          .nl("die zou {time} duren; de duur moet positief zijn");

  public static final Text TWO_LANES =
      Text.en("two lanes have the id {id}").nl("twee banen hebben de id {id}");

  public static final Text PERSONA_TOO =
      Text.en(
              "a persona has the id {id} as well; personas and actors share one space of ids,"
                  + " as both take part in touchpoints")
          .nl(
              "ook een persona heeft de id {id}; ids van persona's en actoren moeten"
                  + " verschillen, omdat beide bij contactmomenten betrokken zijn");

  public static final Text UNKNOWN_PHASE =
      Text.en("the phase model {model} has no phase {phase}; it has {known}{overlapping}")
          .nl("het fasemodel {model} heeft geen fase {phase}; het heeft {known}{overlapping}");

  public static final Text NONE_OVERLAPS =
      Text.en(", none of which overlaps it").nl("; geen daarvan overlapt ermee");

  public static final Text SOME_OVERLAP =
      Text.en(", of which {some} overlap it").nl(", waarvan {some} ermee overlappen");

  public static final Text NOT_POSITIVE =
      Text.en("the time {time} is not positive").nl("de tijd {time} is niet positief");

  public static final Text NEGATIVE =
      Text.en("the time {time} is negative").nl("de tijd {time} is negatief");

  public static final Text SHORTER =
      Text.en("the longest time {longest} is shorter than the shortest, {shortest}")
          .nl("de langste tijd {longest} is korter dan de kortste, {shortest}");

  public static final Text LEADS_NOWHERE =
      Text.en("it leads to the touchpoint {id}, which this journey does not have")
          .nl("het leidt naar het contactmoment {id}, dat deze reis niet heeft");

  public static final Text SIDE_BY_SIDE =
      Text.en(
              "it leads to the touchpoint {id} in another branch of {branching}, whose branches"
                  + " go on side by side; only branches of a choice may lead to each other")
          .nl(
              "het leidt naar het contactmoment {id} in een andere tak van {branching}, waarvan"
                  + " de takken naast elkaar doorlopen; alleen takken van een keuze mogen naar"
                  + " elkaar leiden");

  public static final Text NO_BRANCHINGS =
      Text.en("it is in the branch {branch}, but its phase has no branchings")
          .nl("het staat in de tak {branch}, maar de fase heeft geen vertakkingen");

  public static final Text BRANCH = Text.en("branch").nl("tak");

  public static final Text PHASE_HAS_BRANCHES =
      Text.en("the phase has the branches").nl("de fase heeft de takken");

  public static final Text APART =
      Text.en(
              "it is in the branch {branch} but apart from the others of {branching}; the"
                  + " touchpoints of a branching follow each other, branch by branch in the"
                  + " order of the branches")
          .nl(
              "het staat in de tak {branch}, maar los van de andere van {branching}; de"
                  + " contactmomenten van een vertakking volgen op elkaar, tak na tak in de"
                  + " volgorde van de takken");

  public static final Text BRANCHING_NAME =
      Text.en("the name of the branching {branching}").nl("de naam van de vertakking {branching}");

  public static final Text NO_BRANCHES =
      Text.en("the branching {branching} has no branches; it needs two or more")
          .nl("de vertakking {branching} heeft geen takken; er zijn er minstens twee nodig");

  public static final Text ONE_BRANCH =
      Text.en("the branching {branching} has only one branch; it needs two or more")
          .nl("de vertakking {branching} heeft maar één tak; er zijn er minstens twee nodig");

  public static final Text EMPTY_BRANCHES =
      Text.en(
              "all branches of the branching {branching} are empty; at least one needs a"
                  + " touchpoint, or the branching can be removed")
          .nl(
              "alle takken van de vertakking {branching} zijn leeg; minstens één heeft een"
                  + " contactmoment nodig, of de vertakking kan weg");

  public static final Text ENDS_SIDE_BY_SIDE =
      Text.en(
              "the journey ends with {what}, whose branches go on side by side; it can end with a"
                  + " branch of a choice only")
          .nl(
              "de reis eindigt met {what}, waarvan de takken naast elkaar lopen; de reis kan alleen"
                  + " eindigen met een tak van een keuze");

  public static final Text ALL_END =
      Text.en(
              "the journey ends with every branch of {branching}, so that nobody comes to {id}"
                  + " behind it; one branch at least must go on")
          .nl(
              "de reis eindigt met elke tak van {branching}, zodat niemand bij {id} daarachter"
                  + " komt; minstens één tak moet verdergaan");

  public static final Text ALL_END_BEFORE_LOOP =
      Text.en(
              "the journey ends with every branch of {branching}, so that nobody comes to the"
                  + " loyalty loop {id}; one branch at least must go on")
          .nl(
              "de reis eindigt met elke tak van {branching}, zodat niemand bij de loyalty loop"
                  + " {id} komt; minstens één tak moet verdergaan");

  public static final Text TWO_BRANCHES =
      Text.en("two branches of {branching} have the id {id}")
          .nl("twee takken van {branching} hebben de id {id}");

  public static final Text BRANCH_OF =
      Text.en("the branch {branch} of {branching}").nl("de tak {branch} van {branching}");

  public static final Text NAME_OF = Text.en("the name of {what}").nl("de naam van {what}");

  public static final Text SHARE =
      Text.en("the share of {what} is {share}; allowed is from 0 to 100 percent")
          .nl("het aandeel van {what} is {share}; toegestaan is van 0 tot 100 procent");

  public static final Text TWO_BRANCHINGS =
      Text.en(
              "two branchings have the id {id}; ids of branchings and touchpoints must be"
                  + " unique in the whole journey")
          .nl(
              "twee vertakkingen hebben de id {id}; ids van vertakkingen en contactmomenten"
                  + " moeten uniek zijn in de hele reis");

  public static final Text BRANCHING_AND_TOUCHPOINT =
      Text.en(
              "a branching and a touchpoint have the id {id}; ids of branchings and touchpoints"
                  + " must be unique in the whole journey")
          .nl(
              "een vertakking en een contactmoment hebben de id {id}; ids van vertakkingen en"
                  + " contactmomenten moeten uniek zijn in de hele reis");

  public static final Text TWO_ACTIONS =
      Text.en(
              "two actions of this touchpoint have the id {id}; give one of them an id of its"
                  + " own")
          .nl(
              "twee acties van dit contactmoment hebben de id {id}; geef een van beide een"
                  + " eigen id");

  public static final Text LANE = Text.en("lane").nl("baan");

  public static final Text HAS_LANES =
      Text.en("the journey has the lanes").nl("de reis heeft de banen");

  public static final Text NOTE_TWICE =
      Text.en("the {kind} {text} is here twice").nl("{kind} {text} staat hier twee keer");

  public static final Text NOTE_TWICE_AS =
      Text.en(
              "the {kind} {text} is here twice, the first time as {former}; if they differ,"
                  + " give one an id or say it in other words")
          .nl(
              "{kind} {text} staat hier twee keer, de eerste keer als {former}; verschillen ze,"
                  + " geef dan een van beide een id of zeg het anders");

  public static final Text OUT_OF_RANGE =
      Text.en("{value} is not in the range from {min} to {max}")
          .nl("{value} ligt niet tussen {min} en {max}");

  public static final Text OFF_SCALE =
      Text.en("{value} is not on the scale from {min} to {max}")
          .nl("{value} valt buiten de schaal van {min} tot {max}");

  public static final Text VALUE = Text.en("value").nl("waarde");

  public static final Text BRAND_HAS =
      Text.en("the brand has the values").nl("het merk heeft de waarden");

  public static final Text PERSONA = Text.en("persona").nl("persona");

  public static final Text HAS_PERSONAS =
      Text.en("the journey has the personas").nl("de reis heeft de persona's");

  public static final Text PARTICIPANT = Text.en("persona or actor").nl("persona of actor");

  public static final Text HAS_PARTICIPANTS =
      Text.en("the journey has the personas and actors")
          .nl("de reis heeft de persona's en actoren");

  public static final Text AND_SIDE =
      Text.en("{message}; the side is Side.{name}, in JSON \"side/{id}\"")
          .nl("{message}; de partij is Side.{name}, in JSON \"side/{id}\"");

  public static final Text INTERVAL =
      Text.en("the interval {time} is not positive").nl("het interval {time} is niet positief");

  public static final Text PHASE = Text.en("phase").nl("fase");

  public static final Text HAS_PHASES =
      Text.en("the journey has the phases").nl("de reis heeft de fasen");

  public static final Text OF_KIND =
      Text.en(
              "{message}. {id} is a kind of phase, and loops name phases by their ids: of this"
                  + " kind is {phases}")
          .nl(
              "{message}. {id} is een soort fase, en loops noemen fasen bij hun id: van deze"
                  + " soort is {phases}");

  public static final Text OF_KIND_SEVERAL =
      Text.en(
              "{message}. {id} is a kind of phase, and loops name phases by their ids: of this"
                  + " kind are {phases}")
          .nl(
              "{message}. {id} is een soort fase, en loops noemen fasen bij hun id: van deze"
                  + " soort zijn {phases}");

  public static final Text NO_ID =
      Text.en("{id} is not an id; allowed are {allowed}")
          .nl("{id} is geen id; toegestaan zijn {allowed}");

  public static final Text NO_ID_SWAPPED =
      Text.en("{id} is not an id; allowed are {allowed}. Are id and name swapped?")
          .nl("{id} is geen id; toegestaan zijn {allowed}. Zijn id en naam verwisseld?");

  public static final Text TWO_ELEMENTS =
      Text.en("two {kinds} have the id {id}; ids must be unique in the whole journey")
          .nl("twee {kinds} hebben de id {id}; ids moeten uniek zijn in de hele reis");

  public static final Text ANOTHER_NOTE =
      Text.en(
              "another {kind} of the journey has the id {id}, too; give each an id of its own, or"
                  + " change the one that is there (in Java with {method})")
          .nl(
              "ook een ander onderdeel van de soort {kind} heeft in deze reis de id {id}; geef elk"
                  + " een eigen id, of wijzig het onderdeel dat er al is (in Java met {method})");

  public static final Text NOTE_WITHOUT_ID =
      Text.en("it refers to the {kind} {text}, which has no id; give it an id")
          .nl("dit verwijst naar {kind} {text}, zonder id; geef het een id");

  public static final Text HAS_NOTES =
      Text.en("the journey has, with an id, the {kinds}")
          .nl("de reis heeft, met een id, de {kinds}");

  public static final Text NONE_WITH_ID =
      Text.en("there are none with an id").nl("er zijn er geen met een id");

  public static final Text NOTE_IS_ID =
      Text.en(
              "{text} is the id of another {kind}; if that one is meant, change it (in Java with"
                  + " {method}), and else say it in other words")
          .nl(
              "{text} is de id van een ander onderdeel van de soort {kind}; is dat bedoeld, wijzig"
                  + " het dan (in Java met {method}), en zeg het anders als het een nieuw is");

  public static final Text DIFFERS =
      Text.en(
              "{what} of the journey {from}, {coming}, differs from that of this journey,"
                  + " {there}{how}; {remedy}")
          .nl(
              "{what} van de reis {from}, {coming}, wijkt af van die in deze reis,"
                  + " {there}{how}; {remedy}");

  public static final Text WITH_ID = Text.en("the {what} {id}").nl("{what} {id}");

  public static final Text THE_BRAND = Text.en("the brand").nl("het merk");

  public static final Text ANOTHER_ID =
      Text.en("make them the same, or give one of them another id")
          .nl("maak ze gelijk, of geef een van beide een andere id");

  public static final Text CONVEY_NOTHING =
      Text.en("make them the same, or let the touchpoint convey nothing")
          .nl("maak ze gelijk, of laat het contactmoment niets uitdragen");

  public static final Text OWN_TERM = Text.en("own term").nl("eigen term");

  public static final Text IN = Text.en(" in {fields}").nl(" in {fields}");

  public static final Text SCORE =
      Text.en("the valence {value} is outside {min} to +{max}")
          .nl("de score {value} ligt buiten {min} tot +{max}");
}
