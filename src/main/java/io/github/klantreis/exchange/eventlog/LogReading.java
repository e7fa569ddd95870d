package io.github.klantreis.exchange.eventlog;

/** How a log is read, whatever its format. */
record LogReading(boolean isGrouped, TimeFormat timeFormat, Reporting reporting) {
  static final LogReading DEFAULT = new LogReading(false, TimeFormat.iso(), Reporting.NONE);

  LogReading grouped(boolean isGrouped) {
    return new LogReading(isGrouped, timeFormat, reporting);
  }
}
