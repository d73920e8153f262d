// Package snapshots is what each call costs in gas, as the contracts' gas tests measured it (`make snapshot`): each a
// transaction of its own, of parties that have done it before. It embeds the committed files, so nothing can drift.
package snapshots

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
)

//go:embed *.json
var files embed.FS

// ErrUnmeasured means that there is no such figure.
var ErrUnmeasured = errors.New("gas was not measured: run make snapshot")

// Group is the figures of one group, such as "market", by the name of the call.
func Group(name string) (map[string]uint64, error) {
	raw, err := files.ReadFile(name + ".json")
	if err != nil {
		return nil, fmt.Errorf("group %q: %w", name, ErrUnmeasured)
	}
	var texts map[string]string
	if err := json.Unmarshal(raw, &texts); err != nil {
		return nil, fmt.Errorf("group %q: %w", name, err)
	}
	figures := make(map[string]uint64, len(texts))
	for call, text := range texts {
		if figures[call], err = strconv.ParseUint(text, 10, 64); err != nil {
			return nil, fmt.Errorf("group %q: %q is no figure: %w", name, call, err)
		}
	}
	return figures, nil
}

// Gas is one figure.
func Gas(group, call string) (uint64, error) {
	figures, err := Group(group)
	if err != nil {
		return 0, err
	}
	gas, measured := figures[call]
	if !measured {
		return 0, fmt.Errorf("%s: %q: %w", group, call, ErrUnmeasured)
	}
	return gas, nil
}
