package io.github.klantreis.observation.tally;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;

/** A hash of all that affects counts, by which tallies of different countings are told apart. */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * Returns the hash of some bytes after each other.
   *
   * @param plan an empty tally of the plan: it holds the hash of all in the plan that affects
   *     counts
   * @param settings what affects counts beside the plan
   * @return the hash, not negative
   */
  public static long of(byte[] plan, byte... settings) {
    Hasher hasher = Hashing.murmur3_128().newHasher().putBytes(plan).putBytes(settings);
    return hasher.hash().asLong() & Long.MAX_VALUE;
  }
}
