package api_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/keeper/internal/api"
	"github.com/assay-network/assay/keeper/internal/index"
)

var (
	market  = common.HexToAddress("0xaa")
	alice   = common.HexToAddress("0x01")
	bob     = common.HexToAddress("0x02")
	worker  = common.HexToAddress("0x0a")
	enclave = common.HexToHash("0xea")
)

const now = 5_000

func job(n int) common.Hash { return common.BigToHash(big.NewInt(int64(n))) }

// fill indexes five jobs, of which the first is settled, one worker and one enclave.
func fill(t *testing.T, store *index.Store) {
	t.Helper()
	at := func(block uint64, log uint) chain.Meta {
		return chain.Meta{Block: block, LogIndex: log, Time: 100 * block, TxHash: common.Hash{byte(block), byte(log)}}
	}
	request := protocol.JobRequest{Requester: alice, Nonce: big.NewInt(1), Offer: protocol.Offer{
		MinPrice: big.NewInt(1), MaxPrice: big.NewInt(2), FloorFee: big.NewInt(0), Collateral: big.NewInt(3), FinalDeadline: 9_000,
	}}
	first := chain.BlockEvents{Number: 1, Hash: common.Hash{1}, Events: []chain.Event{
		chain.WorkerRegistered{Meta: at(1, 0), Operator: worker, WorkerID: 1, URL: "http://w"},
		chain.EnclaveRegistered{Meta: at(1, 1), Enclave: enclave, Operator: worker},
		chain.SignerAdmitted{Meta: at(1, 2), Enclave: enclave, Signer: bob, Expiry: now, Capacity: big.NewInt(0)},
	}}
	second := chain.BlockEvents{Number: 2, Hash: common.Hash{2}}
	for n := 1; n <= 5; n++ {
		request.Requester = alice
		if n == 5 {
			request.Requester = bob
		}
		second.Events = append(second.Events, chain.JobPosted{
			Meta: at(2, uint(n)), JobID: job(n), Requester: request.Requester, Request: request,
		})
	}
	third := chain.BlockEvents{Number: 3, Hash: common.Hash{3}, Events: []chain.Event{
		chain.JobAssigned{Meta: at(3, 0), JobID: job(1), Worker: worker, Price: big.NewInt(2), Deadline: 400},
		chain.JobSettled{
			Meta: at(3, 1), JobID: job(1), Worker: worker, Outcome: protocol.OutcomeOk, Cycles: 9, Paid: big.NewInt(2),
			Fee: big.NewInt(0), PublicValues: []byte{7},
		},
	}}
	require.NoError(t, store.Apply(t.Context(), []chain.BlockEvents{first, second, third}))
}

func newAPI(t *testing.T, change func(*api.Deps)) http.Handler {
	t.Helper()
	store, err := index.Open(t.Context(), t.TempDir()+"/index.sqlite", 31337, market)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, store.Close()) })
	fill(t, store)
	blobs, err := artifact.OpenStore(artifact.StoreConfig{Dir: t.TempDir(), MaxBlobBytes: 10, QuotaBytes: 100})
	require.NoError(t, err)
	deps := api.Deps{
		Index: store, Watch: func() chain.WatchStatus { return chain.WatchStatus{Head: 7, Applied: 3} },
		Deployment: chain.Deployment{ChainID: 31337, Profile: "development", Contracts: chain.Addresses{JobMarket: market}},
		Duties:     []string{"expire"}, Account: bob, Blobs: blobs, Clock: clock.NewFake(time.Unix(now, 0)), Log: zerolog.Nop(),
	}
	if change != nil {
		change(&deps)
	}
	mux := http.NewServeMux()
	api.New(deps).Mount(mux.Handle)
	return mux
}

func ask(t *testing.T, handler http.Handler, path string) *httptest.ResponseRecorder {
	t.Helper()
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil))
	return recorder
}

func decode[T any](t *testing.T, answer *httptest.ResponseRecorder) T {
	t.Helper()
	require.Equal(t, http.StatusOK, answer.Code, answer.Body.String())
	var value T
	require.NoError(t, json.Unmarshal(answer.Body.Bytes(), &value))
	return value
}

func TestJobTellsAll(t *testing.T) {
	handler := newAPI(t, nil)
	answer := ask(t, handler, "/v1/jobs/"+job(1).Hex())
	got := decode[index.Job](t, answer)
	require.Equal(t, "settled", got.Status)
	require.Equal(t, "2", got.Outcome.Paid)
	require.Len(t, got.Timeline, 3)
	require.Equal(t, common.Hash{3, 1}, got.Timeline[2].TxHash)
	for _, part := range []string{`"publicValues":"0x07"`, `"paid":"2"`, `"fee":"0"`, `"outcome":"ok"`, `"bids":[]`, `"maxPrice":"2"`} {
		require.Contains(t, answer.Body.String(), part)
	}
	require.Equal(t, "*", answer.Header().Get("Access-Control-Allow-Origin"))
}

