package be.lerendnetwerk.app.following;

import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.projection.history.Histories;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The read models: their schema, their projectors and query handlers, and how far these are. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("be.lerendnetwerk.projection")
class ReadModelConfiguration {

    private static final int CONNECTIONS = 12;

    @Bean
    Gate gate() {
        return new Gate();
    }

    @Bean
    ReadModelSchemas readModelSchemas(Database database, Serializer serializer) {
        return new ReadModelSchemas(database, serializer);
    }

    @Bean
    Advance advance() {
        return new Advance();
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("readModels")
    DataSource readModelDataSource(ReadModelSchemas schemas) {
        return schemas.open(CONNECTIONS);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("readModels")
    TransactionManager readModelTransactions(@Qualifier("readModels") DataSource dataSource, Gate gate) {
        return new GatedTransactions(new SpringTransactionManager(new DataSourceTransactionManager(dataSource)), gate);
    }

    @Bean
    Histories histories(@Qualifier("readModels") DataSource dataSource) {
        return Histories.live(dataSource);
    }

    @Bean
    Rhythm rhythm(Database database) {
        return database.isShared() ? Rhythm.STEADY : Rhythm.ALONE;
    }

    @Bean
    Claims claims(@Qualifier("readModels") DataSource dataSource, Serializer serializer) {
        return new Claims(dataSource, serializer);
    }

    @Bean
    Halts halts(@Qualifier("readModels") DataSource dataSource, Gate gate) {
        return new Halts(dataSource, gate);
    }

    @Bean
    TokenStore tokenStore(Claims claims) {
        return claims.store();
    }

    @Bean
    Positions positions(
            @Qualifier("readModels") DataSource dataSource,
            Serializer serializer,
            ListableBeanFactory beans,
            Advance advance,
            Gate gate,
            Rhythm rhythm) {
        return new Positions(dataSource, serializer, Projections.names(beans), advance, gate, rhythm);
    }
}
