package org.entrepot.site.platform;

import org.jspecify.annotations.Nullable;

/**
 * One step of a wizard.
 *
 * @param href where the step is edited; null while it cannot be visited yet
 * @param progress {@code done}, {@code now} or {@code next}
 */
public record Step(String label, @Nullable String href, String progress) {}
