package io.github.klantreis.exchange.eventlog;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;

/**
 * The customers that occurred so far, in 16 to 64 bytes each: a hash of 128 bits replaces the id.
 * The probability that two of a billion customers share a hash is below one in 10^20.
 */
final class SeenCustomers {
  private static final HashFunction HASH = Hashing.murmur3_128();

  /** Pairs of numbers; a pair of zeros is free. */
  private long[] table = new long[512];

  private int size;

  /** Adds a customer and returns whether the customer is new. */
  boolean add(String customer) {
    ByteBuffer hash = ByteBuffer.wrap(HASH.hashUnencodedChars(customer).asBytes());
    long first = hash.getLong();
    long second = hash.getLong();
    if (!put(first, second == 0 ? 1 : second)) {
      return false;
    }
    if (++size * 8L > table.length * 3L) {
      grow();
    }
    return true;
  }

  private boolean put(long first, long second) {
    int mask = table.length / 2 - 1;
    int place = (int) first & mask;
    while (table[2 * place + 1] != 0) {
      if (table[2 * place] == first && table[2 * place + 1] == second) {
        return false;
      }
      place = (place + 1) & mask;
    }
    table[2 * place] = first;
    table[2 * place + 1] = second;
    return true;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        put(old[i], old[i + 1]);
      }
    }
  }
}
