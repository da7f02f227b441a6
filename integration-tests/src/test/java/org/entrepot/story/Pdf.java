package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entrepot.environment.Answer;

/** Reads a document back as a person would. */
final class Pdf {

  private Pdf() {}

  static String text(Answer answer) throws IOException {
    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    try (PDDocument document = Loader.loadPDF(answer.bytes())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
