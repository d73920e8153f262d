package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// One request in so many fails, in one of three ways in turn.
const faultEvery = 40

// slowness is how long a request that is held up waits.
const slowness = 2 * time.Second

// mostAtOnce is how many connections to the chain are kept; those beyond it cost time that is not the chain's.
const mostAtOnce = 128

// A proxy stands between the programs and the chain, counts what they ask and, once armed, lets a part of the requests fail.
type proxy struct {
	server *http.Server
	armed  atomic.Bool
	passed atomic.Int64
	// Faults by kind.
	refused, cut, slow atomic.Int64
	turn               atomic.Int64

	mu sync.Mutex
	// asked counts what was asked, by program and method.
	asked map[string]map[string]int64
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
	pass := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.Out.URL = target
			r.Out.Host = ""
		},
		Transport: &http.Transport{MaxIdleConnsPerHost: mostAtOnce},
		// Who asks and goes away is nobody's fault.
		ErrorHandler: func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(http.StatusBadGateway) },
	}
	p.asked = map[string]map[string]int64{}
	p.server = &http.Server{ReadHeaderTimeout: time.Minute, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.count(r)
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

// count notes who asks what. A request with several calls counts as each of them.
func (p *proxy) count(r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // The request fails further on, as it should.
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	type call struct {
		Method string `json:"method"`
	}
	calls := make([]call, 1)
	if bytes.HasPrefix(body, []byte("[")) {
		err = json.Unmarshal(body, &calls)
	} else {
		err = json.Unmarshal(body, &calls[0])
	}
	if err != nil {
		return
	}
	program := strings.Trim(r.URL.Path, "/")
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.asked[program] == nil {
		p.asked[program] = map[string]int64{}
	}
	for _, one := range calls {
		p.asked[program][one.Method]++
	}
}

// snapshot is what was asked so far, by program and method.
func (p *proxy) snapshot() map[string]map[string]int64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	copied := make(map[string]map[string]int64, len(p.asked))
	for program, methods := range p.asked {
		copied[program] = make(map[string]int64, len(methods))
		for method, count := range methods {
			copied[program][method] = count
		}
	}
	return copied
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
