package org.entrepot.config;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Passwords and keys: those given from outside, else those made at the first start and kept in
 * files for their owner only.
 */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Variables variables;
  private final Properties kept = new Properties();

  public Secrets(Path file, Variables variables) {
    this.file = file;
    this.variables = variables;
    if (Files.exists(file)) {
      try {
        kept.load(new StringReader(Files.readString(file)));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /** The password of that name, 40 hexadecimal digits when it had to be made. */
  public synchronized String get(String name) {
    return variables.find(name).orElseGet(() -> keep(name));
  }

  /**
   * The file of the key that signs the audit's checkpoints: the one that AUDIT_KEY_FILE names, else
   * one made beside the passwords, an Ed25519 key in PKCS#8 PEM.
   */
  public synchronized Path auditKey() {
    return variables.find("AUDIT_KEY_FILE").map(Path::of).orElseGet(this::keepAuditKey);
  }

  private Path keepAuditKey() {
    Path kept = file.resolveSibling("audit-key.pem").toAbsolutePath();
    if (!Files.exists(kept)) {
      try {
        byte[] made =
            KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
        Folders.writePrivately(
            kept,
            "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(made)
                + "\n-----END PRIVATE KEY-----\n");
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("Java 15 and later have Ed25519", impossible);
      }
    }
    return kept;
  }

  private String keep(String name) {
    String known = kept.getProperty(name);
    if (known != null) {
      return known;
    }
    byte[] bytes = new byte[20];
    RANDOM.nextBytes(bytes);
    String made = HexFormat.of().formatHex(bytes);
    kept.setProperty(name, made);
    Folders.writePrivately(
        file,
        new TreeSet<>(kept.stringPropertyNames())
            .stream()
                .map(key -> key + "=" + kept.getProperty(key) + "\n")
                .collect(Collectors.joining()));
    return made;
  }
}
