package io.github.klantreis.exchange.eventlog;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.wording.Characters;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads records of JSON as encounters: one a line, or those of one document. */
final class JsonRows implements OpenLog {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Lines.LONGEST).build())
          .build();

  /** The bits of each part of a position after the first. */
  private static final int[] BITS = {63, 21, 11, 8, 6};

  /** Where the ids of related objects are, for messages. */
  private static final JsonField RELATED = JsonField.at("/relationships");

  private final String name;
  private final JsonLayout layout;
  private final int longestAbsent;
  private final TimeFormat timeFormat;
  private final TimeReader times;
  private final TextPool customers;

  private final Ledger ledger;
  private final SeenCustomers keys = new SeenCustomers();
  private final Set<String> objects;

  private final JsonPlan plan = new JsonPlan();
  private final JsonValues values;
  private final int @Nullable [] customer;
  private final int[] time;
  private final int[] event;
  private final int @Nullable [] session;
  private final int @Nullable [] experience;
  private final List<int[]> position;
  private final List<int[]> duplicateKey;
  private final List<Mark> attributes = new ArrayList<>();

  /** An attribute of encounters, where it is, and its value in the record that is read. */
  private static final class Mark {
    final String key;
    final JsonField field;
    final int[] slots;
    @Nullable String value;

    Mark(String key, JsonField field, int[] slots) {
      this.key = key;
      this.field = field;
      this.slots = slots;
    }
  }

  private final Closeable source;

  /** The lines, if each is a record. */
  private final @Nullable Lines lines;

  private final JsonLine sound = new JsonLine(FACTORY);

  /** The parser within the array of records, if they are in one document. */
  private final @Nullable JsonParser document;

  private final ArrayDeque<Encounter> pending = new ArrayDeque<>();
  private final List<RowProblem> problems = new ArrayList<>(0);
  private long line;
  private long number;
  private String row = "";
  private boolean isAtEnd;
  private boolean isClosed;

  /**
   * Opens the log.
   *
   * @throws UnreadableLogException if it is one document, and has no array of records
   */
  JsonRows(JsonLinesEncounters json, TextPool customers) throws IOException {
    name = json.source().name();
    layout = json.layout();
    longestAbsent = layout.absent.stream().mapToInt(String::length).max().orElse(-1);
    timeFormat = json.timeFormat();
    times = new TimeReader(timeFormat);
    this.customers = customers;
    customer = slots(layout.customer);
    if (customer != null) {
      plan.pool(customer, customers);
    }
    time = required(layout.time);
    event = required(layout.event);
    session = slots(layout.session);
    experience = slots(layout.experience);
    position = layout.position.stream().map(plan::add).toList();
    duplicateKey = layout.duplicateKey.stream().map(plan::add).toList();
    layout.attributes.forEach(
        (key, field) -> attributes.add(new Mark(key, field, plan.add(field))));
    if (layout.elementsAt != null) {
      plan.elements(layout.elementsAt);
    }
    objects = layout.objectType == null ? Set.of() : objects(json, layout.objectType);
    if (layout.objectType != null) {
      plan.collect("/relationships", List.of("/objectId", "/qualifier"));
    }
    values = new JsonValues(plan);
    String recordsAt = layout.recordsAt;
    if (recordsAt == null) {
      Opened<Lines> opened = lines(json.source());
      ledger = new Ledger(name, json.reporting(), opened.bytes);
      source = opened.log;
      lines = opened.log;
      document = null;
    } else {
      Opened<Reader> opened = text(json.source());
      ledger = new Ledger(name, json.reporting(), opened.bytes);
      source = opened.log;
      lines = null;
      document = entered(opened.log, recordsAt);
    }
  }

  private int @Nullable [] slots(@Nullable JsonField field) {
    return field == null ? null : plan.add(field);
  }

  private int[] required(@Nullable JsonField field) {
    if (field == null) {
      throw new IllegalStateException("the layout is not complete");
    }
    return plan.add(field);
  }

  private record Opened<T>(T log, LongSupplier bytes) {}

  private static Opened<Lines> lines(LogSource source) throws IOException {
    Reader text = source.openText();
    if (text != null) {
      return new Opened<>(new CharacterLines(text), () -> 0);
    }
    LogSource.Bytes bytes = source.openBytes();
    return new Opened<>(new ByteLines(bytes.unpacked()), bytes.stored()::count);
  }

  private static Opened<Reader> text(LogSource source) throws IOException {
    Reader text = source.openText();
    if (text != null) {
      return new Opened<>(text, () -> 0);
    }
    LogSource.Bytes bytes = source.openBytes();
    return new Opened<>(
        new InputStreamReader(bytes.unpacked(), StandardCharsets.UTF_8), bytes.stored()::count);
  }

  /** Returns the ids of the objects of a type, for which the log is read once more. */
  private static Set<String> objects(JsonLinesEncounters json, String type) throws IOException {
    Set<String> ids = new HashSet<>();
    JsonPlan plan = new JsonPlan();
    int id = plan.add(JsonField.at("/id"))[0];
    int typed = plan.add(JsonField.at("/type"))[0];
    JsonValues values = new JsonValues(plan);
    try (Reader text = text(json.source()).log;
        JsonParser in = entered(json.source().name(), text, "/objects")) {
      while (in.nextToken() == JsonToken.START_OBJECT) {
        values.clear();
        values.read(in, plan.record);
        String each = values.get(id);
        if (each != null && type.equals(values.get(typed))) {
          ids.add(each);
        }
      }
      leave(json.source().name(), in, "/objects");
    } catch (JacksonException e) {
      throw unreadable(json.source().name(), e);
    }
    return ids;
  }

  private JsonParser entered(Reader text, String pointer) throws IOException {
    try {
      return entered(name, text, pointer);
    } catch (IOException | RuntimeException | Error e) {
      try (text) {
        throw e;
      }
    }
  }

  /** Returns a parser after the start of the array at a pointer. */
  private static JsonParser entered(String name, Reader text, String pointer) throws IOException {
    try {
      JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), withoutMark(text));
      if (in.nextToken() == null) {
        throw new UnreadableLogException(name + " is empty", null, null);
      }
      if (!enter(in, pointer)) {
        throw new UnreadableLogException(
            name
                + " has no array of records at "
                + (pointer.isEmpty() ? "its top" : "\"" + pointer + "\""),
            null,
            null);
      }
      return in;
    } catch (JacksonException e) {
      throw unreadable(name, e);
    }
  }

  private static boolean enter(JsonParser in, String pointer) {
    if (pointer.isEmpty()) {
      return in.currentToken() == JsonToken.START_ARRAY;
    }
    if (in.currentToken() != JsonToken.START_OBJECT) {
      return false;
    }
    int end = pointer.indexOf('/', 1);
    String sought = unescaped(pointer.substring(1, end < 0 ? pointer.length() : end));
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean isSought = in.currentName().equals(sought);
      in.nextToken();
      if (isSought) {
        return enter(in, end < 0 ? "" : pointer.substring(end));
      }
      in.skipChildren();
    }
    return false;
  }

  private static String unescaped(String part) {
    return part.replace("~1", "/").replace("~0", "~");
  }

  /**
   * Reads from the end of the array at a pointer to the end of the document, which must be sound
   * and have no second array there: its records would be lost.
   */
  private static void leave(String name, JsonParser in, String pointer) {
    String left = pointer;
    while (!left.isEmpty()) {
      int last = left.lastIndexOf('/');
      String entered = unescaped(left.substring(last + 1));
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        if (in.currentName().equals(entered)) {
          throw new UnreadableLogException(
              name
                  + line(in.currentTokenLocation())
                  + ", has \""
                  + left
                  + "\" once more; only the first is read",
              null,
              null);
        }
        in.nextToken();
        in.skipChildren();
      }
      left = left.substring(0, last);
    }
    if (in.nextToken() != null) {
      throw new UnreadableLogException(
          name
              + line(in.currentTokenLocation())
              + ", starts another JSON document; only the first is read",
          null,
          null);
    }
  }

  private static String line(@Nullable TokenStreamLocation at) {
    return at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr();
  }

  private static Reader withoutMark(Reader text) throws IOException {
    PushbackReader pushed = new PushbackReader(text, 1);
    int first = pushed.read();
    if (first >= 0 && first != '\uFEFF') {
      pushed.unread(first);
    }
    return pushed;
  }

  @Override
  public @Nullable Encounter next() throws IOException {
    if (isClosed) {
      throw new IllegalStateException("the log is closed");
    }
    Encounter ready = pending.poll();
    while (ready == null && !isAtEnd) {
      if (lines != null) {
        nextLine(lines);
      } else if (document != null) {
        nextRecord(document);
      }
      ready = pending.poll();
    }
    return ready;
  }

  private void nextLine(Lines from) throws IOException {
    if (!from.next()) {
      isAtEnd = true;
      ledger.complete();
      return;
    }
    line = from.number();
    if (from.isTooLong()) { // before blank lines, as only its start is known
      refuse(RowReason.tooLongLine(Lines.LONGEST));
      return;
    }
    if (from.isBlank()) {
      return;
    }
    values.clear();
    if (sound.read(from, values, root())) {
      take();
      return;
    }
    values.clear();
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), from.characters())) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        refuse(RowReason.NO_OBJECT);
        return;
      }
      values.read(in, root());
      if (in.nextToken() != null) {
        refuse(RowReason.MORE_THAN_AN_OBJECT);
        return;
      }
    } catch (JacksonException e) {
      refuse(RowReason.noJson(reason(e)));
      return;
    }
    take();
  }

  private void nextRecord(JsonParser in) throws IOException {
    try {
      JsonToken token = in.nextToken();
      if (token == JsonToken.END_ARRAY) {
        leave(name, in, String.valueOf(layout.recordsAt));
        isAtEnd = true;
        ledger.complete();
        return;
      }
      line = in.currentTokenLocation().getLineNr();
      if (token != JsonToken.START_OBJECT) {
        row = token.isScalarValue() ? String.valueOf(in.getString()) : "";
        in.skipChildren();
        refuse(RowReason.NO_OBJECT);
        return;
      }
      values.clear();
      values.read(in, root());
    } catch (JacksonException e) {
      throw unreadable(name, e);
    }
    row = "";
    take();
  }

  private JsonPlan.Node root() {
    return layout.elementsAt == null ? plan.record : plan.parent;
  }

  private void take() {
    tellRepeated(values);
    if (layout.elementsAt == null) {
      number++;
      encounters(values);
      return;
    }
    if (values.hasRepeatedElements()) {
      refuse(RowReason.repeatedArray(String.valueOf(layout.elementsAt)));
      return;
    }
    if (values.elements().isEmpty()) {
      ledger.empty();
    }
    for (JsonValues element : values.elements()) {
      number++;
      if (element == null) {
        refuse(RowReason.NO_OBJECT);
      } else {
        tellRepeated(element);
        element.addAll(values);
        encounters(element);
      }
    }
  }

  private void tellRepeated(JsonValues from) {
    for (int i = 0; i < from.repeatedNames(); i++) {
      ledger.lastOfRepeated(line);
    }
  }

  /** Adds the encounters of an element, or reports its problems. */
  private void encounters(JsonValues from) {
    problems.clear();
    String who = null;
    if (customer != null) {
      who = text(from, customer, layout.customer);
      if (who == null || who.isBlank()) {
        add(RowReason.NO_CUSTOMER, layout.customer, from);
      }
    }
    String what = text(from, event, layout.event);
    if (what == null || what.isBlank()) {
      add(RowReason.NO_EVENT, layout.event, from);
    }
    Instant at = time(from);
    String visit = session == null ? null : text(from, session, layout.session);
    Integer felt = experience(from);
    long place = position(from);
    for (Mark attribute : attributes) {
      attribute.value = text(from, attribute.slots, attribute.field);
    }
    Collection<String> whom = who == null ? related(from) : List.of(who);
    if (!problems.isEmpty() || what == null || at == null) {
      ledger.unreadable(List.copyOf(problems));
      return;
    }
    if (whom.isEmpty()) {
      ledger.leftOut();
    }
    for (String each : whom) {
      if (isDuplicate(from, each)) {
        ledger.duplicate();
        continue;
      }
      ledger.encounter(times, line);
      Encounter.Builder encounter = Encounter.builder(each, at, what).position(place);
      if (visit != null && !visit.isBlank()) {
        encounter.session(visit);
      }
      if (felt != null) {
        encounter.experience(felt);
      }
      for (Mark attribute : attributes) {
        if (attribute.value != null) {
          encounter.attribute(attribute.key, attribute.value);
        }
      }
      pending.add(encounter.build());
    }
  }

  /** Returns the customers to whom an event is related, each once; none if it has no objects. */
  private Set<String> related(JsonValues from) {
    Set<String> whom = new LinkedHashSet<>();
    for (@Nullable String[] relation : from.collected()) {
      String id = relation[0];
      if (id != null
          && objects.contains(id)
          && (layout.qualifier == null || layout.qualifier.equals(relation[1]))) {
        if (id.isBlank()) {
          add(RowReason.NO_CUSTOMER, RELATED, from);
        } else if (!isAbsent(id) && whom.add(customers.get(id))) {
          if (isUndecodable(id)) {
            add(RowReason.UNDECODABLE, RELATED, from);
          }
        }
      }
    }
    return whom;
  }

  private boolean isDuplicate(JsonValues from, String who) {
    if (duplicateKey.isEmpty()) {
      return false;
    }
    StringBuilder key = new StringBuilder();
    for (int[] part : duplicateKey) {
      String text = first(from, part);
      if (text == null) {
        return false; // a record without a whole key cannot be found again
      }
      key.append(text.length()).append(':').append(text);
    }
    if (layout.objectType != null) {
      key.append(who);
    }
    return !keys.add(key.toString());
  }

  private @Nullable Instant time(JsonValues from) {
    int slot = place(from, time);
    Instant at = slot < 0 ? null : from.time(slot, times);
    if (at == null) {
      String text = slot < 0 ? null : from.get(slot);
      if (text == null || text.isBlank()) {
        add(RowReason.NO_TIME, layout.time, from);
      } else {
        add(RowReason.time(text, timeFormat, times), layout.time, from);
      }
    }
    return at;
  }

  private @Nullable Integer experience(JsonValues from) {
    ExperienceScale scale = layout.scale;
    String text = experience == null ? null : first(from, experience);
    if (text == null || scale == null) {
      return null;
    }
    Integer felt = scale.experience(text);
    if (felt == null) {
      add(RowReason.experience(text, scale.scale()), layout.experience, from);
    }
    return felt;
  }

  /** Returns the parts of the position as one number, or the number of the record. */
  private long position(JsonValues from) {
    if (position.isEmpty()) {
      return layout.elementsAt == null && layout.recordsAt == null ? line : number;
    }
    int bits = position.size() == 1 ? 0 : BITS[position.size() - 1];
    long all = 0;
    for (int i = 0; i < position.size(); i++) {
      String text = first(from, position.get(i));
      if (text == null) {
        return 0;
      }
      long part = part(text, i == 0 ? 63 - bits * (position.size() - 1) : bits);
      if (part < 0) {
        add(RowReason.position(text), layout.position.get(i), from);
        return 0;
      }
      all = (all << bits) + part;
    }
    return all;
  }

  /** Returns a whole number of so many bits, or -1. */
  private static long part(String text, int bits) {
    if (text.isEmpty() || text.length() > 30) {
      return -1;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return -1;
      }
    }
    try {
      long number = Long.parseLong(text);
      return bits == 63 || number < 1L << bits ? number : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Returns the first value that is there. */
  private @Nullable String first(JsonValues from, int[] slots) {
    int slot = place(from, slots);
    return slot < 0 ? null : from.get(slot);
  }

  /** Returns the number of the first value that is there, or -1. */
  private int place(JsonValues from, int[] slots) {
    for (int i = 0; i < slots.length; i++) {
      int length = from.length(slots[i]);
      if (length > longestAbsent || (length >= 0 && !isAbsent(from.get(slots[i])))) {
        passedOver(from, slots, i);
        return slots[i];
      }
    }
    passedOver(from, slots, slots.length);
    return -1;
  }

  /** Tells of objects and arrays in the places before one, unless that one is in them. */
  private void passedOver(JsonValues from, int[] slots, int end) {
    for (int i = 0; i < end; i++) {
      boolean isWithin = end < slots.length && plan.isWithin(slots[end], slots[i]);
      if (!isWithin && from.takeContainer(slots[i])) {
        ledger.noSingleValue(line);
      }
    }
  }

  private boolean isAbsent(@Nullable String text) {
    return text == null || layout.absent.contains(text);
  }

  private @Nullable String text(JsonValues from, int[] slots, @Nullable JsonField field) {
    int slot = place(from, slots);
    if (slot < 0) {
      return null;
    }
    boolean isAscii = from.isInLine(slot);
    String text = from.get(slot);
    if (!isAscii && text != null && isUndecodable(text)) {
      add(RowReason.UNDECODABLE, field, from);
    }
    return text;
  }

  private static boolean isUndecodable(String text) {
    return text.indexOf('\uFFFD') >= 0 || Characters.hasLoneSurrogate(text);
  }

  private void add(RowReason reason, @Nullable JsonField field, JsonValues from) {
    String shown = row();
    problems.add(
        RowProblem.of(
            reason,
            line,
            field == null ? null : field.toString(),
            shown.isEmpty() ? from.describe() : shown));
  }

  /** Returns the row for messages, as far as it is known. */
  private String row() {
    return lines == null ? row : lines.shown();
  }

  private void refuse(RowReason reason) {
    ledger.unreadable(List.of(RowProblem.of(reason, line, null, row())));
  }

  @Override
  public void refuseLast(RowReason reason) {
    ledger.unreadableAfterAll(RowProblem.of(reason, line, null, row()));
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
    sound.close();
    source.close();
  }

  private static String reason(JacksonException e) {
    return String.valueOf(e.getOriginalMessage())
        .replaceAll(" \\(start marker at .*", "")
        .replaceAll(", from `[^`]*`|: enable `.*", "")
        .strip();
  }

  private static UnreadableLogException unreadable(String name, JacksonException e)
      throws IOException {
    if (e.getCause() instanceof IOException io) {
      throw io;
    }
    return new UnreadableLogException(
        name + line(e.getLocation()) + ", is not JSON: " + reason(e), null, e);
  }
}
