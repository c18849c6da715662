package be.lerendnetwerk.app.log.names;

import be.lerendnetwerk.app.keys.SubjectKeys;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Tells Axon how events and tokens are written. */
@Configuration(proxyBeanMethods = false)
class NamesConfiguration {

    @Bean
    StoredNames storedNames() {
        return StoredNames.ofTheDomain();
    }

    /** For events and their metadata. */
    @Bean
    @Qualifier("eventSerializer")
    EventSerializer eventSerializer(StoredNames names, SubjectKeys keys) {
        return new EventSerializer(names, keys::forOneEvent);
    }

    /** For all else, which is tokens. */
    @Bean
    @Primary
    Serializer serializer() {
        return TokenSerializer.create();
    }
}
