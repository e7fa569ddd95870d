/**
 * Encounters read from event logs: {@linkplain io.github.klantreis.exchange.eventlog.CsvEncounters
 * CSV and TSV} (which needs FastCSV, {@code de.siegmar:fastcsv}, an optional dependency) and
 * {@linkplain io.github.klantreis.exchange.eventlog.XesEncounters XES} (IEEE 1849), also compressed
 * by gzip. Files are read as a stream; what cannot be read is told, row by row, and never lost in
 * silence.
 */
package io.github.klantreis.exchange.eventlog;
