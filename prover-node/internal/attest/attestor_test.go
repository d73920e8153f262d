package attest_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/prover-node/internal/attest"
)

// counted is the metrics of a test.
type counted struct {
	attested map[string]int
	lengths  map[string][]int
}

func (c *counted) Attested(kind, result string) { c.attested[kind+" "+result]++ }
func (c *counted) SignerExpiry(uint64)          {}

// follower is a clock that shows the chain's time.
type follower struct {
	clock.System
	t *testing.T
	w *chaintest.World
}

func (f follower) Now() time.Time { return time.Unix(int64(f.w.Now(f.t)), 0) }

// attestor makes the attestor of an account's enclave on a machine.
func attestor(t *testing.T, w *chaintest.World, account int, machine string, signer common.Address) (*attest.Attestor, *counted) {
	t.Helper()
	provider, err := attest.NewSim(attest.SimConfig{AuthoritySeed: simtee.DevnetSeed, PlatformSeed: machine}, w.Client.ChainID())
	require.NoError(t, err)
	return attestorOn(t, w, account, provider, signer)
}

// recorded is a sender that remembers how long the calls were.
type recorded struct {
	*chain.TxManager
	lengths map[string][]int
}

func (r recorded) Send(ctx context.Context, call chain.Call) (*types.Receipt, error) {
	r.lengths[call.Label] = append(r.lengths[call.Label], len(call.Data))
	return r.TxManager.Send(ctx, call)
}

// keeping makes an attestor that keeps forms, or one that does not.
func keeping(t *testing.T, w *chaintest.World, account int, machine string, keep bool) (*attest.Attestor, *counted) {
	t.Helper()
	provider, err := attest.NewSim(attest.SimConfig{AuthoritySeed: simtee.DevnetSeed, PlatformSeed: machine}, w.Client.ChainID())
	require.NoError(t, err)
	metrics := &counted{attested: map[string]int{}, lengths: map[string][]int{}}
	return attest.New(attest.Identity{
		Signer:   common.Address{0x11},
		Capacity: protocol.Capacity{Cores: 4, MemoryMiB: 8192, KHz: 12_000, Slots: 2, Modes: protocol.ModeExecute},
	}, attest.Deps{
		Registry: w.Contracts, Heads: w.Client, Sender: recorded{w.Sender(account), metrics.lengths}, Provider: provider,
		Clock: follower{t: t, w: w}, Metrics: metrics, Log: zerolog.New(zerolog.NewTestWriter(t)), KeepForm: keep,
	}), metrics
}

// A machine whose certificate's form is kept sends a quarter of it.
func TestAttestor_CertificateInShort(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	w.Stake(t, 4, 1)
	const short = 600

	a, metrics := keeping(t, w, 3, "first", false)
	step(t, a)
	require.Greater(t, metrics.lengths["admitPlatform"][0], 2*short, "nobody has kept it")
	require.Empty(t, metrics.lengths["keepForm"])

	// Serial numbers are of one of two lengths: of three machines two have the same form.
	kept := 0
	for _, machine := range []string{"second", "third", "fourth"} {
		b, metrics := keeping(t, w, 4, machine, true)
		step(t, b)
		require.Positive(t, b.State().Expiry)
		require.Less(t, metrics.lengths["admitPlatform"][0], short)
		kept += len(metrics.lengths["keepForm"])
	}
	require.Less(t, kept, 3)
}

func attestorOn(t *testing.T, w *chaintest.World, account int, provider attest.Provider, signer common.Address) (*attest.Attestor, *counted) {
	t.Helper()
	metrics := &counted{attested: map[string]int{}, lengths: map[string][]int{}}
	return attest.New(attest.Identity{
		Signer:   signer,
		Capacity: protocol.Capacity{Cores: 4, MemoryMiB: 8192, KHz: 12_000, Slots: 2, Modes: protocol.ModeExecute},
	}, attest.Deps{
		Registry: w.Contracts, Heads: w.Client, Sender: recorded{w.Sender(account), metrics.lengths}, Provider: provider, Clock: follower{t: t, w: w},
		Metrics: metrics, Log: zerolog.Nop(),
	}), metrics
}

func step(t *testing.T, a *attest.Attestor) time.Duration {
	t.Helper()
	next, err := a.Step(t.Context())
	require.NoError(t, err)
	return next
}

