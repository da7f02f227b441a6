package org.entrepot.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The work of setting one document. */
final class Composition {
  private final PdfDocument description;

  Composition(PdfDocument description) {
    this.description = description;
  }

  byte[] toBytes() {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var paper = description.paper();
      pdf.addPage(new PDPage(new PDRectangle(paper.width(), paper.height())));
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
