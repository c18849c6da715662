package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.reading.Reading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a read model, as JSON tells it.
 *
 * @param asOf where in time the answer stands
 * @param items the rows
 * @param next the value of the parameter {@code after} for the next page; null at the end
 */
record Listing(
        Reading.When asOf,
        List<Map<String, @Nullable Object>> items,
        @Nullable String next) {}
