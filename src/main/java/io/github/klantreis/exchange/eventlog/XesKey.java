package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

/** An attribute of a trace or an event. */
record XesKey(XesPlace place, String key) {
  XesKey {
    requireNonNull(key, "key");
  }
}
