package io.github.klantreis.exchange.eventlog;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.xml.XmlReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the events of an XES log as encounters, from a StAX reader. */
final class XesEvents implements OpenLog {
  private static final int DEEPEST = 100;

  /** What a log may contain besides traces and events (IEEE 1849-2023), with its attributes. */
  private static final Set<String> ATTRIBUTES =
      Set.of("string", "date", "int", "float", "boolean", "id", "list", "container", "values");

  private static final Set<String> OF_LOG =
      Stream.concat(ATTRIBUTES.stream(), Stream.of("extension", "global", "classifier"))
          .collect(Collectors.toUnmodifiableSet());

  private static final int IN_LOG = 1;
  private static final int IN_TRACE = 2;
  private static final int IN_EVENT = 3;

  private static final List<String> PARENTS = List.of("", "log", "trace", "event");

  private final String name;
  private final XesLayout layout;
  private final LogSource.Bytes bytes;
  private final XMLStreamReader xml;
  private final Ledger ledger;
  private final TimeFormat timeFormat;
  private final TimeReader times;
  private final TextPool customers;
  private final TextPool others = TextPool.forgetful();

  private final XesValues trace;
  private final XesValues event;

  private int depth;
  private boolean isInTrace;
  private boolean isTraceEmpty;
  private long line;
  private long events;
  private boolean isTextTold;
  private boolean isAtEnd;
  private boolean isClosed;

  XesEvents(XesEncounters xes, TextPool customers) throws IOException {
    name = xes.source().name();
    layout = xes.layout();
    timeFormat = xes.timeFormat();
    times = new TimeReader(timeFormat);
    this.customers = customers;
    trace = new XesValues(keys(XesPlace.TRACE));
    event = new XesValues(keys(XesPlace.EVENT));
    LogSource.Bytes opened = xes.source().openBytes();
    bytes = opened;
    ledger = new Ledger(name, xes.reporting(), bytes.stored()::count);
    try {
      xml = XmlReader.open(bytes.unpacked(), DEEPEST);
    } catch (IOException | RuntimeException | Error e) {
      close(opened, e);
      throw e;
    } catch (XMLStreamException e) {
      RuntimeException unreadable = unreadable(e, null);
      close(opened, unreadable);
      throw unreadable;
    }
  }

