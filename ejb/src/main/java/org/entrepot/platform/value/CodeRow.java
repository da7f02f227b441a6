package org.entrepot.platform.value;

import java.util.List;
import java.util.Locale;

/**
 * A code of a list as it stands now.
 *
 * @param cells what the list keeps of it, by {@link CodeList#columns}; empty where it has nothing
 * @param inForce whether new entries may use it; a withdrawn one stays readable where it is used
 */
public record CodeRow(String code, List<String> cells, boolean inForce) {
  public CodeRow {
    cells = List.copyOf(cells);
  }

  public String english() {
    return cells.get(0);
  }

  /** The Chinese name for a Chinese locale where there is one, else the English one. */
  public String name(Locale locale) {
    String chinese = cells.get(1);
    return chinese.isEmpty() ? english() : Languages.choose(locale, english(), chinese);
  }
}
