package io.github.klantreis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How Immutables generates the values of this package and all below it.
 *
 * <p>Retained in the sources only, so that it never reaches those who compile against us;
 * package-private, so that nobody depends on it. Put on a package it holds for the subpackages too.
 *
 * <p>No generated builders: the hand-written ones hold the attributes themselves and hand them all
 * to the generated {@code of}, so that a value made from another one shares its collections.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class},
    allParameters = true,
    defaults = @Value.Immutable(builder = false, copy = false))
@interface ValueStyle {}
