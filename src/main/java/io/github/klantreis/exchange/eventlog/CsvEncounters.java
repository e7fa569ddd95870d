package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Encounters in a CSV or TSV file: where the file is, which column is what, and how to read it.
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
 * <p><b>The file.</b> Comma, double quotation marks, a header and UTF-8 unless you say otherwise;
 * compressed by gzip or not, with a byte order mark or not; lines end by LF, CR or CRLF. Fields in
 * quotation marks may hold delimiters, line breaks and doubled quotation marks (RFC 4180). A row
 * has at most 1,048,576 characters. Empty lines are no rows.
 *
 * <p><b>Values.</b> Customer, event, session and attributes are taken as they are, blanks and all:
 * {@code NA} or {@code null} is a customer like any other. Customer, time and event are needed; an
 * empty session, experience or attribute means that there is none.
 *
 * <p><b>Problems.</b> A row that cannot be read is told to {@link #onProblem} with its line and the
 * reason, and reading goes on with the next one; after a quotation mark that is not closed, with
 * the next line. Nothing is left out without being counted.
 *
 * <p>Immutable and thread-safe, as far as what opens the log and the listeners are; its methods
 * return changed copies. Reading needs FastCSV (<i>de.siegmar:fastcsv</i>) at run time.
 */
public final class CsvEncounters {
  private final LogSource source;
  private final Settings settings;

  private CsvEncounters(LogSource source, Settings settings) {
    this.source = source;
    this.settings = settings;
  }

  /**
   * Encounters in a file.
   *
   * @param file the file, plain or compressed by gzip
   * @return the description with which one begins
   */
  public static CsvEncounters inFile(Path file) {
    return new CsvEncounters(LogSource.file(requireNonNull(file, "file")), new Settings());
  }

  /**
   * Encounters in bytes from elsewhere.
   *
   * @param opening opens the stream, plain or compressed by gzip, anew at each reading; it is
   *     closed with what was read
   * @return the description with which one begins
   */
  public static CsvEncounters inBytes(Callable<? extends InputStream> opening) {
    return new CsvEncounters(LogSource.bytes(requireNonNull(opening, "opening")), new Settings());
  }

  /**
   * Encounters in characters.
   *
   * @param opening opens the reader anew at each reading, such as {@code () -> new
   *     StringReader(text)}; it is closed with what was read
   * @return the description with which one begins
   */
  public static CsvEncounters inText(Callable<? extends Reader> opening) {
    return new CsvEncounters(LogSource.text(requireNonNull(opening, "opening")), new Settings());
  }

  /**
   * Which column has the customer's id.
   *
   * @param name the name in the header, exact and not blank
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withCustomerColumn(String name) {
    return with(s -> s.layout.customer = Column.named(name));
  }

  /**
   * Which column has the customer's id.
   *
   * @param number the column's number, from 1
   * @return the changed description
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvEncounters withCustomerColumn(int number) {
    return with(s -> s.layout.customer = Column.numbered(number));
  }

  /**
   * Which column has the time.
   *
   * @param name the name in the header, exact and not blank
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withTimeColumn(String name) {
    return with(s -> s.layout.time = Column.named(name));
  }

  /**
   * Which column has the time.
   *
   * @param number the column's number, from 1
   * @return the changed description
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvEncounters withTimeColumn(int number) {
    return with(s -> s.layout.time = Column.numbered(number));
  }

  /**
   * Which column has the event.
   *
   * @param name the name in the header, exact and not blank
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withEventColumn(String name) {
    return with(s -> s.layout.event = Column.named(name));
  }

  /**
   * Which column has the event.
   *
   * @param number the column's number, from 1
   * @return the changed description
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvEncounters withEventColumn(int number) {
    return with(s -> s.layout.event = Column.numbered(number));
  }

  /**
   * Which column has the session's id.
   *
   * @param name the name in the header, exact and not blank
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withSessionColumn(String name) {
    return with(s -> s.layout.session = Column.named(name));
  }

  /**
   * Which column has the session's id.
   *
   * @param number the column's number, from 1
   * @return the changed description
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvEncounters withSessionColumn(int number) {
    return with(s -> s.layout.session = Column.numbered(number));
  }

  /**
   * Which column has what the customer said of the encounter, as a number. The ends of its scale
   * become −2 and +2, and what lies between lies evenly between, rounded to the nearest whole
   * number and halves to the neutral side: on a scale from 1 to 5, 4 becomes +1.
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
   * Which column has what the customer said of the encounter, as a number; see {@link
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
   * A column that becomes an attribute of that name, such as a persona or a channel.
   *
   * @param name the name in the header, exact and not blank
   * @return the changed description
   * @throws IllegalArgumentException if the name is blank
   */
  public CsvEncounters withAttributeColumn(String name) {
    return attribute(name, Column.named(name));
  }

  /**
   * A column that becomes an attribute.
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
   * What separates the columns, if it is no comma: {@code '\t'}, {@code ';'}.
   *
   * @param delimiter the character
   * @return the changed description
   * @throws IllegalArgumentException if it is a line break or the quotation mark
   */
  public CsvEncounters withDelimiter(char delimiter) {
    return with(s -> s.delimiter = delimiter);
  }

  /**
   * What encloses fields, if it is no double quotation mark. Where nothing does, say a character
   * that does not occur, such as {@code '\0'}.
   *
   * @param quote the character
   * @return the changed description
   * @throws IllegalArgumentException if it is a line break or the delimiter
   */
  public CsvEncounters withQuote(char quote) {
    return with(s -> s.quote = quote);
  }

  /**
   * The charset, if it is not UTF-8. The byte order marks of UTF-16 are heeded in any case. Rows
   * with bytes that are no text in the charset have a problem, unless nobody asked for the column.
   *
   * @param charset the charset
   * @return the changed description
   */
  public CsvEncounters withCharset(Charset charset) {
    requireNonNull(charset, "charset");
    return with(s -> s.charset = charset);
  }

  /**
   * Says that the first row is one like the others. Columns then have numbers only, and the first
   * row tells how many they are.
   *
   * @return the changed description
   */
  public CsvEncounters withoutHeader() {
    return with(s -> s.hasHeader = false);
  }

  /**
   * How the time is written, if not {@linkplain TimeFormat#iso() as in ISO 8601}.
   *
   * @param format the format; also for ISO times without an offset that are not in UTC
   * @return the changed description
   */
  public CsvEncounters withTimeFormat(TimeFormat format) {
    requireNonNull(format, "format");
    return with(s -> s.timeFormat = format);
  }

  /**
   * Says that all rows of a customer stand together, so that {@link #readTrails} needs to hold but
   * one customer at a time. The row of a customer who comes back later is a problem.
   *
   * @return the changed description
   */
  public CsvEncounters groupedByCustomer() {
    return with(s -> s.isGrouped = true);
  }

  /**
   * Who is told of rows that cannot be read; without it the first one throws.
   *
   * @param listener told during the reading, in the order of the file, by the thread that reads
   * @return the changed description
   */
  public CsvEncounters onProblem(Consumer<? super RowProblem> listener) {
    requireNonNull(listener, "listener");
    return with(s -> s.reporting = s.reporting.onProblem(listener));
  }

  /**
   * How many problems are told before reading stops with an exception; 10,000 unless said here. So
   * a wrong configuration is noticed, and a broken file does not fill the memory.
   *
   * @param most the number, from 0
   * @return the changed description
   * @throws IllegalArgumentException if it is negative
   */
  public CsvEncounters withMaxProblems(long most) {
    return with(s -> s.reporting = s.reporting.maxProblems(most));
  }

  /**
   * Who is told how far the reading is: every 100,000 rows, and once at the end of the file.
   *
   * @param listener told during the reading, by the thread that reads
   * @return the changed description
   */
  public CsvEncounters onProgress(Consumer<? super ReadingProgress> listener) {
    requireNonNull(listener, "listener");
    return with(s -> s.reporting = s.reporting.onProgress(listener));
  }

  /**
   * Opens the file, reads its header, and gives the encounters while they are read; what is held in
   * memory does not grow with the file. The {@linkplain Encounter#position() position} of each is
   * the number of its line, from 1. Where a customer's encounters come from several files, give
   * them positions that go on from file to file, or take them away by {@code position(0)}. To be
   * closed; it can be read once.
   *
   * <p>Reading throws an {@link UnreadableLogException} where it must stop, and an {@link
   * java.io.UncheckedIOException} if the file fails.
   *
   * @return the encounters in the order of the file
   * @throws IOException if the file cannot be opened or read
   * @throws UnreadableLogException if the header has no such column, or has it more than once
   * @throws IllegalStateException if customer, time or event were not said, columns are named
   *     though there is no header, or FastCSV is missing
   */
  public Stream<Encounter> read() throws IOException {
    return LogStreams.encounters(open(TextPool.forgetful()));
  }

  /**
   * Opens the file, reads its header, and gives the customers' trails. If the file is {@linkplain
   * #groupedByCustomer() grouped}, one trail is in memory at a time, and 16 to 64 bytes for each
   * customer that was met. If not, all encounters are in memory before the first trail is given:
   * some 70 bytes for each without session, experience and attributes (measured with ten encounters
   * a customer), as customers and events that are the same are held once. To be closed; it can be
   * read once.
   *
   * @return the trails, in the order in which the customers first appear
   * @throws IOException if the file cannot be opened or read
   * @throws UnreadableLogException if the header has no such column, or has it more than once
   * @throws IllegalStateException as {@link #read} does
   */
  public Stream<Trail> readTrails() throws IOException {
    return settings.isGrouped
        ? LogStreams.groupedTrails(open(TextPool.forgetful()))
        : LogStreams.trails(open(TextPool.complete()));
  }

  private OpenLog open(TextPool customers) throws IOException {
    settings.layout.requireComplete(settings.hasHeader);
    try {
      return new CsvRows(this, customers);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "to read CSV, put FastCSV (de.siegmar:fastcsv) on the class path or module path", e);
    }
  }

  LogSource source() {
    return source;
  }

  CsvLayout layout() {
    return settings.layout;
  }

  char delimiter() {
    return settings.delimiter;
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

  TimeFormat timeFormat() {
    return settings.timeFormat;
  }

  Reporting reporting() {
    return settings.reporting;
  }

  private CsvEncounters attribute(String name, Column column) {
    if (requireNonNull(name, "attribute").isBlank()) {
      throw new IllegalArgumentException("an attribute needs a name; it is blank");
    }
    return with(s -> s.layout.attributes.put(name, column));
  }

  private CsvEncounters with(Consumer<Settings> change) {
    Settings changed = new Settings(settings);
    change.accept(changed);
    changed.requireDistinct();
    return new CsvEncounters(source, changed);
  }

  /** Not changed any more once a description has them. */
  private static final class Settings {
    final CsvLayout layout;
    char delimiter = ',';
    char quote = '"';
    Charset charset = StandardCharsets.UTF_8;
    boolean hasHeader = true;
    boolean isGrouped;
    TimeFormat timeFormat = TimeFormat.iso();
    Reporting reporting = Reporting.NONE;

    Settings() {
      layout = new CsvLayout();
    }

    Settings(Settings that) {
      layout = new CsvLayout(that.layout);
      delimiter = that.delimiter;
      quote = that.quote;
      charset = that.charset;
      hasHeader = that.hasHeader;
      isGrouped = that.isGrouped;
      timeFormat = that.timeFormat;
      reporting = that.reporting;
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
