/** The journey as a document in Markdown. Not exported. */
package io.github.klantreis.drawing.document;
