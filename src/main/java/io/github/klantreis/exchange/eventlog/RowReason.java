package io.github.klantreis.exchange.eventlog;

import io.github.klantreis.part.Scale;
import io.github.klantreis.vocabulary.Text;
import java.time.Instant;
import java.util.Map;

/** What is wrong in a {@link RowProblem}, without the place. */
record RowReason(RowProblemKind kind, Text text, Map<String, Object> values) {

  static final RowReason NO_CUSTOMER =
      missing(Text.en("there is no customer").nl("er is geen klant"));
  static final RowReason NO_EVENT =
      missing(Text.en("there is no event").nl("er is geen gebeurtenis"));
  static final RowReason NO_TIME = missing(Text.en("there is no time").nl("er is geen tijd"));

  static final RowReason OUTSIDE_TRACE =
      missing(
          Text.en(
                  "the event is outside a trace, so there is no customer; read the customer from the"
                      + " event, by withCustomerOfEvent")
              .nl(
                  "de gebeurtenis staat buiten een trace, dus er is geen klant; lees de klant uit de"
                      + " gebeurtenis, met withCustomerOfEvent"));

  static final RowReason TEXT_AFTER_QUOTE =
      new RowReason(
          RowProblemKind.MALFORMED_QUOTES,
          Text.en(
                  "a quotation mark is not closed, or text follows after a closing one; within"
                      + " quotation marks, double those that belong to the text")
              .nl(
                  "een aanhalingsteken wordt niet gesloten, of er volgt tekst na het sluitende;"
                      + " schrijf een aanhalingsteken dat bij de tekst hoort dubbel"),
          Map.of());

  static final RowReason NO_OBJECT =
      new RowReason(
          RowProblemKind.MALFORMED_JSON,
          Text.en(
                  "the record is not a JSON object; if the log is one document, say where its records"
                      + " are, by withRecordsAt")
              .nl(
                  "het record is geen JSON-object; als het logboek \u00e9\u00e9n document is, zeg dan waar"
                      + " de records staan, met withRecordsAt"),
          Map.of());

  static final RowReason MORE_THAN_AN_OBJECT =
      new RowReason(
          RowProblemKind.MALFORMED_JSON,
          Text.en("more follows on the line after the JSON object; it is not read")
              .nl("op de regel volgt nog iets na het JSON-object; het wordt niet gelezen"),
          Map.of());

  static final RowReason UNDECODABLE =
      new RowReason(
          RowProblemKind.UNDECODABLE_TEXT,
          Text.en("the text is not in the charset that was stated")
              .nl("de tekst staat niet in de opgegeven tekenset"),
          Map.of());

  /** Returns why a time was refused by the reader that read it last. */
  static RowReason time(String value, TimeFormat format, TimeReader reader) {
    Instant outside = reader.outside();
    return outside == null ? noTime(value, format) : outside(value, format, outside);
  }

  private static RowReason outside(String value, TimeFormat format, Instant at) {
    return new RowReason(
        RowProblemKind.TIME_OUT_OF_RANGE,
        Text.en(
                "\"{value}\" {format} is {instant}, which is not from {earliest} to"
                    + " {latest}; is it in another unit?")
            .nl(
                "\"{value}\" is {format} {instant}, en dat ligt niet tussen {earliest} en"
                    + " {latest}; staat de tijd in een andere eenheid?"),
        Map.of(
            "value",
            RowProblem.shortened(value),
            "format",
            format.inWords(),
            "instant",
            at.toString(),
            "earliest",
            format.earliest.toString(),
            "latest",
            format.latest.toString()));
  }

  private static RowReason noTime(String value, TimeFormat format) {
    return new RowReason(
        RowProblemKind.UNREADABLE_TIME,
        Text.en("\"{value}\" is not a time {format}").nl("\"{value}\" is geen tijd {format}"),
        Map.of("value", RowProblem.shortened(value), "format", format.inWords()));
  }

