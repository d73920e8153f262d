package examples_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/examples"
	"github.com/assay-network/assay/examples/ledger"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/internal/sp1/sp1test"
)

const cycleLimit = 1 << 32

// maxELF keeps the repository small.
const maxELF = 1 << 20

// eachCase runs a test for every golden case.
func eachCase(t *testing.T, test func(t *testing.T, program examples.Program, c examples.Case, stdin [][]byte)) {
	t.Helper()
	programs, err := examples.Golden()
	require.NoError(t, err)
	require.Len(t, programs, 3)
	for _, program := range programs {
		require.NotEmpty(t, program.Cases)
		for _, c := range program.Cases {
			t.Run(program.Name+"/"+c.Name, func(t *testing.T) {
				stdin, err := c.Input()
				require.NoError(t, err)
				test(t, program, c, stdin)
			})
		}
	}
}

func TestGolden_BothExecutors(t *testing.T) {
	driver, err := sp1.New(sp1test.Config(t))
	require.NoError(t, err)
	eachCase(t, func(t *testing.T, program examples.Program, c examples.Case, stdin [][]byte) {
		elf, err := program.ELF()
		require.NoError(t, err)
		for _, executor := range []sp1.Executor{sp1.Safe, sp1.Native} {
			result, err := driver.Execute(t.Context(), sp1.Request{
				ELF: elf, Stdin: stdin, CycleLimit: cycleLimit, Executor: executor, Timeout: 5 * time.Minute,
			})
			require.NoError(t, err, executor)
			require.Equal(t, c.Cycles, result.Cycles, executor)
			require.Equal(t, c.ExitCode, result.ExitCode, executor)
			require.True(t, bytes.Equal(c.PublicValues, result.PublicValues), executor)
		}
	})
}

// The golden public values come from the programs themselves. Here they are computed a second time, in Go.
func TestGolden_MatchesReference(t *testing.T) {
	references := map[string]func([][]byte) ([]byte, bool){
		"fibonacci": fibonacci, "sha2-chain": shaChain, "transfers": transfers,
	}
	eachCase(t, func(t *testing.T, program examples.Program, c examples.Case, stdin [][]byte) {
		want, ok := references[program.Name](stdin)
		require.Equal(t, ok, c.ExitCode == 0)
		require.True(t, bytes.Equal(want, c.PublicValues), "want %x, golden %x", want, c.PublicValues)
	})
}

// A bound program's public values begin with the digest of its input.
func TestGolden_BoundPrograms(t *testing.T) {
	bound := 0
	eachCase(t, func(t *testing.T, program examples.Program, c examples.Case, stdin [][]byte) {
		if !program.Bound || c.ExitCode != 0 {
			return
		}
		bound++
		digest := protocol.StdinDigest(stdin)
		require.True(t, bytes.HasPrefix(c.PublicValues, digest[:]))
	})
	require.Positive(t, bound)
}

// Keys are computed by the real runner, once per machine: they are cached by the digest of the program.
func TestGolden_VerifyingKeys(t *testing.T) {
	cfg := sp1test.Config(t)
	cfg.CacheDir = sp1test.CacheDir(t)
	driver, err := sp1.New(cfg)
	require.NoError(t, err)
	programs, err := examples.Golden()
	require.NoError(t, err)
	for _, program := range programs {
		t.Run(program.Name, func(t *testing.T) {
			t.Parallel()
			elf, err := program.ELF()
			require.NoError(t, err)
			require.Less(t, len(elf), maxELF)
			digest := sha256.Sum256(elf)
			require.Equal(t, program.SHA256, examples.Bytes(digest[:]), "the ELF changed: run tools/gen-golden")
			key, err := driver.VKey(t.Context(), elf)
			require.NoError(t, err)
			require.Equal(t, program.VKey, examples.Bytes(key[:]))
		})
	}
}

// `make guests` runs this against freshly built ELFs. Their bytes, cycles and keys may differ with the compiler, what
// they compute may not.
func TestRebuiltProgramsComputeGoldenValues(t *testing.T) {
	dir := os.Getenv("ASSAY_GUEST_ELF_DIR")
	if dir == "" {
		t.Skip("ASSAY_GUEST_ELF_DIR is not set: run `make guests` to rebuild the programs and check them")
	}
	driver, err := sp1.New(sp1test.Config(t))
	require.NoError(t, err)
	eachCase(t, func(t *testing.T, program examples.Program, c examples.Case, stdin [][]byte) {
		elf, err := os.ReadFile(filepath.Join(dir, program.Name+".elf"))
		require.NoError(t, err)
		result, err := driver.Execute(t.Context(), sp1.Request{ELF: elf, Stdin: stdin, CycleLimit: cycleLimit})
		require.NoError(t, err)
		require.Equal(t, c.ExitCode, result.ExitCode)
		require.True(t, bytes.Equal(c.PublicValues, result.PublicValues))
	})
}

func TestFind(t *testing.T) {
	program, c, err := examples.Find("sha2-chain", "")
	require.NoError(t, err)
	require.Equal(t, program.Cases[0].Name, c.Name)
	_, c, err = examples.Find("transfers", "sixteen")
	require.NoError(t, err)
	require.Equal(t, "sixteen", c.Name)
	for _, unknown := range [][2]string{{"nothing", ""}, {"fibonacci", "nothing"}} {
		_, _, err = examples.Find(unknown[0], unknown[1])
		require.ErrorIs(t, err, examples.ErrUnknown)
	}
}

func fibonacci(stdin [][]byte) ([]byte, bool) {
	if len(stdin) != 1 {
		return nil, false
	}
	n := binary.LittleEndian.Uint32(stdin[0])
	a, b := uint32(0), uint32(1)
	for range n {
		a, b = b, (a+b)%7919
	}
	var out []byte
	for _, value := range []uint32{n, a, b} {
		out = binary.LittleEndian.AppendUint32(out, value)
	}
	return out, true
}

func shaChain(stdin [][]byte) ([]byte, bool) {
	if len(stdin) != 1 || len(stdin[0]) < 4 {
		return nil, false
	}
	rounds := binary.LittleEndian.Uint32(stdin[0])
	if rounds == 0 {
		return nil, false
	}
	result := sha256.Sum256(stdin[0][4:])
	for range rounds - 1 {
		result = sha256.Sum256(result[:])
	}
	digest := protocol.StdinDigest(stdin)
	return slices.Concat(digest[:], result[:]), true
}

// transfers knows the two good batches: the committed inputs must be theirs, byte for byte.
func transfers(stdin [][]byte) ([]byte, bool) {
	for _, size := range [][2]int{{8, 4}, {32, 16}} {
		batch, err := ledger.Sample(size[0], size[1])
		if err != nil {
			return nil, false
		}
		input, err := batch.Stdin()
		if err != nil || !slices.EqualFunc(input, stdin, bytes.Equal) {
			continue
		}
		values, err := batch.PublicValues()
		return values, err == nil
	}
	return nil, false
}
