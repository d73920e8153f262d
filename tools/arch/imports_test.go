package arch_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/assay-network/assay/"

// actors are the programs that only meet on the chain and over HTTP.
func actors() []string {
	return []string{"keeper", "prover-node", "scheduler-oracle", "cli", "batch-prover"}
}

// goPackage is what `go list` says of a package; paths are relative to the module once loaded.
type goPackage struct {
	ImportPath   string
	Imports      []string
	TestImports  []string
	XTestImports []string
}

func TestDependenciesPointOneWay(t *testing.T) {
	packages := listPackages(t)
	require.NotEmpty(t, packages)
	for _, p := range packages {
		for _, imported := range p.Imports {
			if fault := forbidden(p.ImportPath, imported); fault != "" {
				t.Errorf("%s imports %s: %s", p.ImportPath, imported, fault)
			}
		}
		for _, imported := range append(p.TestImports, p.XTestImports...) {
			if fault := actorMeetsActor(p.ImportPath, imported); fault != "" {
				t.Errorf("a test of %s imports %s: %s", p.ImportPath, imported, fault)
			}
		}
	}
}

// The rules themselves, tried on imports that they must catch and on ones that they must let pass.
func TestRulesCatchWhatTheyShould(t *testing.T) {
	tests := []struct {
		name     string
		from, to string
		allowed  bool
	}{
		{name: "actor to actor", from: "keeper/internal/duties", to: "cli/internal/output"},
		{name: "actor within itself", from: "keeper/internal/duties", to: "keeper/internal/index", allowed: true},
		{name: "actor to bindings", from: "cli/internal/post", to: "bindings/jobmarket"},
		{name: "chain to bindings", from: "internal/chain", to: "bindings/jobmarket", allowed: true},
		{name: "below chain to bindings", from: "internal/chain/watch", to: "bindings/jobmarket", allowed: true},
		{name: "protocol to chain", from: "internal/protocol", to: "internal/chain"},
		{name: "protocol to a name like its own", from: "internal/protocol", to: "internal/protocolx"},
		{name: "dcap to simtee", from: "internal/dcap/policy", to: "internal/simtee"},
		{name: "dcap's test helper to simtee", from: "internal/dcap/dcaptest", to: "internal/simtee", allowed: true},
		{name: "dcap within itself", from: "internal/dcap/policy", to: "internal/dcap/parse", allowed: true},
		{name: "shared code to an actor", from: "internal/devnet", to: "keeper"},
		{name: "bindings to shared code", from: "bindings/jobmarket", to: "internal/protocol"},
		{name: "circuits to parsers", from: "dcap-zk/witness", to: "internal/dcap/parse", allowed: true},
		{name: "circuits within themselves", from: "dcap-zk/circuit", to: "dcap-zk/sha2", allowed: true},
		{name: "circuits to the chain", from: "dcap-zk/prover", to: "internal/chain"},
		{name: "circuits to simtee", from: "dcap-zk/witness", to: "internal/simtee"},
		{name: "circuits to an actor", from: "dcap-zk/cmd/dcap-zk", to: "keeper"},
		{name: "actor to circuits", from: "batch-prover/internal/intake", to: "dcap-zk/service", allowed: true},
		{name: "actor to tools", from: "prover-node", to: "tools/abi"},
		{name: "actor to the end-to-end tests", from: "prover-node", to: "e2e"},
		{name: "actor to shared code", from: "prover-node/internal/loop", to: "internal/chain", allowed: true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			fault := forbidden(test.from, test.to)
			require.Equal(t, test.allowed, fault == "", fault)
		})
	}
}

// forbidden says why one package of ours may not import another; empty if it may.
func forbidden(from, to string) string {
	if fault := actorMeetsActor(from, to); fault != "" {
		return fault
	}
	for _, pure := range []string{"internal/protocol", "internal/dcap"} {
		// Helpers of tests (dcaptest) may use what the tests themselves may.
		if under(from, pure) && !under(to, pure) && !strings.HasSuffix(from, "test") {
			return pure + " imports nothing of ours"
		}
	}
	if under(from, "dcap-zk") && !under(to, "dcap-zk") && !under(to, "internal/dcap") {
		return "circuits know nothing of ours but quotes"
	}
	switch {
	case under(from, "bindings"):
		return "generated code stands alone"
	case under(to, "bindings") && !under(from, "internal/chain") && !under(from, "tools") && !under(from, "e2e"):
		return "only internal/chain speaks to contracts"
	case under(to, "tools") && !under(from, "tools"):
		return "tools are programs, not libraries"
	case under(to, "e2e"):
		return "tests are nobody's dependency"
	}
	if under(from, "internal") {
		for _, actor := range actors() {
			if under(to, actor) {
				return "shared code does not know who uses it"
			}
		}
	}
	return ""
}

func actorMeetsActor(from, to string) string {
	for _, one := range actors() {
		for _, other := range actors() {
			if one != other && under(from, one) && under(to, other) {
				return "actors never import one another"
			}
		}
	}
	return ""
}

// under reports whether a package lies in a directory of the module.
func under(path, dir string) bool {
	return path == dir || strings.HasPrefix(path, dir+"/")
}

// listPackages returns every package of the module with those of its imports that are ours.
func listPackages(t *testing.T) []goPackage {
	t.Helper()
	output, err := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", module+"...").Output()
	require.NoError(t, err)

	var packages []goPackage
	for decoder := json.NewDecoder(strings.NewReader(string(output))); ; {
		var p goPackage
		err := decoder.Decode(&p)
		if errors.Is(err, io.EOF) {
			return packages
		}
		require.NoError(t, err)
		p.ImportPath = strings.TrimPrefix(p.ImportPath, module)
		p.Imports, p.TestImports, p.XTestImports = ours(p.Imports), ours(p.TestImports), ours(p.XTestImports)
		packages = append(packages, p)
	}
}

func ours(imports []string) (own []string) {
	for _, path := range imports {
		if rest, found := strings.CutPrefix(path, module); found {
			own = append(own, rest)
		}
	}
	return own
}
