package org.entrepot.platform.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cookies as far as the container reads them. A browser sends along what other programs on the same
 * host have set, and at the first letter that is not ASCII (RFC 6265 has no others) the container
 * gives the whole request up, until somebody clears the browser's cookies.
 */
public final class ReadableCookies {

  private ReadableCookies() {}

  /** The values of {@code Cookie} headers without the cookies that cannot be read. */
  public static List<String> of(Collection<String> headers) {
    return headers.stream()
        .map(
            header ->
                Arrays.stream(header.split(";", -1))
                    .filter(ReadableCookies::isPrintable)
                    .collect(Collectors.joining(";")))
        .toList();
  }

  private static boolean isPrintable(String cookie) {
    return cookie.chars().allMatch(c -> c >= ' ' && c <= '~');
  }
}
