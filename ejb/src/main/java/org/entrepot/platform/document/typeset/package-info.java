/**
 * Characters into glyphs: faces, shaping, bidirectional order, line breaks, and the embedded part
 * of each face. Used by the document layer only.
 */
package org.entrepot.platform.document.typeset;
