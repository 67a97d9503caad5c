package eu.hansa.given;

import eu.hansa.kernel.Language;
import eu.hansa.mail.Outbox;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a test outside has a mail put into the outbox inside. */
@WebServlet("/given/mail")
public class GivenMailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Outbox outbox;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        outbox.queue(request.getParameter("to"), "Zoë Llopis", Language.of("fr"), request.getParameter("subject"),
                "Bonjour Zoë Llopis,\n\nLe texte est en ligne.\n", "publish", null);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
