package be.lerendnetwerk.app.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A zip in memory, read by the list at its end: nothing is inflated that nobody asks for, and a zip that was cut off is
 * found to be so. Where its paths would lead on a disk does not matter here.
 */
final class Zip {

    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int SIZE_OF_END = 22;
    private static final int SIZE_OF_LOCAL = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;

    Zip(byte[] zip) {
        this.bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A file in the zip.
     *
     * @param name its path
     * @param isEncrypted whether it asks for a password
     * @param method how it is packed
     * @param crc its checksum
     * @param packed its size in the zip
     * @param at where it lies
     */
    record Entry(String name, boolean isEncrypted, int method, int crc, int packed, int at) {

        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    /** Whether it begins as a zip does. */
    boolean looksLikeOne() {
        return bytes.limit() > 1 && bytes.get(0) == 'P' && bytes.get(1) == 'K';
    }

    /**
     * What lies in it.
     *
     * @throws ZipException where the list is not whole, or has more entries than that
     */
    List<Entry> entries(int atMost) throws ZipException {
        int end = end();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        if (count > atMost) {
            throw new ZipException("more entries than any set of sheets has");
        }
        try {
            ByteBuffer list = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(bytes.getInt(end + 16));
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < count; i++) {
                entries.add(entry(list));
            }
            return entries;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new ZipException("its list leads nowhere");
        }
    }

    private int end() throws ZipException {
        int last = bytes.limit() - SIZE_OF_END;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("its end is missing");
    }

    private static Entry entry(ByteBuffer list) throws ZipException {
        int start = list.position();
        if (list.getInt(start) != LISTED) {
            throw new ZipException("its list is broken");
        }
        byte[] name = new byte[list.getShort(start + 28) & 0xFFFF];
        int more = (list.getShort(start + 30) & 0xFFFF) + (list.getShort(start + 32) & 0xFFFF);
        list.position(start + 46).get(name).position(list.position() + more);
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                (list.getShort(start + 8) & ENCRYPTED) != 0,
                list.getShort(start + 10),
                list.getInt(start + 16),
                list.getInt(start + 20),
                list.getInt(start + 42));
    }

    /**
     * What an entry holds, so many bytes of it at the most.
     *
     * @throws ZipException where it cannot be unpacked, or is not what it was when it was packed
     */
    byte[] read(Entry entry, int atMost) throws IOException {
        try (InputStream content = content(entry)) {
            byte[] read = content.readNBytes(atMost);
            if (read.length < atMost && crc(read) != entry.crc()) {
                throw new ZipException("an entry is damaged");
            }
            return read;
        } catch (java.io.EOFException e) {
            throw new ZipException("an entry was cut off");
        }
    }

    private InputStream content(Entry entry) throws ZipException {
        InputStream packed = packed(entry);
        return switch (entry.method()) {
            case STORED -> packed;
            case DEFLATED -> new InflaterInputStream(packed, new Inflater(true));
            default -> throw new ZipException("an unknown way of packing");
        };
    }

    private InputStream packed(Entry entry) throws ZipException {
        try {
            if (entry.isEncrypted() || entry.packed() < 0 || bytes.getInt(entry.at()) != LOCAL) {
                throw new ZipException("an entry cannot be read");
            }
            int content = entry.at()
                    + SIZE_OF_LOCAL
                    + (bytes.getShort(entry.at() + 26) & 0xFFFF)
                    + (bytes.getShort(entry.at() + 28) & 0xFFFF);
            return new ByteArrayInputStream(bytes.array(), content, entry.packed());
        } catch (IndexOutOfBoundsException e) {
            throw new ZipException("an entry leads nowhere");
        }
    }

    private static int crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
