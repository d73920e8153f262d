package attest_test

import (
	"bytes"
	"context"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/measurement"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/rtmr"
	"github.com/assay-network/assay/internal/machine"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/dstack"
	"github.com/assay-network/assay/internal/simtee/gramine"
	"github.com/assay-network/assay/internal/simtee/tsm"
	"github.com/assay-network/assay/prover-node/internal/attest"
)

func kernel(t *testing.T, w *dcaptest.World, format simtee.Format) *tsm.FS {
	t.Helper()
	files, err := tsm.New(w.Platform, format, simtee.DefaultTD())
	require.NoError(t, err)
	return files
}

func library(t *testing.T, w *dcaptest.World, format simtee.Format) *gramine.Files {
	t.Helper()
	files, err := gramine.New(w.Platform, format, simtee.DefaultEnclave())
	require.NoError(t, err)
	return files
}

// agent starts a guest agent, and returns the socket with it.
func agent(t *testing.T, platform *simtee.Platform, config dstack.Config) (*dstack.Agent, string) {
	t.Helper()
	a, err := dstack.New(platform, config)
	require.NoError(t, err)
	socket := filepath.Join(t.TempDir(), "agent.sock")
	require.NoError(t, a.Listen(t.Context(), socket))
	return a, socket
}

// Every provider, in every format it can have: the quotes are genuine, and up to date.
func TestTake_EveryProvider(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for _, format := range simtee.Formats() {
		providers := []attest.Provider{attest.NewGramine(library(t, w, simtee.SGXv3))}
		if format.TDX() {
			_, socket := agent(t, w.Platform, dstack.Config{Format: format})
			providers = []attest.Provider{attest.NewTDX(kernel(t, w, format)), attest.NewDstack(socket)}
		}
		for _, provider := range providers {
			t.Run(provider.Name()+" "+format.String(), func(t *testing.T) {
				reportData := [64]byte{1, 2, 3, 63: 4}
				raw, err := provider.Quote(t.Context(), reportData)
				require.NoError(t, err)
				result, err := dcap.Appraise(raw, w.CollateralFor(t, format), w.Root, w.Now)
				require.NoError(t, err)
				require.Equal(t, collateral.UpToDate, result.Status)

				evidence, err := attest.Take(t.Context(), provider, reportData)
				require.NoError(t, err)
				require.Equal(t, w.Platform.PCKLeafDER(), evidence.LeafDER)
				require.Equal(t, w.Authority.PlatformCADER(), evidence.CADER)
				require.Equal(t, result.TEE, evidence.TEE)
				require.Equal(t, result.Version, evidence.Version)
				require.True(t, bytes.HasPrefix(evidence.Compact, evidence.Known))
			})
		}
	}
}

// The contracts' measurement of an enclave tells images, and debug from production.
func TestTake_MeasurementOfEnclaves(t *testing.T) {
	w := dcaptest.NewWorld(t)
	enclave := simtee.DefaultEnclave()
	files := library(t, w, simtee.SGXv3)
	seen := map[common.Hash]bool{}
	for _, knobs := range [][]simtee.Knob{{}, {simtee.KnobOtherMeasurement}, {simtee.KnobDebug}} {
		files.Turn(knobs...)
		evidence, err := attest.Take(t.Context(), attest.NewGramine(files), [64]byte{})
		require.NoError(t, err)
		require.Equal(t, parse.SGX, evidence.TEE)
		seen[evidence.Measurement] = true
	}
	require.Len(t, seen, 3)
	require.True(t, seen[crypto.Keccak256Hash(enclave.Attributes[:], enclave.MREnclave[:], make([]byte, 64))])
}

func TestTDX_Faults(t *testing.T) {
	w := dcaptest.NewWorld(t)
	files := kernel(t, w, simtee.TDXv4)
	provider := attest.NewTDX(files)
	for fault, want := range map[tsm.Fault]string{
		tsm.FaultGeneration: "somebody else wrote",
		tsm.FaultReportData: "other report data",
		tsm.FaultProvider:   `the driver is "sev_guest"`,
		tsm.FaultTimeout:    "timed out",
		tsm.FaultEmpty:      "the quote is empty",
	} {
		files.Break(fault)
		_, err := attest.Take(t.Context(), provider, [64]byte{1})
		require.ErrorIs(t, err, attest.ErrProvider, fault)
		require.ErrorContains(t, err, want)
		require.Zero(t, files.Open(), "no request is left behind")
	}
	files.Break()
	files.Turn(simtee.KnobTruncated)
	_, err := attest.Take(t.Context(), provider, [64]byte{1})
	require.ErrorIs(t, err, attest.ErrProvider)
	files.Turn()
	_, err = attest.Take(t.Context(), provider, [64]byte{1})
	require.NoError(t, err, "the faults leave nothing behind")
	_, err = provider.Quote(ended(t), [64]byte{})
	require.ErrorIs(t, err, context.Canceled)
}

func ended(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	return ctx
}

