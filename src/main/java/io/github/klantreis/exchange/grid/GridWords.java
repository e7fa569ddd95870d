package io.github.klantreis.exchange.grid;

import io.github.klantreis.vocabulary.Text;
import java.util.Locale;

/** What is said of a grid that is not as it should be. */
final class GridWords {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  static final Text NO_ROW =
      Text.en("there is no row \"{key}\" with a name in the third column; a grid must have one")
          .nl("er is geen rij \"{key}\" met een naam in de derde kolom, en die moet er zijn");
  static final Text REPEATED_ROW =
      Text.en("the row {key} is there already; only the first one is read")
          .nl("de rij {key} is er al; alleen de eerste wordt gelezen");
  static final Text UNKNOWN_ROW =
      Text.en("{key} is no key of a row, so the row is not read")
          .nl("{key} is geen sleutel van een rij, dus de rij wordt niet gelezen");
  static final Text ROW_STAYS =
      Text.en("the row {key} is not there; as it may be one that is not read, it stays as it was")
          .nl(
              "de rij {key} is er niet; omdat ze een rij kan zijn die niet wordt gelezen, blijft ze"
                  + " zoals ze was");
  static final Text NO_KEY =
      Text.en("the row has no key, so it is not read; it begins with {cell}")
          .nl("de rij heeft geen sleutel en wordt dus niet gelezen; ze begint met {cell}");
  static final Text SINGLE =
      Text.en("{cell} is not read, as only the third column of this row counts")
          .nl("{cell} wordt niet gelezen, want van deze rij telt alleen de derde kolom");
  static final Text NOT_FIRST =
      Text.en("{cell} is not read, as the first column of the phase says it")
          .nl("{cell} wordt niet gelezen, want dat zegt de eerste kolom van de fase");
  static final Text OUTSIDE_CELLS =
      Text.en("{text} is in no cell of the table, so it is not read")
          .nl("{text} staat in geen cel van de tabel en wordt dus niet gelezen");
  static final Text FURTHER_TABLE =
      Text.en("there is another table, which is not read")
          .nl("er is nog een tabel, en die wordt niet gelezen");
  static final Text NO_TOUCHPOINT =
      Text.en("{cell} is not read, as its column has no touchpoint")
          .nl("{cell} wordt niet gelezen, want in deze kolom staat geen contactmoment");
  static final Text UNKNOWN_MODEL =
      Text.en("there is no phase model {model}; allowed: {allowed}")
          .nl("er is geen fasemodel {model}; mag wel: {allowed}");
  static final Text NO_NUMBER = Text.en("{cell} is no number").nl("{cell} is geen getal");
  static final Text NO_SCORE =
      Text.en(
              "{cell} is no score, so the emotion {word} is not read and {outcome}; allowed: -2, -1,"
                  + " 0, 1 and 2")
          .nl(
              "{cell} is geen score, dus de emotie {word} wordt niet gelezen en {outcome}; mag wel:"
                  + " -2, -1, 0, 1 en 2");
  static final Text NONE_HERE = Text.en("there is none here").nl("hier is er geen");
  static final Text EMOTION_STAYS =
      Text.en("the one that was here stays").nl("die hier al stond, blijft");
  static final Text OUT_OF_SCALE =
      Text.en("{cell} is outside the scale from {min} to {max}")
          .nl("{cell} valt buiten de schaal van {min} tot {max}");
  static final Text NO_SCALE =
      Text.en(
              "{cell} is not read, as a scale needs metric-min and a higher metric-max; the metric"
                  + " has no scale")
          .nl(
              "{cell} wordt niet gelezen, want een schaal heeft metric-min nodig en een hogere"
                  + " metric-max; de meetwaarde heeft geen schaal");
  static final Text HALF_SCALE =
      Text.en(
              "{cell} is not read, as a scale needs metric-min and a higher metric-max; the scale is"
                  + " from {min} to {max}")
          .nl(
              "{cell} wordt niet gelezen, want een schaal heeft metric-min nodig en een hogere"
                  + " metric-max; de schaal is van {min} tot {max}");
  static final Text NO_METRIC_ID =
      Text.en("{metric} is no id; allowed: {allowed}")
          .nl("{metric} is geen id; mag wel: {allowed}");
  static final Text NO_PHASE =
      Text.en("{cell} is not read, as neither its column nor one left of it has a phase")
          .nl("{cell} wordt niet gelezen, want deze kolom en die links ervan hebben geen fase");
  static final Text REPEATED_ID =
      Text.en("another one has the id {id} already, so this one is not read")
          .nl("een ander heeft id {id} al, dus dit wordt niet gelezen");
  static final Text NO_PERSONA =
      Text.en("there is no persona with the id {id}").nl("er is geen persona met id {id}");
  static final Text NO_NAME =
      Text.en("the persona {id} has no name").nl("persona {id} heeft geen naam");
  static final Text AMBIGUOUS =
      Text.en("{cell} is ambiguous; it is read as {number}")
          .nl("{cell} is dubbelzinnig en wordt gelezen als {number}");
  static final Text HALF_EMOTION =
      Text.en("an emotion needs a score and a word, so {cell} alone is not read and {outcome}")
          .nl(
              "een emotie heeft een score en een woord, dus {cell} alleen wordt niet gelezen en"
                  + " {outcome}");
  static final Text NO_EMOTION_HERE = Text.en("there is no emotion here").nl("hier is geen emotie");
  static final Text NO_CHANNEL =
      Text.en(
              "{cell} is no channel, so it is none here, but kept as the attribute grid.channel; an"
                  + " own channel is written as \"Label (online, owned)\"")
          .nl(
              "{cell} is geen kanaal en telt hier dus niet mee, maar blijft bewaard als attribuut"
                  + " grid.channel; een eigen kanaal is te schrijven als \"Label (online, owned)\"");
  static final Text NO_ACTION =
      Text.en("{cell} is no kind of action, so it is kept as the attribute grid.action")
          .nl("{cell} is geen soort actie en blijft daarom bewaard als attribuut grid.action");
  static final Text CHANNELS_STAY =
      Text.en("the channels that were here stay").nl("de kanalen die hier al stonden, blijven");
  static final Text ACTIONS_STAY =
      Text.en("the actions that were here stay").nl("de acties die hier al stonden, blijven");
  static final Text METRIC_STAYS =
      Text.en("the metric stays as it was").nl("de meetwaarde blijft zoals ze was");
  static final Text NAME_STAYS =
      Text.en("there is no name here, so {id} keeps the name {name}")
          .nl("hier staat geen naam, dus {id} houdt de naam {name}");
  static final Text ID_STAYS =
      Text.en("another one has the id {id} already, so this one keeps the id {former}")
          .nl("een ander heeft id {id} al, dus dit houdt id {former}");
  static final Text OWN_KINDS =
      Text.en("{cell} is no phase of the model {model}, so the phases are of a model of their own")
          .nl("{cell} is geen fase van het model {model}, dus de fasen zijn van een eigen model");
  static final Text KIND_STAYS =
      Text.en("{cell} is no phase of the model {model}, so this one stays {kind}")
          .nl("{cell} is geen fase van het model {model}, dus dit blijft {kind}");
  static final Text MODEL_STAYS =
      Text.en("the journey keeps the phase model {former}").nl("de reis houdt fasemodel {former}");
  static final Text SEVERAL =
      Text.en("in {cell}, {separator} separates nothing; put each on a line of its own in the cell")
          .nl("in {cell} scheidt {separator} niets; zet elk op een eigen regel in de cel");
  static final Text WINDOWS =
      Text.en("the file is not UTF-8 and is read as Windows-1252")
          .nl("het bestand is geen UTF-8 en wordt gelezen als Windows-1252");

  private GridWords() {}

  /** Returns a text that says two things. */
  static Text both(Text one, Text other) {
    return Text.en(one.get(Locale.ENGLISH) + "; " + other.get(Locale.ENGLISH))
        .nl(one.get(DUTCH) + "; " + other.get(DUTCH));
  }
}
