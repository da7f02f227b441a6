package org.entrepot.search;

import org.entrepot.platform.page.PageRequest;

/** The search's own readers of texts from outside, for those who try them with any text. */
public final class SearchTexts {

  private SearchTexts() {}

  /** The cursor in every order that a list may have. */
  public static void readCursor(String text) {
    for (ProductSort sort : ProductSort.values()) {
      Cursor.of(PageRequest.of(20, text), sort.order(true));
    }
  }

  public static void readQuery(String text) {
    FindProducts query = FindProducts.read(name -> text);
    query.words();
    query.filters();
  }

  public static void readWords(String text) {
    Word.read(text).forEach(Word::typos);
  }
}
