package sp1

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/assay-network/assay/internal/protocol"
)

// Version is the SP1 release that the runners are built from. Cycles and verifying keys belong to it.
const Version = "6.10.0"

// Executor says how a program is run.
type Executor uint8

const (
	// Safe interprets the program and checks every memory access: for any program.
	Safe Executor = iota
	// Native compiles the program. It gives the same results an order of magnitude faster, but a hostile program can
	// take over the runner process and make it answer anything: for reviewed programs only.
	Native
)

// String names the executor as [ParseExecutor] reads it.
func (e Executor) String() string {
	switch e {
	case Safe:
		return "safe"
	case Native:
		return "native"
	default:
		return fmt.Sprintf("executor(%d)", uint8(e))
	}
}

// ParseExecutor reads "safe" or "native".
func ParseExecutor(name string) (Executor, error) {
	for _, executor := range []Executor{Safe, Native} {
		if executor.String() == name {
			return executor, nil
		}
	}
	return 0, fmt.Errorf("executor %q: want safe or native: %w", name, ErrRequest)
}

// Defaults of [Config] fields left at zero.
const (
	DefaultGuestMemory     = 1 << 30
	DefaultProcessMemory   = 6 << 30
	DefaultMaxPublicValues = 4 << 20
	DefaultTimeout         = 10 * time.Minute
	DefaultKeyTimeout      = 15 * time.Minute
)

// Config says where the runners are and what a job may use. Zero fields take the defaults above.
type Config struct {
	// SafeBinary is the path of sp1-runner. Required: it also computes verifying keys.
	SafeBinary string
	// NativeBinary is the path of sp1-runner-native; empty means that nothing runs natively.
	NativeBinary string
	// CacheDir keeps verifying keys across processes; empty keeps them in memory only.
	CacheDir string
	// CacheKey authenticates the cache. Without it entries are protected against accidents alone, so where the disk
	// belongs to somebody else than the driver, set it or leave CacheDir empty.
	CacheKey []byte
	// GuestMemory is the memory in bytes that a program may touch under the safe executor, counted exactly.
	GuestMemory uint64
	// ProcessMemory is the resident size in bytes at which a runner is killed, whatever it is doing.
	ProcessMemory uint64
	// MaxPublicValues is the most bytes of public values that a job may produce.
	MaxPublicValues uint64
	// KeyTimeout is how long one verifying key may take, waiting for another process's computation included.
	KeyTimeout time.Duration
}

// Driver runs jobs. Its methods may be called concurrently; each call has its own process.
type Driver struct {
	cfg  Config
	mu   sync.Mutex
	keys map[[sha256.Size]byte][32]byte
}

// New checks the configuration and that the runners named in it exist. It starts nothing.
func New(cfg Config) (*Driver, error) {
	var err error
	if cfg.SafeBinary, err = findBinary(cfg.SafeBinary); err != nil {
		return nil, err
	}
	if cfg.NativeBinary != "" {
		if cfg.NativeBinary, err = findBinary(cfg.NativeBinary); err != nil {
			return nil, err
		}
	}
	return &Driver{cfg: cfg.withDefaults(), keys: map[[sha256.Size]byte][32]byte{}}, nil
}

// findBinary makes the path absolute, because runners start in another directory.
func findBinary(path string) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", fmt.Errorf("find %q: %w", path, ErrRunnerMissing)
	}
	if info.IsDir() || info.Mode()&0o111 == 0 {
		return "", fmt.Errorf("%q is not an executable file: %w", path, ErrRunnerMissing)
	}
	absolute, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("find %q: %w", path, err)
	}
	return absolute, nil
}

func (c Config) withDefaults() Config {
	setDefault(&c.GuestMemory, DefaultGuestMemory)
	setDefault(&c.ProcessMemory, DefaultProcessMemory)
	setDefault(&c.MaxPublicValues, DefaultMaxPublicValues)
	setDefault(&c.KeyTimeout, DefaultKeyTimeout)
	return c
}

