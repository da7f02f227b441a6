package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes the structure of a document, which lets it be read aloud (PDF 1.7, 14.7). */
final class StructureWriter {
  private static final COSName ELEMENT = COSName.getPDFName("StructElem");
  private static final COSName MARKED_REFERENCE = COSName.getPDFName("MCR");

  private final List<PDPage> pages;
  private final List<List<COSBase>> owners = new ArrayList<>();

  StructureWriter(List<PDPage> pages) {
    this.pages = pages;
    for (int i = 0; i < pages.size(); i++) {
      owners.add(new ArrayList<>());
    }
  }

  /** The root of the structure; pages are told where to find the owners of their content. */
  COSDictionary write(Element document) {
    var root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.K, write(document, root));
    var numbers = new COSArray();
    for (int i = 0; i < pages.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(new COSArray(owners.get(i)));
      pages.get(i).getCOSObject().setInt(COSName.STRUCT_PARENTS, i);
    }
    var parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, parents);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
    return root;
  }

  private COSDictionary write(Element element, COSDictionary parent) {
    var written = new COSDictionary();
    written.setItem(COSName.TYPE, ELEMENT);
    written.setItem(COSName.S, COSName.getPDFName(element.type()));
    written.setItem(COSName.P, parent);
    element.description().ifPresent(text -> written.setString(COSName.ALT, text));
    element.language().ifPresent(it -> written.setString(COSName.LANG, it.toLanguageTag()));
    if (element.type().equals("TH")) {
      written.setItem(COSName.A, scope(element.columns()));
    }
    var kids = new COSArray();
    for (var child : element.children()) {
      kids.add(write(child, written));
    }
    for (var mark : element.marks()) {
      kids.add(mark(mark, element, written));
    }
    if (kids.size() > 0) {
      written.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
    return written;
  }

  private COSBase mark(Element.Mark mark, Element element, COSDictionary owner) {
    var numbered = owners.get(mark.page());
    while (numbered.size() <= mark.number()) {
      numbered.add(owner);
    }
    numbered.set(mark.number(), owner);
    int home = element.marks().get(0).page();
    owner.setItem(COSName.PG, pages.get(home).getCOSObject());
    if (mark.page() == home) {
      return COSInteger.get(mark.number());
    }
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, MARKED_REFERENCE);
    reference.setItem(COSName.PG, pages.get(mark.page()).getCOSObject());
    reference.setInt(COSName.MCID, mark.number());
    return reference;
  }

  /** The head of a column, or of a row if it takes several columns. */
  private static COSDictionary scope(int columns) {
    var attributes = new COSDictionary();
    attributes.setName(COSName.O, "Table");
    attributes.setName(COSName.getPDFName("Scope"), columns == 1 ? "Column" : "Row");
    if (columns > 1) {
      attributes.setInt(COSName.getPDFName("ColSpan"), columns);
    }
    attributes.setDirect(true);
    return attributes;
  }
}
