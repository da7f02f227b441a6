package org.entrepot.platform.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What happened: who did what, on what, with which result.
 *
 * @param person the identity provider's id of the person, null for the exchange itself
 * @param object the number of the object, null where there is none
 * @param result {@code done} or the code of the refusal
 * @param network whence the call came, no nearer than its network
 */
record Act(
    Instant at,
    @Nullable String person,
    String action,
    @Nullable String object,
    String result,
    String requestId,
    String network) {

  /** Stands for what a caller made up in the place of a number or a code. */
  static final String UNREADABLE = "unreadable";

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
  private static final Pattern MADE_ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|inside|demo");
  private static final int ID_DIGITS = 32;

  /**
   * The act as the chain may keep it for ever: an entry cannot be erased, so that nothing enters
   * which somebody typed. An id that no machine made, of a request or of a person whom the identity
   * provider takes from elsewhere under their name, enters as its digest: it can still be found.
   */
  static Act by(Caller caller, Instant at, String action, Optional<String> object, String result) {
    return new Act(
        at,
        caller.signedIn().map(Person::subject).map(Act::made).orElse(null),
        action,
        object.map(number -> Numbers.isNumber(number) ? number : UNREADABLE).orElse(null),
        CODE.matcher(result).matches() ? result : UNREADABLE,
        made(caller.origin().requestId()),
        caller.origin().network());
  }

  private static String made(String id) {
    return MADE_ID.matcher(id).matches()
        ? id
        : Digest.of(id.getBytes(StandardCharsets.UTF_8)).hex().substring(0, ID_DIGITS);
  }
}
