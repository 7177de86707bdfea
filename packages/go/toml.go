package qianfan

import (
	"strconv"
	"strings"
)

// tomlReader reads what a configuration file needs of TOML: tables, keys of every form, texts of every form, lists and
// inline tables. Numbers, booleans and dates are kept as their text in a type of their own, since none is expected.
type tomlReader struct {
	text string
	at   int
}

type tomlScalar string

// tomlProblem is where the text stops being TOML.
type tomlProblem struct{ at int }

// parseTOML gives the tables of a text, or the line that is not TOML.
func parseTOML(text string) (root map[string]any, line int) {
	reader := &tomlReader{text: strings.ReplaceAll(text, "\r\n", "\n")}
	defer func() {
		caught := recover()
		if problem, isTOML := caught.(tomlProblem); isTOML {
			root, line = nil, 1+strings.Count(reader.text[:min(problem.at, len(reader.text))], "\n")
		} else if caught != nil {
			panic(caught)
		}
	}()
	root = map[string]any{}
	table := root
	for reader.skip(" \t\n"); reader.at < len(reader.text); reader.skip(" \t\n") {
		if reader.take("[") {
			isList := reader.take("[")
			table = reader.tableAt(root, reader.key())
			reader.expect("]")
			if isList {
				reader.expect("]")
			}
		} else {
			reader.assign(table)
		}
		if reader.skip(" \t"); reader.at < len(reader.text) {
			reader.expect("\n")
		}
	}
	return root, 0
}

// skip passes over these letters and over comments.
func (r *tomlReader) skip(letters string) {
	for r.at < len(r.text) {
		switch letter := r.text[r.at]; {
		case letter == '#':
			r.until("\n")
		case strings.IndexByte(letters, letter) >= 0:
			r.at++
		default:
			return
		}
	}
}

func (r *tomlReader) take(token string) bool {
	if !strings.HasPrefix(r.text[r.at:], token) {
		return false
	}
	r.at += len(token)
	return true
}

func (r *tomlReader) expect(token string) {
	if !r.take(token) {
		panic(tomlProblem{r.at})
	}
}

// until gives what stands before one of these letters, or before the end.
func (r *tomlReader) until(letters string) string {
	rest := r.text[r.at:]
	if end := strings.IndexAny(rest, letters); end >= 0 {
		rest = rest[:end]
	}
	r.at += len(rest)
	return rest
}

func (r *tomlReader) key() []string {
	var parts []string
	for {
		r.skip(" \t")
		if strings.HasPrefix(r.text[r.at:], `"`) || strings.HasPrefix(r.text[r.at:], "'") {
			parts = append(parts, r.quoted())
		} else {
			part := r.until(" \t\n.=]#\"'{},[")
			if part == "" {
				panic(tomlProblem{r.at})
			}
			parts = append(parts, part)
		}
		r.skip(" \t")
		if !r.take(".") {
			return parts
		}
	}
}

func (r *tomlReader) tableAt(table map[string]any, path []string) map[string]any {
	for _, part := range path {
		inner, isTable := table[part].(map[string]any)
		if !isTable {
			if table[part] != nil {
				panic(tomlProblem{r.at})
			}
			inner = map[string]any{}
			table[part] = inner
		}
		table = inner
	}
	return table
}

func (r *tomlReader) assign(table map[string]any) {
	path := r.key()
	r.expect("=")
	table = r.tableAt(table, path[:len(path)-1])
	last := path[len(path)-1]
	if _, known := table[last]; known {
		panic(tomlProblem{r.at})
	}
	table[last] = r.value()
}

func (r *tomlReader) value() any {
	r.skip(" \t")
	switch {
	case strings.HasPrefix(r.text[r.at:], `"`), strings.HasPrefix(r.text[r.at:], "'"):
		return r.quoted()
	case r.take("["):
		list := []any{}
		for r.skip(" \t\n"); !r.take("]"); r.skip(" \t\n") {
			list = append(list, r.value())
			if r.skip(" \t\n"); !r.take(",") {
				r.expect("]")
				return list
			}
		}
		return list
	case r.take("{"):
		table := map[string]any{}
		for r.skip(" \t"); !r.take("}"); r.skip(" \t") {
			r.assign(table)
			if r.skip(" \t"); !r.take(",") {
				r.expect("}")
				return table
			}
		}
		return table
	}
	scalar := strings.TrimSpace(r.until("\n#,]}"))
	if scalar == "" || !(scalar == "true" || scalar == "false" || strings.ContainsAny(scalar[:1], "+-0123456789in")) {
		panic(tomlProblem{r.at})
	}
	return tomlScalar(scalar)
}

// quoted reads a text: basic or literal, of one line or of several.
func (r *tomlReader) quoted() string {
	start, quote := r.at, r.text[r.at:r.at+1]
	isLong := r.take(strings.Repeat(quote, 3))
	if isLong {
		quote = strings.Repeat(quote, 3)
		r.take("\n")
	} else {
		r.at++
	}
	var text strings.Builder
	for !r.take(quote) {
		if r.at >= len(r.text) || !isLong && r.text[r.at] == '\n' {
			panic(tomlProblem{start})
		}
		if quote[0] == '"' && r.take(`\`) {
			text.WriteString(r.escape(isLong))
			continue
		}
		text.WriteByte(r.text[r.at])
		r.at++
	}
	return text.String()
}

func (r *tomlReader) escape(isLong bool) string {
	if r.at >= len(r.text) {
		panic(tomlProblem{r.at})
	}
	letter := r.text[r.at]
	r.at++
	if index := strings.IndexByte(`btnfr"\`, letter); index >= 0 {
		return "\b\t\n\f\r\"\\"[index : index+1]
	}
	length := map[byte]int{'u': 4, 'U': 8}[letter]
	if length > 0 && r.at+length <= len(r.text) {
		code, err := strconv.ParseUint(r.text[r.at:r.at+length], 16, 32)
		if r.at += length; err == nil {
			return string(rune(code))
		}
	}
	if !isLong || letter != '\n' && letter != ' ' && letter != '\t' {
		panic(tomlProblem{r.at})
	}
	r.at += len(r.text[r.at:]) - len(strings.TrimLeft(r.text[r.at:], " \t\n"))
	return ""
}
