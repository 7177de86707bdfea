package qianfan

import (
	"encoding/base64"
	"encoding/hex"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

const mask = "***"

var (
	secretHeader = regexp.MustCompile(`(?i)auth|token|cookie|secret|password|credential|signature|api-?key|access-?key`)
	percentCode  = regexp.MustCompile(`%[0-9A-F]{2}`)
	// leftRaw are the letters that encodeURIComponent of JavaScript leaves as they are.
	leftRaw = strings.NewReplacer("%21", "!", "%27", "'", "%28", "(", "%29", ")", "%2A", "*")
)

// redactor makes a function that takes secrets out of any text, in every form in which they come back.
func redactor(secrets ...string) func(string) string {
	forms := map[string]bool{}
	for _, secret := range secrets {
		for _, form := range formsOf(secret) {
			forms[form] = true
		}
	}
	// The longest first: a form that is part of another one would leave the rest of it.
	sorted := slices.SortedFunc(maps.Keys(forms), func(one, other string) int { return len(other) - len(one) })
	return func(text string) string {
		for _, form := range sorted {
			text = strings.ReplaceAll(text, form, mask)
		}
		return text
	}
}

func formsOf(secret string) []string {
	if secret == "" {
		return nil
	}
	percent := uriEncode(secret)
	escaped, _ := encodeJSON(secret)
	quoted := strings.Trim(string(escaped), `"`)
	if len(escaped) > 2 {
		quoted = string(escaped[1 : len(escaped)-1])
	}
	forms := []string{secret, percent, leftRaw.Replace(percent), strings.ReplaceAll(percent, "%20", "+"), quoted, strings.ReplaceAll(quoted, "/", `\/`), url.QueryEscape(secret)}
	for _, form := range forms[1:3] {
		forms = append(forms, percentCode.ReplaceAllStringFunc(form, strings.ToLower), uriEncode(form), leftRaw.Replace(uriEncode(form)))
	}
	// Below this length a secret in another encoding is too short to tell from other text.
	if len(secret) < 8 {
		return forms
	}
	digits := hex.EncodeToString([]byte(secret))
	forms = append(forms, digits, strings.ToUpper(digits))
	for offset := range 3 {
		// The letters of Base64 that a secret alone decides, when that many other bytes stand before it; in both alphabets.
		text := base64.RawStdEncoding.EncodeToString(append(make([]byte, offset), secret...))
		inner := text[(offset*8+5)/6 : (offset+len(secret))*8/6]
		forms = append(forms, inner, strings.NewReplacer("+", "-", "/", "_").Replace(inner))
	}
	return slices.DeleteFunc(forms, func(form string) bool { return form == "" })
}

// redactHeaders gives headers as they may be shown.
func redactHeaders(headers http.Header) http.Header {
	shown := http.Header{}
	for name, values := range headers {
		shown[name] = values
		if secretHeader.MatchString(name) {
			shown[name] = []string{mask}
		}
	}
	return shown
}

// redactBody gives an answer without the values at the paths that the spec marks as secret; lists are gone through.
func redactBody(body any, paths []string) any {
	for _, path := range paths {
		body = masked(body, strings.Split(path, "."))
	}
	return body
}

func masked(node any, parts []string) any {
	switch node := node.(type) {
	case []any:
		shown := make([]any, len(node))
		for index, each := range node {
			shown[index] = masked(each, parts)
		}
		return shown
	case map[string]any:
		inner, given := node[parts[0]]
		if !given {
			return node
		}
		shown := maps.Clone(node)
		shown[parts[0]] = mask
		if len(parts) > 1 {
			shown[parts[0]] = masked(inner, parts[1:])
		}
		return shown
	default:
		return node
	}
}
