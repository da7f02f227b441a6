package org.entrepot.platform.document;

import java.util.List;

/**
 * Something that takes up vertical room in a document. Blocks only describe; they are laid out when
 * the document is asked for its bytes, and one block may stand in many documents.
 */
public abstract class Block {
  Block() {}

  /**
   * Cuts the block into slices.
   *
   * @param width in points
   * @param parent the element of the structure that the block's own elements go under
   */
  abstract List<Slice> slices(Setting setting, float width, Element parent);
}
