package org.entrepot.contracting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entrepot.platform.deal.Deals;
import org.entrepot.platform.value.Deal;
import org.junit.jupiter.api.Test;

class ContractLayoutTest {
  @Test
  void print() throws IOException {
    Files.write(
        Path.of("/tmp/tradetry/contract-zh.pdf"),
        pdf(Deals.chairs(), Formation.ON_SIGNATURE, Locale.CHINESE, Locale.GERMAN));
    Files.write(
        Path.of("/tmp/tradetry/contract-en.pdf"),
        pdf(
            Deals.between(Deals.KAZAKH, Deals.EGYPTIAN),
            Formation.ON_ACCEPTANCE,
            Locale.ENGLISH,
            Locale.ENGLISH));
  }

  private static byte[] pdf(Deal deal, Formation formation, Locale seller, Locale buyer) {
    return new ContractLayout(
            new ConcludeContract(deal, formation, Deals.TODAY, seller, buyer),
            "CON-7K2M9QXD4B",
            "SC-2026-00001")
        .toBytes();
  }

  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
