/**
 * The layout layer for printed documents: components say what a document contains, in blocks, and
 * this package sets it on pages and answers the bytes of a PDF. It knows no business word; every
 * label is handed in, already translated.
 *
 * <p>Same content, same bytes: nothing here reads a clock or a random number.
 */
package org.entrepot.platform.document;
