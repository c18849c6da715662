package be.lerendnetwerk.app.cli;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Leaves whatever serves pages and programs unmade, where there is no server that it could serve with. */
final class PagesAsleep implements BeanFactoryPostProcessor {

    private static final String HOUSE = "be.lerendnetwerk.app.";

    /** What works without a server; anything else of the house, also what is yet to come, is for pages and programs. */
    private static final Set<String> AWAKE =
            Set.of("cli", "desk", "following", "imports", "keys", "log", "reading", "rebuild");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            String origin = origin(bean);
            if (origin != null && origin.startsWith(HOUSE) && !isAwake(origin.substring(HOUSE.length()))) {
                bean.setLazyInit(true);
            }
        }
    }

    private static boolean isAwake(String path) {
        int end = path.indexOf('.');
        return end < 0 || AWAKE.contains(path.substring(0, end));
    }

    private static @Nullable String origin(BeanDefinition bean) {
        if (bean instanceof AnnotatedBeanDefinition annotated) {
            var method = annotated.getFactoryMethodMetadata();
            return method == null ? annotated.getMetadata().getClassName() : method.getDeclaringClassName();
        }
        return bean.getBeanClassName();
    }
}
