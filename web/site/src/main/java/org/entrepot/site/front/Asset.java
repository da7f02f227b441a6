package org.entrepot.site.front;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** One static file as it leaves the house: plain, packed once, and with its digest for the URL. */
final class Asset {
  private static final int DIGEST_LENGTH = 12;

  private final String mediaType;
  private final byte[] plain;
  private final byte[] packed;
  private final String digest;

  private Asset(String name, byte[] plain) {
    this.mediaType = mediaType(name);
    this.plain = plain;
    this.packed = pack(plain);
    this.digest = digest(plain);
  }

  static Asset of(String name, String content) {
    return new Asset(name, content.getBytes(StandardCharsets.UTF_8));
  }

  String digest() {
    return digest;
  }

  /** Writes the content, packed if the browser can unpack it. */
  void write(boolean gzip, HttpServletResponse response) throws IOException {
    byte[] bytes = gzip ? packed : plain;
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(mediaType);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalArgumentException("No media type for " + name);
    };
  }

  private static byte[] pack(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(9);
          }
        }) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String digest(byte[] plain) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(plain);
      return HexFormat.of().formatHex(whole).substring(0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }
}
