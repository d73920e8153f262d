package doctor_test

import (
	"encoding/hex"
	"encoding/json"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/machine"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/dstack"
	simpcs "github.com/assay-network/assay/internal/simtee/pcs"
	"github.com/assay-network/assay/prover-node/internal/attest"
	"github.com/assay-network/assay/prover-node/internal/doctor"
)

// onDstack is an examination of a simulated dstack machine, with a provisioning service.
func onDstack(t *testing.T) (doctor.Deps, *dstack.Agent, *simpcs.Service) {
	t.Helper()
	w := dcaptest.NewWorld(t)
	agent, err := dstack.New(w.Platform, dstack.Config{})
	require.NoError(t, err)
	socket := filepath.Join(t.TempDir(), "agent.sock")
	require.NoError(t, agent.Listen(t.Context(), socket))
	service := simpcs.New(w.Authority, dcaptest.Now)
	server := httptest.NewServer(service)
	t.Cleanup(server.Close)
	return doctor.Deps{
		System: machine.Real(), Root: w.Root, Now: dcaptest.Now,
		Wanted: attest.Config{Method: attest.MethodDstack, Places: machine.Places{DstackEndpoint: socket}},
		PCS:    &pcs.Client{Get: pcs.HTTP{Client: server.Client()}, Base: server.URL},
	}, agent, service
}

func TestExamine_Fit(t *testing.T) {
	deps, agent, service := onDstack(t)
	compose := agent.ComposeHash()
	raised := simtee.DefaultBundle()
	raised.TCBInfo = raised.TCBInfo.RaiseTCB("INTEL-SA-01079")
	raised.TCBInfo.Levels[0].Date = dcaptest.Now().AddDate(0, -1, 0)
	service.Publish(raised)

	report := doctor.Examine(t.Context(), deps)
	require.True(t, report.Fit, report.Reason)
	require.Equal(t, "dstack", report.Trial.Provider)
	require.Equal(t, "TDX", report.Trial.TEE)
	require.Equal(t, hex.EncodeToString(compose[:]), report.Trial.Workload.ComposeHash)
	require.Len(t, report.Trial.Verdicts, 2)
	now, later := report.Trial.Verdicts[0], report.Trial.Verdicts[1]
	require.Equal(t, "UpToDate", now.Status)
	require.False(t, now.Refused)
	require.True(t, later.Refused)
	require.Empty(t, now.Short)
	require.Equal(t, "OutOfDate", later.Status)
	require.Equal(t, []string{"INTEL-SA-01079"}, later.Advisories)
	require.Equal(t, []string{"sgx component 0 (BIOS Early Microcode Update) has SVN 7, needs 8"}, later.Short)

	text := report.Text()
	for _, want := range []string{
		"dstack: ready", "This machine can attest.", "does not cover the compose hash", "Intel, now (evaluation 17): UpToDate",
		"once the newest TCB recovery counts (evaluation 18): OutOfDate INTEL-SA-01079", "has SVN 7, needs 8",
	} {
		require.Contains(t, text, want)
	}
	encoded, err := json.Marshal(report)
	require.NoError(t, err)
	require.Contains(t, string(encoded), `"fit":true`)
}

func TestExamine_Unfit(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*doctor.Deps, *dstack.Agent)
		want   string
		trial  bool
	}{
		{"log that does not replay", func(_ *doctor.Deps, a *dstack.Agent) {
			a.Emit("mine", nil)
			a.Break(dstack.FaultTruncatedLog)
		}, "does not replay", false},
		{"other report data", func(_ *doctor.Deps, a *dstack.Agent) { a.Break(dstack.FaultReportData) }, "other report data", true},
		{"debug", func(_ *doctor.Deps, a *dstack.Agent) { a.Turn(simtee.KnobDebug) }, "under debug", true},
		{"not a quote", func(_ *doctor.Deps, a *dstack.Agent) { a.Turn(simtee.KnobTruncated) }, "attestation provider dstack", false},
		{"forged", func(_ *doctor.Deps, a *dstack.Agent) { a.Turn(simtee.KnobCorruptSignature) }, "not signed by the attestation key", true},
		{"another root", func(d *doctor.Deps, _ *dstack.Agent) { d.Root[0] ^= 1 }, "standard: ", true},
		{"no service", func(d *doctor.Deps, _ *dstack.Agent) { d.PCS.Base = "http://127.0.0.1:1" }, "early: fetch TCB info", true},
		{"no socket", func(d *doctor.Deps, _ *dstack.Agent) { d.Wanted.Places.DstackEndpoint += "x" }, "there is no socket", false},
		{"nothing at all", func(d *doctor.Deps, _ *dstack.Agent) {
			d.Wanted = attest.Config{Method: attest.MethodAuto}
			d.System = machine.System{FS: fstest.MapFS{}, Writable: func(string) bool { return false }}
		}, "this machine cannot attest with any provider", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			deps, agent, _ := onDstack(t)
			test.change(&deps, agent)
			report := doctor.Examine(t.Context(), deps)
			require.False(t, report.Fit)
			require.Contains(t, report.Reason, test.want)
			require.Equal(t, test.trial, report.Trial != nil)
			require.NotContains(t, report.Text(), "can attest.")
		})
	}
}

// A machine that Intel calls outdated now is unfit, and hears which SVN is short.
func TestExamine_Outdated(t *testing.T) {
	deps, _, service := onDstack(t)
	raised := simtee.DefaultBundle()
	raised.TCBInfo = raised.TCBInfo.RaiseTCB("INTEL-SA-01079")
	raised.TCBInfo.Levels[0].Date = dcaptest.Now().AddDate(-1, 0, -1)
	service.Publish(raised)
	report := doctor.Examine(t.Context(), deps)
	require.False(t, report.Fit)
	require.Contains(t, report.Reason, "its status is OutOfDate")
	require.Contains(t, report.Reason, "has SVN 7, needs 8")
	require.Contains(t, report.Text(), "refused by deployments")
}

func TestExamine_Auto(t *testing.T) {
	deps, _, _ := onDstack(t)
	deps.Wanted.Method, deps.PCS = attest.MethodAuto, nil
	report := doctor.Examine(t.Context(), deps)
	require.True(t, report.Fit, report.Reason)
	require.Equal(t, machine.Dstack, report.Best)
	require.Empty(t, report.Trial.Verdicts)
}

// An enclave's trial, on the simulated provider.
func TestExamine_Simulated(t *testing.T) {
	report := doctor.Examine(t.Context(), doctor.Deps{
		System: machine.Real(), Now: time.Now, Wanted: attest.Config{
			Method: attest.MethodSim, Sim: attest.SimConfig{AuthoritySeed: "a", PlatformSeed: "b", Format: simtee.SGXv3},
		},
	})
	require.True(t, report.Fit, report.Reason)
	require.Equal(t, "SGX", report.Trial.TEE)
	require.EqualValues(t, 3, report.Trial.Version)
	require.Contains(t, report.Text(), "on development chains")
}
