/**
 * Analysis and writing of text for rules: words found in texts, forms of address, names compared.
 * Not exported.
 */
package io.github.klantreis.validation.rules.text;
