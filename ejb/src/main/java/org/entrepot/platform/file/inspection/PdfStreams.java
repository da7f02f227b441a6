package org.entrepot.platform.file.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Measures what the streams of a PDF unpack to, before a parser meets them: the parser unpacks
 * streams of objects (ISO 32000-1, 7.5.7) whole and has no limit of its own. It looks for the
 * keyword alone, because that cannot be written in another way.
 */
final class PdfStreams {

  private static final long MEBIBYTE = 1024L * 1024;
  private static final int MOST_STREAMS = 20_000;
  private static final int LONGEST_DICTIONARY = 4096;
  private static final int LONGEST_ROW = 1_000_000;
  private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern FILTERS =
      Pattern.compile("/(?:Filter|F)\\s*(\\[[^\\]]*\\]|/\\w+|\\d+\\s+\\d+\\s+R)");
  private static final Pattern NAME = Pattern.compile("/(\\w+)");
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern COLUMNS = Pattern.compile("/Columns\\s+(\\d+)");
  private static final Set<String> UNPACKED_TOO =
      Set.of(
          "FlateDecode",
          "Fl",
          "LZWDecode",
          "LZW",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx",
          "RunLengthDecode",
          "RL");

  private final byte[] bytes;
  private final Budget budget = new Budget(64 * MEBIBYTE, 512 * MEBIBYTE);
  private int end = -1;

  private PdfStreams(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Refuses {@code upload_unpacked} and {@code upload_damaged}. */
  static void check(byte[] bytes) {
    new PdfStreams(bytes).check();
  }

  private void check() {
    int streams = 0;
    for (int at = find(BEGIN, 0); at >= 0; at = find(BEGIN, at + BEGIN.length)) {
      boolean ends = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n';
      if (!ends) {
        if (++streams > MOST_STREAMS) {
          throw Unfit.damaged();
        }
        check(dictionary(at), dataAfter(at));
      }
    }
  }

  private void check(String dictionary, int from) {
    Matcher columns = COLUMNS.matcher(dictionary);
    if (columns.find() && (columns.group(1).length() > 7 || longRow(columns.group(1)))) {
      throw Unfit.damaged();
    }
    inflate(from);
    Matcher filters = FILTERS.matcher(dictionary);
    while (filters.find()) {
      List<String> names = names(filters.group(1));
      boolean plainlyPacked = names.size() == 1 && names.get(0).startsWith("Fl");
      if (!plainlyPacked) {
        unpack(names, from);
      }
    }
  }

  private static boolean longRow(String columns) {
    return Integer.parseInt(columns) > LONGEST_ROW;
  }

  /** The usual way to pack, tried whatever the dictionary says. */
  private void inflate(int from) {
    Inflater inflater = new Inflater();
    Budget.Part part = budget.new Part(false);
    byte[] some = new byte[8192];
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      long consumed = 0;
      while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
        part.count(inflater.inflate(some) + (inflater.getBytesRead() - consumed));
        consumed = inflater.getBytesRead();
      }
    } catch (DataFormatException e) {
      // Not packed, or broken from here on, where a parser stops too.
      return;
    } finally {
      inflater.end();
    }
  }

  /** Several filters, or rare ones, in the order of the dictionary; those of pictures end it. */
  private void unpack(List<String> filters, int from) {
    InputStream in = new ByteArrayInputStream(bytes, from, endAfter(from) - from);
    for (String filter : filters) {
      if (!UNPACKED_TOO.contains(filter)) {
        return;
      }
      Budget.Part part = budget.new Part(true);
      try {
        FilterFactory.INSTANCE
            .getFilter(COSName.getPDFName(filter))
            .decode(in, part, new COSDictionary(), 0);
      } catch (IOException e) {
        throw Unfit.damaged();
      }
      in = part.read();
    }
  }

  /** A reference instead of names could hide anything and is used by nobody. */
  private static List<String> names(String filter) {
    if (filter.endsWith("R") && !filter.startsWith("/") && !filter.startsWith("[")) {
      throw Unfit.damaged();
    }
    List<String> names = new ArrayList<>();
    Matcher name = NAME.matcher(filter);
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }

  /** What stands before the keyword back to the object's begin, without comments and escapes. */
  private String dictionary(int keyword) {
    int from = Math.max(0, keyword - LONGEST_DICTIONARY);
    String before = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
    String own = before.substring(Math.max(0, before.lastIndexOf("obj")));
    return ESCAPE
        .matcher(own.replaceAll("%[^\r\n]*", " "))
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }

  private int dataAfter(int keyword) {
    int at = keyword + BEGIN.length;
    if (at < bytes.length && bytes[at] == '\r') {
      at++;
    }
    if (at < bytes.length && bytes[at] == '\n') {
      at++;
    }
    return at;
  }

  private int endAfter(int from) {
    if (end < from) {
      int found = find(END, from);
      end = found < 0 ? bytes.length : found;
    }
    return end;
  }

  private int find(byte[] wanted, int from) {
    for (int at = from; at <= bytes.length - wanted.length; at++) {
      int matched = 0;
      while (matched < wanted.length && bytes[at + matched] == wanted[matched]) {
        matched++;
      }
      if (matched == wanted.length) {
        return at;
      }
    }
    return -1;
  }
}
