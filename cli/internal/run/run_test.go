package run_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/argorder"
	"github.com/assay-network/assay/cli/internal/run"
	"github.com/assay-network/assay/examples"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/sp1/sp1test"
)

// invocation is one call of `assay run` and what came of it.
type invocation struct {
	stdout, stderr string
	err            error
}

func assay(t *testing.T, stdin string, args ...string) invocation {
	t.Helper()
	cfg := sp1test.Config(t)
	var stdout, stderr bytes.Buffer
	app := cli.NewApp()
	app.Reader, app.Writer, app.ErrWriter = strings.NewReader(stdin), &stdout, &stderr
	app.ExitErrHandler = func(*cli.Context, error) {}
	app.Commands = []*cli.Command{run.Command()}
	all := append([]string{
		"assay", "run", "--runner", cfg.SafeBinary, "--runner-native", cfg.NativeBinary,
		"--vkey-cache", sp1test.CacheDir(t),
	}, args...)
	err := app.RunContext(t.Context(), argorder.FlagsFirst(app, all))
	return invocation{stdout.String(), stderr.String(), err}
}

func file(t *testing.T, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, content, 0o644))
	return path
}

func example(t *testing.T, program, name string) (elf string, inputs []string, golden examples.Program, c examples.Case) {
	t.Helper()
	golden, c, err := examples.Find(program, name)
	require.NoError(t, err)
	content, err := golden.ELF()
	require.NoError(t, err)
	buffers, err := c.Input()
	require.NoError(t, err)
	for i, buffer := range buffers {
		// A comma in the name, because flag libraries like to split at them.
		inputs = append(inputs, "--stdin", file(t, fmt.Sprintf("input,%d", i), buffer))
	}
	return file(t, program+".elf", content), inputs, golden, c
}

func TestRun_JSON(t *testing.T) {
	elf, inputs, golden, c := example(t, "transfers", "four")
	for _, executor := range []string{"safe", "native"} {
		t.Run(executor, func(t *testing.T) {
			args := append([]string{elf}, inputs...)
			got := assay(t, "", append(args, "--executor", executor, "--json")...)
			require.NoError(t, got.err)
			var printed map[string]any
			require.NoError(t, json.Unmarshal([]byte(got.stdout), &printed))
			require.Equal(t, text(t, golden.VKey), printed["vkey"])
			require.Equal(t, text(t, c.PublicValues), printed["publicValues"])
			require.EqualValues(t, c.Cycles, printed["cycles"])
			require.EqualValues(t, 0, printed["exitCode"])
			require.Positive(t, printed["seconds"])
			require.Equal(t, "ok", printed["outcome"])
		})
	}
}

func text(t *testing.T, value examples.Bytes) string {
	t.Helper()
	written, err := value.MarshalText()
	require.NoError(t, err)
	return string(written)
}

func TestRun_Table(t *testing.T) {
	elf, inputs, _, c := example(t, "sha2-chain", "abc once")
	got := assay(t, "", append([]string{elf, "--no-vkey"}, inputs...)...)
	require.NoError(t, got.err)
	require.Contains(t, got.stdout, text(t, c.PublicValues)+" (64 bytes)")
	require.Contains(t, got.stdout, "ok, exit code 0")
	require.NotContains(t, got.stdout, "verifying key")
}

func TestRun_StdinFromStandardInput(t *testing.T) {
	elf, _, _, _ := example(t, "fibonacci", "twenty")
	got := assay(t, "\x14\x00\x00\x00", elf, "--stdin", "-", "--no-vkey", "--json")
	require.NoError(t, got.err)
	require.Contains(t, got.stdout, `"publicValues": "0x140000006d1a0000d30b0000"`)
}

func TestRun_GuestOutputStaysOutOfTheResult(t *testing.T) {
	elf := file(t, "say.elf", sp1test.Say(sp1test.FDStdout, `{"cycles": 1}`, nil, 0))
	got := assay(t, "", elf, "--no-vkey", "--json")
	require.NoError(t, got.err)
	require.Contains(t, got.stderr, `{"cycles": 1}`)
	require.NotContains(t, got.stdout, `"cycles": 1}`)
	require.True(t, json.Valid([]byte(got.stdout)))
}

