package org.entrepot.catalog;

import org.entrepot.platform.file.StoredFile;

/**
 * A picture as it lies in the file store.
 *
 * @param shown whether everybody may see it, so that caches on the way may keep it
 */
public record PictureFile(StoredFile file, boolean shown) {}
