// Command mutants-circuit takes the assertions out of the batch circuit one at a time and runs the tests that must
// notice. A mutant that its tests pass is a survivor: either a test is missing or the assertion is not needed. The tree
// is not touched: the compiler is shown the changed file in place of the real one.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	only := flag.String("only", "", "run only mutants whose name or file contains this")
	flag.Parse()
	survivors, err := run(*only)
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutants-circuit:", err)
		os.Exit(2)
	}
	if survivors > 0 {
		fmt.Printf("%d survived\n", survivors)
		os.Exit(1)
	}
}

func run(only string) (survivors int, err error) {
	killed := 0
	for _, m := range mutants() {
		if !strings.Contains(m.name, only) && !strings.Contains(m.file, only) {
			continue
		}
		dead, output, err := m.try()
		if err != nil {
			return survivors, fmt.Errorf("%s (%s): %w\n%s", m.name, m.file, err, output)
		}
		if dead {
			killed++
			fmt.Printf("killed    %-22s %s\n", m.file, m.name)
			continue
		}
		survivors++
		fmt.Printf("SURVIVED  %-22s %s, by %s\n", m.file, m.name, m.tests)
	}
	fmt.Printf("%d killed\n", killed)
	return survivors, nil
}

// errBuild reports a mutant that does not compile, or whose tests do not exist: it says nothing.
var errBuild = errors.New("mutant proves nothing")

// try runs the tests on the mutant; it is dead if one of them fails.
func (m mutant) try() (dead bool, output string, err error) {
	dir, err := os.MkdirTemp("", "mutant")
	if err != nil {
		return false, "", err
	}
	defer os.RemoveAll(dir)
	overlay, err := m.overlay(dir)
	if err != nil {
		return false, "", err
	}
	pkg := "./dcap-zk/" + filepath.Dir(m.file)
	if m.in != "" {
		pkg = m.in
	}
	out, failed := exec.Command("go", "test", "-overlay", overlay, "-count=1", "-v", "-run", m.tests, pkg).CombinedOutput()
	switch {
	case strings.Contains(string(out), "no tests to run"), strings.Contains(string(out), "[build failed]"):
		return false, string(out), errBuild
	case failed == nil:
		return false, string(out), nil
	case !strings.Contains(string(out), "--- FAIL"):
		return false, string(out), errBuild
	}
	return true, string(out), nil
}

// overlay writes the changed file and what the compiler takes to read it in place of the real one.
func (m mutant) overlay(dir string) (string, error) {
	path, err := filepath.Abs(filepath.Join("dcap-zk", m.file))
	if err != nil {
		return "", err
	}
	changed, err := m.apply(path)
	if err != nil {
		return "", err
	}
	mutated := filepath.Join(dir, "mutated.go")
	if err := os.WriteFile(mutated, []byte(changed), 0o600); err != nil {
		return "", err
	}
	text, err := json.Marshal(map[string]map[string]string{"Replace": {path: mutated}})
	if err != nil {
		return "", err
	}
	overlay := filepath.Join(dir, "overlay.json")
	return overlay, os.WriteFile(overlay, text, 0o600)
}

// apply returns the file with the assertion taken out.
func (m mutant) apply(path string) (string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	if n := strings.Count(string(text), m.old); n != 1 {
		return "", fmt.Errorf("%q stands %d times in %s, want once", m.old, n, m.file)
	}
	return strings.Replace(string(text), m.old, m.new, 1), nil
}
