package eu.hansa.given;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian of the container; found through META-INF/services. */
public class ArquillianParts implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder parts) {
        parts.service(DeployableContainer.class, SharedPortal.class);
    }
}
