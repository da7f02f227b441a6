package org.entrepot.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.entrepot.process.demo.DemoState;
import org.entrepot.process.demo.DemoWorld;

/**
 * A node that is making the demo world is not ready yet; one that could not make it whole is, and
 * says so.
 */
@Readiness
@ApplicationScoped
public class DemoReady implements HealthCheck {

  @Inject private DemoWorld world;

  @Override
  public HealthCheckResponse call() {
    DemoState state = world.state();
    return HealthCheckResponse.builder()
        .name("demo world")
        .status(state.phase() != DemoState.Phase.RUNNING)
        .withData("phase", state.phase().name())
        .withData("percent", state.percent())
        .build();
  }
}
