package be.lerendnetwerk.projection.todos;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ToDoReadModel {

    static final Set<String> PROJECTIONS =
            Set.of("attendance", "cases", "commitments", "participants", "series", "sessions");

    @Bean
    ReadModel<ToDo> toDos() {
        return new ReadModel<>("to-dos", ToDo.class, FindToDos::new, PROJECTIONS, Set.of("lang"));
    }
}
