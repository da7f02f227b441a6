package org.entrepot.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that act, hide, break or blow up. */
final class HostilePdfs {

  private static final int BOMB = 70 * 1024 * 1024;
  private static final String ALERT = "/S/JavaScript/JS(app.alert\\(1\\))";

  private final List<Hostile> all = new ArrayList<>();

  static List<Hostile> all() {
    HostilePdfs pdfs = new HostilePdfs();
    pdfs.scripts();
    pdfs.actions();
    pdfs.attachments();
    pdfs.broken();
    pdfs.ambiguous();
    pdfs.bombs();
    return pdfs.all;
  }

  private void add(String label, byte[] bytes, String code) {
    all.add(Hostile.paper("a PDF " + label, "paper.pdf", bytes, code));
  }

  private void scripts() {
    String code = "upload_pdf_script";
    add("with a script on opening", catalog("/OpenAction<<" + ALERT + ">>"), code);
    add("with a script elsewhere", catalogAnd("/OpenAction 4 0 R", "<<" + ALERT + ">>"), code);
    add("with an escaped script", catalog("/OpenAction<</S/J#61vaScript/J#53(1)>>"), code);
    add("with a script on closing", catalog("/AA<</WC<<" + ALERT + ">>>>"), code);
    add("with scripts by name", catalog("/Names<</JavaScript<</Names[(a)<<>>]>>>>"), code);
    add("with a script on a page", page("/AA<</O<<" + ALERT + ">>>>"), code);
    add("with a script in a note", page("/Annots[<</Subtype/Link/A<<" + ALERT + ">>>>]"), code);
    add(
        "with a script that follows",
        catalog("/OpenAction<</S/GoTo/Next[<<" + ALERT + ">>]>>"),
        code);
    add("with a script nobody leads to", catalogAnd("", "<<" + ALERT + ">>"), code);
    add("with a script's name elsewhere", catalogAnd("/A<</S 4 0 R>>", "/JavaScript"), code);
    add("with a form of its own", catalog("/AcroForm<</XFA[(a)(b)]>>"), code);
    add(
        "with a script packed with others",
        compressed(catalog("/OpenAction<<" + ALERT + ">>")),
        code);
    add(
        "with a script in a stream's dictionary",
        new RawPdf().stream("/AA<<" + ALERT + ">>", new byte[4]).write(),
        code);
  }

  private void actions() {
    for (String action :
        List.of(
            "Launch/F(cmd.exe)",
            "Launch/Win<</F(a.exe)>>",
            "SubmitForm/F(http://a)",
            "ImportData/F(a.fdf)",
            "GoToR/F(a.pdf)",
            "GoToE/T<<>>",
            "Rendition/OP 0",
            "Movie",
            "Sound",
            "RichMediaExecute")) {
      add("that does " + action, catalog("/OpenAction<</S/" + action + ">>"), "upload_pdf_action");
    }
    add(
        "that launches from a page",
        page("/Annots[<</A<</S/Launch/F(a)>>>>]"),
        "upload_pdf_action");
  }

  private void attachments() {
    String code = "upload_pdf_attachment";
    add("with files by name", catalog("/Names<</EmbeddedFiles<</Names[]>>>>"), code);
    add("with a file", catalogAnd("", "<</Type/Filespec/EF<</F 5 0 R>>>>"), code);
    add(
        "with a file's stream",
        new RawPdf().stream("/Type/EmbeddedFile", Hostile.text("MZ")).write(),
        code);
    for (String kind : List.of("FileAttachment", "RichMedia", "Movie", "Screen", "Sound", "3D")) {
      add("with a note of " + kind, page("/Annots[<</Subtype/" + kind + ">>]"), code);
    }
  }

  private void broken() {
    byte[] sound = new RawPdf().write();
    add(
        "without pages",
        RawPdf.write(
            List.of(
                Hostile.text("<</Type/Catalog/Pages 2 0 R>>"),
                Hostile.text("<</Type/Pages/Kids[]/Count 0>>"))),
        "upload_damaged");
    add("that is only a head", Hostile.text("%PDF-1.4\n%%EOF\n"), "upload_damaged");
    add("without an end", Bytes.first(sound, 97), "upload_damaged");
    add("cut in half", Bytes.first(sound, 50), "upload_damaged");
    add(
        "of noise",
        Bytes.joined(Hostile.text("%PDF-1.4\n"), noise(), Hostile.text("%%EOF")),
        "upload_damaged");
    add(
        "nested without end",
        Bytes.joined(
            Hostile.text("%PDF-1.4\n1 0 obj\n"),
            Hostile.text("[".repeat(200_000)),
            Hostile.text("\ntrailer<</Root 1 0 R>>\n%%EOF")),
        "upload_damaged");
    add("whose catalogue is a number", RawPdf.write(List.of(Hostile.text("7"))), "upload_damaged");
    add("of 501 pages", pages(501), "upload_pdf_pages");
    add("with a password", locked("secret"), "upload_pdf_encrypted");
    add("locked by its owner", locked(""), "upload_pdf_encrypted");
    add(
        "with a filter elsewhere",
        new RawPdf().stream("/Filter 9 0 R", new byte[4]).write(),
        "upload_damaged");
    add(
        "with rows without end",
        new RawPdf()
            .stream("/Filter/FlateDecode/DecodeParms<</Columns 2000000000>>", new byte[4]).write(),
        "upload_damaged");
    add(
        "of too many streams",
        Bytes.joined(
            Hostile.text("%PDF-1.4\n"),
            Hostile.text("stream\n".repeat(20_001)),
            Hostile.text("%%EOF")),
        "upload_damaged");
  }

