package org.entrepot.site.developers;

import java.util.List;

/** Operations that belong together. */
public record ApiChapter(String name, String text, List<ApiOperation> operations) {}
