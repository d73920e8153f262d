package e2e_test

import (
	"context"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/service"
)

func TestDemonstrationNoticesForgedResults(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), 6*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, filepath.Join("..", "bin", "assay"), "devnet", "demo", "--root", "..", "--fault", "wrong-result")
	output, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	require.ErrorAs(t, err, &exit, "%s", output)
	require.Contains(t, string(output), "its golden result is")
}

func TestDemonstrationOfARecovery(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), 6*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, filepath.Join("..", "bin", "assay"), "devnet", "demo", "--root", "..", "--scenario", "tcb-recovery")
	output, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", output)
	for _, told := range []string{"an account without any role", "has SVN 7, needs 8", "OutOfDate on chain", "excused", "8. It serves again."} {
		require.Contains(t, string(output), told)
	}
}

func TestDemonstrationsThatThereAreNot(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"--scenario", "miracle"}, "there are jobs, tcb-recovery"},
		{[]string{"--scenario", "tcb-recovery", "--fault", "wrong-result"}, "leave --fault out"},
		{[]string{"--attest", "magic"}, "there are direct and zk"},
		{[]string{"--scenario", "tcb-recovery", "--attest", "zk"}, "leave --attest out"},
	} {
		args := append([]string{"devnet", "demo", "--root", ".."}, test.args...)
		output, err := exec.CommandContext(t.Context(), filepath.Join("..", "bin", "assay"), args...).CombinedOutput()
		var exit *exec.ExitError
		require.ErrorAs(t, err, &exit)
		require.Equal(t, service.ExitUsage, exit.ExitCode())
		require.Contains(t, string(output), test.want)
	}
}
