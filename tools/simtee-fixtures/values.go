package main

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"
)

// errFlag is the class of every mistake on the command line.
var errFlag = errors.New("bad flag")

// hexBytes prints as 0x-hex.
type hexBytes []byte

// MarshalJSON implements json.Marshaler.
func (h hexBytes) MarshalJSON() ([]byte, error) { return json.Marshal(h.String()) }

// String returns the 0x-hex form.
func (h hexBytes) String() string { return "0x" + hex.EncodeToString(h) }

// parseHex reads 0x-hex.
func parseHex(flag, value string) ([]byte, error) {
	digits, found := strings.CutPrefix(value, "0x")
	if !found {
		return nil, fmt.Errorf("%w: --%s %q must begin with 0x", errFlag, flag, value)
	}
	raw, err := hex.DecodeString(digits)
	if err != nil {
		return nil, fmt.Errorf("%w: --%s %q: %w", errFlag, flag, value, err)
	}
	return raw, nil
}

func bigInt(raw []byte) *big.Int { return new(big.Int).SetBytes(raw) }

// parseFixed reads 0x-hex of exactly the length of into; an empty value leaves it alone.
func parseFixed(flag, value string, into []byte) error {
	if value == "" {
		return nil
	}
	raw, err := parseHex(flag, value)
	if err != nil {
		return err
	}
	if len(raw) != len(into) {
		return fmt.Errorf("%w: --%s has %d bytes, want %d", errFlag, flag, len(raw), len(into))
	}
	copy(into, raw)
	return nil
}

// parseReportData reads 64 bytes, or 32 that are followed by zeros.
func parseReportData(value string) (data [64]byte, err error) {
	raw, err := parseHex("report-data", value)
	if err != nil {
		return data, err
	}
	if len(raw) != 32 && len(raw) != 64 {
		return data, fmt.Errorf("%w: --report-data has %d bytes, want 32 or 64", errFlag, len(raw))
	}
	copy(data[:], raw)
	return data, nil
}

// parseSeed reads text, or bytes if it begins with 0x.
func parseSeed(flag, value string) ([]byte, error) {
	if strings.HasPrefix(value, "0x") {
		return parseHex(flag, value)
	}
	if value == "" {
		return nil, fmt.Errorf("%w: --%s is empty", errFlag, flag)
	}
	return []byte(value), nil
}

// timeNow is the --at that reads the clock.
const timeNow = "now"

// parseTime reads RFC 3339, unix seconds, or "now".
func parseTime(value string) (time.Time, error) {
	if value == timeNow {
		return time.Now().UTC(), nil
	}
	if seconds, err := strconv.ParseInt(value, 10, 64); err == nil {
		return time.Unix(seconds, 0).UTC(), nil
	}
	at, err := time.Parse(time.RFC3339, value)
	if err != nil {
		return time.Time{}, fmt.Errorf("%w: --at %q is neither RFC 3339, unix seconds nor now", errFlag, value)
	}
	return at.UTC(), nil
}

// printJSON writes one indented document.
func printJSON(w io.Writer, value any) error {
	out, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return fmt.Errorf("encode output: %w", err)
	}
	_, err = fmt.Fprintf(w, "%s\n", out)
	return err
}

// abiBytes returns abi.encode of the given values, all of type bytes.
func abiBytes(values ...[]byte) []byte {
	const word = 32
	number := func(n int) []byte {
		var w [word]byte
		for i := word - 1; n > 0; i-- {
			w[i] = byte(n)
			n >>= 8
		}
		return w[:]
	}
	var head, tail []byte
	for _, v := range values {
		head = append(head, number(word*len(values)+len(tail))...)
		tail = append(append(tail, number(len(v))...), v...)
		if pad := len(v) % word; pad > 0 {
			tail = append(tail, make([]byte, word-pad)...)
		}
	}
	return append(head, tail...)
}

// abiList returns abi.encode of one value of type bytes[].
func abiList(values [][]byte) []byte {
	word := func(n byte) []byte { return append(make([]byte, 31), n) }
	return slices.Concat(word(32), append(make([]byte, 24), binary.BigEndian.AppendUint64(nil, uint64(len(values)))...),
		abiBytes(values...))
}
