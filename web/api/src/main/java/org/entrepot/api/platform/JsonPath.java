package org.entrepot.api.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which field of a JSON body could not be read. The engine tells it only in its messages, one
 * property a nesting level: "Unable to deserialize property 'hs' because of …".
 */
final class JsonPath {

  private static final Pattern PROPERTY =
      Pattern.compile("(?:property|parameter) '([^'\\s]{1,60})'");

  private JsonPath() {}

  /** Such as {@code lines.quantity.value}; empty where no field is to blame. */
  static String of(Throwable thrown) {
    List<String> path = new ArrayList<>();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Matcher matcher = PROPERTY.matcher(String.valueOf(cause.getMessage()));
      if (matcher.find()) {
        String property = matcher.group(1);
        if (path.isEmpty() || !path.get(path.size() - 1).equals(property)) {
          path.add(property);
        }
      }
    }
    return String.join(".", path);
  }
}
