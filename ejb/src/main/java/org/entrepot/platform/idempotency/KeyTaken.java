package org.entrepot.platform.idempotency;

/** Another request holds the key, or has just used it. */
class KeyTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyTaken(Throwable cause) {
    super("the idempotency key is taken", cause);
  }
}
