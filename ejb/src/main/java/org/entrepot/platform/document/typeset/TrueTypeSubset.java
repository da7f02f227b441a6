package org.entrepot.platform.document.typeset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A TrueType font program that holds some glyphs of a face, in a given order, with the tables that
 * a composite font in a PDF needs (PDF 2.0, 9.9.1) and no others.
 */
final class TrueTypeSubset {
  private static final int WORDS = 0x0001;
  private static final int OFFSETS = 0x0002;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int MAGIC = 0x5F0F3CF5;
  private static final int CHECKSUM_TARGET = 0xB1B0AFBA;

  private final Face face;
  private final List<FaceSubset.Use> glyphs;
  private final Map<Integer, Integer> parts = new HashMap<>();

  TrueTypeSubset(Face face, Collection<FaceSubset.Use> glyphs) {
    this.face = face;
    this.glyphs = new ArrayList<>(glyphs);
  }

  byte[] toBytes() {
    var outlines = new ByteArrayOutputStream();
    var offsets = new ByteArrayOutputStream();
    for (int i = 0; i < glyphs.size(); i++) {
      long32(offsets, outlines.size());
      outlines.writeBytes(outline(glyphs.get(i)));
      while (outlines.size() % 4 != 0) {
        outlines.write(0);
      }
    }
    long32(offsets, outlines.size());
    var tables = new LinkedHashMap<String, byte[]>();
    tables.put("glyf", outlines.toByteArray());
    tables.put("head", head());
    tables.put("hhea", horizontalHeader());
    tables.put("hmtx", horizontalMetrics());
    tables.put("loca", offsets.toByteArray());
    tables.put("maxp", maximumProfile());
    return file(tables);
  }

  private byte[] outline(FaceSubset.Use use) {
    var bytes = outline(use.glyph());
    return bytes.length == 0 || (use.right() == 0 && use.up() == 0) ? bytes : moved(bytes, use);
  }

  /** A composite glyph whose one part is the glyph that is to be drawn elsewhere. */
  private byte[] moved(byte[] outline, FaceSubset.Use use) {
    var out = new ByteArrayOutputStream();
    short16(out, -1);
    for (int i = 0; i < 4; i++) {
      short16(out, signed(outline, 2 + 2 * i) + (i % 2 == 0 ? use.right() : use.up()));
    }
    short16(out, WORDS | OFFSETS);
    short16(out, part(use.glyph()));
    short16(out, use.right());
    short16(out, use.up());
    return out.toByteArray();
  }

  /** A glyph's outline; the parts of a composite one join the subset and get its numbers. */
  private byte[] outline(int glyph) {
    var bytes =
        Arrays.copyOfRange(face.outlines(), face.outlineStart(glyph), face.outlineEnd(glyph));
    if (bytes.length == 0 || signed(bytes, 0) >= 0) {
      return bytes;
    }
    int at = 10;
    int flags;
    do {
      flags = unsigned(bytes, at);
      int number = part(unsigned(bytes, at + 2));
      bytes[at + 2] = (byte) (number >> 8);
      bytes[at + 3] = (byte) number;
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
    return bytes;
  }

  private int part(int glyph) {
    return parts.computeIfAbsent(
        glyph,
        added -> {
          glyphs.add(new FaceSubset.Use(added, "", face.advance(added), 0, 0));
          return glyphs.size() - 1;
        });
  }

  private byte[] head() {
    var out = new ByteArrayOutputStream();
    long32(out, 0x00010000);
    long32(out, 0x00010000);
    long32(out, 0);
    long32(out, MAGIC);
    short16(out, 0);
    short16(out, face.unitsPerEm());
    out.writeBytes(new byte[16]);
    for (int side : face.box()) {
      short16(out, side);
    }
    short16(out, 0);
    short16(out, 8);
    short16(out, 2);
    short16(out, 1);
    short16(out, 0);
    return out.toByteArray();
  }

  private byte[] horizontalHeader() {
    var out = new ByteArrayOutputStream();
    long32(out, 0x00010000);
    short16(out, face.box()[3]);
    short16(out, face.box()[1]);
    short16(out, 0);
    short16(out, glyphs.stream().mapToInt(FaceSubset.Use::advance).max().orElse(0));
    short16(out, face.box()[0]);
    short16(out, 0);
    short16(out, face.box()[2]);
    short16(out, 1);
    out.writeBytes(new byte[14]);
    short16(out, glyphs.size());
    return out.toByteArray();
  }

  private byte[] horizontalMetrics() {
    var out = new ByteArrayOutputStream();
    for (var use : glyphs) {
      short16(out, use.advance());
      short16(out, face.bearing(use.glyph()) + use.right());
    }
    return out.toByteArray();
  }

  private byte[] maximumProfile() {
    var profile = face.maximumProfile();
    profile[4] = (byte) (glyphs.size() >> 8);
    profile[5] = (byte) glyphs.size();
    return profile;
  }

  private static byte[] file(Map<String, byte[]> tables) {
    var out = new ByteArrayOutputStream();
    int highest = Integer.highestOneBit(tables.size());
    long32(out, 0x00010000);
    short16(out, tables.size());
    short16(out, highest * 16);
    short16(out, Integer.numberOfTrailingZeros(highest));
    short16(out, (tables.size() - highest) * 16);
    int offset = 12 + 16 * tables.size();
    int headOffset = 0;
    for (var table : tables.entrySet()) {
      out.writeBytes(table.getKey().getBytes(StandardCharsets.US_ASCII));
      long32(out, checksum(table.getValue()));
      long32(out, offset);
      long32(out, table.getValue().length);
      headOffset = table.getKey().equals("head") ? offset : headOffset;
      offset += (table.getValue().length + 3) / 4 * 4;
    }
    for (var bytes : tables.values()) {
      out.writeBytes(bytes);
      out.writeBytes(new byte[-bytes.length & 3]);
    }
    return sealed(out.toByteArray(), headOffset);
  }

  private static byte[] sealed(byte[] file, int headOffset) {
    int adjustment = CHECKSUM_TARGET - checksum(file);
    for (int i = 0; i < 4; i++) {
      file[headOffset + 8 + i] = (byte) (adjustment >> (24 - 8 * i));
    }
    return file;
  }

  private static int checksum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xff) << (24 - 8 * (i % 4));
    }
    return sum;
  }

  private static int unsigned(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  private static int signed(byte[] bytes, int at) {
    return (short) unsigned(bytes, at);
  }

  private static void short16(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }

  private static void long32(ByteArrayOutputStream out, int value) {
    short16(out, value >> 16);
    short16(out, value);
  }
}
