package rtmr

import (
	"bytes"
	"crypto/sha512"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
)

// Registers is how many run-time measurement registers a trust domain has.
const Registers = 4

// runtimeRegister is the one that software measures into once the operating system runs.
const runtimeRegister = 3

// RuntimeEvent is the type of the events that dstack measures into the last register. Firmware and loader write the
// others, in formats of their own.
const RuntimeEvent = 0x08000001

// Bounds of a log that is read. Real ones have some thirty events.
const (
	maxEvents  = 4096
	maxPayload = 1 << 20
)

// ErrLog means that the log cannot be read.
var ErrLog = errors.New("malformed event log")

// Digest is what is measured into a register, and the value of one.
type Digest = [sha512.Size384]byte

// Event is something that was measured.
type Event struct {
	// Register is that into which it was measured, 0 to 3.
	Register int
	Type     uint32
	Digest   Digest
	// Name and Payload say what it was. They are empty for what the log's writer does not know by name.
	Name    string
	Payload []byte
}

// NewRuntimeEvent is an event as dstack measures it.
func NewRuntimeEvent(name string, payload []byte) Event {
	return Event{
		Register: runtimeRegister, Type: RuntimeEvent, Digest: runtimeDigest(name, payload), Name: name, Payload: payload,
	}
}

// runtimeDigest is SHA-384 of the type, the name and the payload, with colons in between.
func runtimeDigest(name string, payload []byte) Digest {
	kind := binary.LittleEndian.AppendUint32(nil, RuntimeEvent)
	return sha512.Sum384(bytes.Join([][]byte{kind, []byte(name), payload}, []byte(":")))
}

// eventJSON is an event in a log.
type eventJSON struct {
	Register int    `json:"imr"`
	Type     uint32 `json:"event_type"`
	Digest   string `json:"digest"`
	Name     string `json:"event"`
	Payload  string `json:"event_payload"`
}

// ReadLog reads a log: a JSON array of {imr, event_type, digest, event, event_payload}. Runtime events may come without
// their digest; where they have one it must be theirs.
func ReadLog(text []byte) ([]Event, error) {
	var in []eventJSON
	if err := json.Unmarshal(text, &in); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrLog, err)
	}
	if len(in) > maxEvents {
		return nil, fmt.Errorf("%w: %d events, of at most %d", ErrLog, len(in), maxEvents)
	}
	out := make([]Event, len(in))
	for i, one := range in {
		event, err := one.read()
		if err != nil {
			return nil, fmt.Errorf("%w: event %d: %w", ErrLog, i, err)
		}
		out[i] = event
	}
	return out, nil
}

func (e eventJSON) read() (Event, error) {
	if e.Register < 0 || e.Register >= Registers {
		return Event{}, fmt.Errorf("register %d, want 0 to %d", e.Register, Registers-1)
	}
	payload, err := hex.DecodeString(e.Payload)
	if err != nil || len(payload) > maxPayload {
		return Event{}, fmt.Errorf("payload is not hex of at most %d bytes", maxPayload)
	}
	event := Event{Register: e.Register, Type: e.Type, Name: e.Name, Payload: payload}
	digest, err := hex.DecodeString(e.Digest)
	if err != nil || len(digest) > len(event.Digest) {
		return Event{}, fmt.Errorf("digest is not hex of at most %d bytes", len(event.Digest))
	}
	copy(event.Digest[:], digest) // A shorter one, of another hash, is measured with zeros behind it.
	if e.Register != runtimeRegister {
		if len(digest) == 0 {
			return Event{}, fmt.Errorf("register %d: no digest", e.Register)
		}
		return event, nil
	}
	if e.Type != RuntimeEvent {
		return Event{}, fmt.Errorf("register %d: type %#x, want %#x", e.Register, e.Type, RuntimeEvent)
	}
	own := runtimeDigest(e.Name, payload)
	if len(digest) > 0 && event.Digest != own {
		return Event{}, fmt.Errorf("the digest is not that of %q and its payload", e.Name)
	}
	event.Digest = own
	return event, nil
}

// MarshalLog writes a log as [ReadLog] reads it.
func MarshalLog(events []Event) ([]byte, error) {
	out := make([]eventJSON, len(events))
	for i, e := range events {
		out[i] = eventJSON{e.Register, e.Type, hex.EncodeToString(e.Digest[:]), e.Name, hex.EncodeToString(e.Payload)}
	}
	text, err := json.Marshal(out)
	if err != nil {
		return nil, fmt.Errorf("encode event log: %w", err)
	}
	return text, nil
}

// Replay returns what the registers hold after the events: zero, and then with each event the hash of what was there
// and the event's digest.
func Replay(events []Event) [Registers]Digest {
	var registers [Registers]Digest
	for _, e := range events {
		at := &registers[e.Register]
		*at = sha512.Sum384(append(at[:], e.Digest[:]...))
	}
	return registers
}
