package org.entrepot.platform.access;

/**
 * Input of a service: a record whose Bean Validation annotations the guard checks on every call.
 */
public interface Command {

  /**
   * Which of several deeds this command asks for, where one method does several; the audit names it
   * behind the action. Empty where the method's name says it all.
   */
  default String verb() {
    return "";
  }
}