func TestAttestor_LifeOfAnEnclave(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	first, second := common.Address{0x11}, common.Address{0x22}
	a, metrics := attestor(t, w, 3, "machine", first)
	require.Zero(t, a.State().Expiry)

	step(t, a)
	state := a.State()
	require.Equal(t, first, state.Signer)
	require.InDelta(t, w.Now(t)+3600, state.Expiry, 5)
	record, err := w.Contracts.Enclave(t.Context(), state.Enclave, nil)
	require.NoError(t, err)
	require.True(t, record.Live)
	require.EqualValues(t, 12_000, record.Capacity.KHz)

	next := step(t, a)
	require.Equal(t, 15*time.Second, next, "nothing to do for a while")
	require.Equal(t, map[string]int{"register ok": 1}, metrics.attested)

	w.Pass(t, 1801*time.Second)
	step(t, a)
	require.Equal(t, 1, metrics.attested["reattest ok"])
	require.Greater(t, a.State().Expiry, state.Expiry)

	// The process is gone and another one takes over: its key is the only one from then on.
	b, metrics := attestor(t, w, 3, "machine", second)
	step(t, b)
	require.Equal(t, map[string]int{"supersede ok": 1}, metrics.attested)
	record, err = w.Contracts.Enclave(t.Context(), state.Enclave, nil)
	require.NoError(t, err)
	require.Equal(t, second, record.Newest.Key)
	require.Zero(t, record.Previous.Expiry)
	require.EqualValues(t, 3, record.Newest.Sequence)

	// It was down for so long that nobody is live any more.
	w.Pass(t, 2*time.Hour)
	c, metrics := attestor(t, w, 3, "machine", common.Address{0x33})
	step(t, c)
	require.Equal(t, map[string]int{"supersede ok": 1}, metrics.attested)
	require.NotZero(t, c.State().Expiry)
}

func TestAttestor_EvidenceIsShortWhereThatIsEnough(t *testing.T) {
	const (
		statement = 4 + 8*32 + 2*32   // with selector, and offset and length of the evidence
		short     = statement + 26*32 // 824 bytes, padded to words
		full      = 1500
	)
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	a, metrics := attestor(t, w, 3, "machine", common.Address{0x11})
	step(t, a)
	w.Pass(t, 1801*time.Second)
	step(t, a)
	require.Len(t, metrics.lengths["reattest"], 1)
	require.LessOrEqual(t, metrics.lengths["reattest"][0], short)

	// Under new terms the verdict is void: the short form is refused, the full one counts.
	w.Do(t, 0, w.ChangeTerms(t, 7000), nil)
	step(t, a)
	require.Len(t, metrics.lengths["reattest"], 3)
	require.Greater(t, metrics.lengths["reattest"][2], full)
	require.Equal(t, 2, metrics.attested["reattest ok"])
	require.NotZero(t, a.State().Expiry)
}

func TestAttestor_PlatformOfAnother(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	w.Stake(t, 4, 1)
	tenant, _ := attestor(t, w, 3, "machine", common.Address{0x11})
	step(t, tenant)
	former := tenant.State().Enclave
	require.Equal(t, protocol.EnclaveID(tenant.State().Platform, 1), former)

	rival, _ := attestor(t, w, 4, "machine", common.Address{0x22})
	step(t, rival)
	require.Zero(t, rival.State().Expiry)
	require.Zero(t, rival.State().Enclave)
	require.Contains(t, rival.State().Reason, "sits on this platform")

	w.Pass(t, 3601*time.Second)
	step(t, rival)
	require.NotZero(t, rival.State().Expiry)
	require.Equal(t, protocol.EnclaveID(rival.State().Platform, 2), rival.State().Enclave)

	// The former tenant comes back: its enclave was displaced, and it waits for the seat, under another number.
	step(t, tenant)
	require.Zero(t, tenant.State().Expiry)
	require.Zero(t, tenant.State().Enclave)
	w.Pass(t, 3601*time.Second)
	step(t, tenant)
	require.NotZero(t, tenant.State().Expiry)
	require.Equal(t, protocol.EnclaveID(tenant.State().Platform, 3), tenant.State().Enclave)
}

