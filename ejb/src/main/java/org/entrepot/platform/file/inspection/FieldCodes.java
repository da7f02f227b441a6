package org.entrepot.platform.file.inspection;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.entrepot.platform.error.Refusal;

/**
 * The fields of a letter (ECMA-376 part 1, 17.16): none may run another program or fetch another
 * file. A field's code may be spread over many runs.
 */
final class FieldCodes {

  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Pattern FETCHING =
      Pattern.compile("(?is)\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT)(\\s.*)?");
  private static final int LONGEST = 4096;

  private final StringBuilder code = new StringBuilder();
  private boolean inCode;

  /**
   * @throws Refusal {@code upload_office_link} at the field {@code file} (422)
   */
  void take(XMLStreamReader reader) {
    if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
      start(reader);
    } else if (inCode && code.length() < LONGEST) {
      code.append(reader.getText());
      judge(code);
    }
  }

  private void start(XMLStreamReader reader) {
    inCode = reader.getLocalName().equals("instrText");
    if (reader.getLocalName().equals("fldChar")
        && "begin".equals(reader.getAttributeValue(WORDS, "fldCharType"))) {
      code.setLength(0);
    }
    String whole = reader.getAttributeValue(WORDS, "instr");
    if (whole != null) {
      judge(whole);
    }
  }

  private static void judge(CharSequence instruction) {
    if (FETCHING.matcher(instruction).matches()) {
      throw Unfit.because("upload_office_link");
    }
  }
}