  private static void close(LogSource.Bytes opened, Throwable cause) {
    try {
      opened.unpacked().close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public @Nullable Encounter next() throws IOException {
    if (isClosed) {
      throw new IllegalStateException("the log is closed");
    }
    try {
      while (nextEvent()) {
        if (!layout.lifecycle().isEmpty() && !isWanted()) {
          ledger.leftOut();
          continue;
        }
        Encounter encounter = encounter();
        if (encounter != null) {
          ledger.encounter(times, line);
          return encounter;
        }
      }
    } catch (XMLStreamException e) {
      throw unreadable(e, xml.getLocation());
    }
    return null;
  }

  @Override
  public void refuseLast(RowReason reason) {
    ledger.unreadableAfterAll(problem(reason, null));
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
    bytes.unpacked().close();
  }

  /** Reads on until an event is complete; returns false at the end. */
  private boolean nextEvent() throws XMLStreamException {
    while (!isAtEnd) {
      switch (nextToken()) {
        case XMLStreamConstants.START_ELEMENT -> {
          isTextTold = false;
          startElement();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(PARENTS.get(depth));
        case XMLStreamConstants.END_ELEMENT -> {
          isTextTold = false;
          if (depth == IN_EVENT) {
            depth = isInTrace ? IN_TRACE : IN_LOG;
            return true;
          }
          depth--;
          if (isInTrace && isTraceEmpty) {
            ledger.empty();
          }
          isInTrace = false;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          isAtEnd = true;
          ledger.complete();
        }
        default -> {}
      }
    }
    return false;
  }

  private int nextToken() throws XMLStreamException {
    int token = xml.next();
    if (token == XMLStreamConstants.DTD) {
      throw stopped("has a document type, which is not allowed: it may refer to other files");
    }
    if (token == XMLStreamConstants.ENTITY_REFERENCE) {
      throw stopped("is not well-formed XML: an entity is not declared");
    }
    return token;
  }

  private void startElement() throws XMLStreamException {
    String element = localName();
    switch (depth) {
      case 0 -> {
        if (!element.equals("log")) {
          throw stopped(
              "is not XES: it starts with <" + RowProblem.shortened(element) + ">, not with <log>");
        }
        depth = IN_LOG;
      }
      case IN_LOG -> {
        switch (element) {
          case "trace" -> {
            trace.clear();
            isInTrace = true;
            isTraceEmpty = true;
            depth = IN_TRACE;
          }
          case "event" -> {
            trace.clear();
            isInTrace = false;
            startEvent();
          }
          default -> {
            if (OF_LOG.contains(element)) {
              skip(IN_LOG, element);
            } else {
              passOver(element, "log");
              skip(IN_LOG, null);
            }
          }
        }
      }
      case IN_TRACE -> {
        if (element.equals("event")) {
          startEvent();
        } else {
          if (ATTRIBUTES.contains(element)) {
            attribute(trace);
            skip(IN_TRACE, element);
          } else {
            passOver(element, "trace");
            skip(IN_TRACE, null);
          }
        }
      }
      default -> {
        if (ATTRIBUTES.contains(element)) {
          attribute(event);
          skip(IN_EVENT, element);
        } else {
          passOver(element, "event");
          skip(IN_EVENT, null);
        }
      }
    }
  }

  private void startEvent() {
    event.clear();
    isTraceEmpty = false;
    events++;
    line = xml.getLocation().getLineNumber();
    depth = IN_EVENT;
  }

  private void passOver(String element, String parent) {
    String name = RowProblem.shortened(element);
    ledger.passedOver(
        RowProblem.of(
            RowReason.unknownElement(name, parent),
            xml.getLocation().getLineNumber(),
            null,
            "<" + name + ">"));
  }

  /** Tells of text, which no element of XES has; once, even if the parser takes it apart. */
  private void text(String element) {
    if (!isTextTold && !xml.isWhiteSpace()) {
      isTextTold = true;
      ledger.passedOver(
          RowProblem.of(
              RowReason.textWithin(element),
              xml.getLocation().getLineNumber(),
              null,
              RowProblem.shortened(xml.getText())));
    }
  }

  /** Returns the name without its prefix, which the reader takes as part of the name. */
  private String localName() {
    String name = xml.getLocalName();
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(colon + 1);
  }

  private void attribute(XesValues values) {
    int key = indexOf("key", 0);
    int place = key < 0 ? -1 : values.indexOf(xml.getAttributeValue(key));
    if (place < 0) {
      return;
    }
    int value = indexOf("value", 1);
    if (value < 0) {
      ledger.keyWithoutValue(xml.getLocation().getLineNumber());
    } else if (!values.put(place, xml.getAttributeValue(value))) {
      ledger.firstOfRepeated(xml.getLocation().getLineNumber());
    }
  }

  /** Returns the index of an attribute, which most often is the expected one. */
  private int indexOf(String attribute, int expected) {
    int count = xml.getAttributeCount();
    if (expected < count && xml.getAttributeLocalName(expected).equals(attribute)) {
      return expected;
    }
    for (int i = 0; i < count; i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Skips the element that has just started, and everything in it.
   *
   * @param element its name; null if it was told that it is not read
   */
  private void skip(int around, @Nullable String element) throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      switch (nextToken()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++open + around > DEEPEST) {
            throw stopped("has elements nested more than " + DEEPEST + " deep");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (element != null) {
            text(element);
          }
        }
        default -> {}
      }
    }
  }

  private boolean isWanted() {
    String transition = event.get(XesLayout.TRANSITION);
    return transition != null && layout.lifecycle().contains(transition.toLowerCase(Locale.ROOT));
  }

  /** Returns the event that was just read, or null after its problems were reported. */
  private @Nullable Encounter encounter() {
    List<RowProblem> problems = new ArrayList<>(0);
    String customer = required(layout.customer(), customers, RowReason.NO_CUSTOMER, problems);
    String event = required(layout.event(), others, RowReason.NO_EVENT, problems);
    Instant at = time(problems);
    XesKey sessionKey = layout.session();
    String session = sessionKey == null ? null : value(sessionKey);
    Integer experience = experience(problems);
    if (customer == null || event == null || at == null || !problems.isEmpty()) {
      ledger.unreadable(problems);
      return null;
    }
    Encounter.Builder encounter = Encounter.builder(customer, at, event).position(events);
    if (session != null && !session.isBlank()) {
      encounter.session(others.get(session));
    }
    if (experience != null) {
      encounter.experience(experience);
    }
    for (XesKey attribute : layout.attributes()) {
      String value = value(attribute);
      if (value != null && !value.isEmpty()) {
        encounter.attribute(attribute.key(), others.get(value));
      }
    }
    return encounter.build();
  }

  private @Nullable String required(
      XesKey key, TextPool pool, RowReason ifMissing, List<RowProblem> problems) {
    String value = value(key);
    if (value == null || value.isBlank()) {
      boolean isOutside = !isInTrace && key.place() == XesPlace.TRACE;
      problems.add(problem(isOutside ? RowReason.OUTSIDE_TRACE : ifMissing, key.key()));
      return null;
    }
    return pool.get(value);
  }

  private @Nullable Instant time(List<RowProblem> problems) {
    String value = value(layout.time());
    if (value == null || value.isBlank()) {
      problems.add(problem(RowReason.NO_TIME, layout.time().key()));
      return null;
    }
    Instant at = times.read(value);
    if (at == null) {
      problems.add(problem(RowReason.time(value, timeFormat, times), layout.time().key()));
    }
    return at;
  }

  private @Nullable Integer experience(List<RowProblem> problems) {
    XesKey key = layout.experience();
    ExperienceScale scale = layout.scale();
    String value = key == null ? null : value(key);
    if (key == null || scale == null || value == null || value.isEmpty()) {
      return null;
    }
    Integer experience = scale.experience(value);
    if (experience == null) {
      problems.add(problem(RowReason.experience(value, scale.scale()), key.key()));
    }
    return experience;
  }

  private @Nullable String value(XesKey key) {
    return (key.place() == XesPlace.TRACE ? trace : event).get(key.key());
  }

  private RowProblem problem(RowReason reason, @Nullable String key) {
    StringJoiner row = new StringJoiner(" ");
    if (isInTrace) {
      row.add("<trace>");
      trace.describe(row);
    }
    row.add("<event>");
    event.describe(row);
    return RowProblem.of(reason, line, key, row.toString());
  }

  private List<String> keys(XesPlace place) {
    List<XesKey> keys = new ArrayList<>(layout.attributes());
    keys.add(layout.customer());
    keys.add(layout.event());
    keys.add(layout.time());
    XesKey session = layout.session();
    if (session != null) {
      keys.add(session);
    }
    XesKey experience = layout.experience();
    if (experience != null) {
      keys.add(experience);
    }
    if (!layout.lifecycle().isEmpty()) {
      keys.add(new XesKey(XesPlace.EVENT, XesLayout.TRANSITION));
    }
    return keys.stream().filter(key -> key.place() == place).map(XesKey::key).toList();
  }

  private UnreadableLogException stopped(String what) {
    return new UnreadableLogException(
        name + ", line " + xml.getLocation().getLineNumber() + ", " + what, null, null);
  }

  private RuntimeException unreadable(XMLStreamException e, @Nullable Location near)
      throws IOException {
    if (!XmlReader.isOfDocument(e) && e.getNestedException() instanceof IOException io) {
      throw io;
    }
    Location place = e.getLocation() == null ? near : e.getLocation();
    String line = place == null ? "" : ", line " + place.getLineNumber();
    return new UnreadableLogException(
        name + line + ", is not well-formed XML: " + XmlReader.reason(e), null, e);
  }
}
