package protocoltest_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/protocol/protocoltest"
)

func TestWeights_AreThoseOfTheDevelopmentDeployment(t *testing.T) {
	content, err := os.ReadFile(filepath.Join("..", "..", "..", "contracts", "script", "config", "development.json"))
	require.NoError(t, err)
	var config struct{ Weights *protocol.Weights }
	require.NoError(t, json.Unmarshal(content, &config))
	require.NotNil(t, config.Weights)
	require.NoError(t, config.Weights.Check())
	// The first weights of a deployment have version 1.
	config.Weights.Version = 1
	require.Equal(t, protocoltest.Weights(), *config.Weights)
}
