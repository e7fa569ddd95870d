package io.github.klantreis.exchange.json;

import io.github.klantreis.vocabulary.Text;

/** The texts of problems, in English and Dutch. */
final class JsonWords {
  static final Text TEXT = Text.en("a text").nl("een tekst");
  static final Text NUMBER = Text.en("a number").nl("een getal");
  static final Text FLAG = Text.en("true or false").nl("true of false");
  static final Text LIST = Text.en("a list: [ … ]").nl("een lijst: [ … ]");
  static final Text OBJECT = Text.en("an object: { … }").nl("een object: { … }");
  static final Text TEXT_OR_OBJECT =
      Text.en("a text, an object: { … }").nl("een tekst, een object: { … }");
  static final Text NULL =
      Text.en("null; what is absent is left out").nl("null; wat er niet is, wordt weggelaten");
  static final Text OTHER = Text.en("no JSON value").nl("geen JSON-waarde");

  static final Text WRONG_TYPE = Text.en("this is {found}").nl("dit is {found}");
  static final Text EXPECTED = Text.en("{expected}").nl("{expected}");
  static final Text WRONG_VALUE =
      Text.en("{found} is not allowed here").nl("{found} mag hier niet");
  static final Text ONE_OF = Text.en("{choices}").nl("{choices}");
  static final Text ONE_OF_OR_OBJECT =
      Text.en("{choices}, or an object that defines a value of your own: { … }")
          .nl("{choices}, of een object dat een eigen waarde omschrijft: { … }");
  static final Text MEANT =
      Text.en("{found} is not allowed here; is {meant} meant?")
          .nl("{found} mag hier niet; is {meant} bedoeld?");
  static final Text BLANK = Text.en("this text is blank").nl("deze tekst is leeg");
  static final Text NOT_BLANK =
      Text.en("a text that is not blank").nl("een tekst waar iets in staat");
  static final Text NO_ID = Text.en("{found} is not an id").nl("{found} is geen id");
  static final Text ID =
      Text.en("letters, digits and . _ : - without blanks")
          .nl("letters, cijfers en . _ : - zonder spaties");
  static final Text TWICE = Text.en("{found} is here twice").nl("{found} staat hier twee keer");
  static final Text LONE_SURROGATE =
      Text.en("this text has half a character (a lone surrogate)")
          .nl("deze tekst bevat een half teken (een los surrogaat)");
  static final Text REFUSED = Text.en("{reason}").nl("dit mag niet: \"{reason}\"");

  static final Text MISSING =
      Text.en("the field \"{field}\" is missing").nl("het veld \"{field}\" ontbreekt");
  static final Text UNKNOWN =
      Text.en("there is no field {field} here").nl("een veld {field} bestaat hier niet");
  static final Text UNKNOWN_MEANT =
      Text.en("there is no field {field} here; is {meant} meant?")
          .nl("een veld {field} bestaat hier niet; is {meant} bedoeld?");
  static final Text DUPLICATE =
      Text.en("the field {field} is here twice").nl("het veld {field} staat hier twee keer");

  static final Text UNFINISHED_MERGE =
      Text.en("a merge is not finished: this document is a draft")
          .nl("een samenvoeging is niet af: dit document is een concept");
  static final Text FINISH_MERGE =
      Text.en("choose what should be where it is open, and remove the field \"conflicts\"")
          .nl("kies wat er moet staan waar iets openstaat, en verwijder het veld \"conflicts\"");

  static final Text UNKNOWN_PHASE =
      Text.en("the phase model {model} has no phase {found}")
          .nl("het fasemodel {model} heeft geen fase {found}");
  static final Text UNKNOWN_PHASE_MEANT =
      Text.en("the phase model {model} has no phase {found}; is {meant} meant?")
          .nl("het fasemodel {model} heeft geen fase {found}; is {meant} bedoeld?");

  // Jackson gives its reasons in English, so that they are quoted in Dutch
  static final Text SYNTAX =
      Text.en("this is no JSON: {reason}").nl("dit is geen JSON: de lezer meldt \"{reason}\"");
  static final Text UNENDED = Text.en("this object does not end").nl("dit object eindigt niet");
  static final Text LIMIT =
      Text.en("this exceeds a limit: {reason}")
          .nl("dit gaat over een grens: de lezer meldt \"{reason}\"");
  static final Text TOO_LONG =
      Text.en("the document is longer than {limit} bytes")
          .nl("het document is langer dan {limit} bytes");
  static final Text TRAILING =
      Text.en("something follows the end of the journey")
          .nl("na het einde van de reis volgt nog iets");
  static final Text EMPTY = Text.en("the document is empty").nl("het document is leeg");
  static final Text BYTE_ORDER_MARK =
      Text.en("the document begins with a byte order mark")
          .nl("het document begint met een byte order mark");
  static final Text NOT_UTF_8 =
      Text.en("the document is not encoded in UTF-8").nl("het document is niet in UTF-8 gecodeerd");
  static final Text UTF_8 =
      Text.en("UTF-8 without a byte order mark").nl("UTF-8 zonder byte order mark");
  static final Text VERSION =
      Text.en("the document is of version {found} of the format")
          .nl("het document is van versie {found} van het formaat");
  static final Text MORE =
      Text.en("and {count} more, which are not reported")
          .nl("en nog {count}, die niet genoemd worden");
  static final Text ONE_MORE =
      Text.en("and 1 more, which is not reported").nl("en nog 1, die niet genoemd wordt");

  private JsonWords() {}
}
