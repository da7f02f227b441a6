package org.entrepot.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node without its database takes no requests. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

  @PersistenceContext private EntityManager entities;

  @Override
  public HealthCheckResponse call() {
    try {
      entities.createNativeQuery("select 1").getSingleResult();
      return HealthCheckResponse.up("database");
    } catch (PersistenceException e) {
      return HealthCheckResponse.down("database");
    }
  }
}
