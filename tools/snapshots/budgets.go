package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

// errBudget means that at least one figure is missing, unlisted or above its ceiling.
var errBudget = errors.New("gas figures and contracts/budgets.json disagree")

// budgetFile is contracts/budgets.json.
type budgetFile struct {
	// About explains the file to whoever opens it.
	About string `json:"about"`
	Lines []line `json:"lines"`
}

// line is one promise: the sum of the named figures stays under the ceiling.
type line struct {
	// Name is for people.
	Name string `json:"name"`
	// Figures are "group/key" in contracts/snapshots; several are added up.
	Figures []string `json:"figures"`
	// Budget is the design's; 0 means that the design sets none.
	Budget uint64 `json:"budget,omitempty"`
	// Ceiling is what holds today.
	Ceiling uint64 `json:"ceiling"`
	// Why explains a ceiling above the budget.
	Why string `json:"why,omitempty"`
}

// run compares and prints.
func run(snapshotDir, budgetPath string, out io.Writer) error {
	budgets, err := readBudgets(budgetPath)
	if err != nil {
		return err
	}
	figures, err := readFigures(snapshotDir)
	if err != nil {
		return err
	}
	faults := compare(budgets.Lines, figures, out)
	if len(faults) == 0 {
		return nil
	}
	return fmt.Errorf("%w:\n  %s", errBudget, strings.Join(faults, "\n  "))
}

// readBudgets reads the promises and refuses those that promise nothing.
func readBudgets(path string) (budgetFile, error) {
	var file budgetFile
	raw, err := os.ReadFile(path)
	if err != nil {
		return file, fmt.Errorf("read budgets: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return file, fmt.Errorf("decode %s: %w", path, err)
	}
	for _, l := range file.Lines {
		switch {
		case l.Name == "" || len(l.Figures) == 0 || l.Ceiling == 0:
			return file, fmt.Errorf("%s: line %q needs name, figures and ceiling", path, l.Name)
		case l.Budget != 0 && l.Ceiling > l.Budget && l.Why == "":
			return file, fmt.Errorf("%s: the ceiling of %q is above its budget: say why", path, l.Name)
		case l.Why != "" && (l.Budget == 0 || l.Ceiling <= l.Budget):
			return file, fmt.Errorf("%s: %q is within its budget: drop the excuse", path, l.Name)
		}
	}
	return file, nil
}

// readFigures reads every snapshot, as "group/key" to gas.
func readFigures(dir string) (map[string]uint64, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("list snapshots: %w", err)
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no snapshots in %s: run make snapshot", dir)
	}
	figures := make(map[string]uint64)
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("read snapshot: %w", err)
		}
		var group map[string]string
		if err := json.Unmarshal(raw, &group); err != nil {
			return nil, fmt.Errorf("decode %s: %w", path, err)
		}
		name := strings.TrimSuffix(filepath.Base(path), ".json")
		for key, text := range group {
			gas, err := strconv.ParseUint(text, 10, 64)
			if err != nil {
				return nil, fmt.Errorf("%s: %q is not a figure: %w", path, key, err)
			}
			figures[name+"/"+key] = gas
		}
	}
	return figures, nil
}

// compare prints one row per promise and returns what is wrong.
func compare(lines []line, figures map[string]uint64, out io.Writer) (faults []string) {
	listed := make(map[string]bool)
	const row = "%9s %9s %9s  %-22s %s\n"
	fmt.Fprintf(out, row, "gas", "budget", "ceiling", "", "")
	for _, l := range lines {
		gas, missing := sum(l.Figures, figures, listed)
		if missing != "" {
			faults = append(faults, fmt.Sprintf("%s: %q was not measured", l.Name, missing))
			continue
		}
		budget := "-"
		if l.Budget != 0 {
			budget = decimal(l.Budget)
		}
		fmt.Fprintf(out, row, decimal(gas), budget, decimal(l.Ceiling), verdict(gas, l), l.Name)
		if gas > l.Ceiling {
			faults = append(faults, fmt.Sprintf("%s: %d gas is above the ceiling of %d", l.Name, gas, l.Ceiling))
		}
	}

	for key := range figures {
		if !listed[key] {
			faults = append(faults, fmt.Sprintf("%q is measured but has no line: add one", key))
		}
	}
	sort.Strings(faults)
	return faults
}

// sum adds up figures and names the first that is missing.
func sum(names []string, figures map[string]uint64, listed map[string]bool) (total uint64, missing string) {
	for _, name := range names {
		listed[name] = true
		gas, ok := figures[name]
		if !ok {
			return 0, name
		}
		total += gas
	}
	return total, ""
}

func decimal(value uint64) string { return strconv.FormatUint(value, 10) }

func verdict(gas uint64, l line) string {
	switch {
	case gas > l.Ceiling:
		return "FAIL"
	case l.Budget != 0 && gas > l.Budget:
		return fmt.Sprintf("over budget by %d", gas-l.Budget)
	default:
		return "ok"
	}
}
