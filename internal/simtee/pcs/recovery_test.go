package pcs_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	client "github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/pcs"
)

func TestService_RecoveryByOrder(t *testing.T) {
	w := dcaptest.NewWorld(t)
	service, c := serve(t, w)
	control := httptest.NewServer(service.Control())
	t.Cleanup(control.Close)
	counts := w.Now.Add(time.Minute).UTC()
	body, err := json.Marshal(pcs.Recovery{Counts: counts, Advisories: []string{"INTEL-SA-01079"}})
	require.NoError(t, err)
	answer, err := http.Post(control.URL+pcs.RecoveryPath, "application/json", strings.NewReader(string(body)))
	require.NoError(t, err)
	defer answer.Body.Close()
	require.Equal(t, http.StatusOK, answer.StatusCode)
	var published pcs.Recovery
	require.NoError(t, json.NewDecoder(answer.Body).Decode(&published))
	require.EqualValues(t, 18, published.Evaluation)

	for _, format := range []simtee.Format{simtee.TDXv4, simtee.SGXv3} {
		raw := w.QuoteIn(t, format, nil)
		status, err := fetch(t, w, c, raw, client.Standard)
		require.NoError(t, err)
		require.Equal(t, collateral.UpToDate, status)
		status, err = fetch(t, w, c, raw, client.Early)
		require.NoError(t, err)
		require.Equal(t, collateral.OutOfDate, status)
	}
	list, _, err := c.Evaluations(t.Context(), parse.TDX)
	require.NoError(t, err)
	require.Equal(t, counts, list.Counts(18).UTC())

	again, err := service.Recover(pcs.Recovery{Counts: counts.Add(time.Hour), Advisories: []string{"INTEL-SA-01080"}})
	require.NoError(t, err)
	require.EqualValues(t, 19, again.Evaluation, "on top of the last")
}

func TestService_OrdersThatCannotBe(t *testing.T) {
	service, _ := serve(t, dcaptest.NewWorld(t))
	for name, order := range map[string]pcs.Recovery{
		"never":            {Advisories: []string{"a"}},
		"part of a second": {Counts: time.Unix(1, 1), Advisories: []string{"a"}},
		"without a reason": {Counts: time.Unix(1, 0)},
		"a leap day":       {Counts: time.Date(2028, time.February, 29, 0, 0, 0, 0, time.UTC), Advisories: []string{"a"}},
	} {
		_, err := service.Recover(order)
		require.ErrorIs(t, err, pcs.ErrOrder, name)
	}
	control := httptest.NewServer(service.Control())
	t.Cleanup(control.Close)
	for _, body := range []string{"", "{}", `{"counts":"tomorrow"}`} {
		answer, err := http.Post(control.URL+pcs.RecoveryPath, "application/json", strings.NewReader(body))
		require.NoError(t, err)
		require.NoError(t, answer.Body.Close())
		require.Equal(t, http.StatusBadRequest, answer.StatusCode, body)
	}
}

func TestService_Lifetime(t *testing.T) {
	w := dcaptest.NewWorld(t)
	service, c := serve(t, w)
	service.SetLifetime(time.Minute)
	set, err := c.Collateral(t.Context(), client.Request{TEE: parse.TDX, FMSPC: simtee.DefaultFMSPC(), CA: parse.PlatformCA})
	require.NoError(t, err)
	end := dcaptest.Now().Add(time.Minute).UTC()
	require.Equal(t, end, set.TCBInfo.NextUpdate.UTC())
	require.Equal(t, end, set.QEIdentity.NextUpdate.UTC())
	require.Equal(t, end, set.PCKCRL.NextUpdate.UTC())
	require.True(t, set.RootCRL.NextUpdate.After(end), "the root's list lasts a year")
	list, _, err := c.Evaluations(t.Context(), parse.TDX)
	require.NoError(t, err)
	require.Equal(t, end, list.NextUpdate.UTC())
}
