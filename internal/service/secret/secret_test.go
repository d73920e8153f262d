package secret_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/assay-network/assay/internal/service/secret"
)

// everyForm is what formatting and encoding make of a value.
func everyForm(t *testing.T, value any) string {
	t.Helper()
	asJSON, err := json.Marshal(map[string]any{"v": value})
	require.NoError(t, err)
	asYAML, err := yaml.Marshal(map[string]any{"v": value})
	require.NoError(t, err)
	return fmt.Sprintf("%v %+v %#v %s %q", value, value, value, value, value) + string(asJSON) + string(asYAML)
}

func TestTextIsNeverShown(t *testing.T) {
	text := secret.NewText("hunter2")
	require.NotContains(t, everyForm(t, text), "hunter2")
	require.NotContains(t, everyForm(t, struct{ Inner secret.Text }{text}), "hunter2")
	require.Contains(t, everyForm(t, text), "[redacted]")
	require.Equal(t, "hunter2", text.Reveal())
	require.False(t, secret.Text{}.IsSet())
	require.Empty(t, secret.Text{}.String())
}

func TestReadFileDropsOneLineEnding(t *testing.T) {
	path := filepath.Join(t.TempDir(), "password")
	for content, want := range map[string]string{"a\n": "a", "a\r\n": "a", "a\n\n": "a\n", " a ": " a ", "": ""} {
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		got, err := secret.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, want, got.Reveal(), "content %q", content)
	}
	_, err := secret.ReadFile(path + ".missing")
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestURLShowsHostOnly(t *testing.T) {
	for raw, shown := range map[string]string{
		"http://127.0.0.1:8545":            "http://127.0.0.1:8545",
		"http://127.0.0.1:8545/":           "http://127.0.0.1:8545",
		"https://user:pw@node.example/rpc": "https://node.example/[redacted]",
		"https://node.example/v3/abcdef":   "https://node.example/[redacted]",
		"wss://node.example?key=abcdef":    "wss://node.example/[redacted]",
	} {
		parsed, err := secret.ParseURL(raw)
		require.NoError(t, err)
		require.Equal(t, shown, parsed.String())
		require.Equal(t, raw, parsed.Reveal())
		require.NotContains(t, everyForm(t, parsed), "abcdef")
		require.NotContains(t, everyForm(t, parsed), "pw@")
	}
}

func TestURLRefusesWhatIsNone(t *testing.T) {
	for _, raw := range []string{"localhost:8545", "/a/path", "http://", "http://secret%zz@host", "://x"} {
		var parsed secret.URL
		err := parsed.UnmarshalText([]byte(raw))
		require.Error(t, err, raw)
		require.NotContains(t, err.Error(), "secret", "the fault must not repeat its input")
	}
	var none secret.URL
	require.NoError(t, none.UnmarshalText(nil))
	require.False(t, none.IsSet())
}
