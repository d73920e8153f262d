package prover

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// Faults of ceremonies.
var (
	// ErrCeremony reports a directory that holds no ceremony for the circuit, or one that is at another step.
	ErrCeremony = errors.New("ceremony")
	// ErrContribution reports a contribution that does not follow from the one before.
	ErrContribution = errors.New("contribution does not hold")
)

// Ceremony makes keys by several parties, each of whom adds a secret and forgets it: as long as one of them does, nobody
// can forge proofs. The first phase is of the size of the circuit only, the second of the circuit itself; each ends with
// a public beacon. The directory is passed from hand to hand; every step checks all that came before.
type Ceremony struct {
	dir     string
	circuit *Circuit
	state   ceremonyState
}

// ceremonyState is what ceremony.json holds.
type ceremonyState struct {
	Circuit string `json:"circuit"`
	Domain  uint64 `json:"domain"`
	// FirstBeacon ended the first phase; empty before.
	FirstBeacon string `json:"firstBeacon,omitempty"`
}

const (
	stateFile   = "ceremony.json"
	firstPhase  = "first"
	secondPhase = "second"
)

// NewCeremony begins a ceremony in a directory that holds none.
func NewCeremony(c *Circuit, dir string) (*Ceremony, error) {
	if _, err := os.Stat(filepath.Join(dir, stateFile)); err == nil {
		return nil, fmt.Errorf("%w: %s holds one already", ErrCeremony, dir)
	}
	for _, phase := range []string{firstPhase, secondPhase} {
		if err := os.MkdirAll(filepath.Join(dir, phase), 0o755); err != nil {
			return nil, fmt.Errorf("begin ceremony: %w", err)
		}
	}
	y := &Ceremony{dir: dir, circuit: c, state: ceremonyState{
		Circuit: c.Hash, Domain: domainSize(c),
	}}
	return y, y.save()
}

// OpenCeremony goes on with the ceremony in a directory.
func OpenCeremony(c *Circuit, dir string) (*Ceremony, error) {
	text, err := os.ReadFile(filepath.Join(dir, stateFile))
	if err != nil {
		return nil, fmt.Errorf("%w: none in %s: %w", ErrCeremony, dir, err)
	}
	y := &Ceremony{dir: dir, circuit: c}
	if err := json.Unmarshal(text, &y.state); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrCeremony, dir, err)
	}
	if y.state.Circuit != c.Hash {
		return nil, fmt.Errorf("%w: the one in %s is for circuit %s", ErrCeremony, dir, y.state.Circuit)
	}
	return y, nil
}

func (y *Ceremony) save() error {
	text, err := json.MarshalIndent(y.state, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(y.dir, stateFile), append(text, '\n'), 0o644)
}

// Contribute adds a secret to the phase that the ceremony is in, on top of contributions that it checks, and returns the
// file that it wrote.
func (y *Ceremony) Contribute() (path string, err error) {
	if y.state.FirstBeacon == "" {
		contributions, err := y.firsts()
		if err != nil {
			return "", err
		}
		next := mpcsetup.NewPhase1(y.state.Domain)
		if n := len(contributions); n > 0 {
			next = contributions[n-1]
		}
		next.Contribute()
		return y.write(firstPhase, len(contributions), next)
	}
	commons, err := y.commons()
	if err != nil {
		return "", err
	}
	contributions, next, err := y.seconds(commons)
	if err != nil {
		return "", err
	}
	next.Contribute()
	return y.write(secondPhase, len(contributions), next)
}

// Phase says which phase the ceremony is in, 1 or 2.
func (y *Ceremony) Phase() int {
	if y.state.FirstBeacon == "" {
		return 1
	}
	return 2
}

// EndFirst ends the first phase with a beacon that was not known before its last contribution.
func (y *Ceremony) EndFirst(beacon []byte) error {
	if y.state.FirstBeacon != "" || len(beacon) == 0 {
		return fmt.Errorf("%w: first phase ended already, or no beacon given", ErrCeremony)
	}
	if _, err := y.firsts(); err != nil {
		return err
	}
	y.state.FirstBeacon = hex.EncodeToString(beacon)
	return y.save()
}

// Verify checks every contribution there is, and says how many each phase has.
func (y *Ceremony) Verify() (first, second int, err error) {
	firsts, err := y.firsts()
	if err != nil || y.state.FirstBeacon == "" {
		return len(firsts), 0, err
	}
	commons, err := y.commons()
	if err != nil {
		return 0, 0, err
	}
	seconds, _, err := y.seconds(commons)
	return len(firsts), len(seconds), err
}

