package org.entrepot.platform.file.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.entrepot.platform.error.Refusal;

/** The single parts of a letter or workbook. */
final class OfficeParts {

  private static final Set<String> XML = Set.of("xml", "rels", "vml", "svg");
  private static final Set<String> MEDIA =
      Set.of("jpeg", "jpg", "png", "gif", "tif", "tiff", "bmp", "emf", "wmf", "odttf", "fntdata");
  private static final Pattern MACRO =
      Pattern.compile(".*(vbaproject|vbadata|macrosheets/|dialogsheets/).*");
  private static final Pattern SETTINGS = Pattern.compile(".*/printersettings/[^/]*\\.bin");
  private static final Pattern LINK_PART =
      Pattern.compile(".*(externallinks/|connections\\.xml).*");
  private static final Pattern WEB_LINK = Pattern.compile("(?i)(https?|mailto|tel):.*");

  private OfficeParts() {}

  /**
   * @throws Refusal as {@link OfficeCheck#check} tells
   */
  static void check(String name, InputStream in) throws IOException {
    String part = name.toLowerCase(Locale.ROOT);
    if (part.endsWith("/")) {
      return;
    }
    if (MACRO.matcher(part).matches()) {
      throw Unfit.because("upload_office_macro");
    }
    if (LINK_PART.matcher(part).matches()) {
      throw Unfit.because("upload_office_link");
    }
    String extension = part.substring(part.lastIndexOf('.') + 1);
    if (XML.contains(extension)) {
      XmlCheck.read(
          in, part.endsWith(".rels") ? OfficeParts::relationship : new FieldCodes()::take);
    } else if (!MEDIA.contains(extension) && !SETTINGS.matcher(part).matches()) {
      throw Unfit.because("upload_office_embedded");
    }
  }

  /**
   * Nothing is fetched when the file is opened. A link that a reader follows by hand is none of
   * that, as long as it leads to the web.
   */
  private static void relationship(XMLStreamReader reader) {
    if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
      return;
    }
    String type = attribute(reader, "Type").toLowerCase(Locale.ROOT);
    String target = attribute(reader, "Target");
    if (type.endsWith("/vbaproject") || type.contains("macro")) {
      throw Unfit.because("upload_office_macro");
    }
    if (type.endsWith("/oleobject") || type.endsWith("/control") || type.endsWith("/package")) {
      throw Unfit.because("upload_office_embedded");
    }
    boolean outside = attribute(reader, "TargetMode").equalsIgnoreCase("External");
    boolean followed = type.endsWith("/hyperlink") && WEB_LINK.matcher(target).matches();
    if (outside && !followed) {
      throw Unfit.because("upload_office_link");
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }
}
