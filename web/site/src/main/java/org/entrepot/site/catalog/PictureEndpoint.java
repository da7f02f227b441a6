package org.entrepot.site.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.PictureFile;
import org.entrepot.platform.file.FileStore;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;

/**
 * Serves {@code /images/<digest>}: a picture of a public product, for ever, since the address is
 * its content; one of the visitor's own drafts to that visitor only.
 */
@ApplicationScoped
public class PictureEndpoint implements Endpoint {
  @Inject private Catalog catalog;
  @Inject private FileStore files;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PictureFile picture = catalog.picture(visitor.caller(), path.of("digest"));
    String tag = "\"" + picture.file().digest() + "\"";
    response.setHeader(
        "Cache-Control",
        picture.shown() ? "public, max-age=31536000, immutable" : "private, no-cache");
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] bytes = files.read(picture.file());
    response.setContentType(picture.file().mediaType());
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
