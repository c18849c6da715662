package be.lerendnetwerk.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The laws of the house, for the tree below a root package: for the real one they must hold, for the small wrong tree in
 * the test sources each of them must be seen to fail.
 */
final class House {

    private House() {}

    /** Every law by its name. */
    static Map<String, ArchRule> laws(String root) {
        Map<String, ArchRule> laws = new LinkedHashMap<>();
        laws.putAll(new Directions(root).laws());
        laws.putAll(new Messages(root).laws());
        laws.put("no clock, chance or surroundings", new Surroundings(root).law());
        laws.putAll(new Projectors(root).laws());
        return laws;
    }
}
