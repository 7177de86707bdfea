package qianfan

import (
	"context"
	"fmt"
	"iter"
	"reflect"
	"strconv"
)

// pages gives every page of a list; a page is fetched when it is asked for.
func pages[Output any](ctx context.Context, c *Client, name string, input any, options []CallOption) iter.Seq2[*Output, error] {
	return func(yield func(*Output, error) bool) {
		row := actionsByName[name]
		if failed := checkInput(row, input); failed != nil {
			yield(nil, failed)
			return
		}
		for body, err := range rawPages(ctx, c, row, input, c.options.with(options)) {
			if err != nil {
				yield(nil, err)
				return
			}
			page := new(Output)
			fill(reflect.ValueOf(page).Elem(), body)
			if !yield(page, nil) {
				return
			}
		}
	}
}

// items gives every item of every page.
func items[Item any](ctx context.Context, c *Client, name string, input any, options []CallOption) iter.Seq2[*Item, error] {
	return func(yield func(*Item, error) bool) {
		row := actionsByName[name]
		if failed := checkInput(row, input); failed != nil {
			yield(nil, failed)
			return
		}
		for value, err := range rawItems(ctx, c, row, input, c.options.with(options)) {
			item := new(Item)
			if err == nil && !fill(reflect.ValueOf(item).Elem(), value) {
				err = broken(row, fmt.Sprintf("holds a row that is not as documented: %T", value))
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(item, nil) {
				return
			}
		}
	}
}

func rawItems(ctx context.Context, c *Client, row *action, input any, options callOptions) iter.Seq2[any, error] {
	return func(yield func(any, error) bool) {
		for body, err := range rawPages(ctx, c, row, input, options) {
			if err != nil {
				yield(nil, err)
				return
			}
			rows, _ := rowsOf(row, body)
			for _, each := range rows {
				if !yield(each, nil) {
					return
				}
			}
		}
	}
}

func rawPages(ctx context.Context, c *Client, row *action, input any, options callOptions) iter.Seq2[map[string]any, error] {
	return func(yield func(map[string]any, error) bool) {
		given, err := fieldsOf(input)
		if err != nil {
			yield(nil, inputError("InvalidInput", "The input of %s cannot be sent: %s.", row.name, err))
			return
		}
		walk := &listWalk{row: row, given: given, seen: map[string]bool{}}
		for {
			walk.seen[fmt.Sprint(given[row.paging.input])] = true
			answered, failed := c.send(ctx, row, given, options)
			if failed == nil {
				failed = walk.arrive(answered.body)
			}
			if failed != nil {
				yield(nil, failed)
				return
			}
			if !yield(answered.body, nil) {
				return
			}
			next, failed := walk.next(answered.body)
			if failed != nil {
				yield(nil, failed)
				return
			}
			if next == nil {
				return
			}
			given[row.paging.input] = next
		}
	}
}

// listWalk is how far the reading of a list has come.
type listWalk struct {
	row   *action
	given map[string]any
	// seen are the starts of the pages read.
	seen map[string]bool
	// before are the rows of the page before, as text.
	before string
	// rows is the number of them on this page, largest what a page holds in fact: a platform may cap what was asked for.
	rows, largest int
}

func broken(row *action, what string) *Error {
	failed := newError("ConnectionError", "BrokenPaging", Refused, "The answer of %s %s.", row.name, what)
	failed.Action = row.name
	return failed
}

// arrive takes in a page. A marker tells a page from the one before; counted pages can only be told by their rows.
func (w *listWalk) arrive(body map[string]any) *Error {
	rows, failed := rowsOf(w.row, body)
	if failed != nil {
		return failed
	}
	w.rows, w.largest = len(rows), max(w.largest, len(rows))
	if w.row.paging.style == "" {
		return nil
	}
	text, _ := encodeJSON(rows)
	if len(rows) > 0 && string(text) == w.before {
		return broken(w.row, "gives the rows of the page before again; the list would never end")
	}
	w.before = string(text)
	return nil
}

// next is where the next page starts; nil on the last page.
func (w *listWalk) next(body map[string]any) (any, *Error) {
	paging := w.row.paging
	more := valueAt(body, paging.more)
	if more == false {
		return nil, nil
	}
	next := w.counted(body, more == true)
	if paging.style == "" {
		if next = valueAt(body, paging.output); next == "" {
			next = nil
		}
		if next == nil && more == true {
			return nil, broken(w.row, "says that more rows follow and does not say where")
		}
	}
	if next != nil && w.seen[fmt.Sprint(next)] {
		return nil, broken(w.row, "names a page that was given already; the list would never end")
	}
	return next, nil
}

// counted is the next start of a list that counts rows or pages.
func (w *listWalk) counted(body map[string]any, more bool) any {
	if w.rows == 0 && !more {
		return nil
	}
	first, step := 0, w.rows
	if w.row.paging.style == "page" {
		first, step = 1, 1
	}
	start, err := strconv.Atoi(fmt.Sprint(w.given[w.row.paging.input]))
	if err != nil {
		start = first
	}
	gone := start
	if first == 1 {
		gone = (start - first) * w.largest
	}
	total, err := strconv.Atoi(fmt.Sprint(valueAt(body, w.row.paging.total)))
	if err == nil && !more && gone+w.rows >= total {
		return nil
	}
	return start + step
}

// rowsOf gives the rows of a page. Where their name is not documented, they are the one list in result: that of objects
// where there are several.
func rowsOf(row *action, body map[string]any) ([]any, *Error) {
	if row.paging.items != "auto" {
		rows, _ := valueAt(body, row.paging.items).([]any)
		return rows, nil
	}
	if rows, isList := body["result"].([]any); isList {
		return rows, nil
	}
	fields, _ := body["result"].(map[string]any)
	var lists, ofObjects [][]any
	for _, field := range fields {
		if list, isList := field.([]any); isList {
			lists = append(lists, list)
			if holdsObject(list) {
				ofObjects = append(ofObjects, list)
			}
		}
	}
	if len(lists) > 1 {
		lists = ofObjects
	}
	switch len(lists) {
	case 0:
		return nil, nil
	case 1:
		return lists[0], nil
	}
	return nil, broken(row, "holds several lists, and which of them has the rows is not documented")
}

func holdsObject(list []any) bool {
	for _, each := range list {
		switch each.(type) {
		case map[string]any, []any:
			return true
		}
	}
	return false
}
