package org.entrepot.platform.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers with which a file leaves, the same from the site and from the API. */
public final class DownloadHeaders {

  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

  // A browser's PDF viewer does not start in a sandbox; it runs no script of the file's own.
  private static final String VIEWER =
      "default-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";
  private static final String NEVER = "no-store";
  private static final String ASK_AGAIN = "private, no-cache";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private DownloadHeaders() {}

  /** A file to keep: no browser shows it by itself, so that a hostile one can do nothing. */
  public static Map<String, String> kept(StoredFile file) {
    return headers(file, "attachment", NOTHING, NEVER);
  }

  /** A document of the exchange's own making: a PDF opens in the browser. */
  public static Map<String, String> own(StoredFile file) {
    return "application/pdf".equals(file.mediaType())
        ? headers(file, "inline", VIEWER, NEVER)
        : kept(file);
  }

  /** A paper that somebody uploaded: pictures, which were painted anew, open in the browser. */
  public static Map<String, String> paper(StoredFile file) {
    return file.mediaType().startsWith("image/") ? picture(file, false) : kept(file);
  }

  /**
   * @param shown whether everybody may see it; its address is its content, so caches may keep it
   */
  public static Map<String, String> picture(StoredFile file, boolean shown) {
    return headers(file, "inline", NOTHING, shown ? FOR_EVER : ASK_AGAIN);
  }

  /** The file's own type; texts were read as UTF-8 and are UTF-8. */
  public static String contentType(StoredFile file) {
    return file.mediaType().startsWith("text/")
        ? file.mediaType() + ";charset=UTF-8"
        : file.mediaType();
  }

  /** The entity tag (RFC 9110, 8.8.3): the digest of the bytes. */
  public static String tag(StoredFile file) {
    return '"' + file.digest() + '"';
  }

  private static Map<String, String> headers(
      StoredFile file, String manner, String policy, String caching) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Disposition", manner + names(file.name()));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Content-Security-Policy", policy);
    headers.put("Cache-Control", caching);
    headers.put("ETag", tag(file));
    return headers;
  }

  /**
   * As RFC 6266 wants it: letters of ASCII for old programs, and all of them as RFC 8187 writes.
   */
  private static String names(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
