package org.entrepot.platform.document.typeset;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What one document uses of a face. Glyphs are numbered in the order of first use; a glyph that
 * stands for different characters, or is drawn in different places as marks are, is numbered once
 * for each, so that text can be taken out of the document again.
 */
public final class FaceSubset {
  private final Face face;
  private final Map<Use, Integer> numbers = new LinkedHashMap<>();

  /** A glyph as it is drawn, in design units, and what it stands for. */
  record Use(int glyph, String text, int advance, int right, int up) {}

  FaceSubset(Face face) {
    this.face = face;
    numbers.put(new Use(0, "", face.advance(0), 0, 0), 0);
  }

  int number(Glyph glyph) {
    var use = new Use(glyph.id, glyph.text, glyph.advance, glyph.right, glyph.up);
    return numbers.computeIfAbsent(use, added -> numbers.size());
  }

  /** Writes the font into a document. Nothing may be numbered afterwards. */
  COSDictionary embed(PDDocument pdf) throws IOException {
    var program = new TrueTypeSubset(face, numbers.keySet()).toBytes();
    var name = COSName.getPDFName(tag(program) + '+' + face.name());
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.TO_UNICODE, stream(pdf, new UnicodeMap(texts()).toBytes()));
    var descendants = new COSArray();
    descendants.add(descendant(name, descriptor(pdf, name, program)));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private List<String> texts() {
    return numbers.keySet().stream().map(Use::text).toList();
  }

  private COSDictionary descendant(COSName name, COSDictionary descriptor) {
    var system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    var widths = new COSArray();
    for (var use : numbers.keySet()) {
      widths.add(new COSFloat(Math.round(face.thousandths(use.advance()) * 10) / 10f));
    }
    var ranges = new COSArray();
    ranges.add(COSInteger.ZERO);
    ranges.add(widths);
    var descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setItem(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setItem(COSName.W, ranges);
    descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    return descendant;
  }

  private COSDictionary descriptor(PDDocument pdf, COSName name, byte[] program)
      throws IOException {
    var descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    var box = new COSArray();
    for (int side : face.box()) {
      box.add(COSInteger.get(Math.round(face.thousandths(side))));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, ((COSInteger) box.get(3)).intValue());
    descriptor.setInt(COSName.DESCENT, ((COSInteger) box.get(1)).intValue());
    descriptor.setInt(COSName.CAP_HEIGHT, Math.round(face.thousandths(face.capHeight())));
    descriptor.setInt(COSName.STEM_V, face.name().contains("Bold") ? 140 : 80);
    var file = stream(pdf, program);
    file.setInt(COSName.LENGTH1, program.length);
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private static COSStream stream(PDDocument pdf, byte[] bytes) throws IOException {
    var stream = pdf.getDocument().createCOSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }

  /** Six letters that tell subsets apart; the same glyphs give the same letters. */
  private static String tag(byte[] program) {
    var checksum = new CRC32();
    checksum.update(program);
    long rest = checksum.getValue();
    var tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    return tag.toString();
  }
}
