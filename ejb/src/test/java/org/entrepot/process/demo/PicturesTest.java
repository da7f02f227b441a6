package org.entrepot.process.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

  private static final int LARGEST = 24 * 1024;

  @Test
  void all_goods_have_a_drawing_and_every_drawing_its_goods() {
    assertThat(Pictures.names())
        .containsExactlyInAnyOrderElementsOf(
            Goods.all().stream().map(Goods::drawing).collect(Collectors.toSet()));
  }

  @Test
  void every_picture_decodes_and_is_small() throws IOException {
    for (String name : Pictures.names()) {
      byte[] bytes = Pictures.paint(name, "4a7ba6", false);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      assertThat(image.getWidth()).isEqualTo(Pictures.WIDTH);
      assertThat(image.getHeight()).isEqualTo(Pictures.HEIGHT);
      assertThat(bytes.length).as(name).isLessThan(LARGEST);
    }
  }

  @Test
  void the_same_goods_look_the_same_every_time() {
    assertThat(Pictures.paint("chair", "c79a63", false))
        .isEqualTo(Pictures.paint("chair", "c79a63", false))
        .isNotEqualTo(Pictures.paint("chair", "2f3337", false))
        .isNotEqualTo(Pictures.paint("chair", "c79a63", true));
  }

  @Test
  void what_has_no_drawing_cannot_be_painted() {
    assertThatThrownBy(() -> Pictures.paint("unicorn", "ffffff", false))
        .hasMessageContaining("unicorn");
  }

  @Test
  void the_pencil_refuses_a_stroke_that_it_does_not_know() {
    assertThatThrownBy(() -> Pencil.draw("M 1 2 X 3 4")).hasMessageContaining("X");
  }
}
