package org.entrepot.platform.http;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that a request has in the log, in the audit and on its answer. */
public final class RequestId {
  public static final String HEADER = "X-Request-Id";

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The id that the client gave if it can harm no log, else a new one. */
  public static String of(@Nullable String given) {
    return given != null && HARMLESS.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }
}
