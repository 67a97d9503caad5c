package eu.hansa.given;

import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** How a test outside reaches the clock inside. */
@WebServlet("/given/clock")
public class GivenClockServlet extends HttpServlet {

    @Inject
    private GivenClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        clock.setAhead(Duration.parse(request.getParameter("ahead")));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
