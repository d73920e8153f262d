package work_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/internal/sp1/sp1test"
	"github.com/assay-network/assay/prover-node/internal/enclave"
	"github.com/assay-network/assay/prover-node/internal/prefetch"
	"github.com/assay-network/assay/prover-node/internal/work"
)

// at hand is a program that needs no fetching.
type atHand struct{ elf []byte }

func (p atHand) Prepare(context.Context, protocol.Work) (prefetch.Prepared, error) {
	if p.elf == nil {
		return prefetch.Prepared{}, errors.New("store is gone")
	}
	return prefetch.Prepared{
		ELF: p.elf, VKey: sha256.Sum256(p.elf), ProgramDigest: sha256.Sum256(p.elf), InputDigest: sha256.Sum256(nil),
	}, nil
}

func domains() enclave.Domains {
	domain := protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{1}}
	return enclave.Domains{Market: domain, Proof: domain}
}

// run has a worker with the real runners do an order for a program.
func run(t *testing.T, config work.Config, elf []byte, cycleLimit uint64, patience time.Duration) (enclave.Signed, error) {
	t.Helper()
	driver, err := sp1.New(sp1test.Config(t))
	require.NoError(t, err)
	e, err := enclave.New(domains())
	require.NoError(t, err)
	request := protocol.JobRequest{
		Nonce: big.NewInt(1),
		Work: protocol.Work{
			Kind: protocol.KindSp1, Program: sha256.Sum256(elf), ProgramDigest: sha256.Sum256(elf),
			InputDigest: sha256.Sum256(nil), CycleLimit: cycleLimit, MaxResultBytes: 16,
		},
		Offer: protocol.Offer{MinPrice: new(big.Int), MaxPrice: new(big.Int), FloorFee: new(big.Int), Collateral: new(big.Int)},
	}
	id, err := request.ID(domains().Market)
	require.NoError(t, err)
	worker := work.New(config, atHand{elf}, driver, e, zerolog.Nop())
	return worker.Run(t.Context(), enclave.Order{JobID: id, Request: request}, patience)
}

func TestRun_Outcomes(t *testing.T) {
	cases := []struct {
		name         string
		elf          []byte
		outcome      protocol.Outcome
		exitCode     uint32
		publicValues string
	}{
		{"result", sp1test.Say(1, "", []byte("result"), 0), protocol.OutcomeOk, 0, "result"},
		{"exit code", sp1test.Say(1, "", []byte("result"), 3), protocol.OutcomeFailed, 3, ""},
		{"endless, by its cycle limit", sp1test.Endless(), protocol.OutcomeLimitExceeded, 0, ""},
		{"wild store", sp1test.WildStore(), protocol.OutcomeFailed, work.ExitTrapped, ""},
		{"other values than committed", sp1test.Lie([]byte("written"), []byte("committed")), protocol.OutcomeFailed, work.ExitUncommitted, ""},
		{"values without commitment", sp1test.WriteOnly([]byte("written")), protocol.OutcomeFailed, work.ExitUncommitted, ""},
		{"more than asked for", sp1test.Say(1, "", make([]byte, 17), 0), protocol.OutcomeFailed, work.ExitResultTooLarge, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			signed, err := run(t, work.Config{}, c.elf, 1_000_000, time.Minute)
			require.NoError(t, err)
			require.Equal(t, c.outcome, signed.Statement.Outcome)
			require.Equal(t, c.exitCode, signed.Statement.ExitCode)
			require.Equal(t, c.publicValues, string(signed.PublicValues))
			require.EqualValues(t, sha256.Sum256(signed.PublicValues), signed.Statement.ResultDigest)
		})
	}
}

func TestRun_EndlessGuestIsKilledAtTheDeadline(t *testing.T) {
	for name, elf := range map[string][]byte{"counted": sp1test.Endless(), "uncounted": sp1test.EndlessUnconstrained()} {
		t.Run(name, func(t *testing.T) {
			began := time.Now()
			signed, err := run(t, work.Config{}, elf, 1<<60, 500*time.Millisecond)
			require.ErrorIs(t, err, sp1.ErrDeadline)
			require.Empty(t, signed.Signature)
			require.Less(t, time.Since(began), 20*time.Second)
		})
	}
}

func TestRun_NativeProgramsFallBackToTheInterpreter(t *testing.T) {
	elf := sp1test.Say(1, "", []byte("native"), 0)
	signed, err := run(t, work.Config{NativePrograms: [][32]byte{sha256.Sum256(elf)}}, elf, 1_000_000, time.Minute)
	require.NoError(t, err)
	require.Equal(t, "native", string(signed.PublicValues))

	wild := sp1test.WildStore()
	signed, err = run(t, work.Config{NativePrograms: [][32]byte{sha256.Sum256(wild)}}, wild, 1_000_000, time.Minute)
	require.NoError(t, err)
	require.Equal(t, work.ExitTrapped, signed.Statement.ExitCode)
}

func TestRun_MisbehavesOnlyAsTold(t *testing.T) {
	elf := sp1test.Say(1, "", []byte("result"), 0)
	honest, err := run(t, work.Config{}, elf, 1_000_000, time.Minute)
	require.NoError(t, err)

	t.Run("a wrong result", func(t *testing.T) {
		signed, err := run(t, work.Config{Fault: work.WrongResult}, elf, 1_000_000, time.Minute)
		require.NoError(t, err)
		require.NotEqual(t, "result", string(signed.PublicValues))
		require.Len(t, signed.PublicValues, 6)
		require.EqualValues(t, sha256.Sum256(signed.PublicValues), signed.Statement.ResultDigest, "consistent all the same")
	})
	t.Run("a statement that its signature is not for", func(t *testing.T) {
		signed, err := run(t, work.Config{Fault: work.ForeignSignature}, elf, 1_000_000, time.Minute)
		require.NoError(t, err)
		require.Equal(t, honest.PublicValues, signed.PublicValues)
		require.Equal(t, honest.Statement.Cycles+1, signed.Statement.Cycles, "it was signed with the cycles that it took")
	})
	t.Run("nothing until the time is over", func(t *testing.T) {
		_, err := run(t, work.Config{Fault: work.NoDelivery}, elf, 1_000_000, 3*time.Second)
		require.ErrorContains(t, err, "held back by fault no-delivery")
		require.ErrorIs(t, err, sp1.ErrDeadline)
	})
}

func TestRun_NothingToRun(t *testing.T) {
	_, err := run(t, work.Config{}, nil, 1, time.Minute)
	require.ErrorContains(t, err, "store is gone")
}
