package org.entrepot.platform.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1, over the heads of all chains: leaves are hashed behind
 * a byte 0x00 and nodes behind 0x01, so that neither passes for the other. A chain keeps its leaf;
 * a changed leaf costs one path, so that a year of checkpoints is verified without a year of trees.
 */
final class MerkleTree {

  /** The leaves first; a node without a sibling stands for itself one level up. */
  private final List<List<byte[]>> levels = new ArrayList<>(List.of(new ArrayList<>()));

  /** The bytes of a leaf: chain and sequence, 8 bytes each, and the 32 of the entry's hash. */
  static byte[] leaf(long chain, long sequence, String hash) {
    return ByteBuffer.allocate(Long.BYTES * 2 + 32)
        .putLong(chain)
        .putLong(sequence)
        .put(HexFormat.of().parseHex(hash))
        .array();
  }

  int size() {
    return levels.get(0).size();
  }

  /**
   * Changes a leaf or adds the next one.
   *
   * @throws IndexOutOfBoundsException for a place beyond the next
   */
  void set(int place, byte[] leaf) {
    put(levels.get(0), place, digest((byte) 0, leaf, new byte[0]));
    int at = place;
    for (int level = 0; levels.get(level).size() > 1; level++) {
      List<byte[]> below = levels.get(level);
      if (levels.size() == level + 1) {
        levels.add(new ArrayList<>());
      }
      at /= 2;
      byte[] left = below.get(2 * at);
      boolean alone = 2 * at + 1 == below.size();
      put(levels.get(level + 1), at, alone ? left : digest((byte) 1, left, below.get(2 * at + 1)));
    }
  }

  /** The root as 64 hexadecimal digits; that of no leaf is the digest of nothing. */
  String root() {
    List<byte[]> top = levels.get(levels.size() - 1);
    return HexFormat.of().formatHex(top.isEmpty() ? sha256().digest() : top.get(0));
  }

  private static void put(List<byte[]> level, int place, byte[] hash) {
    if (place == level.size()) {
      level.add(hash);
    } else {
      level.set(place, hash);
    }
  }

  private static byte[] digest(byte domain, byte[] left, byte[] right) {
    MessageDigest sha256 = sha256();
    sha256.update(domain);
    sha256.update(left);
    return sha256.digest(right);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
