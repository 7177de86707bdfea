"""Goes through lists, page by page."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

from ._action import Action
from ._answer import value_at
from ._errors import ConnectionError
from ._options import CallOptions
from ._send import send
from ._state import State


async def pages(
    state: State, action: Action, given: Mapping[str, Any], options: CallOptions
) -> AsyncIterator[dict[str, Any]]:
    """Every page of a list; a page is fetched when it is asked for."""
    paging = action.paginated or {}
    start, request, before, largest = paging["input"], dict(given), "", 0
    seen: set[str] = set()
    while True:
        seen.add(str(request.get(start)))
        body = (await send(state, action, request, options)).body
        rows = rows_of(action, body)
        # A marker tells a page from the one before; counted pages can only be told by their rows.
        text = json.dumps(rows) if rows and paging.get("style", "marker") != "marker" else ""
        if text and text == before:
            raise _broken(action, "gives the rows of the page before again; the list would never end")
        yield body
        before, largest = text, max(largest, len(rows))
        following = _next_start(action, request.get(start), body, len(rows), largest)
        if following is None:
            return
        if str(following) in seen:
            raise _broken(action, "names a page that was given already; the list would never end")
        request[start] = following


def rows_of(action: Action, body: Any) -> list[Any]:
    """The rows of a page. Where their name is not documented, they are the one list in `result`, or that of objects."""
    path = (action.paginated or {})["items"]
    found = value_at(body, "result" if path == "auto" else path)
    if path != "auto" or not isinstance(found, dict):
        return found if isinstance(found, list) else []
    lists = [each for each in found.values() if isinstance(each, list)]
    if len(lists) > 1:
        lists = [each for each in lists if any(isinstance(row, (dict, list)) for row in each)]
    if len(lists) > 1:
        raise _broken(action, "holds several lists, and which of them has the rows is not documented")
    return lists[0] if lists else []


def _broken(action: Action, problem: str) -> ConnectionError:
    what = f"The answer of {action.name} {problem}."
    return ConnectionError("BrokenPaging", what, outcome="refused", action=action.name)


def _next_start(action: Action, start: Any, body: Any, rows: int, size: int) -> Any:
    """Where the next page starts; None on the last page."""
    paging = action.paginated or {}
    more, marker, total = (value_at(body, paging.get(name, "")) for name in ("more", "output", "total"))
    if more is False:
        return None
    if paging.get("style", "marker") == "marker":
        if more is True and not marker and marker != 0:
            raise _broken(action, "says that more rows follow and does not say where")
        return None if marker == "" else marker
    is_page = paging["style"] == "page"
    first = 1 if is_page else 0
    start = int(first if start is None else start)
    gone = (start - first) * size if is_page else start
    if more is not True and (rows == 0 or (total is not None and gone + rows >= int(total))):
        return None
    return start + 1 if is_page else start + rows
