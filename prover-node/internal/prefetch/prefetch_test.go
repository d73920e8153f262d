package prefetch_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/prover-node/internal/prefetch"
)

// keyOf is a stand-in for the twenty seconds of a real verifying key.
type keyOf struct{}

func (keyOf) VKey(_ context.Context, elf []byte) ([32]byte, error) {
	if string(elf) == "not a program" {
		return [32]byte{}, fmt.Errorf("look at it: %w", sp1.ErrProgram)
	}
	return sha256.Sum256(append([]byte("key of "), elf...)), nil
}

// store serves what it is told, whatever is asked for.
func store(t *testing.T, program, input []byte) protocol.Work {
	t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /program", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(program) })
	mux.HandleFunc("GET /input", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(input) })
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return protocol.Work{
		Kind: protocol.KindSp1, Program: sha256.Sum256(append([]byte("key of "), program...)),
		ProgramDigest: sha256.Sum256(program), InputDigest: sha256.Sum256(input),
		ProgramURI: server.URL + "/program", InputURI: server.URL + "/input",
	}
}

func prefetcher(t *testing.T, private bool) *prefetch.Prefetcher {
	t.Helper()
	config := artifact.DefaultClientConfig()
	config.AllowPrivate, config.Timeout = private, 5*time.Second
	client, err := artifact.NewClient(config)
	require.NoError(t, err)
	return prefetch.New(client, keyOf{}, prefetch.Limits{ProgramBytes: 100, InputBytes: 100})
}

func TestPrepare(t *testing.T) {
	input := protocol.EncodeStdin([][]byte{{1}, {2, 3}})
	prepared, err := prefetcher(t, true).Prepare(t.Context(), store(t, []byte("program"), input))
	require.NoError(t, err)
	require.Equal(t, []byte("program"), prepared.ELF)
	require.Equal(t, [][]byte{{1}, {2, 3}}, prepared.Stdin)
	require.EqualValues(t, sha256.Sum256(input), prepared.InputDigest)
}

func TestPrepare_Declines(t *testing.T) {
	program, input := []byte("program"), protocol.EncodeStdin([][]byte{{1}})
	cases := []struct {
		name    string
		public  bool
		work    func(t *testing.T) protocol.Work
		reason  string
		passing bool
	}{
		{"program is other bytes", false, func(t *testing.T) protocol.Work {
			w := store(t, program, input)
			w.ProgramDigest = sha256.Sum256([]byte("promised"))
			return w
		}, prefetch.ReasonDigestMismatch, false},
		{"input is other bytes", false, func(t *testing.T) protocol.Work {
			w := store(t, program, input)
			w.InputDigest = sha256.Sum256([]byte("promised"))
			return w
		}, prefetch.ReasonDigestMismatch, false},
		{"another verifying key", false, func(t *testing.T) protocol.Work {
			w := store(t, program, input)
			w.Program = common.Hash{1}
			return w
		}, prefetch.ReasonVKeyMismatch, false},
		{
			"not a program", false, func(t *testing.T) protocol.Work { return store(t, []byte("not a program"), input) },
			prefetch.ReasonProgramRefused, false,
		},
		{
			"input is no encoding", false, func(t *testing.T) protocol.Work { return store(t, program, []byte{1}) },
			prefetch.ReasonInputMalformed, false,
		},
		{
			"program too large", false, func(t *testing.T) protocol.Work { return store(t, make([]byte, 101), input) },
			prefetch.ReasonTooLarge, false,
		},
		{"not there yet", false, func(t *testing.T) protocol.Work {
			w := store(t, program, input)
			w.ProgramURI += "-later"
			return w
		}, prefetch.ReasonUnavailable, true},
		{"nobody there", false, func(t *testing.T) protocol.Work {
			w := store(t, program, input)
			w.InputURI = "http://127.0.0.1:1/input"
			return w
		}, prefetch.ReasonUnavailable, true},
		{"a file", false, func(t *testing.T) protocol.Work {
			w := store(t, program, input)
			w.ProgramURI = "file:///etc/passwd"
			return w
		}, prefetch.ReasonForbidden, false},
		{
			"a private address", true, func(t *testing.T) protocol.Work { return store(t, program, input) },
			prefetch.ReasonForbidden, false,
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := prefetcher(t, !c.public).Prepare(t.Context(), c.work(t))
			require.Error(t, err)
			require.Equal(t, c.reason, prefetch.Reason(err), err.Error())
			require.Equal(t, c.passing, prefetch.Passing(c.reason))
		})
	}
}
