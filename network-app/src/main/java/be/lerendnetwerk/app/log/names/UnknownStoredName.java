package be.lerendnetwerk.app.log.names;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The log holds events that this version of the product does not know; going on would leave them out. */
public final class UnknownStoredName extends RuntimeException {

    private UnknownStoredName(String sentence) {
        super(sentence);
    }

    static UnknownStoredName among(List<StoredName> unknown) {
        return new UnknownStoredName("The log holds events that this version of Lerend Netwerk does not know: "
                + unknown.stream().map(StoredName::toString).collect(joining(", "))
                + ". Start the version that wrote them, or a newer one.");
    }
}
