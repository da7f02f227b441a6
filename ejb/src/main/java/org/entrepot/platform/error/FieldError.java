package org.entrepot.platform.error;

import java.util.Map;

/** One refused field of a command: its path, the code of the rule, and the rule's figures. */
public record FieldError(String field, String code, Map<String, Object> args) {}
