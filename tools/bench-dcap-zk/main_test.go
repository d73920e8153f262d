package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/measure"
)

const document = "../../docs/bench/dcap-zk.md"

// TestDocumentIsCurrent holds the document to the gas figures and the calls of this tree. Times are of a machine and a day.
func TestDocumentIsCurrent(t *testing.T) {
	tables, err := gasTables(t.Context())
	require.NoError(t, err)
	text, err := os.ReadFile(document)
	require.NoError(t, err)
	current, err := replace(string(text), gasSection, tables)
	require.NoError(t, err)
	require.Equal(t, string(text), current, "gas or calls changed: go run ./tools/bench-dcap-zk --gas --write docs/bench/dcap-zk.md")
}

// TestCallSizes looks at what calls are made of: the same for everything, and as much more for each quote.
func TestCallSizes(t *testing.T) {
	machines, err := newFleet(t.Context(), 3)
	require.NoError(t, err)
	further := map[string]int{}
	for _, name := range []string{registerBatch, rotateBatch, reattestBatch} {
		var sizes []int
		for quotes := 1; quotes <= 3; quotes++ {
			size, err := machines.callSize(name, quotes)
			require.NoError(t, err)
			sizes = append(sizes, size)
		}
		const word, proofAndKey = 32, 384 + 32
		require.Greater(t, sizes[0], proofAndKey)
		further[name] = sizes[1] - sizes[0]
		require.InDelta(t, further[name], sizes[2]-sizes[1], word, "%s: whole words", name)
	}
	require.Greater(t, further[registerBatch], len(machines.registering[0].Evidence)+len(machines.registering[0].Consent))
	require.Less(t, further[rotateBatch], further[registerBatch], "of the quoting enclave's report only the digest")
	require.Less(t, further[reattestBatch], further[rotateBatch]/2, "machines of one kind have their quotes' bodies in common")
	_, err = machines.callSize("proveBatch", 1)
	require.ErrorIs(t, err, errUsage)
}

func TestNoChainAnswersNothingElse(t *testing.T) {
	machines, err := newFleet(t.Context(), 0)
	require.NoError(t, err)
	_, err = machines.desk.Key(t.Context(), 1, nil)
	require.ErrorIs(t, err, errNoChain)
}

func TestCheaperFrom(t *testing.T) {
	tests := []struct {
		name                          string
		cost, further, quotes, direct uint64
		from                          uint64
		never                         bool
	}{
		{name: "a proof of 300, then 10 for each, against 40", cost: 340, further: 10, quotes: 4, direct: 40, from: 11},
		{name: "equal is not cheaper", cost: 310, further: 10, quotes: 1, direct: 310, from: 2},
		{name: "at once", cost: 10, further: 10, quotes: 1, direct: 40, from: 1},
		{name: "never", cost: 340, further: 40, quotes: 4, direct: 40, never: true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			from, ever := cheaperFrom(test.cost, test.further, test.quotes, test.direct)
			require.Equal(t, !test.never, ever)
			require.Equal(t, test.from, from)
			if !ever {
				return
			}
			batch := func(n uint64) uint64 { return test.cost - test.quotes*test.further + n*test.further }
			require.Less(t, batch(from), from*test.direct)
			require.GreaterOrEqual(t, batch(from-1), (from-1)*test.direct)
		})
	}
}

func TestReplace(t *testing.T) {
	begin, end := marks("x")
	got, err := replace("before\n"+begin+"old\n"+end+"after\n", "x", "| new |\n")
	require.NoError(t, err)
	require.Equal(t, "before\n"+begin+"\n| new |\n\n"+end+"after\n", got)
	again, err := replace(got, "x", "| new |\n")
	require.NoError(t, err)
	require.Equal(t, got, again)
	for name, text := range map[string]string{"no mark": "text", "no end": begin, "end before": end + begin} {
		_, err := replace(text, "x", "")
		require.ErrorIs(t, err, errDocument, name)
	}
}

// TestRewriteIsWhole leaves a document alone that has no place for one of the tables.
func TestRewriteIsWhole(t *testing.T) {
	path := filepath.Join(t.TempDir(), "doc.md")
	begin, end := marks(gasSection)
	text := []byte(begin + end)
	require.NoError(t, os.WriteFile(path, text, 0o600))
	require.ErrorIs(t, rewrite(path, map[string]string{gasSection: "a\n", provingSection: "b\n"}), errDocument)
	left, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, text, left)
}

func TestProvingTable(t *testing.T) {
	small := &measure.Step{Wall: time.Second, CPU: 2 * time.Second, Peak: 1 << 20}
	text := provingTable([]report{
		{Others: 0.337, Report: measure.Report{
			Authority: "simulated-platform", Slots: 1, Constraints: 484850, Compile: small, Setup: small, Prove: small,
			Verify: &measure.Step{CPU: 2_510_000}, ProvingKey: 239_300_729, VerifyingKey: 1040, Proof: 384,
		}},
		{Report: measure.Report{Authority: "simulated-platform", Slots: 16, Constraints: 6471198, Compile: small}},
	})
	for _, row := range []string{
		"| constraints | 484,850 | 6,471,198 |",
		"| setup, CPU / clock | 2.0 s / 1.0 s | - |",
		"| other work on the machine meanwhile | 34 % | - |",
		"| peak memory of proving | 1.00 GiB | - |",
		"| verify in Go | 3ms | - |",
		"| proving key | 239 MB | - |",
		"| verifying key | 1,040 B | - |",
	} {
		require.Contains(t, text, row+"\n")
	}
}

func TestBusyTime(t *testing.T) {
	const stat = "cpu  100 20 3 9999 8888 4 5 6 77 77\ncpu0 1 1 1 1 1 1 1 1 1 1\n"
	require.Equal(t, 1380*time.Millisecond, busyTime(stat), "guests' time is users' already")
	require.Zero(t, busyTime("no such file"))
	require.Positive(t, machineTime())
}

func TestRefusals(t *testing.T) {
	var out bytes.Buffer
	err := run(t.Context(), options{gasOnly: true}, []string{"all"}, &out)
	require.ErrorIs(t, err, errUsage)
	require.Empty(t, out.String())
	err = run(t.Context(), options{program: filepath.Join(t.TempDir(), "nothing")}, nil, &out)
	require.ErrorIs(t, err, errProgram)
	require.ErrorContains(t, err, "no such file")
	require.Empty(t, out.String())
	printing, err := newFleet(t.Context(), 1)
	require.NoError(t, err)
	require.Len(t, printing.quotes, 1)
	_, err = bench(t.Context(), "true", t.TempDir(), target{authority: "intel-platform", slots: 1})
	require.ErrorContains(t, err, "read what it printed")
}
