package be.lerendnetwerk.app.imports;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The story of Sint-Niklaas as it ships with the product. */
final class SintNiklaas {

    private SintNiklaas() {}

    static Path folder() {
        try {
            return Path.of(SintNiklaas.class.getResource("/demo/sint-niklaas").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Story story() throws IOException {
        var findings = new Findings();
        var sheets = Sheets.read(Folder.at(folder()), findings);
        var story = new Story(new Example()::id, sheets.rows(), List.of(), null);
        new Checks(sheets, story, Example.IMPORT_DAY, findings).run();
        if (findings.faulty()) {
            throw new AssertionError(findings.faults());
        }
        return story;
    }
}
