package eu.hansa.given;

import java.io.File;

import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR as it was built and will be shipped, with one jar beside its libraries that holds the tests: never a list
 * of classes, which would leave something out.
 */
@ArquillianSuiteDeployment
public class TestWar {

    /** What only makes sense outside would ask in there for libraries that the portal does not have. */
    private static final String OUTSIDE = ".*/(META-INF|house|journey|bench)/.*|.*Test([$].*)?[.]class|.*[.]xml";

    @Deployment
    public static WebArchive war() {
        JavaArchive tests = ShrinkWrap.create(JavaArchive.class, "hansa-tests.jar")
                .as(ExplodedImporter.class)
                .importDirectory("target/test-classes", Filters.exclude(OUTSIDE))
                .as(JavaArchive.class)
                .addAsManifestResource(new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\""
                        + " version=\"4.0\" bean-discovery-mode=\"annotated\"/>"), "beans.xml");
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/hansa.war"))
                .addAsLibrary(tests)
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
