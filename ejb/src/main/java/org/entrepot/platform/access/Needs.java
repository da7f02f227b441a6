package org.entrepot.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right that a service's method asks for; any one of several is enough. Without it, nobody may.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
  Right[] value();

  /** Whether the acting company must be verified by the operator. */
  boolean verified() default false;
}
