// Package metrics counts what the scheduler oracle does, for Prometheus.
package metrics

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Metrics are the oracle's counters. Its methods may be called concurrently.
type Metrics struct {
	bids        *prometheus.CounterVec
	decisions   *prometheus.CounterVec
	losses      *prometheus.CounterVec
	submissions *prometheus.CounterVec
	seconds     prometheus.Histogram

	disagreements, caught prometheus.Counter
}

// Gauges are read when Prometheus asks.
type Gauges struct {
	OpenJobs, Bids, Decisions, HeadBlock, AppliedBlock func() float64
}

// New makes the counters and registers them.
func New(registry prometheus.Registerer) *Metrics {
	m := &Metrics{
		bids: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "scheduler_oracle_bids_total", Help: "Signed bids handed in, by result: accepted or the reason of the refusal.",
		}, []string{"result"}),
		decisions: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "scheduler_oracle_decisions_total", Help: "Decisions signed, by the source of the winning bid.",
		}, []string{"source"}),
		losses: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "scheduler_oracle_losses_total", Help: "Bids that did not win a decision, by reason.",
		}, []string{"reason"}),
		submissions: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "scheduler_oracle_submissions_total", Help: "Decisions sent to the chain, by result: assigned, late or failed.",
		}, []string{"result"}),
		seconds: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "scheduler_oracle_decision_seconds", Help: "Time to read the facts and decide on one job.",
			Buckets: prometheus.DefBuckets,
		}),
	}
	m.disagreements = prometheus.NewCounter(prometheus.CounterOpts{
		Name: "scheduler_oracle_disagreements_total", Help: "Proposals of other members that differ from ours.",
	})
	m.caught = prometheus.NewCounter(prometheus.CounterOpts{
		Name: "scheduler_oracle_equivocations_total", Help: "Times that a member signed a second decision that counts at once.",
	})
	registry.MustRegister(m.bids, m.decisions, m.losses, m.submissions, m.seconds, m.disagreements, m.caught)
	return m
}

// Watch registers gauges.
func Watch(registry prometheus.Registerer, gauges Gauges) {
	for _, gauge := range []struct {
		name, help string
		value      func() float64
	}{
		{"scheduler_oracle_open_jobs", "Jobs that take bids.", gauges.OpenJobs},
		{"scheduler_oracle_bids", "Signed bids held.", gauges.Bids},
		{"scheduler_oracle_decisions", "Signed decisions held.", gauges.Decisions},
		{"scheduler_oracle_head_block", "Newest block seen.", gauges.HeadBlock},
		{"scheduler_oracle_applied_block", "Block up to which events are read.", gauges.AppliedBlock},
	} {
		registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: gauge.name, Help: gauge.help}, gauge.value))
	}
}

// Bid counts a bid that was handed in.
func (m *Metrics) Bid(result string) { m.bids.WithLabelValues(result).Inc() }

// Decision counts a decision, the bids that lost and how long it took.
func (m *Metrics) Decision(source string, losses map[string]int, took time.Duration) {
	m.decisions.WithLabelValues(source).Inc()
	for reason, count := range losses {
		m.losses.WithLabelValues(reason).Add(float64(count))
	}
	m.seconds.Observe(took.Seconds())
}

// Submission counts a decision that was sent to the chain.
func (m *Metrics) Submission(result string) { m.submissions.WithLabelValues(result).Inc() }

// Disagreement counts a proposal of another member that differs from ours.
func (m *Metrics) Disagreement() { m.disagreements.Inc() }

// Caught counts a member that contradicted itself.
func (m *Metrics) Caught() { m.caught.Inc() }
