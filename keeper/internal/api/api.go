// Package api answers questions about jobs, workers and enclaves over HTTP, in JSON, out of the index. It changes
// nothing; blobs are served beside it by internal/artifact.
//
// Amounts are decimal strings in the smallest unit of their token, hashes and addresses are 0x hex, times are seconds
// since the epoch. Refusals are {"error":{"code","message"}}.
package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/service/httpd"
	"github.com/assay-network/assay/keeper/internal/index"
)

// Limits of a listing.
const (
	DefaultLimit = 50
	MaxLimit     = 500
)

// errBadRequest marks what the asker got wrong.
var errBadRequest = errors.New("bad request")

// Index is what is needed of the index.
type Index interface {
	Job(ctx context.Context, id common.Hash) (*index.Job, error)
	Jobs(ctx context.Context, filter index.JobFilter) ([]*index.Job, error)
	Workers(ctx context.Context) ([]*index.Worker, error)
	Enclaves(ctx context.Context) ([]*index.Enclave, error)
	Counts(ctx context.Context) (map[string]int, error)
}

// Blobs is what is told of the blob store.
type Blobs interface {
	Used() int64
	Quota() int64
	MaxBlobBytes() int64
}

// Deps is what an API works with.
type Deps struct {
	Index Index
	// Watch tells how far the chain was read.
	Watch      func() chain.WatchStatus
	Deployment chain.Deployment
	// Duties are those this keeper does, Account who pays for them; zero if it does none.
	Duties  []string
	Account common.Address
	Blobs   Blobs
	Clock   clock.Clock
	Log     zerolog.Logger
}

// API answers. It is safe for concurrent use.
type API struct {
	deps Deps
}

// New makes an API.
func New(deps Deps) *API { return &API{deps: deps} }

// Mount adds the routes.
func (a *API) Mount(handle func(pattern string, handler http.Handler)) {
	handle("GET /v1/jobs/{id}", a.answer(a.job))
	handle("GET /v1/jobs", a.answer(a.jobs))
	handle("GET /v1/workers", a.answer(a.workers))
	handle("GET /v1/enclaves", a.answer(a.enclaves))
	handle("GET /v1/status", a.answer(a.status))
}

// answer turns a value or an error into a response.
func (a *API) answer(question func(r *http.Request) (any, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// Everything here is public, and pages of other origins may read it.
		w.Header().Set("Access-Control-Allow-Origin", "*")
		value, err := question(r)
		switch {
		case err == nil:
			httpd.WriteJSON(w, http.StatusOK, value)
		case errors.Is(err, index.ErrNotFound):
			httpd.WriteError(w, http.StatusNotFound, "not_found", err.Error())
		case errors.Is(err, errBadRequest), errors.Is(err, index.ErrBadQuery):
			httpd.WriteError(w, http.StatusBadRequest, "bad_request", err.Error())
		case r.Context().Err() != nil: // the asker has gone
		default:
			a.deps.Log.Warn().Err(err).Str("path", r.URL.Path).Msg("Question left unanswered")
			httpd.WriteError(w, http.StatusInternalServerError, "internal", "the index could not be read")
		}
	})
}

func (a *API) job(r *http.Request) (any, error) {
	id, err := parseHash("job id", r.PathValue("id"))
	if err != nil {
		return nil, err
	}
	return a.deps.Index.Job(r.Context(), id)
}

// JobSummary is a job as a line of a listing.
type JobSummary struct {
	ID            common.Hash    `json:"jobId"`
	Status        string         `json:"status"`
	Requester     common.Address `json:"requester"`
	BidEnd        uint64         `json:"bidEnd"`
	FinalDeadline uint64         `json:"finalDeadline"`
	// Worker and Price are the assignee's, from the assignment on.
	Worker *common.Address `json:"worker,omitempty"`
	Price  string          `json:"price,omitempty"`
	Bids   int             `json:"bids"`
	Posted index.Place     `json:"posted"`
}

// JobList is a part of all jobs, the newest first.
type JobList struct {
	Jobs []JobSummary `json:"jobs"`
	// Next continues the listing as the parameter `before`; missing at its end.
	Next string `json:"next,omitempty"`
}

func (a *API) jobs(r *http.Request) (any, error) {
	filter, err := parseFilter(r.URL.Query())
	if err != nil {
		return nil, err
	}
	found, err := a.deps.Index.Jobs(r.Context(), filter)
	if err != nil {
		return nil, err
	}
	list := JobList{Jobs: make([]JobSummary, len(found))}
	for i, job := range found {
		list.Jobs[i] = summarize(job)
	}
	if len(found) == filter.Limit {
		last := found[len(found)-1].Posted
		list.Next = fmt.Sprintf("%d.%d", last.Block, last.LogIndex)
	}
	return list, nil
}

