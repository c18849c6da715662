package be.lerendnetwerk.app.desk;

/**
 * What makes a request the same as an earlier one. Neither part is kept as it is.
 *
 * @param name the caller's name for this very request
 * @param received what was received, the name of the command included, in a form in which the same is the same text
 */
public record RequestKey(String name, String received) {

    /** Tells nothing of what was received. */
    @Override
    public String toString() {
        return "RequestKey";
    }
}
