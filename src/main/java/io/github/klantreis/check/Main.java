package io.github.klantreis.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The program: {@code merge <base> <mine> <theirs> [<path>]} merges three files for git.
 *
 * <p>The exit code is 0 if the files are merged, 1 if something is open, and 2 for a wrong command.
 */
public final class Main {
  private Main() {}

  /**
   * Runs the program and ends the process.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    // UTF-8 whatever the console's own encoding, as the text is about users' text. Not closed: what
    // fails later is still printed there.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(List.of(arguments), out);
    out.flush();
    System.exit(code);
  }

  /** Runs a command and returns the exit code. */
  static int run(List<String> arguments, PrintStream told) {
    boolean isMerge =
        !arguments.isEmpty()
            && arguments.get(0).equals("merge")
            && (arguments.size() == 4 || arguments.size() == 5);
    if (!isMerge) {
      told.println("klantreis: use merge <base> <mine> <theirs> [<path>], as git does with");
      told.println(
          "  git config merge.journey.driver 'java -cp \"lib/*\" io.github.klantreis.check.Main"
              + " merge %O %A %B %P'");
      return 2;
    }
    return new MergeDriver(told).merge(arguments.subList(1, arguments.size()));
  }
}
