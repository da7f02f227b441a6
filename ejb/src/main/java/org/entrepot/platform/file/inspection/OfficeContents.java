package org.entrepot.platform.file.inspection;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What an archive of Office Open XML says of its parts (ECMA-376 part 2, 10.1.2). */
final class OfficeContents {

  static final String PART = "[Content_Types].xml";

  private static final String LETTER = FileKind.LETTER.mediaType() + ".main+xml";
  private static final String WORKBOOK = FileKind.WORKBOOK.mediaType() + ".main+xml";

  private @Nullable FileKind kind;
  private String mainPart = "";
  private boolean macros;

  void take(XMLStreamReader reader) {
    if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
      return;
    }
    String type = reader.getAttributeValue(null, "ContentType");
    String part = reader.getAttributeValue(null, "PartName");
    if (type == null) {
      return;
    }
    String lower = type.toLowerCase(Locale.ROOT);
    macros |= lower.contains("macroenabled") || lower.contains("vbaproject");
    if (part != null && (type.equals(LETTER) || type.equals(WORKBOOK))) {
      kind = type.equals(LETTER) ? FileKind.LETTER : FileKind.WORKBOOK;
      mainPart = part;
    }
  }

  /** Refuses {@code upload_office_macro}, {@code upload_type} and {@code upload_damaged}. */
  FileKind kind(Set<String> names) {
    if (macros) {
      throw Unfit.because("upload_office_macro");
    }
    FileKind found = kind;
    if (found == null) {
      throw Unfit.type();
    }
    if (!names.contains(mainPart.replaceFirst("^/", "")) || !names.contains("_rels/.rels")) {
      throw Unfit.damaged();
    }
    return found;
  }
}
