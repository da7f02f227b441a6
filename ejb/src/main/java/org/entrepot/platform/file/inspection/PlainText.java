package org.entrepot.platform.file.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Plain text in UTF-8, or in UTF-16 where a byte order mark declares it. */
record PlainText(String text) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Refuses {@code upload_text_encoding} and {@code upload_text_binary}. */
  static PlainText read(byte[] bytes) {
    String text = decode(bytes);
    text.chars()
        .filter(character -> Character.isISOControl(character) && !isLayout(character))
        .findFirst()
        .ifPresent(
            control -> {
              throw Unfit.because("upload_text_binary");
            });
    return new PlainText(text);
  }

  private static boolean isLayout(int character) {
    return character == '\t' || character == '\n' || character == '\r' || character == '\f';
  }

  private static String decode(byte[] bytes) {
    try {
      String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw Unfit.because("upload_text_encoding");
    }
  }

  private static Charset charset(byte[] bytes) {
    boolean declared =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    return declared ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  byte[] utf8() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