func TestJobsAreListedInPages(t *testing.T) {
	handler := newAPI(t, nil)
	var seen []string
	for path, pages := "/v1/jobs?limit=2", 0; path != ""; pages++ {
		require.Less(t, pages, 4, "the listing ends")
		list := decode[api.JobList](t, ask(t, handler, path))
		for _, one := range list.Jobs {
			seen = append(seen, fmt.Sprintf("%d %s", one.ID.Big(), one.Status))
		}
		path = ""
		if list.Next != "" {
			path = "/v1/jobs?limit=2&before=" + list.Next
		}
	}
	require.Equal(t, []string{"5 open", "4 open", "3 open", "2 open", "1 settled"}, seen)

	list := decode[api.JobList](t, ask(t, handler, "/v1/jobs?status=open&requester="+bob.Hex()))
	require.Len(t, list.Jobs, 1)
	require.Nil(t, list.Jobs[0].Worker)
	require.Empty(t, list.Next)
	list = decode[api.JobList](t, ask(t, handler, "/v1/jobs?status=settled"))
	require.Equal(t, &worker, list.Jobs[0].Worker)
	require.Equal(t, "2", list.Jobs[0].Price)
	require.Contains(t, ask(t, handler, "/v1/jobs?status=held").Body.String(), `"jobs":[]`)
}

func TestWorkersEnclavesAndStatus(t *testing.T) {
	handler := newAPI(t, nil)
	workers := decode[api.WorkerList](t, ask(t, handler, "/v1/workers"))
	require.Len(t, workers.Workers, 1)
	require.EqualValues(t, 1, workers.Workers[0].Settled)
	enclaves := decode[api.EnclaveList](t, ask(t, handler, "/v1/enclaves"))
	require.True(t, enclaves.Enclaves[0].Live)
	late := newAPI(t, func(d *api.Deps) { d.Clock = clock.NewFake(time.Unix(now+1, 0)) })
	require.False(t, decode[api.EnclaveList](t, ask(t, late, "/v1/enclaves")).Enclaves[0].Live)

	status := decode[api.Status](t, ask(t, handler, "/v1/status"))
	require.Equal(t, api.Status{
		ChainID: 31337, Profile: "development", Contracts: chain.Addresses{JobMarket: market}, Head: 7, Indexed: 3,
		Jobs: map[string]int{"open": 4, "settled": 1}, Duties: []string{"expire"}, Account: bob,
		Blobs: api.BlobStatus{Quota: 100, MaxBlob: 10},
	}, status)
}

func TestQuestionsAreRefused(t *testing.T) {
	handler := newAPI(t, nil)
	for _, c := range []struct {
		path   string
		status int
		code   string
		want   string
	}{
		{"/v1/jobs/" + job(9).Hex(), 404, "not_found", "not in the index"},
		{"/v1/jobs/0x12", 400, "bad_request", "64 hexadecimal digits"},
		{"/v1/jobs/latest", 400, "bad_request", "64 hexadecimal digits"},
		{"/v1/jobs?status=opened", 400, "bad_request", `no status is called \"opened\"`},
		{"/v1/jobs?requester=alice", 400, "bad_request", "40 hexadecimal digits"},
		{"/v1/jobs?limit=0", 400, "bad_request", "from 1 to 500"},
		{"/v1/jobs?limit=501", 400, "bad_request", "from 1 to 500"},
		{"/v1/jobs?limit=many", 400, "bad_request", "from 1 to 500"},
		{"/v1/jobs?before=3", 400, "bad_request", "next"},
		{"/v1/jobs?before=-1.0", 400, "bad_request", "next"},
		{"/v1/jobs?state=open", 400, "bad_request", `no parameter is called \"state\"`},
		{"/v1/jobs?limit=1&limit=2", 400, "bad_request", "give limit once"},
	} {
		answer := ask(t, handler, c.path)
		require.Equal(t, c.status, answer.Code, c.path)
		require.Contains(t, answer.Body.String(), `"code":"`+c.code+`"`, c.path)
		require.Contains(t, answer.Body.String(), c.want, c.path)
	}
}

// broken is an index whose disk has gone.
type broken struct{ api.Index }

func (broken) Job(context.Context, common.Hash) (*index.Job, error) {
	return nil, errors.New("disk at /secret/path")
}

func (broken) Counts(context.Context) (map[string]int, error) {
	return nil, errors.New("disk at /secret/path")
}

func (broken) Enclaves(context.Context) ([]*index.Enclave, error) {
	return nil, errors.New("disk at /secret/path")
}

func TestFaultsOfOursAreNotTold(t *testing.T) {
	handler := newAPI(t, func(d *api.Deps) { d.Index = broken{} })
	for _, path := range []string{"/v1/jobs/" + job(1).Hex(), "/v1/status", "/v1/enclaves"} {
		answer := ask(t, handler, path)
		require.Equal(t, http.StatusInternalServerError, answer.Code)
		require.NotContains(t, answer.Body.String(), "secret")
	}
}
