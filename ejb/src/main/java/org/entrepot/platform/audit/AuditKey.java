package org.entrepot.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.entrepot.platform.value.Digest;

/** The Ed25519 key (RFC 8032) that signs checkpoints; its id is the digest of its public half. */
final class AuditKey {

  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey secret;
  private final PublicKey open;

  private AuditKey(PrivateKey secret, PublicKey open) {
    this.secret = secret;
    this.open = open;
  }

  /**
   * Reads a private key in PKCS#8 PEM, as {@code openssl genpkey -algorithm ed25519} writes it.
   *
   * @throws IllegalArgumentException naming the file that holds none
   */
  static AuditKey read(Path file) {
    try {
      String pem = Files.readString(file);
      byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
      PrivateKey secret =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der));
      return new AuditKey(secret, publicHalf((EdECPrivateKey) secret));
    } catch (IOException e) {
      throw new UncheckedIOException("AUDIT_KEY_FILE cannot be read: " + file, e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "AUDIT_KEY_FILE holds no Ed25519 key in PKCS#8 PEM: " + file, e);
    }
  }

  String id() {
    return Digest.of(open.getEncoded()).toString();
  }

  String publicKey() {
    return Base64.getEncoder().encodeToString(open.getEncoded());
  }

  String sign(String text) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A checkpoint cannot be signed", e);
    }
  }

  /** Whether the public key has this id; what cannot be read has none. */
  static boolean isNamed(String id, String publicKey) {
    try {
      return Digest.of(Base64.getDecoder().decode(publicKey)).toString().equals(id);
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  /** Whether the owner of the key signed the text. */
  static boolean isSigned(String publicKey, String text, String signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(
          KeyFactory.getInstance(ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(Base64.getDecoder().decode(signed));
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  /**
   * The JDK computes a public half only while it makes a pair: it is made again from the same seed.
   */
  private static PublicKey publicHalf(EdECPrivateKey secret) throws GeneralSecurityException {
    byte[] seed =
        secret.getBytes().orElseThrow(() -> new GeneralSecurityException("The key has no seed"));
    KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
    generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
    return generator.generateKeyPair().getPublic();
  }

  private static final class Seed extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] seed;

    Seed(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
