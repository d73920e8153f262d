package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"time"
)

// One request in so many fails, in one of three ways in turn.
const faultEvery = 40

// slowness is how long a request that is held up waits.
const slowness = 2 * time.Second

// A proxy stands between the programs and the chain and, once armed, lets a part of the requests fail.
type proxy struct {
	server *http.Server
	armed  atomic.Bool
	passed atomic.Int64
	// Faults by kind.
	refused, cut, slow atomic.Int64
	turn               atomic.Int64
}

// listen starts the proxy for a chain and returns its own address.
func (p *proxy) listen(chainURL string) (string, error) {
	target, err := url.Parse(chainURL)
	if err != nil {
		return "", fmt.Errorf("address of the chain: %w", err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("listen: %w", err)
	}
	pass := httputil.NewSingleHostReverseProxy(target)
	// Who asks and goes away is nobody's fault.
	pass.ErrorHandler = func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(http.StatusBadGateway) }
	p.server = &http.Server{ReadHeaderTimeout: time.Minute, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !p.spoil(w, r) {
			p.passed.Add(1)
			pass.ServeHTTP(w, r)
		}
	})}
	go func() {
		if err := p.server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			fmt.Println("proxy:", err)
		}
	}()
	return "http://" + listener.Addr().String(), nil
}

// spoil lets a request fail, or not; true means that it has been answered.
func (p *proxy) spoil(w http.ResponseWriter, r *http.Request) bool {
	if !p.armed.Load() || rand.IntN(faultEvery) != 0 {
		return false
	}
	switch p.turn.Add(1) % 3 {
	case 0:
		p.refused.Add(1)
		http.Error(w, "overloaded", http.StatusServiceUnavailable)
	case 1:
		p.cut.Add(1)
		// The request may or may not have reached the chain: here it has not.
		panic(http.ErrAbortHandler)
	default:
		p.slow.Add(1)
		select {
		case <-time.After(slowness):
		case <-r.Context().Done():
		}
		return false
	}
	return true
}

// faults counts what failed.
func (p *proxy) faults() int64 { return p.refused.Load() + p.cut.Load() + p.slow.Load() }

func (p *proxy) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := p.server.Shutdown(ctx); err != nil {
		return p.server.Close()
	}
	return nil
}
