package pcs_test

import (
	"context"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	client "github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/pcs"
)

func serve(t *testing.T, w *dcaptest.World) (*pcs.Service, client.Client) {
	t.Helper()
	service := pcs.New(w.Authority, dcaptest.Now)
	server := httptest.NewServer(service)
	t.Cleanup(server.Close)
	return service, client.Client{Get: client.HTTP{Client: server.Client()}, Base: server.URL + "/"}
}

// fetch has the client fetch what the quote needs, and appraises it.
func fetch(t *testing.T, w *dcaptest.World, c client.Client, raw []byte, update client.Update) (collateral.Status, error) {
	t.Helper()
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	request, err := client.RequestFor(quote)
	require.NoError(t, err)
	request.Update = update
	set, err := c.Collateral(t.Context(), request)
	require.NoError(t, err)
	result, err := dcap.Appraise(raw, set, w.Root, w.Now)
	if err != nil {
		return 0, err
	}
	return result.Status, nil
}

func TestService_EveryFormatIsAppraisedByWhatIsServed(t *testing.T) {
	for _, ca := range []simtee.CA{simtee.PlatformCA, simtee.ProcessorCA} {
		w := dcaptest.NewWorldWith(t, simtee.PlatformConfig{CA: ca})
		_, c := serve(t, w)
		for _, format := range simtee.Formats() {
			status, err := fetch(t, w, c, w.QuoteIn(t, format, nil), "")
			require.NoError(t, err, "%s under the %s CA", format, ca)
			require.Equal(t, collateral.UpToDate, status)
		}
	}
}

// A TCB recovery is early for a year, then standard.
func TestService_TCBRecovery(t *testing.T) {
	w := dcaptest.NewWorld(t)
	service, c := serve(t, w)
	raised := simtee.DefaultBundle()
	raised.TCBInfo = raised.TCBInfo.RaiseTCB("INTEL-SA-01079")
	raised.TCBInfo.Levels[0].Date = w.Now.AddDate(0, -6, 0)
	service.Publish(raised)
	raw := w.Quote(t)

	status, err := fetch(t, w, c, raw, client.Standard)
	require.NoError(t, err)
	require.Equal(t, collateral.UpToDate, status)
	status, err = fetch(t, w, c, raw, client.Early)
	require.NoError(t, err)
	require.Equal(t, collateral.OutOfDate, status)
	list, chain, err := c.Evaluations(t.Context(), parse.TDX)
	require.NoError(t, err)
	require.NoError(t, genuine.VerifyEvaluations(list, chain, w.Collateral(t).RootCRL, w.Root, w.Now))
	require.EqualValues(t, 18, list.Early())
	standard, found := list.Standard(w.Now)
	require.True(t, found)
	require.EqualValues(t, 17, standard)

	raised.TCBInfo.Levels[0].Date = w.Now.AddDate(-1, 0, 0)
	service.Publish(raised)
	status, err = fetch(t, w, c, raw, client.Standard)
	require.NoError(t, err)
	require.Equal(t, collateral.OutOfDate, status)
	// Enclaves on the same machines were not recovered.
	status, err = fetch(t, w, c, w.QuoteIn(t, simtee.SGXv3, nil), client.Early)
	require.NoError(t, err)
	require.Equal(t, collateral.UpToDate, status)
}

// What was superseded can still be asked for, by its number.
func TestService_ByEvaluation(t *testing.T) {
	w := dcaptest.NewWorld(t)
	service, c := serve(t, w)
	raised := simtee.DefaultBundle()
	raised.TCBInfo = raised.TCBInfo.RaiseTCB("INTEL-SA-01079")
	service.Publish(raised)
	for _, number := range []uint32{17, 18} {
		set, err := c.Collateral(t.Context(), client.Request{
			TEE: parse.TDX, FMSPC: simtee.DefaultFMSPC(), CA: parse.PlatformCA, Evaluation: number, Update: client.Early,
		})
		require.NoError(t, err)
		require.Equal(t, number, set.TCBInfo.Evaluation)
	}
	_, err := c.Collateral(t.Context(), client.Request{TEE: parse.TDX, FMSPC: simtee.DefaultFMSPC(), Evaluation: 19})
	require.ErrorIs(t, err, client.ErrUnavailable)
}

func TestService_PCKCRLWithItsIssuers(t *testing.T) {
	w := dcaptest.NewWorld(t)
	_, c := serve(t, w)
	for ca, simulated := range map[parse.CA]simtee.CA{parse.PlatformCA: simtee.PlatformCA, parse.ProcessorCA: simtee.ProcessorCA} {
		list, chain, err := c.PCKCRL(t.Context(), ca)
		require.NoError(t, err)
		require.NoError(t, list.CheckSignatureFrom(chain[0]))
		require.Equal(t, w.Authority.CADER(simulated), chain[0].Raw)
		require.Equal(t, w.Authority.Root().Raw, chain[1].Raw)
	}
	_, _, err := c.PCKCRL(t.Context(), "other")
	require.ErrorIs(t, err, client.ErrUnavailable)
}