// Whoever goes over to another measurement on its machine goes on with the sequence of its former enclave there.
func TestAttestor_NextMeasurementOfTheSameOperator(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	quoted := func(format simtee.Format) attest.Provider {
		provider, err := attest.NewSim(attest.SimConfig{
			AuthoritySeed: simtee.DevnetSeed, PlatformSeed: "machine", Format: format,
		}, w.Client.ChainID())
		require.NoError(t, err)
		return provider
	}
	former, _ := attestorOn(t, w, 3, quoted(simtee.TDXv4), common.Address{0x11})
	step(t, former)
	w.Pass(t, 1801*time.Second)
	step(t, former)

	evidence, err := attest.Take(t.Context(), quoted(simtee.SGXv3), [64]byte{})
	require.NoError(t, err)
	w.Do(t, 0, w.Allow(t, evidence.Measurement, protocol.TeeSgx), nil)
	next, _ := attestorOn(t, w, 3, quoted(simtee.SGXv3), common.Address{0x22})
	step(t, next)
	require.Contains(t, next.State().Reason, "sits on this platform")
	w.Pass(t, 3601*time.Second)
	step(t, next)
	record, err := w.Contracts.Enclave(t.Context(), next.State().Enclave, nil)
	require.NoError(t, err)
	require.Equal(t, evidence.Measurement, record.Measurement)
	require.EqualValues(t, 3, record.Newest.Sequence, "the former stated two")
}

func TestAttestor_FrozenByTheGuardian(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	a, _ := attestor(t, w, 3, "machine", common.Address{0x11})
	step(t, a)
	w.Do(t, 0, w.Freeze(t, a.State().Enclave, true), nil)
	step(t, a)
	require.Zero(t, a.State().Expiry)
	require.Contains(t, a.State().Reason, "frozen")
	w.Do(t, 0, w.Freeze(t, a.State().Enclave, false), nil)
	step(t, a)
	require.NotZero(t, a.State().Expiry)
}

func TestAttestor_RefusedForGood(t *testing.T) {
	cases := []struct {
		name     string
		provider func(t *testing.T, w *chaintest.World) attest.Provider
		staked   bool
		want     string
	}{
		{"debug enclave", func(t *testing.T, w *chaintest.World) attest.Provider { return knobbed(t, w, simtee.KnobDebug) }, true, "DebugEnclave"},
		{"other measurement", func(t *testing.T, w *chaintest.World) attest.Provider {
			return knobbed(t, w, simtee.KnobOtherMeasurement)
		}, true, "MeasurementNotAllowed"},
		{"bad signature", func(t *testing.T, w *chaintest.World) attest.Provider {
			return knobbed(t, w, simtee.KnobCorruptSignature)
		}, true, "QuoteSignature"},
		{"another root", func(t *testing.T, w *chaintest.World) attest.Provider {
			provider, err := attest.NewSim(attest.SimConfig{AuthoritySeed: "somebody else", PlatformSeed: "machine"}, w.Client.ChainID())
			require.NoError(t, err)
			return provider
		}, true, "UnknownCertificate"},
		{"not a worker", func(t *testing.T, w *chaintest.World) attest.Provider { return knobbed(t, w) }, false, "NotRegistered"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := chaintest.New(t, chaintest.Options{})
			if c.staked {
				w.Stake(t, 3, 1)
			}
			a, _ := attestorOn(t, w, 3, c.provider(t, w), common.Address{0x11})
			err := a.Run(t.Context())
			require.ErrorIs(t, err, attest.ErrRefused)
			require.Equal(t, c.want, chain.RevertName(err))
			require.Zero(t, a.State().Expiry)
		})
	}
}

func TestAttestor_ProviderFails(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	for name, provider := range map[string]fake{
		"no device":         {err: errors.New("no such device")},
		"no quote":          {quote: []byte("quote")},
		"other report data": {quote: other(t, w)},
	} {
		t.Run(name, func(t *testing.T) {
			a, _ := attestorOn(t, w, 3, provider, common.Address{0x11})
			require.ErrorIs(t, a.Run(t.Context()), attest.ErrProvider)
		})
	}
}

// fake is a provider that answers as it is told.
type fake struct {
	quote []byte
	err   error
}

func (fake) Name() string { return "fake" }

func (f fake) Quote(context.Context, [64]byte) ([]byte, error) { return f.quote, f.err }

// knobs is a simulated platform whose quotes are wrong in some way.
type knobs struct {
	platform *simtee.Platform
	on       []simtee.Knob
}

func (knobs) Name() string { return "knobs" }

func (k knobs) Quote(_ context.Context, reportData [64]byte) ([]byte, error) {
	return k.platform.QuoteTDX(simtee.DefaultTD(), reportData, k.on...)
}

func knobbed(t *testing.T, w *chaintest.World, on ...simtee.Knob) attest.Provider {
	t.Helper()
	platform, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("machine")})
	require.NoError(t, err)
	return knobs{platform: platform, on: on}
}

func other(t *testing.T, w *chaintest.World) []byte {
	t.Helper()
	platform, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("machine")})
	require.NoError(t, err)
	quote, err := platform.QuoteTDX(simtee.DefaultTD(), [64]byte{1})
	require.NoError(t, err)
	return quote
}
