package org.entrepot.platform.document.typeset;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of one document, named F1, F2 and so on in the order of first use. */
public final class FontBook {
  private final Map<Face, FaceSubset> subsets = new LinkedHashMap<>();
  private final Map<Face, String> names = new LinkedHashMap<>();

  FaceSubset subset(Face face) {
    return subsets.computeIfAbsent(face, FaceSubset::new);
  }

  String name(Face face) {
    return names.computeIfAbsent(face, unnamed -> "F" + (names.size() + 1));
  }

  /** Writes what was used of each face, as the font resources that all pages share. */
  public COSDictionary embed(PDDocument pdf) throws IOException {
    var fonts = new COSDictionary();
    for (var entry : subsets.entrySet()) {
      fonts.setItem(COSName.getPDFName(name(entry.getKey())), entry.getValue().embed(pdf));
    }
    return fonts;
  }
}
