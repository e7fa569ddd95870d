package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.part.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Encounters in a CSV or TSV file: where the file is, what each column contains, and how to read
 * it.
 *
 * <pre>{@code
 * List<RowProblem> unreadable = new ArrayList<>();
 * CsvEncounters csv = CsvEncounters.inFile(file)
 *     .withCustomerColumn("user_id").withTimeColumn("timestamp").withEventColumn("event")
 *     .onProblem(unreadable::add); // without it the first bad row throws
 * try (Stream<Encounter> encounters = csv.read()) {
 *   encounters.forEach(System.out::println);
 * }
 * }</pre>
 *
 * <b>The file.</b> By default comma, double quotation marks, a header and UTF-8; compressed by gzip
 * or not, with or without a byte order mark; lines end in LF, CR or CRLF. Fields in quotation marks
 * may contain delimiters, line breaks and doubled quotation marks (RFC 4180). A row has at most
 * 1,048,576 characters. Empty lines are not rows. A first line such as {@code sep=;}, as
 * spreadsheets write it, is no row and states the delimiter, if {@link #withDelimiter} does not.
 * {@link #detecting} finds out other forms.
 *
 * <p><b>Values.</b> Customer, event, session and attributes are taken literally, including blanks:
 * {@code NA} or {@code null} is a customer like any other. Customer, time and event are required;
 * an empty session, experience or attribute means that there is none. The {@linkplain
 * Encounter#position() position} of an encounter is the number of its line, from 1.
 *
 * <p><b>Problems.</b> A row that cannot be read is reported to {@link #onProblem} with its line and
 * the reason, and reading continues with the next row; after a quotation mark that is not closed,
 * with the next line. Every row that is left out is counted.
 *
 * <p>Immutable and thread-safe, as far as the listeners and the function that opens the log are;
 * the methods return changed copies. Reading needs FastCSV (<i>de.siegmar:fastcsv</i>) at run time.
 */
public final class CsvEncounters extends EventLog<CsvEncounters> {
  private final Settings settings;

  private CsvEncounters(LogSource source, LogReading reading, Settings settings) {
    super(source, reading);
    this.settings = settings;
  }

  /**
   * Returns the default description of encounters in a file.
   *
   * @param file the file, plain or compressed by gzip
   * @return a description to which columns and settings can be added
   */
  public static CsvEncounters inFile(Path file) {
    return in(LogSource.file(requireNonNull(file, "file")));
  }

  /**
   * Returns the default description of encounters in bytes from elsewhere.
   *
   * @param opening opens the stream, plain or compressed by gzip, again for each reading; the
   *     stream is closed with the result of the reading
   * @return a description to which columns and settings can be added
   */
  public static CsvEncounters inBytes(Callable<? extends InputStream> opening) {
    return in(LogSource.bytes(requireNonNull(opening, "opening")));
  }

  /**
   * Returns the default description of encounters in characters.
   *
   * @param opening opens the reader again for each reading, such as {@code () -> new
   *     StringReader(text)}; the reader is closed with the result of the reading
   * @return a description to which columns and settings can be added
   */
  public static CsvEncounters inText(Callable<? extends Reader> opening) {
    return in(LogSource.text(requireNonNull(opening, "opening")));
  }

  private static CsvEncounters in(LogSource source) {
    return new CsvEncounters(source, LogReading.DEFAULT, new Settings());
  }

  /**
   * Sets the column of the customer's id.
   *
   * @param name the name in the header, exact and not blank
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withCustomerColumn(String name) {
    return with(s -> s.layout.customer = Column.named(name));
  }

  /**
   * Sets the column of the customer's id.
   *
   * @param number the column's number, from 1
   * @return the changed description
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvEncounters withCustomerColumn(int number) {
    return with(s -> s.layout.customer = Column.numbered(number));
  }

  /**
   * Sets the column of the time.
   *
   * @param name the name in the header, exact and not blank
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withTimeColumn(String name) {
    return with(s -> s.layout.time = Column.named(name));
  }

  /**
   * Sets the column of the time.
   *
   * @param number the column's number, from 1
   * @return the changed description
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvEncounters withTimeColumn(int number) {
    return with(s -> s.layout.time = Column.numbered(number));
  }

  /**
   * Sets the column of the event.
   *
   * @param name the name in the header, exact and not blank
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withEventColumn(String name) {
    return with(s -> s.layout.event = Column.named(name));
  }

  /**
   * Sets the column of the event.
   *
   * @param number the column's number, from 1
   * @return the changed description
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvEncounters withEventColumn(int number) {
    return with(s -> s.layout.event = Column.numbered(number));
  }

  /**
   * Sets the column of the session's id.
   *
   * @param name the name in the header, exact and not blank
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withSessionColumn(String name) {
    return with(s -> s.layout.session = Column.named(name));
  }

  /**
   * Sets the column of the session's id.
   *
   * @param number the column's number, from 1
   * @return the changed description
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvEncounters withSessionColumn(int number) {
    return with(s -> s.layout.session = Column.numbered(number));
  }

  /**
   * Sets the column of the experience that the customer reported, as a number. The scale is mapped
   * linearly to −2 to +2, rounded to the nearest whole number with halves towards 0: on a scale
   * from 1 to 5, 4 becomes +1.
   *
   * @param name the name in the header, exact and not blank
   * @param scale the scale of the column
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withExperienceColumn(String name, Scale scale) {
    return with(
        s -> {
          s.layout.experience = Column.named(name);
          s.layout.scale = new ExperienceScale(scale);
        });
  }

  /**
   * Sets the column of the experience that the customer reported, as a number; see {@link
   * #withExperienceColumn(String, Scale)}.
   *
   * @param number the column's number, from 1
   * @param scale the scale of the column
   * @return the changed description
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvEncounters withExperienceColumn(int number, Scale scale) {
    return with(
        s -> {
          s.layout.experience = Column.numbered(number);
          s.layout.scale = new ExperienceScale(scale);
        });
  }

  /**
   * Adds a column that becomes an attribute of the same name, such as a persona or a channel.
   *
   * @param name the name in the header, exact and not blank
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withAttributeColumn(String name) {
    return attribute(name, Column.named(name));
  }

  /**
   * Adds a column that becomes an attribute.
   *
   * @param number the column's number, from 1
   * @param attribute the attribute's name, not blank
   * @return the changed description
   * @throws IllegalArgumentException if the number is below 1 or the name is blank
   */
  public CsvEncounters withAttributeColumn(int number, String attribute) {
    return attribute(attribute, Column.numbered(number));
  }

  /**
   * Sets the delimiter between columns, which is a comma by default, such as {@code '\t'} or {@code
   * ';'}.
   *
   * @param delimiter the character
   * @return the changed description
   * @throws IllegalArgumentException if it is a line break or the quotation mark
   */
  public CsvEncounters withDelimiter(char delimiter) {
    return with(
        s -> {
          s.delimiter = delimiter;
          s.isDelimiterSet = true;
        });
  }

  /**
   * Sets the character that encloses fields, which is the double quotation mark by default. If
   * nothing does, use a character that does not occur, such as {@code '\0'}.
   *
   * @param quote the character
   * @return the changed description
   * @throws IllegalArgumentException if it is a line break or the delimiter
   */
  public CsvEncounters withQuote(char quote) {
    return with(s -> s.quote = quote);
  }

  /**
   * Sets the charset, which is UTF-8 by default. Byte order marks of UTF-16 take precedence. A row
   * with bytes that are invalid in the charset is a problem if they are in a column that is read.
   *
   * @param charset the charset
   * @return the changed description
   */
  public CsvEncounters withCharset(Charset charset) {
    requireNonNull(charset, "charset");
    return with(
        s -> {
          s.charset = charset;
          s.isCharsetSet = true;
        });
  }

  /**
   * Reads numbers with a decimal comma, and with points between thousands if any, as spreadsheets
   * write them in Dutch and German.
   *
   * @return the changed description
   */
  public CsvEncounters withDecimalComma() {
    return with(s -> s.hasDecimalComma = true);
  }

  /**
   * Finds out what was not set, as far as the file leaves no doubt: the delimiter (comma, semicolon
   * or tab: the one with which the header has all columns; if several fit, it has to be set), the
   * charset (UTF-8, or Windows-1252 if the first characters outside ASCII are no UTF-8) and whether
   * numbers have a decimal comma (by the first number with one of comma and point). What differs
   * from the defaults is reported, and all else that {@link #onRemark} reports.
   *
   * @param listener called during the reading, by the thread that reads; instead of that of {@link
   *     #onRemark}
   * @return the changed description
   */
  public CsvEncounters detecting(Consumer<? super LogRemark> listener) {
    requireNonNull(listener, "listener");
    return onRemark(listener).with(s -> s.isDetecting = true);
  }

  /**
   * Reads the first row as data. Columns then have numbers only, and the first row determines how
   * many there are.
   *
   * @return the changed description
   */
  public CsvEncounters withoutHeader() {
    return with(s -> s.hasHeader = false);
  }

  @Override
  OpenLog open(TextPool customers) throws IOException {
    settings.layout.requireComplete(settings.hasHeader);
    try {
      return new CsvRows(this, customers);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "to read CSV, put FastCSV (de.siegmar:fastcsv) on the class path or module path; a named"
              + " module also requires de.siegmar.fastcsv",
          e);
    }
  }

  CsvLayout layout() {
    return settings.layout;
  }

  char delimiter() {
    return settings.delimiter;
  }

  boolean isDelimiterSet() {
    return settings.isDelimiterSet;
  }

  boolean isCharsetSet() {
    return settings.isCharsetSet;
  }

  boolean hasDecimalComma() {
    return settings.hasDecimalComma;
  }

  /** Returns who is told of the form that is found out; null if it is not to be found out. */
  @Nullable Consumer<? super LogRemark> onForm() {
    return settings.isDetecting ? reporting().onRemark() : null;
  }

  char quote() {
    return settings.quote;
  }

  Charset charset() {
    return settings.charset;
  }

  boolean hasHeader() {
    return settings.hasHeader;
  }

  private CsvEncounters attribute(String name, Column column) {
    if (requireNonNull(name, "attribute").isBlank()) {
      throw new IllegalArgumentException("an attribute needs a name; it is blank");
    }
    return with(s -> s.layout.attributes.put(name, column));
  }

  @Override
  CsvEncounters with(LogReading changed) {
    return new CsvEncounters(source(), changed, settings);
  }

  private CsvEncounters with(Consumer<Settings> change) {
    Settings changed = new Settings(settings);
    change.accept(changed);
    changed.requireDistinct();
    return new CsvEncounters(source(), reading(), changed);
  }

  /** Not modified after it is used in a description. */
  private static final class Settings {
    final CsvLayout layout;
    char delimiter = ',';
    boolean isDelimiterSet;
    char quote = '"';
    Charset charset = StandardCharsets.UTF_8;
    boolean isCharsetSet;
    boolean hasDecimalComma;
    boolean isDetecting;
    boolean hasHeader = true;

    Settings() {
      layout = new CsvLayout();
    }

    Settings(Settings that) {
      layout = new CsvLayout(that.layout);
      delimiter = that.delimiter;
      isDelimiterSet = that.isDelimiterSet;
      quote = that.quote;
      charset = that.charset;
      isCharsetSet = that.isCharsetSet;
      hasDecimalComma = that.hasDecimalComma;
      isDetecting = that.isDetecting;
      hasHeader = that.hasHeader;
    }

    void requireDistinct() {
      for (char c : new char[] {delimiter, quote}) {
        if (c == '\n' || c == '\r') {
          throw new IllegalArgumentException(
              "a line break can be neither delimiter nor quotation mark");
        }
      }
      if (delimiter == quote) {
        throw new IllegalArgumentException(
            "delimiter and quotation mark must differ; both are '" + quote + "'");
      }
    }
  }
}
