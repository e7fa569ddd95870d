package io.github.klantreis.discovery;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;

/** The sentences of proposals. */
final class DiscoveryWords {
  static final Text LOG =
      Text.en("Proposed from a log of {customers} and {encounters}.")
          .nl("Voorstel op basis van een log met {customers} en {encounters}.");

  static final Counted ENCOUNTERS =
      new Counted(
          Text.en("1 encounter").nl("1 gebeurtenis"),
          Text.en("{n} encounters").nl("{n} gebeurtenissen"));

  static final Text LASTS =
      Text.en(
              "For half of the {people} who met a touchpoint, about {time} or more passed from the"
                  + " first encounter with one to the last; whoever stopped or is still on the way"
                  + " counts, too.")
          .nl(
              "Bij de helft van de {people} met een contactmoment zit er ongeveer {time} of meer"
                  + " tussen het eerste en het laatste; wie stopte of nog onderweg is, telt ook mee.");

  static final Text LEFT_OUT =
      Text.en("Left out, {reason}: {events}").nl("Weggelaten, {reason}: {events}");

  static final Text NOT_IN_LOG =
      Text.en(
              "On the map, but not one event is of it (not recorded, or nobody comes there):"
                  + " {touchpoints}")
          .nl(
              "Wel op de kaart, maar geen enkele gebeurtenis hoort erbij (niet vastgelegd, of niemand"
                  + " komt er): {touchpoints}");

  static final Text MET =
      Text.en("{part} of {whole} {people} met it ({share}%).")
          .nl("Bij {part} van de {whole} {people} was er dit contactmoment ({share}%).");

  static final Text BEFORE =
      Text.en(
              "Its place follows from the order of first encounters: of {whole} {people} who met"
                  + " it and \"{name}\", {part} met it first.")
          .nl(
              "De plek volgt uit de volgorde waarin {people} de contactmomenten voor het eerst"
                  + " hadden: bij {part} van de {whole} {people} met dit contactmoment en"
                  + " \"{name}\" kwam dit het eerst.");

  static final Text FELT =
      Text.en("{customers} reported how they felt; the average is {value}.")
          .nl("Het gemiddelde van het gevoel dat is aangegeven door {customers}, is {value}.");

  static final Text BY_TIME =
      Text.en(
              "The phase starts here because moves from before this point to after it take longer:"
                  + " {time} in the median of {moves}, against {within} between touchpoints of one"
                  + " phase.")
          .nl(
              "De fase begint hier omdat stappen van vóór dit punt naar erna langer duren: de"
                  + " mediaan van {moves} is {time}, tegen {within} binnen een fase.");

  static final Text WAIT =
      Text.en(
              "The wait before it is the median time of {moves} to it from an earlier phase; whether"
                  + " {people} were waiting then, the log does not show.")
          .nl(
              "De wachttijd ervoor is de mediaan van {moves} hierheen uit een eerdere fase; of"
                  + " {people} toen echt wachtten, blijkt niet uit het log.");

  static final Text BY_ORDER =
      Text.en(
              "The phase starts here because of the order alone, which is weak evidence. Pairs of"
                  + " first encounters the other way round: {part} of {whole}.")
          .nl(
              "De fase begint hier alleen vanwege de volgorde, en dat is zwak bewijs: bij {part}"
                  + " van de {whole} paren was de volgorde andersom.");

  static final Text KIND_BY_WORD =
      Text.en("Its kind follows from the word {words}.")
          .nl("Het soort fase volgt uit het woord {words}.");

  static final Text KIND_BY_WORDS =
      Text.en("Its kind follows from the words {words}.")
          .nl("Het soort fase volgt uit de woorden {words}.");

  static final Text KIND_BY_ORDER =
      Text.en(
              "No word in the names of its touchpoints tells which phase it is: its kind is a guess"
                  + " from its place.")
          .nl(
              "Geen woord in de namen van de contactmomenten zegt welke fase dit is: het soort fase"
                  + " is gegokt op basis van de plek.");

  /** The name of a phase whose kind does not name it alone. */
  static final Text NAMED = Text.en("Around ‘{touchpoint}’").nl("Rond ‘{touchpoint}’");

  static final Text CHOICE = Text.en("Which way?").nl("Welke weg?");
  static final Text PARALLEL = Text.en("In any order").nl("In willekeurige volgorde");

  static final Text BRANCH =
      Text.en("{part} of {whole} visits to the phase went this way ({share}%).")
          .nl("Bij {part} van de {whole} bezoeken aan de fase ging het zo ({share}%).");

  /** Of a branch of a choice where hardly any visit went none. */
  static final Text CHOSEN =
      Text.en(
              "{part} of {whole} visits to the phase that went one of these ways went this way first"
                  + " ({share}%).")
          .nl(
              "Van de {whole} bezoeken aan de fase waarbij een van deze wegen is genomen, was dit"
                  + " bij {part} de eerste ({share}%).");

  static final Text CHOSEN_OF_ALL =
      Text.en("{part} of {whole} visits to the phase went this way first ({share}%).")
          .nl("Bij {part} van de {whole} bezoeken aan de fase was dit de eerste weg ({share}%).");

  static final Text CHOSEN_NONE =
      Text.en("{part} of {whole} visits to the phase went none of these ways ({share}%).")
          .nl(
              "Bij {part} van de {whole} bezoeken aan de fase is geen van deze wegen genomen"
                  + " ({share}%).");

  static final Text CAME =
      Text.en("{part} of {whole} {people} of the phase came here ({share}%).")
          .nl("Bij {part} van de {whole} {people} van de fase volgde dit ({share}%).");

  static final Text ENDS =
      Text.en(
              "The {peopleJourney} seems to end here: of {whole} {people} who came here long enough"
                  + " ago to know, {part} met something else afterwards ({share}%).")
          .nl(
              "De {peopleJourney} lijkt hier te eindigen: bij {part} van de {whole} {people} die hier"
                  + " lang genoeg geleden kwamen, volgde nog iets anders ({share}%).");

  static final Text OTHERWISE = Text.en("Otherwise").nl("Anders");

  static final Text CAME_NOT =
      Text.en("{part} of {whole} {people} of the phase did not come there ({share}%).")
          .nl("Bij {part} van de {whole} {people} van de fase volgde dat niet ({share}%).");

  static final Text NONE = Text.en("None of these").nl("Geen van deze");

  static final Text STEP =
      Text.en("{part} of {whole} {people} who were here ({share}%)")
          .nl("{part} van de {whole} {people} die hier waren ({share}%)");

  static final Text WAY =
      Text.en(
              "From its phase {part} of {whole} {people} went straight to the phase \"{phase}\""
                  + " ({share}%), most often by the step from here to \"{name}\".")
          .nl(
              "Vanuit deze fase gingen {part} van de {whole} {people} meteen naar de fase"
                  + " \"{phase}\" ({share}%), het vaakst met de stap van hier naar \"{name}\".");

  static final Text LOOP =
      Text.en("Assumed: {part} of {whole} {people} of the phase took it ({share}%).")
          .nl("Aanname: zo terug bij {part} van de {whole} {people} van de fase ({share}%).");

  static final Counted MOVES =
      new Counted(Text.en("1 move").nl("1 stap"), Text.en("{n} moves").nl("{n} stappen"));

  private DiscoveryWords() {}
}
