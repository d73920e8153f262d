// Package httpd is the one HTTP server of a program: its API, /healthz, /readyz and /metrics on one port.
package httpd

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	stdlog "log"
	"net"
	"net/http"
	"sort"
	"strconv"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/rs/zerolog"
)

// checkTimeout bounds one readiness check.
const checkTimeout = 5 * time.Second

// Config is where and how patiently the server listens.
type Config struct {
	// Addr is host:port; port 0 takes a free one, see Server.Addr.
	Addr string
	// ReadHeaderTimeout and IdleTimeout end connections that do nothing. Bodies have no time limit here, since blobs
	// may be large: handlers that read them set their own deadlines.
	ReadHeaderTimeout, IdleTimeout time.Duration
	// MaxHeaderBytes bounds a request's header.
	MaxHeaderBytes int
}

// DefaultConfig listens on addr with timeouts that suit a small API.
func DefaultConfig(addr string) Config {
	return Config{Addr: addr, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10}
}

// Check says why a part of the program cannot do its work now, or nil.
type Check func(ctx context.Context) error

// Server serves until it is stopped. Handlers and checks may be added at any time.
type Server struct {
	config   Config
	log      zerolog.Logger
	mux      *http.ServeMux
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	failed   chan error

	mu       sync.Mutex
	checks   map[string]Check
	server   *http.Server
	listener net.Listener
}

// New makes a server and registers its metrics; it listens from Start on.
func New(config Config, log zerolog.Logger, registry *prometheus.Registry) *Server {
	s := &Server{
		config: config,
		log:    log.With().Str("component", "http").Logger(),
		mux:    http.NewServeMux(),
		failed: make(chan error, 1),
		checks: make(map[string]Check),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "http_requests_total", Help: "Requests answered, by route and status code.",
		}, []string{"route", "code"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "http_request_seconds", Help: "Time to answer, by route.", Buckets: prometheus.DefBuckets,
		}, []string{"route"}),
	}
	registry.MustRegister(s.requests, s.seconds)
	s.mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		WriteJSON(w, http.StatusOK, map[string]string{"status": "ok"})
	})
	s.mux.HandleFunc("GET /readyz", s.ready)
	s.mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{ErrorLog: stdlog.New(s.log, "", 0)}))
	s.mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		WriteError(w, http.StatusNotFound, "not_found", "no such route: "+r.Method+" "+r.URL.Path)
	})
	return s
}

// Handle adds a route in the syntax of [http.ServeMux], counted and timed under the pattern.
func (s *Server) Handle(pattern string, handler http.Handler) {
	s.mux.Handle(pattern, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begun := time.Now()
		recorder := &statusRecorder{ResponseWriter: w, code: http.StatusOK}
		handler.ServeHTTP(recorder, r)
		s.requests.WithLabelValues(pattern, strconv.Itoa(recorder.code)).Inc()
		s.seconds.WithLabelValues(pattern).Observe(time.Since(begun).Seconds())
	}))
}

// AddCheck adds a named readiness check, or replaces the one of that name.
func (s *Server) AddCheck(name string, check Check) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.checks[name] = check
}

// ServeHTTP answers one request, for tests and for serving under another server.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }

// Name is what logs call it.
func (s *Server) Name() string { return "http" }

// Start listens and serves in the background.
func (s *Server) Start(ctx context.Context) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", s.config.Addr)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", s.config.Addr, err)
	}
	server := &http.Server{
		Handler:           s.mux,
		ReadHeaderTimeout: s.config.ReadHeaderTimeout,
		IdleTimeout:       s.config.IdleTimeout,
		MaxHeaderBytes:    s.config.MaxHeaderBytes,
		ErrorLog:          stdlog.New(s.log, "", 0),
	}
	s.mu.Lock()
	s.listener, s.server = listener, server
	s.mu.Unlock()
	s.log.Info().Stringer("addr", listener.Addr()).Msg("Serving HTTP")
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			s.failed <- err
		}
	}()
	return nil
}

// Stop takes no more requests and waits for those under way.
func (s *Server) Stop(ctx context.Context) error {
	s.mu.Lock()
	server := s.server
	s.mu.Unlock()
	if err := server.Shutdown(ctx); err != nil {
		return errors.Join(err, server.Close())
	}
	return nil
}

// Failed delivers the error that ended the serving before Stop.
func (s *Server) Failed() <-chan error { return s.failed }

// Addr is the address it listens on, once started; empty before.
func (s *Server) Addr() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.listener == nil {
		return ""
	}
	return s.listener.Addr().String()
}

// Readiness is the answer of /readyz.
type Readiness struct {
	Ready bool `json:"ready"`
	// Checks is the outcome of each, "ok" or what is wrong.
	Checks map[string]string `json:"checks"`
}

func (s *Server) ready(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	names := make([]string, 0, len(s.checks))
	checks := make(map[string]Check, len(s.checks))
	for name, check := range s.checks {
		names, checks[name] = append(names, name), check
	}
	s.mu.Unlock()
	sort.Strings(names)

	answer := Readiness{Ready: true, Checks: make(map[string]string, len(names))}
	for _, name := range names {
		ctx, cancel := context.WithTimeout(r.Context(), checkTimeout)
		err := checks[name](ctx)
		cancel()
		answer.Checks[name] = "ok"
		if err != nil {
			answer.Ready, answer.Checks[name] = false, err.Error()
		}
	}
	status := http.StatusOK
	if !answer.Ready {
		status = http.StatusServiceUnavailable
	}
	WriteJSON(w, status, answer)
}

// ErrorBody is the shape of every refusal: {"error":{"code","message"}}.
type ErrorBody struct {
	Error ErrorDetail `json:"error"`
}

// ErrorDetail names a fault for programs and for people.
type ErrorDetail struct {
	// Code is a constant in snake_case.
	Code string `json:"code"`
	// Message says what is wrong and what to do.
	Message string `json:"message"`
}

// WriteError answers with a refusal.
func WriteError(w http.ResponseWriter, status int, code, message string) {
	WriteJSON(w, status, ErrorBody{Error: ErrorDetail{Code: code, Message: message}})
}

// WriteJSON answers with value as JSON. A value that cannot be encoded becomes an internal error.
func WriteJSON(w http.ResponseWriter, status int, value any) {
	raw, err := json.Marshal(value)
	if err != nil {
		status = http.StatusInternalServerError
		raw = []byte(`{"error":{"code":"internal","message":"the answer cannot be encoded"}}`)
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	// The client may be gone; there is nobody left to tell.
	_, _ = w.Write(append(raw, '\n'))
}

type statusRecorder struct {
	http.ResponseWriter
	code  int
	wrote bool
}

func (r *statusRecorder) WriteHeader(code int) {
	if !r.wrote {
		r.code, r.wrote = code, true
	}
	r.ResponseWriter.WriteHeader(code)
}

// Unwrap lets [http.ResponseController] reach the connection's deadlines.
func (r *statusRecorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }
