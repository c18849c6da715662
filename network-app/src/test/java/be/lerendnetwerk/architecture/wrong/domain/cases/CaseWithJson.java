package be.lerendnetwerk.architecture.wrong.domain.cases;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

class CaseWithJson {

    @Nullable
    JsonNode json;
}
