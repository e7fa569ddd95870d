/**
 * The built-in rules, one theme a class; each rule is beside its options, its words and its check.
 * {@link io.github.klantreis.validation.rules.StandardRules} has the sets of them.
 */
package io.github.klantreis.validation.rules;