  static RowReason experience(String value, Scale scale) {
    return new RowReason(
        RowProblemKind.UNREADABLE_EXPERIENCE,
        Text.en("\"{value}\" is not a number from {min} to {max}")
            .nl("\"{value}\" is geen getal van {min} tot en met {max}"),
        Map.of(
            "value",
            RowProblem.shortened(value),
            "min",
            plain(scale.min()),
            "max",
            plain(scale.max())));
  }

  static RowReason columns(int found, int expected) {
    return new RowReason(
        RowProblemKind.WRONG_NUMBER_OF_COLUMNS,
        Text.en("the number of columns is {found}, but should be {expected}")
            .nl("het aantal kolommen is {found}, maar moet {expected} zijn"),
        Map.of("found", found, "expected", expected));
  }

  static RowReason tooLong(int most) {
    return new RowReason(
        RowProblemKind.TOO_LONG,
        Text.en("the row goes on for more than {most} characters; is a quotation mark not closed?")
            .nl(
                "de rij gaat meer dan {most} tekens door; wordt een aanhalingsteken niet"
                    + " gesloten?"),
        Map.of("most", most));
  }

  static RowReason returns(String customer) {
    return new RowReason(
        RowProblemKind.CUSTOMER_RETURNS,
        Text.en(
                "the customer \"{customer}\" occurred earlier; the log is not grouped by customer,"
                    + " as was declared")
            .nl(
                "de klant \"{customer}\" kwam al eerder; het logboek is niet per klant"
                    + " gegroepeerd, zoals was opgegeven"),
        Map.of("customer", RowProblem.shortened(customer)));
  }

  static RowReason unknownElement(String element, String parent) {
    return new RowReason(
        RowProblemKind.UNKNOWN_ELEMENT,
        Text.en("<{element}> within <{parent}> is not defined by XES; it is not read")
            .nl("<{element}> in <{parent}> is niet van XES; het wordt niet gelezen"),
        Map.of("element", element, "parent", parent));
  }

  static RowReason textWithin(String element) {
    return new RowReason(
        RowProblemKind.UNKNOWN_ELEMENT,
        Text.en("text within <{element}> is not defined by XES; it is not read")
            .nl("tekst in <{element}> is niet van XES; die wordt niet gelezen"),
        Map.of("element", element));
  }

  static RowReason noJson(String reason) {
    return new RowReason(
        RowProblemKind.MALFORMED_JSON,
        Text.en("the line is not JSON: {reason}")
            .nl("de regel is geen JSON: de lezer meldt \"{reason}\""),
        Map.of("reason", reason));
  }

  static RowReason repeatedArray(String pointer) {
    return new RowReason(
        RowProblemKind.MALFORMED_JSON,
        Text.en("the record has the array \"{pointer}\" more than once; none of them is read")
            .nl("het record heeft de lijst \"{pointer}\" meer dan eens; geen ervan wordt gelezen"),
        Map.of("pointer", pointer));
  }

  static RowReason position(String value) {
    return new RowReason(
        RowProblemKind.UNREADABLE_POSITION,
        Text.en("\"{value}\" is not a whole number from 0 that fits in the position")
            .nl("\"{value}\" is geen geheel getal vanaf 0 dat in de positie past"),
        Map.of("value", RowProblem.shortened(value)));
  }

  static RowReason tooLongLine(int most) {
    return new RowReason(
        RowProblemKind.TOO_LONG,
        Text.en("the line has more than {most} characters; are the records on lines?")
            .nl("de regel heeft meer dan {most} tekens; staan de records op regels?"),
        Map.of("most", most));
  }

  /** Returns a number without a fraction of zero: 5 and not 5.0. */
  private static Object plain(double end) {
    return end == Math.rint(end) && Math.abs(end) < 1e15 ? (Object) (long) end : (Object) end;
  }

  private static RowReason missing(Text text) {
    return new RowReason(RowProblemKind.MISSING_VALUE, text, Map.of());
  }
}
