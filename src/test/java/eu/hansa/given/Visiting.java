package eu.hansa.given;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Has Arquillian start the portal, and then runs the test here instead of in there. */
class Visiting extends ArquillianExtension {

    private static final Namespace NAMESPACE = Namespace.create(Visiting.class);

    /** One browser for all tests; it is closed with the test run. */
    private record OpenBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

        static OpenBrowser open() {
            Playwright playwright = Chromium.playwright();
            return new OpenBrowser(playwright, Chromium.launch(playwright));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    /** The pages of one test, and what went wrong in them unasked. */
    private static final class Pages {

        final List<Page> open = new ArrayList<>();
        final List<String> complaints = new ArrayList<>();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Portal.class || type == MailServer.class || type == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Portal.class) {
            return portal(context);
        }
        return type == MailServer.class ? MailServer.running() : newPage(context);
    }

    @Override
    public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        invocation.proceed();
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        proceed(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        proceed(invocation, context);
    }

    @Override
    public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        invocation.proceed();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        pages(context).open.forEach(page -> page.context().close());
        portal(context).setClockBack();
        portal(context).judgesStepDown();
        super.afterEach(context);
    }

    private static void proceed(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
        Pages pages = pages(context);
        try {
            invocation.proceed();
            if (!pages.complaints.isEmpty()) {
                throw new AssertionError(String.join("\n", pages.complaints));
            }
        } catch (Throwable failure) {
            photograph(pages, context);
            throw failure;
        }
    }

    private static void photograph(Pages pages, ExtensionContext context) {
        for (int i = 0; i < pages.open.size(); i++) {
            Path picture = Path.of("target", "pictures", context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName() + "-" + i + ".png");
            pages.open.get(i).screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        }
    }

    private static Page newPage(ExtensionContext context) {
        Browser browser = context.getRoot().getStore(NAMESPACE)
                .getOrComputeIfAbsent(OpenBrowser.class, key -> OpenBrowser.open(), OpenBrowser.class).browser();
        String portal = SharedPortal.running().address().toString();
        BrowserContext visitor = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(portal).setLocale("en-GB"));
        Page page = visitor.newPage();
        Pages pages = pages(context);
        page.onPageError(error -> pages.complaints.add("script error on " + page.url() + ": " + error));
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(portal)) {
                pages.complaints.add(page.url() + " asks another host: " + request.url());
            }
        });
        pages.open.add(page);
        return page;
    }

    private static Portal portal(ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(
                Portal.class, key -> new Portal(SharedPortal.running().address()), Portal.class);
    }

    private static Pages pages(ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(Pages.class, key -> new Pages(), Pages.class);
    }
}
