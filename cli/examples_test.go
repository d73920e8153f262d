package cli_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	cliv2 "github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli"
)

// example is a command of ours in a text for people: at the start of a line, or in backticks.
var example = regexp.MustCompile("(?m)(?:^[ \t\"]*|`)(?:bin/)?assay ([a-z][^`\n#|]*)")

// What documentation and help tell to type can be typed.
func TestExamplesNameCommandsAndFlags(t *testing.T) {
	texts := []string{"../README.md", "../prover-node/flags.go", "../keeper/flags.go", "../scheduler-oracle/flags.go", "../batch-prover/flags.go"}
	for _, pattern := range []string{"../docs/*.md", "internal/*/*.go", "../internal/devnet/*.go"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		texts = append(texts, found...)
	}
	examples := 0
	for _, path := range texts {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		// In Go's text a line ends with \n, in a shell's it goes on after a backslash.
		whole := strings.NewReplacer("\\\n", " ", `\n`, "\n").Replace(string(text))
		for _, match := range example.FindAllStringSubmatch(whole, -1) {
			words := strings.Fields(strings.TrimRight(match[1], " \".,+;:)"))
			checkExample(t, path+": assay "+match[1], words)
			examples++
		}
	}
	require.Greater(t, examples, 50)
}

// checkExample walks down the commands and demands that the last one has the flags.
func checkExample(t *testing.T, where string, words []string) {
	t.Helper()
	app := cli.New()
	commands, flags := app.Commands, app.Flags
	for _, word := range words {
		if len(commands) == 0 || strings.HasPrefix(word, "-") {
			break
		}
		at := slices.IndexFunc(commands, func(c *cliv2.Command) bool { return c.HasName(word) })
		require.GreaterOrEqual(t, at, 0, "%s: no command is called %s", where, word)
		commands, flags = commands[at].Subcommands, commands[at].Flags
	}
	for _, word := range words {
		if name, long := strings.CutPrefix(word, "--"); long && name != "help" {
			name, _, _ = strings.Cut(strings.TrimRight(name, "`'\",.);"), "=")
			require.True(t, slices.ContainsFunc(flags, func(f cliv2.Flag) bool { return slices.Contains(f.Names(), name) }),
				"%s: no flag --%s", where, name)
		}
	}
}
