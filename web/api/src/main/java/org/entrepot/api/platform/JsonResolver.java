package org.entrepot.api.platform;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.entrepot.platform.json.Json;

/** Hands the one shared JSON engine to the server, which would build one a request. */
@Provider
public class JsonResolver implements ContextResolver<Jsonb> {

  @Override
  public Jsonb getContext(Class<?> type) {
    return Json.engine();
  }
}
