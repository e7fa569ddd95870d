package io.github.klantreis.bench;

/**
 * The words that all competitors build the same journey from: made before the clock starts, so that
 * none pays for them.
 */
final class Inputs {
  static final int PHASES = 7;
  static final int PERSONAS = 3;

  final int size;
  final String[] ids;
  final String[] names;
  final String[] pains;
  final String[] personas = new String[PERSONAS];

  Inputs(int size) {
    this.size = size;
    ids = new String[size];
    names = new String[size];
    pains = new String[size];
    for (int i = 0; i < size; i++) {
      ids[i] = "touchpoint-" + i;
      names[i] = "Touchpoint number " + i;
      pains[i] = "Waits for number " + i;
    }
    for (int i = 0; i < PERSONAS; i++) {
      personas[i] = "persona-" + i;
    }
  }

  /** The first touchpoint of a phase; the phases share the touchpoints evenly. */
  int begin(int phase) {
    return (int) ((long) size * phase / PHASES);
  }
}
