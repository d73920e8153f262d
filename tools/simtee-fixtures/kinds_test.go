package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"github.com/Dstack-TEE/dstack/sdk/go/dstack"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/simtee"
)

func devnetRoot(t *testing.T) genuine.RootKey {
	t.Helper()
	var out struct{ RootKey string }
	require.NoError(t, json.Unmarshal([]byte(mustRun(t, "root")), &out))
	return genuine.RootKey(unhex(t, out.RootKey))
}

// A quote of each kind is judged by the collateral that the tool issues for it.
func TestQuote_EveryKindWithItsCollateral(t *testing.T) {
	root := devnetRoot(t)
	for _, format := range simtee.Formats() {
		t.Run(format.String(), func(t *testing.T) {
			args := []string{"collateral", "--format", "bundle"}
			if !format.TDX() {
				args = append(args, "--sgx")
			}
			set, err := collateral.ReadBundle([]byte(mustRun(t, args...)))
			require.NoError(t, err)
			raw := unhex(t, mustRun(t, "quote", "--kind", format.String(), "--format", "raw"))
			result, err := dcap.Appraise(raw, set, root, fixtureTime())
			require.NoError(t, err)
			require.Equal(t, collateral.UpToDate, result.Status)

			var shown map[string]any
			require.NoError(t, json.Unmarshal([]byte(mustRun(t, "quote", "--kind", format.String())), &shown))
			require.Equal(t, format.TDX(), shown["mrTd"] != nil)
			require.Equal(t, !format.TDX(), shown["mrEnclave"] != nil)
			require.Equal(t, format == simtee.TDXv4, shown["kind"] == nil)
		})
	}
}

func TestQuote_MeasurementsOfOtherKinds(t *testing.T) {
	service, enclave := "0x"+strings.Repeat("5d", 48), "0x"+strings.Repeat("e1", 32)
	q, err := parse.ReadQuote(unhex(t, mustRun(t, "quote", "--kind", "tdx-v5-td15", "--mrservicetd", service,
		"--tee-tcb-svn2", "0x"+strings.Repeat("09", 16), "--format", "raw")))
	require.NoError(t, err)
	require.Equal(t, unhex(t, service), q.TD.MRServiceTD[:])
	require.EqualValues(t, 9, q.TD.TeeTCBSVN2[3])
	q, err = parse.ReadQuote(unhex(t, mustRun(t, "quote", "--kind", "sgx-v3", "--mrenclave", enclave,
		"--attributes", "0x"+strings.Repeat("07", 16), "--format", "raw")))
	require.NoError(t, err)
	require.Equal(t, unhex(t, enclave), q.Enclave.MREnclave[:])
	require.True(t, q.Enclave.Debug())
	_, err = run(t, "quote", "--kind", "sgx-v9")
	require.ErrorIs(t, err, errFlag)
	require.ErrorContains(t, err, "tdx-v5-td15")
	_, err = run(t, "quote", "--mrenclave", "0x00")
	require.ErrorIs(t, err, errFlag)
}

func TestServe_GuestAgent(t *testing.T) {
	socket := filepath.Join(t.TempDir(), "agent.sock")
	ctx, stop := context.WithCancel(t.Context())
	reader, writer := io.Pipe()
	done := make(chan error, 1)
	go func() {
		done <- newApp(writer).RunContext(ctx, []string{"simtee", "serve", "--dstack", socket, "--bind-compose"})
	}()
	_, err := bufio.NewReader(reader).ReadString('\n')
	require.NoError(t, err)
	answer, err := dstack.NewDstackClient(dstack.WithEndpoint(socket)).GetQuote(ctx, []byte{7})
	require.NoError(t, err)
	raw, err := answer.DecodeQuote()
	require.NoError(t, err)
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	require.Equal(t, [64]byte{7}, quote.ReportData())
	require.EqualValues(t, 1, quote.TD.MRConfigID[0])
	stop()
	require.NoError(t, <-done)
}

func TestServe(t *testing.T) {
	for _, test := range []struct {
		args []string
		want collateral.Status
	}{
		{[]string{"serve"}, collateral.UpToDate},
		{[]string{"serve", "--raise-tcb"}, collateral.OutOfDate},
	} {
		ctx, stop := context.WithCancel(t.Context())
		reader, writer := io.Pipe()
		done := make(chan error, 1)
		go func() { done <- newApp(writer).RunContext(ctx, append([]string{"simtee"}, test.args...)) }()
		address, err := bufio.NewReader(reader).ReadString('\n')
		require.NoError(t, err)
		client := pcs.Client{Get: pcs.HTTP{Client: http.DefaultClient}, Base: strings.TrimSpace(address)}
		raw := unhex(t, mustRun(t, "quote", "--kind", "sgx-v3", "--format", "raw"))
		quote, err := parse.ReadQuote(raw)
		require.NoError(t, err)
		request, err := pcs.RequestFor(quote)
		require.NoError(t, err)
		set, err := client.Collateral(ctx, request)
		require.NoError(t, err)
		result, err := dcap.Appraise(raw, set, devnetRoot(t), fixtureTime())
		require.NoError(t, err)
		require.Equal(t, test.want, result.Status)
		stop()
		require.NoError(t, <-done)
	}
	_, err := run(t, "serve", "--listen", "nowhere")
	require.ErrorIs(t, err, errFlag)
	_, err = run(t, "serve", "--dstack", filepath.Join(t.TempDir(), "no", "directory"))
	require.ErrorIs(t, err, errFlag)
}
