package ledger_test

import (
	"crypto/sha256"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/examples"
	"github.com/assay-network/assay/examples/ledger"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/internal/sp1/sp1test"
)

func sample(t *testing.T) ledger.Batch {
	t.Helper()
	batch, err := ledger.Sample(4, 2)
	require.NoError(t, err)
	return batch
}

// What Go refuses, the program refuses, and what Go accepts, the program computes the same from.
func TestProgramAgrees(t *testing.T) {
	cases := []struct {
		name string
		edit func(*ledger.Batch)
		want error
	}{
		{"as it is", func(*ledger.Batch) {}, nil},
		{"everything", func(b *ledger.Batch) { b.Transfers[0].Amount = balance(b, 0) }, nil},
		{"one too much", func(b *ledger.Batch) { b.Transfers[0].Amount = balance(b, 0) + 1 }, ledger.ErrBalance},
		{"to oneself", func(b *ledger.Batch) { b.Transfers[0].To = ledger.AddressOf(&b.Transfers[0].Key.PublicKey) }, nil},
		{"nonce used", func(b *ledger.Batch) { b.Transfers[1].Nonce-- }, ledger.ErrNonce},
		{"nonce skipped", func(b *ledger.Batch) { b.Transfers[1].Nonce++ }, ledger.ErrNonce},
		{"twice", func(b *ledger.Batch) { b.Transfers = append(b.Transfers, b.Transfers[1]) }, ledger.ErrNonce},
		{"no account", func(b *ledger.Batch) { b.Before = b.Before[:0:0]; b.Before = ledger.NewState(ledger.Account{}) }, ledger.ErrNoAccount},
		{"receiver overflows", func(b *ledger.Batch) { enrich(b, b.Transfers[0].To) }, ledger.ErrOverflow},
	}
	program, _, err := examples.Find("transfers", "")
	require.NoError(t, err)
	elf, err := program.ELF()
	require.NoError(t, err)
	driver, err := sp1.New(sp1test.Config(t))
	require.NoError(t, err)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			batch := sample(t)
			c.edit(&batch)
			want, wantErr := batch.PublicValues()
			require.ErrorIs(t, wantErr, c.want)
			stdin, err := batch.Stdin()
			require.NoError(t, err)
			result, err := driver.Execute(t.Context(), sp1.Request{
				ELF: elf, Stdin: stdin, CycleLimit: 1 << 30, Executor: sp1.Native,
			})
			require.NoError(t, err)
			require.Equal(t, want, result.PublicValues)
			require.Equal(t, c.want == nil, result.ExitCode == 0, result.Stderr)
		})
	}
}

func balance(b *ledger.Batch, transfer int) uint64 {
	address := ledger.AddressOf(&b.Transfers[transfer].Key.PublicKey)
	at := slices.IndexFunc(b.Before, func(a ledger.Account) bool { return a.Address == address })
	return b.Before[at].Balance
}

func enrich(b *ledger.Batch, address ledger.Address) {
	for i := range b.Before {
		if b.Before[i].Address == address {
			b.Before[i].Balance = math.MaxUint64
		}
	}
}

func TestRoot(t *testing.T) {
	leaf := func(a ledger.Account) [32]byte {
		return sha256.Sum256(slices.Concat([]byte{0}, ledger.State{a}.Encode()))
	}
	node := func(l, r [32]byte) [32]byte { return sha256.Sum256(slices.Concat([]byte{1}, l[:], r[:])) }
	a, b, c := ledger.Account{Address: ledger.Address{1}}, ledger.Account{Address: ledger.Address{2}}, ledger.Account{Address: ledger.Address{3}, Balance: 7}
	require.Equal(t, leaf(a), ledger.NewState(a).Root())
	require.Equal(t, node(leaf(a), leaf(b)), ledger.NewState(b, a).Root())
	require.Equal(t, node(node(leaf(a), leaf(b)), leaf(c)), ledger.NewState(c, b, a).Root())
	require.Zero(t, ledger.State(nil).Root())
}

func TestApply_LeavesTheStateBefore(t *testing.T) {
	batch := sample(t)
	before := batch.Before.Root()
	after, err := batch.Before.Apply(batch.Transfers[0])
	require.NoError(t, err)
	require.NotEqual(t, before, after.Root())
	require.Equal(t, before, batch.Before.Root())
}
