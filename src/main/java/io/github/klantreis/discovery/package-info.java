/**
 * A journey proposed from what customers did: {@link
 * io.github.klantreis.discovery.JourneyDiscovery}.
 *
 * <p>This package may still change before 1.0. What is worth proposing, and when it is sure enough,
 * is still to be learned from use.
 */
@NullMarked
package io.github.klantreis.discovery;

import org.jspecify.annotations.NullMarked;
