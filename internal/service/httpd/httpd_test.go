package httpd_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/service/httpd"
)

func newServer(t *testing.T) *httpd.Server {
	t.Helper()
	return httpd.New(httpd.DefaultConfig("127.0.0.1:0"), zerolog.Nop(), prometheus.NewRegistry())
}

func ask(s *httpd.Server, path string) *httptest.ResponseRecorder {
	recorder := httptest.NewRecorder()
	s.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, path, nil))
	return recorder
}

func TestHealthIsAlwaysOK(t *testing.T) {
	s := newServer(t)
	s.AddCheck("chain", func(context.Context) error { return errors.New("down") })
	require.Equal(t, http.StatusOK, ask(s, "/healthz").Code)
}

func TestReadyNamesEachCheck(t *testing.T) {
	s := newServer(t)
	require.Equal(t, http.StatusOK, ask(s, "/readyz").Code)

	s.AddCheck("index", func(context.Context) error { return nil })
	s.AddCheck("chain", func(context.Context) error { return errors.New("12 blocks behind") })
	answer := ask(s, "/readyz")
	require.Equal(t, http.StatusServiceUnavailable, answer.Code)
	var got httpd.Readiness
	require.NoError(t, json.Unmarshal(answer.Body.Bytes(), &got))
	require.Equal(t, httpd.Readiness{Checks: map[string]string{"chain": "12 blocks behind", "index": "ok"}}, got)

	s.AddCheck("chain", func(context.Context) error { return nil })
	require.Equal(t, http.StatusOK, ask(s, "/readyz").Code, "a check is replaced by name")
}

func TestMetricsCountByRouteAndCode(t *testing.T) {
	s := newServer(t)
	s.Handle("GET /v1/things/{id}", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		httpd.WriteError(w, http.StatusTeapot, "teapot", r.PathValue("id"))
	}))
	answer := ask(s, "/v1/things/7")
	require.Equal(t, http.StatusTeapot, answer.Code)
	require.JSONEq(t, `{"error":{"code":"teapot","message":"7"}}`, answer.Body.String())
	require.Contains(t, ask(s, "/metrics").Body.String(),
		`http_requests_total{code="418",route="GET /v1/things/{id}"} 1`)
}

func TestUnknownRouteIsAnError(t *testing.T) {
	answer := ask(newServer(t), "/nowhere")
	require.Equal(t, http.StatusNotFound, answer.Code)
	require.JSONEq(t, `{"error":{"code":"not_found","message":"no such route: GET /nowhere"}}`, answer.Body.String())
}

func TestUnencodableAnswerIsAnInternalError(t *testing.T) {
	recorder := httptest.NewRecorder()
	httpd.WriteJSON(recorder, http.StatusOK, math.NaN())
	require.Equal(t, http.StatusInternalServerError, recorder.Code)
	require.Contains(t, recorder.Body.String(), `"code":"internal"`)
}

func TestStopWaitsForRequestsUnderWay(t *testing.T) {
	s := newServer(t)
	entered, leave := make(chan struct{}), make(chan struct{})
	s.Handle("GET /slow", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(entered)
		<-leave
		_, _ = io.WriteString(w, "done")
	}))
	require.Empty(t, s.Addr())
	require.NoError(t, s.Start(t.Context()))

	body := make(chan string, 1)
	go func() {
		answer, err := http.Get("http://" + s.Addr() + "/slow")
		if err != nil {
			body <- err.Error()
			return
		}
		defer answer.Body.Close()
		raw, _ := io.ReadAll(answer.Body)
		body <- string(raw)
	}()
	<-entered
	stopped := make(chan error, 1)
	go func() { stopped <- s.Stop(context.Background()) }()
	require.Eventually(t, func() bool {
		_, err := http.Get("http://" + s.Addr() + "/healthz")
		return err != nil
	}, 5*time.Second, 10*time.Millisecond, "no new requests while stopping")
	close(leave)
	require.NoError(t, <-stopped)
	require.Equal(t, "done", <-body)
}

func TestStopGivesUpWithItsContext(t *testing.T) {
	s := newServer(t)
	entered, leave := make(chan struct{}), make(chan struct{})
	defer close(leave)
	s.Handle("GET /stuck", http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		close(entered)
		<-leave
	}))
	require.NoError(t, s.Start(t.Context()))
	go func() {
		if answer, err := http.Get("http://" + s.Addr() + "/stuck"); err == nil {
			answer.Body.Close()
		}
	}()
	<-entered
	over, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, s.Stop(over), context.Canceled)
}

func TestStartRefusesATakenPort(t *testing.T) {
	first := newServer(t)
	require.NoError(t, first.Start(t.Context()))
	defer func() { require.NoError(t, first.Stop(context.Background())) }()
	second := httpd.New(httpd.DefaultConfig(first.Addr()), zerolog.Nop(), prometheus.NewRegistry())
	require.ErrorContains(t, second.Start(t.Context()), "listen on "+first.Addr())
}
