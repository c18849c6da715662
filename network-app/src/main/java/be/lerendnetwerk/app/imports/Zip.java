package be.lerendnetwerk.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip in memory, read by the list at its end: nothing is inflated that nobody asks for, and a zip that was cut off is
 * found to be so. Where its paths would lead on a disk does not matter here.
 */
final class Zip implements AutoCloseable {

    private final ZipFile zip;

    private Zip(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens one.
     *
     * @throws IOException where its list is not whole
     */
    static Zip of(byte[] bytes) throws IOException {
        return new Zip(ZipFile.builder()
                .setByteArray(bytes)
                .setIgnoreLocalFileHeader(true)
                .get());
    }

    /** Whether bytes begin as a zip does. */
    static boolean looksLikeOne(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /**
     * The files in it.
     *
     * @throws ZipException where there are more than that
     */
    List<ZipArchiveEntry> files(int atMost) throws ZipException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > atMost) {
            throw new ZipException("more entries than any set of sheets has");
        }
        return entries.stream().filter(entry -> !entry.isDirectory()).toList();
    }

    /**
     * What a file holds, so many bytes of it at the most.
     *
     * @throws IOException where it cannot be unpacked, or is not what it was when it was packed
     */
    byte[] read(ZipArchiveEntry file, int atMost) throws IOException {
        try (InputStream content = zip.getInputStream(file)) {
            byte[] read = content.readNBytes(atMost);
            if (read.length < atMost && crc(read) != file.getCrc()) {
                throw new ZipException("a file in it is damaged");
            }
            return read;
        }
    }

    private static long crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
