package org.entrepot.platform.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person: one card on the desk.
 *
 * @param kind names its texts: {@code work.<kind>.title}, which may name {@code {count}}, and
 *     {@code work.<kind>.hint}, what to do about it
 * @param count how many such things wait, at least one
 * @param due until when the first of them is to be done, null where no clock runs
 * @param path the page of the site where it is done, such as {@code /desk/quotations?turn=mine}
 */
public record Work(String kind, long count, Urgency urgency, @Nullable Instant due, String path) {

  /** Work without a clock. */
  public static Work of(String kind, long count, Urgency urgency, String path) {
    return new Work(kind, count, urgency, null, path);
  }
}
