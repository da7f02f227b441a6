package org.entrepot.process.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** Has the demo world made beside the deployment, which does not wait for it. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStart {

  @Resource private ManagedExecutorService executor;
  @Inject private DemoWorld world;

  @PostConstruct
  void start() {
    if (world.prepare()) {
      executor.execute(world::make);
    }
  }
}
