package org.entrepot.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.entrepot.platform.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @Test
  void a_row_too_many_means_there_is_more_and_the_cursor_continues_after_the_last_shown() {
    Page<Long> page =
        Page.cut(List.of(9L, 8L, 7L), new PageRequest(2, null), Function.identity(), id -> id);

    assertThat(page.items()).containsExactly(9L, 8L);
    assertThat(new PageRequest(2, page.nextCursor()).beforeId()).isEqualTo(8L);
  }

  @Test
  void the_last_page_has_no_cursor() {
    Page<Long> page =
        Page.cut(List.of(9L, 8L), new PageRequest(2, null), Function.identity(), id -> id);

    assertThat(page.nextCursor()).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
  void a_limit_out_of_range_is_refused(int limit) {
    assertThatThrownBy(() -> new PageRequest(limit, null)).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "äö", "AAAA====A", "LTE"})
  void a_cursor_that_is_none_is_refused_or_finds_nothing(String cursor) {
    PageRequest request = new PageRequest(1, cursor);
    try {
      assertThat(request.beforeId()).isLessThan(Long.MAX_VALUE);
    } catch (Refusal refusal) {
      assertThat(refusal.status()).isEqualTo(422);
    }
  }
}
