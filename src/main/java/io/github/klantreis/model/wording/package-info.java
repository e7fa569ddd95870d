/** What is said of structural problems. Not exported. */
@NullMarked
package io.github.klantreis.model.wording;

import org.jspecify.annotations.NullMarked;
