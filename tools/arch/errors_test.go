package arch_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var (
	soliditySkipped = regexp.MustCompile(`(?s)//[^\n]*|/\*.*?\*/`)
	solidityOwner   = regexp.MustCompile(`(?m)^(?:abstract )?(?:contract|interface|library) (\w+)`)
	solidityError   = regexp.MustCompile(`(?m)^\s+error (\w+)\(`)
)

// A refusal that no test expects may never happen, or happen where it should not.
func TestEveryContractErrorIsExpectedByATest(t *testing.T) {
	root := filepath.Join("..", "..")
	var declared []string
	var tests strings.Builder
	for _, name := range sources(t, root) {
		if !strings.HasPrefix(name, "contracts/") || !strings.HasSuffix(name, ".sol") {
			continue
		}
		content, err := os.ReadFile(filepath.Join(root, name))
		if os.IsNotExist(err) {
			continue
		}
		require.NoError(t, err)
		code := soliditySkipped.ReplaceAllString(string(content), "")
		if strings.HasPrefix(name, "contracts/test/") {
			tests.WriteString(code)
			continue
		}
		declared = append(declared, errorsOf(code)...)
	}
	require.NotEmpty(t, declared)
	slices.Sort(declared)

	named := tests.String()
	for _, fault := range declared {
		// By its selector, alone or with its values.
		if !strings.Contains(named, fault+".selector") {
			t.Errorf("no test under contracts/test expects %s: write one", fault)
		}
	}
}

// errorsOf lists the errors that a file declares, each with its contract: names repeat.
func errorsOf(code string) []string {
	var found []string
	owners := solidityOwner.FindAllStringSubmatchIndex(code, -1)
	for _, match := range solidityError.FindAllStringSubmatchIndex(code, -1) {
		owner := ""
		for _, candidate := range owners {
			if candidate[0] < match[0] {
				owner = code[candidate[2]:candidate[3]]
			}
		}
		found = append(found, owner+"."+code[match[2]:match[3]])
	}
	return found
}
