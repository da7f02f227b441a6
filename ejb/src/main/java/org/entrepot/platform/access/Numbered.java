package org.entrepot.platform.access;

/**
 * A result that names the object it is about, so that the audit entry of a creation can name it.
 */
public interface Numbered {
  String number();
}
