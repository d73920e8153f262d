package service

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
	"gopkg.in/yaml.v3"
)

// ErrUnknownKey says that the configuration file has a key that no setting answers to.
var ErrUnknownKey = errors.New("unknown key")

// configFlag names the file; it is the one setting that cannot stand in the file.
const configFlag = "config"

// Common is the settings that every program has. Programs embed it inline.
type Common struct {
	// LogLevel is the least level that is logged.
	LogLevel string `yaml:"log-level" usage:"least level logged: trace, debug, info, warn, error, disabled"`
	// LogFormat is LogConsole or LogJSON.
	LogFormat string `yaml:"log-format" usage:"console (for people) or json (for machines)"`
	// HTTPAddr is where API, health and metrics are served; empty serves nothing.
	HTTPAddr string `yaml:"http-addr" usage:"host:port for API, /healthz, /readyz and /metrics"`
}

// DefaultCommon is Common for a program that serves on addr.
func DefaultCommon(addr string) Common {
	return Common{LogLevel: "info", LogFormat: LogConsole, HTTPAddr: addr}
}

// Settings returns the common settings; it is how this package finds them inside a program's Config.
func (c Common) Settings() Common { return c }

// Config is a program's configuration: a struct that embeds [Common] and can tell whether it makes sense.
type Config interface {
	Settings() Common
	// Check names the first setting that cannot work, and the cure. It is called after everything is loaded.
	Check() error
}

// Sources says where each setting of a loaded configuration comes from: flag name to "default", "file", "environment"
// or "flag".
type Sources map[string]string

// Load puts a configuration together: defaults, then the file that --config names, then environment, then flags. It
// does not call Check.
func Load[C Config](cctx *cli.Context, envPrefix string, defaults C) (C, Sources, error) {
	loaded := defaults
	fields := fieldsOf(&loaded)
	sources := make(Sources, len(fields))
	for _, f := range fields {
		sources[f.flag()] = "default"
	}
	if path := cctx.String(configFlag); path != "" {
		if err := loadFile(path, &loaded, fields, sources); err != nil {
			return defaults, nil, fmt.Errorf("config file %s: %w", path, err)
		}
	}
	for _, f := range fields {
		if err := loadSet(cctx, envPrefix, f, sources); err != nil {
			return defaults, nil, err
		}
	}
	return loaded, sources, nil
}

// loadSet takes a setting from flag or environment, if either has it. The library has ranked the two.
func loadSet(cctx *cli.Context, envPrefix string, f field, sources Sources) error {
	name := f.flag()
	inEnv, found := os.LookupEnv(f.env(envPrefix))
	var given []string
	switch {
	case f.secretText() && found:
		given = []string{inEnv}
	case f.secretText() || !cctx.IsSet(name):
		return nil
	case f.value.Kind() == reflect.Slice:
		given = cctx.StringSlice(name)
	case f.value.Kind() == reflect.Bool:
		given = []string{strconv.FormatBool(cctx.Bool(name))}
	default:
		given = []string{cctx.String(name)}
	}
	if err := f.set(given); err != nil {
		return fmt.Errorf("--%s (or %s): %w", name, f.env(envPrefix), err)
	}
	sources[name] = "flag"
	if found && strings.Join(given, ",") == inEnv {
		sources[name] = "environment"
	}
	return nil
}

func loadFile(path string, into any, fields []field, sources Sources) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	var document yaml.Node
	if err := decoder.Decode(&document); errors.Is(err, io.EOF) {
		return nil
	} else if err != nil {
		return err
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return errors.New("more than one document; keep the first")
	}
	if err := checkKeys(document.Content[0], nil, fields, sources); err != nil {
		return err
	}
	return document.Decode(into)
}

// checkKeys refuses keys that are no setting, and notes those that are. The library's own strict mode names the Go type
// instead of the keys that would be right.
func checkKeys(node *yaml.Node, path []string, fields []field, sources Sources) error {
	if node.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: %s must hold keys", node.Line, section(path))
	}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		here := append(path[:len(path):len(path)], key.Value)
		leaf, below := lookUp(fields, here)
		switch {
		case leaf:
			sources[strings.Join(here, "-")] = "file"
		case below:
			if err := checkKeys(value, here, fields, sources); err != nil {
				return err
			}
		default:
			return fmt.Errorf("line %d: %w %q; %s knows %s",
				key.Line, ErrUnknownKey, strings.Join(here, "."), section(path), strings.Join(keysBelow(fields, path), ", "))
		}
	}
	return nil
}

func section(path []string) string {
	if len(path) == 0 {
		return "the top level"
	}
	return "section " + strings.Join(path, ".")
}

func lookUp(fields []field, path []string) (leaf, below bool) {
	for _, f := range fields {
		if len(f.path) >= len(path) && slices.Equal(f.path[:len(path)], path) {
			if len(f.path) == len(path) {
				return true, false
			}
			below = true
		}
	}
	return false, below
}

func keysBelow(fields []field, path []string) []string {
	var keys []string
	for _, f := range fields {
		if len(f.path) > len(path) && slices.Equal(f.path[:len(path)], path) {
			keys = append(keys, f.path[len(path)])
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// PrintConfig writes a configuration as a file that Load would take, secrets hidden, with the source of each setting.
func PrintConfig(out io.Writer, config Config, sources Sources) error {
	var document yaml.Node
	if err := document.Encode(config); err != nil {
		return fmt.Errorf("encode configuration: %w", err)
	}
	annotate(&document, nil, sources)
	encoder := yaml.NewEncoder(out)
	encoder.SetIndent(2)
	if err := encoder.Encode(&document); err != nil {
		return fmt.Errorf("print configuration: %w", err)
	}
	return encoder.Close()
}

func annotate(node *yaml.Node, path []string, sources Sources) {
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		here := append(path[:len(path):len(path)], key.Value)
		source, isLeaf := sources[strings.Join(here, "-")]
		switch {
		case isLeaf && (value.Kind == yaml.ScalarNode || value.Style&yaml.FlowStyle != 0 || len(value.Content) == 0):
			value.LineComment = "# " + source
		case isLeaf:
			key.HeadComment = "# " + source
		default:
			annotate(value, here, sources)
		}
	}
}
