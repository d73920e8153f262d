package prover

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16"
)

// Faults of keys.
var (
	// ErrNoKeys reports that no keys are kept for a circuit.
	ErrNoKeys = errors.New("no keys for this circuit; make them with setup")
	// ErrKeys reports keys that are not what their manifest says, or of another circuit.
	ErrKeys = errors.New("keys do not fit")
)

// Files of a directory of keys.
const (
	provingFile   = "proving.key"
	verifyingFile = "verifying.key"
	solidityFile  = "Verifier.sol"
	manifestFile  = "manifest.json"
)

// GnarkVersion is the release that keys and verifiers are made by.
const GnarkVersion = "v0.16.0"

// Manifest says what the keys beside it are. Checksums are SHA-256 in hex.
type Manifest struct {
	Circuit     string `json:"circuit"`
	Authority   string `json:"authority"`
	Slots       int    `json:"slots"`
	Constraints int    `json:"constraints"`
	Gnark       string `json:"gnark"`
	// Development says that one party could forge proofs, or everybody.
	Development bool `json:"development"`
	// Contributions to each phase of the ceremony, and in hex the beacons that ended them.
	Contributions [2]int    `json:"contributions"`
	Beacons       [2]string `json:"beacons"`
	ProvingKey    string    `json:"provingKey"`
	VerifyingKey  string    `json:"verifyingKey"`
	Verifier      string    `json:"verifier"`
}

// Keys are the keys of one circuit. The proving key is nil where only verifying was asked for.
type Keys struct {
	Manifest  Manifest
	Dir       string
	proving   groth16.ProvingKey
	verifying groth16.VerifyingKey
}

// Setup makes development keys for a circuit and keeps them under dir. The same circuit and beacon give the same keys
// everywhere, so that a verifier contract made here fits the keys made there; whoever knows the beacon can forge proofs.
func Setup(c *Circuit, beacon []byte, dir string) (*Keys, error) {
	quiet()
	proving, verifying, err := beaconKeys(c, beacon)
	if err != nil {
		return nil, fmt.Errorf("set up keys: %w", err)
	}
	k := newKeys(c, dir, proving, verifying)
	text := hex.EncodeToString(beacon)
	k.Manifest.Beacons = [2]string{text, text}
	if err := k.save(); err != nil {
		return nil, fmt.Errorf("keep keys: %w", err)
	}
	return k, nil
}

// newKeys returns keys that are for development, until more is known of them.
func newKeys(c *Circuit, dir string, proving groth16.ProvingKey, verifying groth16.VerifyingKey) *Keys {
	return &Keys{Dir: filepath.Join(dir, c.Hash), proving: proving, verifying: verifying, Manifest: Manifest{
		Circuit: c.Hash, Authority: c.Authority.Name, Slots: c.Slots, Constraints: c.Constraints(),
		Gnark: GnarkVersion, Development: true,
	}}
}

// save writes the manifest last: keys without one are not there.
func (k *Keys) save() error {
	if err := os.MkdirAll(k.Dir, 0o755); err != nil {
		return err
	}
	var err error
	if k.Manifest.ProvingKey, err = writeSummed(filepath.Join(k.Dir, provingFile), k.proving.WriteDump); err != nil {
		return err
	}
	k.Manifest.VerifyingKey, err = writeSummed(filepath.Join(k.Dir, verifyingFile), func(w io.Writer) error {
		_, err := k.verifying.WriteRawTo(w)
		return err
	})
	if err != nil {
		return err
	}
	if k.Manifest.Verifier, err = writeSummed(filepath.Join(k.Dir, solidityFile), k.ExportSolidity); err != nil {
		return err
	}
	text, err := json.MarshalIndent(k.Manifest, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(k.Dir, manifestFile), append(text, '\n'), 0o644)
}

// writeSummed writes a file by way of another name, so that it is whole or not there, and returns its checksum.
func writeSummed(path string, write func(io.Writer) error) (string, error) {
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return "", err
	}
	defer os.Remove(file.Name()) // in vain once renamed
	hash := sha256.New()
	out := bufio.NewWriterSize(io.MultiWriter(file, hash), 1<<20)
	if err := errors.Join(write(out), out.Flush(), file.Close()); err != nil {
		return "", err
	}
	return hex.EncodeToString(hash.Sum(nil)), os.Rename(file.Name(), path)
}

// Load reads the keys kept for a circuit under dir.
func Load(c *Circuit, dir string) (*Keys, error) {
	k, err := loadVerifying(filepath.Join(dir, c.Hash))
	if err != nil {
		return nil, err
	}
	if k.Manifest.Circuit != c.Hash || k.Manifest.Slots != c.Slots || k.Manifest.Authority != c.Authority.Name {
		return nil, fmt.Errorf("%w: %s holds those of circuit %s", ErrKeys, k.Dir, k.Manifest.Circuit)
	}
	k.proving = groth16.NewProvingKey(ecc.BN254)
	err = readSummed(filepath.Join(k.Dir, provingFile), k.Manifest.ProvingKey, k.proving.ReadDump)
	if err != nil {
		return nil, err
	}
	return k, nil
}

// LoadVerifying reads the verifying key from a directory of keys: what it takes to verify and to export.
func LoadVerifying(dir string) (*Keys, error) { return loadVerifying(dir) }

func loadVerifying(dir string) (*Keys, error) {
	k, err := ReadVerifying(os.DirFS(dir))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	k.Dir = dir
	return k, nil
}

// ReadVerifying reads manifest and verifying key out of files that are named as in a directory of keys.
func ReadVerifying(files fs.FS) (*Keys, error) {
	text, err := fs.ReadFile(files, manifestFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNoKeys
	}
	if err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	k := &Keys{}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&k.Manifest); err != nil {
		return nil, fmt.Errorf("%w: manifest: %w", ErrKeys, err)
	}
	if k.Manifest.Gnark != GnarkVersion {
		return nil, fmt.Errorf("%w: made by gnark %s, want %s", ErrKeys, k.Manifest.Gnark, GnarkVersion)
	}
	raw, err := fs.ReadFile(files, verifyingFile)
	if err != nil {
		return nil, fmt.Errorf("read verifying key: %w", err)
	}
	sum := sha256.Sum256(raw)
	if got := hex.EncodeToString(sum[:]); got != k.Manifest.VerifyingKey {
		return nil, fmt.Errorf("%w: verifying key has checksum %s, its manifest says %s", ErrKeys, got, k.Manifest.VerifyingKey)
	}
	k.verifying = groth16.NewVerifyingKey(ecc.BN254)
	if _, err := k.verifying.ReadFrom(bytes.NewReader(raw)); err != nil {
		return nil, fmt.Errorf("%w: read verifying key: %w", ErrKeys, err)
	}
	return k, nil
}

// readSummed reads a file whose checksum must be the one given. The file is summed before anything is made of it: a
// proving key is read without checks of its own.
func readSummed(path, want string, read func(io.Reader) error) error {
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("open key: %w", err)
	}
	defer file.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, file); err != nil {
		return fmt.Errorf("sum %s: %w", path, err)
	}
	if got := hex.EncodeToString(hash.Sum(nil)); got != want {
		return fmt.Errorf("%w: %s has checksum %s, its manifest says %s", ErrKeys, path, got, want)
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("rewind %s: %w", path, err)
	}
	if err := read(bufio.NewReaderSize(file, 1<<20)); err != nil {
		return fmt.Errorf("%w: read %s: %w", ErrKeys, path, err)
	}
	return nil
}
