package be.lerendnetwerk.app.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files to import, read into memory; a zip is never unpacked onto the disk, so the paths in it lead nowhere.
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
        if (Files.isRegularFile(path)) {
            try (var zip = Files.newInputStream(path)) {
                return ofZip(nameOf(path), zip);
            }
        }
        var folder = new Folder(nameOf(path), new LinkedHashMap<>(), new Findings());
        try (Stream<Path> entries = Files.list(path)) {
            for (Path file : entries.filter(Files::isRegularFile).sorted().toList()) {
                folder.takeFile(file);
            }
        }
        return folder.checked();
    }

    /** Reads a zip. */
    static Folder ofZip(String name, byte[] zip) {
        try {
            return ofZip(name, new ByteArrayInputStream(zip));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Folder ofZip(String name, InputStream stream) throws IOException {
        var folder = new Folder(name, new LinkedHashMap<>(), new Findings());
        var bytes = new BufferedInputStream(stream);
        bytes.mark(2);
        if (bytes.read() != 'P' || bytes.read() != 'K') {
            folder.findings.fault(name, 0, Remark.NOT_A_ZIP);
            return folder;
        }
        bytes.reset();
        try (var zip = new ZipInputStream(bytes)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new ZipException("more entries than any set of sheets has");
                }
                if (!entry.isDirectory()) {
                    folder.take(entry.getName(), zip);
                }
                if (zip.readNBytes(LARGEST_FILE).length == LARGEST_FILE) {
                    throw new ZipException("more than any set of sheets holds");
                }
            }
        } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
            folder.findings.fault(name, 0, Remark.NOT_READABLE);
            return folder;
        }
        return folder.checked();
    }

    private void takeFile(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            findings.fault(nameOf(file), 0, Remark.NOT_READABLE);
            return;
        }
        try (var content = Files.newInputStream(file)) {
            take(nameOf(file), content);
        }
    }

    private void take(String path, InputStream content) throws IOException {
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

    private void keep(Sheet sheet, InputStream content) throws IOException {
        int room = Math.min(
                LARGEST_FILE,
                LARGEST_WHOLE
                        - files.values().stream().mapToInt(file -> file.length).sum());
        byte[] bytes = content.readNBytes(room + 1);
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
