package org.entrepot.site.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.platform.file.DownloadHeaders;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.value.Digest;
import org.entrepot.process.OrderDocuments;
import org.entrepot.site.platform.Download;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;

/** All printed papers of an order in one archive. */
@ApplicationScoped
public class OrderPapers implements Endpoint {
  @Inject private OrderDocuments documents;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String number = path.of("number");
    byte[] zip = documents.zip(visitor.caller(), number);
    StoredFile file =
        new StoredFile(Digest.of(zip).hex(), "application/zip", zip.length, number + ".zip");
    Download.write(request, response, file, DownloadHeaders.own(file), () -> zip);
  }
}
