package keeper_test

import (
	"net/http/httptest"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/pcs"
)

// A keeper that pays for nothing says when collateral ends all the same.
func TestProgramWatchesCollateral(t *testing.T) {
	g := newGround(t)
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), time.Now)
	require.NoError(t, err)
	server := httptest.NewServer(pcs.New(authority, time.Now))
	t.Cleanup(server.Close)
	p := g.start("--duties", "none", "--pcs-url", server.URL, "--collateral-families", "tdx:a55a0f00514d")
	var documents []any
	require.Eventually(t, func() bool {
		_, report, _ := p.get("/v1/collateral")
		documents, _ = report["documents"].([]any)
		return len(documents) > 0
	}, patience, 10*time.Millisecond)
	_, _, metrics := p.get("/metrics")
	require.Contains(t, metrics, `keeper_collateral_ends_seconds{document="tcb-info TDX a55a0f00514d 17"}`)
	require.Equal(t, service.ExitOK, p.end(syscall.SIGTERM))
}
