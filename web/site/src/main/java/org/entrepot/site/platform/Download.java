package org.entrepot.site.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Answers with a file of the exchange's own making. A PDF opens in the browser, under a policy that
 * lets it do nothing; everything else is to be kept.
 */
public final class Download {
  private static final String PDF = "application/pdf";

  // A browser's PDF viewer does not start in a sandbox; it runs no script of the file's own.
  private static final String VIEWER =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private Download() {}

  /** Writes the file as the whole answer. */
  public static void write(
      HttpServletResponse response, String name, String mediaType, byte[] bytes)
      throws IOException {
    boolean shown = PDF.equals(mediaType);
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(mediaType);
    response.setHeader(
        "Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded);
    response.setHeader("Content-Security-Policy", shown ? VIEWER : "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "private, no-cache");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
