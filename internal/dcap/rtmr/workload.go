package rtmr

import (
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Names of what dstack measures before any application runs.
const (
	EventPreparing   = "system-preparing"
	EventAppID       = "app-id"
	EventComposeHash = "compose-hash"
	EventInstanceID  = "instance-id"
	EventBootDone    = "boot-mr-done"
	EventKeyProvider = "key-provider"
	EventReady       = "system-ready"
)

// Errors of a log that does not say what runs.
var (
	// ErrReplay means that the log is not the one behind the registers.
	ErrReplay = errors.New("event log does not replay to the quote's registers")
	// ErrWorkload means that it is, but does not say clearly what runs.
	ErrWorkload = errors.New("event log does not name one workload")
)

// Workload is what a dstack machine runs, as measured before it was ready.
type Workload struct {
	// AppID is of 20 bytes; ComposeHash is the SHA-256 of the application's compose file.
	AppID       []byte
	ComposeHash [32]byte
	InstanceID  []byte
	KeyProvider []byte
	// Later counts the events that came after the machine was ready. Applications emit those, under any name: they
	// are replayed, and not believed.
	Later int
}

// ReadWorkload replays the log, demands that it gives the registers, and reads what was measured into the last one
// up to the moment at which the machine was ready.
func ReadWorkload(events []Event, registers [Registers]Digest) (Workload, error) {
	for i, replayed := range Replay(events) {
		if replayed != registers[i] {
			return Workload{}, fmt.Errorf("%w: RTMR%d is %x, the log gives %x", ErrReplay, i, registers[i], replayed)
		}
	}
	measured := slices.DeleteFunc(slices.Clone(events), func(e Event) bool { return e.Register != runtimeRegister })
	ready := slices.IndexFunc(measured, func(e Event) bool { return e.Name == EventReady })
	if ready < 0 {
		return Workload{}, fmt.Errorf("%w: there is no event %q in it", ErrWorkload, EventReady)
	}
	named := map[string][]byte{}
	for _, e := range measured[:ready] {
		// The digest joins name and payload by a colon: with one inside a name, an event could be told as another.
		if strings.Contains(e.Name, ":") {
			return Workload{}, fmt.Errorf("%w: the name %q has a colon in it", ErrWorkload, e.Name)
		}
		if _, twice := named[e.Name]; twice {
			return Workload{}, fmt.Errorf("%w: %q stands in it twice before %q", ErrWorkload, e.Name, EventReady)
		}
		named[e.Name] = e.Payload
	}
	for _, needed := range []string{EventAppID, EventComposeHash} {
		if len(named[needed]) == 0 {
			return Workload{}, fmt.Errorf("%w: nothing called %q stands before %q", ErrWorkload, needed, EventReady)
		}
	}
	workload := Workload{
		AppID: named[EventAppID], InstanceID: named[EventInstanceID], KeyProvider: named[EventKeyProvider],
		Later: len(measured) - ready - 1,
	}
	if len(named[EventComposeHash]) != len(workload.ComposeHash) {
		return Workload{}, fmt.Errorf("%w: the compose hash has %d bytes, want %d", ErrWorkload,
			len(named[EventComposeHash]), len(workload.ComposeHash))
	}
	workload.ComposeHash = [32]byte(named[EventComposeHash])
	return workload, nil
}

// Binding says how a trust domain's MRCONFIGID speaks of its workload. It matters since MRCONFIGID is part of the
// measurement that deployments allow, and the last register is not.
type Binding int

// How MRCONFIGID may speak of the workload.
const (
	// Unbound is a MRCONFIGID of zeros: one and the same measurement runs anything.
	Unbound Binding = iota
	// BoundToCompose is version 1: the compose hash stands in it.
	BoundToCompose
	// BoundOtherwise is any other content: whatever it is made of, another workload may have another one.
	BoundOtherwise
)

// String says what the binding means.
func (b Binding) String() string {
	return map[Binding]string{
		Unbound:        "the measurement does not cover the compose hash",
		BoundToCompose: "the measurement covers the compose hash",
		BoundOtherwise: "the measurement covers a configuration of a kind unknown here",
	}[b]
}

// configWithCompose is the first byte of a MRCONFIGID of version 1.
const configWithCompose = 1

// CheckConfigID says how MRCONFIGID speaks of the workload; an error if it speaks of another one.
func (w Workload) CheckConfigID(config Digest) (Binding, error) {
	switch {
	case config == Digest{}:
		return Unbound, nil
	case config[0] != configWithCompose:
		return BoundOtherwise, nil
	}
	expected := Digest{configWithCompose}
	copy(expected[1:], w.ComposeHash[:])
	if config != expected {
		return 0, fmt.Errorf("%w: MRCONFIGID names the compose hash %s, the log %x", ErrWorkload,
			hex.EncodeToString(config[1:1+len(w.ComposeHash)]), w.ComposeHash)
	}
	return BoundToCompose, nil
}