func setDefault[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// Request is one execution.
type Request struct {
	// ELF is the program.
	ELF []byte
	// Stdin are the input buffers, in the order in which the program reads them.
	Stdin [][]byte
	// CycleLimit is the most cycles the program may use. At least 1.
	CycleLimit uint64
	// Executor says how to run it.
	Executor Executor
	// Timeout ends the job after that much time; zero means [DefaultTimeout].
	Timeout time.Duration
}

// Result is what an execution came to.
type Result struct {
	// Outcome says how the program ended.
	Outcome protocol.Outcome
	// ExitCode is what the program exited with: 0 exactly when the outcome is Ok, and 0 when the limit was exceeded.
	ExitCode uint32
	// Cycles is the number of instructions executed; the cycle limit when that was exceeded.
	Cycles uint64
	// PublicValues is the result, which the program committed to. Empty unless the outcome is Ok.
	PublicValues []byte
	// Stdout and Stderr are the last 2 KiB that the program wrote there: text for people, vouched for by nobody.
	Stdout, Stderr string
	// Elapsed is the time spent executing; Total includes starting the runner and handing over program and input.
	Elapsed, Total time.Duration
}

// Execute runs a program to its end and blocks until then. An error means that there is no outcome: see the errors of
// this package; when ctx ends first the error wraps ctx's cause. The runner and everything it started are gone when
// Execute returns.
func (d *Driver) Execute(ctx context.Context, req Request) (Result, error) {
	binary, err := d.binary(req)
	if err != nil {
		return Result{}, err
	}
	setDefault(&req.Timeout, DefaultTimeout)
	started := time.Now()
	ans, err := run(ctx, job{
		binary: binary, command: "exec",
		input:   requestFrame(req.CycleLimit, d.cfg.GuestMemory, req.ELF, req.Stdin),
		timeout: req.Timeout, memory: d.cfg.ProcessMemory, maxPayload: d.cfg.MaxPublicValues,
	})
	if err != nil {
		return Result{}, fmt.Errorf("execute program: %w", err)
	}
	result, err := judge(ans)
	if err != nil {
		return Result{}, fmt.Errorf("execute program: %w", err)
	}
	result.Total = time.Since(started)
	return result, nil
}

func (d *Driver) binary(req Request) (string, error) {
	switch {
	case req.CycleLimit == 0:
		return "", fmt.Errorf("cycle limit 0: a program needs at least one cycle: %w", ErrRequest)
	case frameSize(req.ELF, req.Stdin) > maxFrame:
		return "", fmt.Errorf("program and input of %d bytes, at most %d fit: %w",
			frameSize(req.ELF, req.Stdin), maxFrame, ErrRequest)
	case req.Executor == Safe:
		return d.cfg.SafeBinary, nil
	case req.Executor == Native && d.cfg.NativeBinary == "":
		return "", fmt.Errorf("native executor is not configured: %w", ErrRunnerMissing)
	case req.Executor == Native:
		return d.cfg.NativeBinary, nil
	default:
		return "", fmt.Errorf("%s is unknown: %w", req.Executor, ErrRequest)
	}
}

// judge turns a runner's answer into a result: the place where public values are believed or not.
func judge(ans answer) (Result, error) {
	result := Result{
		ExitCode: ans.exitCode, Cycles: ans.cycles, Stdout: ans.stdout, Stderr: ans.stderr,
		Elapsed: ans.elapsed,
	}
	switch ans.status {
	case statusHalted:
	case statusCycleLimit:
		result.Outcome = protocol.OutcomeLimitExceeded
		return result, nil
	case statusBadProgram:
		return Result{}, fault(ErrProgram, ans)
	case statusTrapped:
		return Result{}, fault(ErrTrapped, ans)
	case statusOutOfMemory:
		return Result{}, fault(ErrMemory, ans)
	default:
		return Result{}, fault(ErrRunner, ans)
	}
	if ans.exitCode != 0 {
		result.Outcome = protocol.OutcomeFailed
		return result, nil
	}
	if written := sha256.Sum256(ans.payload); written != ans.digest {
		return Result{}, fmt.Errorf("program wrote %d bytes with digest %x and committed %x: %w",
			len(ans.payload), written, ans.digest, ErrUncommitted)
	}
	result.Outcome, result.PublicValues = protocol.OutcomeOk, ans.payload
	return result, nil
}

func fault(kind error, ans answer) error {
	text := ans.fault
	if last := strings.TrimSpace(ans.stderr); last != "" {
		text += "; its last words: " + last
	}
	return fmt.Errorf("%w: %s", kind, text)
}
