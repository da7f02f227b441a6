package org.entrepot.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.entrepot.platform.document.typeset.FontBook;
import org.entrepot.platform.document.typeset.LinePainter;

/** The work of setting one document: slices, pages, fonts, structure, bytes. */
final class Composition {
  private static final float PICTURE_SHARE = 0.7f;

  private final PdfDocument document;
  private final FontBook fonts = new FontBook();
  private final LinePainter painter = new LinePainter(fonts);
  private final Element root = Element.root();

  Composition(PdfDocument document) {
    this.document = document;
  }

  byte[] toBytes() {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      float tallest = document.paper().height() * PICTURE_SHARE;
      var setting = new Setting(pdf, document.language(), document.isLenient(), tallest);
      var frame = new PageFrame(document, setting);
      var canvases = new PageFlow(frame, page -> begin(frame, page)).place(slices(setting, frame));
      for (int i = 0; i < canvases.size(); i++) {
        frame.close(canvases.get(i), i, canvases.size());
      }
      write(pdf, canvases);
      new Metadata(document).write(pdf);
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Canvas begin(PageFrame frame, int page) {
    var canvas = new Canvas(painter);
    frame.open(canvas, page);
    return canvas;
  }

  private List<Slice> slices(Setting setting, PageFrame frame) {
    var slices = new ArrayList<>(new Masthead(document).slices(setting, frame.width(), root));
    for (var block : document.blocks()) {
      slices.addAll(block.slices(setting, frame.width(), root));
    }
    return slices;
  }

  private void write(PDDocument pdf, List<Canvas> canvases) throws IOException {
    var fontResources = fonts.embed(pdf);
    var pages = new ArrayList<PDPage>();
    for (var canvas : canvases) {
      var page = page(pdf, canvas, fontResources);
      pdf.addPage(page);
      for (int number = 0; number < canvas.marked().size(); number++) {
        canvas.marked().get(number).marks().add(new Element.Mark(pages.size(), number));
      }
      pages.add(page);
    }
    var catalog = pdf.getDocumentCatalog();
    catalog.setStructureTreeRoot(new PDStructureTreeRoot(new StructureWriter(pages).write(root)));
    var marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
  }

  private PDPage page(PDDocument pdf, Canvas canvas, COSDictionary fontResources)
      throws IOException {
    var page = new PDPage(new PDRectangle(document.paper().width(), document.paper().height()));
    var resources = new COSDictionary();
    resources.setItem(COSName.FONT, fontResources);
    if (!canvas.images().isEmpty()) {
      var images = new COSDictionary();
      canvas.images().forEach((name, image) -> images.setItem(name, image));
      resources.setItem(COSName.XOBJECT, images);
    }
    page.setResources(new PDResources(resources));
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    var contents = new PDStream(pdf);
    try (var out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(canvas.operators().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(contents);
    return page;
  }
}
