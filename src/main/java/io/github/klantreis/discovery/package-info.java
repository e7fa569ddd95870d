/**
 * A journey proposed from what customers did: {@link
 * io.github.klantreis.discovery.JourneyDiscovery}.
 */
@NullMarked
package io.github.klantreis.discovery;

import org.jspecify.annotations.NullMarked;
