package org.entrepot.site.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.directory.Directory;
import org.entrepot.platform.file.DownloadHeaders;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.site.platform.Download;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;

/** Opens a paper of the company acted for. */
@ApplicationScoped
public class OwnPaper implements Endpoint {
  @Inject private Directory directory;
  @Inject private FileStore files;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredFile file =
        directory.evidence(visitor.caller(), visitor.getCompanyNumber(), path.of("paper"));
    Download.write(request, response, file, DownloadHeaders.paper(file), () -> files.read(file));
  }
}
