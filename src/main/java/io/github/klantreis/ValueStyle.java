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
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class},
    deferCollectionAllocation = true,
    mergeFromSupertypesDynamically = false,
    from = "copying",
    defaults = @Value.Immutable(copy = false))
@interface ValueStyle {}
