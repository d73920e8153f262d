package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
)

// Sections of the document that are written here.
const (
	provingSection = "proving"
	gasSection     = "gas"
)

var errDocument = errors.New("document has no place for it")

// marks are the lines around a section.
func marks(section string) (begin, end string) {
	return "<!-- " + section + ": written by make bench-dcap-zk -->\n", "<!-- end of " + section + " -->\n"
}

// rewrite replaces sections of a file; what stands around them stays.
func rewrite(path string, sections map[string]string) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read document: %w", err)
	}
	text := string(raw)
	for name, content := range sections {
		if text, err = replace(text, name, content); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		return fmt.Errorf("write document: %w", err)
	}
	return nil
}

func replace(text, section, content string) (string, error) {
	begin, end := marks(section)
	before, rest, found := strings.Cut(text, begin)
	_, after, ended := strings.Cut(rest, end)
	if !found || !ended {
		return "", fmt.Errorf("%w: want the lines %q and %q", errDocument, strings.TrimSpace(begin), strings.TrimSpace(end))
	}
	return before + begin + "\n" + content + "\n" + end + after, nil
}

// table writes Markdown; figures says whether the columns after the first are some, which stand to the right.
func table(figures bool, head []string, rows [][]string) string {
	var out strings.Builder
	line := func(cells []string) { out.WriteString("| " + strings.Join(cells, " | ") + " |\n") }
	line(head)
	rule := map[bool]string{true: "---:", false: "---"}[figures]
	line(append([]string{"---"}, slices.Repeat([]string{rule}, len(head)-1)...))
	for _, row := range rows {
		line(row)
	}
	return out.String()
}

// thousands writes 1234567 as 1,234,567.
func thousands[N int | int64 | uint64](value N) string {
	text := fmt.Sprint(value)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}
