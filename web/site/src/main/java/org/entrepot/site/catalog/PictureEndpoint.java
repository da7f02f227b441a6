package org.entrepot.site.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.PictureFile;
import org.entrepot.platform.file.DownloadHeaders;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.site.platform.Download;
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
    StoredFile file = picture.file();
    Download.write(
        request,
        response,
        file,
        DownloadHeaders.picture(file, picture.shown()),
        () -> files.read(file));
  }
}
