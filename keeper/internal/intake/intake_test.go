package intake_test

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/keeperapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/keeper/internal/intake"
)

const (
	requesterAccount = 2
	keeperAccount    = 4
)

// office is an intake on the real market, reached over HTTP.
type office struct {
	*chaintest.World
	t      *testing.T
	path   string
	clock  *clock.Fake
	store  *intake.Store
	taking *intake.Intake
	client *keeperapi.Client
	url    string
}

func newOffice(t *testing.T) *office {
	t.Helper()
	o := &office{World: chaintest.New(t, chaintest.Options{}), t: t, path: filepath.Join(t.TempDir(), "requests.sqlite")}
	o.clock = clock.NewFake(time.Unix(int64(o.Now(t)), 0))
	o.open(o.Sender(keeperAccount))
	return o
}

// open starts the intake anew on the same file, as after a crash.
func (o *office) open(sender intake.Sender) {
	o.t.Helper()
	store, err := intake.Open(o.t.Context(), o.path)
	require.NoError(o.t, err)
	o.t.Cleanup(func() { _ = store.Close() })
	o.store = store
	o.taking = &intake.Intake{
		Store: store, Chain: o.Contracts, Sender: sender, Clock: o.clock, Log: zerolog.Nop(), SendTimeout: time.Minute,
	}
	mux := http.NewServeMux()
	o.taking.Mount(mux.Handle)
	server := httptest.NewServer(mux)
	o.t.Cleanup(server.Close)
	o.url = server.URL
	o.client = keeperapi.NewClient(server.URL, &http.Client{Timeout: 10 * time.Second})
}

// deposit puts money of the requester's into the market.
func (o *office) deposit(amount int64) {
	o.t.Helper()
	call, err := o.Contracts.Deposit(o.Account(requesterAccount).Address(), common.Address{}, big.NewInt(amount))
	o.Do(o.t, requesterAccount, call, err)
}

// sign is a request signed by an account.
func (o *office) sign(request protocol.JobRequest, account int) (keeperapi.SignedRequest, common.Hash) {
	o.t.Helper()
	id, err := request.ID(o.Contracts.MarketDomain())
	require.NoError(o.t, err)
	signature, err := o.Account(account).SignDigest(id)
	require.NoError(o.t, err)
	return keeperapi.SignedRequest{Request: request, Signature: signature}, id
}

func TestTakenRequestsAreAnchored(t *testing.T) {
	o := newOffice(t)
	o.deposit(1e15)
	signed, id := o.sign(o.Request(t, requesterAccount), requesterAccount)
	taken, err := o.client.Submit(t.Context(), signed)
	require.NoError(t, err)
	require.Equal(t, keeperapi.Taken{JobID: id, State: keeperapi.StatePending}, taken)
	again, err := o.client.Submit(t.Context(), signed)
	require.NoError(t, err)
	require.Equal(t, taken, again, "handed in twice, taken once")

	// The process dies and comes back: what was taken is still there.
	require.NoError(t, o.store.Close())
	o.open(o.Sender(keeperAccount))
	require.NoError(t, o.taking.Round(t.Context()))
	job, err := o.Contracts.Job(t.Context(), id, nil)
	require.NoError(t, err)
	require.Equal(t, protocol.StatusOpen, job.Status)
	require.Equal(t, o.Account(requesterAccount).Address(), job.Requester)
	taken, err = o.client.Request(t.Context(), id)
	require.NoError(t, err)
	require.Equal(t, keeperapi.StateAnchored, taken.State)
	require.NoError(t, o.taking.Round(t.Context()), "there is nothing left to do")

	_, err = o.client.Request(t.Context(), common.Hash{7})
	require.ErrorIs(t, err, keeperapi.ErrUnknown)
}

