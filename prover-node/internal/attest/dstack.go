package attest

import (
	"context"
	"encoding/hex"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/Dstack-TEE/dstack/sdk/go/dstack"

	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/rtmr"
)

// agentTimeout bounds a call of dstack's guest agent, which asks the host for the quote.
const agentTimeout = time.Minute

// Dstack has dstack's guest agent make quotes. It replays the event log that comes with each, and refuses a quote whose
// log does not say clearly what the machine runs.
type Dstack struct {
	client *dstack.DstackClient

	mu       sync.Mutex
	workload *DstackWorkload
}

// DstackWorkload is what a dstack machine runs.
type DstackWorkload struct {
	rtmr.Workload
	// Binding says whether the deployment's measurement depends on it.
	Binding rtmr.Binding
}

// NewDstack makes the provider. The endpoint is the agent's Unix socket, or an http address.
func NewDstack(endpoint string) *Dstack {
	return &Dstack{client: dstack.NewDstackClient(dstack.WithEndpoint(endpoint),
		dstack.WithLogger(slog.New(slog.DiscardHandler)))}
}

// Name is dstack.
func (*Dstack) Name() string { return string(MethodDstack) }

// Quote asks the agent, and checks the log.
func (p *Dstack) Quote(ctx context.Context, reportData [64]byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, agentTimeout)
	defer cancel()
	answer, err := p.client.GetQuote(ctx, reportData[:])
	if err != nil {
		return nil, fmt.Errorf("guest agent: %w", err)
	}
	raw, err := hex.DecodeString(answer.Quote)
	if err != nil {
		return nil, fmt.Errorf("guest agent: quote: %w", err)
	}
	workload, err := workloadOf(raw, answer.EventLog)
	if err != nil {
		return nil, fmt.Errorf("guest agent: %w", err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.workload = &workload
	return raw, nil
}

// Workload is what the last quote's log said; false before the first quote.
func (p *Dstack) Workload() (DstackWorkload, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.workload == nil {
		return DstackWorkload{}, false
	}
	return *p.workload, true
}

func workloadOf(raw []byte, eventLog string) (DstackWorkload, error) {
	quote, err := parse.ReadQuote(raw)
	if err != nil {
		return DstackWorkload{}, err
	}
	if quote.TD == nil {
		return DstackWorkload{}, fmt.Errorf("a quote of %s, want one of TDX", quote.Header.TEE)
	}
	log, err := rtmr.ReadLog([]byte(eventLog))
	if err != nil {
		return DstackWorkload{}, err
	}
	workload, err := rtmr.ReadWorkload(log, quote.TD.RTMR)
	if err != nil {
		return DstackWorkload{}, err
	}
	binding, err := workload.CheckConfigID(quote.TD.MRConfigID)
	return DstackWorkload{Workload: workload, Binding: binding}, err
}
