package io.github.klantreis.exchange.eventlog;

/** The elements that an attribute may belong to. */
enum XesPlace {
  TRACE,
  EVENT
}
