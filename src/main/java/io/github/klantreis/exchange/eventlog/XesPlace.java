package io.github.klantreis.exchange.eventlog;

/** Whose attribute it is. */
enum XesPlace {
  TRACE,
  EVENT
}
