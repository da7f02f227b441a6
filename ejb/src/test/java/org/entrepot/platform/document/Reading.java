package org.entrepot.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a finished document the way a stranger's program does. */
final class Reading {
  private Reading() {}

  /** A line of text with the place where it begins and ends, in points from the upper left. */
  record Placed(String text, float left, float right, float y) {}

  static <T> T of(byte[] bytes, Function<PDDocument, T> question) {
    try (var pdf = Loader.loadPDF(bytes)) {
      return question.apply(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int pages(byte[] bytes) {
    return of(bytes, PDDocument::getNumberOfPages);
  }

  static String text(byte[] bytes) {
    return of(bytes, pdf -> text(pdf, 1, pdf.getNumberOfPages()));
  }

  /** The text of each page. */
  static List<String> texts(byte[] bytes) {
    return of(
        bytes,
        pdf -> {
          var texts = new ArrayList<String>();
          for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            texts.add(text(pdf, page, page));
          }
          return texts;
        });
  }

  private static String text(PDDocument pdf, int first, int last) {
    try {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(first);
      stripper.setEndPage(last);
      return stripper.getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the given words stand, which are written from left to right. */
  static List<Placed> find(byte[] bytes, String words) {
    var found = new ArrayList<Placed>();
    for (var line : lines(bytes)) {
      var text = line.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
      for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
        var first = line.get(i);
        var last = line.get(i + words.length() - 1);
        float right = last.getX() + last.getWidth();
        found.add(new Placed(words, first.getX(), right, first.getY()));
      }
    }
    return found;
  }

  /** Where each character stands. */
  static List<Placed> extents(byte[] bytes) {
    return lines(bytes).stream()
        .flatMap(List::stream)
        .map(
            one ->
                new Placed(one.getUnicode(), one.getX(), one.getX() + one.getWidth(), one.getY()))
        .toList();
  }

  /** The lines as they are seen, from left to right, without spaces. */
  static List<String> seen(byte[] bytes) {
    return lines(bytes).stream()
        .map(
            line ->
                line.stream()
                    .sorted(Comparator.comparing(TextPosition::getX))
                    .map(position -> position.getUnicode().strip())
                    .collect(Collectors.joining()))
        .toList();
  }

  /** Characters that were drawn one after the other at one height. */
  private static List<List<TextPosition>> lines(byte[] bytes) {
    var lines = new ArrayList<List<TextPosition>>();
    of(
        bytes,
        pdf -> {
          try {
            new PDFTextStripper() {
              private float lastY = -1;

              @Override
              protected void processTextPosition(TextPosition position) {
                if (position.getY() != lastY) {
                  lines.add(new ArrayList<>());
                }
                lastY = position.getY();
                lines.get(lines.size() - 1).add(position);
              }
            }.getText(pdf);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return lines;
        });
    return lines;
  }

  static Placed one(byte[] bytes, String words) {
    var found = find(bytes, words);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " times \"" + words + '"');
    }
    return found.get(0);
  }
}
