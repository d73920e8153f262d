package dstack_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	sdk "github.com/Dstack-TEE/dstack/sdk/go/dstack"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/dstack"
)

// start serves an agent on a socket, and returns dstack's own client of it.
func start(t *testing.T, config dstack.Config) (*dstack.Agent, *sdk.DstackClient) {
	t.Helper()
	a, err := dstack.New(dcaptest.NewWorld(t).Platform, config)
	require.NoError(t, err)
	socket := filepath.Join(t.TempDir(), "dstack.sock")
	require.NoError(t, a.Listen(t.Context(), socket))
	require.Error(t, a.Listen(t.Context(), socket), "the socket is taken")
	return a, sdk.NewDstackClient(sdk.WithEndpoint(socket))
}

// dstack's own library reads every answer, and its replay gives the registers of the quote.
func TestAgent_SpeaksAsTheirLibraryExpects(t *testing.T) {
	a, client := start(t, dstack.Config{Compose: []byte("services: {}")})
	require.True(t, client.IsReachable(t.Context()))
	version, err := client.GetVersion(t.Context())
	require.NoError(t, err)
	require.NotEmpty(t, version.Version)

	before := a.TD()
	require.NoError(t, client.EmitEvent(t.Context(), "mine", []byte{1}))
	after := a.TD()
	require.NotEqual(t, before.RTMR[3], after.RTMR[3])
	require.Equal(t, before.RTMR[:3], after.RTMR[:3])

	answer, err := client.GetQuote(t.Context(), []byte{7})
	require.NoError(t, err)
	raw, err := answer.DecodeQuote()
	require.NoError(t, err)
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	require.Equal(t, [64]byte{7}, quote.ReportData())
	registers, err := answer.ReplayRTMRs()
	require.NoError(t, err)
	for i, value := range quote.TD.RTMR {
		require.Equal(t, hex.EncodeToString(value[:]), registers[i])
	}

	info, err := client.Info(t.Context())
	require.NoError(t, err)
	compose := a.ComposeHash()
	require.Equal(t, hex.EncodeToString(compose[:]), info.ComposeHash)
	tcb, err := info.DecodeTcbInfo()
	require.NoError(t, err)
	require.Equal(t, registers[3], tcb.Rtmr3)
	require.Equal(t, "mine", tcb.EventLog[len(tcb.EventLog)-1].Event)
}

func TestNew_OnlyTrustDomains(t *testing.T) {
	platform := dcaptest.NewWorld(t).Platform
	for _, format := range simtee.Formats() {
		_, err := dstack.New(platform, dstack.Config{Format: format})
		if format.TDX() {
			require.NoError(t, err)
			continue
		}
		require.ErrorIs(t, err, dstack.ErrConfig)
	}
}

func TestAgent_BadCalls(t *testing.T) {
	a, err := dstack.New(dcaptest.NewWorld(t).Platform, dstack.Config{})
	require.NoError(t, err)
	for _, test := range []struct {
		method, path, body string
		status             int
		want               string
	}{
		{http.MethodGet, "/GetQuote", `{}`, http.StatusMethodNotAllowed, "POST"},
		{http.MethodPost, "/GetKey", `{}`, http.StatusNotFound, "no such call"},
		{http.MethodPost, "/GetQuote", ``, http.StatusBadRequest, "read request"},
		{http.MethodPost, "/GetQuote", `{"report_data":"x"}`, http.StatusBadRequest, "report_data"},
		{http.MethodPost, "/GetQuote", `{"report_data":"` + strings.Repeat("00", 65) + `"}`, http.StatusBadRequest, "report_data"},
		{http.MethodPost, "/EmitEvent", `[]`, http.StatusBadRequest, "read request"},
		{http.MethodPost, "/EmitEvent", `{"payload":"00"}`, http.StatusBadRequest, "needs a name"},
		{http.MethodPost, "/EmitEvent", `{"event":"e","payload":"x"}`, http.StatusBadRequest, "hex"},
	} {
		answer := httptest.NewRecorder()
		a.ServeHTTP(answer, httptest.NewRequestWithContext(t.Context(), test.method, test.path, bytes.NewBufferString(test.body)))
		require.Equal(t, test.status, answer.Code, test.path)
		var refusal struct{ Error string }
		require.NoError(t, json.Unmarshal(answer.Body.Bytes(), &refusal))
		require.Contains(t, refusal.Error, test.want)
	}
}
