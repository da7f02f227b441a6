package org.entrepot.platform.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.entrepot.platform.access.Network;

/**
 * The log of requests that were turned away: who was not signed in, had no right or asked too
 * often. A line names no person and no full address.
 */
public final class RefusedRequests {

  private static final Logger LOG = System.getLogger("org.entrepot.refused");
  private static final Set<Integer> NOTED = Set.of(401, 403, 429);
  private static final int LONGEST = 120;

  private RefusedRequests() {}

  /**
   * Notes an answer that goes out, if it is a refusal.
   *
   * @param path as it was sent, percent-encoded: it cannot forge a line
   * @param address the caller's, of which the network is kept
   */
  public static void note(int status, String method, String path, String address, String id) {
    if (NOTED.contains(status)) {
      LOG.log(
          Level.INFO,
          "{0,number,#} {1} {2} from {3}, request {4}",
          status,
          method,
          path.length() > LONGEST ? path.substring(0, LONGEST) : path,
          Network.of(address),
          id);
    }
  }
}
