package org.entrepot.site.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.entrepot.platform.file.StoredFile;

/**
 * Answers with a paper that somebody uploaded. Pictures and PDFs open in the browser, under a
 * policy that lets them do nothing; everything else is to be kept.
 */
final class PaperAnswer {

  private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

  private PaperAnswer() {}

  static void send(StoredFile file, byte[] bytes, HttpServletResponse response) throws IOException {
    boolean shown = SHOWN.contains(file.mediaType());
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(file.mediaType());
    response.setHeader(
        "Content-Disposition", (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
    response.setHeader("Content-Security-Policy", policy(file.mediaType()));
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** A browser's PDF viewer does not start in a sandbox; it runs no script of the file's own. */
  private static String policy(String mediaType) {
    return "application/pdf".equals(mediaType)
        ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
        : "default-src 'none'; img-src 'self'; frame-ancestors 'none'; sandbox";
  }
}
