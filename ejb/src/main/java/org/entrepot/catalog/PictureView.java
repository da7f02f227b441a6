package org.entrepot.catalog;

/**
 * A picture of a product.
 *
 * @param digest the SHA-256 of its bytes, which is its address
 */
public record PictureView(String digest, String mediaType) {}
