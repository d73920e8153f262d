package relayer

import (
	"github.com/prometheus/client_golang/prometheus"
)

// Metrics tell how collateral and enclaves stand.
type Metrics struct {
	ends     *prometheus.GaugeVec
	upserts  *prometheus.CounterVec
	enclaves *prometheus.GaugeVec
}

// NewMetrics makes the metrics and registers them.
func NewMetrics(registry prometheus.Registerer) *Metrics {
	m := &Metrics{
		ends: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "keeper_collateral_ends_seconds", Help: "When stored collateral ends, in seconds since the epoch, by document; 0 where there is none.",
		}, []string{"document"}),
		upserts: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "keeper_collateral_upserts_total", Help: "Documents brought to the store, by kind and outcome: done or failed.",
		}, []string{"kind", "outcome"}),
		enclaves: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "keeper_recovery_enclaves", Help: "Enclaves by what the next TCB recovery does to them: keeps, drops, refused (already now) or unknown.",
		}, []string{"fate"}),
	}
	registry.MustRegister(m.ends, m.upserts, m.enclaves)
	return m
}

func (m *Metrics) brought(kind Kind, outcome string) {
	m.upserts.WithLabelValues(string(kind), outcome).Inc()
}

// note takes over a round's report.
func (m *Metrics) note(report Report) {
	m.ends.Reset()
	for _, document := range report.Documents {
		ends := 0.0
		if !document.Ends.IsZero() {
			ends = float64(document.Ends.Unix())
		}
		m.ends.WithLabelValues(document.Name).Set(ends)
	}
	counts := map[Fate]int{Keeps: 0, Drops: 0, Refused: 0, Unknown: 0}
	for _, enclave := range report.Enclaves {
		counts[enclave.Fate]++
	}
	for fate, count := range counts {
		m.enclaves.WithLabelValues(string(fate)).Set(float64(count))
	}
}
