package service_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/service"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/simtee"
)

// world is a service whose proving and submitting the test holds in its hands; proving for real is tested in package
// prover.
type world struct {
	*service.Service[string]
	authority *simtee.Authority
	// over ends the window of the batch that is gathered.
	over chan time.Time
	// proving takes the batches that come to be proven, proven what becomes of them.
	proving chan int
	proven  chan error
	// submitted takes the payloads of batches, accepted what becomes of them.
	submitted chan []string
	accepted  chan error
	stop      context.CancelFunc
	stopped   chan struct{}
}

func config() service.Config {
	return service.Config{
		Slots: 3, Window: time.Minute, Waiting: 4, Authority: circuit.SimulatedPlatform(), Salt: [32]byte{1},
	}
}

func start(t *testing.T) *world {
	t.Helper()
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), func() time.Time { return time.Unix(1_800_000_000, 0) })
	require.NoError(t, err)
	w := &world{
		authority: authority, over: make(chan time.Time), proving: make(chan int), proven: make(chan error),
		submitted: make(chan []string), accepted: make(chan error), stopped: make(chan struct{}),
	}
	w.Service, err = service.New(config(), service.Deps[string]{
		Prove: func(_ context.Context, quotes []*witness.Quote) (*prover.Proof, error) {
			w.proving <- len(quotes)
			return &prover.Proof{}, <-w.proven
		},
		Submit: func(_ context.Context, _ *prover.Proof, items []service.Item[string]) error {
			var payloads []string
			for _, item := range items {
				payloads = append(payloads, item.Payload)
			}
			w.submitted <- payloads
			return <-w.accepted
		},
		After: func(time.Duration) <-chan time.Time { return w.over },
		Log:   zerolog.Nop(),
	})
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	w.stop = stop
	go func() {
		w.Run(ctx)
		close(w.stopped)
	}()
	return w
}

// quote is of a machine and report data by its name.
func (w *world) quote(t *testing.T, name string, knobs ...simtee.Knob) []byte {
	t.Helper()
	return w.quoteOf(t, name, name, knobs...)
}

func (w *world) quoteOf(t *testing.T, machine, says string, knobs ...simtee.Knob) []byte {
	t.Helper()
	platform, err := w.authority.NewPlatform(simtee.PlatformConfig{Seed: []byte(machine)})
	require.NoError(t, err)
	var data [64]byte
	copy(data[:], says)
	raw, err := platform.QuoteTDX(simtee.DefaultTD(), data, knobs...)
	require.NoError(t, err)
	return raw
}

func (w *world) add(t *testing.T, name string) <-chan error {
	t.Helper()
	done, err := w.Add(w.quote(t, name), name)
	require.NoError(t, err)
	return done
}

func TestFullBatch(t *testing.T) {
	w := start(t)
	var done []<-chan error
	for i := range 3 {
		done = append(done, w.add(t, fmt.Sprint(i)))
	}
	require.Equal(t, 3, <-w.proving, "without waiting for the window")
	w.proven <- nil
	require.Equal(t, []string{"0", "1", "2"}, <-w.submitted)
	w.accepted <- nil
	for _, d := range done {
		require.NoError(t, <-d)
	}
}

func TestWindow(t *testing.T) {
	w := start(t)
	done := w.add(t, "alone")
	w.over <- time.Time{}
	require.Equal(t, 1, <-w.proving)
	again := w.add(t, "while the other is proven")
	w.proven <- nil
	require.Equal(t, []string{"alone"}, <-w.submitted)
	w.accepted <- nil
	require.NoError(t, <-done)
	w.over <- time.Time{}
	require.Equal(t, 1, <-w.proving)
	w.proven <- nil
	require.Equal(t, []string{"while the other is proven"}, <-w.submitted)
	w.accepted <- nil
	require.NoError(t, <-again)
}