func summarize(job *index.Job) JobSummary {
	summary := JobSummary{
		ID: job.ID, Status: job.Status, Requester: job.Requester, BidEnd: job.BidEnd, FinalDeadline: job.FinalDeadline,
		Bids: len(job.Bids), Posted: job.Posted,
	}
	if job.Assignment != nil {
		summary.Worker, summary.Price = &job.Assignment.Worker, job.Assignment.Price
	}
	return summary
}

func parseFilter(query url.Values) (index.JobFilter, error) {
	filter := index.JobFilter{Limit: DefaultLimit}
	for name, values := range query {
		if len(values) != 1 {
			return filter, fmt.Errorf("%w: give %s once", errBadRequest, name)
		}
		var err error
		switch name {
		case "status":
			filter.Status = values[0]
		case "requester":
			filter.Requester, err = parseAddress(name, values[0])
		case "limit":
			filter.Limit, err = strconv.Atoi(values[0])
			if err != nil || filter.Limit < 1 || filter.Limit > MaxLimit {
				err = fmt.Errorf("%w: limit must be a number from 1 to %d", errBadRequest, MaxLimit)
			}
		case "before":
			filter.Before, err = parsePlace(values[0])
		default:
			err = fmt.Errorf("%w: no parameter is called %q; there are status, requester, limit and before", errBadRequest, name)
		}
		if err != nil {
			return filter, err
		}
	}
	return filter, nil
}

func parseHash(what, text string) (common.Hash, error) {
	raw, err := hexutil.Decode(text)
	if err != nil || len(raw) != common.HashLength {
		return common.Hash{}, fmt.Errorf("%w: %s must be 0x and 64 hexadecimal digits", errBadRequest, what)
	}
	return common.BytesToHash(raw), nil
}

func parseAddress(what, text string) (common.Address, error) {
	if !strings.HasPrefix(text, "0x") || !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%w: %s must be 0x and 40 hexadecimal digits", errBadRequest, what)
	}
	return common.HexToAddress(text), nil
}

func parsePlace(text string) (*index.JobPlace, error) {
	block, logIndex, _ := strings.Cut(text, ".")
	number, err := strconv.ParseInt(block, 10, 64)
	position, positionErr := strconv.ParseInt(logIndex, 10, 32)
	if err != nil || positionErr != nil || number < 0 || position < 0 {
		return nil, fmt.Errorf("%w: before must be the `next` of an earlier answer", errBadRequest)
	}
	return &index.JobPlace{Block: uint64(number), LogIndex: uint(position)}, nil
}

// WorkerList is all operators.
type WorkerList struct {
	Workers []*index.Worker `json:"workers"`
}

func (a *API) workers(r *http.Request) (any, error) {
	found, err := a.deps.Index.Workers(r.Context())
	return WorkerList{Workers: found}, err
}

// EnclaveNow is an enclave and whether it is live now.
type EnclaveNow struct {
	*index.Enclave
	Live bool `json:"live"`
}

// EnclaveList is all enclaves.
type EnclaveList struct {
	Enclaves []EnclaveNow `json:"enclaves"`
}

func (a *API) enclaves(r *http.Request) (any, error) {
	found, err := a.deps.Index.Enclaves(r.Context())
	if err != nil {
		return nil, err
	}
	now := uint64(max(a.deps.Clock.Now().Unix(), 0))
	list := EnclaveList{Enclaves: make([]EnclaveNow, len(found))}
	for i, enclave := range found {
		list.Enclaves[i] = EnclaveNow{Enclave: enclave, Live: enclave.LiveAt(now)}
	}
	return list, nil
}

// Status is how the keeper stands.
type Status struct {
	ChainID   uint64          `json:"chainId"`
	Profile   string          `json:"profile"`
	Contracts chain.Addresses `json:"contracts"`
	// Head is the newest block seen, Indexed the newest in the index.
	Head    uint64         `json:"head"`
	Indexed uint64         `json:"indexed"`
	Jobs    map[string]int `json:"jobs"`
	Duties  []string       `json:"duties"`
	Account common.Address `json:"account"`
	Blobs   BlobStatus     `json:"blobs"`
}

// BlobStatus is how full the blob store is, in bytes.
type BlobStatus struct {
	Used    int64 `json:"used"`
	Quota   int64 `json:"quota"`
	MaxBlob int64 `json:"maxBlob"`
}

func (a *API) status(r *http.Request) (any, error) {
	counts, err := a.deps.Index.Counts(r.Context())
	if err != nil {
		return nil, err
	}
	watch := a.deps.Watch()
	return Status{
		ChainID: a.deps.Deployment.ChainID, Profile: a.deps.Deployment.Profile, Contracts: a.deps.Deployment.Contracts,
		Head: watch.Head, Indexed: watch.Applied, Jobs: counts, Duties: a.deps.Duties, Account: a.deps.Account,
		Blobs: BlobStatus{Used: a.deps.Blobs.Used(), Quota: a.deps.Blobs.Quota(), MaxBlob: a.deps.Blobs.MaxBlobBytes()},
	}, nil
}