func TestService_Revocation(t *testing.T) {
	w := dcaptest.NewWorld(t)
	service, c := serve(t, w)
	service.SetPCKList(simtee.PlatformCA, simtee.CRLConfig{Number: 2, Revoked: []*big.Int{w.Platform.PCK().SerialNumber}})
	_, err := fetch(t, w, c, w.Quote(t), "")
	require.ErrorIs(t, err, genuine.ErrRevoked)
	service.SetPCKList(simtee.PlatformCA, simtee.CRLConfig{Number: 3})
	_, err = fetch(t, w, c, w.Quote(t), "")
	require.NoError(t, err)
	service.SetRootList(simtee.CRLConfig{Revoked: []*big.Int{w.Authority.CACert(simtee.PlatformCA).SerialNumber}})
	_, err = fetch(t, w, c, w.Quote(t), "")
	require.ErrorIs(t, err, genuine.ErrRevoked)
	service.SetRootList(simtee.CRLConfig{NextUpdate: w.Now.Add(-time.Second), ThisUpdate: w.Now.Add(-time.Hour)})
	_, err = fetch(t, w, c, w.Quote(t), "")
	require.ErrorIs(t, err, genuine.ErrExpired)
}

func TestService_BadRequests(t *testing.T) {
	w := dcaptest.NewWorld(t)
	_, c := serve(t, w)
	for _, test := range []struct {
		path   string
		status int
		text   string
	}{
		{"tdx/certification/v4/tcb", 400, "fmspc"},
		{"tdx/certification/v4/tcb?fmspc=00", 400, "fmspc"},
		{"tdx/certification/v4/tcb?fmspc=000000000000", 404, "no such platform family"},
		{"tdx/certification/v4/tcb?fmspc=a55a0f00514d&update=late", 400, "neither early nor standard"},
		{"tdx/certification/v4/tcb?fmspc=A55A0F00514D&tcbEvaluationDataNumber=99", 404, "no such evaluation number"},
		{"tdx/certification/v4/tcb?fmspc=A55A0F00514D&tcbEvaluationDataNumber=x", 400, "tcbEvaluationDataNumber"},
		{"tdx/certification/v4/tcb?fmspc=A55A0F00514D&tcbEvaluationDataNumber=17", 200, `"id":"TDX"`},
		{"sgx/certification/v4/pckcrl?ca=other&encoding=der", 400, "neither platform nor processor"},
		{"sgx/certification/v4/pckcrl?ca=platform", 400, "only der"},
		{"sgx/certification/v4/other", 404, ""},
		{"IntelSGXRootCA.der", 200, ""},
	} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, c.Base+test.path, nil)
		require.NoError(t, err)
		response, err := http.DefaultClient.Do(request)
		require.NoError(t, err)
		body, err := io.ReadAll(response.Body)
		require.NoError(t, err)
		require.NoError(t, response.Body.Close())
		require.Equal(t, test.status, response.StatusCode, test.path)
		require.Contains(t, string(body), test.text, test.path)
	}
}

// get is a getter made of a function.
type get func(string) (client.Answer, error)

func (g get) Get(_ context.Context, address string) (client.Answer, error) { return g(address) }

func TestClient_Faults(t *testing.T) {
	w := dcaptest.NewWorld(t)
	_, c := serve(t, w)
	request := client.Request{TEE: parse.TDX, FMSPC: [6]byte{1}, CA: parse.PlatformCA}
	_, err := c.Collateral(t.Context(), request)
	require.ErrorIs(t, err, client.ErrUnavailable)
	require.ErrorContains(t, err, "fetch TCB info")
	require.ErrorContains(t, err, "404")

	request.FMSPC = simtee.DefaultFMSPC()
	headerless := client.Client{Base: c.Base, Get: get(func(address string) (client.Answer, error) {
		answer, err := c.Get.Get(t.Context(), address)
		answer.Header = nil
		return answer, err
	})}
	_, err = headerless.Collateral(t.Context(), request)
	require.ErrorIs(t, err, client.ErrUnavailable)
	require.ErrorContains(t, err, "TCB-Info-Issuer-Chain")

	c.Base = "http://127.0.0.1:1"
	_, err = c.Collateral(t.Context(), request)
	require.ErrorIs(t, err, client.ErrUnavailable)
	c.Base = "://"
	_, err = c.Collateral(t.Context(), request)
	require.ErrorIs(t, err, client.ErrUnavailable)
}

// A service that never stops sending is cut off.
func TestClient_EndlessAnswer(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		chunk := make([]byte, 1<<20)
		for {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	}))
	t.Cleanup(server.Close)
	_, err := client.HTTP{}.Get(t.Context(), server.URL)
	require.ErrorIs(t, err, client.ErrUnavailable)
	require.ErrorContains(t, err, "sends more than")
}

// Intel serves the root's list elsewhere than the rest.
func TestClient_IntelsRootCRL(t *testing.T) {
	w := dcaptest.NewWorld(t)
	_, c := serve(t, w)
	var asked []string
	intel := client.Client{Base: client.IntelBase, Get: get(func(address string) (client.Answer, error) {
		asked = append(asked, address)
		if address == "https://certificates.trustedservices.intel.com/IntelSGXRootCA.der" {
			return c.Get.Get(t.Context(), c.Base+"IntelSGXRootCA.der")
		}
		return c.Get.Get(t.Context(), c.Base+address[len(client.IntelBase)+1:])
	})}
	_, err := intel.Collateral(t.Context(), client.Request{TEE: parse.SGX, FMSPC: simtee.DefaultFMSPC(), CA: parse.ProcessorCA})
	require.NoError(t, err)
	require.Equal(t, []string{
		"https://api.trustedservices.intel.com/sgx/certification/v4/tcb?fmspc=a55a0f00514d&update=standard",
		"https://api.trustedservices.intel.com/sgx/certification/v4/qe/identity?update=standard",
		"https://api.trustedservices.intel.com/sgx/certification/v4/pckcrl?ca=processor&encoding=der",
		"https://certificates.trustedservices.intel.com/IntelSGXRootCA.der",
	}, asked)
}
