package be.lerendnetwerk.projection.todos;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ToDoReadModel {

    @Bean
    ReadModel<ToDo> toDos() {
        return new ReadModel<>(
                "to-dos",
                ToDo.class,
                FindToDos::new,
                Set.of("attendance", "cases", "case-history", "commitments", "participants", "series", "sessions"),
                Set.of("lang"));
    }
}
