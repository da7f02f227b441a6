package org.entrepot.platform.file.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entrepot.platform.error.Refusal;

/**
 * Reads XML that somebody else wrote: no document type, so no entities, nothing fetched, and no
 * endless nesting.
 */
final class XmlCheck {

  private static final int DEEPEST = 256;
  private static final XMLInputFactory FACTORY = factory();

  private XmlCheck() {}

  private static XMLInputFactory factory() {
    // The JDK's own parser, whatever another library brings to the class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /**
   * Reads to the end and shows every start of an element and every text.
   *
   * @throws Refusal {@code upload_xml_dtd}, {@code upload_damaged}, or what the visitor throws
   */
  static void read(InputStream in, Consumer<XMLStreamReader> visitor) throws IOException {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw Unfit.because("upload_xml_dtd");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
        if (depth > DEEPEST) {
          throw Unfit.damaged();
        }
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.CHARACTERS) {
          visitor.accept(reader);
        }
      }
    } catch (XMLStreamException e) {
      // The stream below may have had enough, such as of a part that unpacks without end.
      if (e.getNestedException() instanceof IOException below) {
        throw below;
      }
      throw Unfit.damaged();
    }
  }
}
