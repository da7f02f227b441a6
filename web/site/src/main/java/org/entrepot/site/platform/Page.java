package org.entrepot.site.platform;

/**
 * The bean of a page: request-scoped, {@code @Named}, found by its class in the page's {@link
 * Route}.
 *
 * <p>The front calls {@link #open} before anything is drawn, and before the {@link Posted} method
 * that a form asks for. What {@code open} throws becomes an error page with the right status, since
 * nothing has been written yet.
 */
public interface Page {
  /** Loads what the page shows. A {@code Refusal} thrown here is the answer (404, 403, 503). */
  default void open() {}
}
