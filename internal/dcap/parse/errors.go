package parse

import (
	"errors"
	"fmt"
)

// Faults a caller may branch on. Each comes wrapped in a [FieldError] naming the field.
var (
	// ErrTruncated means the input ends before the field does.
	ErrTruncated = errors.New("input ends inside the field")
	// ErrMalformed means the field's content contradicts the format.
	ErrMalformed = errors.New("malformed")
	// ErrUnsupported means the field is well formed but names a version, TEE or kind this package does not read.
	ErrUnsupported = errors.New("not supported")
)

// FieldError says which field of the input is at fault and why.
type FieldError struct {
	// Field is the field's name, outermost part first, as in "signature.qe report".
	Field string
	// Offset is the field's position in the object being read, in bytes; -1 where there is no single position.
	Offset int
	// Err is the fault, wrapping one of the sentinel errors.
	Err error
}

// Error implements error.
func (e *FieldError) Error() string {
	if e.Offset < 0 {
		return fmt.Sprintf("%s: %v", e.Field, e.Err)
	}
	return fmt.Sprintf("%s at byte %d: %v", e.Field, e.Offset, e.Err)
}

// Unwrap gives access to the sentinel error.
func (e *FieldError) Unwrap() error { return e.Err }

// malformed builds the error of a field that is there but wrong.
func malformed(field string, offset int, format string, args ...any) error {
	return &FieldError{Field: field, Offset: offset, Err: fmt.Errorf("%w: %s", ErrMalformed, fmt.Sprintf(format, args...))}
}

// unsupported builds the error of a field that is well formed but not read here.
func unsupported(field string, offset int, format string, args ...any) error {
	return &FieldError{Field: field, Offset: offset, Err: fmt.Errorf("%w: %s", ErrUnsupported, fmt.Sprintf(format, args...))}
}
