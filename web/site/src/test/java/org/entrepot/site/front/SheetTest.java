package org.entrepot.site.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {
  @Test
  void what_only_authors_read_is_gone_and_the_rest_means_the_same() {
    assertThat(
            Sheet.minify("/* x */\n.a > .b,\n.c :hover {\n  margin: 0 auto;\n  color: red;\n}\n"))
        .isEqualTo(".a > .b,.c :hover{margin:0 auto;color:red}");
  }

  @Test
  void an_icon_becomes_a_symbol_of_its_name() {
    assertThat(
            Sprite.symbol(
                "x", "<svg width=\"1\" viewBox=\"0 0 16 16\">\n  <path d=\"M1\"/>\n</svg>"))
        .isEqualTo("<symbol id=\"x\" viewBox=\"0 0 16 16\"><path d=\"M1\"/></symbol>");
  }
}
