package service

import (
	"encoding"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/service/secret"
)

// field is one setting: a leaf of a Config struct.
type field struct {
	// path is the keys that lead to it in the file; joined by "-" they are the flag.
	path  []string
	usage string
	value reflect.Value
}

func (f field) flag() string { return strings.Join(f.path, "-") }

func (f field) env(prefix string) string {
	return prefix + "_" + strings.ToUpper(strings.ReplaceAll(f.flag(), "-", "_"))
}

// secretText reports whether the field is a secret, which may come from file or environment but never from a flag:
// command lines are seen by everybody on the machine.
func (f field) secretText() bool { return f.value.Type() == reflect.TypeFor[secret.Text]() }

// fieldsOf lists the settings of the struct that config points to. A struct it cannot handle is a mistake of the
// programmer and panics.
func fieldsOf(config any) []field {
	return appendFields(nil, nil, reflect.ValueOf(config).Elem())
}

func appendFields(fields []field, path []string, parent reflect.Value) []field {
	for i := range parent.NumField() {
		declared := parent.Type().Field(i)
		name, options, _ := strings.Cut(declared.Tag.Get("yaml"), ",")
		value := parent.Field(i)
		switch {
		case name == "-":
		case options == "inline":
			fields = appendFields(fields, path, value)
		case name == "" || !declared.IsExported():
			panic(fmt.Sprintf("service: field %s.%s needs a yaml name", parent.Type(), declared.Name))
		case value.Kind() == reflect.Struct && !isText(value):
			fields = appendFields(fields, append(path[:len(path):len(path)], name), value)
		default:
			leaf := field{path: append(path[:len(path):len(path)], name), usage: declared.Tag.Get("usage"), value: value}
			fields = append(fields, leaf)
		}
	}
	return fields
}

func isText(value reflect.Value) bool {
	_, ok := value.Addr().Interface().(encoding.TextUnmarshaler)
	return ok
}

// cliFlag is the command-line form of the field. Its default is only shown: what is not set on the command line or in
// the environment must not hide what the file says.
func (f field) cliFlag(prefix string) cli.Flag {
	env := []string{f.env(prefix)}
	shown := shownDefault(f.value)
	switch f.value.Kind() {
	case reflect.Bool:
		return &cli.BoolFlag{Name: f.flag(), Usage: f.usage, EnvVars: env, DefaultText: shown}
	case reflect.Slice:
		return &cli.StringSliceFlag{Name: f.flag(), Usage: f.usage + " (repeat or separate by commas)", EnvVars: env, DefaultText: shown}
	default:
		return &cli.StringFlag{Name: f.flag(), Usage: f.usage, EnvVars: env, DefaultText: shown}
	}
}

// shownDefault is the default for the help text; "none" where the program has no value of its own, since the flag
// library would otherwise print a zero value that is not the default.
func shownDefault(value reflect.Value) string {
	if value.Kind() == reflect.Slice {
		items := make([]string, value.Len())
		for i := range items {
			items[i] = fmt.Sprint(value.Index(i).Interface())
		}
		if len(items) == 0 {
			return "none"
		}
		return strings.Join(items, ", ")
	}
	if value.IsZero() && value.Kind() == reflect.String {
		return "none"
	}
	if shown := fmt.Sprint(value.Interface()); shown != "" {
		return shown
	}
	return "none"
}

// set parses texts into the field: exactly one text unless it is a list.
func (f field) set(texts []string) error {
	if f.value.Kind() != reflect.Slice || isText(f.value) {
		return parseInto(f.value, texts[0])
	}
	list := reflect.MakeSlice(f.value.Type(), len(texts), len(texts))
	for i, text := range texts {
		if err := parseInto(list.Index(i), strings.TrimSpace(text)); err != nil {
			return err
		}
	}
	f.value.Set(list)
	return nil
}

func parseInto(target reflect.Value, text string) error {
	if into, ok := target.Addr().Interface().(encoding.TextUnmarshaler); ok {
		return into.UnmarshalText([]byte(text))
	}
	if target.Type() == reflect.TypeFor[time.Duration]() {
		parsed, err := time.ParseDuration(text)
		if err != nil {
			return fmt.Errorf("%q is no duration such as 30s or 5m", text)
		}
		target.SetInt(int64(parsed))
		return nil
	}
	return parseScalar(target, text)
}

func parseScalar(target reflect.Value, text string) error {
	switch target.Kind() {
	case reflect.String:
		target.SetString(text)
	case reflect.Bool:
		parsed, err := strconv.ParseBool(text)
		if err != nil {
			return fmt.Errorf("%q is neither true nor false", text)
		}
		target.SetBool(parsed)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		parsed, err := strconv.ParseInt(text, 0, target.Type().Bits())
		if err != nil {
			return fmt.Errorf("%q is no whole number of %d bits", text, target.Type().Bits())
		}
		target.SetInt(parsed)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		parsed, err := strconv.ParseUint(text, 0, target.Type().Bits())
		if err != nil {
			return fmt.Errorf("%q is no whole number from 0 in %d bits", text, target.Type().Bits())
		}
		target.SetUint(parsed)
	case reflect.Float32, reflect.Float64:
		parsed, err := strconv.ParseFloat(text, target.Type().Bits())
		if err != nil {
			return fmt.Errorf("%q is no number", text)
		}
		target.SetFloat(parsed)
	default:
		panic(fmt.Sprintf("service: settings of type %s are not supported", target.Type()))
	}
	return nil
}
