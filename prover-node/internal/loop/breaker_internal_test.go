package loop

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
)

// ended is a job of ours that came to an end.
func ended(n byte, status protocol.JobStatus, at uint64) book.Job {
	job := open(n)
	job.Status, job.EndedAt = status, at
	job.Assignment = &book.Assignment{Worker: me, Enclave: mine}
	return job
}

// bound is a node that has only its breaker to lose.
func bound() *Node {
	return New(Config{Breaker: bidding.Breaker{First: 100 * time.Second, Most: time.Hour}}, Deps{Log: zerolog.Nop()})
}

func TestLearn_FromTheChain(t *testing.T) {
	own := bidding.Own{Worker: me, Enclave: mine}
	theirs := ended(9, protocol.StatusExpired, 5000)
	theirs.Assignment.Worker = rival
	elsewhere := ended(8, protocol.StatusExpired, 5000)
	elsewhere.Assignment.Enclave = common.Hash{1}
	nobodys := ended(7, protocol.StatusExpired, 5000)
	nobodys.Assignment = nil
	cases := []struct {
		name     string
		jobs     []book.Job
		failures int
		until    uint64
	}{
		{"nothing", nil, 0, 0},
		{"slashed", []book.Job{ended(1, protocol.StatusExpired, 1000)}, 1, 1100},
		{"slashed twice", []book.Job{ended(1, protocol.StatusExpired, 1000), ended(2, protocol.StatusExpired, 2000)}, 2, 2200},
		{"in the chain's order", []book.Job{ended(1, protocol.StatusExpired, 2000), ended(2, protocol.StatusSettled, 1000)}, 1, 2100},
		{"paid since", []book.Job{ended(1, protocol.StatusExpired, 1000), ended(2, protocol.StatusSettled, 1500)}, 0, 1100},
		{"not ours", []book.Job{theirs, elsewhere, nobodys}, 0, 0},
		{"not over", []book.Job{ended(1, protocol.StatusAssigned, 0)}, 0, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			n := bound()
			for range 3 {
				n.learn(c.jobs, own)
			}
			require.Equal(t, c.failures, n.breaker.Failures(), "each job once")
			require.Equal(t, c.until, n.breaker.Until())
		})
	}
}

func TestLearn_WhatTheNodeKnowsAlready(t *testing.T) {
	n, own := bound(), bidding.Own{Worker: me, Enclave: mine}
	n.failed(n.taskOf(common.Hash{1}), 1000)
	n.learn([]book.Job{ended(1, protocol.StatusExpired, 1500)}, own)
	require.Equal(t, 1, n.breaker.Failures(), "failed here, then slashed: once")
	n.succeeded(n.taskOf(common.Hash{2}))
	require.Zero(t, n.breaker.Failures())
	n.failed(n.taskOf(common.Hash{3}), 1600)
	n.learn([]book.Job{ended(2, protocol.StatusSettled, 1550)}, own)
	require.Equal(t, 1, n.breaker.Failures(), "a success that was counted forgives nothing later")
}

// Every reason that the code can give is listed, for metrics to count from the start.
func TestReasons_AreComplete(t *testing.T) {
	var named []string
	for _, dir := range []string{".", "../bidding", "../prefetch"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		for _, file := range files {
			named = append(named, reasonsIn(t, file)...)
		}
	}
	require.Greater(t, len(named), 20)
	require.ElementsMatch(t, named, Reasons())
}

// reasonsIn are the values of the constants Reason... in a file.
func reasonsIn(t *testing.T, file string) (values []string) {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	require.NoError(t, err)
	ast.Inspect(parsed, func(node ast.Node) bool {
		spec, ok := node.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 || !strings.HasPrefix(spec.Names[0].Name, "Reason") {
			return true
		}
		if literal, ok := spec.Values[0].(*ast.BasicLit); ok && literal.Kind == token.STRING {
			value, err := strconv.Unquote(literal.Value)
			require.NoError(t, err)
			values = append(values, value)
		}
		return true
	})
	return values
}
