package org.entrepot.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component's door or a process: one transaction a call, guarded and audited. Every public method
 * takes the {@link Caller} first and names its right with {@link Needs}.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Guarded
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Service {}
