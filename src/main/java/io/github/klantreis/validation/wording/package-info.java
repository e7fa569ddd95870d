/**
 * What findings say, in words: names of elements, values, and what makes a finding the same one
 * again. Not exported.
 */
@NullMarked
package io.github.klantreis.validation.wording;

import org.jspecify.annotations.NullMarked;
