package qianfan

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime/multipart"
	"net/url"
	"slices"
	"strings"
)

// action is what the spec states about an action, as far as the client acts on it.
type action struct {
	// name is dotted: finetuning.task.stop.
	name string
	// path is the one on the wire, with ?Action= where there is one.
	path string
	// effect is read, write or destructive.
	effect     string
	billable   bool
	idempotent bool
	// method is POST where it is empty.
	method string
	// host is set where it is not the platform's own.
	host  string
	query []string
	// defaults are sent for fields of the query that must be there and need not be given.
	defaults  map[string]any
	multipart bool
	bearer    bool
	// idempotencyKey names the field that makes a repeated call the same call.
	idempotencyKey string
	// acceptance names the boolean of the answer that says whether the call was accepted.
	acceptance string
	verify     *verification
	paging     *paging
	// secrets are dotted paths of the answer.
	secrets []string
}

// verification is the read that tells whether the call happened; input maps its fields to paths of the call's input.
type verification struct {
	action string
	input  map[string]string
	open   []string
}

// paging says how a list pages, by names and dotted paths.
type paging struct {
	style, input, output, more, items, total string
}

// request is the part of a request that is the same for every attempt.
type request struct {
	method, text string
	url          *url.URL
	contentType  string
	body         []byte
}

// buildRequest turns an action and its input into method, URL and body, before anything is sent.
func buildRequest(row *action, given map[string]any, origin string) (*request, error) {
	fields := maps.Clone(row.defaults)
	if fields == nil {
		fields = map[string]any{}
	}
	maps.Copy(fields, given)
	text, mark := origin+row.path, "?"
	if strings.Contains(row.path, "?") {
		mark = "&"
	}
	for _, name := range row.query {
		value, isGiven := fields[name]
		if !isGiven {
			continue
		}
		shown, err := textOf(value)
		if err != nil {
			return nil, err
		}
		text += mark + uriEncode(name) + "=" + uriEncode(shown)
		mark = "&"
		delete(fields, name)
	}
	parsed, err := url.Parse(text)
	if err != nil {
		return nil, err
	}
	made := &request{method: "POST", text: text, url: parsed}
	switch {
	case row.method == "GET":
		made.method = row.method
	case row.multipart:
		made.body, made.contentType, err = formOf(fields)
	default:
		made.contentType = "application/json"
		made.body, err = encodeJSON(fields)
	}
	return made, err
}

// textOf is a value of the query or of a form as text.
func textOf(value any) (string, error) {
	if text, ok := value.(string); ok {
		return text, nil
	}
	data, err := encodeJSON(value)
	return string(data), err
}

// formOf writes files as they are, everything else as text. It is kept whole, for every attempt sends the same.
func formOf(fields map[string]any) (body []byte, contentType string, err error) {
	var buffer bytes.Buffer
	form := multipart.NewWriter(&buffer)
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		var part io.Writer
		var content io.Reader
		file, isFile := fields[name].(File)
		if pointer, ok := fields[name].(*File); ok && pointer != nil {
			file, isFile = *pointer, true
		}
		if isFile && file.Content == nil {
			return nil, "", fmt.Errorf("the file of %s has no Content", name)
		}
		if isFile {
			content = file.Content
			part, _ = form.CreateFormFile(name, file.Name)
		} else {
			text, failed := textOf(fields[name])
			if failed != nil {
				return nil, "", failed
			}
			content = strings.NewReader(text)
			part, _ = form.CreateFormField(name)
		}
		if _, err := io.Copy(part, content); err != nil {
			return nil, "", errors.New("a file of it cannot be read to its end: " + err.Error())
		}
	}
	return buffer.Bytes(), form.FormDataContentType(), form.Close()
}

func newUUID() string {
	var bits [16]byte
	if _, err := rand.Read(bits[:]); err != nil {
		panic(err) // Without chance there is no key that is one's own.
	}
	bits[6], bits[8] = bits[6]&0x0f|0x40, bits[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", bits[:4], bits[4:6], bits[6:8], bits[8:10], bits[10:])
}
