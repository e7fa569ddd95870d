package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

/** An attribute of a trace or an event. */
record XesKey(XesPlace place, String key) {
  XesKey {
    if (requireNonNull(key, "key").isBlank()) {
      throw new IllegalArgumentException("an attribute of a log needs a key; it is blank");
    }
  }
}
