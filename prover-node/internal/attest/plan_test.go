package attest_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/prover-node/internal/attest"
)

func TestPlan(t *testing.T) {
	me, other := common.Address{1}, common.Address{2}
	id, elsewhere := common.Hash{1}, common.Hash{2}
	seated := chain.Seat{Enclave: id, LiveUntil: 4600}
	record := func(change func(*chain.Enclave)) *chain.Enclave {
		r := chain.Enclave{
			ID: id, Live: true, Newest: chain.Signer{Key: me, Expiry: 4600, Sequence: 7}, Previous: chain.Signer{Sequence: 3},
		}
		if change != nil {
			change(&r)
		}
		return &r
	}
	cases := []struct {
		name     string
		snapshot attest.Snapshot
		kind     attest.Kind
		sequence uint64
		reason   string
		nextLook uint64
	}{
		{"first of all", attest.Snapshot{Now: 1000}, attest.Register, 1, "", 5},
		{
			"platform taken",
			attest.Snapshot{Now: 1000, Seat: chain.Seat{Enclave: elsewhere, LiveUntil: 1010}},
			attest.Blocked, 1, "sits on this platform until 1010", 11,
		},
		{
			"platform taken for long",
			attest.Snapshot{Now: 1000, Seat: chain.Seat{Enclave: elsewhere, LiveUntil: 4000}},
			attest.Blocked, 1, "in 3000 seconds", 60,
		},
		{
			"former tenant is gone",
			attest.Snapshot{Now: 1000, Seat: chain.Seat{Enclave: elsewhere, LiveUntil: 999}},
			attest.Register, 1, "", 5,
		},
		{
			"another measurement's on the platform, and ended",
			attest.Snapshot{Now: 1000, Former: record(nil), Seat: chain.Seat{Enclave: elsewhere}},
			attest.Register, 8, "", 5,
		},
		{
			"another measurement's on the platform, and live",
			attest.Snapshot{Now: 1000, Former: record(nil), Seat: chain.Seat{Enclave: elsewhere, LiveUntil: 1010}},
			attest.Blocked, 8, "sits on this platform until 1010", 11,
		},
		{"fresh", attest.Snapshot{Now: 1000, Record: record(nil), Seat: seated}, attest.Nothing, 8, "", 15},
		{"soon", attest.Snapshot{Now: 2790, Record: record(nil), Seat: seated}, attest.Nothing, 8, "", 10},
		{"half of its life", attest.Snapshot{Now: 2800, Record: record(nil), Seat: seated}, attest.Reattest, 8, "half", 5},
		{"half of a short life", attest.Snapshot{Now: 4500, Life: 200, Record: record(nil), Seat: seated}, attest.Reattest, 8, "half", 5},
		{"short life, fresh", attest.Snapshot{Now: 4450, Life: 200, Record: record(nil), Seat: seated}, attest.Nothing, 8, "", 15},
		{
			"ended",
			attest.Snapshot{Now: 4700, Seat: seated, Record: record(func(r *chain.Enclave) { r.Live = false })},
			attest.Reattest, 8, "does not count", 5,
		},
		{
			"verdict outdated",
			attest.Snapshot{Now: 1000, Seat: seated, Record: record(func(r *chain.Enclave) { r.Live = false })},
			attest.Reattest, 8, "does not count", 5,
		},
		{
			"after a crash",
			attest.Snapshot{Now: 1000, Seat: seated, Record: record(func(r *chain.Enclave) { r.Newest.Key = other })},
			attest.Supersede, 8, "of an earlier process", 5,
		},
		{
			"after a long crash",
			attest.Snapshot{Now: 9000, Seat: seated, Record: record(func(r *chain.Enclave) { r.Newest.Key, r.Live = other, false })},
			attest.Supersede, 8, "of an earlier process", 5,
		},
		{
			"previous has the higher sequence",
			attest.Snapshot{Now: 1000, Seat: seated, Record: record(func(r *chain.Enclave) { r.Newest.Key, r.Previous.Sequence = other, 30 })},
			attest.Supersede, 31, "", 5,
		},
		{
			"frozen",
			attest.Snapshot{Now: 1000, Seat: seated, Record: record(func(r *chain.Enclave) { r.Frozen = true })},
			attest.Blocked, 8, "frozen the enclave", 5,
		},
		{
			"quarantined",
			attest.Snapshot{Now: 1000, Seat: chain.Seat{Enclave: id, Quarantined: true}, Record: record(nil)},
			attest.Blocked, 8, "quarantined the platform", 5,
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			c.snapshot.Signer = me
			step := attest.Plan(c.snapshot)
			require.Equal(t, c.kind.String(), step.Kind.String())
			require.Equal(t, c.sequence, step.Sequence)
			require.Contains(t, step.Reason, c.reason)
			require.Equal(t, c.nextLook, step.NextLook)
		})
	}
}
