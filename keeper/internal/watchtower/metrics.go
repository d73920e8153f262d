package watchtower

import "github.com/prometheus/client_golang/prometheus"

// Metrics count what the tower holds and brought.
type Metrics struct {
	papers      *prometheus.GaugeVec
	accusations *prometheus.CounterVec
}

// NewMetrics makes the metrics and registers them.
func NewMetrics(registry prometheus.Registerer) *Metrics {
	m := &Metrics{
		papers: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "keeper_watchtower_papers", Help: "What is held, by kind: receipts, decisions, and cases that were closed.",
		}, []string{"kind"}),
		accusations: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "keeper_watchtower_accusations_total", Help: "Accusations of committee members, by call and outcome: punished or dismissed.",
		}, []string{"call", "outcome"}),
	}
	registry.MustRegister(m.papers, m.accusations)
	return m
}

func (m *Metrics) held(receipts, decisions, cases int) {
	for kind, count := range map[string]int{"receipts": receipts, "decisions": decisions, "cases": cases} {
		m.papers.WithLabelValues(kind).Set(float64(count))
	}
}

func (m *Metrics) accused(call, outcome string) { m.accusations.WithLabelValues(call, outcome).Inc() }
