package org.entrepot.site.sourcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.platform.file.DownloadHeaders;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.site.platform.Download;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;
import org.entrepot.sourcing.Requests;

/** A file beside a request, to be kept: never shown by the browser itself. */
@ApplicationScoped
public class AttachmentEndpoint implements Endpoint {
  @Inject private Requests requests;
  @Inject private FileStore files;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredFile file = requests.attachment(visitor.caller(), path.of("number"), path.of("file"));
    Download.write(request, response, file, DownloadHeaders.kept(file), () -> files.read(file));
  }
}
