-- What happened. Rows are appended and never touched again; event_index has gaps and says nothing about the order.
CREATE TABLE events (
    event_index     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id        VARCHAR NOT NULL,
    aggregate_type  VARCHAR NOT NULL,
    aggregate_id    VARCHAR NOT NULL,
    sequence_number BIGINT  NOT NULL,
    recorded_at     BIGINT  NOT NULL, -- ms since 1970
    type_name       VARCHAR NOT NULL,
    revision        VARCHAR NOT NULL,
    payload         VARCHAR NOT NULL,
    metadata        VARCHAR NOT NULL,
    CONSTRAINT an_event_id_is_used_once UNIQUE (event_id),
    CONSTRAINT a_sequence_number_is_used_once UNIQUE (aggregate_id, sequence_number)
);

-- Events that were committed and have no position yet; written with the event, emptied by the sequencer.
CREATE TABLE unsequenced (
    event_index BIGINT  NOT NULL PRIMARY KEY,
    commit_id   VARCHAR NOT NULL,
    happened_on DATE    NOT NULL
);

-- The order of the log: positions 1, 2, 3 … without gaps, and what can be looked up by them.
CREATE TABLE log_order (
    position    BIGINT NOT NULL PRIMARY KEY,
    event_index BIGINT NOT NULL,
    leaf_hash   BYTEA  NOT NULL,
    recorded_by BIGINT NOT NULL, -- the highest recorded_at up to here, in ms since 1970
    calendar    DATE   NOT NULL, -- the latest happened_on up to here
    CONSTRAINT an_event_has_one_position UNIQUE (event_index)
);
CREATE INDEX log_order_by_recording ON log_order (recorded_by, position);
CREATE INDEX log_order_by_calendar ON log_order (calendar, position);

-- Every kind of event the log holds, so that a start can refuse what the code does not know without reading the log.
CREATE TABLE stored_types (
    type_name VARCHAR NOT NULL,
    revision  VARCHAR NOT NULL,
    PRIMARY KEY (type_name, revision)
);

-- What was answered to whom under which key, so that the same request again is answered the same and done once.
CREATE TABLE answers (
    account      VARCHAR NOT NULL,
    answer_key   VARCHAR NOT NULL,
    body_hash    BYTEA   NOT NULL,
    event_id     VARCHAR,         -- its last event; null where it changed nothing
    position     BIGINT,          -- the head it was answered with, where it changed nothing
    aggregate_id VARCHAR,
    version      BIGINT  NOT NULL,
    warnings     VARCHAR NOT NULL,
    PRIMARY KEY (account, answer_key)
);
