package org.entrepot.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category with its name in the reader's language.
 *
 * @param group the group that a leaf stands in, null for a group itself; products stand in leaves
 * @param chapters the HS chapters in which its goods usually are
 */
public record CategoryView(
    String code, String name, @Nullable String group, List<String> chapters) {}