func TestRun_ExitCodes(t *testing.T) {
	good := file(t, "good.elf", sp1test.Spin(2))
	cases := []struct {
		name string
		args []string
		code int
		text string
	}{
		{"no program", nil, service.ExitUsage, "want one program"},
		{"two programs", []string{good, good}, service.ExitUsage, "want one program"},
		{"program not there", []string{good + "x"}, service.ExitUsage, "read program"},
		{"input not there", []string{good, "--stdin", good + "x"}, service.ExitUsage, "read input buffer 0"},
		{"unknown executor", []string{good, "--executor", "fast"}, service.ExitUsage, "safe or native"},
		{"no cycles", []string{good, "--cycle-limit", "0"}, service.ExitUsage, "--cycle-limit"},
		{"no time", []string{good, "--timeout", "0s"}, service.ExitUsage, "--timeout"},
		{"no runner", []string{good, "--runner", good + "x"}, service.ExitConfig, "make runner"},
		{"no SP1 program", []string{file(t, "text", []byte("text"))}, service.ExitProgram, "not an ELF"},
		{"exit code 3", []string{file(t, "e", sp1test.Say(1, "", nil, 3))}, service.ExitProgram, "exited with code 3"},
		{"uncommitted", []string{file(t, "u", sp1test.WriteOnly([]byte("x")))}, service.ExitProgram, "committed"},
		{"trapped", []string{file(t, "t", sp1test.WildStore())}, service.ExitProgram, "trapped"},
		{"crashed", []string{file(t, "w", sp1test.WildStore()), "--executor", "native"}, service.ExitProgram, "crashed"},
		{"cycle limit", []string{good, "--cycle-limit", "9"}, service.ExitLimit, "limit of 9 cycles"},
		{"time", []string{file(t, "l", sp1test.EndlessUnconstrained()), "--timeout", "200ms"}, service.ExitLimit, "deadline"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := assay(t, "", append(c.args, "--no-vkey")...)
			require.ErrorContains(t, got.err, c.text)
			require.Equal(t, c.code, service.ExitCode(got.err))
		})
	}
}

func TestRun_Help(t *testing.T) {
	got := assay(t, "", "--help")
	require.NoError(t, got.err)
	for _, taught := range []string{"PROGRAM.elf", "--stdin FILE", "one input buffer", "--executor", "Exit codes: 0", "--json"} {
		require.Contains(t, got.stdout, taught)
	}
}

// A program of 4 MB with 4 MB of input and 200 million cycles.
func TestRun_Large(t *testing.T) {
	const cycles = 200_000_000
	input := make([]byte, 4<<20)
	for at := 0; at < len(input); at += 8 {
		binary.LittleEndian.PutUint64(input[at:], uint64(at)*0x9e3779b97f4a7c15)
	}
	elf := file(t, "big.elf", sp1test.Big(4<<20, input, cycles))
	data := file(t, "input", input)
	for _, executor := range []string{"native", "safe"} {
		t.Run(executor, func(t *testing.T) {
			if executor == "safe" && testing.Short() {
				t.Skip("-short: 200 million interpreted cycles take 5 to 15 seconds")
			}
			got := assay(t, "", elf, "--stdin", data, "--executor", executor, "--no-vkey", "--json")
			require.NoError(t, got.err)
			var printed struct {
				PublicValues string
				Cycles       uint64
				Seconds      float64
			}
			require.NoError(t, json.Unmarshal([]byte(got.stdout), &printed))
			require.Equal(t, "0x626967", printed.PublicValues)
			require.Greater(t, printed.Cycles, uint64(cycles))
			require.Less(t, printed.Cycles, uint64(cycles)*105/100)
			t.Logf("%d cycles in %.2f s, %.0f million per second", printed.Cycles, printed.Seconds, float64(printed.Cycles)/printed.Seconds/1e6)
		})
	}
}
