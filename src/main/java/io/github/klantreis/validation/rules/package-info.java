/**
 * The built-in rules, one theme a class; each rule is beside its sources, its options, its words
 * and its check. {@code definition().sources()} has the works that a rule rests on. {@link
 * io.github.klantreis.validation.rules.StandardRules} has the sets of them.
 */
@NullMarked
package io.github.klantreis.validation.rules;

import org.jspecify.annotations.NullMarked;
