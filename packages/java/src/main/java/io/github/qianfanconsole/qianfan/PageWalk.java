package io.github.qianfanconsole.qianfan;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** Goes through a list; a page is fetched when it is asked for. */
final class PageWalk implements Iterator<Map<String, Object>> {
    private final Engine engine;
    private final Action action;
    private final Action.Paging paging;
    private final CallOptions options;
    private final Map<String, Object> given;
    /** The starts of the pages read. */
    private final Set<String> seen = new HashSet<>();
    /** The rows of the page before: counted pages can only be told by them. */
    private String before = "";
    /** What a page holds in fact: a platform may cap what was asked for. */
    private int largest;

    private boolean isOver;
    private QianfanException problem;

    PageWalk(Engine engine, Action action, Map<String, Object> given, CallOptions options) {
        this.engine = engine;
        this.action = action;
        this.paging = action.paginated();
        this.given = new LinkedHashMap<>(given);
        this.options = options;
    }

    Action action() {
        return action;
    }

    static ConnectionException broken(Action action, String what) {
        ConnectionException error = new ConnectionException(
                "BrokenPaging", Outcome.REFUSED, "The answer of " + action.name() + " " + what + ".");
        error.action = action.name();
        return error;
    }

    @Override
    public boolean hasNext() {
        return !isOver;
    }

    @Override
    public Map<String, Object> next() {
        if (isOver) throw new NoSuchElementException();
        // What is wrong with the way to this page is told after the page before was given.
        isOver = true;
        if (problem != null) throw problem;
        seen.add(String.valueOf(given.get(paging.input())));
        Map<String, Object> body =
                new Call(engine, action, given, options).run().raw();
        List<?> rows = rowsOf(action, body);
        largest = Math.max(largest, rows.size());
        if (!isByMarker()) {
            String text = rows.isEmpty() ? "" : Json.write(rows);
            if (!text.isEmpty() && text.equals(before))
                throw broken(action, "gives the rows of the page before again; the list would never end");
            before = text;
        }
        try {
            Object following = nextStart(body, rows.size());
            if (following != null && seen.contains(String.valueOf(following)))
                throw broken(action, "names a page that was given already; the list would never end");
            if (following != null) given.put(paging.input(), following);
            isOver = following == null;
        } catch (ConnectionException error) {
            problem = error;
            isOver = false;
        }
        return body;
    }

    private boolean isByMarker() {
        return paging.style() == null || paging.style().equals("marker");
    }

    /** Where the next page starts; null on the last page. */
    private Object nextStart(Map<String, Object> body, int rows) {
        Object more = Json.at(body, paging.more());
        if (Boolean.FALSE.equals(more)) return null;
        boolean isMore = Boolean.TRUE.equals(more);
        if (isByMarker()) {
            Object marker = Json.at(body, paging.output());
            if (marker != null && !marker.equals("")) return marker;
            if (isMore) throw broken(action, "says that more rows follow and does not say where");
            return null;
        }
        if (rows == 0 && !isMore) return null;
        boolean isPage = paging.style().equals("page");
        long first = isPage ? 1 : 0;
        Long asked = number(given.get(paging.input()));
        long start = asked == null ? first : asked;
        long gone = isPage ? (start - first) * largest : start;
        Long total = number(Json.at(body, paging.total()));
        if (total != null && !isMore && gone + rows >= total) return null;
        return isPage ? start + 1 : start + rows;
    }

    private static Long number(Object value) {
        try {
            return value == null ? null : Long.valueOf(String.valueOf(value));
        } catch (NumberFormatException error) {
            return null;
        }
    }

    /** The rows of a page. Where their name is not documented, they are the one list in result, or that of objects. */
    static List<?> rowsOf(Action action, Map<String, Object> body) {
        String path = action.paginated().items();
        Object found = Json.at(body, path.equals("auto") ? "result" : path);
        if (found instanceof List<?> rows) return rows;
        if (!path.equals("auto") || !(found instanceof Map<?, ?> fields)) return List.of();
        List<? extends List<?>> lists = fields.values().stream()
                .filter(List.class::isInstance)
                .map(each -> (List<?>) each)
                .toList();
        if (lists.size() > 1)
            lists = lists.stream()
                    .filter(list -> list.stream().anyMatch(each -> each instanceof Map || each instanceof List))
                    .toList();
        if (lists.size() > 1)
            throw broken(action, "holds several lists, and which of them has the rows is not documented");
        return lists.isEmpty() ? List.of() : lists.get(0);
    }
}
