package org.entrepot.environment;

import org.entrepot.config.StartFailure;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;

/**
 * WildFly with the built EAR and all that it needs, started by the classes that {@code ./mvnw
 * -Prun} uses too, so that what is tested is what runs. The EAR is deployed once, at the start;
 * tests deploy nothing.
 */
public final class EntrepotContainer
    implements DeployableContainer<EntrepotContainer.NoConfiguration> {

  /** Ports and databases come from the environment: see {@link Environment}. */
  public static final class NoConfiguration implements ContainerConfiguration {
    @Override
    public void validate() {}
  }

  @Override
  public Class<NoConfiguration> getConfigurationClass() {
    return NoConfiguration.class;
  }

  @Override
  public void setup(NoConfiguration configuration) {}

  @Override
  public void start() throws LifecycleException {
    try {
      Environment.start();
    } catch (StartFailure failure) {
      throw new LifecycleException(failure.getMessage(), failure);
    }
  }

  @Override
  public void stop() {
    Environment.stop();
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Local");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) {
    throw new UnsupportedOperationException("The tests speak to the built EAR: " + archive);
  }

  @Override
  public void undeploy(Archive<?> archive) {
    throw new UnsupportedOperationException("The tests speak to the built EAR: " + archive);
  }

  @Override
  @SuppressWarnings("deprecation") // the interface still asks for it
  public void deploy(Descriptor descriptor) {
    throw new UnsupportedOperationException("The tests speak to the built EAR: " + descriptor);
  }

  @Override
  @SuppressWarnings("deprecation") // the interface still asks for it
  public void undeploy(Descriptor descriptor) {
    throw new UnsupportedOperationException("The tests speak to the built EAR: " + descriptor);
  }
}
