package org.entrepot.sourcing;

import org.entrepot.platform.value.Digest;

/**
 * One version of a quotation as its digest saw it, for whoever wants to check the chain: {@code
 * digest = SHA-256(previousDigest + "\n" + content)}, both as UTF-8 text, where the first version's
 * {@code previousDigest} is 64 zeros.
 *
 * @param content the JSON text of the {@link Offer}, to the letter
 */
public record ChainLink(int sequence, Digest previousDigest, Digest digest, String content) {

  /** A line of the chain's plain text: the digest, a tabulator, the content. */
  public String line() {
    return digest + "\t" + content;
  }
}
