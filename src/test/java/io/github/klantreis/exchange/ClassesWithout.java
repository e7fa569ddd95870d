package io.github.klantreis.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * Loads all classes anew, those of this project and of Guava, but for those of an optional library:
 * as if nobody had added it.
 */
public final class ClassesWithout extends ClassLoader {
  private final String missing;

  /**
   * A loader without one library.
   *
   * @param missing how the names of its classes begin
   */
  public ClassesWithout(String missing) {
    super(ClassLoader.getPlatformClassLoader());
    this.missing = missing;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith(missing)) {
      throw new ClassNotFoundException(name);
    }
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = ClassesWithout.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
