package org.entrepot.site.platform;

import java.util.List;
import java.util.Locale;

/**
 * A list of codes that {@code e:code-picker} suggests from while one types; an application bean.
 */
public interface CodeList {
  /** As in {@code list="hs"} of the tag. */
  String name();

  /** The best matches, best first, each with its code as value. */
  List<Choices.Choice> find(String query, Locale locale, int limit);
}
