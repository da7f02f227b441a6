package org.entrepot.platform.access;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The network that an address lies in: the first 24 bits of an IPv4 address, the first 48 of an
 * IPv6 one. It tells an attack from a habit, and no person by itself.
 */
public final class Network {

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final Pattern NETWORK = Pattern.compile("[0-9a-f.:]{2,39}/(24|48)");
  private static final Pattern OURS = Pattern.compile("inside|demo");
  private static final String UNKNOWN = "unknown";
  private static final int IPV4_BYTES = 3;
  private static final int IPV6_BYTES = 6;

  private Network() {}

  /** Such as {@code 203.0.113.0/24}; what is no address is not kept at all. */
  public static String of(String address) {
    String literal = address.replaceFirst("%.*", "");
    if (OURS.matcher(literal).matches() || NETWORK.matcher(literal).matches()) {
      return literal;
    }
    // Only what reads as an address goes on: a name would be looked up.
    if (!IPV4.matcher(literal).matches() && !IPV6.matcher(literal).matches()) {
      return UNKNOWN;
    }
    try {
      return cut(InetAddress.getByName(literal));
    } catch (UnknownHostException noAddress) {
      return UNKNOWN;
    }
  }

  private static String cut(InetAddress address) throws UnknownHostException {
    boolean old = address instanceof Inet4Address;
    byte[] bytes = address.getAddress();
    Arrays.fill(bytes, old ? IPV4_BYTES : IPV6_BYTES, bytes.length, (byte) 0);
    return InetAddress.getByAddress(bytes).getHostAddress() + (old ? "/24" : "/48");
  }
}
