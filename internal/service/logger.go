package service

import (
	"fmt"
	"io"
	"time"

	"github.com/rs/zerolog"
)

// Formats of the log.
const (
	LogConsole = "console"
	LogJSON    = "json"
)

// NewLogger writes to out at the given level ("trace" to "error", or "disabled"), as one JSON object a line or, in the
// console format, as text for people.
func NewLogger(out io.Writer, level, format string) (zerolog.Logger, error) {
	parsed, err := zerolog.ParseLevel(level)
	if err != nil || level == "" {
		return zerolog.Nop(), fmt.Errorf("log-level %q is none of trace, debug, info, warn, error, disabled", level)
	}
	switch format {
	case LogJSON:
	case LogConsole:
		out = zerolog.ConsoleWriter{Out: out, TimeFormat: time.TimeOnly, NoColor: true}
	default:
		return zerolog.Nop(), fmt.Errorf("log-format %q is none of %s, %s", format, LogConsole, LogJSON)
	}
	return zerolog.New(out).Level(parsed).With().Timestamp().Logger(), nil
}
