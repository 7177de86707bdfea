package io.github.qianfanconsole.qianfan;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Every page of a list, each fetched when it is asked for. It can be gone through again, from the first page on.
 * 逐页获取，用到时才请求。
 *
 * @param <T> type of a page
 */
public final class Pages<T> implements Iterable<T> {
    private final Supplier<PageWalk> walk;
    private final Function<Map<String, Object>, T> read;

    Pages(Supplier<PageWalk> walk, Function<Map<String, Object>, T> read) {
        this.walk = walk;
        this.read = read;
    }

    @Override
    public Iterator<T> iterator() {
        PageWalk pages = walk.get();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            @Override
            public T next() {
                return read.apply(pages.next());
            }
        };
    }

    /**
     * The pages as a stream.
     *
     * @return a stream that fetches as it goes
     */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
