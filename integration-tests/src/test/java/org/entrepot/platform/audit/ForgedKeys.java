package org.entrepot.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Keys of somebody who is not the exchange. */
final class ForgedKeys {

  private ForgedKeys() {}

  static AuditKey made() {
    try {
      byte[] secret =
          KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
      Path file = Files.createTempFile("forged", ".pem");
      Files.writeString(
          file,
          "-----BEGIN PRIVATE KEY-----\n"
              + Base64.getEncoder().encodeToString(secret)
              + "\n-----END PRIVATE KEY-----\n");
      AuditKey key = AuditKey.read(file);
      Files.delete(file);
      return key;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
