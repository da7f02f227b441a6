package org.entrepot.config;

import java.util.Optional;
import java.util.function.Function;

/**
 * Named values given from outside: a system property wins over an environment variable of the same
 * name.
 */
public final class Variables {
  private final Function<String, Optional<String>> lookup;

  public Variables(Function<String, Optional<String>> lookup) {
    this.lookup = lookup;
  }

  /** What the process was started with. */
  public static Variables ofProcess() {
    return new Variables(
        name ->
            Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name))));
  }

  /** The value, absent too when it is blank. */
  public Optional<String> find(String name) {
    return lookup.apply(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  public String get(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  /**
   * The value of a variable that has no default.
   *
   * @throws StartFailure naming the variable when it is not set
   */
  public String require(String name) {
    return find(name).orElseThrow(() -> StartFailure.of("%s is not set", name));
  }

  Port port(String use, String name, int otherwise) {
    String text = get(name, Integer.toString(otherwise));
    try {
      return new Port(use, name, Integer.parseInt(text));
    } catch (NumberFormatException noNumber) {
      throw StartFailure.of("%s=%s is no port number", name, text);
    }
  }
}
