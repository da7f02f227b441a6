package org.entrepot.site.contracting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.contracting.Contracting;
import org.entrepot.platform.file.DownloadHeaders;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.site.platform.Download;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;

/** The printed contract. */
@ApplicationScoped
public class ContractPdf implements Endpoint {
  @Inject private Contracting contracting;
  @Inject private FileStore files;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoredFile file = contracting.pdf(visitor.caller(), path.of("number"));
    Download.write(request, response, file, DownloadHeaders.own(file), () -> files.read(file));
  }
}
