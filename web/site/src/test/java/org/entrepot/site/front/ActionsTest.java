package org.entrepot.site.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionsTest {
  public static class Example implements Page {
    @Posted
    public @Nullable String publish() {
      return "/done";
    }

    @Posted
    public @Nullable String remove(String row) {
      return "/removed/" + row;
    }

    @Posted
    public @Nullable String refuse() {
      throw Refusal.rule("closed");
    }

    public String secret() {
      return "/secret";
    }
  }

  private static @Nullable String run(@Nullable String wanted) {
    return Actions.run(new Example(), Example.class, wanted);
  }

  @Test
  void a_button_reaches_the_method_that_it_names() {
    assertThat(run("publish")).isEqualTo("/done");
    assertThat(run("remove:2")).isEqualTo("/removed/2");
    assertThat(run("remove:a:b")).isEqualTo("/removed/a:b");
  }

  @Test
  void nothing_but_posted_methods_can_be_reached() {
    for (String wanted :
        new String[] {"secret", "open", "getClass", "publish:x", "remove", "", null}) {
      assertThatThrownBy(() -> run(wanted)).as(wanted).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void what_the_method_throws_arrives_as_it_is() {
    assertThatThrownBy(() -> run("refuse"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("closed");
  }
}
