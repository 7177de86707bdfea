package qianfan

import (
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// SignRequest is what is signed of a request: the body is not.
type SignRequest struct {
	// Method is the HTTP method, in any case.
	Method string
	// URL is absolute.
	URL string
	// Headers are the headers to sign, exactly these, each of which has to be sent unchanged; host comes from the URL when it is not among them.
	Headers map[string]string
}

// SignOptions say how to sign; the zero value means now, for 1800 seconds.
type SignOptions struct {
	// Timestamp is the time of signing, UTC, whole seconds: 2026-04-17T08:00:00Z.
	Timestamp string
	// ExpiresInSeconds is how long the signature is valid, from the timestamp on.
	ExpiresInSeconds int
}

// Signature is a signature, and what it was made of, for comparison with another signer.
type Signature struct {
	// Authorization is the value of the header of that name.
	Authorization string
	// CanonicalRequest is the text that was signed.
	CanonicalRequest string
	// SigningKey is the derived key, hex: as secret as the secret key for as long as the signature is valid.
	SigningKey string
}

// String shows what was signed, and neither the signature nor the key.
func (s Signature) String() string { return fmt.Sprintf("qianfan.Signature(%q)", s.CanonicalRequest) }

// GoString is the same.
func (s Signature) GoString() string { return s.String() }

var timestampForm = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$`)

// Sign signs a request with bce-auth-v1. It signs exactly the headers given (and host); the body is not part of the signature.
//
// 用 bce-auth-v1 为请求签名，只对传入的请求头（以及 host）签名，请求体不参与签名。
//
// Errors are of Kind InputError: IncompleteKeys, InvalidUrl, InvalidTimestamp, InvalidExpiration.
// See https://cloud.baidu.com/doc/Reference/s/njwvz1yfu
func Sign(request SignRequest, keys Keys, options SignOptions) (Signature, error) {
	if keys.AccessKeyID == "" || keys.SecretAccessKey == "" {
		return Signature{}, inputError("IncompleteKeys", "Signing needs AccessKeyID and SecretAccessKey; one of them is empty.")
	}
	stamp := cmp.Or(options.Timestamp, formatTimestamp(time.Now()))
	if !timestampForm.MatchString(stamp) {
		return Signature{}, inputError("InvalidTimestamp", "The timestamp %q must look like 2026-04-17T08:00:00Z.", stamp)
	}
	expires := cmp.Or(options.ExpiresInSeconds, 1800)
	if expires < 1 {
		return Signature{}, inputError("InvalidExpiration", "ExpiresInSeconds must be above 0; it is %d.", expires)
	}
	text, names, failed := canonicalRequest(request)
	if failed != nil {
		return Signature{}, failed
	}
	prefix := fmt.Sprintf("bce-auth-v1/%s/%s/%d", keys.AccessKeyID, stamp, expires)
	key := signingKey(keys.SecretAccessKey, prefix)
	return Signature{prefix + "/" + names + "/" + hmacHex(key, text), text, key}, nil
}

func formatTimestamp(at time.Time) string { return at.UTC().Format("2006-01-02T15:04:05Z") }

func hmacHex(key, text string) string {
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write([]byte(text))
	return hex.EncodeToString(mac.Sum(nil))
}

// derived holds the key derived last: many requests are signed in one second.
var derived struct {
	sync.Mutex
	secret, prefix, key string
}

func signingKey(secret, prefix string) string {
	derived.Lock()
	defer derived.Unlock()
	if derived.secret != secret || derived.prefix != prefix {
		derived.secret, derived.prefix, derived.key = secret, prefix, hmacHex(secret, prefix)
	}
	return derived.key
}

const upperHex = "0123456789ABCDEF"

func isUnreserved(letter byte) bool {
	return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9' ||
		letter == '-' || letter == '.' || letter == '_' || letter == '~'
}

// uriEncode percent-encodes as bce-auth-v1 does: all but A-Z a-z 0-9 - . _ ~, in upper-case hex.
func uriEncode(text string) string {
	var encoded strings.Builder
	plain := 0
	for index := range len(text) {
		if letter := text[index]; !isUnreserved(letter) {
			encoded.WriteString(text[plain:index])
			encoded.Write([]byte{'%', upperHex[letter>>4], upperHex[letter&15]})
			plain = index + 1
		}
	}
	if plain == 0 {
		return text
	}
	encoded.WriteString(text[plain:])
	return encoded.String()
}

// decoded takes percent-encoding off; text that is not a valid encoding stays as it is, since that is what the server sees too.
func decoded(text string) string {
	if plain, err := url.PathUnescape(text); err == nil && utf8.ValidString(plain) {
		return plain
	}
	return text
}

// canonicalRequest gives the text that is signed and the names of the headers in it. The URL is split by hand, for what is
// signed is what is sent. Headers whose value is empty after trimming are left out of both.
func canonicalRequest(request SignRequest) (text, names string, failed *Error) {
	scheme, rest, found := strings.Cut(request.URL, "://")
	if !found {
		return "", "", inputError("InvalidUrl", "Not an absolute URL: %s", request.URL)
	}
	if !utf8.ValidString(request.URL) {
		return "", "", inputError("InvalidUrl", "The URL is not UTF-8.")
	}
	rest, _, _ = strings.Cut(rest, "#")
	rest, query, _ := strings.Cut(rest, "?")
	authority, path, _ := strings.Cut(rest, "/")
	segments := strings.Split(path, "/")
	for index, segment := range segments {
		segments[index] = uriEncode(decoded(segment))
	}
	signed, lines := make([]string, 0, 4), make([]string, 0, 4)
	add := func(name, value string) {
		if value = strings.TrimSpace(value); value != "" {
			signed, lines = append(signed, name), append(lines, uriEncode(name)+":"+uriEncode(value))
		}
	}
	hasHost := false
	for name, value := range request.Headers {
		name = strings.ToLower(name)
		hasHost = hasHost || name == "host"
		add(name, value)
	}
	if !hasHost {
		add("host", hostOf(scheme, authority))
	}
	slices.Sort(signed)
	slices.Sort(lines)
	text = strings.ToUpper(request.Method) + "\n/" + strings.Join(segments, "/") + "\n" + canonicalQuery(query) + "\n" + strings.Join(lines, "\n")
	return text, strings.Join(signed, ";"), nil
}

// hostOf is the header Host as it is sent: no user, no standard port.
func hostOf(scheme, authority string) string {
	port := ":80"
	if scheme == "https" {
		port = ":443"
	}
	return strings.TrimSuffix(strings.ToLower(authority[strings.LastIndex(authority, "@")+1:]), port)
}

func canonicalQuery(query string) string {
	pairs := make([]string, 0, 4)
	for _, pair := range strings.Split(query, "&") {
		name, value, _ := strings.Cut(pair, "=")
		if name = decoded(name); pair != "" && !strings.EqualFold(name, "authorization") {
			pairs = append(pairs, uriEncode(name)+"="+uriEncode(decoded(value)))
		}
	}
	slices.Sort(pairs)
	return strings.Join(pairs, "&")
}
