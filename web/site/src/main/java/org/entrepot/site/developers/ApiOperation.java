package org.entrepot.site.developers;

import java.util.List;

/**
 * One operation of the API.
 *
 * @param open whether anybody may call it without a token
 * @param bodyType the media type of the body; empty without one
 * @param body an example of a JSON body; empty without one
 */
public record ApiOperation(
    String id,
    String method,
    String path,
    String summary,
    String description,
    boolean open,
    List<ApiInput> inputs,
    String bodyType,
    String body,
    List<ApiAnswer> answers) {

  /** Whether a page can send it: a file is better sent by a program. */
  public boolean isTriable() {
    return bodyType.isEmpty() || bodyType.equals("application/json");
  }
}
