// Package metrics is what a prover node counts, for Prometheus.
package metrics

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Metrics counts; it is safe for concurrent use.
type Metrics struct {
	attestations *prometheus.CounterVec
	expiry       prometheus.Gauge
	bids         *prometheus.CounterVec
	declined     *prometheus.CounterVec
	jobs         *prometheus.CounterVec
	seconds      *prometheus.HistogramVec
	breaker      prometheus.Gauge
	failures     prometheus.Gauge
	speed        prometheus.Gauge
	receipts     *prometheus.CounterVec
	published    *prometheus.CounterVec
	batches      prometheus.Histogram
	telemetry    *prometheus.CounterVec
	working      prometheus.Gauge
	open         prometheus.Gauge
}

// New makes the metrics and registers them. The reasons for declining are those that will be counted: they are there, at
// zero, from the start.
func New(registry prometheus.Registerer, reasons []string) *Metrics {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "prover_node_" + name, Help: help}, labels)
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: "prover_node_" + name, Help: help})
	}
	m := &Metrics{
		attestations: counter("attestations_total", "Statements brought on chain, by kind and result.", "kind", "result"),
		expiry:       gauge("signer_expiry_seconds", "Last second at which the signer counts, since the epoch; 0 while it does not."),
		bids:         counter("bids_total", "Bids, by where they were made and what became of them.", "where", "result"),
		declined:     counter("declined_total", "Jobs that were not bid for, by reason.", "reason"),
		jobs:         counter("jobs_total", "Assigned jobs, by how they ended here.", "outcome"),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "prover_node_job_seconds", Help: "Time from taking up a job to its end here, by outcome.",
			Buckets: prometheus.ExponentialBuckets(1, 2, 14),
		}, []string{"outcome"}),
		receipts:  counter("receipts_total", "Promises of the committee for signed bids, by what became of them here.", "result"),
		published: counter("published_total", "Attempts to publish a demanded result, by how they ended.", "result"),
		batches: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "prover_node_batch_results", Help: "Results that went on chain together; 0 is a batch that was refused.",
			Buckets: []float64{0, 2, 4, 8, 16, 32},
		}),
		telemetry: counter("telemetry_total", "Telemetry handed to oracles, by result.", "result"),
		breaker:   gauge("breaker_open", "1 while no bids are made after a failed job."),
		failures:  gauge("breaker_failures", "Jobs that failed or were slashed in a row."),
		speed:     gauge("capacity_khz", "Execution speed that the node attests, in thousands of cycles a second."),
		working:   gauge("running_jobs", "Jobs that run now."),
		open:      gauge("open_jobs", "Jobs that are known and take bids."),
	}
	registry.MustRegister(m.attestations, m.expiry, m.bids, m.declined, m.jobs, m.seconds, m.breaker, m.failures, m.speed,
		m.receipts, m.published, m.batches, m.telemetry, m.working, m.open)
	for _, reason := range reasons {
		m.declined.WithLabelValues(reason)
	}
	return m
}

// Attested counts a statement brought on chain, or an attempt.
func (m *Metrics) Attested(kind, result string) { m.attestations.WithLabelValues(kind, result).Inc() }

// SignerExpiry notes when the signer ends.
func (m *Metrics) SignerExpiry(seconds uint64) { m.expiry.Set(float64(seconds)) }

// Bid counts a bid.
func (m *Metrics) Bid(where, result string) { m.bids.WithLabelValues(where, result).Inc() }

// Declined counts a job that is not bid for.
func (m *Metrics) Declined(reason string) { m.declined.WithLabelValues(reason).Inc() }

// JobDone counts an assigned job.
func (m *Metrics) JobDone(outcome string, took time.Duration) {
	m.jobs.WithLabelValues(outcome).Inc()
	m.seconds.WithLabelValues(outcome).Observe(took.Seconds())
}

// Receipts counts promises of the committee.
func (m *Metrics) Receipts(result string, count int) {
	m.receipts.WithLabelValues(result).Add(float64(count))
}

// Published counts attempts to publish a demanded result.
func (m *Metrics) Published(result string) { m.published.WithLabelValues(result).Inc() }

// Batch notes how many results went on chain together.
func (m *Metrics) Batch(results int) { m.batches.Observe(float64(results)) }

// Telemetry counts telemetry handed to an oracle.
func (m *Metrics) Telemetry(result string) { m.telemetry.WithLabelValues(result).Inc() }

// Breaker notes whether the node pauses, and how many jobs failed in a row.
func (m *Metrics) Breaker(open bool, failures int) {
	value := 0.0
	if open {
		value = 1
	}
	m.breaker.Set(value)
	m.failures.Set(float64(failures))
}

// Speed notes the execution speed that is attested.
func (m *Metrics) Speed(kHz uint32) { m.speed.Set(float64(kHz)) }

// Load notes how many jobs run and are open.
func (m *Metrics) Load(working, open int) {
	m.working.Set(float64(working))
	m.open.Set(float64(open))
}
