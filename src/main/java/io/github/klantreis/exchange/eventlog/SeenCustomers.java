package io.github.klantreis.exchange.eventlog;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;

/**
 * Who was met before, in 16 to 64 bytes a customer: by a hash of 128 bits in place of the id. Two
 * of a billion customers share one with a probability below one in 10^20.
 */
final class SeenCustomers {
  private static final HashFunction HASH = Hashing.murmur3_128();

  /** Pairs; one of zeros is free. */
  private long[] table = new long[512];

  private int size;

  /** Whether the customer is new. */
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