func TestGramine_Faults(t *testing.T) {
	w := dcaptest.NewWorld(t)
	files := library(t, w, simtee.SGXv3)
	provider := attest.NewGramine(files)
	for fault, want := range map[gramine.Fault]string{
		gramine.FaultType:       `attestation "none"`,
		gramine.FaultEPID:       `sgx.remote_attestation = "dcap"`,
		gramine.FaultReportData: "other report data",
		gramine.FaultQuote:      "operation not permitted",
	} {
		files.Break(fault)
		_, err := attest.Take(t.Context(), provider, [64]byte{1})
		require.ErrorIs(t, err, attest.ErrProvider, fault)
		require.ErrorContains(t, err, want)
	}
	files.Break()
	_, err := attest.Take(t.Context(), provider, [64]byte{1})
	require.NoError(t, err)
	_, err = provider.Quote(ended(t), [64]byte{})
	require.ErrorIs(t, err, context.Canceled)
}

// Real files, such as there are outside of Gramine: nothing is made where nothing was.
func TestDir(t *testing.T) {
	dir := attest.Dir(t.TempDir())
	_, err := attest.NewGramine(dir).Quote(t.Context(), [64]byte{})
	require.ErrorIs(t, err, os.ErrNotExist)
	require.ErrorIs(t, dir.WriteFile("user_report_data", []byte("x")), os.ErrNotExist)
	require.NoError(t, os.WriteFile(filepath.Join(string(dir), "user_report_data"), nil, 0o600))
	require.NoError(t, dir.WriteFile("user_report_data", []byte("x")))
	text, err := dir.ReadFile("user_report_data")
	require.NoError(t, err)
	require.Equal(t, "x", string(text))
}

func TestDstack_Workload(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for _, bind := range []bool{false, true} {
		a, socket := agent(t, w.Platform, dstack.Config{Compose: []byte("services: {}"), Bind: bind})
		provider := attest.NewDstack(socket)
		_, known := provider.Workload()
		require.False(t, known)
		before, err := attest.Take(t.Context(), provider, [64]byte{1})
		require.NoError(t, err)

		// What applications emit later moves RTMR3, not the measurement, and is not believed.
		a.Emit(rtmr.EventComposeHash, make([]byte, 32))
		a.Break(dstack.FaultNoDigests)
		after, err := attest.Take(t.Context(), provider, [64]byte{1})
		require.NoError(t, err)
		require.NotEqual(t, before.Compact, after.Compact)
		require.Equal(t, before.Measurement, after.Measurement)
		workload, known := provider.Workload()
		require.True(t, known)
		require.Equal(t, a.ComposeHash(), workload.ComposeHash)
		require.Equal(t, 1, workload.Later)
		want := rtmr.Unbound
		if bind {
			want = rtmr.BoundToCompose
		}
		require.Equal(t, want, workload.Binding)
	}
}

func TestDstack_Faults(t *testing.T) {
	w := dcaptest.NewWorld(t)
	a, socket := agent(t, w.Platform, dstack.Config{Bind: true})
	a.Emit("mine", nil)
	provider := attest.NewDstack(socket)
	for fault, want := range map[dstack.Fault]string{
		dstack.FaultReportData:   "other report data",
		dstack.FaultTruncatedLog: "does not replay",
		dstack.FaultForgedLog:    "does not replay",
		dstack.FaultGarbledLog:   "malformed event log",
		dstack.FaultGarbledQuote: "invalid byte",
		dstack.FaultUnavailable:  "cannot be quoted",
	} {
		a.Break(fault)
		_, err := attest.Take(t.Context(), provider, [64]byte{1})
		require.ErrorIs(t, err, attest.ErrProvider, fault)
		require.ErrorContains(t, err, want)
	}
	a.Break()
	a.Turn(simtee.KnobTruncated)
	_, err := attest.Take(t.Context(), provider, [64]byte{1})
	require.ErrorIs(t, err, attest.ErrProvider)

	_, err = attest.Take(t.Context(), attest.NewDstack(filepath.Join(t.TempDir(), "nobody")), [64]byte{1})
	require.ErrorIs(t, err, attest.ErrProvider)
}

// A machine whose log names two workloads, or none, has no provider.
func TestDstack_UnclearBoot(t *testing.T) {
	w := dcaptest.NewWorld(t)
	compose := [32]byte{1}
	for name, boot := range map[string][]rtmr.Event{
		"never ready": dstack.Boot(compose)[:len(dstack.Boot(compose))-1],
		"two hashes": append([]rtmr.Event{rtmr.NewRuntimeEvent(rtmr.EventComposeHash, make([]byte, 32))},
			dstack.Boot(compose)...),
		"other hash than bound": dstack.Boot(compose),
	} {
		t.Run(name, func(t *testing.T) {
			_, socket := agent(t, w.Platform, dstack.Config{Boot: boot, Bind: true})
			_, err := attest.Take(t.Context(), attest.NewDstack(socket), [64]byte{1})
			require.ErrorIs(t, err, rtmr.ErrWorkload)
		})
	}
}

