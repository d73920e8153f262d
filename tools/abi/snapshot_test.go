package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

const compilerLayout = `{
  "storage": [
    {"astId": 7, "label": "pair", "slot": "0", "offset": 0, "type": "t_array(t_struct(Signer)42_storage)2_storage"},
    {"astId": 8, "label": "token", "slot": "4", "offset": 0, "type": "t_contract(IERC20)99"}
  ],
  "types": {
    "t_array(t_struct(Signer)42_storage)2_storage": {"label": "struct Signer[2]", "encoding": "inplace", "numberOfBytes": "128", "base": "t_struct(Signer)42_storage"},
    "t_struct(Signer)42_storage": {"label": "struct Signer", "encoding": "inplace", "numberOfBytes": "64", "members": [
      {"astId": 3, "label": "key", "slot": "0", "offset": 0, "type": "t_address"}]}
  }
}`

func TestLayoutLosesNodeNumbersAndKeepsLengths(t *testing.T) {
	var parsed layout
	require.NoError(t, json.Unmarshal([]byte(compilerLayout), &parsed))

	clean, err := parsed.withoutNodeNumbers()

	require.NoError(t, err)
	require.Equal(t, "t_array(t_struct(Signer)_storage)2_storage", clean.Storage[0].Type)
	require.Equal(t, "t_contract(IERC20)", clean.Storage[1].Type)
	require.Equal(t, "t_struct(Signer)_storage", clean.Types["t_array(t_struct(Signer)_storage)2_storage"].Base)
	require.Equal(t, "key", clean.Types["t_struct(Signer)_storage"].Members[0].Label)
}

func TestLayoutRefusesTwoTypesOfOneName(t *testing.T) {
	parsed := layout{Types: map[string]typeEntry{
		"t_struct(Slots)1_storage": {Label: "struct JobLib.Slots"},
		"t_struct(Slots)2_storage": {Label: "struct Ledger.Slots"},
	}}

	_, err := parsed.withoutNodeNumbers()

	require.ErrorContains(t, err, "rename one of them")
}

func TestReadArtifactRefusesHalfBuiltOnes(t *testing.T) {
	tests := []struct {
		name     string
		artifact string
		want     string
	}{
		{name: "absent", want: "run forge build first"},
		{name: "not JSON", artifact: "{", want: "decode artifact"},
		{name: "compiled by a linter", artifact: `{"abi":[],"storageLayout":{"storage":[],"types":{}}}`, want: "run forge build --force"},
		{name: "without layout", artifact: `{"abi":[],"bytecode":{}}`, want: "run forge build --force"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "A.json")
			if test.artifact != "" {
				require.NoError(t, os.WriteFile(path, []byte(test.artifact), 0o600))
			}

			_, err := readArtifact(path)

			require.ErrorContains(t, err, test.want)
		})
	}
}
