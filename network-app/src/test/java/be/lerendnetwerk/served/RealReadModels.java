package be.lerendnetwerk.served;

import be.lerendnetwerk.projection.asking.ReadModel;
import be.lerendnetwerk.projection.history.Histories;
import java.util.Map;
import java.util.TreeMap;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The read models of the product that programs may ask, without their rows. */
public final class RealReadModels {

    private RealReadModels() {}

    public static Map<String, ReadModel<?>> byName() {
        try (AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext()) {
            beans.registerBean(Histories.class, () -> Histories.live(new JdbcDataSource()));
            beans.scan("be.lerendnetwerk.projection");
            beans.refresh();
            Map<String, ReadModel<?>> byName = new TreeMap<>();
            beans.getBeansOfType(ReadModel.class).values().forEach(model -> byName.put(model.name(), model));
            return byName;
        }
    }
}
