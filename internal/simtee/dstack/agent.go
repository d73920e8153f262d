// Package dstack is dstack's guest agent on a simulated machine: the same calls on a Unix socket, answered by genuine
// simulated quotes whose registers replay from the event log beside them.
//
// It serves what attestation needs: quotes, the log, events of applications, and what the machine says of itself. Keys
// and certificates it does not hand out.
package dstack

import (
	"crypto/sha256"
	"crypto/sha512"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/assay-network/assay/internal/dcap/rtmr"
	"github.com/assay-network/assay/internal/simtee"
)

// ErrConfig reports a machine that cannot be simulated.
var ErrConfig = errors.New("simulated dstack machine")

// Fault makes the agent's answers wrong in one way. What is wrong with a quote itself is for [simtee.Knob].
type Fault string

// The faults.
const (
	// FaultReportData answers with a quote over other report data than was asked for.
	FaultReportData Fault = "report-data"
	// FaultTruncatedLog leaves out the log's last event.
	FaultTruncatedLog Fault = "truncated-log"
	// FaultForgedLog names another compose hash in the log than was measured, the digest along with it.
	FaultForgedLog Fault = "forged-log"
	// FaultNoDigests leaves out the digests of runtime events, as some agents do; nothing is wrong with that.
	FaultNoDigests Fault = "no-digests"
	// FaultGarbledLog sends a log that is not JSON.
	FaultGarbledLog Fault = "garbled-log"
	// FaultGarbledQuote sends a quote that is not hex.
	FaultGarbledQuote Fault = "garbled-quote"
	// FaultUnavailable answers every call with status 500, as an agent does whose machine cannot quote.
	FaultUnavailable Fault = "unavailable"
)

// Config says what machine to simulate. The zero value is a default one.
type Config struct {
	// Format of the quotes, one for trust domains. Default TDX version 4.
	Format simtee.Format
	// Compose is the application's compose file. Default some short one.
	Compose []byte
	// Bind puts the compose hash into MRCONFIGID, as later versions of dstack do.
	Bind bool
	// Boot replaces what is measured until the machine is ready. Default [Boot] of the compose file.
	Boot []rtmr.Event
}

// Agent is the guest agent of one machine. It is an http.Handler, see [Agent.ServeHTTP], and safe for concurrent use.
type Agent struct {
	platform *simtee.Platform
	config   Config
	compose  [32]byte

	mu     sync.Mutex
	events []rtmr.Event
	faults []Fault
	knobs  []simtee.Knob
}

// New starts up the machine.
func New(platform *simtee.Platform, config Config) (*Agent, error) {
	if !config.Format.TDX() {
		return nil, fmt.Errorf("%w: format %s is not for trust domains", ErrConfig, config.Format)
	}
	if len(config.Compose) == 0 {
		config.Compose = []byte(`{"manifest_version":2,"name":"assay","runner":"docker-compose"}`)
	}
	a := &Agent{platform: platform, config: config, compose: sha256.Sum256(config.Compose)}
	a.events = slices.Clone(config.Boot)
	if len(a.events) == 0 {
		a.events = Boot(a.compose)
	}
	return a, nil
}

// Boot is what a machine measures until it is ready: firmware, kernel, command line, and then dstack's own events.
func Boot(compose [32]byte) []rtmr.Event {
	events := []rtmr.Event{}
	for register, names := range [][]string{{"firmware", "boot order"}, {"kernel"}, {"command line", "initrd"}} {
		for _, name := range names {
			events = append(events, rtmr.Event{
				Register: register, Type: 0x80000001, Digest: sha512.Sum384([]byte("assay/simtee/dstack/" + name)),
				Payload: []byte(name),
			})
		}
	}
	return append(events,
		rtmr.NewRuntimeEvent(rtmr.EventPreparing, nil),
		rtmr.NewRuntimeEvent(rtmr.EventAppID, appID(compose)),
		rtmr.NewRuntimeEvent(rtmr.EventComposeHash, compose[:]),
		rtmr.NewRuntimeEvent(rtmr.EventInstanceID, instanceID(compose)),
		rtmr.NewRuntimeEvent(rtmr.EventBootDone, nil),
		rtmr.NewRuntimeEvent(rtmr.EventKeyProvider, []byte(`{"name":"none","id":""}`)),
		rtmr.NewRuntimeEvent(rtmr.EventReady, nil),
	)
}

const idSize = 20

// appID is, as for applications that no contract names, the beginning of the compose hash.
func appID(compose [32]byte) []byte { return slices.Clone(compose[:idSize]) }

func instanceID(compose [32]byte) []byte {
	hash := sha256.Sum256(append([]byte("assay/simtee/dstack/instance/"), compose[:]...))
	return hash[:idSize]
}

// Break has the agent answer with the faults from now on, and with no others.
func (a *Agent) Break(faults ...Fault) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.faults = faults
}

// Turn has the quotes made with the knobs from now on, and with no others.
func (a *Agent) Turn(knobs ...simtee.Knob) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.knobs = knobs
}

// Emit measures an event of an application.
func (a *Agent) Emit(name string, payload []byte) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.events = append(a.events, rtmr.NewRuntimeEvent(name, payload))
}

// ComposeHash is the hash of the application's compose file.
func (a *Agent) ComposeHash() [32]byte { return a.compose }

// TD is the machine's trust domain as it is now.
func (a *Agent) TD() simtee.TDConfig {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.td()
}

func (a *Agent) td() simtee.TDConfig {
	td := simtee.DefaultTD()
	td.RTMR = rtmr.Replay(a.events)
	if a.config.Bind {
		td.MRConfigID[0] = 1
		copy(td.MRConfigID[1:], a.compose[:])
	}
	return td
}

// answer is a quote and the log behind it.
type answer struct {
	quote []byte
	log   []rtmr.Event
}

// quote has the machine quoted over the report data.
func (a *Agent) quote(reportData [64]byte) (answer, []Fault, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if slices.Contains(a.faults, FaultReportData) {
		reportData[0] ^= 1
	}
	quote, err := a.platform.Quote(simtee.QuoteConfig{Format: a.config.Format, TD: a.td(), ReportData: reportData}, a.knobs...)
	return answer{quote, slices.Clone(a.events)}, slices.Clone(a.faults), err
}

func (a *Agent) has(fault Fault) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return slices.Contains(a.faults, fault)
}
