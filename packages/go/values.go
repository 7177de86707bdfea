package qianfan

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"math"
	"reflect"
	"regexp"
	"strings"
)

// Ptr makes a pointer for an optional field: MaxKeys: qianfan.Ptr(int64(50)). 生成可选字段所需的指针。
func Ptr[T any](value T) *T { return &value }

// File is a file of a form. It is read once, when the call begins. 表单中的文件。
type File struct {
	// Name is what the platform sees; its extension matters.
	Name string
	// Content is read to its end.
	Content io.Reader
}

// parseJSON gives the value of a JSON text; numbers keep their digits.
func parseJSON(data []byte) (any, bool) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value any
	if decoder.Decode(&value) != nil {
		return nil, false
	}
	_, err := decoder.Token()
	return value, err == io.EOF
}

// notUTF8 is what encoding/json writes for bytes that are not UTF-8; U+FFFD itself it writes as it is.
var notUTF8 = regexp.MustCompile(`(?:^|[^\\])(?:\\\\)*\\ufffd`)

func encodeJSON(value any) ([]byte, error) {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	data := bytes.TrimSuffix(buffer.Bytes(), []byte("\n"))
	if bytes.Contains(data, []byte(`\ufffd`)) && notUTF8.Match(data) {
		return nil, errors.New("a text in it is not UTF-8")
	}
	return data, nil
}

// valueAt reads a dotted path; nil where a part is missing.
func valueAt(value any, path string) any {
	for _, part := range strings.Split(path, ".") {
		fields, _ := value.(map[string]any)
		value = fields[part]
	}
	return value
}

// marshal and unmarshal stand behind the methods of every generated type: fields that it does not know stay in Extra.
func marshal(value any) ([]byte, error) { return encodeJSON(structFields(reflect.ValueOf(value))) }

func unmarshal(data []byte, target any) error {
	value, ok := parseJSON(data)
	if !ok || !fill(reflect.ValueOf(target).Elem(), value) {
		return errors.New("qianfan: not a JSON object")
	}
	return nil
}

// fieldNames gives the platform's name of a field, and whether it may be left out; "-" is Extra.
func fieldNames(field reflect.StructField) (name string, optional bool) {
	name, option, _ := strings.Cut(field.Tag.Get("json"), ",")
	return name, option == "omitempty"
}

// fieldsOf makes an object of an input: a generated struct, a map, or whatever JSON writes as an object.
func fieldsOf(input any) (map[string]any, error) {
	if fields, ok := input.(map[string]any); ok {
		return maps.Clone(fields), nil
	}
	value := reflect.Indirect(reflect.ValueOf(input))
	if !value.IsValid() {
		return map[string]any{}, nil
	}
	if value.Kind() == reflect.Struct {
		return structFields(value), nil
	}
	data, err := encodeJSON(input)
	if err != nil {
		return nil, err
	}
	parsed, _ := parseJSON(data)
	fields, ok := parsed.(map[string]any)
	if !ok {
		return nil, errors.New("it is not an object")
	}
	return fields, nil
}

func structFields(value reflect.Value) map[string]any {
	fields := map[string]any{}
	for index := range value.NumField() {
		name, optional := fieldNames(value.Type().Field(index))
		field := value.Field(index)
		switch {
		case name == "-":
			for key, extra := range field.Interface().(map[string]any) {
				if _, known := fields[key]; !known {
					fields[key] = extra
				}
			}
		case !optional || !field.IsZero():
			fields[name] = reflect.Indirect(field).Interface()
		}
	}
	return fields
}

// missing names the first field that must be given and is not, by its dotted path; empty when there is none.
func missing(value reflect.Value) string {
	switch value.Kind() {
	case reflect.Pointer:
		return missing(value.Elem())
	case reflect.Slice:
		for index := range value.Len() {
			if found := missing(value.Index(index)); found != "" {
				return found
			}
		}
	case reflect.Struct:
		for index := range value.NumField() {
			name, optional := fieldNames(value.Type().Field(index))
			if name == "" || name == "-" {
				continue
			}
			field := value.Field(index)
			isEmpty := field.IsZero() && !isPlainZero(field.Kind())
			if isEmpty && !optional && field.Kind() != reflect.Struct {
				return name
			}
			if found := missing(field); found != "" {
				return name + "." + found
			}
		}
	}
	return ""
}

// isPlainZero tells kinds whose zero is a value like any other.
func isPlainZero(kind reflect.Kind) bool {
	return kind == reflect.Bool || kind == reflect.Int64 || kind == reflect.Float64
}

// fill puts a parsed value into a field of a generated type, and says whether it fits. What does not fit stays in Extra
// of the struct around it: an answer is never lost over one field that is not as documented.
func fill(target reflect.Value, value any) bool {
	if value == nil {
		return target.Kind() != reflect.Struct
	}
	switch target.Kind() {
	case reflect.Pointer:
		inner := reflect.New(target.Type().Elem())
		if !fill(inner.Elem(), value) {
			return false
		}
		target.Set(inner)
		return true
	case reflect.Struct:
		fields, ok := value.(map[string]any)
		return ok && fillStruct(target, fields)
	case reflect.Slice:
		list, ok := value.([]any)
		if !ok {
			return false
		}
		made := reflect.MakeSlice(target.Type(), len(list), len(list))
		for index, each := range list {
			if !fill(made.Index(index), each) {
				return false
			}
		}
		target.Set(made)
		return true
	case reflect.Map:
		fields, ok := value.(map[string]any)
		if !ok {
			return false
		}
		made := reflect.MakeMapWithSize(target.Type(), len(fields))
		for name, each := range fields {
			inner := reflect.New(target.Type().Elem()).Elem()
			if !fill(inner, each) {
				return false
			}
			made.SetMapIndex(reflect.ValueOf(name), inner)
		}
		target.Set(made)
		return true
	case reflect.Interface:
		target.Set(reflect.ValueOf(value))
		return true
	default:
		return fillPlain(target, value)
	}
}

func fillStruct(target reflect.Value, fields map[string]any) bool {
	extra := maps.Clone(fields)
	for index := range target.NumField() {
		name, _ := fieldNames(target.Type().Field(index))
		if name == "-" && len(extra) > 0 {
			target.Field(index).Set(reflect.ValueOf(extra))
		}
		value, given := fields[name]
		if given && (value == nil && target.Field(index).Kind() == reflect.Struct || fill(target.Field(index), value)) {
			delete(extra, name)
		}
	}
	return true
}

func fillPlain(target reflect.Value, value any) bool {
	number, isNumber := value.(json.Number)
	switch target.Kind() {
	case reflect.String:
		text, ok := value.(string)
		if isNumber {
			text, ok = number.String(), true
		}
		if ok {
			target.SetString(text)
		}
		return ok
	case reflect.Bool:
		truth, ok := value.(bool)
		if ok {
			target.SetBool(truth)
		}
		return ok
	case reflect.Int64:
		whole, err := number.Int64()
		if err != nil {
			decimal, failed := number.Float64()
			if failed != nil || decimal != math.Trunc(decimal) || math.Abs(decimal) > 1<<53 {
				return false
			}
			whole = int64(decimal)
		}
		target.SetInt(whole)
		return true
	case reflect.Float64:
		decimal, err := number.Float64()
		target.SetFloat(decimal)
		return err == nil
	}
	return false
}
