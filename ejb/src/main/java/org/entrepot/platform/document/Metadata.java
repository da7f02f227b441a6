package org.entrepot.platform.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.entrepot.platform.document.typeset.Language;

/** What a document says about itself: title, author, language, date and what its colours mean. */
final class Metadata {
  private static final String PRODUCER = "Entrepot";
  private static final String COLOURS = "sRGB IEC61966-2.1";
  private static final byte[] COLOUR_PROFILE =
      ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** Claims PDF/A-3a and PDF/UA-1, and describes the claim that PDF/A itself does not know. */
  private static final String DESCRIPTION =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      <pdf:Producer>%s</pdf:Producer>
      <xmp:CreatorTool>%s</xmp:CreatorTool>
      <xmp:CreateDate>%s</xmp:CreateDate>
      <xmp:ModifyDate>%s</xmp:ModifyDate>
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>The part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private final PdfDocument document;

  Metadata(PdfDocument document) {
    this.document = document;
  }

  void write(PDDocument pdf) throws IOException {
    writeInformation(pdf);
    var catalog = pdf.getDocumentCatalog();
    catalog.setLanguage(document.language().toLanguageTag());
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    if (Language.of(document.language()).rightToLeft()) {
      preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
    }
    catalog.setViewerPreferences(preferences);
    var description = xmp().getBytes(StandardCharsets.UTF_8);
    var metadata = new PDMetadata(pdf, new ByteArrayInputStream(description));
    catalog.setMetadata(metadata);
    var intent = new PDOutputIntent(pdf, new ByteArrayInputStream(COLOUR_PROFILE));
    intent.setInfo(COLOURS);
    intent.setOutputCondition(COLOURS);
    intent.setOutputConditionIdentifier(COLOURS);
    catalog.addOutputIntent(intent);
    pdf.setDocumentId(identity());
  }

  private void writeInformation(PDDocument pdf) {
    var information = pdf.getDocumentInformation();
    information.setTitle(plain(heading()));
    information.setAuthor(plain(document.issuer()));
    information.setSubject(plain(document.subject()));
    information.setProducer(PRODUCER);
    information.setCreator(PRODUCER);
    var created = document.createdAt().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
    information.setCreationDate(GregorianCalendar.from(created));
    information.setModificationDate(GregorianCalendar.from(created));
  }

  private String heading() {
    return (document.title() + ' ' + document.number()).strip();
  }

  /** A number that is the same for the same document. */
  private long identity() {
    var words = document.issuer() + '\0' + heading() + '\0' + document.createdAt();
    var bytes = words.getBytes(StandardCharsets.UTF_8);
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }

  private String xmp() {
    var created = document.createdAt().truncatedTo(ChronoUnit.SECONDS);
    return DESCRIPTION.formatted(
        escaped(heading()),
        escaped(document.issuer()),
        escaped(document.subject()),
        document.language().toLanguageTag(),
        PRODUCER,
        PRODUCER,
        created,
        created);
  }

  private static String escaped(String text) {
    return plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The text without what XML has no place for. */
  private static String plain(String text) {
    var plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(codePoint -> plain.appendCodePoint(isPlain(codePoint) ? codePoint : ' '));
    return plain.toString();
  }

  private static boolean isPlain(int codePoint) {
    return !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE
        && (codePoint & 0xFFFE) != 0xFFFE;
  }
}
