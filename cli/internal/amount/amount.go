// Package amount reads and writes amounts of money as people do: decimal numbers in a token's unit.
package amount

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// ErrBad means that a text is no amount.
var ErrBad = errors.New("not an amount")

// Parse reads a decimal number of a token with that many decimals, such as 0.25, or a whole number of its smallest unit
// with the suffix "wei".
func Parse(text string, decimals uint8) (*big.Int, error) {
	trimmed := strings.TrimSpace(text)
	if whole, smallest := strings.CutSuffix(trimmed, "wei"); smallest {
		return parseDigits(text, strings.TrimSpace(whole))
	}
	whole, fraction, _ := strings.Cut(trimmed, ".")
	if len(fraction) > int(decimals) {
		return nil, fmt.Errorf("%w: %q has more than %d decimals", ErrBad, text, decimals)
	}
	if whole == "" && fraction == "" {
		return nil, fmt.Errorf("%w: %q; write for example 0.25, or 250wei for the smallest unit", ErrBad, text)
	}
	return parseDigits(text, whole+fraction+strings.Repeat("0", int(decimals)-len(fraction)))
}

func parseDigits(text, digits string) (*big.Int, error) {
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return nil, fmt.Errorf("%w: %q; write for example 0.25, or 250wei for the smallest unit", ErrBad, text)
	}
	value, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return nil, fmt.Errorf("%w: %q", ErrBad, text)
	}
	return value, nil
}

// Format writes an amount in the token's unit, without needless zeros.
func Format(value *big.Int, decimals uint8) string {
	if value == nil {
		return "0"
	}
	sign := ""
	if value.Sign() < 0 {
		sign = "-"
	}
	digits := new(big.Int).Abs(value).String()
	if missing := int(decimals) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	whole, fraction := digits[:len(digits)-int(decimals)], digits[len(digits)-int(decimals):]
	fraction = strings.TrimRight(fraction, "0")
	if fraction == "" {
		return sign + whole
	}
	return sign + whole + "." + fraction
}
