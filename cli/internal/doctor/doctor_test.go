package doctor_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/doctor"
	"github.com/assay-network/assay/internal/machine"
	"github.com/assay-network/assay/internal/service"
)

func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	app := cli.NewApp()
	var out bytes.Buffer
	app.Writer, app.ExitErrHandler = &out, func(*cli.Context, error) {}
	app.Commands = []*cli.Command{doctor.Command()}
	err := app.Run(append([]string{"assay", "doctor"}, args...))
	return out.String(), err
}

func TestDoctor(t *testing.T) {
	// Files as Gramine has them are all that is looked at.
	dir := t.TempDir()
	for name, text := range map[string]string{"quote": "", "user_report_data": "", "attestation_type": "dcap"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	text, err := run(t, "--gramine-dir", dir)
	require.NoError(t, err)
	require.Contains(t, text, "gramine: ready")

	require.NoError(t, os.WriteFile(filepath.Join(dir, "attestation_type"), []byte("none"), 0o600))
	text, err = run(t, "--gramine-dir", dir, "--dstack-endpoint", filepath.Join(dir, "none"), "--json")
	var diagnosis machine.Diagnosis
	require.NoError(t, json.Unmarshal([]byte(text), &diagnosis))
	way, found := diagnosis.Way(machine.Gramine)
	require.True(t, found)
	require.False(t, way.Ready)
	if diagnosis.Best == "" {
		require.Equal(t, service.ExitAttestation, service.ExitCode(err))
	}
}
