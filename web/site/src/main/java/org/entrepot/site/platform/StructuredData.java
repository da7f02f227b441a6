package org.entrepot.site.platform;

import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing as search engines read it: JSON-LD in the words of schema.org. What is absent is left
 * out.
 */
public final class StructuredData {
  private final Map<String, Object> members = new LinkedHashMap<>();

  private StructuredData(String type) {
    members.put("@type", type);
  }

  /** A thing of a type of schema.org, such as {@code Product}. */
  public static StructuredData of(String type) {
    return new StructuredData(type);
  }

  /** Says something about it; another thing, a list of things, a text or a figure. */
  public StructuredData with(String property, @Nullable Object value) {
    if (value instanceof StructuredData thing) {
      members.put(property, thing.members);
    } else if (value != null) {
      members.put(property, value);
    }
    return this;
  }

  /** The text for a script element; nothing in it can end that element. */
  public String inScript() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "https://schema.org");
    all.putAll(members);
    return Json.createObjectBuilder(all)
        .build()
        .toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
