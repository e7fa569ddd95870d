package io.github.klantreis.exchange.eventlog;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.klantreis.observation.Encounter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The last row that FastCSV parsed. During parsing only the fields that are needed are stored, in
 * the form that is needed; they are read afterwards.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private final RowWindow window;
  private final TimeFormat timeFormat;
  private final TimeReader times;
  private final TextPool customers;

  /** For each other role its own, as the texts of some are repeated and those of others are not. */
  private TextPool[] others = {};

  /** Those of all roles by their bytes. */
  private ByteTexts[] byBytes = {};

  /** Null while reading the header, of which the fields themselves are stored. */
  private @Nullable CsvRoles roles;

  private final List<String> fields = new ArrayList<>();

  private @Nullable Instant time;
  private @Nullable Integer experience;

  /** By role, null if there is none; those of the row before are overwritten by a whole row. */
  private @Nullable String[] texts = {};

  private final List<Wrong> wrongs = new ArrayList<>();
  private final Decimals decimals;
  private final @Nullable Consumer<? super LogRemark> onRemark;
  private long linesBefore;
  private boolean hasByteOrderMark;

  /** Where the row is, if it is one in bytes. */
  private @Nullable ByteRows inBytes;

  private Charset charsetOfBytes = StandardCharsets.US_ASCII;

  /** The number of columns of a row that was read without the parser; -1 if it read the row. */
  private int plainColumns = -1;

  CsvRow(RowWindow window, CsvEncounters csv, TextPool customers) {
    this.window = window;
    this.timeFormat = csv.timeFormat();
    this.onRemark = csv.onForm();
    this.decimals =
        csv.hasDecimalComma()
            ? Decimals.comma()
            : onRemark == null ? Decimals.point() : Decimals.detected();
    this.times = new TimeReader(csv.timeFormat());
    this.customers = customers;
  }

  /** Switches from reading the header to reading encounters. */
  void ask(CsvRoles roles) {
    this.roles = roles;
    this.others = new TextPool[CsvRoles.ATTRIBUTE + roles.attributeNames.length];
    Arrays.setAll(others, role -> TextPool.forgetful());
    this.byBytes = new ByteTexts[others.length];
    Arrays.setAll(
        byBytes, role -> new ByteTexts(role == CsvRoles.CUSTOMER ? customers : others[role]));
    this.texts = new @Nullable String[others.length];
  }

  /** Returns what read the time of the row. */
  TimeReader times() {
    return times;
  }

  /** Continues the count of lines after the parser was restarted. */
  void beginAfterLine(long line) {
    linesBefore = line;
  }

  /** Returns the line on which the row starts. */
  long line() {
    return plainColumns < 0 ? linesBefore + getStartingLineNumber() : linesBefore;
  }

  /** Takes the plain row that the window found, of which the lines before are known. */
  void takePlain(CsvRoles used) {
    begin();
    linesBefore += window.linesPassed() + 1;
    plainColumns = window.fieldCount();
    char[] buffer = window.buffer();
    for (int i = 0; i < used.columns.length; i++) {
      int column = used.columns[i];
      if (column < plainColumns) {
        int start = window.startOf(column);
        take(used, used.roles[i], column, buffer, start, window.endOf(column) - start);
      }
    }
  }

  /**
   * Takes a plain row in bytes.
   *
   * @param charset the charset; null if only ASCII can be read
   * @return false if the row has a problem, and must be read in characters
   */
  boolean take(ByteRows rows, CsvRoles used, @Nullable Charset charset) {
    begin();
    plainColumns = rows.fieldCount();
    if (plainColumns != used.header.size() || (charset == null && !rows.isAscii())) {
      return false;
    }
    Charset known = charset == null ? StandardCharsets.US_ASCII : charset;
    linesBefore++;
    if (!takeFields(rows, used, known)) {
      linesBefore--;
      return false;
    }
    inBytes = rows;
    charsetOfBytes = known;
    return true;
  }

  private boolean takeFields(ByteRows rows, CsvRoles used, Charset charset) {
    byte[] bytes = rows.buffer();
    for (int i = 0; i < used.columns.length; i++) {
      int column = used.columns[i];
      int role = used.roles[i];
      int from = rows.startOf(column);
      int to = rows.endOf(column);
      if (role == CsvRoles.TIME) {
        takeTime(bytes, from, to, charset);
      } else {
        String text = from == to ? null : byBytes[role].get(bytes, from, to, charset);
        if (text == null && from < to) {
          return false;
        }
        texts[role] = text;
      }
    }
    return time != null
        && !isBlank(texts[CsvRoles.CUSTOMER])
        && !isBlank(texts[CsvRoles.EVENT])
        && takeExperience(used);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Returns false if there is an experience that is not on the scale. */
  private boolean takeExperience(CsvRoles used) {
    ExperienceScale scale = used.scale;
    String text = texts[CsvRoles.EXPERIENCE];
    if (scale == null || text == null) {
      return true;
    }
    experience = scale.experience(number(text));
    return experience != null;
  }

  private void takeTime(byte[] bytes, int from, int to, Charset charset) {
    if (timeFormat.isEpoch() && decimals.mayHaveComma()) {
      time = times.read(number(new String(bytes, from, to - from, charset)));
    } else {
      time = times.read(bytes, from, to, charset);
    }
  }

  /** Leaves the next row to the parser, after empty lines that the window passed over. */
  void leaveToParser() {
    linesBefore += window.linesPassed();
    plainColumns = -1;
  }

  private int columns() {
    return plainColumns < 0 ? getFieldCount() : plainColumns;
  }

  /**
   * Whether the row starts with a byte order mark, as the first of a file does that was appended to
   * another one.
   */
  boolean hasByteOrderMark() {
    return hasByteOrderMark;
  }

  /** Returns the fields of the row, if it is the header. */
  List<String> fields() {
    return List.copyOf(fields);
  }

  /** Returns the row as an encounter, or null if it has problems. */
  @Nullable Encounter encounter() {
    CsvRoles used = roles;
    if (used == null || !wrongs.isEmpty() || columns() != used.header.size()) {
      return null;
    }
    String customer = texts[CsvRoles.CUSTOMER];
    String event = texts[CsvRoles.EVENT];
    if (customer == null || time == null || event == null) {
      return null;
    }
    Encounter.Builder encounter = Encounter.builder(customer, time, event).position(line());
    String session = texts[CsvRoles.SESSION];
    if (session != null && !isBlank(session)) {
      encounter.session(session);
    }
    if (experience != null) {
      encounter.experience(experience);
    }
    for (int i = 0; i < used.attributeNames.length; i++) {
      String value = texts[CsvRoles.ATTRIBUTE + i];
      if (value != null) {
        encounter.attribute(used.attributeNames[i], value);
      }
    }
    return encounter.build();
  }

  /** Returns why the row is not an encounter; at least one problem. */
  List<RowProblem> problems() {
    String row = window.row();
    List<String> header = roles == null ? List.of() : roles.header;
    if (columns() != header.size()) {
      // it is unknown which field belongs to which column
      return List.of(RowProblem.of(RowReason.columns(columns(), header.size()), line(), null, row));
    }
    return wrongs.stream()
        .map(wrong -> RowProblem.of(wrong.reason(), line(), header.get(wrong.column()), row))
        .toList();
  }

  RowProblem problem(RowReason reason, @Nullable String row) {
    return RowProblem.of(reason, line(), null, row == null ? row() : row);
  }

  private String row() {
    return inBytes == null ? window.row() : inBytes.row(charsetOfBytes);
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    window.nextRow();
    plainColumns = -1;
    begin();
  }

  private void begin() {
    inBytes = null;
    time = null;
    experience = null;
    if (!wrongs.isEmpty()) {
      wrongs.clear();
    }
    if (!fields.isEmpty()) {
      fields.clear();
    }
  }

  @Override
  protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
    if (column == 0) {
      window.rowBegins(quoted ? offset - 1 : offset);
      hasByteOrderMark = !quoted && length > 0 && buffer[offset] == '\uFEFF';
    }
    CsvRoles used = roles;
    if (used == null) {
      fields.add(new String(buffer, offset, length));
    } else if (used.isUsed(column)) { // apart, so that it costs little to pass over a field
      for (int role : used.of(column)) {
        take(used, role, column, buffer, offset, length);
      }
    }
  }

  private void take(CsvRoles used, int role, int column, char[] buffer, int offset, int length) {
    switch (role) {
      case CsvRoles.TIME -> readTime(column, buffer, offset, length);
      case CsvRoles.CUSTOMER ->
          texts[role] = id(column, buffer, offset, length, customers, RowReason.NO_CUSTOMER);
      case CsvRoles.EVENT ->
          texts[role] = id(column, buffer, offset, length, others[role], RowReason.NO_EVENT);
      case CsvRoles.EXPERIENCE -> readExperience(used, column, buffer, offset, length);
      default -> texts[role] = text(column, buffer, offset, length, others[role]);
    }
  }

  @Override
  protected CsvRow buildRecord() {
    return this;
  }

  private @Nullable String id(
      int column, char[] buffer, int offset, int length, TextPool pool, RowReason ifBlank) {
    String text = length == 0 ? "" : pool.get(buffer, offset, length);
    if (text.isBlank()) {
      wrongs.add(new Wrong(ifBlank, column));
      return null;
    }
    if (pool.isUndecodable()) {
      wrongs.add(new Wrong(RowReason.UNDECODABLE, column));
    }
    return text;
  }

  private @Nullable String text(int column, char[] buffer, int offset, int length, TextPool pool) {
    if (length == 0) {
      return null;
    }
    String text = pool.get(buffer, offset, length);
    if (pool.isUndecodable()) {
      wrongs.add(new Wrong(RowReason.UNDECODABLE, column));
    }
    return text;
  }

  private void readTime(int column, char[] buffer, int offset, int length) {
    time =
        timeFormat.isEpoch() && decimals.mayHaveComma()
            ? times.read(number(new String(buffer, offset, length)))
            : times.read(buffer, offset, length);
    if (time == null) {
      String text = new String(buffer, offset, length);
      wrongs.add(
          new Wrong(
              text.isBlank() ? RowReason.NO_TIME : RowReason.time(text, timeFormat, times),
              column));
    }
  }

  private void readExperience(CsvRoles used, int column, char[] buffer, int offset, int length) {
    ExperienceScale scale = used.scale;
    if (scale != null && length > 0) {
      String text = others[CsvRoles.EXPERIENCE].get(buffer, offset, length);
      experience = scale.experience(number(text));
      if (experience == null) {
        wrongs.add(new Wrong(RowReason.experience(text, scale.scale()), column));
      }
    }
  }

  private String number(String text) {
    if (decimals.tells(text) && onRemark != null) {
      onRemark.accept(LogRemark.decimalComma(line(), text));
    }
    return decimals.withPoint(text);
  }

  private record Wrong(RowReason reason, int column) {}
}