func TestFailures(t *testing.T) {
	fault := errors.New("fault")
	w := start(t)
	done := w.add(t, "not proven")
	w.over <- time.Time{}
	<-w.proving
	w.proven <- fault
	err := <-done
	require.ErrorIs(t, err, fault)
	require.ErrorContains(t, err, "prove batch")
	done = w.add(t, "not submitted")
	w.over <- time.Time{}
	<-w.proving
	w.proven <- nil
	<-w.submitted
	w.accepted <- fault
	err = <-done
	require.ErrorIs(t, err, fault)
	require.ErrorContains(t, err, "submit batch")
}

func TestRefusals(t *testing.T) {
	w := start(t)
	_, err := w.Add(w.quote(t, "forged", simtee.KnobCorruptBody), "")
	require.ErrorIs(t, err, witness.ErrQuoteSignature)
	_, err = w.Add([]byte("no quote"), "")
	require.Error(t, err)

	first, err := w.Add(w.quote(t, "first"), "first")
	require.NoError(t, err)
	w.over <- time.Time{}
	require.Equal(t, 1, <-w.proving)

	// The first batch is being proven; four may wait.
	for i := range 4 {
		w.add(t, fmt.Sprint(i))
	}
	_, err = w.Add(w.quote(t, "too many"), "")
	require.ErrorIs(t, err, service.ErrBusy)
	w.proven <- nil
	require.Equal(t, []string{"first"}, <-w.submitted)
	w.accepted <- nil
	require.NoError(t, <-first)
}

// TestOneOfAMachine takes a machine's next quote when the one before is through, whatever became of that.
func TestOneOfAMachine(t *testing.T) {
	w := start(t)
	first, err := w.Add(w.quoteOf(t, "machine", "first", simtee.KnobLowS), "first")
	require.NoError(t, err)
	refused := func() {
		t.Helper()
		_, err := w.Add(w.quoteOf(t, "machine", "first", simtee.KnobHighS), "the same, signed anew")
		require.ErrorIs(t, err, service.ErrMachine)
		_, err = w.Add(w.quoteOf(t, "machine", "second"), "another")
		require.ErrorIs(t, err, service.ErrMachine)
	}
	refused()
	other := w.add(t, "another machine")
	w.over <- time.Time{}
	require.Equal(t, 2, <-w.proving)
	refused()
	w.proven <- errors.New("fault")
	require.Error(t, <-first)
	require.Error(t, <-other)
	second, err := w.Add(w.quoteOf(t, "machine", "second"), "second")
	require.NoError(t, err)
	w.over <- time.Time{}
	require.Equal(t, 1, <-w.proving)
	w.proven <- nil
	require.Equal(t, []string{"second"}, <-w.submitted)
	w.accepted <- nil
	require.NoError(t, <-second)

	// One that found no room is not waiting.
	for i := range 3 {
		w.add(t, fmt.Sprint(i))
	}
	require.Equal(t, 3, <-w.proving)
	for i := range 4 {
		w.add(t, fmt.Sprint("waiting ", i))
	}
	_, err = w.Add(w.quoteOf(t, "machine", "third"), "third")
	require.ErrorIs(t, err, service.ErrBusy)
	w.proven <- nil
	<-w.submitted
	w.accepted <- nil
	require.Equal(t, 3, <-w.proving)
	w.add(t, "machine")
	w.proven <- errors.New("fault")
}

func TestStop(t *testing.T) {
	w := start(t)
	proving := w.add(t, "being proven")
	w.over <- time.Time{}
	<-w.proving
	waiting := w.add(t, "waiting")
	w.stop()
	<-w.stopped
	require.ErrorIs(t, <-proving, context.Canceled)
	require.ErrorIs(t, <-waiting, context.Canceled)
	w.proven <- nil // to nobody
}

func TestConfig(t *testing.T) {
	for name, change := range map[string]func(*service.Config){
		"no slots":        func(c *service.Config) { c.Slots = 0 },
		"negative window": func(c *service.Config) { c.Window = -1 },
		"no room to wait": func(c *service.Config) { c.Waiting = 2 },
	} {
		bad := config()
		change(&bad)
		_, err := service.New(bad, service.Deps[string]{})
		require.ErrorIs(t, err, service.ErrConfig, name)
	}
}
