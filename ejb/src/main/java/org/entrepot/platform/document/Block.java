package org.entrepot.platform.document;

/**
 * Something that takes up vertical room in a document. Blocks only describe; they are laid out when
 * the document is asked for its bytes, and one block may stand in many documents.
 */
public abstract class Block {
  Block() {}
}
