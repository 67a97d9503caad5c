package eu.hansa.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;

/** The portal's mailer in a test run, as ever, until a test lets it rest to work on the outbox alone. */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class GivenMailer extends Mailer {

    private volatile boolean resting;

    void rest(boolean nowResting) {
        resting = nowResting;
    }

    @Override
    public boolean hasServer() {
        return !resting && super.hasServer();
    }
}
