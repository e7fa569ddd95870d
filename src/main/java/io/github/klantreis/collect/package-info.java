/** Collections that builders collect in. No API. */
package io.github.klantreis.collect;
