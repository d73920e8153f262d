package cli_test

import (
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	cliv2 "github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli"
	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
)

// oracle answers with documents as a member of the committee does.
func oracle(t *testing.T, answers map[string]any) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer, known := answers[r.Method+" "+r.URL.Path]
		if !known {
			http.NotFound(w, r)
			return
		}
		_ = json.NewEncoder(w).Encode(answer)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func wei(amount int64) *hexutil.Big { return (*hexutil.Big)(big.NewInt(amount)) }

func TestExplainTellsWhyEachBidLost(t *testing.T) {
	d := newDesk(t)
	id := d.Post(t, requesterAccount, d.Request(t, requesterAccount))
	url := oracle(t, map[string]any{"GET /v1/jobs/" + id.Hex(): oracleapi.JobView{
		JobID: id, State: oracleapi.StateClosed,
		Decisions: []oracleapi.Decision{{
			Decision: protocol.AssignmentDecision{JobID: id, Price: big.NewInt(5e14), WeightsVersion: 1}, Threshold: 2,
			Signatures: []hexutil.Bytes{{1}, {2}}, Snapshot: oracleapi.Snapshot{Block: 42},
			Candidates: []oracleapi.Candidate{
				{Worker: common.Address{1}, Price: wei(5e14), Source: oracleapi.SourceSigned, Score: 9001, Parts: oracleapi.Parts{Price: 8000}, Winner: true, Reason: oracleapi.ReasonWon},
				{Worker: common.Address{2}, Price: wei(4e14), Source: oracleapi.SourceChain, Reason: oracleapi.ReasonNoFreeSlot, Details: "0 of 4"},
			},
		}},
		Refused: []oracleapi.RefusedBid{{Worker: common.Address{3}, Price: wei(9e14), Code: oracleapi.ReasonAboveCeiling, Message: "too dear"}},
	}})
	out := d.must("requester", nil, "explain", id.Hex(), "--oracle", url)
	for _, want := range []string{"2 of 2 signatures", "block 42", "9001", "8000", "won", "no_free_slot: 0 of 4", "on chain", "price_above_ceiling", "too dear"} {
		require.Contains(t, out, want)
	}
	var view oracleapi.JobView
	d.must("requester", &view, "explain", id.Hex(), "--oracle", url)
	require.Len(t, view.Decisions[0].Candidates, 2)

	other := common.Hash{9}.Hex()
	d.refused("requester", "not known to the oracle", "explain", other, "--oracle", url)
	d.refused("requester", "ask the oracle (--oracle)", "explain", id.Hex(), "--oracle", "http://127.0.0.1:1")
	d.refused("requester", "no oracle to ask", "explain", id.Hex())
}

func TestWhoWouldBidShowsMachinesAndReasons(t *testing.T) {
	d := newDesk(t)
	path, _ := d.signed("job.json", d.Request(t, requesterAccount))
	url := oracle(t, map[string]any{"POST /v1/who-would-bid": oracleapi.WouldBid{
		Block:      7,
		Feasible:   []oracleapi.Prospect{{Worker: common.Address{1}, Slots: 1, FreeSlots: 4, Score: 8123}},
		Infeasible: []oracleapi.Prospect{{Worker: common.Address{2}, Reason: oracleapi.ReasonSpeed, Details: "900 kHz of 1000"}},
		Counts:     map[string]int{oracleapi.ReasonSpeed: 1},
		Price:      oracleapi.PriceRange{Low: wei(1e15), High: wei(2e15), Basis: 12},
	}})
	out := d.must("requester", nil, "who-would-bid", path, "--oracle", url)
	for _, want := range []string{"1 machines could do it, 1 could not", "from 0.001 ETH to 0.002 ETH, as 12 recent", "8123", "speed: 900 kHz of 1000", "reasons: speed 1"} {
		require.Contains(t, out, want)
	}
	d.refused("requester", "want one program (an SP1 ELF file) or one request", "who-would-bid", "--oracle", url)
	d.refused("requester", "no oracle to ask", "who-would-bid", path)
}

func TestWhoWouldBidTakesAProgramAsPostDoes(t *testing.T) {
	d := newDesk(t)
	var asked protocol.JobRequest
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		assert.NoError(t, err)
		asked, err = protocol.DecodeJobRequest(body)
		assert.NoError(t, err)
		_ = json.NewEncoder(w).Encode(oracleapi.WouldBid{Block: 7})
	}))
	t.Cleanup(server.Close)
	program, input := d.write("program.elf", []byte("any program")), d.write("n.bin", []byte{20})
	out := d.must("requester", nil, "who-would-bid", program, "--stdin", input, "--memory", "4096", "--max-price", "0.5", "--oracle", server.URL)
	require.Contains(t, out, "0 machines could do it, 0 could not (block 7)")
	require.EqualValues(t, 4096, asked.Requirements.MemoryMiB)
	require.EqualValues(t, 5e17, asked.Offer.MaxPrice.Int64())
	require.EqualValues(t, protocol.StdinDigest([][]byte{{20}}), asked.Work.InputDigest)
	require.EqualValues(t, artifact.DigestOf([]byte("any program")), asked.Work.ProgramDigest)
	d.refused("requester", "read program", "who-would-bid", program+".none", "--oracle", server.URL)
	d.refused("requester", "--min-khz: 1 kHz cannot do", "who-would-bid", program, "--min-khz", "1", "--oracle", server.URL)
}

func TestEveryCommandTeaches(t *testing.T) {
	var walk func(path string, commands []*cliv2.Command)
	walk = func(path string, commands []*cliv2.Command) {
		for _, command := range commands {
			name := path + " " + command.Name
			require.Greater(t, len(strings.Fields(command.Usage)), 2, name)
			for _, flag := range command.Flags {
				documented, ok := flag.(cliv2.DocGenerationFlag)
				require.True(t, ok, name)
				require.NotEmpty(t, documented.GetUsage(), "%s --%s", name, flag.Names()[0])
			}
			out, err := run(t, append(strings.Fields(name)[1:], "--help")...)
			require.NoError(t, err, name)
			require.Contains(t, out, "USAGE", name)
			walk(name, command.Subcommands)
		}
	}
	walk("assay", cli.New().Commands)
}

func TestMistakesAreUsageErrors(t *testing.T) {
	for name, args := range map[string][]string{
		"unknown command":    {"dance"},
		"unknown flag":       {"watch", "--frobnicate"},
		"unknown subcommand": {"completion", "klingon"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := run(t, args...)
			require.Error(t, err)
			require.Equal(t, service.ExitUsage, service.ExitCode(err))
		})
	}
}

func TestCompletionIsAScriptForTheShell(t *testing.T) {
	for _, shell := range []string{"bash", "zsh"} {
		out, err := run(t, "completion", shell)
		require.NoError(t, err)
		require.Contains(t, out, "assay")
		require.Contains(t, out, "generate-bash-completion")
	}
	// The library looks at the process's own arguments here.
	words := os.Args
	t.Cleanup(func() { os.Args = words })
	os.Args = []string{"assay", "push", "--generate-bash-completion"}
	out, err := run(t, os.Args[1:]...)
	require.NoError(t, err)
	require.Contains(t, out, "expire")
}
