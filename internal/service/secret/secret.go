// Package secret holds values that must not reach a log, an error or a printed configuration. The types show a
// placeholder however they are formatted or encoded; only [Text.Reveal] and [URL.Reveal] give the value away.
package secret

import (
	"fmt"
	"net/url"
	"os"
	"strings"
)

const placeholder = "[redacted]"

// Text is a password or token. The empty text is shown as empty, so that "not set" can be told apart.
type Text struct{ value string }

// NewText wraps a value.
func NewText(value string) Text { return Text{value: value} }

// ReadFile reads a secret from a file and drops one line ending after it.
func ReadFile(path string) (Text, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return Text{}, fmt.Errorf("read secret: %w", err)
	}
	return Text{value: strings.TrimSuffix(strings.TrimSuffix(string(raw), "\n"), "\r")}, nil
}

// Reveal is the value itself.
func (t Text) Reveal() string { return t.value }

// IsSet reports whether there is a value.
func (t Text) IsSet() bool { return t.value != "" }

// String is the placeholder.
func (t Text) String() string {
	if t.value == "" {
		return ""
	}
	return placeholder
}

// GoString is the placeholder, for %#v.
func (t Text) GoString() string { return fmt.Sprintf("secret.Text(%q)", t.String()) }

// MarshalText is the placeholder: secrets are read from files and never written to them.
func (t Text) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText takes the value as it is.
func (t *Text) UnmarshalText(raw []byte) error {
	t.value = string(raw)
	return nil
}

// URL is an address that may carry credentials, in its user part, path or query: endpoints of hosted nodes do. It is
// shown by scheme and host alone.
type URL struct{ value string }

// ParseURL checks that raw is absolute with a host.
func ParseURL(raw string) (URL, error) {
	parsed, err := url.Parse(raw)
	if err != nil || parsed.Scheme == "" || parsed.Host == "" {
		// The parser's own message repeats its input, credentials and all.
		return URL{}, fmt.Errorf("not an absolute URL such as http://127.0.0.1:8545")
	}
	return URL{value: raw}, nil
}

// Reveal is the URL itself.
func (u URL) Reveal() string { return u.value }

// IsSet reports whether there is a value.
func (u URL) IsSet() bool { return u.value != "" }

// String is scheme and host, and a placeholder for the rest if there is any.
func (u URL) String() string {
	parsed, err := url.Parse(u.value)
	if u.value == "" || err != nil {
		return ""
	}
	shown := parsed.Scheme + "://" + parsed.Host
	if parsed.User != nil || strings.Trim(parsed.Path, "/") != "" || parsed.RawQuery != "" {
		shown += "/" + placeholder
	}
	return shown
}

// GoString is the shown form, for %#v.
func (u URL) GoString() string { return fmt.Sprintf("secret.URL(%q)", u.String()) }

// MarshalText is the shown form.
func (u URL) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText parses; the empty text means none.
func (u *URL) UnmarshalText(raw []byte) error {
	if len(raw) == 0 {
		u.value = ""
		return nil
	}
	parsed, err := ParseURL(string(raw))
	if err != nil {
		return err
	}
	*u = parsed
	return nil
}
