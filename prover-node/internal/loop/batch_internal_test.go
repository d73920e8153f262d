package loop

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/prover-node/internal/enclave"
)

// carrier is the chain, the sender and the signer of a batch; what it is not told to do, it does not.
type carrier struct {
	Chain
	skip   []common.Hash
	fault  error
	refuse error

	mu      sync.Mutex
	carried [][]chain.Result
	noted   []int
}

func (c *carrier) SignBatch(results []enclave.Signed) ([]byte, error) {
	return []byte{byte(len(results))}, c.refuse
}

func (c *carrier) DeliverBatch(_ common.Address, results []chain.Result, _ []byte) (chain.Call, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.carried = append(c.carried, results)
	return chain.Call{}, nil
}

func (c *carrier) Send(context.Context, chain.Call) (*types.Receipt, error) {
	return &types.Receipt{}, c.fault
}

func (*carrier) From() common.Address { return me }

func (c *carrier) DecodeReceipt(*types.Receipt) (events []chain.Event) {
	for _, id := range c.skip {
		events = append(events, chain.DeliverySkipped{JobID: id})
	}
	return events
}

// gauge notes the batches of a carrier.
type gauge struct {
	Metrics
	of *carrier
}

func (g gauge) Batch(results int) {
	g.of.mu.Lock()
	defer g.of.mu.Unlock()
	g.of.noted = append(g.of.noted, results)
}

// together has results join at once and returns which are on chain.
func (c *carrier) together(t *testing.T, window time.Duration, count int) []bool {
	t.Helper()
	n := New(Config{BatchWindow: window}, Deps{
		Chain: c, Sender: c, Batches: c, Metrics: gauge{of: c}, Clock: clock.System{}, Log: zerolog.Nop(),
	})
	taken := make([]bool, count)
	var joining sync.WaitGroup
	for i := range count {
		joining.Go(func() {
			id := common.BigToHash(big.NewInt(int64(i)))
			signed := enclave.Signed{Statement: protocol.TeeStatement{JobID: id}}
			taken[i] = n.batch.join(t.Context(), enclave.Order{JobID: id, Deadline: 1000}, signed)
		})
	}
	joining.Wait()
	return taken
}

func TestBatch(t *testing.T) {
	const window = 200 * time.Millisecond
	cases := []struct {
		name    string
		carrier carrier
		count   int
		want    []bool
		noted   []int
	}{
		{"all of them", carrier{}, 3, []bool{true, true, true}, []int{3}},
		{"one was skipped", carrier{skip: []common.Hash{common.BigToHash(big.NewInt(1))}}, 3, []bool{true, false, true}, []int{2}},
		{"alone, so nobody signs a batch", carrier{}, 1, []bool{false}, nil},
		{"refused by the market", carrier{fault: errors.New("reverted")}, 2, []bool{false, false}, []int{0}},
		{"not signed", carrier{refuse: errors.New("not stated")}, 2, []bool{false, false}, []int{0}},
	}
	for i := range cases {
		c := &cases[i]
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, c.carrier.together(t, window, c.count))
			require.Equal(t, c.noted, c.carrier.noted)
		})
	}
}

func TestBatch_AFullOneDoesNotWait(t *testing.T) {
	c := &carrier{}
	began := time.Now()
	taken := c.together(t, 5*time.Minute, mostBatch)
	require.Less(t, time.Since(began), time.Minute)
	require.NotContains(t, taken, false)
	require.Len(t, c.carried, 1)
	require.Len(t, c.carried[0], mostBatch)
}

func TestBatch_OnlyWithTimeToSpare(t *testing.T) {
	n := New(Config{BatchWindow: 1500 * time.Millisecond, DeliveryReserve: time.Second}, Deps{Clock: clock.System{}, Log: zerolog.Nop()})
	n.status.ChainTime = 1000
	for deadline, want := range map[uint64]bool{999: false, 1003: false, 1004: true} {
		require.Equal(t, want, n.batch.hasTime(enclave.Order{Deadline: deadline}), deadline)
	}
	require.False(t, n.batch.join(t.Context(), enclave.Order{Deadline: 1003}, enclave.Signed{}), "it goes alone at once")
}

func TestBatch_EndsWithItsJob(t *testing.T) {
	c := &carrier{fault: context.Canceled}
	n := New(Config{BatchWindow: time.Hour}, Deps{
		Chain: c, Sender: c, Batches: c, Metrics: gauge{of: c}, Clock: clock.System{}, Log: zerolog.Nop(),
	})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.False(t, n.batch.join(ctx, enclave.Order{Deadline: 10_000}, enclave.Signed{}))
	require.Empty(t, n.batch.waiting)
}
