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
	"regexp"
	"strings"
)

func main() {
	only := flag.String("only", "", "run only mutants whose name or file contains this")
	flag.Parse()
	found, err := run(*only)
	fmt.Printf("%d killed, %d survived, %d prove nothing\n", found.killed, found.survived, found.broken)
	switch {
	case err != nil:
		fmt.Fprintln(os.Stderr, "mutants-circuit:", err)
		os.Exit(2)
	case found.broken > 0:
		os.Exit(2)
	case found.survived > 0:
		os.Exit(1)
	}
}

// tally is what became of the mutants.
type tally struct{ killed, survived, broken int }

// run tries the mutants one after the other. One that proves nothing is told and counted, and the others still run.
func run(only string) (found tally, err error) {
	for _, m := range mutants() {
		if !strings.Contains(m.name, only) && !strings.Contains(m.file, only) {
			continue
		}
		killers, output, err := m.try()
		switch {
		case errors.Is(err, errBuild):
			found.broken++
			fmt.Printf("BROKEN    %-20s %s\n%s", m.file, m.name, output)
		case err != nil:
			return found, fmt.Errorf("%s (%s): %w", m.name, m.file, err)
		case len(killers) == 0:
			found.survived++
			fmt.Printf("SURVIVED  %-20s %-40s %s\n", m.file, m.name, m.tests)
		default:
			found.killed++
			fmt.Printf("killed    %-20s %-40s %s\n", m.file, m.name, strings.Join(killers, ", "))
		}
	}
	if found == (tally{}) {
		return found, fmt.Errorf("no mutant's name or file contains %q", only)
	}
	return found, nil
}

// errBuild reports a mutant that does not compile, or whose tests do not exist: it says nothing.
var errBuild = errors.New("mutant proves nothing")

// failure is a test's own line, not that of a part of it.
var failure = regexp.MustCompile(`(?m)^--- FAIL: (\S+)`)

// try runs the tests on the mutant, and names those that failed: with none it is alive.
func (m mutant) try() (killers []string, output string, err error) {
	dir, err := os.MkdirTemp("", "mutant")
	if err != nil {
		return nil, "", err
	}
	defer os.RemoveAll(dir)
	overlay, err := m.overlay(dir)
	if err != nil {
		return nil, "", err
	}
	pkg := "./dcap-zk/" + filepath.Dir(m.file)
	if m.in != "" {
		pkg = m.in
	}
	out, failed := exec.Command("go", "test", "-overlay", overlay, "-count=1", "-v", "-run", m.tests, pkg).CombinedOutput()
	output = string(out)
	for _, match := range failure.FindAllStringSubmatch(output, -1) {
		killers = append(killers, match[1])
	}
	if strings.Contains(output, "no tests to run") || (failed != nil) != (len(killers) > 0) {
		return nil, output, errBuild
	}
	return killers, output, nil
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
