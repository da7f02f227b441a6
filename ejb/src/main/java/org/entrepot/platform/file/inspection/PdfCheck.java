package org.entrepot.platform.file.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.entrepot.platform.error.Refusal;

/** A PDF that everybody can read and that does nothing by itself (ISO 32000-1). */
final class PdfCheck {

  private static final int MOST_PAGES = 500;
  private static final int MOST_OBJECTS = 200_000;
  private static final int HEAD = 1024;
  // Where an archive's directory must end to be found: its longest comment and its record.
  private static final int ARCHIVE_TAIL = 65_557;
  private static final List<String> PAGE_BEGINS =
      List.of("<html", "<script", "<!doctype", "<svg", "<?php", "<?xml");

  private PdfCheck() {}

  /**
   * @throws Refusal the field {@code file} (422): {@code upload_ambiguous} for what is something
   *     else too, {@code upload_unpacked}, {@code upload_damaged}, {@code upload_pdf_encrypted},
   *     {@code upload_pdf_pages}, {@code upload_pdf_script}, {@code upload_pdf_action}, {@code
   *     upload_pdf_attachment}
   */
  static void check(byte[] bytes) {
    requireOnlyPdf(bytes);
    PdfStreams.check(bytes);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      if (pdf.isEncrypted()) {
        throw Unfit.because("upload_pdf_encrypted");
      }
      checkObjects(pdf.getDocument());
      checkPages(pdf);
    } catch (InvalidPasswordException e) {
      throw Unfit.because("upload_pdf_encrypted");
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Parsers meet broken files with all sorts of exceptions.
      throw Unfit.damaged();
    }
  }

  /** From its first byte to its last a PDF, and nothing that another program would open too. */
  private static void requireOnlyPdf(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!text.startsWith("%PDF-")) {
      throw Unfit.because("upload_ambiguous");
    }
    int end = text.lastIndexOf("%%EOF");
    if (end < 0) {
      throw Unfit.damaged();
    }
    boolean goesOn =
        text.substring(end + "%%EOF".length()).chars().anyMatch(c -> c != 0 && c > ' ');
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    boolean page = PAGE_BEGINS.stream().anyMatch(head::contains);
    boolean archive = text.indexOf("PK\5\6", Math.max(0, text.length() - ARCHIVE_TAIL)) >= 0;
    if (goesOn || page || archive) {
      throw Unfit.because("upload_ambiguous");
    }
  }

  /** Every object of the file, whether or not a page leads to it. */
  private static void checkObjects(COSDocument document) {
    List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
    if (keys.size() > MOST_OBJECTS) {
      throw Unfit.damaged();
    }
    PdfObjects.check(document.getTrailer());
    for (COSObjectKey key : keys) {
      PdfObjects.check(document.getObjectFromPool(key).getObject());
    }
  }

  private static void checkPages(PDDocument pdf) {
    int pages = 0;
    Iterator<PDPage> each = pdf.getPages().iterator();
    while (each.hasNext()) {
      each.next();
      if (++pages > MOST_PAGES) {
        throw Unfit.because("upload_pdf_pages", "limit", MOST_PAGES);
      }
    }
    if (pages == 0) {
      throw Unfit.damaged();
    }
  }
}