func TestUselessRequestsAreNotTaken(t *testing.T) {
	o := newOffice(t)
	o.deposit(2e15)
	for _, c := range []struct {
		name   string
		signer int
		change func(*protocol.JobRequest)
		want   string
	}{
		{"signed by another", 3, nil, "not by the requester"},
		{"more than the deposit", requesterAccount, func(r *protocol.JobRequest) { r.Offer.MaxPrice = big.NewInt(3e15) }, "add to it with `assay deposit add`"},
		{"a quorum of more than the deposit", requesterAccount, func(r *protocol.JobRequest) {
			r.Assurance = protocol.Assurance{Mode: protocol.ModeTeeQuorum, Threshold: 2, Replicas: 3, Distinct: 3, Window: 3600}
		}, "the escrow needs 3000000000000000"},
		{"out of time", requesterAccount, func(r *protocol.JobRequest) { r.Offer.FinalDeadline = 1 }, "is over: sign a new request"},
	} {
		t.Run(c.name, func(t *testing.T) {
			request := o.Request(t, requesterAccount)
			if c.change != nil {
				c.change(&request)
			}
			signed, id := o.sign(request, c.signer)
			_, err := o.client.Submit(t.Context(), signed)
			require.ErrorIs(t, err, keeperapi.ErrRefused)
			require.ErrorContains(t, err, c.want)
			_, err = o.client.Request(t.Context(), id)
			require.ErrorIs(t, err, keeperapi.ErrUnknown, "nothing is kept")
		})
	}

	t.Run("on chain already", func(t *testing.T) {
		request := o.Request(t, requesterAccount)
		o.Post(t, requesterAccount, request)
		signed, _ := o.sign(request, requesterAccount)
		_, err := o.client.Submit(t.Context(), signed)
		require.ErrorContains(t, err, "on chain already, open")
	})

	for name, body := range map[string]string{
		"no JSON":          "hello",
		"unknown field":    `{"request":{},"signature":"0x","colour":"red"}`,
		"no signature":     `{"request":{}}`,
		"more behind it":   `{"request":{},"signature":"0x"} {}`,
		"half a request":   `{"request":{"requester":"0x12"},"signature":"0x"}`,
		"too long":         `{"request":"` + strings.Repeat("a", 70_000) + `"}`,
		"misspelled field": `{"request":{"requestor":"0x12"},"signature":"0x"}`,
	} {
		t.Run(name, func(t *testing.T) {
			answer, err := http.Post(o.url+"/v1/requests", "application/json", strings.NewReader(body))
			require.NoError(t, err)
			defer answer.Body.Close()
			require.Equal(t, http.StatusBadRequest, answer.StatusCode)
		})
	}
}

func TestNobodyFillsTheStore(t *testing.T) {
	o := newOffice(t)
	o.deposit(1e15)
	request := o.Request(t, requesterAccount)
	for i := range intake.MaxPendingPerOwner {
		request.Nonce = big.NewInt(int64(i))
		signed, id := o.sign(request, requesterAccount)
		require.NoError(t, o.store.Put(t.Context(), intake.Entry{ID: id, Signed: signed, State: keeperapi.StatePending}))
	}
	request.Nonce = big.NewInt(1 << 40)
	signed, _ := o.sign(request, requesterAccount)
	_, err := o.client.Submit(t.Context(), signed)
	require.ErrorContains(t, err, "wait until they are on chain")
}

// failing stands in for a sender that cannot get a call mined.
type failing struct{ err error }

func (f failing) Send(context.Context, chain.Call) (*types.Receipt, error) { return nil, f.err }

func TestRequestsWaitForBetterTimes(t *testing.T) {
	o := newOffice(t)
	o.deposit(1e15)
	first, firstID := o.sign(o.Request(t, requesterAccount), requesterAccount)
	second, secondID := o.sign(o.Request(t, requesterAccount), requesterAccount)
	for _, signed := range []keeperapi.SignedRequest{first, second} {
		_, err := o.client.Submit(t.Context(), signed)
		require.NoError(t, err, "each alone is covered")
	}
	o.taking.Sender = failing{errors.New("no answer")}
	require.NoError(t, o.taking.Round(t.Context()))
	require.Equal(t, keeperapi.StatePending, o.state(firstID), "tried again later")

	// The deposit is enough for one of them; the other waits until there is more.
	o.taking.Sender = o.Sender(keeperAccount)
	require.NoError(t, o.taking.Round(t.Context()))
	states := []string{o.state(firstID), o.state(secondID)}
	require.ElementsMatch(t, []string{keeperapi.StateAnchored, keeperapi.StatePending}, states)
	o.deposit(1e15)
	require.NoError(t, o.taking.Round(t.Context()))
	require.Equal(t, []string{keeperapi.StateAnchored, keeperapi.StateAnchored}, []string{o.state(firstID), o.state(secondID)})
}

func TestRequestsRunOutOfTimeAndAreForgotten(t *testing.T) {
	o := newOffice(t)
	o.deposit(1e15)
	signed, id := o.sign(o.Request(t, requesterAccount), requesterAccount)
	_, err := o.client.Submit(t.Context(), signed)
	require.NoError(t, err)
	o.clock.Advance(2 * time.Hour)
	require.NoError(t, o.taking.Round(t.Context()))
	require.Equal(t, keeperapi.StateRefused, o.state(id))
	o.clock.Advance(48 * time.Hour)
	require.NoError(t, o.taking.Round(t.Context()))
	_, err = o.client.Request(t.Context(), id)
	require.ErrorIs(t, err, keeperapi.ErrUnknown)
}

func (o *office) state(id common.Hash) string {
	o.t.Helper()
	taken, err := o.client.Request(o.t.Context(), id)
	require.NoError(o.t, err)
	return taken.State
}
