package metrics_test

import (
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/prover-node/internal/loop"
	"github.com/assay-network/assay/prover-node/internal/metrics"
)

var _ loop.Metrics = (*metrics.Metrics)(nil)

// gathered are the values of counters and gauges, and the counts of histograms, by name and the values of the labels, which
// come in the order of the labels' names.
func gathered(t *testing.T, registry *prometheus.Registry) map[string]float64 {
	t.Helper()
	families, err := registry.Gather()
	require.NoError(t, err)
	values := map[string]float64{}
	for _, family := range families {
		for _, metric := range family.Metric {
			name := family.GetName()
			for _, label := range metric.Label {
				name += " " + label.GetValue()
			}
			switch {
			case metric.Counter != nil:
				values[name] = metric.Counter.GetValue()
			case metric.Gauge != nil:
				values[name] = metric.Gauge.GetValue()
			case metric.Histogram != nil:
				values[name] = float64(metric.Histogram.GetSampleCount())
			}
		}
	}
	return values
}

func TestMetrics_ReasonsAreThereFromTheStart(t *testing.T) {
	registry := prometheus.NewRegistry()
	m := metrics.New(registry, loop.Reasons())
	values := gathered(t, registry)
	for _, reason := range loop.Reasons() {
		value, there := values["prover_node_declined_total "+reason]
		require.True(t, there, reason)
		require.Zero(t, value)
	}
	m.Declined(loop.ReasonBusy)
	require.EqualValues(t, 1, gathered(t, registry)["prover_node_declined_total "+loop.ReasonBusy])
}

func TestMetrics_SayWhatTheyAreTold(t *testing.T) {
	registry := prometheus.NewRegistry()
	m := metrics.New(registry, nil)
	m.Attested("register", "ok")
	m.SignerExpiry(77)
	m.Bid("chain", "accepted")
	m.JobDone("ok", 3*time.Second)
	m.Breaker(true, 2)
	m.Speed(41_000)
	m.Load(3, 4)
	want := map[string]float64{
		"prover_node_attestations_total register ok": 1, "prover_node_signer_expiry_seconds": 77,
		"prover_node_bids_total accepted chain": 1, "prover_node_jobs_total ok": 1, "prover_node_job_seconds ok": 1,
		"prover_node_breaker_open": 1, "prover_node_breaker_failures": 2, "prover_node_capacity_khz": 41_000,
		"prover_node_running_jobs": 3, "prover_node_open_jobs": 4,
	}
	values := gathered(t, registry)
	for name, value := range want {
		require.Equal(t, value, values[name], name)
	}
	m.Breaker(false, 0)
	require.Zero(t, gathered(t, registry)["prover_node_breaker_open"])
}
