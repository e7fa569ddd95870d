package io.github.klantreis.merge;

/**
 * One of the lists of children of a piece.
 *
 * @param parent the owner of the list
 * @param list the kind of the children, or the attribute that holds them, with its {@code @}
 */
record Slot(Key parent, String list) {}
