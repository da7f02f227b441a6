package org.entrepot.platform.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF written object by object, so that it may hold anything. */
final class RawPdf {

  private final List<byte[]> objects = new ArrayList<>();
  private String catalog = "";
  private String page = "";

  /** Adds to the catalogue, which is object 1; the pages are 2, the one page 3. */
  RawPdf catalog(String more) {
    catalog = more;
    return this;
  }

  RawPdf page(String more) {
    page = more;
    return this;
  }

  /** The next object, the first of them 4. */
  RawPdf object(String text) {
    objects.add(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  RawPdf stream(String dictionary, byte[] data) {
    objects.add(
        Bytes.joined(
            Hostile.text("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"),
            data,
            Hostile.text("\nendstream")));
    return this;
  }

  byte[] write() {
    List<byte[]> all = new ArrayList<>();
    all.add(Hostile.text("<</Type/Catalog/Pages 2 0 R" + catalog + ">>"));
    all.add(Hostile.text("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
    all.add(Hostile.text("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]" + page + ">>"));
    all.addAll(objects);
    return write(all);
  }

  static byte[] write(List<byte[]> objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Hostile.text("%PDF-1.7\n"));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(out.size()));
      out.writeBytes(Hostile.text((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(Hostile.text("\nendobj\n"));
    }
    int start = out.size();
    int size = objects.size() + 1;
    out.writeBytes(
        Hostile.text(
            "xref\n0 "
                + size
                + "\n"
                + table
                + "trailer\n<</Size "
                + size
                + "/Root 1 0 R>>\n"
                + "startxref\n"
                + start
                + "\n%%EOF\n"));
    return out.toByteArray();
  }
}
