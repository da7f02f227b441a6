package org.entrepot.platform.file.inspection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Looks for what acts (ISO 32000-1, 12.6), runs, or is carried along in the objects of a PDF. */
final class PdfObjects {

  private static final Set<String> SCRIPTS = Set.of("JS", "JavaScript", "XFA");
  private static final Set<String> ATTACHMENTS = Set.of("EmbeddedFiles", "EF", "RichMediaContent");
  private static final Set<String> ACTIONS =
      Set.of(
          "Launch",
          "ImportData",
          "SubmitForm",
          "GoToE",
          "GoToR",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute");
  private static final Set<String> CARRIERS =
      Set.of("FileAttachment", "RichMedia", "Movie", "Screen", "Sound", "3D");

  private PdfObjects() {}

  /**
   * Looks at an object and all that stands directly in it; what it refers to is an object of its
   * own.
   *
   * @throws Refusal {@code upload_pdf_script}, {@code upload_pdf_action} or {@code
   *     upload_pdf_attachment} at the field {@code file} (422)
   */
  static void check(@Nullable COSBase object) {
    Deque<COSBase> open = new ArrayDeque<>();
    add(open, object);
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (next instanceof COSDictionary dictionary) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
          check(entry.getKey().getName(), resolved(entry.getValue()));
          add(open, entry.getValue());
        }
      } else if (next instanceof COSArray array) {
        array.forEach(each -> add(open, each));
      }
    }
  }

  private static void add(Deque<COSBase> open, @Nullable COSBase object) {
    if (object instanceof COSDictionary || object instanceof COSArray) {
      open.push(object);
    }
  }

  /** An action's name may stand somewhere else, too. */
  private static @Nullable COSBase resolved(COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }

  private static void check(String key, @Nullable COSBase value) {
    String name = value instanceof COSName named ? named.getName() : "";
    boolean action = key.equals("S");
    if (SCRIPTS.contains(key) || (action && name.equals("JavaScript"))) {
      throw Unfit.because("upload_pdf_script");
    }
    if (action && ACTIONS.contains(name)) {
      throw Unfit.because("upload_pdf_action");
    }
    boolean file = key.equals("Type") && name.equals("EmbeddedFile");
    if (file || ATTACHMENTS.contains(key) || (key.equals("Subtype") && CARRIERS.contains(name))) {
      throw Unfit.because("upload_pdf_attachment");
    }
  }
}
