package org.entrepot.process;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entrepot.contracting.Contracting;
import org.entrepot.invoicing.InvoiceStatus;
import org.entrepot.invoicing.InvoiceSummary;
import org.entrepot.invoicing.Invoicing;
import org.entrepot.ordering.OrderView;
import org.entrepot.ordering.Ordering;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;

/** All printed papers of an order in one archive; the same papers make the same bytes. */
@Service
public class OrderDocuments {

  /** Archives know no zone; a fixed time keeps them equal. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  @Inject private Ordering ordering;
  @Inject private Contracting contracting;
  @Inject private Invoicing invoicing;
  @Inject private FileStore files;

  /** The contract and the issued invoices as a ZIP archive. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public byte[] zip(Caller caller, @Subject String number) {
    OrderView order = ordering.order(caller, number);
    List<StoredFile> papers = new ArrayList<>();
    papers.add(contracting.pdf(caller, order.contract()));
    for (InvoiceSummary invoice : invoicing.ofOrder(caller, number)) {
      if (invoice.status() != InvoiceStatus.DRAFT) {
        papers.add(invoicing.pdf(caller, invoice.number()));
      }
    }
    return archive(papers);
  }

  private byte[] archive(List<StoredFile> papers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (StoredFile paper : papers) {
        ZipEntry entry = new ZipEntry(paper.name());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(files.read(paper));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
