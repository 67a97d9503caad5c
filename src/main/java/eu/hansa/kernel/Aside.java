package eu.hansa.kernel;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Does something at once beside the request that asks for it. A managed executor or an asynchronous event would do it on
 * a copy of that request's own invocation, and the server closes entity managers outside a transaction with the first copy
 * that ends: under the hands of the request, which reads on.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Aside {

    /**
     * Returns before it is done.
     *
     * @throws jakarta.ejb.EJBException when the portal is closing
     */
    @Asynchronous
    public void run(Runnable work) {
        work.run();
    }
}
