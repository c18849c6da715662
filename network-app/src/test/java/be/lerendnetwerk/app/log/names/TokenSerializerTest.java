package be.lerendnetwerk.app.log.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

class TokenSerializerTest {

    private final Serializer serializer = TokenSerializer.create();

    @Test
    void a_token_is_read_back() {
        assertThat(readBack(new GlobalSequenceTrackingToken(412))).isEqualTo(new GlobalSequenceTrackingToken(412));
    }

    @Test
    void a_token_that_is_replaying_is_read_back() {
        TrackingToken token =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(412), new GlobalSequenceTrackingToken(3));
        assertThat(token).isInstanceOf(ReplayToken.class);
        assertThat(readBack(token)).isEqualTo(token);
    }

    @Test
    void a_token_that_replays_from_the_beginning_is_read_back() {
        TrackingToken token = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(412));
        assertThat(readBack(token)).isEqualTo(token);
    }

    private TrackingToken readBack(TrackingToken token) {
        return serializer.deserialize(serializer.serialize(token, byte[].class));
    }
}