// Seal ends the second phase with another beacon and keeps the keys under keysDir. Fewer than two contributions to either
// phase leave keys that one party could have made, and they are marked for development.
func (y *Ceremony) Seal(beacon []byte, keysDir string) (*Keys, error) {
	if y.state.FirstBeacon == "" || len(beacon) == 0 {
		return nil, fmt.Errorf("%w: first phase has not ended, or no beacon given", ErrCeremony)
	}
	first, second, err := y.Verify()
	if err != nil {
		return nil, err
	}
	commons, err := y.commons()
	if err != nil {
		return nil, err
	}
	contributions, _, err := y.seconds(commons)
	if err != nil {
		return nil, err
	}
	r1cs, err := y.r1cs()
	if err != nil {
		return nil, err
	}
	proving, verifying, err := mpcsetup.VerifyPhase2(r1cs, commons, beacon, contributions...)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrContribution, err)
	}
	const enough = 2
	k := newKeys(y.circuit, keysDir, proving, verifying)
	k.Manifest.Development = min(first, second) < enough
	k.Manifest.Contributions = [2]int{first, second}
	k.Manifest.Beacons = [2]string{y.state.FirstBeacon, hex.EncodeToString(beacon)}
	if err := k.save(); err != nil {
		return nil, fmt.Errorf("keep keys: %w", err)
	}
	return k, nil
}

// r1cs is the circuit in the form that the second phase is about.
func (y *Ceremony) r1cs() (*cs.R1CS, error) {
	r1cs, fits := y.circuit.system.(*cs.R1CS)
	if !fits {
		return nil, fmt.Errorf("%w: circuit is a %T", ErrCeremony, y.circuit.system)
	}
	return r1cs, nil
}

// firsts reads and checks the contributions to the first phase.
func (y *Ceremony) firsts() ([]*mpcsetup.Phase1, error) {
	var all []*mpcsetup.Phase1
	previous := mpcsetup.NewPhase1(y.state.Domain)
	for {
		next := new(mpcsetup.Phase1)
		if there, err := y.read(firstPhase, len(all), next); err != nil || !there {
			return all, err
		}
		if err := previous.Verify(next); err != nil {
			return nil, fmt.Errorf("%w: number %d of the first phase: %w", ErrContribution, len(all)+1, err)
		}
		all, previous = append(all, next), next
	}
}

// commons is what the first phase and its beacon come to.
func (y *Ceremony) commons() (*mpcsetup.SrsCommons, error) {
	contributions, err := y.firsts()
	if err != nil {
		return nil, err
	}
	beacon, err := hex.DecodeString(y.state.FirstBeacon)
	if err != nil {
		return nil, fmt.Errorf("%w: beacon: %w", ErrCeremony, err)
	}
	last := mpcsetup.NewPhase1(y.state.Domain)
	if n := len(contributions); n > 0 {
		last = contributions[n-1]
	}
	commons := last.Seal(beacon)
	return &commons, nil
}

// seconds reads and checks the contributions to the second phase, and returns what the next one starts from.
func (y *Ceremony) seconds(commons *mpcsetup.SrsCommons) (all []*mpcsetup.Phase2, last *mpcsetup.Phase2, err error) {
	r1cs, err := y.r1cs()
	if err != nil {
		return nil, nil, err
	}
	last = new(mpcsetup.Phase2)
	last.Initialize(r1cs, commons)
	for {
		next := new(mpcsetup.Phase2)
		if there, err := y.read(secondPhase, len(all), next); err != nil || !there {
			return all, last, err
		}
		if err := last.Verify(next); err != nil {
			return nil, nil, fmt.Errorf("%w: number %d of the second phase: %w", ErrContribution, len(all)+1, err)
		}
		all, last = append(all, next), next
	}
}

func (y *Ceremony) path(phase string, index int) string {
	return filepath.Join(y.dir, phase, fmt.Sprintf("%03d", index+1))
}

// read reads a contribution, if it is there.
func (y *Ceremony) read(phase string, index int, into io.ReaderFrom) (there bool, err error) {
	path := y.path(phase, index)
	file, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("read contribution: %w", err)
	}
	defer file.Close()
	if _, err := into.ReadFrom(bufio.NewReaderSize(file, 1<<20)); err != nil {
		return false, fmt.Errorf("%w: %s: %w", ErrContribution, path, err)
	}
	return true, nil
}

func (y *Ceremony) write(phase string, index int, contribution io.WriterTo) (string, error) {
	path := y.path(phase, index)
	_, err := writeSummed(path, func(w io.Writer) error {
		_, err := contribution.WriteTo(w)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("write contribution: %w", err)
	}
	return path, nil
}
