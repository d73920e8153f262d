package chain_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
)

func TestDial_KeepsTheAddressToItself(t *testing.T) {
	var down atomic.Bool
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, password, _ := r.BasicAuth()
		if down.Load() || r.URL.RequestURI() != "/v3/s3cret?key=s3cret" || user != "name" || password != "s3cret" {
			panic(http.ErrAbortHandler)
		}
		body, err := io.ReadAll(r.Body)
		if err != nil || !bytes.Contains(body, []byte("eth_chainId")) {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = fmt.Fprint(w, `{"jsonrpc":"2.0","id":1,"result":"0x7a69"}`)
	}))
	t.Cleanup(server.Close)
	address := strings.Replace(server.URL, "http://", "http://name:s3cret@", 1) + "/v3/s3cret?key=s3cret"

	client, err := chain.Dial(t.Context(), chain.Config{RPCURL: address}, zerolog.Nop())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	require.EqualValues(t, 31337, client.ChainID().Uint64())
	down.Store(true)
	_, err = client.Head(t.Context())
	require.Error(t, err)
	require.NotContains(t, err.Error(), "s3cret")
	require.Contains(t, err.Error(), strings.TrimPrefix(server.URL, "http://"), "the host may be told")

	_, err = chain.Dial(t.Context(), chain.Config{RPCURL: address}, zerolog.Nop())
	require.ErrorIs(t, err, chain.ErrUnreachable)
	require.NotContains(t, err.Error(), "s3cret")
	_, err = chain.Dial(t.Context(), chain.Config{RPCURL: "bogus://host/s3cret"}, zerolog.Nop())
	require.ErrorIs(t, err, chain.ErrUnreachable)
	require.NotContains(t, err.Error(), "s3cret")
}
