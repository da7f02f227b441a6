package org.entrepot.site.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.entrepot.platform.file.DownloadHeaders;
import org.entrepot.platform.file.StoredFile;

/** Answers with a file, or that the browser has it already. */
public final class Download {

  private Download() {}

  /**
   * Writes the file as the whole answer.
   *
   * @param headers of its sort, from {@link DownloadHeaders}
   * @param bytes read only when they are sent
   */
  public static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      StoredFile file,
      Map<String, String> headers,
      Supplier<byte[]> bytes)
      throws IOException {
    if (DownloadHeaders.tag(file).equals(request.getHeader("If-None-Match"))) {
      headers.forEach(response::setHeader);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] content = bytes.get();
    headers.forEach(response::setHeader);
    response.setContentType(DownloadHeaders.contentType(file));
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
