package eu.hansa.given;

import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.kernel.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/** How a test outside has somebody made inside; see {@link Portal#person}. */
@WebServlet("/given/people")
public class GivenPeopleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private GivenPeople people;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String[] grants = request.getParameterValues("grant");
        people.person(request.getParameter("email"), request.getParameter("name"), request.getParameter("language"),
                Stream.of(grants == null ? new String[0] : grants).map(GivenPeopleServlet::grant).toArray(Grant[]::new));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        people.judgesStepDown();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** {@code PUBLISH} or {@code EDIT:en}. */
    private static Grant grant(String text) {
        String[] parts = text.split(":");
        Right right = Right.valueOf(parts[0]);
        return parts.length == 1 ? Grant.everywhere(right) : Grant.in(right, Language.of(parts[1]));
    }
}
