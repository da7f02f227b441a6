package org.entrepot.search;

import java.util.Optional;
import java.util.function.Function;

/** Keeps the progress of an index, and lets one at a time change both. */
interface Notebook {

  /** What the progress was, if there is any. */
  Optional<Progress> read();

  /**
   * Has the work done on the index and keeps the progress that it gives; not done at all while
   * somebody else is at it.
   *
   * @return what was kept, empty where somebody else has the turn
   */
  Optional<Progress> inTurn(Function<Optional<Progress>, Progress> work);
}
