package org.entrepot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.entrepot.platform.text.Messages;
import org.junit.jupiter.api.Test;

class CategoryTest {

  @Test
  void the_tree_has_thirty_leaves_in_ten_groups_named_in_every_language() {
    assertThat(Category.groups()).hasSize(10);
    assertThat(Category.leaves()).hasSize(30).allMatch(leaf -> !leaf.chapters().isEmpty());
    for (Locale locale : Messages.LANGUAGES) {
      assertThat(Category.groups()).noneMatch(group -> group.name(locale).contains("catalog."));
      assertThat(Category.leaves()).noneMatch(leaf -> leaf.name(locale).contains("catalog."));
    }
  }
}
