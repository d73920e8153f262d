package amount_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/cli/internal/amount"
)

func TestParse(t *testing.T) {
	tests := []struct {
		name, text string
		decimals   uint8
		want       string
	}{
		{"whole", "3", 18, "3000000000000000000"},
		{"fraction", "0.25", 2, "25"},
		{"leading point", ".5", 1, "5"},
		{"trailing point", "5.", 1, "50"},
		{"smallest unit", "17 wei", 18, "17"},
		{"no decimals", "42", 0, "42"},
		{"zero", "0", 6, "0"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			value, err := amount.Parse(tt.text, tt.decimals)
			require.NoError(t, err)
			require.Equal(t, tt.want, value.String())
		})
	}
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{"", ".", "-1", "1e18", "1,5", "0x10", "1.2.3", "0.123", "wei", "1.5wei", "+1"} {
		_, err := amount.Parse(text, 2)
		require.ErrorIs(t, err, amount.ErrBad, text)
	}
}

func TestFormatIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.Uint8Range(0, 24).Draw(t, "decimals")
		value := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 12).Draw(t, "value"))
		back, err := amount.Parse(amount.Format(value, decimals), decimals)
		require.NoError(t, err)
		require.Zero(t, value.Cmp(back))
	})
}

func TestFormatShowsASign(t *testing.T) {
	require.Equal(t, "-0.5", amount.Format(big.NewInt(-50), 2))
	require.Equal(t, "0", amount.Format(nil, 2))
}
