/** XML read as a stream, without anything outside it. Not exported. */
package io.github.klantreis.xml;
