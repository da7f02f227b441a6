package org.entrepot.api.platform;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.DownloadHeaders;
import org.entrepot.platform.file.StoredFile;
import org.jspecify.annotations.Nullable;

/** The forms that answers have. */
public final class Answers {

  private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private Answers() {}

  /** 201 with the new object and its address. */
  public static Response created(String path, Object view) {
    return Response.created(URI.create(ApiApplication.ROOT + path)).entity(view).build();
  }

  public static Response ok(Object view) {
    return Response.ok(view).build();
  }

  /** 200 with an {@code ETag} for a later {@code If-Match}. */
  public static Response versioned(Object view, long version) {
    return Response.ok(view).tag(new EntityTag(Long.toString(version))).build();
  }

  /** The version that an {@code If-Match} header names; absent and {@code *} match any. */
  public static @Nullable Long expectedVersion(@Nullable String ifMatch) {
    if (ifMatch == null || "*".equals(ifMatch.strip())) {
      return null;
    }
    Matcher tag = ENTITY_TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw Refusal.of(Refusal.Kind.UNREADABLE, "if_match_unreadable");
    }
    return Long.valueOf(tag.group(1));
  }

  /** A file to keep. */
  public static Response file(StoredFile file, byte[] bytes) {
    return file(file, bytes, DownloadHeaders.kept(file));
  }

  /** A file with the headers of its sort. */
  public static Response file(StoredFile file, byte[] bytes, Map<String, String> headers) {
    Response.ResponseBuilder response = Response.ok(bytes, DownloadHeaders.contentType(file));
    headers.forEach(response::header);
    return response.build();
  }
}
