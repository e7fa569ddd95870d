package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.klantreis.observation.Encounter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** Gzip of several members, from streams that hand out their bytes as sockets and HTTP do. */
final class GzipMembersTest {
  private static final String HEADER = "user,time,event\n";

  @Test
  void aSequenceOfFilesIsReadToItsEnd() throws IOException {
    byte[] first = gzip(HEADER + row("u1"));
    byte[] second = gzip(row("u2") + row("u3"));

    assertThat(
            customers(
                () ->
                    new SequenceInputStream(
                        new ByteArrayInputStream(first), new ByteArrayInputStream(second))))
        .containsExactly("u1", "u2", "u3");
  }

  @Test
  void oneMemberALineByteByByte() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(gzip(HEADER));
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      all.write(gzip(row("u" + i)));
      all.write(gzip(""));
      expected.add("u" + i);
    }
    byte[] bytes = all.toByteArray();

    assertThat(customers(() -> new ByteArrayInputStream(bytes))).isEqualTo(expected);
    assertThat(customers(() -> slow(bytes))).isEqualTo(expected);
  }

  @Test
  void xesOfSeveralMembers() throws IOException {
    byte[] first = gzip("<log><trace><string key=\"concept:name\" value=\"u\"/>");
    byte[] second =
        gzip(
            "<event><string key=\"concept:name\" value=\"e\"/><date key=\"time:timestamp\""
                + " value=\"2026-03-01T08:00:00Z\"/></event></trace></log>");
    try (Stream<Encounter> read = XesEncounters.inBytes(() -> slow(join(first, second))).read()) {
      assertThat(read).hasSize(1);
    }
  }

  @Test
  void paddingIsSkippedAndAnythingElseIsRefused() throws IOException {
    byte[] log = gzip(HEADER + row("u1"));

    assertThat(customers(() -> slow(join(log, new byte[700])))).containsExactly("u1");
    for (byte[] odd : List.of(utf8("u2,2026"), new byte[] {0, 0, 1}, Arrays.copyOf(log, 12))) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> customers(() -> slow(join(log, odd))))
          .withMessageContaining("member 2 of the gzip file");
    }
  }

  @Test
  void headersWithNameCommentExtraAndCheck() throws IOException {
    byte[] plain = gzip(HEADER + row("u1"));
    ByteArrayOutputStream full = new ByteArrayOutputStream();
    full.write(new byte[] {0x1f, (byte) 0x8b, 8, 0x1f, 1, 2, 3, 4, 0, 3});
    full.write(new byte[] {3, 0, 'a', 'b', 'c'});
    full.write(utf8("log.csv\0a comment\0"));
    full.write(new byte[] {1, 2});
    full.write(plain, 10, plain.length - 10);

    assertThat(customers(() -> slow(full.toByteArray()))).containsExactly("u1");
  }

  /** What is cut or changed is never taken as the end. */
  @Test
  void damageIsNeverTheEnd() throws IOException {
    byte[] whole = join(gzip("abc".repeat(50)), gzip("def".repeat(50)));
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (length != gzip("abc".repeat(50)).length) {
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> unpack(cut));
      }
    }
    CRC32 expected = new CRC32();
    expected.update(unpack(whole));
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      CRC32 read = new CRC32();
      try {
        read.update(unpack(changed));
        // a change of time, level, system or an unused flag says nothing
        assertThat(read.getValue()).isEqualTo(expected.getValue());
      } catch (ZipException | EOFException refused) {
        assertThat(refused).hasMessageContaining("of the gzip file");
      }
    }
  }

  @Test
  void readingAfterClosingIsNotTheEnd() throws IOException {
    InputStream in = new GzipMembers(new ByteArrayInputStream(gzip("abc")), 16);
    assertThat(in.read()).isEqualTo('a');
    in.close();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(in::read)
        .withMessage("the stream is closed");
  }

  @Test
  void aReadOfNothingIsNotTheEnd() throws IOException {
    byte[] packed = gzip("abc".repeat(50));
    InputStream nothingYet =
        new ByteArrayInputStream(packed) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return 0;
          }
        };
    try (InputStream in = new GzipMembers(nothingYet, 16)) {
      assertThat(in.readAllBytes()).asString().isEqualTo("abc".repeat(50));
    }
  }

  private static byte[] unpack(byte[] packed) throws IOException {
    try (InputStream in = new GzipMembers(slow(packed), 16)) {
      return in.readAllBytes();
    }
  }

  private static List<String> customers(Callable<InputStream> opening) throws IOException {
    try (Stream<Encounter> read =
        CsvEncounters.inBytes(opening)
            .withCustomerColumn("user")
            .withTimeColumn("time")
            .withEventColumn("event")
            .read()) {
      return read.map(Encounter::customer).toList();
    }
  }

  /** Returns a stream that hands out one byte a time and announces none. */
  private static InputStream slow(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(length, 1));
      }

      @Override
      public synchronized int available() {
        return 0;
      }
    };
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static String row(String customer) {
    return customer + ",2026-03-01T08:00:00Z,view\n";
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8(text));
    }
    return packed.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
