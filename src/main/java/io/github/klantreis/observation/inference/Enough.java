package io.github.klantreis.observation.inference;

/** How many customers it takes. */
public final class Enough {
  /** Of fewer customers nothing is said of what customers do in general. */
  public static final int CUSTOMERS = 30;

  private Enough() {}
}
