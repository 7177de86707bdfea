package io.github.qianfanconsole.qianfan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a form, held in memory: every attempt sends the same. 上传的文件。 */
public final class FileContent {
    private final String name;
    private final byte[] bytes;

    private FileContent(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * A file of a name and bytes.
     *
     * @param name name as it is sent
     * @param bytes what it holds
     * @return the file
     */
    public static FileContent of(String name, byte[] bytes) {
        if (name == null || bytes == null) throw incomplete("a name and bytes");
        return new FileContent(name, bytes.clone());
    }

    /**
     * Reads a file.
     *
     * @param path where it is
     * @return the file
     * @throws InputException {@code FileUnreadable}
     */
    public static FileContent of(Path path) {
        if (path == null) throw incomplete("a path");
        try {
            return new FileContent(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException error) {
            throw new InputException("FileUnreadable", "The file " + path + " cannot be read.");
        }
    }

    private static InputException incomplete(String what) {
        return new InputException("InvalidInput", "A file needs " + what + ".");
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The name alone. */
    @Override
    public String toString() {
        return "FileContent[" + name + "]";
    }
}
