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

	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
)

// ended is a job whose first round ended in our hands.
func ended(n byte, how book.How, at uint64) book.Job {
	job := open(n)
	job.Ends = []book.End{{Worker: me, Enclave: mine, How: how, At: at}}
	return job
}

// bound is a node that has only its breaker to lose.
func bound() *Node {
	return New(Config{Breaker: bidding.Breaker{First: 100 * time.Second, Most: time.Hour}}, Deps{Log: zerolog.Nop()})
}

func TestLearn_FromTheChain(t *testing.T) {
	own := bidding.Own{Worker: me, Enclave: mine}
	theirs, elsewhere, rounds := ended(9, book.Slashed, 5000), ended(8, book.Slashed, 5000), ended(7, book.Slashed, 1000)
	theirs.Ends[0].Worker = rival
	elsewhere.Ends[0].Enclave = common.Hash{1}
	rounds.Ends = append(rounds.Ends, book.End{Worker: me, Enclave: mine, Round: 1, How: book.Slashed, At: 2000})
	cases := []struct {
		name     string
		jobs     []book.Job
		failures int
		until    uint64
	}{
		{"nothing", nil, 0, 0},
		{"slashed", []book.Job{ended(1, book.Slashed, 1000)}, 1, 1100},
		{"slashed twice", []book.Job{ended(1, book.Slashed, 1000), ended(2, book.Slashed, 2000)}, 2, 2200},
		{"slashed twice for one job", []book.Job{rounds}, 2, 2200},
		{"in the chain's order", []book.Job{ended(1, book.Slashed, 2000), ended(2, book.Paid, 1000)}, 1, 2100},
		{"paid since", []book.Job{ended(1, book.Slashed, 1000), ended(2, book.Paid, 1500)}, 0, 1100},
		{"paid since, but late", []book.Job{ended(1, book.Slashed, 1000), ended(2, book.PaidLate, 1500)}, 1, 1100},
		{"excused", []book.Job{ended(1, book.Released, 1000)}, 0, 0},
		{"not ours", []book.Job{theirs, elsewhere}, 0, 0},
		{"not over", []book.Job{open(1)}, 0, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			n := bound()
			for range 3 {
				n.learn(c.jobs, own)
			}
			require.Equal(t, c.failures, n.breaker.Failures(), "each round once")
			require.Equal(t, c.until, n.breaker.Until())
		})
	}
}

func TestLearn_WhatTheNodeKnowsAlready(t *testing.T) {
	n, own := bound(), bidding.Own{Worker: me, Enclave: mine}
	n.failed(n.taskOf(first(1)), 1000)
	n.learn([]book.Job{ended(1, book.Slashed, 1500)}, own)
	require.Equal(t, 1, n.breaker.Failures(), "failed here, then slashed: once")
	n.succeeded(n.taskOf(first(2)))
	require.Zero(t, n.breaker.Failures())
	n.failed(n.taskOf(first(3)), 1600)
	n.learn([]book.Job{ended(2, book.Paid, 1550)}, own)
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
