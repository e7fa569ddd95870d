/**
 * Encounters read from event logs: {@linkplain io.github.klantreis.exchange.eventlog.CsvEncounters
 * CSV and TSV} (which needs FastCSV, {@code de.siegmar:fastcsv}, an optional dependency) and
 * {@linkplain io.github.klantreis.exchange.eventlog.XesEncounters XES} (IEEE 1849) and {@linkplain
 * io.github.klantreis.exchange.eventlog.JsonLinesEncounters JSON lines} (which need Jackson 3,
 * likewise optional), also compressed by gzip. Files are read as a stream; rows that cannot be read
 * are reported one by one, and none is lost silently.
 */
@NullMarked
package io.github.klantreis.exchange.eventlog;

import org.jspecify.annotations.NullMarked;
