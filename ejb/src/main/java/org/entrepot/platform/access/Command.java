package org.entrepot.platform.access;

/**
 * Input of a service: a record whose Bean Validation annotations the guard checks on every call.
 */
public interface Command {}
