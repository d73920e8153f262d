package protocol_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
)

func wholeReceipt() protocol.BidReceipt {
	return protocol.BidReceipt{
		JobID:          common.HexToHash("0xab"),
		Round:          1,
		Worker:         common.HexToAddress("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"),
		Enclave:        common.HexToHash("0xcd"),
		Price:          big.NewInt(123_456_789),
		ValidUntil:     1_800_000_300,
		Score:          9_000,
		WeightsVersion: 3,
		BlockNumber:    1 << 62,
		LiveUntil:      1_800_003_600,
		Sequence:       1<<24 - 1,
		EnclaveWord:    common.HexToHash("0xef00000000000000000000000000000000000000000000000000000000000001"),
		WorkerWord:     common.HexToHash("0x12"),
	}
}

func TestBidReceipt_RoundTrips(t *testing.T) { roundTrip(t, wholeReceipt()) }

func TestBidReceipt_Refuses(t *testing.T) {
	encoded, err := json.Marshal(wholeReceipt())
	require.NoError(t, err)
	cases := []struct {
		name, old, new string
		sentinel       error
		want           string
	}{
		{"unknown field", `"score":`, `"points":1,"score":`, protocol.ErrBadJSON, "points"},
		{"price in hex", `"123456789"`, `"0x1"`, protocol.ErrBadJSON, "receipt.price"},
		{"word above 256 bits", `"workerWord":"18"`, `"workerWord":"1` + strings.Repeat("0", 77) + `0"`, protocol.ErrBadJSON, "receipt.workerWord"},
		{"sequence above 24 bits", `"sequence":16777215`, `"sequence":16777216`, protocol.ErrOutOfRange, "sequence"},
		{"time above 40 bits", `"liveUntil":1800003600`, `"liveUntil":1099511627776`, protocol.ErrOutOfRange, "liveUntil"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			document := strings.Replace(string(encoded), c.old, c.new, 1)
			require.NotEqual(t, string(encoded), document)
			err := json.Unmarshal([]byte(document), &protocol.BidReceipt{})
			require.ErrorIs(t, err, c.sentinel)
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestBidReceipt_Breaks(t *testing.T) {
	const band = 300
	decision := wholeDecision()
	decision.Worker, decision.Score = common.Address{9}, 8_699
	require.True(t, wholeReceipt().Breaks(decision, band))
	cases := []struct {
		name   string
		change func(r *protocol.BidReceipt, d *protocol.AssignmentDecision)
	}{
		{"another job", func(r *protocol.BidReceipt, _ *protocol.AssignmentDecision) { r.JobID = common.Hash{1} }},
		{"another round", func(r *protocol.BidReceipt, _ *protocol.AssignmentDecision) { r.Round++ }},
		{"the same worker", func(r *protocol.BidReceipt, d *protocol.AssignmentDecision) { r.Worker = d.Worker }},
		{"other weights", func(r *protocol.BidReceipt, _ *protocol.AssignmentDecision) { r.WeightsVersion++ }},
		{"within the band", func(_ *protocol.BidReceipt, d *protocol.AssignmentDecision) { d.Score++ }},
		{"the bid ends first", func(r *protocol.BidReceipt, d *protocol.AssignmentDecision) { r.ValidUntil = d.ValidUntil - 1 }},
		{"the signer ends first", func(r *protocol.BidReceipt, d *protocol.AssignmentDecision) { r.LiveUntil = d.ValidUntil - 1 }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			receipt, decision := wholeReceipt(), decision
			c.change(&receipt, &decision)
			require.False(t, receipt.Breaks(decision, band))
		})
	}
}

func TestAssignmentDecision_Equivocates(t *testing.T) {
	domain := protocol.Domain{ChainID: big.NewInt(1), Contract: common.Address{1}}
	cases := []struct {
		name   string
		change func(d *protocol.AssignmentDecision)
		want   bool
	}{
		{"the same", func(*protocol.AssignmentDecision) {}, false},
		{"another worker", func(d *protocol.AssignmentDecision) { d.Worker = common.Address{9} }, true},
		{"other inputs", func(d *protocol.AssignmentDecision) { d.InputsRoot = common.Hash{9} }, true},
		{"later, but overlapping", func(d *protocol.AssignmentDecision) { d.ValidUntil += 59 }, true},
		{"after the first lapsed", func(d *protocol.AssignmentDecision) { d.ValidUntil += 60 }, false},
		{"before the first counts", func(d *protocol.AssignmentDecision) { d.ValidUntil -= 60 }, false},
		{"another job", func(d *protocol.AssignmentDecision) { d.JobID = common.Hash{9} }, false},
		{"another round", func(d *protocol.AssignmentDecision) { d.Round++ }, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			other := wholeDecision()
			c.change(&other)
			got, err := wholeDecision().Equivocates(other, domain)
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
}