// A dstack machine and a plain trust domain register with the real contracts.
func TestAttestor_OnSimulatedHardware(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	platform, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("machine")})
	require.NoError(t, err)
	a, socket := agent(t, platform, dstack.Config{Bind: true})
	w.Stake(t, 3, 1)
	refused, _ := attestorOn(t, w, 3, attest.NewDstack(socket), common.Address{0x11})
	require.ErrorContains(t, refused.Run(t.Context()), "MeasurementNotAllowed", "its image is not listed yet")

	quote, err := platform.QuoteTDX(a.TD(), [64]byte{})
	require.NoError(t, err)
	parsed, err := parse.ReadQuote(quote)
	require.NoError(t, err)
	w.Do(t, 0, w.Allow(t, measurement.Of(parsed), protocol.TeeTdx), nil)
	machine, _ := attestorOn(t, w, 3, attest.NewDstack(socket), common.Address{0x11})
	step(t, machine)
	require.NotZero(t, machine.State().Expiry)

	other, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("another")})
	require.NoError(t, err)
	files, err := tsm.New(other, simtee.TDXv4, simtee.DefaultTD())
	require.NoError(t, err)
	w.Stake(t, 4, 1)
	domain, _ := attestorOn(t, w, 4, attest.NewTDX(files), common.Address{0x22})
	step(t, domain)
	require.NotZero(t, domain.State().Expiry)
}

func TestParseMethod(t *testing.T) {
	for _, method := range attest.Methods() {
		parsed, err := attest.ParseMethod(string(method))
		require.NoError(t, err)
		require.Equal(t, method, parsed)
	}
	_, err := attest.ParseMethod("sev")
	require.EqualError(t, err, `"sev" is none; there are auto, tdx, dstack, gramine, sim`)
}

func TestOpen(t *testing.T) {
	development, mainnet := big.NewInt(31337), big.NewInt(1)
	empty := machine.System{FS: fstest.MapFS{}, Writable: func(string) bool { return true }}
	onDstack := machine.System{
		FS: fstest.MapFS{"var/run/dstack.sock": {}}, Writable: func(string) bool { return true },
	}
	inGramine := machine.System{
		FS: fstest.MapFS{
			"dev/attestation/quote": {}, "dev/attestation/user_report_data": {},
			"dev/attestation/attestation_type": {Data: []byte("dcap")},
		},
		Writable: func(string) bool { return true },
	}
	sim := attest.SimConfig{AuthoritySeed: "a", PlatformSeed: "b"}
	for _, test := range []struct {
		name    string
		method  attest.Method
		chainID *big.Int
		system  machine.System
		want    string
		err     error
	}{
		{"auto on a development chain", attest.MethodAuto, development, onDstack, "sim", nil},
		{"auto on a dstack machine", attest.MethodAuto, mainnet, onDstack, "dstack", nil},
		{"auto in Gramine", attest.MethodAuto, mainnet, inGramine, "gramine", nil},
		{"auto without anything", attest.MethodAuto, mainnet, empty, "", attest.ErrProvider},
		{"simulated", attest.MethodSim, development, empty, "sim", nil},
		{"simulated on a real chain", attest.MethodSim, mainnet, onDstack, "", attest.ErrSimulated},
		{"simulated on an unknown chain", attest.MethodSim, nil, onDstack, "", attest.ErrSimulated},
		{"no socket", attest.MethodDstack, development, empty, "", attest.ErrProvider},
		{"Gramine", attest.MethodGramine, mainnet, empty, "gramine", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			provider, err := attest.Open(attest.Config{Method: test.method, Sim: sim}, test.chainID, test.system)
			require.ErrorIs(t, err, test.err)
			if test.err == nil {
				require.Equal(t, test.want, provider.Name())
			}
		})
	}
}

func TestNewSim(t *testing.T) {
	for _, id := range []int64{1, 10, 11155111} {
		_, err := attest.NewSim(attest.SimConfig{AuthoritySeed: "a", PlatformSeed: "b"}, big.NewInt(id))
		require.ErrorIs(t, err, attest.ErrSimulated)
	}
	_, err := attest.NewSim(attest.SimConfig{AuthoritySeed: "a"}, big.NewInt(31337))
	require.ErrorIs(t, err, simtee.ErrSeed)
	for _, format := range simtee.Formats() {
		provider, err := attest.NewSim(attest.SimConfig{AuthoritySeed: "a", PlatformSeed: "b", Format: format}, big.NewInt(1337))
		require.NoError(t, err)
		evidence, err := attest.Take(t.Context(), provider, [64]byte{5})
		require.NoError(t, err)
		require.Equal(t, format.TDX(), evidence.TEE == parse.TDX)
	}
}

// The workload is in the log of the node.
func TestAttestor_TellsTheWorkload(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	platform, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("machine")})
	require.NoError(t, err)
	_, socket := agent(t, platform, dstack.Config{})
	var log bytes.Buffer
	a := attest.New(attest.Identity{Signer: common.Address{0x11}}, attest.Deps{
		Registry: w.Contracts, Heads: w.Client, Sender: w.Sender(3), Provider: attest.NewDstack(socket),
		Clock: follower{t: t, w: w}, Metrics: &counted{attested: map[string]int{}}, Log: zerolog.New(&log),
	})
	_, _ = a.Step(t.Context())
	require.Contains(t, log.String(), "does not cover the compose hash")
}
