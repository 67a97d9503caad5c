package eu.hansa.web.site;

import java.util.function.Supplier;

/** Something that a view asks for more than once (whether there is any, then what it is) and that is made only once. */
public final class Once<T> {

    private Supplier<T> maker;
    private T made;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        if (maker != null) {
            made = maker.get();
            maker = null;
        }
        return made;
    }
}
