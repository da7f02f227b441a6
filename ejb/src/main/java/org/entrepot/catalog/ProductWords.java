package org.entrepot.catalog;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.text.SearchText;

/** The words by which a product is found. */
final class ProductWords {

  /** In four-byte letters this still fits into the column's 65,535 bytes. */
  static final int LONGEST = 15_000;

  private ProductWords() {}

  /** Title, category in every shipped language, HS code and description, brought to one form. */
  static String of(DescribeProduct command) {
    String text =
        Stream.of(
                Stream.of(command.title()),
                category(command),
                Stream.ofNullable(command.hs()).flatMap(hs -> Stream.of(hs.digits(), hs.heading())),
                Stream.ofNullable(command.description()))
            .flatMap(words -> words)
            .collect(Collectors.joining(" "));
    String plain = SearchText.of(text);
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
  }

  private static Stream<String> category(DescribeProduct command) {
    return Optional.ofNullable(command.category()).flatMap(Category::of).stream()
        .flatMap(leaf -> Stream.concat(Stream.of(leaf), Category.of(leaf.groupOrSelf()).stream()))
        .flatMap(known -> Messages.LANGUAGES.stream().map(known::name));
  }
}
