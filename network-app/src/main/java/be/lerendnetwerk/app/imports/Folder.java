package be.lerendnetwerk.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * The files to import, read into memory; a zip is never unpacked onto the disk, so the paths in it lead nowhere. Of a
 * zip only the known files are unpacked.
 *
 * @param name what to call the whole in a finding
 * @param files the content of the known files, by sheet
 * @param findings what there is to say about the files themselves
 */
record Folder(String name, Map<Sheet, byte[]> files, Findings findings) {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST_FILE = 64 * MEGABYTE;
    private static final int LARGEST_WHOLE = 192 * MEGABYTE;
    private static final int MOST_ENTRIES = 1000;

    /** Reads a folder of files, or a zip. */
    static Folder at(Path path) throws IOException {
        var folder = new Folder(nameOf(path), new LinkedHashMap<>(), new Findings());
        if (Files.isRegularFile(path)) {
            return folder.zip(Files.size(path) > LARGEST_WHOLE ? null : Files.readAllBytes(path));
        }
        try (Stream<Path> entries = Files.list(path)) {
            for (Path file : entries.filter(Files::isRegularFile).sorted().toList()) {
                folder.takeFile(file);
            }
        }
        return folder.checked();
    }

    /** Reads a zip. */
    static Folder ofZip(String name, byte[] zip) {
        return new Folder(name, new LinkedHashMap<>(), new Findings()).zip(zip);
    }

    private Folder zip(byte @Nullable [] bytes) {
        if (bytes == null) {
            findings.fault(name, 0, Remark.FILE_TOO_BIG, LARGEST_WHOLE / MEGABYTE);
            return this;
        }
        if (!Zip.looksLikeOne(bytes)) {
            findings.fault(name, 0, Remark.NOT_A_ZIP);
            return this;
        }
        try (Zip zip = Zip.of(bytes)) {
            for (ZipArchiveEntry file : zip.files(MOST_ENTRIES)) {
                take(file.getName(), atMost -> zip.read(file, atMost));
            }
        } catch (IOException e) {
            findings.fault(name, 0, Remark.NOT_READABLE);
            return this;
        }
        return checked();
    }

    /** Gives what a file holds, so many bytes at the most. */
    private interface Content {
        byte[] read(int atMost) throws IOException;
    }

    private void takeFile(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            findings.fault(nameOf(file), 0, Remark.NOT_READABLE);
            return;
        }
        try (var content = Files.newInputStream(file)) {
            take(nameOf(file), content::readNBytes);
        }
    }

    private void take(String path, Content content) throws IOException {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        if (file.startsWith(".") || path.startsWith("__MACOSX/")) {
            return;
        }
        var sheet = Sheet.named(file);
        if (sheet.isEmpty()) {
            findings.warn(file, 0, Remark.FILE_IGNORED);
        } else if (files.containsKey(sheet.get())) {
            findings.fault(file, 0, Remark.FILE_TWICE);
        } else {
            keep(sheet.get(), content);
        }
    }

    private void keep(Sheet sheet, Content content) throws IOException {
        int room = Math.min(
                LARGEST_FILE,
                LARGEST_WHOLE
                        - files.values().stream().mapToInt(file -> file.length).sum());
        byte[] bytes = content.read(room + 1);
        if (bytes.length > room) {
            findings.fault(sheet.file(), 0, Remark.FILE_TOO_BIG, room / MEGABYTE);
            bytes = new byte[0];
        }
        files.put(sheet, bytes);
    }

    private Folder checked() {
        if (files.isEmpty()) {
            findings.fault(
                    name,
                    0,
                    Remark.NOTHING_TO_READ,
                    Stream.of(Sheet.values()).map(Sheet::file).collect(Collectors.joining(", ")));
        }
        return this;
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
