package org.entrepot.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.entrepot.platform.health.Database;

/** A node without its database takes no requests. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

  @Inject private Database database;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.builder().name("database").status(database.answers()).build();
  }
}
