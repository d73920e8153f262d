package arch_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Longest that a person is asked to hold in the head at once. Tests may be longer: their tables are read a row at a time.
const (
	maxFileLines         = 500
	maxTestFileLines     = 600
	maxFunctionLines     = 60
	maxTestFunctionLines = 120
	maxContractLines     = 600
)

func TestFilesAndFunctionsStayShort(t *testing.T) {
	root := filepath.Join("..", "..")
	for _, name := range sources(t, root) {
		content, err := os.ReadFile(filepath.Join(root, name))
		if os.IsNotExist(err) {
			continue
		}
		require.NoError(t, err)
		limit, functionLimit := maxFileLines, maxFunctionLines
		switch {
		case strings.HasSuffix(name, ".sol"):
			limit = maxContractLines
		case strings.HasSuffix(name, "_test.go"):
			limit, functionLimit = maxTestFileLines, maxTestFunctionLines
		}
		if lines := bytes.Count(content, []byte("\n")); lines > limit {
			t.Errorf("%s has %d lines, more than %d: split it", name, lines, limit)
		}
		if strings.HasSuffix(name, ".go") {
			checkFunctions(t, name, content, functionLimit)
		}
	}
}

// checkFunctions measures a function from its first line to its last.
func checkFunctions(t *testing.T, name string, content []byte, limit int) {
	t.Helper()
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, content, parser.SkipObjectResolution)
	require.NoError(t, err)
	for _, declaration := range file.Decls {
		function, ok := declaration.(*ast.FuncDecl)
		if !ok {
			continue
		}
		lines := files.Position(function.End()).Line - files.Position(function.Pos()).Line + 1
		if lines > limit {
			t.Errorf("%s: %s has %d lines, more than %d: split it", files.Position(function.Pos()), function.Name.Name, lines, limit)
		}
	}
}

// sources lists what people write; bindings and the exported verifier are generated.
func sources(t *testing.T, root string) []string {
	t.Helper()
	command := exec.CommandContext(t.Context(), "git", "ls-files", "--cached", "--others", "--exclude-standard",
		"--", "*.go", "*.sol", ":!:bindings", ":!:dcap-zk/devkeys/simulated-platform-4/Verifier.sol")
	command.Dir = root
	output, err := command.Output()
	require.NoError(t, err)
	names := strings.Fields(string(output))
	require.NotEmpty(t, names)
	return names
}
