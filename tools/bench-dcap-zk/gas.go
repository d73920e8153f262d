package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/assay-network/assay/contracts/snapshots"
)

// Groups of figures in contracts/snapshots.
const (
	batchGroup  = "batch"
	directGroup = "attestation"
)

// mostQuotes is of the largest batch that gas was measured of.
const mostQuotes = 16

// Calls of the desk.
const (
	registerBatch = "registerBatch"
	rotateBatch   = "rotateBatch"
	reattestBatch = "reattestBatch"
)

// batchCall is a call that gas was measured of.
type batchCall struct {
	name   string
	quotes int
}

func batchCalls() []batchCall {
	return []batchCall{{registerBatch, 1}, {registerBatch, 4}, {rotateBatch, 4}, {reattestBatch, 4}, {reattestBatch, mostQuotes}}
}

func (c batchCall) gas() (uint64, error) {
	return snapshots.Gas(batchGroup, fmt.Sprintf("%s: %d", c.name, c.quotes))
}

// gasTables are the calls and what they cost, beside the direct path and others.
func gasTables(ctx context.Context) (string, error) {
	batches, err := batchRows(ctx)
	if err != nil {
		return "", err
	}
	direct, err := directRows()
	if err != nil {
		return "", err
	}
	points, err := breakEven()
	if err != nil {
		return "", err
	}
	var out strings.Builder
	out.WriteString(table(true, []string{"call", "quotes", "calldata", "gas", "gas per quote"}, append(batches, direct...)))
	out.WriteString("\nBy these figures, ")
	out.WriteString(strings.Join(points, "; "))
	out.WriteString(".\n\n")
	out.WriteString(table(false, []string{"published by others", "gas of one quote", "proving", "source"}, rivals()))
	return out.String(), nil
}

func batchRows(ctx context.Context) ([][]string, error) {
	machines, err := newFleet(ctx, mostQuotes)
	if err != nil {
		return nil, err
	}
	var rows [][]string
	for _, call := range batchCalls() {
		gas, err := call.gas()
		if err != nil {
			return nil, err
		}
		size, err := machines.callSize(call.name, call.quotes)
		if err != nil {
			return nil, err
		}
		rows = append(rows, []string{
			"`" + call.name + "`", fmt.Sprint(call.quotes), thousands(size) + " B", thousands(gas), thousands(gas / uint64(call.quotes)),
		})
	}
	return rows, nil
}

// directRows are the same by single transactions, each with a quote that the contracts verify themselves.
func directRows() ([][]string, error) {
	var rows [][]string
	for _, figure := range []struct{ name, what string }{
		{"admitPlatform + register", "direct: `admitPlatform` and `register`, a machine's first"},
		{"register", "direct: `register` on a machine that was admitted"},
		{"rotate", "direct: `reattest` with another signer"},
		{"reattest", "direct: `reattest`"},
	} {
		gas, err := snapshots.Gas(directGroup, figure.name)
		if err != nil {
			return nil, err
		}
		rows = append(rows, []string{figure.what, "1", "", thousands(gas), thousands(gas)})
	}
	return rows, nil
}

// breakEven says from how many quotes on a batch is the cheaper way.
func breakEven() ([]string, error) {
	var out []string
	for _, pair := range []struct {
		small, large batchCall
		direct, what string
	}{
		{batchCall{registerBatch, 1}, batchCall{registerBatch, 4}, "admitPlatform + register", "registering machines for the first time"},
		{batchCall{reattestBatch, 4}, batchCall{reattestBatch, mostQuotes}, "reattest", "re-attesting"},
	} {
		direct, err := snapshots.Gas(directGroup, pair.direct)
		if err != nil {
			return nil, err
		}
		small, err := pair.small.gas()
		if err != nil {
			return nil, err
		}
		large, err := pair.large.gas()
		if err != nil {
			return nil, err
		}
		further := (large - small) / uint64(pair.large.quotes-pair.small.quotes)
		if from, ever := cheaperFrom(small, further, uint64(pair.small.quotes), direct); ever {
			out = append(out, fmt.Sprintf("%s is cheaper by batch from %d quotes on, each further one of which is %s gas",
				pair.what, from, thousands(further)))
		} else {
			out = append(out, fmt.Sprintf("%s is never cheaper by batch: each further quote is %s gas", pair.what, thousands(further)))
		}
	}
	return out, nil
}

// cheaperFrom is the fewest quotes of which a batch costs less than so many direct calls, when one of some quotes costs what it
// does and each further quote the same.
func cheaperFrom(cost, further, quotes, direct uint64) (from uint64, ever bool) {
	if further >= direct {
		return 0, false
	}
	// Never below zero: a batch has at least its quotes' share to pay.
	fixed := cost - min(cost, further*quotes)
	return fixed/(direct-further) + 1, true
}

// rivals are figures that others publish of their own contracts and provers, read and not measured here.
func rivals() [][]string {
	const automata = "automata-network/automata-dcap-attestation, README"
	return [][]string{
		{"Automata, verified by its contracts", "4,000,000 to 5,000,000", "none", automata},
		{"Automata by SP1, Groth16", "493,000; 325,000 in an earlier one", "below 30 s on a remote network", automata},
		{"Automata by RISC Zero, Groth16", "522,000; 351,000 in an earlier one", "below a minute on a remote network", automata},
		{"Automata by SP1, PLONK", "569,000; 410,000 in an earlier one", "below 2 minutes on a remote network", automata},
		{"Flashtestations `registerTEEService`, stores the raw quote", "3,660,000 to 8,930,000", "none", "flashbots/flashtestations, receipts in `broadcast/`"},
		{"zkdcap by SP1, chain of certificates left to the host", "not published", "7 minutes of 24 virtual CPUs", "reliqlabs/zkdcap, README"},
	}
}
