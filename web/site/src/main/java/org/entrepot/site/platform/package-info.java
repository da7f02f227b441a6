/**
 * What the author of a page works with: routes, pages, forms, texts, the visitor. A page is a
 * {@link org.entrepot.site.platform.Page} bean and a Facelets file that only draws; the front
 * (package {@code org.entrepot.site.front}) runs the bean and then the file.
 */
package org.entrepot.site.platform;
