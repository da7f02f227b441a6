package org.entrepot.site.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a {@link Page} that a form of that page may call by {@code <e:button
 * do="name">}. Methods without it cannot be reached from outside.
 *
 * <p>The method takes nothing, or the text after the colon of {@code do="removeLine:2"}. It returns
 * the path to go to ({@code /desk/rfqs/RFQ-1}), or null to show the page again.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Posted {}
