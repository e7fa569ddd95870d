package io.github.klantreis.merge;

/**
 * The identity of a {@link Piece}, the same in all versions of a journey.
 *
 * @param kind the space of ids: the kind of element, or an attribute with its {@code @}
 * @param scope in which owner the id is unique; empty for the whole journey
 * @param id the id in that scope
 */
record Key(String kind, String scope, String id) {
  /** The space of ids that personas and actors share. */
  static final String PARTICIPANT = "participant";

  static Key inJourney(String kind, String id) {
    return new Key(kind, "", id);
  }

  /** Returns this key as the scope of others. */
  String asScope() {
    return scope.isEmpty() ? kind + "[" + id + "]" : scope + "/" + kind + "[" + id + "]";
  }

  @Override
  public String toString() {
    return asScope();
  }
}
