package oracleapi_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
)

func TestFirstDifference(t *testing.T) {
	in := func(pairs ...string) (list []oracleapi.Input) {
		for i := 0; i < len(pairs); i += 2 {
			list = append(list, oracleapi.Input{Name: pairs[i], Value: pairs[i+1]})
		}
		return list
	}
	cases := []struct {
		name         string
		ours, theirs []oracleapi.Input
		want         oracleapi.Difference
		differ       bool
	}{
		{"the same", in("a", "1", "b", "2"), in("b", "2", "a", "1"), oracleapi.Difference{}, false},
		{"the first of two", in("a", "1", "b", "2", "c", "3"), in("a", "1", "b", "5", "c", "6"), oracleapi.Difference{Name: "b", Ours: "2", Theirs: "5"}, true},
		{"they lack one", in("a", "1", "b", "2"), in("a", "1"), oracleapi.Difference{Name: "b", Ours: "2", Theirs: "(absent)"}, true},
		{"we lack one", in("a", "1"), in("a", "1", "b", "2"), oracleapi.Difference{Name: "b", Ours: "(absent)", Theirs: "2"}, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, differ := oracleapi.FirstDifference(c.ours, c.theirs)
			require.Equal(t, c.differ, differ)
			require.Equal(t, c.want, got)
		})
	}
}