  private void ambiguous() {
    byte[] sound = new RawPdf().write();
    String code = "upload_ambiguous";
    add("behind other bytes", Bytes.joined(Hostile.text("\n\n"), sound), code);
    add(
        "that is a page too",
        Bytes.replaced(sound, "%PDF-1.7\n", "%PDF-1.7\n%<html><body>\n"),
        code);
    add("that is a script too", Bytes.replaced(sound, "%PDF-1.7\n", "%PDF-1.7\n%<ScRiPt>\n"), code);
    add("that is PHP too", Bytes.replaced(sound, "%PDF-1.7\n", "%PDF-1.7\n%<?php\n"), code);
    add(
        "with a script behind",
        Bytes.joined(sound, Hostile.text("<script>alert(1)</script>")),
        code);
    add("with a program behind", Bytes.joined(sound, Bytes.hex("4d5a9000")), code);
    add("that is an archive too", Bytes.joined(sound, Honest.zip(Map.of("a.exe", "MZ"))), code);
    add(
        "with an archive inside",
        Bytes.joined(Hostile.text("%PDF-1.7\n"), Honest.zip(Map.of("a.exe", "MZ")), sound),
        code);
  }

  private void bombs() {
    String code = "upload_unpacked";
    byte[] zeros = new byte[BOMB];
    byte[] packed = Bytes.deflated(zeros);
    add("that blows up", streamOf("/Filter/FlateDecode", packed), code);
    add(
        "that blows up as objects",
        streamOf("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", packed),
        code);
    add("that hides how it is packed", streamOf("/Filter/Fl#61teDecode", packed), code);
    add("that does not say how it is packed", streamOf("", packed), code);
    add(
        "packed twice",
        streamOf("/Filter[/FlateDecode/FlateDecode]", Bytes.deflated(packed)),
        code);
    add(
        "packed twice with a comment",
        streamOf("/Filter%\n[/FlateDecode /FlateDecode]", Bytes.deflated(packed)),
        code);
    add(
        "packed in letters",
        streamOf(
            "/Filter[/ASCIIHexDecode/FlateDecode]",
            Hostile.text(HexFormat.of().formatHex(packed) + ">")),
        code);
    add("of one long run", streamOf("/Filter/RunLengthDecode", runs()), code);
    add("packed in the old way", streamOf("/Filter/LZWDecode", lzw()), code);
  }

  private static byte[] streamOf(String dictionary, byte[] data) {
    return new RawPdf().stream(dictionary, data).write();
  }

  private static byte[] catalog(String more) {
    return new RawPdf().catalog(more).write();
  }

  private static byte[] catalogAnd(String more, String object) {
    return new RawPdf().catalog(more).object(object).object("<<>>").write();
  }

  private static byte[] page(String more) {
    return new RawPdf().page(more).write();
  }

  /** 128 times the same byte for every two. */
  private static byte[] runs() {
    byte[] runs = new byte[BOMB / 64];
    for (int i = 0; i < runs.length; i += 2) {
      runs[i] = (byte) 129;
    }
    return runs;
  }

  /** Each code stands for one byte more than the one before; the table is filled ten times. */
  private static byte[] lzw() {
    BitSet bits = new BitSet();
    int length = 0;
    for (int round = 0; round < 10; round++) {
      length = put(bits, length, 256, round == 0 ? 9 : 12);
      length = put(bits, length, 0, 9);
      for (int code = 258; code < 4095; code++) {
        int width = code >= 2047 ? 12 : code >= 1023 ? 11 : code >= 511 ? 10 : 9;
        length = put(bits, length, code, width);
      }
    }
    byte[] bytes = new byte[length / 8 + 1];
    bits.stream().forEach(bit -> bytes[bit / 8] |= (byte) (0x80 >> (bit % 8)));
    return bytes;
  }

  private static int put(BitSet bits, int at, int code, int width) {
    for (int i = 0; i < width; i++) {
      bits.set(at + i, ((code >> (width - 1 - i)) & 1) == 1);
    }
    return at + width;
  }

  private static byte[] noise() {
    byte[] noise = new byte[5000];
    Arrays.setAll(new int[noise.length], i -> noise[i] = (byte) ((i * 37) ^ (i >> 3)));
    return noise;
  }

  private static byte[] pages(int count) {
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        pdf.addPage(new PDPage());
      }
      return saved(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] locked(String password) {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return saved(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With its objects packed into streams of objects. */
  private static byte[] compressed(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return saved(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
    return out.toByteArray();
  }
}
