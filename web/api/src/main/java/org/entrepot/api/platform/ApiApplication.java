package org.entrepot.api.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API's root; the WAR stands at {@code /api}. */
@ApplicationPath("/v1")
public class ApiApplication extends Application {

  /** The path that resources and {@code Location} headers start with. */
  public static final String ROOT = "/api/v1/";
}
