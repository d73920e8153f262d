package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRunJudgesEveryFigure(t *testing.T) {
	tests := []struct {
		name     string
		snapshot string
		budgets  string
		want     string
	}{
		{
			name:     "within budget",
			snapshot: `{"bid": "90"}`,
			budgets:  `{"lines": [{"name": "bid", "figures": ["market/bid"], "budget": 100, "ceiling": 95}]}`,
		},
		{
			name:     "above the budget, owned up to",
			snapshot: `{"bid": "110"}`,
			budgets:  `{"lines": [{"name": "bid", "figures": ["market/bid"], "budget": 100, "ceiling": 110, "why": "calldata"}]}`,
		},
		{
			name:     "above the ceiling",
			snapshot: `{"bid": "96"}`,
			budgets:  `{"lines": [{"name": "bid", "figures": ["market/bid"], "budget": 100, "ceiling": 95}]}`,
			want:     "bid: 96 gas is above the ceiling of 95",
		},
		{
			name:     "sum above the ceiling",
			snapshot: `{"bid": "60", "drop": "60"}`,
			budgets:  `{"lines": [{"name": "both", "figures": ["market/bid", "market/drop"], "ceiling": 119}]}`,
			want:     "both: 120 gas is above the ceiling of 119",
		},
		{
			name:     "not measured",
			snapshot: `{"bid": "90"}`,
			budgets:  `{"lines": [{"name": "bid", "figures": ["market/bid"], "ceiling": 95}, {"name": "drop", "figures": ["market/drop"], "ceiling": 9}]}`,
			want:     `drop: "market/drop" was not measured`,
		},
		{
			name:     "measured without a line",
			snapshot: `{"bid": "90", "drop": "1"}`,
			budgets:  `{"lines": [{"name": "bid", "figures": ["market/bid"], "ceiling": 95}]}`,
			want:     `"market/drop" is measured but has no line`,
		},
		{
			name:     "above the budget without a reason",
			snapshot: `{"bid": "90"}`,
			budgets:  `{"lines": [{"name": "bid", "figures": ["market/bid"], "budget": 80, "ceiling": 95}]}`,
			want:     `the ceiling of "bid" is above its budget: say why`,
		},
		{
			name:     "a reason without need",
			snapshot: `{"bid": "90"}`,
			budgets:  `{"lines": [{"name": "bid", "figures": ["market/bid"], "budget": 100, "ceiling": 95, "why": "x"}]}`,
			want:     "drop the excuse",
		},
		{
			name:     "unknown field",
			snapshot: `{"bid": "90"}`,
			budgets:  `{"lines": [{"name": "bid", "figure": "market/bid", "ceiling": 95}]}`,
			want:     `unknown field "figure"`,
		},
		{
			name:     "not a figure",
			snapshot: `{"bid": "many"}`,
			budgets:  `{"lines": [{"name": "bid", "figures": ["market/bid"], "ceiling": 95}]}`,
			want:     `"bid" is not a figure`,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			budgets := filepath.Join(dir, "budgets.txt")
			require.NoError(t, os.WriteFile(filepath.Join(dir, "market.json"), []byte(test.snapshot), 0o600))
			require.NoError(t, os.WriteFile(budgets, []byte(test.budgets), 0o600))

			err := run(dir, budgets, &bytes.Buffer{})

			if test.want == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorContains(t, err, test.want)
		})
	}
}

func TestRunRefusesAnEmptyMeasurement(t *testing.T) {
	dir := t.TempDir()
	budgets := filepath.Join(dir, "budgets.txt")
	require.NoError(t, os.WriteFile(budgets, []byte(`{"lines": []}`), 0o600))

	require.ErrorContains(t, run(dir, budgets, &bytes.Buffer{}), "run make snapshot")
}
