package protocol_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
)

// TestEnums_HaveTheContractsNumbers reads each enumeration out of the contracts' sources.
func TestEnums_HaveTheContractsNumbers(t *testing.T) {
	cases := []struct {
		name, file string
		text       func(uint8) string
		names      map[string]string // contract's name to ours, where they differ by more than case
	}{
		{"JobStatus", "Job.sol", func(i uint8) string { return protocol.JobStatus(i).String() }, nil},
		{"JobKind", "Messages.sol", func(i uint8) string { return protocol.JobKind(i).String() }, nil},
		{
			"AssuranceMode", "Messages.sol", func(i uint8) string { return protocol.AssuranceMode(i).String() },
			map[string]string{"teequorum": "tee-quorum", "teeandzk": "tee-and-zk", "teethenzkaudit": "tee-then-zk-audit"},
		},
		{
			"Outcome", "Messages.sol", func(i uint8) string { return protocol.Outcome(i).String() },
			map[string]string{"none": "outcome(0)", "limitexceeded": "limit exceeded"},
		},
		{"TcbStatus", "Attestation.sol", func(i uint8) string { return protocol.TcbStatus(i).String() }, nil},
		{"TeeKind", "Attestation.sol", func(i uint8) string { return protocol.TeeKind(i).String() }, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			source, err := os.ReadFile(filepath.Join("..", "..", "contracts", "src", "types", c.file))
			require.NoError(t, err)
			body := regexp.MustCompile(`enum ` + c.name + ` \{([^}]*)\}`).FindStringSubmatch(string(source))
			require.Len(t, body, 2)
			members := strings.Split(body[1], ",")
			for i, member := range members {
				want := strings.ToLower(strings.TrimSpace(member))
				if ours, differs := c.names[want]; differs {
					want = ours
				}
				require.Equal(t, want, strings.ToLower(c.text(uint8(i))), "number %d", i)
			}
			beyond := c.text(uint8(len(members)))
			require.Contains(t, beyond, fmt.Sprintf("(%d)", len(members)), "a number beyond the last has no name")
		})
	}
}

func TestJobStatus_IsFinal(t *testing.T) {
	final := map[protocol.JobStatus]bool{
		protocol.StatusSettled: true, protocol.StatusExpired: true,
		protocol.StatusCancelled: true, protocol.StatusRefunded: true,
	}
	for status := protocol.StatusNone; status <= protocol.StatusRefunded; status++ {
		require.Equal(t, final[status], status.IsFinal(), status.String())
	}
}
