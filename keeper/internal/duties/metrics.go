package duties

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
)

// Outcomes of attending to a job.
const (
	outcomeDone     = "done"
	outcomeRefused  = "refused"
	outcomeFailed   = "failed"
	outcomeUnjudged = "unjudged"
)

// Metrics count what the duties did and cost.
type Metrics struct {
	actions *prometheus.CounterVec
	spent   *prometheus.CounterVec
}

// NewMetrics makes the counters and registers them.
func NewMetrics(registry prometheus.Registerer) *Metrics {
	m := &Metrics{
		actions: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "keeper_duty_actions_total", Help: "Calls that duties led to, by duty and outcome: done, refused by the market, failed, or unjudged.",
		}, []string{"duty", "outcome"}),
		spent: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "keeper_duty_gas_wei_total", Help: "Paid for gas, in wei, by duty.",
		}, []string{"duty"}),
	}
	registry.MustRegister(m.actions, m.spent)
	return m
}

func (m *Metrics) count(duty, outcome string) { m.actions.WithLabelValues(duty, outcome).Inc() }

// paid adds the price of a mined call, also of one that failed.
func (m *Metrics) paid(duty string, receipt *types.Receipt) {
	if receipt == nil || receipt.EffectiveGasPrice == nil {
		return
	}
	price := new(big.Float).SetInt(receipt.EffectiveGasPrice)
	wei, _ := price.Mul(price, new(big.Float).SetUint64(receipt.GasUsed)).Float64()
	m.spent.WithLabelValues(duty).Add(wei)
}
