/** Holds what the build needs for all packages; nothing in here is public. */
@ValueStyle
package io.github.klantreis;
