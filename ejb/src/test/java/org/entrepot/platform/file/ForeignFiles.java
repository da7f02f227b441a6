package org.entrepot.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of kinds that are not taken, under names that are; and texts that are none. */
final class ForeignFiles {

  private static final String TYPE = "upload_type";

  private final List<Hostile> all = new ArrayList<>();

  static List<Hostile> all() {
    ForeignFiles files = new ForeignFiles();
    kinds().forEach(files::disguised);
    files.misnamed();
    files.misplaced();
    files.texts();
    files.tables();
    files.sizes();
    return files.all;
  }

  /** What a file is, and its first bytes. */
  private static Map<String, byte[]> kinds() {
    Map<String, byte[]> kinds = new LinkedHashMap<>();
    kinds.put("a page", Hostile.text("<html><script>alert(1)</script></html>"));
    kinds.put("a page with a type", Hostile.text("  <!DOCTYPE html><body onload=alert(1)>"));
    kinds.put("a drawing", Hostile.text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"));
    kinds.put(
        "a drawing in XML",
        Hostile.text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"));
    kinds.put("XML", Hostile.text("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"));
    kinds.put("a shell script", Hostile.text("#!/bin/sh\nrm -rf /\n"));
    kinds.put(
        "a program for Windows", Bytes.padded(Bytes.hex("4d5a90000300000004000000ffff0000"), 200));
    kinds.put(
        "a program for Linux",
        Bytes.padded(Bytes.hex("7f454c460201010000000000000000000200"), 200));
    kinds.put("a class of Java", Bytes.padded(Bytes.hex("cafebabe0000003d"), 100));
    kinds.put("an archive", Honest.zip(Map.of("evil.exe", "MZ")));
    kinds.put("a library of Java", Honest.zip(Map.of("META-INF/MANIFEST.MF", "Main-Class: A")));
    kinds.put("a RAR archive", Bytes.padded(Bytes.hex("526172211a0700"), 100));
    kinds.put("a 7z archive", Bytes.padded(Bytes.hex("377abcaf271c0004"), 100));
    kinds.put("a gzip archive", Bytes.padded(Bytes.hex("1f8b0800000000000003"), 100));
    kinds.put("a moving picture", Bytes.padded(Hostile.text("GIF89a\1\0\1\0"), 100));
    kinds.put("a bitmap", Bytes.padded(Bytes.hex("424d46000000000000003600000028000000"), 100));
    kinds.put("a TIFF picture", Bytes.padded(Bytes.hex("49492a0008000000"), 100));
    kinds.put("a Photoshop picture", Bytes.padded(Bytes.hex("384250530001000000000000"), 100));
    kinds.put("a film", Bytes.padded(Bytes.hex("00000018667479706d703432000000006d703432"), 100));
    kinds.put("an old letter", Bytes.padded(Bytes.hex("d0cf11e0a1b11ae1"), 600));
    kinds.put("a rich text", Hostile.text("{\\rtf1\\ansi hello}"));
    kinds.put("a PostScript page", Hostile.text("%!PS-Adobe-3.0\nshowpage\n"));
    kinds.put("zeros", new byte[500]);
    return kinds;
  }

  private void disguised(String label, byte[] bytes) {
    for (String name : List.of("paper.pdf", "paper.txt", "paper")) {
      all.add(Hostile.paper(label, name, bytes, TYPE));
    }
    all.add(Hostile.picture(label, "picture.jpg", bytes, TYPE));
  }

  private void misnamed() {
    byte[] pdf = new RawPdf().write();
    for (String extension : List.of("txt", "docx", "exe", "html", "jpg")) {
      all.add(Hostile.paper("a PDF", "paper." + extension, pdf, TYPE));
    }
    for (String extension : List.of("html", "svg", "js", "sh", "bat", "php", "xml", "pdf")) {
      all.add(Hostile.paper("a text", "paper." + extension, Hostile.text("hello"), TYPE));
    }
    for (String extension : List.of("svg", "html", "gif", "pdf")) {
      all.add(Hostile.picture("a picture", "a." + extension, Honest.png(8, 8), TYPE));
    }
    byte[] letter = Honest.office(Honest.LETTER);
    for (String extension : List.of("zip", "xlsx", "docm", "pdf", "txt")) {
      all.add(Hostile.paper("a letter", "paper." + extension, letter, TYPE));
    }
  }

  private void misplaced() {
    all.add(Hostile.picture("a PDF", "a.pdf", new RawPdf().write(), TYPE));
    all.add(Hostile.picture("a letter", "a.docx", Honest.office(Honest.LETTER), TYPE));
    all.add(Hostile.picture("a text", "a.txt", Hostile.text("hello"), TYPE));
    all.add(Hostile.paper("a WebP picture", "a.webp", Honest.webp(), TYPE));
  }

  private void texts() {
    String encoding = "upload_text_encoding";
    text("in Latin-1", Hostile.text("Stühle und Tische für die Küche"), encoding);
    text("of overlong letters", Bytes.joined(Hostile.text("hello "), Bytes.hex("c0af")), encoding);
    text("of half letters", Bytes.joined(Hostile.text("hello "), Bytes.hex("eda080")), encoding);
    text("cut in a letter", Bytes.joined(Hostile.text("hello "), Bytes.hex("e4bd")), encoding);
    text("of broken UTF-16", Bytes.joined(Bytes.hex("feff"), Bytes.hex("d8000041")), encoding);
    text("with an escape", Hostile.text("hello \33[2J"), "upload_text_binary");
    text("with a bell", Hostile.text("hello \7 there"), TYPE);
    text(
        "with a C1 control",
        "hello \u009b2J".getBytes(StandardCharsets.UTF_8),
        "upload_text_binary");
    text(
        "of UTF-16 with a zero",
        Bytes.joined(Bytes.hex("feff"), Bytes.hex("004100000042")),
        "upload_text_binary");
  }

  private void text(String label, byte[] bytes, String code) {
    all.add(Hostile.paper("a text " + label, "paper.txt", bytes, code));
    all.add(Hostile.paper("a table " + label, "paper.csv", bytes, code));
  }

  private void tables() {
    String code = "upload_table";
    table("of 1001 columns", ",".repeat(1000), code);
    table("of 1001 columns by semicolon", "a\n" + ";".repeat(1000), code);
    table("with a long cell", "a,b\n" + "x".repeat(32_768), code);
    table("with a long quoted cell", "\"" + "x".repeat(32_768) + "\"", code);
    table("that never ends its quotation", "a,\"b\nc,d\n", code);
  }

  private void table(String label, String text, String code) {
    all.add(Hostile.paper("a table " + label, "paper.csv", Hostile.text(text), code));
  }

  private void sizes() {
    all.add(Hostile.paper("nothing", "paper.pdf", new byte[0], "upload_empty"));
    all.add(Hostile.picture("nothing", "a.png", new byte[0], "upload_empty"));
    byte[] large = Bytes.padded(new RawPdf().write(), 10 * 1024 * 1024 + 1);
    all.add(Hostile.paper("too much", "paper.pdf", large, "upload_too_large"));
  }
}
