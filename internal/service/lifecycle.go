package service

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/service/clock"
)

// StopTimeout bounds the stop of all services together.
const StopTimeout = 30 * time.Second

// Service is a part of a program that runs until it is stopped.
type Service interface {
	// Name is what logs call it.
	Name() string
	// Start begins the work and returns soon; the work itself goes on until Stop. ctx ends when the program must end.
	Start(ctx context.Context) error
	// Stop ends the work and returns when it has ended, or with ctx. It is called once, and only after Start succeeded.
	Stop(ctx context.Context) error
}

// Failer is a Service that may fail while it runs, which ends the program.
type Failer interface {
	// Failed delivers at most one error.
	Failed() <-chan error
}

// Run starts services in order, waits until ctx ends or one of them fails, and stops those it started in reverse order.
// It returns the first failure joined with those of stopping, nil if the end was asked for.
func Run(ctx context.Context, log zerolog.Logger, services ...Service) error {
	running, cancel := context.WithCancel(ctx)
	defer cancel()
	failed := make(chan error, len(services))
	started := 0
	var cause error
	for _, s := range services {
		if running.Err() != nil {
			break
		}
		if err := s.Start(running); err != nil {
			cause = fmt.Errorf("start %s: %w", s.Name(), err)
			break
		}
		started++
		log.Debug().Str("service", s.Name()).Msg("Started")
		watch(running, s, failed)
	}
	if cause == nil {
		select {
		case <-ctx.Done():
		case cause = <-failed:
		}
	}
	cancel()
	return errors.Join(cause, stopAll(log, services[:started]))
}

func watch(ctx context.Context, s Service, failed chan<- error) {
	failer, ok := s.(Failer)
	if !ok {
		return
	}
	go func() {
		select {
		case err := <-failer.Failed():
			failed <- fmt.Errorf("run %s: %w", s.Name(), err)
		case <-ctx.Done():
		}
	}()
}

func stopAll(log zerolog.Logger, services []Service) error {
	ctx, cancel := context.WithTimeout(context.Background(), StopTimeout)
	defer cancel()
	var faults []error
	for i := len(services) - 1; i >= 0; i-- {
		if err := services[i].Stop(ctx); err != nil {
			faults = append(faults, fmt.Errorf("stop %s: %w", services[i].Name(), err))
			continue
		}
		log.Debug().Str("service", services[i].Name()).Msg("Stopped")
	}
	return errors.Join(faults...)
}

// Loop is a Service around a function that works until its context ends.
type Loop struct {
	name   string
	work   func(ctx context.Context) error
	cancel context.CancelFunc
	done   chan struct{}
	failed chan error
}

// NewLoop returns a Service that runs work in one goroutine. An error from work before its context ended is a failure.
func NewLoop(name string, work func(ctx context.Context) error) *Loop {
	return &Loop{name: name, work: work, done: make(chan struct{}), failed: make(chan error, 1)}
}

// Every returns a Service that calls work at once and then each time interval has passed since the last call ended. An
// error from work is logged as a warning and the next call comes all the same: what must be done is read anew each time.
func Every(name string, clk clock.Clock, interval time.Duration, log zerolog.Logger, work func(ctx context.Context) error) *Loop {
	return NewLoop(name, func(ctx context.Context) error {
		for {
			if err := work(ctx); err != nil && ctx.Err() == nil {
				log.Warn().Str("loop", name).Err(err).Msg("Round left unfinished")
			}
			select {
			case <-clk.After(interval):
			case <-ctx.Done():
				return nil
			}
		}
	})
}

// Name is what logs call it.
func (l *Loop) Name() string { return l.name }

// Start starts the goroutine.
func (l *Loop) Start(ctx context.Context) error {
	working, cancel := context.WithCancel(ctx)
	l.cancel = cancel
	go func() {
		defer close(l.done)
		if err := l.work(working); err != nil && working.Err() == nil {
			l.failed <- err
		}
	}()
	return nil
}

// Stop ends the context of work and waits until it has returned.
func (l *Loop) Stop(ctx context.Context) error {
	l.cancel()
	select {
	case <-l.done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Failed delivers the error with which work ended before it was asked to.
func (l *Loop) Failed() <-chan error { return l.failed }

// Closer is a Service that only has something to close.
func Closer(name string, closeIt func() error) Service { return closer{name: name, closeIt: closeIt} }

type closer struct {
	name    string
	closeIt func() error
}

func (c closer) Name() string                { return c.name }
func (c closer) Start(context.Context) error { return nil }
func (c closer) Stop(context.Context) error  { return c.closeIt() }

// withSignals ends the returned context at the first signal and calls force at the second.
func withSignals(ctx context.Context, signals <-chan os.Signal, log zerolog.Logger, force func()) (context.Context, func()) {
	ending, cancel := context.WithCancel(ctx)
	released := make(chan struct{})
	go func() {
		select {
		case sig := <-signals:
			log.Info().Stringer("signal", sig).Msg("Stopping; a second signal forces the end")
			cancel()
		case <-released:
			return
		}
		select {
		case <-signals:
			force()
		case <-released:
		}
	}()
	var once sync.Once
	return ending, func() { once.Do(func() { close(released); cancel() }) }
}
