package eu.hansa.web.entry;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Calls without arguments in views, {@code #{link.address()}}, to the portal's own objects: records are read so. The
 * language's own resolver would look through all methods of the class at each call, which a page makes by the hundred.
 */
public class PlainCalls extends ELResolver {

    private static final String OURS = "eu.hansa.";

    private final ClassValue<Map<String, Method>> known = new ClassValue<>() {

        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> methods = new HashMap<>();
            if (type.getName().startsWith(OURS) && Modifier.isPublic(type.getModifiers())) {
                for (Method method : type.getMethods()) {
                    if (method.getParameterCount() == 0 && !method.isBridge()) {
                        methods.put(method.getName(), method);
                    }
                }
            }
            return methods;
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        Method method = base == null || arguments != null && arguments.length > 0 ? null : known.get(base.getClass()).get(name);
        if (method == null) {
            return null;
        }
        try {
            Object value = method.invoke(base);
            context.setPropertyResolved(base, name);
            return value;
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // properties are others' business
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
