package org.entrepot.platform.desk;

import java.util.List;
import org.entrepot.platform.access.Caller;

/**
 * What a component puts on a person's desk. Each component has one service that implements it, with
 * {@code @Needs(Right.WITHIN) @Reads}; it decides by the caller's rights what concerns the caller,
 * names only what waits, and asks one or two statements at most.
 */
public interface WorkSource {
  List<Work> work(Caller caller);
}
