package io.github.qianfanconsole.qianfan;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Every item of every page of a list; a page is fetched when it is asked for. It can be gone through again.
 * 逐项获取全部结果，用到时才请求下一页。
 *
 * @param <T> type of an item
 */
public final class Items<T> implements Iterable<T> {
    private final Supplier<PageWalk> walk;
    private final Function<Object, T> read;
    private final Action action;

    Items(Supplier<PageWalk> walk, Function<Object, T> read) {
        this.walk = walk;
        this.read = read;
        this.action = walk.get().action();
    }

    @Override
    public Iterator<T> iterator() {
        PageWalk pages = walk.get();
        return new Iterator<>() {
            private Iterator<?> rows = List.of().iterator();

            @Override
            public boolean hasNext() {
                while (!rows.hasNext() && pages.hasNext())
                    rows = PageWalk.rowsOf(action, pages.next()).iterator();
                return rows.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) throw new NoSuchElementException();
                return read.apply(rows.next());
            }
        };
    }

    /**
     * The items as a stream.
     *
     * @return a stream that fetches as it goes
     */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
