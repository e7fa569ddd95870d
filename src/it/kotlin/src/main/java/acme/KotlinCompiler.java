package acme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/**
 * Compiles {@code Accepted.kt}, which must go without a warning, runs it, and compiles {@code
 * Refused.kt}, of which the compiler must refuse just the lines that say so. Fails by its exit
 * code.
 */
final class KotlinCompiler {
  private static final Pattern ERROR = Pattern.compile("Refused\\.kt:(\\d+):\\d+: error: (.*)");

  private KotlinCompiler() {}

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    Path sources = Path.of(arguments[0]);
    String classes = arguments[1];
    String accepted = compile(sources.resolve("Accepted.kt"), classes, ExitCode.OK);
    if (!accepted.isBlank()) {
      throw new AssertionError("Accepted.kt compiles with warnings:\n" + accepted);
    }

    Class.forName("acme.AcceptedKt").getMethod("main").invoke(null);

    Path source = sources.resolve("Refused.kt");
    String messages = compile(source, classes, ExitCode.COMPILATION_ERROR);
    Set<Integer> refused = new TreeSet<>();
    Matcher error = ERROR.matcher(messages);
    while (error.find()) {
      if (!error.group(2).startsWith("unresolved reference")) {
        refused.add(Integer.valueOf(error.group(1)));
      }
    }
    Set<Integer> expected = new TreeSet<>();
    List<String> lines = Files.readAllLines(source);
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).endsWith("// refused")) {
        expected.add(line + 1);
      }
    }
    if (!refused.equals(expected)) {
      throw new AssertionError(
          "lines " + expected + " must be refused, but were " + refused + ":\n" + messages);
    }
    System.out.println("Kotlin refuses null in " + refused.size() + " lines of " + source);
  }

  private static String compile(Path source, String classes, ExitCode expected) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExitCode code =
        new K2JVMCompiler()
            .exec(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                source.toString(),
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes);
    String messages = bytes.toString(StandardCharsets.UTF_8);
    if (code != expected) {
      throw new AssertionError(source + ": " + code + ", not " + expected + ":\n" + messages);
    }
    return messages;
  }
}
